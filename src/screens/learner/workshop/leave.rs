//! The ways from home to the whole list and out of the workshop.

use leptos::prelude::*;

use super::day::{self, leave};
use crate::platform::page;
use crate::screens::learner::route::{Route, replace};
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// While a list is there: that it is done, the way to it, and the way out.
#[component]
pub fn DayWays() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    // Both compare: what is recorded meanwhile must not close the question.
    let here = Memo::new(move |_| day::list(visit, library).is_some());
    let over = Memo::new(move |_| day::over_words(&day::list(visit, library)?));
    move || {
        here.get().then(|| {
            view! {
                {move || over.get().map(|words| view! { <Say text=words /> })}
                <div class="actions block-actions">
                    <ButtonLink href=Route::Workshop { numbers: Vec::new() }.format() icon="missions">
                        {tr("workshop-list")}
                    </ButtonLink>
                    <LeaveDay />
                </div>
            }
        })
    }
}

/// Leaving is asked about: numbers that somebody else knows bring the list back.
#[component]
pub fn LeaveDay() -> impl IntoView {
    let asks = RwSignal::new(false);
    let close = Callback::new(move |()| asks.set(false));
    let out = Callback::new(|()| {
        leave();
        // In place of the list: Back does not start it again.
        replace(Route::Home);
        // At home already, the button that had the focus is gone.
        request_animation_frame(|| page::focus_if_lost("h1"));
    });
    view! {
        <Button class="quiet" icon="quitter" on_press=move |()| asks.set(true)>
            {tr("workshop-leave")}
        </Button>
        {move || {
            asks.get()
                .then(|| {
                    view! {
                        <Modal title=tr("workshop-leave-title") on_close=close>
                            <Say text=tr("workshop-leave-text") />
                            <div class="actions">
                                <PrimaryButton on_press=close>{tr("workshop-stay")}</PrimaryButton>
                                <Button icon="quitter" on_press=out>
                                    {tr("workshop-leave")}
                                </Button>
                            </div>
                        </Modal>
                    }
                })
        }}
    }
}

//! « Terminer et effacer », for shared machines: never before having offered to take everything along.

use leptos::prelude::*;

use crate::screens::learner::route::{Route, go, replace};
use crate::screens::learner::visit::Visit;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::dialog::Modal;
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// Where the person is on the way to erasing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Take the progress along first?
    Offer,
    /// Really?
    Confirm,
    /// The storage kept something back.
    Failed,
}

/// Two questions, then the visit is over and the machine knows nothing of it.
#[component]
pub fn EraseDialog(#[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let stage = RwSignal::new(Stage::Offer);
    // A dialog of its own for each question: its title is read out.
    move || match stage.get() {
        Stage::Offer => view! { <Offer on_close on_go_on=move |()| stage.set(Stage::Confirm) /> }.into_any(),
        Stage::Confirm | Stage::Failed => view! { <Confirm stage on_close /> }.into_any(),
    }
}

#[component]
fn Offer(on_close: Callback<()>, #[prop(into)] on_go_on: Callback<()>) -> impl IntoView {
    view! {
        <Modal title=Signal::stored(tr("finish-offer-title")) on_close>
            <Say text=tr("finish-offer") />
            <div class="actions">
                <PrimaryButton icon="emporter" on_press=|()| go(Route::Carry)>
                    {tr("finish-carry")}
                </PrimaryButton>
                <Button icon="suivant" on_press=on_go_on>
                    {tr("finish-offer-skip")}
                </Button>
                <Button class="quiet" on_press=on_close>
                    {tr("finish-offer-back")}
                </Button>
            </div>
        </Modal>
    }
}

#[component]
fn Confirm(stage: RwSignal<Stage>, on_close: Callback<()>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    // Kept aside: once erased, someone else is here.
    let id = visit.id();
    let erase = move |()| match visit.erase(id) {
        Ok(()) => replace(Route::Welcome),
        Err(_) => stage.set(Stage::Failed),
    };
    let failed = move || stage.get() == Stage::Failed;
    view! {
        <Modal title=Signal::stored(tr("finish-erase-title")) on_close>
            <Say text=tr("finish-erase-text") />
            <Show when=failed>
                <Notice tone=Tone::Attention>
                    <Say text=tr("erase-failed") />
                </Notice>
            </Show>
            <div class="actions">
                <PrimaryButton icon="precedent" on_press=on_close>
                    {tr("keep")}
                </PrimaryButton>
                <Button class="danger" icon="effacer" on_press=erase>
                    {tr("erase-do")}
                </Button>
            </div>
        </Modal>
    }
}

//! The head of the learner's pages: our name, the person, « Affichage » and « Terminer ».

use leptos::prelude::*;

use super::route::Route;
use super::visit::{Visit, Why};
use crate::ui::art::{Avatar, Icon};
use crate::ui::button::Button;
use crate::ui::notice::{Notice, Tone};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::topbar::TopBar;
use crate::ui::view;

/// The head; below it, once, what will not be kept.
#[component]
pub fn Head() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let picture = Signal::derive(move || visit.profile().picture);
    let name = move || visit.first_name().unwrap_or_else(|| tr("head-no-name"));
    view! {
        <TopBar home=Route::Home.format()>
            <a class="who" href=Route::Profiles.format() title=tr("head-who-title")>
                <Avatar picture=picture />
                <span>{name}</span>
            </a>
            <a class="btn small" href=Route::Settings.format()>
                <Icon name="reglages" />
                <span>{tr("head-settings")}</span>
            </a>
            <a class="btn small" href=Route::Finish.format()>
                <Icon name="terminer" />
                <span>{tr("head-finish")}</span>
            </a>
        </TopBar>
        {move || visit.trouble().filter(|trouble| !trouble.seen).map(|trouble| view! { <NotKept why=trouble.why /> })}
    }
}

/// Says what will not be kept, until it is read.
#[component]
fn NotKept(why: Why) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let words = match why {
        Why::Absent => tr("kept-absent"),
        Why::Full => tr("kept-full"),
        Why::Refused => tr("kept-refused"),
        Why::Damaged(n) => trn("kept-damaged", &crate::args! { "n" => n }),
        Why::Newer(n) => trn("kept-newer", &crate::args! { "n" => n }),
    };
    view! {
        <Notice tone=Tone::Info>
            <Say text=words />
            <div class="actions">
                <Button class="small" on_press=Callback::new(move |()| visit.trouble_seen())>{tr("understood")}</Button>
            </div>
        </Notice>
    }
}

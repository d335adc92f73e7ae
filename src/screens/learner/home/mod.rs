//! Home: what was done last, the one way on, and the path of themes.

mod mission;
mod next;
mod themes;

use leptos::prelude::*;

use mission::MissionCard;
pub use next::NextCard;
use themes::ThemePath;
pub use themes::ThemeStairs;

use super::path;
use super::route::Route;
use super::visit::Visit;
use super::workshop::DayWays;
use crate::screens::library::Library;
use crate::ui::button::ButtonLink;
use crate::ui::page::Page;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Home.
#[component]
pub fn HomeScreen() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let greeting = Signal::derive(move || match visit.first_name() {
        Some(name) => trn("home-hello-name", &crate::args! { "name" => name }),
        None => tr("home-hello"),
    });
    let last = move || match path::last_completed(visit) {
        Some(last) => {
            let (title, help) = (library.title(&last.exercise), path::help_words(&last));
            trn("home-last", &crate::args! { "title" => title, "help" => help })
        }
        None => tr("home-first"),
    };
    view! {
        <Page title=greeting>
            <p class="lead">{last}</p>
            <NextCard theme=None />
            <DayWays />
            <MissionCard />
            <section class="block" aria-labelledby="path-title">
                <h2 id="path-title">{tr("home-path")}</h2>
                <ThemePath />
            </section>
            <div class="actions block">
                <ButtonLink href=Route::Code.format() icon="code">{tr("home-code")}</ButtonLink>
                <ButtonLink href=Route::Themes.format() icon="missions">{tr("home-all")}</ButtonLink>
            </div>
        </Page>
    }
}

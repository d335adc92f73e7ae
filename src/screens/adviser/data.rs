//! What the space keeps, where, and who can read it: in plain French, open to everyone.

use leptos::prelude::*;

use super::rooms::{Room, go};
use crate::ui::button::Button;
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;

/// The page.
#[component]
pub fn DataPage() -> impl IntoView {
    let parts = [
        ("data-what", "data-what-text"),
        ("data-where", "data-where-text"),
        ("data-who", "data-who-text"),
        ("data-how-long", "data-how-long-text"),
        ("data-erase", "data-erase-text"),
        ("data-lost", "data-lost-text"),
        ("data-learner", "data-learner-text"),
        ("data-limits", "data-limits-text"),
    ];
    let parts = parts.map(|(title, text)| {
        view! { <section class="block"><h2>{tr(title)}</h2><Say text=tr(text) /></section> }
    });
    view! {
        <Page title=tr("data-title")>
            <Say class="lead" text=tr("data-lead") />
            {parts.into_iter().collect_view()}
            <div class="actions block">
                <Button icon="precedent" on_press=|()| go(Room::Group)>{tr("back")}</Button>
            </div>
        </Page>
    }
}

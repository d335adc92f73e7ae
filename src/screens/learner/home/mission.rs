//! Missions that were left before their end wait here, to be gone on with.

use leptos::prelude::*;

use crate::practice::Level;
use crate::screens::learner::route::Route;
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::button::ButtonLink;
use crate::ui::markup::Node;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The missions that wait; nothing when none does.
#[component]
pub fn MissionCard() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let mut waiting = visit.waiting();
    waiting.retain(|(id, _)| library.entry(id).is_some());
    let one = |(id, level): (String, Level)| {
        let title = library.title(&id);
        let href = Route::Exercise { id, level: Some(level) }.format();
        view! {
            <p>{trn("home-mission-waits", &crate::args! { "title" => title })}</p>
            <div class="actions">
                <ButtonLink href=href icon="missions">{tr("home-mission-go")}</ButtonLink>
            </div>
        }
    };
    (!waiting.is_empty()).then(|| {
        let waiting: Vec<Node> = waiting.into_iter().map(one).collect();
        view! {
            <section class="block" aria-labelledby="mission-title">
                <h2 id="mission-title">{tr("home-mission")}</h2>
                {waiting}
            </section>
        }
    })
}

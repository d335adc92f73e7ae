//! Workshops: prepared, held, ended, reported.

mod hold;
mod list;
mod participants;
mod prepare;
mod report;
mod start;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::gate::Trouble;
use super::names::{of_day, refused_words};
use super::space::Space;
use crate::platform::page;
use crate::ui::markup::live;
use crate::ui::page::Page;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Atelier;

pub use list::AteliersPage;
pub(super) use start::learner_page;

/// « Atelier du 3 mars 2026 · médiathèque de Gençay ».
pub(super) fn title(atelier: &Atelier) -> String {
    let name = match (atelier.title.as_str(), atelier.place_name.as_str()) {
        ("", "") => return trn("atelier-title", &crate::args! { "day" => of_day(atelier.day) }),
        ("", place) => place,
        (title, _) => title,
    };
    trn("atelier-title-name", &crate::args! { "day" => of_day(atelier.day), "name" => name.to_owned() })
}

/// What the parts of a workshop's page share.
#[derive(Clone, Copy)]
struct Shown {
    id: u64,
    space: Space,
    trouble: RwSignal<Option<String>>,
}

impl Shown {
    /// The workshop as it is kept, tracked.
    fn atelier(self) -> Option<Atelier> {
        self.space.ateliers().with(|all| all.get(&self.id).cloned())
    }

    /// Changes it, and keeps it.
    fn change(self, change: impl FnOnce(&mut Atelier) + 'static) {
        spawn_local(async move {
            let done = self.space.change_atelier(self.id, change).await;
            let _ = self.trouble.try_set(done.err().map(|refused| refused_words(&refused)));
        });
    }
}

/// Gives the focus back to an element that is drawn anew because it was pressed.
fn keep_focus(selector: String) {
    leptos::task::spawn_local(async move {
        // It is drawn when it has been kept, which takes an old disk a while.
        for _ in 0..15 {
            gloo_timers::future::TimeoutFuture::new(100).await;
            page::focus_if_lost(&selector);
        }
    });
}

/// How far a workshop is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Missing,
    Prepared,
    Running,
    Ended,
}

/// One workshop.
#[component]
pub fn AtelierPage(id: u64) -> impl IntoView {
    let space = expect_context::<Space>();
    let shown = Shown { id, space, trouble: RwSignal::new(None) };
    let stage = Memo::new(move |_| match shown.atelier() {
        None => Stage::Missing,
        Some(atelier) if atelier.ended_ms.is_some() => Stage::Ended,
        Some(atelier) if atelier.began_ms.is_some() => Stage::Running,
        Some(_) => Stage::Prepared,
    });
    // Another stage is another page: read from its top.
    Effect::new(move |before: Option<Stage>| {
        let now = stage.get();
        if before.is_some_and(|before| before != now) {
            page::scroll_to_top();
            gloo_timers::callback::Timeout::new(60, || page::focus_first("h1")).forget();
        }
        now
    });
    let title = Signal::derive(move || {
        shown.atelier().map_or_else(|| tr("atelier-missing"), |atelier| title(&atelier))
    });
    view! {
        <Page title class="wide atelier">
            <Trouble words=shown.trouble />
            {live(move || match stage.get() {
                Stage::Missing => view! { <p>{tr("atelier-missing-text")}</p> },
                Stage::Prepared => prepare::page(shown),
                Stage::Running => hold::page(shown),
                Stage::Ended => report::page(shown),
            })}
        </Page>
    }
}

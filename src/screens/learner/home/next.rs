//! The card with the one thing to do next, and why.

use leptos::prelude::*;

use crate::practice::next_up::{Suggestion, Why};
use crate::screens::learner::path;
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::screens::learner::workshop::{self, Next};
use crate::screens::library::Library;
use crate::ui::button::PrimaryButton;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// What comes next, in one theme or in all; nothing when there is no exercise at all.
#[component]
pub fn NextCard(
    /// The theme to stay in.
    theme: Option<String>,
) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let next = Memo::new(move |_| {
        // The workshop goes before the person's own path, but for those who look at one theme.
        let day = if theme.is_none() { workshop::next(visit, library) } else { None };
        let on_path = || path::suggestion(visit, library, theme.as_deref());
        day.map(Offer::Day).or_else(|| on_path().map(Offer::Path))
    });
    move || next.get().map(|offer| view! { <Card offer /> })
}

/// What the card offers.
#[derive(Clone, PartialEq)]
enum Offer {
    /// What comes next for this person.
    Path(Suggestion),
    /// What comes next in the workshop.
    Day(Next),
}

#[component]
fn Card(offer: Offer) -> impl IntoView {
    let library = expect_context::<Library>();
    let (Suggestion { exercise, level, why }, day) = match offer {
        Offer::Path(suggestion) => (suggestion, None),
        Offer::Day(next) => (next.suggestion.clone(), Some(next)),
    };
    let entry = library.entry(&exercise);
    let theme = entry.as_ref().map(|entry| entry.theme.clone()).unwrap_or_default();
    let minutes = entry.map_or(5, |entry| u64::from(entry.minutes));
    let place = crate::args! {
        "theme" => tr(&format!("theme-{theme}")),
        "n" => u64::from(level.number()),
        "level" => tr(&format!("level-{}", level.slug())),
    };
    let reason = match (&day, why) {
        (Some(next), _) => trn("next-day", &crate::args! { "n" => next.place, "all" => next.all }),
        (None, Why::First) => tr("next-first"),
        (None, Why::Resume) => tr("next-resume"),
        (None, Why::Continue) => tr("next-continue"),
        (None, Why::Harder) => tr("next-harder"),
        (None, Why::Review) => tr("next-review"),
        (None, Why::EasyStart) => tr("next-easy"),
    };
    let press = match why {
        Why::First => tr("next-press-first"),
        Why::Resume => tr("next-press-resume"),
        _ if day.is_some_and(|next| !next.is_begun) => tr("next-press-first"),
        _ => tr("next-press"),
    };
    let title = library.title(&exercise);
    let open = Callback::new(move |()| go(Route::Exercise { id: exercise.clone(), level: Some(level) }));
    view! {
        <section class="next" data-theme=theme aria-labelledby="next-title">
            <div>
                <p class="kind">{trn("next-place", &place)}</p>
                <h2 id="next-title">{title}</h2>
                <p class="small-text say-lines">
                    <span>{reason} " "</span>
                    <span>{trn("next-minutes", &crate::args! { "n" => minutes })}</span>
                </p>
            </div>
            <PrimaryButton big=true icon="jouer" on_press=open>
                {press}
            </PrimaryButton>
        </section>
    }
}

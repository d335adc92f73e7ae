//! The way through the exercises as one person stands on it: what comes next, and how far each theme has come.

use leptos::prelude::*;
use serde::Deserialize;

use super::visit::Visit;
use crate::platform::clock;
use crate::practice::autonomy::ThemeStanding;
use crate::practice::next_up::{CatalogueEntry, Suggestion, Why, level_next, next_up};
use crate::practice::{Attempt, Evidence, Level, Outcome};
use crate::progress::key::UnderWay;
use crate::progress::themes::reached;
use crate::screens::library::Library;
use crate::ui::text::tr;

/// The one thing to suggest now, in one theme or in all, tracked.
pub fn suggestion(visit: Visit, library: Library, theme: Option<&str>) -> Option<Suggestion> {
    let fits = |entry: &CatalogueEntry| theme.is_none_or(|theme| entry.theme == theme);
    let catalogue: Vec<CatalogueEntry> = library.catalogue().into_iter().filter(fits).collect();
    let held = visit.held();
    let under_way =
        under_way(visit).filter(|suggested| catalogue.iter().any(|entry| entry.id == suggested.exercise));
    under_way
        .or_else(|| visit.attempts().with(|attempts| next_up(&catalogue, attempts, &held, clock::now_ms())))
}

/// How a person goes on with that one exercise: where they left it, else at the level that comes next. Tracked.
pub fn with_exercise(visit: Visit, entry: &CatalogueEntry) -> Suggestion {
    let waiting = || {
        let mission = visit.waiting().into_iter().find(|(id, _)| *id == entry.id);
        mission.map(|(exercise, level)| Suggestion { exercise, level, why: Why::Resume })
    };
    let left = under_way(visit).filter(|left| left.exercise == entry.id).or_else(waiting);
    left.unwrap_or_else(|| {
        let held = visit.held();
        let level = visit.attempts().with(|attempts| level_next(entry, attempts, &held, clock::now_ms()));
        Suggestion { exercise: entry.id.clone(), level, why: Why::Continue }
    })
}

/// The part of a kept session that says where to go on.
#[derive(Deserialize)]
struct Kept {
    exercise_id: String,
    level: Level,
}

/// The exercise that was under way when the page was closed.
fn under_way(visit: Visit) -> Option<Suggestion> {
    let session: Kept = serde_json::from_str(&visit.take_resume(&UnderWay::Exercise)?).ok()?;
    Some(Suggestion { exercise: session.exercise_id, level: session.level, why: Why::Resume })
}

/// How far a theme has come: what was reached for good, tracked.
pub fn of_theme(visit: Visit, library: Library, theme: &str) -> ThemeStanding {
    visit.attempts().with(|attempts| {
        visit.milestones().with(|milestones| reached(&library.of_theme(theme), attempts, milestones))
    })
}

/// The last attempt that reached its goal, tracked.
pub fn last_completed(visit: Visit) -> Option<Attempt> {
    visit.attempts().with(|attempts| {
        let completed = attempts.iter().filter(|attempt| attempt.outcome == Outcome::Completed);
        completed.max_by_key(|attempt| (attempt.ended_ms, attempt.id)).cloned()
    })
}

/// How much help an attempt took, as it stands in a sentence (« sans aide »).
pub fn help_words(attempt: &Attempt) -> String {
    let lowest = attempt.lowest_evidence().unwrap_or(Evidence::Alone);
    match lowest {
        // Following what the level itself says or shows is no extra help.
        _ if lowest == attempt.level.evidence_cap() => {
            tr(if attempt.level.is_free() { "help-none" } else { "help-steps" })
        }
        Evidence::Alone => tr("help-none"),
        Evidence::Told | Evidence::PointedAt => tr("help-some"),
        Evidence::Demonstrated | Evidence::DoneBySomeone => tr("help-much"),
    }
}

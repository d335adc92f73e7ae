//! What is said of plans, exercises and levels, wherever they stand.

use super::store::{Trouble, is_own};
use crate::practice::Level;
use crate::practice::library::Entry;
use crate::screens::library::Library;
use crate::ui::text::{tr, trn};
use crate::workshop::plan::Plan;

/// The name of a plan: its own, or the text of a ready one.
pub fn title(plan: &Plan) -> String {
    match plan {
        named if !named.title.is_empty() => named.title.clone(),
        ready if !ready.id.is_empty() && !is_own(ready) => tr(&format!("plan-{}", ready.id)),
        _ => tr("plan-untitled"),
    }
}

/// How many exercises, how long, how many breaks.
pub(super) fn facts(plan: &Plan) -> String {
    let exercises = trn("plan-exercises", &crate::args! { "n" => plan.exercises() });
    let breaks = trn("plan-breaks", &crate::args! { "n" => plan.breaks() });
    [exercises, minutes(plan.minutes()), breaks].join(" · ")
}

/// A duration in minutes.
pub(super) fn minutes(n: u32) -> String {
    trn("plan-minutes", &crate::args! { "n" => u64::from(n) })
}

/// A level with its place among the four.
pub(super) fn level(level: Level) -> String {
    let name = tr(&format!("level-{}", level.slug()));
    trn("plan-level-named", &crate::args! { "n" => u64::from(level.number()), "name" => name })
}

/// An exercise in a list to choose from: its number, its name.
pub(super) fn exercise(library: Library, entry: &Entry) -> String {
    format!("{} · {}", entry.number, library.title(&entry.id))
}

/// What went wrong with keeping plans.
pub(super) fn trouble(trouble: Trouble) -> String {
    tr(match trouble {
        Trouble::Unreadable => "plan-store-unreadable",
        Trouble::Full => "plan-store-full",
        Trouble::Absent => "plan-store-absent",
    })
}

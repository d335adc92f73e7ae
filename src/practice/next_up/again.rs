//! What is worth doing again at home, and the level at which one exercise goes on.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::history::{History, Step};
use super::{CatalogueEntry, Path, Suggestion, Why};
use crate::practice::autonomy::Label;
use crate::practice::{Attempt, Level};

/// At most that many exercises met before: first those whose review is due, the longest due first; then those not yet
/// done alone, the latest first; then those whose review comes soonest. The arguments are those of `next_up`.
pub fn again(
    catalogue: &[CatalogueEntry],
    attempts: &[Attempt],
    held: &BTreeMap<String, Label>,
    now_ms: i64,
    most: usize,
) -> Vec<Suggestion> {
    let path = Path::new(catalogue, attempts, held, now_ms);
    let met = path.histories.iter().filter(|history| history.last_touched().is_some());
    let mut met: Vec<(_, Suggestion)> = met.map(|history| (rank(history), go_on(history))).collect();
    met.sort_by_key(|(rank, _)| *rank);
    met.into_iter().map(|(_, suggestion)| suggestion).take(most).collect()
}

/// The level at which a person goes on with that exercise, whatever else they do.
pub fn level_next(
    entry: &CatalogueEntry,
    attempts: &[Attempt],
    held: &BTreeMap<String, Label>,
    now_ms: i64,
) -> Level {
    let path = Path::new(std::slice::from_ref(entry), attempts, held, now_ms);
    path.histories.first().map_or(entry.easiest, |history| go_on(history).level)
}

fn go_on(history: &History) -> Suggestion {
    match history.step() {
        Step::Go(level, why) => history.suggest(level, why),
        Step::Passed => history.suggest(history.proving_level(), Why::Review),
    }
}

fn rank(history: &History) -> impl Ord + Copy + use<> {
    let latest = Reverse(history.last_touched());
    match (history.step(), history.days_to_review()) {
        (_, Some(days)) if days <= 0 => (0, days, latest),
        (Step::Go(..), _) => (1, 0, latest),
        (Step::Passed, days) => (2, days.unwrap_or(i64::MAX), latest),
    }
}

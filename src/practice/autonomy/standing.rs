//! Where a person stands in one exercise: what was reached for good, and what the last attempts still show.

use std::cmp::Reverse;

use super::Label;
use super::rule::{Bearing, Proof, bearing, in_order, proofs, shows_partly};
use crate::practice::{Attempt, Outcome};

/// After this many days without doing it again, a skill is shown as « à revoir ».
pub const REVIEW_AFTER_DAYS: i64 = 90;

/// How many of the last attempts *actuel* looks at.
const CURRENT_WINDOW: usize = 3;

/// The two values shown everywhere, *acquis* and *actuel*, with what stands behind them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// *Acquis*: the highest label ever reached. It never falls.
    pub acquired: Option<Label>,
    /// *Actuel*: what the last three attempts still show, at most `acquired`. Reports show this one.
    pub current: Option<Label>,
    /// « À revoir »: not done for 90 days.
    pub review_due: bool,
    /// Ids of the attempts behind `acquired`, oldest first; empty when they are no longer known.
    pub because: Vec<u64>,
    /// When `acquired` was reached, in milliseconds since 1970-01-01 UTC, if known.
    pub since_ms: Option<i64>,
}

/// The standing in one exercise from its attempts (any order) and the labels held before.
pub fn standing(attempts: &[Attempt], milestones: &[Label], now_ms: i64) -> Standing {
    let held: Vec<Proof> =
        milestones.iter().map(|&label| Proof { label, at_ms: None, because: Vec::new() }).collect();
    standing_since(attempts, &held, now_ms)
}

/// As [`standing`], for labels whose date is known: *confirmé* can then be reached although the attempts behind
/// *autonome* stayed on another machine.
pub fn standing_since(attempts: &[Attempt], held: &[Proof], now_ms: i64) -> Standing {
    let computed = proofs(attempts, held);
    // A dated proof says more than an undated one; the earliest date is the one that was earned.
    let best = held.iter().chain(&computed).max_by_key(|proof| (proof.label, proof.at_ms.map(Reverse)));
    let Some(best) = best else { return Standing::default() };
    let sorted = in_order(attempts);
    let shown =
        sorted.iter().filter(|attempt| attempt.outcome == Outcome::Completed).map(|attempt| attempt.ended_ms);
    let last_shown = shown.chain(held.iter().filter_map(|proof| proof.at_ms)).max();
    Standing {
        acquired: Some(best.label),
        current: Some(current(&sorted, best.label)),
        review_due: last_shown
            .is_some_and(|last| now_ms.saturating_sub(last) >= REVIEW_AFTER_DAYS * 86_400_000),
        because: best.because.clone(),
        since_ms: best.at_ms,
    }
}

/// The label that the last three attempts still show. Dates and skins were proven once: what is asked again is the
/// doing, so three good attempts on one day take nothing away.
fn current(sorted: &[&Attempt], acquired: Label) -> Label {
    let speaking =
        sorted.iter().rev().filter(|attempt| attempt.outcome == Outcome::Completed || attempt.is_troubled());
    let last: Vec<&Attempt> = speaking.take(CURRENT_WINDOW).copied().collect();
    if last.is_empty() {
        return acquired;
    }
    // Carried from another machine, an acquired label may come with a single attempt: that one then speaks.
    let wanted = last.len().min(2);
    let mut run = 0;
    for attempt in &last {
        match bearing(attempt) {
            Bearing::Clean => run += 1,
            Bearing::Unclean => run = 0,
            Bearing::Silent => {}
        }
        if run >= wanted {
            return acquired;
        }
    }
    let shown = if last.iter().any(|attempt| shows_partly(attempt)) {
        Label::PartlyAutonomous
    } else {
        Label::Guided
    };
    shown.min(acquired)
}

//! What the attempts of one exercise prove, label by label, with the attempts behind each.

use super::Label;
use crate::practice::attempt::same_name;
use crate::practice::{Attempt, Evidence, Level, Outcome};

/// Two dates closer than this are one sitting around midnight, not two days.
const OTHER_DAY_MS: i64 = 8 * 3_600_000;

/// A label that was reached, since when, and the attempts that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The label reached.
    pub label: Label,
    /// When its last needed attempt ended, in milliseconds since 1970-01-01 UTC; `None` when not known.
    pub at_ms: Option<i64>,
    /// Ids of the attempts behind it, oldest first.
    pub because: Vec<u64>,
}

/// What an attempt says about doing it alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bearing {
    /// It was done alone, without fault.
    Clean,
    /// It was tried alone, and help or faults came in.
    Unclean,
    /// Nothing: a guided level, or left before anything happened.
    Silent,
}

/// Leaving or beginning again after an error or help is unclean; leaving quietly says nothing.
pub(super) fn bearing(attempt: &Attempt) -> Bearing {
    if !attempt.level.is_free() {
        Bearing::Silent
    } else if attempt.is_clean() {
        Bearing::Clean
    } else if attempt.outcome == Outcome::Completed || attempt.is_troubled() {
        Bearing::Unclean
    } else {
        Bearing::Silent
    }
}

/// Whether it shows the exercise done with nothing more than being pointed at.
pub(super) fn shows_partly(attempt: &Attempt) -> bool {
    attempt.outcome == Outcome::Completed
        && attempt.level >= Level::Practise
        && attempt.lowest_evidence().is_some_and(|lowest| lowest >= Evidence::PointedAt)
}

/// The attempts in the order they ended, whatever order they were given in.
pub(super) fn in_order(attempts: &[Attempt]) -> Vec<&Attempt> {
    let mut sorted: Vec<&Attempt> = attempts.iter().collect();
    sorted.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
    sorted
}

/// Every label the attempts of one exercise prove, lowest first, each by its earliest proof.
///
/// `held` are labels reached before, of which some attempts may no longer be known: *confirmé* can build on them.
pub fn proofs(attempts: &[Attempt], held: &[Proof]) -> Vec<Proof> {
    let sorted = in_order(attempts);
    let completed = |attempt: &&&Attempt| attempt.outcome == Outcome::Completed;
    let guided = sorted.iter().find(completed).map(|attempt| proof(Label::Guided, &[attempt]));
    let partly = sorted
        .iter()
        .find(|attempt| shows_partly(attempt))
        .map(|attempt| proof(Label::PartlyAutonomous, &[attempt]));
    let free = free_attempts(&sorted);
    let autonomous = autonomous_pair(&free).map(|(first, second)| proof(Label::Autonomous, &[first, second]));
    let basis: Vec<&Proof> =
        held.iter().filter(|held| held.label == Label::Autonomous).chain(&autonomous).collect();
    let confirmed = confirmed(&sorted, &free, &basis);
    [guided, partly, autonomous, confirmed].into_iter().flatten().collect()
}

fn proof(label: Label, because: &[&Attempt]) -> Proof {
    let at_ms = because.last().map(|attempt| attempt.ended_ms);
    Proof { label, at_ms, because: because.iter().map(|attempt| attempt.id).collect() }
}

/// The attempts at free levels that say something, oldest first, `true` for the clean ones that count.
///
/// One attempt per situation and date counts: doing the same thing again the same day, once it has been seen, proves
/// nothing more. An unclean one always interrupts, even when repeated.
fn free_attempts<'a>(sorted: &[&'a Attempt]) -> Vec<(&'a Attempt, bool)> {
    let mut counted: Vec<(&str, i64)> = Vec::new();
    let mut free = Vec::new();
    for attempt in sorted {
        let bearing = bearing(attempt);
        if bearing == Bearing::Silent {
            continue;
        }
        let again = counted
            .iter()
            .any(|(situation, day)| *day == attempt.day() && same_name(situation, &attempt.situation));
        if !again {
            counted.push((&attempt.situation, attempt.day()));
        }
        match bearing {
            Bearing::Clean if !again => free.push((*attempt, true)),
            Bearing::Unclean => free.push((*attempt, false)),
            _ => {}
        }
    }
    free
}

/// The earliest two clean attempts in different situations, on two dates, with no unclean one between them.
fn autonomous_pair<'a>(free: &[(&'a Attempt, bool)]) -> Option<(&'a Attempt, &'a Attempt)> {
    let mut run: Vec<&Attempt> = Vec::new();
    for (attempt, clean) in free {
        if !clean {
            run.clear();
            continue;
        }
        let earlier = run.iter().find(|earlier| {
            !same_name(&earlier.situation, &attempt.situation)
                && earlier.clock_ok
                && is_later_day(earlier.ended_ms, earlier.day(), attempt)
        });
        if let Some(earlier) = earlier {
            return Some((earlier, attempt));
        }
        run.push(attempt);
    }
    None
}

/// The earliest clean *Autrement*, in a skin not met before, on a later date than *Autonome* was reached.
fn confirmed(sorted: &[&Attempt], free: &[(&Attempt, bool)], basis: &[&Proof]) -> Option<Proof> {
    let candidates = free.iter().filter(|(attempt, clean)| *clean && attempt.level == Level::Otherwise);
    candidates.filter(|(attempt, _)| is_unseen_skin(sorted, attempt)).find_map(|(attempt, _)| {
        let autonomous = basis.iter().find(|proof| {
            proof
                .at_ms
                .is_some_and(|at_ms| is_later_day(at_ms, local_day(at_ms, attempt.utc_offset_min), attempt))
        })?;
        let mut because = autonomous.because.clone();
        because.push(attempt.id);
        Some(Proof { label: Label::Confirmed, at_ms: Some(attempt.ended_ms), because })
    })
}

fn is_unseen_skin(sorted: &[&Attempt], attempt: &Attempt) -> bool {
    let before =
        sorted.iter().take_while(|earlier| (earlier.ended_ms, earlier.id) < (attempt.ended_ms, attempt.id));
    !before.into_iter().any(|earlier| same_name(&earlier.skin, &attempt.skin))
}

/// A clock that cannot be trusted earns no other day.
fn is_later_day(at_ms: i64, day: i64, attempt: &Attempt) -> bool {
    attempt.clock_ok && day < attempt.day() && attempt.ended_ms.saturating_sub(at_ms) >= OTHER_DAY_MS
}

/// Local calendar day of a moment, in days since 1970-01-01, for a person whose clock is `utc_offset_min` from UTC.
pub(crate) fn local_day(at_ms: i64, utc_offset_min: i16) -> i64 {
    at_ms.saturating_add(i64::from(utc_offset_min) * 60_000).div_euclid(86_400_000)
}

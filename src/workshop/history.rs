//! A person over time: where the themes stood after each sitting, what stands behind a label, what comes back, how the
//! hand moves.

use std::collections::{BTreeMap, BTreeSet};

use crate::practice::attempt::same_name;
use crate::practice::autonomy::{CoreExercise, Label, Standing, standing_since, theme_standing};
use crate::practice::library::Entry;
use crate::practice::{Attempt, Device, Evidence};
use crate::progress::milestone::{Milestone, held_proofs};

/// Sittings shown on a person's page.
pub const SITTINGS: usize = 12;
/// An error comes back when it was made in this many attempts…
const COMES_BACK: usize = 2;
/// … of the last so many of its exercise.
const LOOKED_AT: usize = 5;

/// The days with attempts, oldest first. A clock that cannot be trusted gives no day, as in the autonomy rule.
pub fn days(attempts: &[Attempt]) -> BTreeSet<i64> {
    attempts.iter().filter(|attempt| attempt.clock_ok).map(Attempt::day).collect()
}

/// A day with attempts, and where the themes then stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The learner's day, in days since 1970-01-01.
    pub day: i64,
    /// *Acquis* and *actuel* of each theme that had a label at its end.
    pub themes: BTreeMap<String, (Label, Label)>,
    /// All *marches* held then: one to three per exercise, by *actuel*.
    pub steps: u16,
}

/// Attempts by exercise, each in the order of days and moments: what was done up to a day is the beginning of the list.
pub struct ByExercise(BTreeMap<String, Vec<Attempt>>);

impl ByExercise {
    /// These attempts, of any exercises.
    pub fn of(attempts: &[Attempt]) -> ByExercise {
        let mut by_exercise: BTreeMap<String, Vec<Attempt>> = BTreeMap::new();
        for attempt in attempts {
            by_exercise.entry(attempt.exercise.clone()).or_default().push(attempt.clone());
        }
        for attempts in by_exercise.values_mut() {
            attempts.sort_by_key(|attempt| (attempt.day(), attempt.ended_ms, attempt.id));
        }
        ByExercise(by_exercise)
    }

    /// Those of one exercise.
    pub fn attempts(&self, exercise: &str) -> &[Attempt] {
        self.0.get(exercise).map(Vec::as_slice).unwrap_or_default()
    }

    /// Those of one exercise up to the end of a day.
    fn until(&self, exercise: &str, day: i64) -> &[Attempt] {
        let all = self.attempts(exercise);
        &all[..all.partition_point(|attempt| attempt.day() <= day)]
    }
}

/// Where the themes stood at the end of each of the last `most` sittings, oldest first.
pub fn sittings(
    by_exercise: &ByExercise,
    milestones: &[Milestone],
    entries: &[Entry],
    most: usize,
) -> Vec<Sitting> {
    let mut by_day: BTreeMap<i64, BTreeSet<&str>> = BTreeMap::new();
    for (exercise, attempts) in &by_exercise.0 {
        for attempt in attempts {
            by_day.entry(attempt.day()).or_default().insert(exercise);
        }
    }
    let skipped = by_day.len().saturating_sub(most);
    let mut standings: BTreeMap<&str, Standing> = BTreeMap::new();
    let mut sittings = Vec::new();
    let mut pending: BTreeSet<&str> = BTreeSet::new();
    for (place, (day, exercises)) in by_day.iter().enumerate() {
        pending.extend(exercises);
        if place < skipped {
            continue;
        }
        // Only what was touched since the last sitting looked at can stand elsewhere.
        for exercise in std::mem::take(&mut pending) {
            let done = by_exercise.until(exercise, *day);
            let end_ms = done.iter().map(|attempt| attempt.ended_ms).max().unwrap_or_default();
            let mut held = held_proofs(milestones, exercise);
            held.retain(|proof| proof.at_ms.is_some_and(|at_ms| at_ms <= end_ms));
            standings.insert(exercise, standing_since(done, &held, end_ms));
        }
        sittings.push(Sitting { day: *day, themes: themes(&standings, entries), steps: steps(&standings) });
    }
    sittings
}

fn themes(standings: &BTreeMap<&str, Standing>, entries: &[Entry]) -> BTreeMap<String, (Label, Label)> {
    let mut core: BTreeMap<&str, (Vec<CoreExercise>, Vec<CoreExercise>)> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.core) {
        let standing = standings.get(entry.id.as_str());
        let exercise = |label: Option<Label>| CoreExercise { label, attempted: standing.is_some() };
        let (acquired, current) = core.entry(&entry.theme).or_default();
        acquired.push(exercise(standing.and_then(|standing| standing.acquired)));
        current.push(exercise(standing.and_then(|standing| standing.current)));
    }
    let labelled = core.into_iter().filter_map(|(theme, (acquired, current))| {
        let labels = (theme_standing(&acquired).label?, theme_standing(&current).label?);
        Some((theme.to_owned(), labels))
    });
    labelled.collect()
}

/// One to three *marches* per exercise.
fn steps(standings: &BTreeMap<&str, Standing>) -> u16 {
    let of = |label: Label| u16::from(label.value().min(2)) + 1;
    standings.values().filter_map(|standing| standing.current).map(of).sum()
}

/// What stands behind a label, to be told in words: « deux fois sans aide, le 3 et le 10 mars, dans une autre boîte ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// Exercise id.
    pub exercise: String,
    /// *Acquis*, and since when (milliseconds since 1970-01-01 UTC).
    pub acquired: Label,
    /// See `acquired`.
    pub since_ms: Option<i64>,
    /// *Actuel*.
    pub current: Label,
    /// When the attempts behind it ended, oldest first; empty when they stayed on another machine.
    pub at_ms: Vec<i64>,
    /// The lowest help in them.
    pub lowest: Option<Evidence>,
    /// Whether they were done in more than one situation.
    pub other_situation: bool,
    /// Whether they were done in more than one skin.
    pub other_skin: bool,
    /// Whether it was not done for 90 days.
    pub review_due: bool,
}

/// What stands behind the label of an exercise; `None` where there is no label.
pub fn because(
    exercise: &str,
    attempts: &[Attempt],
    milestones: &[Milestone],
    now_ms: i64,
) -> Option<Because> {
    let own: Vec<Attempt> = attempts.iter().filter(|attempt| attempt.exercise == exercise).cloned().collect();
    let standing = standing_since(&own, &held_proofs(milestones, exercise), now_ms);
    let mut behind: Vec<&Attempt> =
        own.iter().filter(|attempt| standing.because.contains(&attempt.id)).collect();
    behind.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
    let differs =
        |name: fn(&Attempt) -> &str| behind.windows(2).any(|pair| !same_name(name(pair[0]), name(pair[1])));
    Some(Because {
        exercise: exercise.to_owned(),
        acquired: standing.acquired?,
        since_ms: standing.since_ms,
        current: standing.current?,
        at_ms: behind.iter().map(|attempt| attempt.ended_ms).collect(),
        lowest: behind.iter().filter_map(|attempt| attempt.lowest_evidence()).min(),
        other_situation: differs(|attempt| &attempt.situation),
        other_skin: differs(|attempt| &attempt.skin),
        review_due: standing.review_due,
    })
}

/// An error that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// Exercise id.
    pub exercise: String,
    /// The error's stable name.
    pub error: String,
    /// In how many attempts it was made.
    pub attempts: usize,
    /// When last, in milliseconds since 1970-01-01 UTC.
    pub last_ms: i64,
}

/// Errors made again and again in the last attempts of an exercise, the most frequent first.
pub fn recurring(attempts: &[Attempt]) -> Vec<Recurring> {
    let mut by_exercise: BTreeMap<&str, Vec<&Attempt>> = BTreeMap::new();
    for attempt in attempts {
        by_exercise.entry(&attempt.exercise).or_default().push(attempt);
    }
    let mut found = Vec::new();
    for (exercise, mut attempts) in by_exercise {
        attempts.sort_by_key(|attempt| std::cmp::Reverse((attempt.ended_ms, attempt.id)));
        attempts.truncate(LOOKED_AT);
        let mut errors: BTreeMap<&str, (usize, i64)> = BTreeMap::new();
        for attempt in attempts {
            // What came through a small code has no names.
            for error in attempt.errors.keys().filter(|error| !error.starts_with('~')) {
                let (count, last_ms) = errors.entry(error).or_insert((0, attempt.ended_ms));
                *count += 1;
                *last_ms = attempt.ended_ms.max(*last_ms);
            }
        }
        let again = errors.into_iter().filter(|(_, (count, _))| *count >= COMES_BACK);
        found.extend(again.map(|(error, (count, last_ms))| Recurring {
            exercise: exercise.to_owned(),
            error: error.to_owned(),
            attempts: count,
            last_ms,
        }));
    }
    found.sort_by_key(|error| std::cmp::Reverse((error.attempts, error.last_ms)));
    found
}

/// How the hand moved with one device, day by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Hand {
    /// The device.
    pub device: Device,
    /// Day (days since 1970-01-01) and mean throughput in bits per second, oldest first.
    pub days: Vec<(i64, f32)>,
    /// First tries made right and all of them, in the first and in the last of those days.
    pub tries: Option<(Tries, Tries)>,
}

/// First tries made right, and all.
pub type Tries = (u32, u32);

/// The trend of the hand per device, over at most the last sittings with a measure.
pub fn hands(attempts: &[Attempt]) -> Vec<Hand> {
    let mut found = Vec::new();
    for device in [Device::Mouse, Device::Touchpad, Device::Touch] {
        let mut measured: BTreeMap<i64, (f32, f32)> = BTreeMap::new();
        let mut tries: BTreeMap<i64, Tries> = BTreeMap::new();
        for attempt in attempts.iter().filter(|attempt| attempt.device == device) {
            if let Some(bits) = attempt.throughput {
                let (sum, count) = measured.entry(attempt.day()).or_default();
                (*sum, *count) = (*sum + bits, *count + 1.0);
            }
            if let Some(tally) = attempt.first_tries {
                let (good, total) = tries.entry(attempt.day()).or_default();
                (*good, *total) = (*good + u32::from(tally.good), *total + u32::from(tally.total));
            }
        }
        let skipped = measured.len().saturating_sub(SITTINGS);
        let days: Vec<(i64, f32)> =
            measured.into_iter().skip(skipped).map(|(day, (sum, count))| (day, sum / count)).collect();
        let tries =
            tries.first_key_value().zip(tries.last_key_value()).map(|(first, last)| (*first.1, *last.1));
        if !days.is_empty() || tries.is_some() {
            found.push(Hand { device, days, tries });
        }
    }
    found
}

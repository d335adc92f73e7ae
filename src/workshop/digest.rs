//! What the group's screen shows of a person, without reading all they did: made when something comes in, kept beside it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::history::{self, ByExercise, Sitting};
use super::mark::MarkKind;
use super::person::{Arrival, Identity, Person, Slip};
use crate::practice::autonomy::{
    CoreExercise, Label, REVIEW_AFTER_DAYS, Standing, ThemeStanding, standing_since, theme_standing,
};
use crate::practice::library::Entry;
use crate::practice::{Attempt, Evidence, Level, Outcome};
use crate::progress::milestone::{Milestone, held_proofs};

const DAY_MS: i64 = 86_400_000;
/// Sittings in the small trend of the group's table.
const TREND: usize = 4;

/// Where a person stands in one exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Its number in the catalogue: hundreds of people are read at once, and numbers take a tenth of the room of ids.
    pub number: u16,
    /// *Acquis*.
    pub acquired: Option<Label>,
    /// *Actuel*.
    pub current: Option<Label>,
    /// When it was last shown, in milliseconds since 1970-01-01 UTC; from there « à revoir » is counted.
    pub shown_ms: Option<i64>,
    /// Attempts at it.
    pub attempts: u16,
    /// Attempts of those in which something went wrong or was helped beyond what the level gives.
    pub hard: u16,
}

/// The last attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// Exercise id.
    pub exercise: String,
    /// Its level.
    pub level: Level,
    /// How it ended.
    pub outcome: Outcome,
    /// Its lowest evidence.
    pub lowest: Option<Evidence>,
    /// When it ended, in milliseconds since 1970-01-01 UTC.
    pub ended_ms: i64,
    /// Whether the two attempts before its end had a hard time at the same exercise: someone should go and see.
    pub stuck: bool,
}

/// The adviser's own judgement of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// The label.
    pub label: Label,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at_ms: i64,
    /// Why.
    pub note: String,
}

/// A person in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Digest {
    /// Who.
    pub identity: Identity,
    /// Exercises attempted or held, by number; those that are no longer in the catalogue are left out.
    pub exercises: Vec<Done>,
    /// *Marches* held at the end of the last sittings, oldest first: one to three per exercise, by *actuel*.
    pub steps: Vec<u16>,
    /// *Actuel* of the themes at the end of the sitting before the last.
    pub before: BTreeMap<String, Label>,
    /// How many sittings there were in all.
    pub sitting_count: u16,
    /// The last attempt.
    pub last: Option<Last>,
    /// The adviser's judgements, by theme, where no later attempt in that theme says more.
    pub corrected: BTreeMap<String, Corrected>,
    /// What the latest short code said.
    pub slip: Option<Slip>,
    /// Attempts.
    pub attempts: u32,
    /// When they were last seen, in milliseconds since 1970-01-01 UTC.
    pub last_seen_ms: i64,
    /// As of when the shown progress is, and how it came.
    pub arrived: Option<Arrival>,
}

/// What is shown and reported of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The label.
    pub label: Label,
    /// Whence it is.
    pub source: Source,
}

/// Whence a label is: only what comes from exercises can be told as « 4 sur 6 ».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The adviser's own judgement.
    Corrected,
    /// *Actuel*, with the exercises behind it.
    Current(ThemeStanding),
    /// The short code of that day, in days since 1970-01-01.
    Slip(i64),
}

impl Digest {
    /// The digest of a person. `entries` is the catalogue.
    pub fn of(person: &Person, entries: &[Entry]) -> Digest {
        let attempts = person.counted();
        let milestones = person.counted_milestones();
        let by_exercise = ByExercise::of(&attempts);
        let sittings = history::sittings(&by_exercise, &milestones, entries, TREND);
        let before = sittings.len().checked_sub(2).and_then(|at| sittings.get(at));
        let days = history::days(&attempts);
        Digest {
            identity: person.identity.clone(),
            steps: sittings.iter().map(|sitting| sitting.steps).collect(),
            before: before.into_iter().flat_map(current_labels).collect(),
            sitting_count: u16::try_from(days.len()).unwrap_or(u16::MAX),
            exercises: exercises(&by_exercise, &milestones, entries),
            last: last(&attempts),
            corrected: corrected(person),
            slip: person.slips.iter().max_by_key(|slip| slip.day).cloned(),
            attempts: u32::try_from(attempts.len()).unwrap_or(u32::MAX),
            last_seen_ms: person.last_seen_ms(),
            arrived: person.latest_arrival().copied(),
        }
    }

    /// What is known of the exercise with that number.
    pub fn exercise(&self, number: u16) -> Option<&Done> {
        let at = self.exercises.binary_search_by_key(&number, |done| done.number).ok()?;
        self.exercises.get(at)
    }

    /// Where they stand in a theme, by what was reached for good or by what is still shown.
    pub fn theme(&self, theme: &str, entries: &[Entry], which: Which) -> ThemeStanding {
        let core = entries.iter().filter(|entry| entry.core && entry.theme == theme);
        let core: Vec<CoreExercise> = core
            .map(|entry| {
                let done = self.exercise(entry.number);
                CoreExercise {
                    label: done.and_then(|done| match which {
                        Which::Acquired => done.acquired,
                        Which::Current => done.current,
                    }),
                    attempted: done.is_some(),
                }
            })
            .collect();
        theme_standing(&core)
    }

    /// The label shown and reported for a theme: the adviser's own where it stands, else *actuel*, else what a short
    /// code said.
    pub fn shown(&self, theme: &str, entries: &[Entry]) -> Option<Shown> {
        if let Some(corrected) = self.corrected.get(theme) {
            return Some(Shown { label: corrected.label, source: Source::Corrected });
        }
        let standing = self.theme(theme, entries, Which::Current);
        if let Some(label) = standing.label {
            return Some(Shown { label, source: Source::Current(standing) });
        }
        let slip = self.slip.as_ref()?;
        Some(Shown { label: *slip.labels.get(theme)?, source: Source::Slip(slip.day) })
    }

    /// Whether anything of a theme was not done for 90 days.
    pub fn review_due(&self, theme: &str, entries: &[Entry], now_ms: i64) -> bool {
        let due = |done: &Done| {
            done.shown_ms.is_some_and(|shown| now_ms.saturating_sub(shown) >= REVIEW_AFTER_DAYS * DAY_MS)
        };
        let of_theme = entries.iter().filter(|entry| entry.theme == theme);
        of_theme.filter_map(|entry| self.exercise(entry.number)).any(due)
    }
}

/// Which of the two values of a standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// *Acquis*.
    Acquired,
    /// *Actuel*.
    Current,
}

/// Whether an attempt was a hard time: faults, or more help than its level gives.
pub fn is_hard(attempt: &Attempt) -> bool {
    attempt.is_troubled() || (attempt.outcome != Outcome::Completed && attempt.had_trouble())
}

fn current_labels(sitting: &Sitting) -> impl Iterator<Item = (String, Label)> {
    sitting.themes.iter().map(|(theme, (_, current))| (theme.clone(), *current))
}

fn exercises(by_exercise: &ByExercise, milestones: &[Milestone], entries: &[Entry]) -> Vec<Done> {
    let done = |entry: &Entry| {
        let attempts = by_exercise.attempts(&entry.id);
        let held = held_proofs(milestones, &entry.id);
        if attempts.is_empty() && held.is_empty() {
            return None;
        }
        let Standing { acquired, current, .. } = standing_since(attempts, &held, 0);
        let completed = attempts.iter().filter(|attempt| attempt.outcome == Outcome::Completed);
        let shown =
            completed.map(|attempt| attempt.ended_ms).chain(held.iter().filter_map(|proof| proof.at_ms));
        let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        Some(Done {
            number: entry.number,
            acquired,
            current,
            shown_ms: shown.max(),
            attempts: count(attempts.len()),
            hard: count(attempts.iter().filter(|attempt| is_hard(attempt)).count()),
        })
    };
    let mut exercises: Vec<Done> = entries.iter().filter_map(done).collect();
    exercises.sort_by_key(|done| done.number);
    exercises
}

fn last(attempts: &[Attempt]) -> Option<Last> {
    let last = attempts.iter().max_by_key(|attempt| (attempt.ended_ms, attempt.id))?;
    let mut same: Vec<&Attempt> = (attempts.iter())
        .filter(|attempt| attempt.exercise == last.exercise && attempt.day() == last.day())
        .collect();
    same.sort_by_key(|attempt| std::cmp::Reverse((attempt.ended_ms, attempt.id)));
    Some(Last {
        exercise: last.exercise.clone(),
        level: last.level,
        outcome: last.outcome,
        lowest: last.lowest_evidence(),
        ended_ms: last.ended_ms,
        stuck: same.len() >= 2 && same.iter().take(2).all(|attempt| is_hard(attempt)),
    })
}

/// The latest judgement per theme. Two attempts in that theme after it say more than it does.
fn corrected(person: &Person) -> BTreeMap<String, Corrected> {
    let mut corrected = BTreeMap::new();
    for mark in person.standing_marks() {
        if let MarkKind::Correction { theme, label, note } = &mark.kind {
            let newer = person
                .attempts
                .iter()
                .filter(|attempt| {
                    attempt.ended_ms > mark.at_ms && attempt.exercise.split('.').next() == Some(theme)
                })
                .count();
            if newer < 2 {
                let value = Corrected { label: *label, at_ms: mark.at_ms, note: note.clone() };
                corrected.insert(theme.clone(), value);
            }
        }
    }
    corrected
}

//! What an adviser sets down about a person: help given, a remark, a correction. Never changed, at most withdrawn.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::practice::autonomy::Label;
use crate::practice::{Attempt, Evidence};
use crate::progress::portable::{is_moment, is_slug};

/// Longest text of a remark or correction kept, in characters.
pub const NOTE_CHARS: usize = 500;

/// Clocks of two machines differ; help belongs to what was done within this time of it.
const CLOCKS_DIFFER_MS: i64 = 60_000;

/// How long an attempt may have taken when that is not known (it came through a small code).
const UNKNOWN_LENGTH_MS: i64 = 15 * 60_000;

/// One thing set down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// Random, unique across machines.
    pub id: u64,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at_ms: i64,
    /// What.
    pub kind: MarkKind,
    /// Taken back: it stays, so that merging cannot bring it back, and says nothing any more.
    #[serde(default)]
    pub withdrawn: bool,
}

/// What was set down.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MarkKind {
    /// A person helped, which counts as the same help from the app: told, shown or done in their place.
    Help(Evidence),
    /// A remark in words.
    Remark(String),
    /// The adviser's own judgement of a theme, which holds from then on until newer attempts say more.
    Correction {
        /// Theme slug.
        theme: String,
        /// The label as the adviser sees it.
        label: Label,
        /// Why.
        note: String,
    },
}

impl Mark {
    /// The same with texts no longer than the app keeps.
    pub fn cleaned(self) -> Mark {
        let short = |text: String| text.chars().take(NOTE_CHARS).collect();
        let kind = match self.kind {
            MarkKind::Help(evidence) => MarkKind::Help(evidence),
            MarkKind::Remark(text) => MarkKind::Remark(short(text)),
            MarkKind::Correction { theme, label, note } => {
                MarkKind::Correction { theme, label, note: short(note) }
            }
        };
        Mark { kind, ..self }
    }

    /// Whether this could have been set down: a moment to reckon with, a theme that can be one.
    pub fn is_sound(&self) -> bool {
        let theme = match &self.kind {
            MarkKind::Correction { theme, .. } => is_slug(theme) && theme.len() <= 64,
            MarkKind::Help(_) | MarkKind::Remark(_) => true,
        };
        theme && is_moment(self.at_ms)
    }

    /// Which of two records of one mark stays: the withdrawn one; for equals, always the same one.
    pub fn later<'a>(one: &'a Mark, other: &'a Mark) -> &'a Mark {
        let rank =
            |mark: &Mark| (mark.withdrawn, mark.at_ms, postcard::to_allocvec(mark).unwrap_or_default());
        if one != other && rank(other) > rank(one) { other } else { one }
    }

    /// The help this mark says was given.
    fn help(&self) -> Option<Evidence> {
        match self.kind {
            MarkKind::Help(evidence) if !self.withdrawn => Some(evidence),
            _ => None,
        }
    }
}

/// The one attempt that help given at that moment belongs to: the one under way, else the nearest within a minute.
fn helped_at(attempts: &[Attempt], at_ms: i64) -> Option<u64> {
    let distance = |attempt: &Attempt| {
        let began = match attempt.is_abridged() {
            true => attempt.ended_ms.saturating_sub(UNKNOWN_LENGTH_MS),
            false => attempt.started_ms,
        };
        began.saturating_sub(at_ms).max(at_ms.saturating_sub(attempt.ended_ms)).max(0)
    };
    // Where several could be meant, one whose length is known, then the first to end; always the same one.
    let rank = |attempt: &&Attempt| (distance(attempt), attempt.is_abridged(), attempt.ended_ms, attempt.id);
    let nearest = attempts.iter().min_by_key(rank)?;
    (distance(nearest) <= CLOCKS_DIFFER_MS).then_some(nearest.id)
}

/// The attempts during which help was marked, by id, each with the most help marked.
pub fn helped(attempts: &[Attempt], marks: &[Mark]) -> BTreeMap<u64, Evidence> {
    let mut helped = BTreeMap::new();
    for mark in marks {
        let Some(evidence) = mark.help() else { continue };
        if let Some(id) = helped_at(attempts, mark.at_ms) {
            let cap = helped.entry(id).or_insert(evidence);
            *cap = evidence.min(*cap);
        }
    }
    helped
}

/// The attempts as the adviser counts them: capped by the help that was marked while they were done.
pub fn capped(attempts: &[Attempt], marks: &[Mark]) -> Vec<Attempt> {
    let helped = helped(attempts, marks);
    let counted = |attempt: &Attempt| {
        let mut attempt = attempt.clone();
        if let Some(cap) = helped.get(&attempt.id) {
            // Where no step is known, the help is all that is known of how it was done.
            match attempt.evidence.is_empty() {
                true => attempt.evidence.push(*cap),
                false => attempt.evidence.iter_mut().for_each(|evidence| *evidence = (*cap).min(*evidence)),
            }
        }
        attempt
    };
    attempts.iter().map(counted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::attempt;

    fn help(at_ms: i64) -> Mark {
        Mark { id: 1, at_ms, kind: MarkKind::Help(Evidence::Demonstrated), withdrawn: false }
    }

    #[test]
    fn help_caps_what_was_done_meanwhile_and_nothing_else() {
        let (first, second) = (attempt(1, Level::GoAlone, "etal", 0), attempt(2, Level::GoAlone, "etal", 1));
        let all = [first.clone(), second.clone()];
        let during = help(first.started_ms + 10_000);
        assert_eq!(
            capped(&all, std::slice::from_ref(&during))[0].lowest_evidence(),
            Some(Evidence::Demonstrated)
        );
        assert_eq!(capped(&all, std::slice::from_ref(&during))[1], second);
        let late = help(first.ended_ms + 5 * 60_000);
        assert_eq!(capped(&all, &[late, Mark { withdrawn: true, ..during }]), all);
    }

    #[test]
    fn an_attempt_of_unknown_length_is_reached_by_help_shortly_before_its_end() {
        let mut short = attempt(1, Level::GoAlone, "~0a1b", 0);
        short.started_ms = short.ended_ms;
        let before = help(short.ended_ms - 5 * 60_000);
        assert_eq!(capped(&[short], &[before])[0].lowest_evidence(), Some(Evidence::Demonstrated));
    }

    #[test]
    fn help_between_two_attempts_belongs_to_one() {
        let first = attempt(1, Level::GoAlone, "etal", 0);
        let mut second = attempt(2, Level::GoAlone, "etal", 0);
        second.started_ms = first.ended_ms + 30_000;
        second.ended_ms = second.started_ms + 60_000;
        let all = [second.clone(), first.clone()];
        let of = |at_ms| helped(&all, &[help(at_ms)]).into_keys().collect::<Vec<_>>();
        assert_eq!(of(first.ended_ms + 10_000), [1]);
        assert_eq!(of(first.ended_ms + 20_000), [2]);
        assert_eq!(of(second.started_ms + 1), [2], "within a minute of the first, and during the second");
        assert_eq!(of(second.ended_ms + 60_000), [2]);
        assert_eq!(of(second.ended_ms + 60_001), [0u64; 0]);
    }
}

//! Labels reached, written down once and never taken back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::record::Kind;
use crate::practice::Attempt;
use crate::practice::autonomy::{Label, Proof, proofs};

/// The record of a [`Milestone`].
pub const MILESTONE: Kind = Kind { name: "marche", migrations: &[] };

/// One label reached in one exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Exercise id.
    pub exercise: String,
    /// The label reached.
    pub label: Label,
    /// When its last needed attempt ended, in milliseconds since 1970-01-01 UTC (noon of that day when it came through a
    /// small code).
    pub at_ms: i64,
    /// Ids of the attempts behind it, oldest first; empty when it came through a small code.
    pub because: Vec<u64>,
}

impl Milestone {
    /// The same as the autonomy rule takes it.
    pub fn proof(&self) -> Proof {
        Proof { label: self.label, at_ms: Some(self.at_ms), because: self.because.clone() }
    }
}

/// The milestones of one exercise as the autonomy rule takes them.
pub fn held_proofs(milestones: &[Milestone], exercise: &str) -> Vec<Proof> {
    milestones.iter().filter(|milestone| milestone.exercise == exercise).map(Milestone::proof).collect()
}

/// The highest label held in each exercise.
pub fn held_labels(milestones: &[Milestone]) -> BTreeMap<String, Label> {
    let mut held = BTreeMap::new();
    for milestone in milestones {
        let best = held.entry(milestone.exercise.clone()).or_insert(milestone.label);
        *best = milestone.label.max(*best);
    }
    held
}

/// The milestones that all these attempts, of any exercises, add to those held before.
pub fn new_milestones(before: &[Milestone], attempts: &[Attempt]) -> Vec<Milestone> {
    let mut by_exercise: BTreeMap<&str, Vec<Attempt>> = BTreeMap::new();
    for attempt in attempts {
        by_exercise.entry(&attempt.exercise).or_default().push(attempt.clone());
    }
    let added = |(exercise, attempts): (&str, Vec<Attempt>)| {
        let held = held_proofs(before, exercise);
        let best = held.iter().map(|proof| proof.label).max();
        let higher = proofs(&attempts, &held).into_iter().filter(move |proof| Some(proof.label) > best);
        let exercise = exercise.to_string();
        higher.filter_map(move |proof| {
            Some(Milestone {
                exercise: exercise.clone(),
                label: proof.label,
                at_ms: proof.at_ms?,
                because: proof.because,
            })
        })
    };
    by_exercise.into_iter().flat_map(added).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::{attempt, helped};

    #[test]
    fn each_label_is_written_down_once_with_what_shows_it() {
        let first = attempt(1, Level::GoAlone, "etal", 0);
        let reached = new_milestones(&[], std::slice::from_ref(&first));
        let labels: Vec<Label> = reached.iter().map(|milestone| milestone.label).collect();
        assert_eq!(labels, [Label::Guided, Label::PartlyAutonomous]);
        assert!(
            reached.iter().all(|milestone| milestone.because == [1] && milestone.at_ms == first.ended_ms)
        );

        let all = [first, attempt(2, Level::GoAlone, "carte", 1)];
        let more = new_milestones(&reached, &all);
        assert_eq!(
            more.iter().map(|m| (m.label, m.because.clone())).collect::<Vec<_>>(),
            [(Label::Autonomous, vec![1, 2])]
        );
        let known = [reached, more].concat();
        assert_eq!(new_milestones(&known, &all), []);
        assert_eq!(held_labels(&known), [("souris.cliquer".to_string(), Label::Autonomous)].into());
    }

    #[test]
    fn nothing_below_what_is_held_is_added() {
        let held = Milestone {
            exercise: "souris.cliquer".into(),
            label: Label::Autonomous,
            at_ms: 0,
            because: vec![],
        };
        assert_eq!(new_milestones(&[held], &[helped(1, Level::Discover, "etal", 0)]), []);
    }
}

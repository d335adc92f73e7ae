//! What was done in a visit: one line per exercise, with the best that was shown and what was gained (pure).

use crate::practice::autonomy::Label;
use crate::practice::{Attempt, Outcome};
use crate::progress::Milestone;

/// What was done of one exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// The attempt to speak of: the last completed one of the highest level, done with the least help; where none was
    /// completed, the last one begun.
    pub attempt: Attempt,
    /// The highest label that these attempts brought.
    pub gained: Option<Label>,
}

impl Done {
    /// Whether the exercise came to its end at all.
    pub fn is_completed(&self) -> bool {
        self.attempt.outcome == Outcome::Completed
    }
}

/// One line per exercise, in the order they were begun in.
///
/// A visit is what was recorded on the local day `today` (days since 1970-01-01), and since `began_ms`: one that lasts
/// past midnight stays whole.
pub fn recap(attempts: &[Attempt], milestones: &[Milestone], began_ms: i64, today: i64) -> Vec<Done> {
    let mut visit: Vec<&Attempt> =
        attempts.iter().filter(|attempt| attempt.day() == today || attempt.ended_ms >= began_ms).collect();
    visit.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
    let mut best: Vec<&Attempt> = Vec::new();
    for attempt in &visit {
        match best.iter_mut().find(|known| known.exercise == attempt.exercise) {
            Some(known) if rank(attempt) >= rank(known) => *known = attempt,
            Some(_) => {}
            None => best.push(attempt),
        }
    }
    let ids: Vec<u64> = visit.iter().map(|attempt| attempt.id).collect();
    let gained = |exercise: &str| {
        let now = |milestone: &&Milestone| {
            // It belongs to the visit whose attempt was the last it needed.
            milestone.exercise == exercise && milestone.because.last().is_some_and(|last| ids.contains(last))
        };
        milestones.iter().filter(now).map(|milestone| milestone.label).max()
    };
    best.into_iter()
        .map(|attempt| Done { attempt: attempt.clone(), gained: gained(&attempt.exercise) })
        .collect()
}

fn rank(attempt: &Attempt) -> impl Ord + use<> {
    let completed = attempt.outcome == Outcome::Completed;
    // How far one went, and with how much help, speaks only of what came to its end.
    (completed, completed.then(|| (attempt.level, attempt.lowest_evidence())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::{DAY_0, HOUR, attempt, helped};

    const DAY: i64 = DAY_0 / 86_400_000;

    fn of(exercise: &str, attempt: Attempt) -> Attempt {
        Attempt { exercise: exercise.into(), ..attempt }
    }

    #[test]
    fn each_exercise_is_told_once_by_its_best() {
        let left = Attempt { outcome: Outcome::Left, ..attempt(5, Level::Otherwise, "etal", 0) };
        let attempts = [
            attempt(1, Level::Discover, "etal", 0),
            helped(2, Level::GoAlone, "etal", 0),
            of("souris.viser", left.clone()),
            attempt(3, Level::GoAlone, "carte", 0),
            left,
            attempt(4, Level::GoAlone, "etal", -1),
        ];
        let told: Vec<(String, u64, bool)> = recap(&attempts, &[], i64::MAX, attempts[0].day())
            .into_iter()
            .map(|done| (done.attempt.exercise.clone(), done.attempt.id, done.is_completed()))
            .collect();
        assert_eq!(told, [("souris.cliquer".into(), 3, true), ("souris.viser".into(), 5, false)]);
    }

    #[test]
    fn a_label_is_gained_once_in_the_visit_that_brought_it() {
        let attempts = [attempt(1, Level::GoAlone, "etal", -1), attempt(2, Level::GoAlone, "carte", 0)];
        let step = |label, because: &[u64]| Milestone {
            exercise: "souris.cliquer".into(),
            label,
            at_ms: 0,
            because: because.to_vec(),
        };
        let milestones = [
            step(Label::Guided, &[1]),
            step(Label::PartlyAutonomous, &[1]),
            step(Label::Autonomous, &[1, 2]),
            step(Label::Confirmed, &[]),
        ];
        let gained = |today| recap(&attempts, &milestones, i64::MAX, today)[0].gained;
        assert_eq!(gained(attempts[1].day()), Some(Label::Autonomous));
        assert_eq!(gained(attempts[0].day()), Some(Label::PartlyAutonomous));
    }

    #[test]
    fn a_visit_past_midnight_stays_whole_and_an_idle_one_is_empty() {
        let before = attempt(1, Level::GoAlone, "etal", 0);
        assert_eq!(recap(std::slice::from_ref(&before), &[], before.ended_ms - HOUR, DAY + 9).len(), 1);
        assert_eq!(recap(&[before], &[], i64::MAX, DAY + 9), []);
    }
}

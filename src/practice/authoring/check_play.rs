//! Plays every exercise at every level in every situation: the solution passes, the near-misses do not.

use super::load::Draft;
use super::problem::{Problem, quoted};
use super::source::Report;
use crate::practice::exercise::{Exercise, LevelSpec, NearMiss};
use crate::practice::performance::{PlayClock, PlayReport, play, play_remaining, play_steps};
use crate::practice::session::Finish;
use crate::practice::{Device, Outcome, Session};

/// Plays all there is to play.
pub(super) fn check(draft: &Draft) -> Vec<Problem> {
    let exercise = &draft.exercise;
    let mut report = Report::new(&draft.source);
    for (index, spec) in exercise.levels.iter().enumerate() {
        for situation in &spec.situations {
            let stage = Stage { exercise, spec, index, situation };
            stage.solution(&mut report);
            if spec.id.is_free() {
                stage.reversed(&mut report);
            }
            for (miss_index, miss) in spec.near_misses.iter().enumerate() {
                stage.near_miss(miss, miss_index, &mut report);
            }
        }
    }
    report.problems
}

/// One level in one situation.
struct Stage<'a> {
    exercise: &'a Exercise,
    spec: &'a LevelSpec,
    index: usize,
    situation: &'a str,
}

impl Stage<'_> {
    fn begin(&self) -> Option<Session> {
        let device = self.exercise.devices.first().copied().unwrap_or(Device::Mouse);
        Session::begin(self.exercise, self.spec.id, self.situation, device, None)
    }

    fn named(&self) -> String {
        format!("At the level “{}” in the situation “{}”", self.spec.id.slug(), self.situation)
    }

    fn path_of_step(&self, id: &str) -> String {
        let index = self.exercise.steps.iter().position(|step| step.id == id).unwrap_or_default();
        format!("step[{index}].do")
    }

    /// Played as its steps say, the exercise is done, quietly and alone.
    fn solution(&self, report: &mut Report<'_>) {
        let (Some(mut session), named) = (self.begin(), self.named()) else { return };
        let mut clock = PlayClock::new();
        let mut whole = PlayReport::default();
        for (index, intents) in session.remaining() {
            let step = session.script().get(index).map(|step| step.id.clone()).unwrap_or_default();
            let path = self.path_of_step(&step);
            let played = play_steps(&mut session, &[(index, intents)], &mut clock);
            if let Some(slip) = played.slips.first() {
                let message = format!("{named}, doing the step “{step}” as written makes the error “{}”.", slip.name());
                return report.say(&path, message);
            }
            if session.steps.get(index).is_some_and(|state| state.done.is_none()) {
                let message = format!("{named}, doing the step “{step}” as written does not finish it: look at its “do” and “until”.");
                return report.say(&path, message);
            }
            whole.completed |= played.completed;
            whole.undone_at_goal += played.undone_at_goal;
        }
        let path = format!("level[{}].goal", self.index);
        if !whole.completed {
            return report.say(&path, format!("{named}, all steps are done but the goal is not reached."));
        }
        if whole.undone_at_goal > 0 {
            let message = format!("{named}, the goal is reached while steps are still to be done. Ask for more in the goal.");
            return report.say(&path, message);
        }
        self.record(&session, &clock, report);
    }

    /// The record of a perfect play is as good as its level allows.
    fn record(&self, session: &Session, clock: &PlayClock, report: &mut Report<'_>) {
        let (path, named, cap) = (format!("level[{}]", self.index), self.named(), self.spec.id.evidence_cap());
        if session.steps.iter().any(|state| state.done != Some(cap)) {
            report.say(&path, format!("{named}, a step done without help does not count as such."));
        }
        let finish = Finish { id: 1, now_ms: clock.now_ms, utc_offset_min: 60, clock_ok: true };
        match session.finish(Outcome::Completed, finish) {
            None => report.say(&path, format!("{named}, nothing has to be done: there is no real gesture in the steps.")),
            Some(attempt) if self.spec.id.is_free() && !attempt.is_clean() => {
                report.say(&path, format!("{named}, doing everything right does not count as a clean attempt."));
            }
            Some(_) => {}
        }
    }

    /// In another order the same acts either reach all of it or do not pass. What cannot be done in that order is left.
    fn reversed(&self, report: &mut Report<'_>) {
        let Some(mut session) = self.begin() else { return };
        let mut steps = session.remaining();
        steps.reverse();
        let played = play_steps(&mut session, &steps, &mut PlayClock::new());
        if played.completed && played.undone_at_goal > 0 {
            let message = format!("{}, done in another order it passes with steps left undone.", self.named());
            report.say(&format!("level[{}].goal", self.index), message);
        }
    }

    /// What looks right and is not does not pass, and its error is named; after it the exercise can still be done.
    fn near_miss(&self, miss: &NearMiss, index: usize, report: &mut Report<'_>) {
        let (Some(mut session), named) = (self.begin(), self.named()) else { return };
        let path = format!("level[{}].near-miss[{index}]", self.index);
        let mut clock = PlayClock::new();
        let played = play(&mut session, &miss.play, &mut clock);
        if played.completed {
            return report.say(&path, format!("{named}, this near-miss completes the exercise. It must not."));
        }
        let Some(error) = &miss.error else { return };
        if !session.errors.contains_key(error) {
            let named_errors = quoted(session.errors.keys().map(String::as_str));
            let message = format!("{named}, this near-miss must make the error “{error}”. Errors it makes: {named_errors}.");
            return report.say(&path, message);
        }
        // A blocked act changed nothing, so the way is still free.
        let blocked_only = played.blocked == played.slips.len();
        if blocked_only && !play_remaining(&mut session, &mut clock).completed {
            report.say(&path, format!("{named}, after this near-miss the exercise can no longer be done."));
        }
    }
}

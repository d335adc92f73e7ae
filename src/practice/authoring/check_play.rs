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
            if !stage.solution(&mut report) {
                // What follows would fail for the same reason.
                continue;
            }
            if spec.id.is_free() {
                stage.reversed(&mut report);
            }
            for (miss_index, miss) in spec.near_misses.iter().enumerate() {
                stage.near_miss(miss, miss_index, &mut report);
            }
        }
    }
    report.into_problems()
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

    fn place(&self) -> String {
        format!("{}/{}", self.spec.id.slug(), self.situation)
    }

    fn path_of_step(&self, id: &str) -> String {
        let index = self.exercise.steps.iter().position(|step| step.id == id).unwrap_or_default();
        format!("step[{index}].do")
    }

    /// Played as its steps say, the exercise is done, quietly and alone. Whether it is.
    fn solution(&self, report: &mut Report<'_>) -> bool {
        match self.fault_of_solution() {
            Some((path, message)) => {
                report.say_at(&path, &self.place(), message);
                false
            }
            None => true,
        }
    }

    /// What goes wrong in the solution, and where it stands in the file.
    fn fault_of_solution(&self) -> Option<(String, String)> {
        let mut session = self.begin()?;
        let mut clock = PlayClock::new();
        let mut whole = PlayReport::default();
        for (index, intents) in session.remaining() {
            let step = session.script().get(index).map(|step| step.id.clone()).unwrap_or_default();
            let path = self.path_of_step(&step);
            let played = play_steps(&mut session, &[(index, intents)], &mut clock);
            if let Some(slip) = played.slips.first() {
                let message =
                    format!("Doing the step “{step}” as written makes the error “{}”.", slip.name());
                return Some((path, message));
            }
            if session.steps.get(index).is_some_and(|state| state.done.is_none()) {
                let advice = "look at its “do” and “until”";
                return Some((
                    path,
                    format!("Doing the step “{step}” as written does not finish it: {advice}."),
                ));
            }
            whole.completed |= played.completed;
            whole.undone_at_goal += played.undone_at_goal;
        }
        let goal = format!("level[{}].goal", self.index);
        if !whole.completed {
            return Some((goal, "All steps are done but the goal is not reached.".to_owned()));
        }
        if whole.undone_at_goal > 0 {
            let message = "The goal is reached while steps are still to be done. Ask for more in the goal.";
            return Some((goal, message.to_owned()));
        }
        let message = self.fault_of_record(&session, &clock)?;
        Some((format!("level[{}]", self.index), message.to_owned()))
    }

    /// The record of a perfect play is as good as its level allows.
    fn fault_of_record(&self, session: &Session, clock: &PlayClock) -> Option<&'static str> {
        let cap = self.spec.id.evidence_cap();
        if session.steps.iter().any(|state| state.done != Some(cap)) {
            return Some("A step done without help does not count as such.");
        }
        let finish = Finish { id: 1, now_ms: clock.now_ms, utc_offset_min: 60, clock_ok: true };
        match session.finish(Outcome::Completed, finish) {
            None => Some("Nothing has to be done: there is no real gesture in the steps."),
            Some(attempt) if self.spec.id.is_free() && !attempt.is_clean() => {
                Some("Doing everything right does not count as a clean attempt.")
            }
            Some(_) => None,
        }
    }

    /// In another order the same acts either reach all of it or do not pass. What cannot be done in that order is left.
    fn reversed(&self, report: &mut Report<'_>) {
        let Some(mut session) = self.begin() else { return };
        let mut steps = session.remaining();
        steps.reverse();
        let played = play_steps(&mut session, &steps, &mut PlayClock::new());
        if played.completed && played.undone_at_goal > 0 {
            let message = "Done in another order, it passes with steps left undone.";
            report.say_at(&format!("level[{}].goal", self.index), &self.place(), message);
        }
    }

    /// What looks right and is not does not pass, and its error is named; where it was blocked, the way is still free.
    fn near_miss(&self, miss: &NearMiss, index: usize, report: &mut Report<'_>) {
        let Some(mut session) = self.begin() else { return };
        let mut say = |message: String| {
            report.say_at(&format!("level[{}].near-miss[{index}]", self.index), &self.place(), message);
        };
        let mut clock = PlayClock::new();
        let played = play(&mut session, &miss.play, &mut clock);
        if played.completed {
            return say("This near-miss completes the exercise. It must not.".to_owned());
        }
        if let Some(error) = miss.error.as_ref().filter(|error| !session.errors.contains_key(*error)) {
            let made = quoted(session.errors.keys().map(String::as_str));
            return say(format!("This near-miss must make the error “{error}”. Errors it makes: {made}."));
        }
        if !miss.dead_end && !play_remaining(&mut session, &mut clock).completed {
            say("After this near-miss the exercise can no longer be done, and « Montrez-moi » does not show how. Where that is meant, write dead-end = true, and let the explanation say to begin again.".to_owned());
        }
    }
}

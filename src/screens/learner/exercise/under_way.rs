//! Leaving an exercise before its end, and coming back to it: what is kept, recorded or left waiting.

use leptos::prelude::*;

use super::run::Run;
use crate::practice::Outcome;
use crate::progress::key::UnderWay;
use crate::screens::learner::second;

impl Run {
    /// Ends before the goal, recording what was begun.
    pub fn end_early(&self, outcome: Outcome) {
        if let Some(attempt) = self.attempt(outcome) {
            self.visit.record(attempt);
        }
        self.visit.clear_resume(&self.under_way());
    }

    /// Leaves a mission where it is: it waits, and nothing of it is recorded yet.
    pub fn put_aside(&self) -> bool {
        let waits = self.under_way() != UnderWay::Exercise && self.has_begun();
        if waits {
            self.keep();
        }
        waits
    }

    pub(super) fn under_way(&self) -> UnderWay {
        self.session.with_value(UnderWay::of)
    }

    /// Keeps the session, so that a reload resumes it. Called at each step and when the page goes away.
    pub fn keep(&self) {
        // Long after the act that it belongs to, the exercise may be over or gone.
        if self.finished.try_with_untracked(Option::is_some) != Some(false) {
            return;
        }
        // A mission that was only opened does not wait for anybody.
        if self.under_way() != UnderWay::Exercise && !self.has_begun() {
            return;
        }
        let Some(second) = second::here() else { return };
        self.session.try_with_value(|session| (second.exercise.keep)(self.visit, session));
    }
}

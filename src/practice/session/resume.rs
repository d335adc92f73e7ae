//! Taking up a session that was kept: as it was, or, where the exercise has changed since, from the last milestone that
//! still holds.

use std::sync::Arc;

use super::Session;
use crate::practice::exercise::Exercise;
use crate::practice::exercise::intent::plan;

impl Session {
    /// Notes what the exercise is like, before the session is kept.
    pub fn sign(&mut self) {
        self.signature = self.exercise.as_deref().and_then(signature);
    }

    /// Whether it is that of a mission.
    pub fn is_mission(&self) -> bool {
        self.exercise.as_deref().is_some_and(Exercise::is_mission)
    }

    /// Takes up a saved session. `None` when nothing of it still holds: the exercise then begins anew.
    pub fn resume(mut self, exercise: &Exercise) -> Option<Session> {
        let plays = exercise.id == self.exercise_id
            && exercise.situation(&self.situation).is_some()
            && exercise.level(self.level).is_some_and(|spec| spec.situations.contains(&self.situation));
        if !plays {
            return None;
        }
        let ids = exercise.steps_at(self.level);
        let same_steps = ids.len() == self.step_ids.len()
            && ids.len() == self.steps.len()
            && ids.iter().zip(&self.step_ids).all(|(step, id)| step.id == *id);
        let signed = self.signature.is_some() && self.signature == signature(exercise);
        if same_steps && signed {
            self.exercise = Some(Arc::new(exercise.clone()));
            return Some(self);
        }
        self.carried_over(exercise)
    }

    /// The same attempt in a world made anew: what was done is done again on its behalf, up to where that leads.
    fn carried_over(self, exercise: &Exercise) -> Option<Session> {
        let mut fresh = Session::begin(exercise, self.level, &self.situation, self.device, self.demo_ms)?;
        let mut held = 0;
        for (index, step) in exercise.steps_at(self.level).into_iter().enumerate() {
            let old = self.step_ids.iter().position(|id| *id == step.id).and_then(|old| self.steps.get(old));
            let Some(old) = old.filter(|old| old.done.is_some()) else { continue };
            let mut world = fresh.world.clone();
            for intent in &step.solution {
                for planned in plan(&world, intent) {
                    planned.make(&mut world);
                }
            }
            if !step.until.met(&world) {
                break;
            }
            fresh.world = world;
            fresh.steps[index] = *old;
            held += 1;
        }
        if held == 0 {
            return None;
        }
        Some(Session {
            errors: self.errors,
            critical: self.critical,
            world_errors: self.world_errors,
            tries: self.tries,
            judged: self.judged,
            fraud_accepted: self.fraud_accepted,
            started_ms: self.started_ms,
            offered: self.offered,
            trials: self.trials,
            ..fresh
        })
    }
}

/// A checksum of all that makes the exercise, words aside.
fn signature(exercise: &Exercise) -> Option<u32> {
    // Plain data in memory: writing it out cannot fail, and without it nothing is taken for the same.
    postcard::to_allocvec(exercise).ok().map(|bytes| crc32fast::hash(&bytes))
}

//! An exercise being done by someone: acts in, feedback out, an attempt at the end (pure).

pub mod hint;
pub mod judge;
pub mod record;
mod resume;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use hint::{HINT_PAUSE_MS, Hint};
pub use record::Finish;

use super::evidence::PersonHelp;
use super::exercise::intent::{Move, plan};
use super::exercise::{Exercise, Intent, Step};
use super::far;
use super::{Device, Evidence, Level};
use crate::gesture::Trial;
use crate::world::World;

/// A full demonstration leaves its trace this long: for ten minutes nothing proves more than « told ».
pub const DEMO_TRACE_MS: i64 = 600_000;
/// Slips on one step after which help is offered, once.
const SLIPS_BEFORE_OFFER: u16 = 3;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepState {
    /// The evidence it was done with, once it is.
    pub done: Option<Evidence>,
    /// The best it can still prove, lowered by each help.
    pub cap: Evidence,
    /// Slips on it so far.
    pub slips: u16,
    /// Strength of the last hint given on it: 0 none, 1 said, 2 pointed at, 3 shown.
    pub hints: u8,
    /// When that hint was given, in milliseconds since 1970.
    pub hinted_ms: i64,
}

/// A running exercise. Serializable, so that a reload resumes it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The exercise; looked up again by id after a reload.
    #[serde(skip)]
    exercise: Option<Arc<Exercise>>,
    /// Its id.
    pub exercise_id: String,
    /// The level.
    pub level: Level,
    /// The situation.
    pub situation: String,
    /// The device in use.
    pub device: Device,
    /// The world now.
    pub world: World,
    /// Each step asked, in order.
    pub steps: Vec<StepState>,
    /// Their ids, by which they are found again in a later version of the exercise.
    #[serde(default)]
    step_ids: Vec<String>,
    /// What the exercise was like, so that a later version of it is noticed.
    #[serde(default)]
    signature: Option<u32>,
    /// Errors by name.
    pub errors: BTreeMap<String, u16>,
    /// Whether a critical error happened.
    pub critical: bool,
    /// Errors that changed the world.
    pub world_errors: u16,
    /// First tries made right, and all tries.
    pub tries: (u16, u16),
    /// Judgements that were right, and all of them.
    #[serde(default)]
    judged: (u16, u16),
    /// Whether a fraud was taken for real.
    #[serde(default)]
    fraud_accepted: bool,
    /// Slips since the last try ended.
    slips_in_try: u16,
    /// First real gesture, in milliseconds since 1970; before it there is no attempt.
    pub started_ms: Option<i64>,
    /// Last demonstration of this exercise, in milliseconds since 1970.
    pub demo_ms: Option<i64>,
    /// Whether help was offered already.
    offered: bool,
    /// Where typing was refused last: field, and letters that stand right in it.
    #[serde(skip)]
    refused_at: Option<(String, usize)>,
    /// Whether the goal is reached.
    pub completed: bool,
    /// Pointing measures for the adviser's trend.
    #[serde(default)]
    pub trials: Vec<Trial>,
}

impl Session {
    /// Begins a level in a situation. `None` when the exercise lacks it.
    ///
    /// `demo_ms`: when this exercise was last demonstrated, in an earlier session.
    pub fn begin(
        exercise: &Exercise,
        level: Level,
        situation: &str,
        device: Device,
        demo_ms: Option<i64>,
    ) -> Option<Session> {
        let world = exercise.world(level, situation)?;
        let fresh = StepState { done: None, cap: level.evidence_cap(), slips: 0, hints: 0, hinted_ms: 0 };
        Some(Session {
            exercise_id: exercise.id.clone(),
            level,
            situation: situation.to_owned(),
            device,
            world,
            steps: vec![fresh; exercise.steps_at(level).len()],
            step_ids: exercise.steps_at(level).iter().map(|step| step.id.clone()).collect(),
            signature: None,
            errors: BTreeMap::new(),
            critical: false,
            world_errors: 0,
            tries: (0, 0),
            judged: (0, 0),
            fraud_accepted: false,
            slips_in_try: 0,
            started_ms: None,
            demo_ms,
            offered: false,
            refused_at: None,
            completed: false,
            trials: Vec::new(),
            exercise: Some(Arc::new(exercise.clone())),
        })
    }

    /// The steps asked, in order.
    pub fn script(&self) -> Vec<&Step> {
        self.exercise.as_deref().map(|exercise| exercise.steps_at(self.level)).unwrap_or_default()
    }

    /// Index of the next step to do: the first one not yet done.
    pub fn current(&self) -> Option<usize> {
        self.steps.iter().position(|step| step.done.is_none())
    }

    /// The next step to do.
    pub fn current_step(&self) -> Option<&Step> {
        self.current().and_then(|index| self.script().get(index).copied())
    }

    /// The next thing to point at.
    pub fn next_target(&self) -> Option<&str> {
        self.current_step().map(|step| step.target.as_str())
    }

    /// Where the hand goes now on its way to the next step: its target, or what must be pressed before it.
    pub fn way_to_next(&self) -> Option<String> {
        let step = self.current_step()?;
        let mut world = self.world.clone();
        for intent in &step.solution {
            for planned in plan(&world, intent) {
                let happened = !planned.make(&mut world).is_empty();
                if let Move::Act { target, .. } = planned
                    && happened
                {
                    return Some(target);
                }
            }
        }
        Some(step.target.clone())
    }

    /// How many steps are done, of how many.
    pub fn progress(&self) -> (usize, usize) {
        (self.steps.iter().filter(|step| step.done.is_some()).count(), self.steps.len())
    }

    /// What remains to be done, step by step, with each step's index: what a demonstration plays.
    ///
    /// Most often the steps not yet done, after what stands wrong was put right; all of them, where what was done since
    /// has undone what they build on.
    pub fn remaining(&self) -> Vec<(usize, Vec<Intent>)> {
        let all: Vec<(usize, Vec<Intent>)> =
            self.script().iter().enumerate().map(|(index, step)| (index, step.solution.clone())).collect();
        let undone: Vec<(usize, Vec<Intent>)> = all
            .iter()
            .filter(|(index, _)| self.steps.get(*index).is_some_and(|s| s.done.is_none()))
            .cloned()
            .collect();
        if self.completed || self.started_ms.is_none() {
            return undone;
        }
        let mended = |steps: &[(usize, Vec<Intent>)]| {
            let mut steps = steps.to_vec();
            if let Some((_, first)) = steps.first_mut() {
                first.splice(0..0, far::mend(&self.world));
            }
            steps
        };
        let ways = [undone.clone(), mended(&undone), all.clone(), mended(&all)];
        ways.into_iter().find(|way| self.leads_to_goal(way)).unwrap_or(undone)
    }

    /// Whether these solutions, played from here on a copy, reach the goal.
    fn leads_to_goal(&self, steps: &[(usize, Vec<Intent>)]) -> bool {
        let Some(exercise) = self.exercise.as_deref() else { return false };
        let mut world = self.world.clone();
        let mut done: Vec<bool> = self.steps.iter().map(|state| state.done.is_some()).collect();
        let script = self.script();
        for intent in steps.iter().flat_map(|(_, intents)| intents) {
            for planned in plan(&world, intent) {
                planned.make(&mut world);
                for (place, step) in script.iter().enumerate() {
                    done[place] |= step.until.met(&world);
                }
            }
        }
        match exercise.level(self.level).and_then(|spec| spec.goal.as_ref()) {
            Some(goal) => goal.met(&world),
            None => done.iter().all(|done| *done),
        }
    }

    /// Help from a person on the step at hand (or the last one, when all are done).
    pub fn helped(&mut self, help: PersonHelp, now_ms: i64) {
        self.start(now_ms);
        let Some(index) = self.current().or_else(|| self.steps.len().checked_sub(1)) else { return };
        let step = &mut self.steps[index];
        step.cap = step.cap.min(help.cap());
        if let Some(evidence) = &mut step.done {
            *evidence = (*evidence).min(step.cap);
        }
        // Help is often noted just after the step it served.
        if let Some(before) = index.checked_sub(1).and_then(|index| self.steps.get_mut(index))
            && step_is_untouched(self.slips_in_try)
            && let Some(evidence) = &mut before.done
        {
            *evidence = (*evidence).min(help.cap());
        }
    }

    /// The whole exercise was demonstrated: the trace lowers what the next ten minutes can prove.
    pub fn demonstrated(&mut self, now_ms: i64) {
        self.demo_ms = Some(now_ms);
    }

    /// From the first real gesture there is an attempt.
    fn start(&mut self, now_ms: i64) {
        self.started_ms.get_or_insert(now_ms);
    }
}

/// Nothing went wrong on the step at hand yet, so the help noted was for the one before.
fn step_is_untouched(slips_in_try: u16) -> bool {
    slips_in_try == 0
}

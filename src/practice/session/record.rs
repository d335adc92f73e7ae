//! From a session to the record of its attempt.

use super::Session;
use crate::gesture::{PointerKind, Series};
use crate::practice::exercise::Kind;
use crate::practice::{Attempt, Device, Evidence, Outcome, Tally};

/// What a session cannot know by itself when it ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finish {
    /// A random number, unique across machines.
    pub id: u64,
    /// Now, in milliseconds since 1970-01-01 UTC.
    pub now_ms: i64,
    /// Offset of local time from UTC in minutes.
    pub utc_offset_min: i16,
    /// Whether the clock can be trusted.
    pub clock_ok: bool,
}

impl Session {
    /// The attempt's record. `None` while no real gesture was made: opening counts for nothing.
    pub fn finish(&self, outcome: Outcome, finish: Finish) -> Option<Attempt> {
        let started_ms = self.started_ms?;
        let exercise = self.exercise.as_deref()?;
        let gesture = exercise.kind == Kind::Gesture && self.tries.1 > 0;
        Some(Attempt {
            id: finish.id,
            exercise: self.exercise_id.clone(),
            level: self.level,
            situation: self.situation.clone(),
            skin: exercise.situation(&self.situation).map(|s| s.skin.slug().to_owned()).unwrap_or_default(),
            started_ms,
            ended_ms: finish.now_ms.max(started_ms),
            utc_offset_min: finish.utc_offset_min,
            clock_ok: finish.clock_ok && finish.now_ms >= started_ms,
            outcome,
            evidence: self.evidence(outcome),
            errors: self.errors.clone(),
            critical: self.critical,
            world_errors: self.world_errors,
            first_tries: gesture.then_some(Tally { good: self.tries.0, total: self.tries.1 }),
            judgement: (self.judged.1 > 0).then_some(Tally { good: self.judged.0, total: self.judged.1 }),
            fraud_accepted: self.fraud_accepted,
            device: self.device,
            throughput: self.throughput(),
        })
    }

    /// Pointing throughput in bits per second, of the device in use.
    fn throughput(&self) -> Option<f32> {
        let kind = if self.device == Device::Touch { PointerKind::Touch } else { PointerKind::Mouse };
        Series::of(kind, &self.trials).throughput_bits_per_s().map(|bits| bits as f32)
    }

    /// Evidence of the finished steps, and of one helped but left unfinished: help counts even so.
    fn evidence(&self, outcome: Outcome) -> Vec<Evidence> {
        self.steps
            .iter()
            .filter_map(|step| {
                let helped = step.cap < self.level.evidence_cap();
                step.done.or((helped && outcome != Outcome::Completed).then_some(step.cap))
            })
            .collect()
    }
}

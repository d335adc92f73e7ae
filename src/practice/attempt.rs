//! The record of one attempt: small facts only, never what the person typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Evidence, Level};

/// What the person pointed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// A mouse.
    Mouse,
    /// A laptop's touchpad (the browser says "mouse": the person is asked once).
    Touchpad,
    /// A finger or a pen on the screen.
    Touch,
    /// The keyboard alone.
    Keyboard,
}

/// How the attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// The goal was reached.
    Completed,
    /// The person left before the goal.
    Left,
    /// The person began again before the goal.
    Restarted,
}

/// A count of good tries among all tries (gestures made right at once, messages judged right…).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tally {
    /// Tries that were right.
    pub good: u16,
    /// All tries.
    pub total: u16,
}

/// One attempt from the first real gesture to its end. Written once, never changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// Random, unique across machines: merging is a set union over it.
    pub id: u64,
    /// Exercise id, such as `souris.cliquer`.
    pub exercise: String,
    /// The level it was done at.
    pub level: Level,
    /// The situation (variant) it was done in.
    pub situation: String,
    /// The skin it was done in.
    pub skin: String,
    /// Start, in milliseconds since 1970-01-01 UTC.
    pub started_ms: i64,
    /// End, in milliseconds since 1970-01-01 UTC.
    pub ended_ms: i64,
    /// Offset of local time from UTC at the end, in minutes: dates are the learner's.
    pub utc_offset_min: i16,
    /// Whether the clock could be trusted (not before the build date, not running backwards).
    pub clock_ok: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// Evidence of each finished step, in the order of the exercise's steps, already capped by level and help.
    pub evidence: Vec<Evidence>,
    /// Errors by stable name (`wrong-button`, `autre-objet`…), counted.
    pub errors: BTreeMap<String, u16>,
    /// Whether a critical error happened (sent to the wrong person, secret given away).
    pub critical: bool,
    /// Errors, other than critical ones, that changed the practice world.
    pub world_errors: u16,
    /// Gesture exercises: first tries made right.
    pub first_tries: Option<Tally>,
    /// Judgement exercises: answers judged right.
    pub judgement: Option<Tally>,
    /// Judgement exercises: a fraud was taken for real.
    pub fraud_accepted: bool,
    /// What the person pointed with.
    pub device: Device,
    /// Pointing throughput of the attempt in bits per second, where it could be measured (adviser's trend only).
    pub throughput: Option<f32>,
}

impl Attempt {
    /// Lowest evidence of its steps; `None` when no step was finished.
    pub fn lowest_evidence(&self) -> Option<Evidence> {
        self.evidence.iter().min().copied()
    }

    /// Local calendar day of its end, in days since 1970-01-01.
    pub fn day(&self) -> i64 {
        (self.ended_ms + i64::from(self.utc_offset_min) * 60_000).div_euclid(86_400_000)
    }

    /// Whether it was done by a person's or the app's help, or with errors: what makes leaving it count as unclean.
    pub fn had_trouble(&self) -> bool {
        !self.errors.is_empty() || self.evidence.iter().any(|evidence| *evidence < self.level.evidence_cap())
    }

    /// Clean in the sense of DESIGN §4: completed from *Se lancer* up, alone, without critical error,
    /// at most one other error that changed the world, 8 first tries in 10, 7 judgements in 8 and no fraud accepted.
    pub fn is_clean(&self) -> bool {
        self.outcome == Outcome::Completed
            && self.level.is_free()
            && self.lowest_evidence() == Some(Evidence::Alone)
            && !self.critical
            && self.world_errors <= 1
            && self.first_tries.is_none_or(|t| u32::from(t.good) * 10 >= u32::from(t.total) * 8)
            && self.judgement.is_none_or(|t| u32::from(t.good) * 8 >= u32::from(t.total) * 7)
            && !self.fraud_accepted
    }
}

impl Attempt {
    /// Whether it came through a small code (QR): its situation and skin are [short names](short_name), its steps are
    /// summed up in their lowest evidence, and how long it took is unknown.
    pub fn is_abridged(&self) -> bool {
        self.situation.starts_with(SHORT_MARK)
    }

    /// Whether anything in it went wrong or was helped, however small: the opposite of a quiet attempt.
    pub fn is_troubled(&self) -> bool {
        self.had_trouble() || self.critical || self.world_errors > 0 || self.fraud_accepted
    }
}

/// What a short name begins with; no author's slug may contain it.
const SHORT_MARK: char = '~';

/// The 16 bits that stand for the name of a situation or skin where every byte counts. A short name stands for itself.
pub fn name_hash(name: &str) -> u16 {
    let carried = name
        .strip_prefix(SHORT_MARK)
        .filter(|hex| hex.len() == 4)
        .and_then(|hex| u16::from_str_radix(hex, 16).ok());
    carried.unwrap_or((crc32fast::hash(name.as_bytes()) & 0xffff) as u16)
}

/// The name written where only its [hash](name_hash) is known, such as `~09af`.
pub fn short_name(hash: u16) -> String {
    format!("{SHORT_MARK}{hash:04x}")
}

/// Whether two names of situations or skins are the same one, were it carried in full or in short.
pub fn same_name(one: &str, other: &str) -> bool {
    let short = one.starts_with(SHORT_MARK) || other.starts_with(SHORT_MARK);
    one == other || (short && name_hash(one) == name_hash(other))
}

//! The compact form of progress: exercise numbers for ids, minutes for moments, 16 bits for names.
//!
//! An attempt keeps what the autonomy rule and merging need: id, level, situation, skin, when it ended, its lowest
//! evidence, and everything that makes it clean or not. Names of errors, single steps and durations stay behind.

use serde::{Deserialize, Serialize};

use crate::practice::attempt::{name_hash, short_name};
use crate::practice::autonomy::Label;
use crate::practice::{Attempt, Device, Evidence, Level, Outcome, Tally};
use crate::progress::milestone::Milestone;
use crate::progress::portable::Portable;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;
/// Days are counted from 1 January 2020: they fit two bytes for years.
const FIRST_DAY: i64 = 18_262;
/// Stands for all errors of a carried attempt, whose names stayed behind.
const SOME_ERROR: &str = "~";
const NO_EVIDENCE: u8 = 7;
const OUTCOMES: [Outcome; 3] = [Outcome::Completed, Outcome::Left, Outcome::Restarted];
const DEVICES: [Device; 4] = [Device::Mouse, Device::Touchpad, Device::Touch, Device::Keyboard];

/// Everything packed. Postcard writes it field after field: the order is the format.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Wire {
    profile: [u8; 8],
    picture: String,
    first_name: Option<String>,
    milestones: Vec<WireMilestone>,
    /// The minute in which the latest attempt ended.
    latest_minute: i64,
    /// Latest first.
    attempts: Vec<WireAttempt>,
}

/// The highest label held in an exercise.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct WireMilestone {
    number: u16,
    /// Days since [`FIRST_DAY`], times four, plus the label.
    day_and_label: u32,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct WireAttempt {
    id: [u8; 8],
    number: u16,
    /// Fixed width: a hash would take three bytes as a varint.
    situation: [u8; 2],
    skin: [u8; 2],
    facts: u16,
    /// Minutes by which it ended before the one before it in the list.
    minutes_earlier: u64,
    utc_offset_min: i16,
    world_errors: u16,
    errors: u16,
    /// First tries, then judgements, those there are according to `facts`.
    tallies: Vec<(u16, u16)>,
}

impl Wire {
    /// The compact form of a person's milestones and of these attempts, which are given latest first.
    pub(super) fn of(
        portable: &Portable,
        latest_first: &[&Attempt],
        number: &dyn Fn(&str) -> Option<u16>,
    ) -> Wire {
        let mut minute = latest_first.first().map_or(0, |latest| minute(latest));
        let latest_minute = minute;
        let mut attempts = Vec::with_capacity(latest_first.len());
        for attempt in latest_first {
            let Some(number) = number(&attempt.exercise) else { continue };
            let ended = self::minute(attempt);
            let minutes_earlier = u64::try_from(minute.saturating_sub(ended)).unwrap_or(0);
            minute = ended;
            attempts.push(WireAttempt::of(attempt, number, minutes_earlier));
        }
        Wire {
            profile: portable.profile.to_be_bytes(),
            picture: portable.picture.clone(),
            first_name: portable.first_name.clone(),
            milestones: highest(&portable.milestones)
                .filter_map(|m| WireMilestone::of(m, number(&m.exercise)?))
                .collect(),
            latest_minute,
            attempts,
        }
    }

    /// Written so that it can be packed.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        // Writing plain data to memory has no way to fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Read from an unpacked body; `None` when it is not exactly one.
    pub(super) fn from_bytes(body: &[u8]) -> Option<Wire> {
        postcard::take_from_bytes(body)
            .ok()
            .filter(|(_, rest): &(Wire, &[u8])| rest.is_empty())
            .map(|(wire, _)| wire)
    }

    /// What it carries; `None` when its values make no sense.
    pub(super) fn into_portable(self, exercise: &dyn Fn(u16) -> Option<String>) -> Option<Portable> {
        let mut carried = Portable {
            profile: u64::from_be_bytes(self.profile),
            picture: self.picture,
            first_name: self.first_name,
            ..Portable::default()
        };
        for milestone in &self.milestones {
            match exercise(milestone.number) {
                Some(exercise) => carried.milestones.push(milestone.milestone(exercise)?),
                None => carried.refused += 1,
            }
        }
        let mut minute = self.latest_minute;
        for wire in &self.attempts {
            minute =
                i64::try_from(wire.minutes_earlier).ok().and_then(|earlier| minute.checked_sub(earlier))?;
            match exercise(wire.number) {
                Some(exercise) => {
                    carried.attempts.push(wire.attempt(exercise, minute.checked_mul(MINUTE_MS)?)?)
                }
                None => carried.refused += 1,
            }
        }
        keep_order_within_minutes(&mut carried.attempts);
        Some(carried)
    }
}

/// Attempts that ended in the same minute stay in the order they were done in. `latest_first` becomes oldest first.
fn keep_order_within_minutes(latest_first: &mut [Attempt]) {
    latest_first.reverse();
    let (mut minute, mut after) = (None, 0);
    for attempt in latest_first {
        after = if minute == Some(attempt.ended_ms) { (after + 1).min(MINUTE_MS - 1) } else { 0 };
        minute = Some(attempt.ended_ms);
        attempt.ended_ms += after;
        attempt.started_ms = attempt.ended_ms;
    }
}

fn minute(attempt: &Attempt) -> i64 {
    attempt.ended_ms.div_euclid(MINUTE_MS)
}

/// The highest milestone of each exercise.
fn highest(milestones: &[Milestone]) -> impl Iterator<Item = &Milestone> {
    milestones.iter().filter(|milestone| {
        let higher =
            |other: &&Milestone| other.exercise == milestone.exercise && other.label > milestone.label;
        !milestones.iter().any(|other| higher(&other))
    })
}

impl WireMilestone {
    fn of(milestone: &Milestone, number: u16) -> Option<WireMilestone> {
        let day = (milestone.at_ms.div_euclid(DAY_MS) - FIRST_DAY).clamp(0, i64::from(u32::MAX >> 2));
        let day_and_label = u32::try_from(day).ok()? << 2 | u32::from(milestone.label.value());
        Some(WireMilestone { number, day_and_label })
    }

    /// Noon of its day: the same date for almost everyone on Earth.
    fn milestone(&self, exercise: String) -> Option<Milestone> {
        let label = Label::from_value((self.day_and_label & 3) as u8)?;
        let at_ms = (FIRST_DAY + i64::from(self.day_and_label >> 2)) * DAY_MS + DAY_MS / 2;
        Some(Milestone { exercise, label, at_ms, because: Vec::new() })
    }
}

impl WireAttempt {
    fn of(attempt: &Attempt, number: u16, minutes_earlier: u64) -> WireAttempt {
        let position = |found: Option<usize>| found.unwrap_or(0) as u16;
        let evidence = attempt.lowest_evidence().map_or(NO_EVIDENCE, Evidence::value);
        let facts = u16::from(attempt.level.number() - 1)
            | position(OUTCOMES.iter().position(|outcome| *outcome == attempt.outcome)) << 2
            | u16::from(evidence) << 4
            | u16::from(attempt.clock_ok) << 7
            | u16::from(attempt.critical) << 8
            | u16::from(attempt.fraud_accepted) << 9
            | position(DEVICES.iter().position(|device| *device == attempt.device)) << 10
            | u16::from(attempt.first_tries.is_some()) << 12
            | u16::from(attempt.judgement.is_some()) << 13;
        let tallies = [attempt.first_tries, attempt.judgement].into_iter().flatten();
        WireAttempt {
            id: attempt.id.to_be_bytes(),
            number,
            situation: name_hash(&attempt.situation).to_be_bytes(),
            skin: name_hash(&attempt.skin).to_be_bytes(),
            facts,
            minutes_earlier,
            utc_offset_min: attempt.utc_offset_min,
            world_errors: attempt.world_errors,
            errors: attempt.errors.values().fold(0, |sum, count| sum.saturating_add(*count)),
            tallies: tallies.map(|tally| (tally.good, tally.total)).collect(),
        }
    }

    fn attempt(&self, exercise: String, ended_ms: i64) -> Option<Attempt> {
        let bits = |at: u16, mask: u16| usize::from(self.facts >> at & mask);
        let evidence = match bits(4, 7) as u8 {
            NO_EVIDENCE => Vec::new(),
            value => vec![Evidence::from_value(value)?],
        };
        let mut tallies = self.tallies.iter().map(|&(good, total)| Tally { good, total });
        let mut next_tally = |there: bool| if there { tallies.next().map(Some) } else { Some(None) };
        Some(Attempt {
            id: u64::from_be_bytes(self.id),
            exercise,
            level: Level::from_number(bits(0, 3) as u8 + 1)?,
            situation: short_name(u16::from_be_bytes(self.situation)),
            skin: short_name(u16::from_be_bytes(self.skin)),
            started_ms: ended_ms,
            ended_ms,
            utc_offset_min: self.utc_offset_min,
            clock_ok: bits(7, 1) == 1,
            outcome: *OUTCOMES.get(bits(2, 3))?,
            evidence,
            errors: (self.errors > 0).then(|| (SOME_ERROR.to_string(), self.errors)).into_iter().collect(),
            critical: bits(8, 1) == 1,
            world_errors: self.world_errors,
            first_tries: next_tally(bits(12, 1) == 1)?,
            judgement: next_tally(bits(13, 1) == 1)?,
            fraud_accepted: bits(9, 1) == 1,
            device: *DEVICES.get(bits(10, 3))?,
            throughput: None,
        })
    }
}

//! Attempts for the tests: plain ones by hand, arbitrary ones for properties.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::practice::{Attempt, Device, Evidence, Level, Outcome, Tally};

/// Midnight UTC of a day in autumn 2026, when Paris is one hour ahead.
pub(crate) const DAY_0: i64 = 20_750 * 86_400_000;
pub(crate) const HOUR: i64 = 3_600_000;
pub(crate) const DAY: i64 = 24 * HOUR;

/// A faultless attempt at ten in the morning (UTC) of the `day`-th day, as well done as its level allows.
pub(crate) fn attempt(id: u64, level: Level, situation: &str, day: i64) -> Attempt {
    let ended_ms = DAY_0 + day * DAY + 10 * HOUR + i64::try_from(id).unwrap_or(0) * 1_000;
    Attempt {
        id,
        exercise: "souris.cliquer".into(),
        level,
        situation: situation.into(),
        skin: "papier".into(),
        started_ms: ended_ms - 60_000,
        ended_ms,
        utc_offset_min: 60,
        clock_ok: true,
        outcome: Outcome::Completed,
        evidence: vec![level.evidence_cap(); 3],
        errors: BTreeMap::new(),
        critical: false,
        world_errors: 0,
        first_tries: None,
        judgement: None,
        fraud_accepted: false,
        device: Device::Mouse,
        throughput: None,
    }
}

/// The same with one step pointed at.
pub(crate) fn helped(id: u64, level: Level, situation: &str, day: i64) -> Attempt {
    Attempt {
        evidence: vec![level.evidence_cap(), Evidence::PointedAt],
        ..attempt(id, level, situation, day)
    }
}

fn tally() -> impl Strategy<Value = Option<Tally>> {
    prop_oneof![4 => Just(None), 1 => (0u16..=8, 8u16..=10).prop_map(|(good, total)| Some(Tally { good, total }))]
}

/// An attempt as a session could have recorded it, mostly good, in one of few situations, skins and days so that
/// the rule's cases meet. Times are whole minutes.
pub(crate) fn any_attempt(id: u64) -> impl Strategy<Value = Attempt> {
    let place = (0u8..4, 0u8..4, 0u8..3, 0i64..6, 0i64..1440);
    let how = (
        prop_oneof![6 => Just(Outcome::Completed), 1 => Just(Outcome::Left), 1 => Just(Outcome::Restarted)],
        prop::collection::vec(prop_oneof![6 => Just(4u8), 1 => 0u8..=4], 0..4),
        prop_oneof![6 => Just(0u16), 1 => 1u16..4],
        prop_oneof![6 => Just(0u16), 1 => 1u16..4],
        prop::bool::weighted(0.05),
    );
    let judged = (tally(), tally(), prop::bool::weighted(0.05), prop::bool::weighted(0.95), 0u8..4);
    (place, how, judged).prop_map(move |(place, how, judged)| {
        let level = Level::ALL[usize::from(place.0)];
        let mut made = attempt(0, level, ["etal", "carte", "photo", "~0a1b"][usize::from(place.1)], 0);
        made.id = id;
        made.skin = ["papier", "ardoise", "bois"][usize::from(place.2)].into();
        made.ended_ms = DAY_0 + place.3 * DAY + place.4 * 60_000;
        made.started_ms = made.ended_ms - 90_000;
        made.outcome = how.0;
        made.evidence =
            how.1.into_iter().filter_map(Evidence::from_value).map(|e| e.min(level.evidence_cap())).collect();
        made.errors = (how.2 > 0).then(|| ("a-cote".to_string(), how.2)).into_iter().collect();
        made.world_errors = how.3;
        made.critical = how.4;
        (made.first_tries, made.judgement, made.fraud_accepted, made.clock_ok) =
            (judged.0, judged.1, judged.2, judged.3);
        made.device =
            [Device::Mouse, Device::Touchpad, Device::Touch, Device::Keyboard][usize::from(judged.4)];
        made
    })
}

/// Up to twelve attempts of one exercise, with distinct ids.
pub(crate) fn any_history() -> impl Strategy<Value = Vec<Attempt>> {
    (0usize..12).prop_flat_map(|count| (1..=count as u64).map(any_attempt).collect::<Vec<_>>())
}

//! A sample group to learn the adviser's space with: invented people with plausible progress, always marked as such.

use super::atelier::Atelier;
use super::coop::{Equipment, GroupLevel};
use super::person::{Person, Way};
use crate::practice::library::Entry;
use crate::practice::{Attempt, Device, Evidence, Level, Outcome, Tally};
use crate::progress::milestone::new_milestones;

const DAY_MS: i64 = 86_400_000;
const MINUTE_MS: i64 = 60_000;

/// Picture, first name, ease of 0 to 10, and how many weekly sittings they came to.
const PEOPLE: [(&str, &str, u32, i64); 8] = [
    ("theiere", "Odette", 9, 5),
    ("velo", "Mourad", 8, 5),
    ("feuille", "Josiane", 3, 4),
    ("voilier", "Paul", 4, 4),
    ("poire", "Fatou", 9, 4),
    ("chapeau", "René", 6, 3),
    ("lunettes", "Huguette", 2, 2),
    ("guitare", "Kim", 7, 1),
];

/// Exercises done in one sitting.
const PER_SITTING: usize = 6;

/// The sample's people and its last workshop, as if the group had met each week up to `now_ms`.
pub fn group(entries: &[Entry], now_ms: i64, utc_offset_min: i16) -> (Vec<Person>, Atelier) {
    let people: Vec<Person> =
        (0..PEOPLE.len()).map(|place| person(place, entries, now_ms, utc_offset_min)).collect();
    let day = crate::practice::autonomy::local_day(now_ms, utc_offset_min) - 1;
    let mut atelier = Atelier::new(id(99, 0), day, now_ms);
    atelier.title = "Premiers e-mails".into();
    atelier.place_name = "Médiathèque".into();
    atelier.level = GroupLevel::Beginner;
    atelier.equipment = vec![Equipment::Computer];
    atelier.exercises =
        entries.iter().filter(|entry| entry.theme == "email").take(3).map(|entry| entry.id.clone()).collect();
    atelier.present = people.iter().take(6).map(|person| person.id).collect();
    let began = now_ms - DAY_MS;
    (atelier.began_ms, atelier.ended_ms) = (Some(began - 90 * MINUTE_MS), Some(began));
    atelier.sample = true;
    (people, atelier)
}

/// The group for a measure: so many invented people, so many attempts each.
pub fn crowd(entries: &[Entry], people: usize, attempts: usize, now_ms: i64) -> Vec<Person> {
    (0..people)
        .map(|place| {
            let (picture, name, ease, _) = PEOPLE[place % PEOPLE.len()];
            let sittings = i64::try_from(attempts.div_ceil(PER_SITTING)).unwrap_or(1);
            let mut person =
                Person::new(id(1_000 + place, 0), picture, Some(&format!("{name} {place}")), now_ms);
            person.attempts = work(place, ease, sittings, entries, now_ms, 60);
            person.attempts.truncate(attempts);
            finish(person, now_ms)
        })
        .collect()
}

fn person(place: usize, entries: &[Entry], now_ms: i64, utc_offset_min: i16) -> Person {
    let (picture, name, ease, sittings) = PEOPLE[place];
    let mut person = Person::new(id(place, 0), picture, Some(name), now_ms);
    // One has not come for long.
    let until = if place == 6 { now_ms - 40 * DAY_MS } else { now_ms - DAY_MS };
    person.attempts = work(place, ease, sittings, entries, until, utc_offset_min);
    finish(person, now_ms)
}

fn finish(mut person: Person, now_ms: i64) -> Person {
    person.identity.sample = true;
    person.milestones = new_milestones(&[], &person.attempts);
    person.arrivals.push(person.arriving(Way::File, now_ms));
    person.attempts.sort_by_key(|attempt| attempt.id);
    person
}

/// Weekly sittings up to a moment. Each goes on along the path, and does again what was done the week before.
fn work(
    place: usize,
    ease: u32,
    sittings: i64,
    entries: &[Entry],
    until_ms: i64,
    utc_offset_min: i16,
) -> Vec<Attempt> {
    let mut attempts = Vec::new();
    let path: Vec<&Entry> =
        entries.iter().filter(|entry| entry.core && entry.easiest == Level::Discover).collect();
    if path.is_empty() {
        return attempts;
    }
    for sitting in 0..sittings {
        let start = until_ms - (sittings - 1 - sitting) * 7 * DAY_MS;
        for round in 0..PER_SITTING {
            let number = attempts.len();
            let chance = |of: u32| dice(place, number, of);
            // The first half of a sitting goes back to what the last one ended with.
            let behind = if round < PER_SITTING / 2 { PER_SITTING / 2 } else { 0 };
            let at = (usize::try_from(sitting).unwrap_or(0) * PER_SITTING / 2 + round).saturating_sub(behind);
            // Whoever is at ease began further on.
            let at = at + if ease >= 8 { path.len() / 5 } else { 0 };
            let again = behind > 0 && sitting > 0;
            let level = match (again, ease >= 6, sitting > 2) {
                (true, true, true) => Level::Otherwise,
                (true, true, false) => Level::GoAlone,
                (true, false, _) => Level::Practise,
                (false, true, _) => Level::GoAlone,
                (false, false, _) => Level::Discover,
            };
            let good = chance(10) < ease;
            let ended_ms = start - 60 * MINUTE_MS + i64::try_from(round).unwrap_or(0) * 9 * MINUTE_MS;
            let lowest =
                if good { level.evidence_cap() } else { Evidence::PointedAt.min(level.evidence_cap()) };
            let entry = path[at % path.len()];
            attempts.push(Attempt {
                id: id(place, number + 1),
                exercise: entry.id.clone(),
                level,
                situation: format!("essai-{}", sitting % 3),
                skin: if level == Level::Otherwise { "autre".into() } else { "premier".into() },
                started_ms: ended_ms - 4 * MINUTE_MS,
                ended_ms,
                utc_offset_min,
                clock_ok: true,
                outcome: if good || chance(4) > 0 { Outcome::Completed } else { Outcome::Left },
                evidence: vec![level.evidence_cap(), lowest],
                errors: if good { Default::default() } else { [("other-button".to_owned(), 2)].into() },
                critical: false,
                world_errors: u16::from(!good),
                first_tries: (entry.theme == "souris")
                    .then_some(Tally { good: if good { 9 } else { 6 }, total: 10 }),
                judgement: None,
                fraud_accepted: false,
                device: if place % 3 == 1 { Device::Touchpad } else { Device::Mouse },
                throughput: Some(1.2 + 0.2 * (sitting.min(6) as f32) + 0.1 * (ease as f32)),
            });
        }
    }
    attempts
}

/// The same number each time, so that the sample looks the same wherever it is shown.
fn dice(place: usize, number: usize, of: u32) -> u32 {
    crc32fast::hash(format!("{place} {number} {of}").as_bytes()) % of.max(1)
}

/// Ids far from those that are drawn by chance, and the same each time: a second sample is the same sample.
fn id(place: usize, number: usize) -> u64 {
    0x5A3B_1E00_0000_0000 | (place as u64) << 20 | number as u64
}

//! A workshop (*atelier*): prepared, held, ended; who was there, and what La Coop asks about it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::coop::{AgeBand, Equipment, Gender, GroupLevel, Occupation, Place};
use crate::progress::portable::{FARTHEST_MS, is_exercise_id};

/// Longest title, place or note kept, in characters.
pub const TEXT_CHARS: usize = 500;

const DAY_MS: i64 = 86_400_000;
const FARTHEST: i64 = FARTHEST_MS as i64;

/// A line of text without what moves or hides the rest of it.
fn clean_line(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).take(TEXT_CHARS).collect()
}

/// Participants nobody names: La Coop's anonymous counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anonymous {
    /// How many in all.
    pub total: u16,
    /// How many were accompanied before.
    pub known_before: u16,
    /// By gender.
    pub gender: BTreeMap<Gender, u16>,
    /// By age band.
    pub age: BTreeMap<AgeBand, u16>,
    /// By what they do.
    pub occupation: BTreeMap<Occupation, u16>,
}

/// A workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Atelier {
    /// Random, unique across machines.
    pub id: u64,
    /// Its day, in days since 1970-01-01, as the adviser's calendar has it.
    pub day: i64,
    /// Where.
    pub place: Place,
    /// Which place: the structure's name, or the commune.
    pub place_name: String,
    /// How long, in minutes.
    pub minutes: u16,
    /// What it is called.
    pub title: String,
    /// The group's level.
    pub level: GroupLevel,
    /// What was used.
    pub equipment: Vec<Equipment>,
    /// Exercises of the day, in order, by id.
    pub exercises: Vec<String>,
    /// People followed who were there, by id.
    pub present: Vec<u64>,
    /// People who were there and are not followed.
    pub anonymous: Anonymous,
    /// The adviser's notes: no health data, no passwords, no names (La Coop forbids them).
    pub notes: String,
    /// When it was begun, in milliseconds since 1970-01-01 UTC.
    pub began_ms: Option<i64>,
    /// When it was ended.
    pub ended_ms: Option<i64>,
    /// When this record was last changed: the later one stays.
    pub changed_ms: i64,
    /// Of the sample group.
    pub sample: bool,
}

impl Atelier {
    /// A workshop to be prepared for that day.
    pub fn new(id: u64, day: i64, now_ms: i64) -> Atelier {
        Atelier {
            id,
            day,
            place: Place::Structure,
            place_name: String::new(),
            minutes: 90,
            title: String::new(),
            level: GroupLevel::Beginner,
            equipment: vec![Equipment::Computer],
            exercises: Vec::new(),
            present: Vec::new(),
            anonymous: Anonymous::default(),
            notes: String::new(),
            began_ms: None,
            ended_ms: None,
            changed_ms: now_ms,
            sample: false,
        }
    }

    /// The same as the app could have written it: such texts and moments that nothing breaks on. For archives, whose
    /// hand is not known.
    pub fn cleaned(self) -> Atelier {
        let moment = |at_ms: i64| at_ms.clamp(-FARTHEST, FARTHEST);
        let (mut used, mut known) = (BTreeSet::new(), BTreeSet::new());
        Atelier {
            day: self.day.clamp(-FARTHEST / DAY_MS, FARTHEST / DAY_MS),
            place_name: clean_line(&self.place_name),
            title: clean_line(&self.title),
            notes: self.notes.chars().take(TEXT_CHARS).collect(),
            equipment: self.equipment.into_iter().filter(|one| used.insert(*one)).collect(),
            exercises: self.exercises.into_iter().filter(|id| is_exercise_id(id)).collect(),
            present: self.present.into_iter().filter(|id| known.insert(*id)).collect(),
            began_ms: self.began_ms.map(moment),
            ended_ms: self.ended_ms.map(moment),
            changed_ms: moment(self.changed_ms),
            ..self
        }
    }

    /// Whether it is being held.
    pub fn is_running(&self) -> bool {
        self.began_ms.is_some() && self.ended_ms.is_none()
    }

    /// How many were there.
    pub fn participants(&self) -> usize {
        self.present.len() + usize::from(self.anonymous.total)
    }

    /// Puts one person in another's place among those present: they turned out to be the same. Says whether that
    /// changed anything.
    pub fn replace(&mut self, gone: u64, stays: u64) -> bool {
        if !self.present.contains(&gone) {
            return false;
        }
        let mut there = false;
        for id in &mut self.present {
            *id = if *id == gone { stays } else { *id };
        }
        // Both may have been noted.
        self.present.retain(|id| *id != stays || !std::mem::replace(&mut there, true));
        true
    }

    /// Which of two records of one workshop stays: the one changed last; for equals, always the same one.
    pub fn later<'a>(one: &'a Atelier, other: &'a Atelier) -> &'a Atelier {
        let rank =
            |atelier: &Atelier| (atelier.changed_ms, postcard::to_allocvec(atelier).unwrap_or_default());
        if one != other && rank(other) > rank(one) { other } else { one }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_there_twice_is_there_once() {
        let mut atelier = Atelier::new(1, 0, 0);
        atelier.present = vec![99, 3, 7];
        assert!(atelier.replace(99, 7));
        assert_eq!(atelier.present, [7, 3]);
        assert!(!atelier.replace(99, 7));
    }
}

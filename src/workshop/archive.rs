//! Everything an adviser keeps, as one thing that moves to another machine: merged there, never written over.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::atelier::Atelier;
use super::person::{Person, Way};

/// All people and workshops.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Archive {
    /// People, by id.
    pub people: Vec<Person>,
    /// Workshops, by id.
    pub ateliers: Vec<Atelier>,
}

impl Archive {
    /// What is taken along: the sample stays where it is.
    pub fn of(people: Vec<Person>, ateliers: Vec<Atelier>) -> Archive {
        Archive {
            people: people.into_iter().filter(|person| !person.identity.sample).collect(),
            ateliers: ateliers.into_iter().filter(|atelier| !atelier.sample).collect(),
        }
    }

    /// The same, sound whoever made it.
    pub fn cleaned(self) -> Archive {
        Archive {
            people: self.people.into_iter().map(Person::cleaned).collect(),
            ateliers: self.ateliers.into_iter().map(Atelier::cleaned).collect(),
        }
    }

    /// Its people as they arrive here; names and marks that were set later stay.
    pub fn arriving(&self, now_ms: i64) -> Vec<Person> {
        let arriving = |person: &Person| {
            let mut person = person.clone();
            person.arrivals.push(person.arriving(Way::Archive, now_ms));
            person
        };
        self.people.iter().map(arriving).collect()
    }

    /// Those of its workshops that say something later than what is known.
    pub fn later_ateliers<'a>(&'a self, known: impl Fn(u64) -> Option<Atelier> + 'a) -> Vec<Atelier> {
        let mut later: BTreeMap<u64, Atelier> = BTreeMap::new();
        for atelier in &self.ateliers {
            let here = later.get(&atelier.id).cloned().or_else(|| known(atelier.id));
            let stays = here.as_ref().map_or(atelier, |here| Atelier::later(here, atelier));
            if here.as_ref() != Some(stays) {
                later.insert(atelier.id, stays.clone());
            }
        }
        later.into_values().collect()
    }
}

//! Everything an adviser keeps, as one thing that moves to another machine: merged there, never written over.

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

    /// Its people as they arrive here; names and marks that were set later stay.
    pub fn arriving(&self, now_ms: i64) -> Vec<Person> {
        let arriving = |person: &Person| {
            let mut person = person.clone();
            person.arrivals.push(person.arriving(Way::Archive, now_ms));
            person
        };
        self.people.iter().map(arriving).collect()
    }

    /// Its workshops, each the later of the two known.
    pub fn later_ateliers<'a>(&'a self, known: impl Fn(u64) -> Option<Atelier> + 'a) -> Vec<Atelier> {
        let later = |atelier: &Atelier| match known(atelier.id) {
            Some(here) => Atelier::later(&here, atelier).clone(),
            None => atelier.clone(),
        };
        self.ateliers.iter().map(later).collect()
    }
}

//! Whole records, read when they are wanted; one that cannot be read holds up no other.

use std::collections::{BTreeMap, BTreeSet};

use super::{Refused, Space};
use crate::workshop::Person;
use crate::workshop::vault::Key;
use leptos::prelude::*;

/// Everyone, as far as they could be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Everyone {
    /// People, by id.
    pub people: Vec<Person>,
    /// Those whose records could not be read, by id.
    pub unread: Vec<u64>,
}

impl Space {
    /// The whole record of a person as it is kept, with what their profile on this machine adds.
    pub async fn person(&self, id: u64) -> Result<Option<Person>, Refused> {
        let kept = self.kept_person(id).await?;
        Ok(self.with_here(id, kept))
    }

    pub(super) fn with_here(&self, id: u64, kept: Option<Person>) -> Option<Person> {
        match (kept, self.person_here(id)) {
            (Some(kept), Some(here)) => Some(kept.with_profile(&here)),
            (kept, here) => kept.or(here),
        }
    }

    pub(super) async fn kept_person(&self, id: u64) -> Result<Option<Person>, Refused> {
        // Hundreds of newcomers may come at once: nothing is looked for that was never kept.
        if !self.with_vault(|vault| Ok(vault.people().binary_search(&id).is_ok()))? {
            return Ok(None);
        }
        let bytes = self.shelf()?.get(&Key::Body(id).to_string()).await?;
        bytes.map(|bytes| self.with_vault(|vault| vault.open_body(id, &bytes))).transpose()
    }

    /// Everyone, whole, by id.
    pub async fn everyone(&self) -> Result<Everyone, Refused> {
        let mut everyone = Everyone::default();
        let mut ids: BTreeSet<u64> = self.people.with_untracked(|people| people.keys().copied().collect());
        ids.extend(self.with_vault(|vault| Ok(vault.people()))?);
        let bodies = self.shelf()?.all(Key::BODIES).await?;
        let mut bodies: BTreeMap<String, Vec<u8>> = bodies.into_iter().collect();
        for id in ids {
            let kept = bodies.remove(&Key::Body(id).to_string());
            let kept = kept.map(|bytes| self.with_vault(|vault| vault.open_body::<Person>(id, &bytes)));
            match kept.transpose() {
                Ok(kept) => everyone.people.extend(self.with_here(id, kept)),
                Err(Refused::Damaged | Refused::TooNew) => everyone.unread.push(id),
                // Locked meanwhile.
                Err(refused) => return Err(refused),
            }
        }
        Ok(everyone)
    }
}

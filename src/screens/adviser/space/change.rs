//! What the adviser changes: sealed, written whole, then shown.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Chance, Refused, Space};
use crate::platform::storage::LocalStore;
use crate::platform::{clock, random};
use crate::progress::Journal;
use crate::workshop::intake::{Called, Intake, intake};
use crate::workshop::vault::{Key, Write};
use crate::workshop::{Atelier, Digest, Mark, MarkKind, Person, SpaceSettings};

impl Space {
    /// Changes what is kept of a person; what their profile on this machine has is kept with it.
    pub async fn change_person(&self, id: u64, change: impl FnOnce(&mut Person)) -> Result<(), Refused> {
        let mut person = self.person(id).await?.ok_or(Refused::Damaged)?;
        change(&mut person);
        self.keep(vec![person]).await
    }

    /// Adds someone of whom nothing is known yet.
    pub async fn add_person(&self, picture: &str, first_name: Option<&str>) -> Result<u64, Refused> {
        let person = Person::new(random::id(), picture, first_name, clock::now_ms());
        let id = person.id;
        self.keep(vec![person]).await?;
        Ok(id)
    }

    /// Keeps these people as they are, all or none.
    pub async fn keep(&self, people: Vec<Person>) -> Result<(), Refused> {
        let entries = self.base();
        let digests: Vec<Digest> = people.iter().map(|person| Digest::of(person, &entries.entries)).collect();
        let mut chance = Chance::new();
        let sealed = self.with_vault(|vault| {
            let records = people.iter().zip(&digests).map(|(person, digest)| (person.id, person, digest));
            vault.seal_people(records, &mut |bytes| chance.fill(bytes))
        });
        let writes = chance.checked(sealed)??;
        self.store(writes).await?;
        self.people.update(|all| {
            all.extend(people.iter().map(|person| person.id).zip(digests));
        });
        Ok(())
    }

    /// Takes in progress that was brought: merged with what is known, all or none.
    pub async fn take_in(&self, brought: Vec<Person>) -> Result<Vec<Intake>, Refused> {
        let called = self.people.with_untracked(Called::of);
        let mut reports = Vec::new();
        let mut merged: BTreeMap<u64, Person> = BTreeMap::new();
        for one in brought {
            let known = match merged.remove(&one.id) {
                Some(person) => Some(person),
                None => self.person(one.id).await?,
            };
            let (person, report) = intake(known.as_ref(), &one, &called);
            merged.insert(person.id, person);
            reports.push(report);
        }
        self.keep(merged.into_values().collect()).await?;
        Ok(reports)
    }

    /// Sets something down about a person.
    pub async fn mark(&self, id: u64, kind: MarkKind) -> Result<(), Refused> {
        let mark = Mark { id: random::id(), at_ms: clock::now_ms(), kind, withdrawn: false };
        self.change_person(id, |person| person.marks.push(mark)).await
    }

    /// Takes back something set down.
    pub async fn withdraw(&self, id: u64, mark: u64) -> Result<(), Refused> {
        self.change_person(id, |person| {
            person.marks.iter_mut().filter(|known| known.id == mark).for_each(|known| known.withdrawn = true);
        })
        .await
    }

    /// Forgets people: their own keys and records, their place in workshops and, where it is asked, their profile on
    /// this machine. Files that were taken out remain.
    pub async fn erase_people(&self, ids: &[u64], also_here: bool) -> Result<(), Refused> {
        let mut chance = Chance::new();
        let erased = self.with_vault(|vault| {
            let mut writes = Vec::new();
            for id in ids {
                writes.extend(vault.erase_person(*id, &mut |bytes| chance.fill(bytes))?);
            }
            Ok(writes)
        });
        let mut writes = chance.checked(erased)??;
        let mut ateliers = self.ateliers.get_untracked();
        for atelier in
            ateliers.values_mut().filter(|atelier| atelier.present.iter().any(|id| ids.contains(id)))
        {
            // They were there all the same: the count stays true, without them.
            let before = atelier.present.len();
            atelier.present.retain(|id| !ids.contains(id));
            let gone = u16::try_from(before - atelier.present.len()).unwrap_or(u16::MAX);
            atelier.anonymous.total = atelier.anonymous.total.saturating_add(gone);
            writes.extend(self.sealed_atelier(atelier)?);
        }
        self.store(writes).await?;
        self.ateliers.set(ateliers);
        if also_here {
            let journal = Journal::new(LocalStore);
            for id in ids {
                journal.erase(*id).map_err(|error| Refused::Browser(error.to_string()))?;
            }
        }
        self.people.update(|people| people.retain(|id, _| !ids.contains(id)));
        self.look_here();
        Ok(())
    }

    /// Keeps a workshop as it is.
    pub async fn save_atelier(&self, mut atelier: Atelier) -> Result<(), Refused> {
        // Later than any other, whatever a clock says.
        atelier.changed_ms = clock::now_ms().max(atelier.changed_ms + 1);
        self.restore_atelier(atelier).await
    }

    /// Keeps a workshop that was brought, with the date of its own last change.
    pub async fn restore_atelier(&self, atelier: Atelier) -> Result<(), Refused> {
        let writes = self.sealed_atelier(&atelier)?;
        self.store(writes).await?;
        self.ateliers.update(|all| drop(all.insert(atelier.id, atelier)));
        Ok(())
    }

    /// Forgets workshops.
    pub async fn erase_ateliers(&self, ids: &[u64]) -> Result<(), Refused> {
        let writes = ids.iter().map(|id| Write::Remove(Key::Atelier(*id).to_string())).collect();
        self.store(writes).await?;
        self.ateliers.update(|all| all.retain(|id, _| !ids.contains(id)));
        Ok(())
    }

    fn sealed_atelier(&self, atelier: &Atelier) -> Result<Vec<Write>, Refused> {
        let mut chance = Chance::new();
        let sealed = self.with_vault(|vault| {
            vault.seal_record(Key::Atelier(atelier.id), atelier, &mut |bytes| chance.fill(bytes))
        });
        chance.checked(sealed)?
    }

    /// Changes how the space behaves.
    pub async fn save_settings(&self, settings: SpaceSettings) -> Result<(), Refused> {
        let mut chance = Chance::new();
        let sealed = self
            .with_vault(|vault| vault.seal_record(Key::Settings, &settings, &mut |bytes| chance.fill(bytes)));
        let writes = chance.checked(sealed)??;
        self.store(writes).await?;
        self.settings.set(settings);
        Ok(())
    }
}

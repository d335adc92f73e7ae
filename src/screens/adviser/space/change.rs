//! What the adviser changes: sealed, written whole, then shown.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Chance, Refused, Space};
use crate::platform::storage::LocalStore;
use crate::platform::{clock, random};
use crate::progress::Journal;
use crate::workshop::export::one_line;
use crate::workshop::intake::{Called, Intake, intake};
use crate::workshop::turns::Turn;
use crate::workshop::vault::{Key, Random, Write};
use crate::workshop::{Archive, Atelier, Digest, Identity, Mark, MarkKind, Person, SpaceSettings};

/// What an arrival did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// For each person taken in.
    pub reports: Vec<Intake>,
    /// Names of those whose record here a newer version wrote: they stay as they are.
    pub too_new: Vec<Identity>,
    /// Workshops that came later than those here.
    pub ateliers: usize,
}

impl Space {
    /// Changes what is kept of a person; what their profile on this machine has is kept with it.
    pub async fn change_person(&self, id: u64, change: impl FnOnce(&mut Person)) -> Result<(), Refused> {
        let turn = self.turn().await;
        let mut person = self.person(id).await?.ok_or(Refused::Gone)?;
        change(&mut person);
        self.keep(&turn, vec![person]).await
    }

    /// The same for several people, all or none; gives how many could not be read. Who is gone stays so.
    pub async fn change_people(
        &self,
        ids: &[u64],
        mut change: impl FnMut(&mut Person),
    ) -> Result<usize, Refused> {
        let turn = self.turn().await;
        let (mut people, mut unread) = (Vec::new(), 0);
        for id in ids {
            match self.person(*id).await {
                Ok(person) => people.extend(person),
                Err(Refused::Damaged | Refused::TooNew) => unread += 1,
                Err(refused) => return Err(refused),
            }
        }
        people.iter_mut().for_each(&mut change);
        self.keep(&turn, people).await?;
        Ok(unread)
    }

    /// Adds someone of whom nothing is known yet.
    pub async fn add_person(&self, picture: &str, first_name: Option<&str>) -> Result<u64, Refused> {
        let person = Person::new(random::id(), picture, first_name, clock::now_ms());
        let id = person.id;
        self.add_people(vec![person]).await?;
        Ok(id)
    }

    /// Adds people who are not known yet, all or none.
    pub async fn add_people(&self, people: Vec<Person>) -> Result<(), Refused> {
        let turn = self.turn().await;
        self.keep(&turn, people).await
    }

    async fn keep(&self, turn: &Turn, people: Vec<Person>) -> Result<(), Refused> {
        self.write(turn, people, Vec::new(), None).await
    }

    /// Keeps these people, workshops and settings as they are, all or none. Whoever calls it holds their turn since
    /// before they read.
    pub(super) async fn write(
        &self,
        _turn: &Turn,
        people: Vec<Person>,
        ateliers: Vec<Atelier>,
        settings: Option<SpaceSettings>,
    ) -> Result<(), Refused> {
        let entries = self.base();
        let digests: Vec<Digest> = people.iter().map(|person| Digest::of(person, &entries.entries)).collect();
        let mut chance = Chance::new();
        let sealed = self.with_vault(|vault| {
            let random: Random<'_> = &mut |bytes| chance.fill(bytes);
            let mut writes = Vec::new();
            for atelier in &ateliers {
                writes.extend(vault.seal_record(Key::Atelier(atelier.id), atelier, random)?);
            }
            if let Some(settings) = &settings {
                writes.extend(vault.seal_record(Key::Settings, settings, random)?);
            }
            let records = people.iter().zip(&digests).map(|(person, digest)| (person.id, person, digest));
            writes.extend(vault.seal_people(records, random)?);
            Ok(writes)
        });
        self.carry_out(chance, sealed).await?;
        self.people.update(|all| all.extend(people.iter().map(|person| person.id).zip(digests)));
        if !ateliers.is_empty() {
            self.ateliers.update(|all| all.extend(ateliers.into_iter().map(|atelier| (atelier.id, atelier))));
        }
        if let Some(settings) = settings {
            self.settings.set(settings);
        }
        let healed = |name: &String| people.iter().any(|one| *name == Key::Body(one.id).to_string());
        if self.damaged.with_untracked(|damaged| damaged.iter().any(healed)) {
            self.damaged.update(|damaged| damaged.retain(|name| !healed(name)));
        }
        Ok(())
    }

    /// Stores what was sealed. Refused too when the space was locked meanwhile: then nothing more is to be shown.
    async fn carry_out(&self, chance: Chance, sealed: Result<Vec<Write>, Refused>) -> Result<(), Refused> {
        match chance.checked(sealed).flatten() {
            Ok(writes) => self.store(writes).await?,
            Err(refused) => {
                self.take_up_keys().await;
                return Err(refused);
            }
        }
        if self.is_open() { Ok(()) } else { Err(Refused::WrongPassphrase) }
    }

    /// Takes in progress that was brought: merged with what is known, all or none.
    pub async fn take_in(&self, brought: Vec<Person>) -> Result<Taken, Refused> {
        self.merge(brought, &Archive::default()).await
    }

    /// Takes in an archive: people and workshops in one transaction, all or none.
    pub async fn take_in_archive(&self, archive: Archive) -> Result<Taken, Refused> {
        self.merge(archive.arriving(clock::now_ms()), &archive).await
    }

    async fn merge(&self, brought: Vec<Person>, archive: &Archive) -> Result<Taken, Refused> {
        let turn = self.turn().await;
        let called = self.people.with_untracked(Called::of);
        let mut taken = Taken::default();
        let mut merged: BTreeMap<u64, Person> = BTreeMap::new();
        for one in brought {
            let known = match merged.remove(&one.id) {
                Some(person) => Ok(Some(person)),
                None => self.person(one.id).await,
            };
            let known = match known {
                Ok(known) => known,
                // Nothing can be saved of it: what arrives takes its place.
                Err(Refused::Damaged) => self.person_here(one.id),
                Err(Refused::TooNew) => {
                    taken.too_new.push(one.identity);
                    continue;
                }
                Err(refused) => return Err(refused),
            };
            let (person, report) = intake(known.as_ref(), &one, &called);
            merged.insert(person.id, person);
            taken.reports.push(report);
        }
        let known = |id| self.ateliers.with_untracked(|all| all.get(&id).cloned());
        let ateliers = archive.later_ateliers(known);
        taken.ateliers = ateliers.len();
        let followed: Vec<u64> = merged.keys().copied().collect();
        let settings = self.followed_again(&followed);
        let found_again = settings.is_some();
        self.write(&turn, merged.into_values().collect(), ateliers, settings).await?;
        if found_again {
            self.look_here();
        }
        Ok(taken)
    }

    /// The settings once these people are followed again, where some were not.
    fn followed_again(&self, ids: &[u64]) -> Option<SpaceSettings> {
        let mut settings = self.settings.get_untracked();
        let before = settings.unfollowed.len();
        settings.unfollowed.retain(|id| !ids.contains(id));
        self.writable(settings).filter(|settings| settings.unfollowed.len() != before)
    }

    /// Settings of a newer version are not written over.
    fn writable(&self, settings: SpaceSettings) -> Option<SpaceSettings> {
        (!self.settings_too_new.try_get_value().unwrap_or(true)).then_some(settings)
    }

    /// Shows people again who were erased and have a profile on this machine.
    pub async fn follow_again(&self, ids: &[u64]) -> Result<(), Refused> {
        self.change_settings(|settings| settings.unfollowed.retain(|id| !ids.contains(id))).await?;
        self.look_here();
        Ok(())
    }

    /// Sets something down about a person.
    pub async fn mark(&self, id: u64, kind: MarkKind) -> Result<(), Refused> {
        let kind = match kind {
            MarkKind::Remark(text) => MarkKind::Remark(one_line(&text)),
            MarkKind::Correction { theme, label, note } => {
                MarkKind::Correction { theme, label, note: one_line(&note) }
            }
            help => help,
        };
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
    /// this machine; a profile that stays is not shown any more. Files that were taken out remain.
    pub async fn erase_people(&self, ids: &[u64], also_here: bool) -> Result<(), Refused> {
        let _turn = self.turn().await;
        let mut ateliers = self.ateliers.get_untracked();
        let mut changed = Vec::new();
        for atelier in
            ateliers.values_mut().filter(|atelier| atelier.present.iter().any(|id| ids.contains(id)))
        {
            // They were there all the same: the count stays true, without them.
            let before = atelier.present.len();
            atelier.present.retain(|id| !ids.contains(id));
            let gone = u16::try_from(before - atelier.present.len()).unwrap_or(u16::MAX);
            atelier.anonymous.total = atelier.anonymous.total.saturating_add(gone);
            changed.push(atelier.id);
        }
        let mut settings = self.settings.get_untracked();
        settings.unfollowed.retain(|id| !ids.contains(id));
        if !also_here {
            let here = ids.iter().filter(|id| self.here.with_untracked(|here| here.contains_key(id)));
            settings.unfollowed.extend(here);
        }
        let kept_settings = self.writable(settings.clone());
        let mut chance = Chance::new();
        let erased = self.with_vault(|vault| {
            let random: Random<'_> = &mut |bytes| chance.fill(bytes);
            let mut writes = Vec::new();
            for id in &changed {
                writes.extend(vault.seal_record(Key::Atelier(*id), &ateliers[id], random)?);
            }
            if let Some(settings) = &kept_settings {
                writes.extend(vault.seal_record(Key::Settings, settings, random)?);
            }
            for id in ids {
                writes.extend(vault.erase_person(*id, random)?);
            }
            Ok(writes)
        });
        self.carry_out(chance, erased).await?;
        self.settings.set(settings);
        self.ateliers.set(ateliers);
        self.people.update(|people| people.retain(|id, _| !ids.contains(id)));
        let gone = |name: &String| ids.iter().any(|id| *name == Key::Body(*id).to_string());
        self.damaged.update(|damaged| damaged.retain(|name| !gone(name)));
        let journal = Journal::new(LocalStore);
        let profiles = ids.iter().filter(|_| also_here);
        let done = profiles.map(|id| journal.erase(*id)).collect::<Result<Vec<_>, _>>();
        self.look_here();
        done.map(drop).map_err(|error| Refused::Browser(error.to_string()))
    }

    /// Keeps a new workshop.
    pub async fn save_atelier(&self, mut atelier: Atelier) -> Result<(), Refused> {
        let turn = self.turn().await;
        atelier.changed_ms = clock::now_ms().max(atelier.changed_ms.saturating_add(1));
        self.write(&turn, Vec::new(), vec![atelier], None).await
    }

    /// Changes a workshop as it is by then: shown at once, then kept; as it was before, if that fails.
    pub async fn change_atelier(&self, id: u64, change: impl FnOnce(&mut Atelier)) -> Result<(), Refused> {
        let turn = self.turn().await;
        let former = self.ateliers.with_untracked(|all| all.get(&id).cloned()).ok_or(Refused::Gone)?;
        let mut atelier = former.clone();
        change(&mut atelier);
        // Later than any other, whatever a clock says.
        atelier.changed_ms = clock::now_ms().max(former.changed_ms.saturating_add(1));
        self.ateliers.update(|all| drop(all.insert(id, atelier.clone())));
        let done = self.write(&turn, Vec::new(), vec![atelier], None).await;
        if done.is_err() && self.is_open() {
            self.ateliers.update(|all| drop(all.insert(id, former)));
        }
        done
    }

    /// Forgets workshops.
    pub async fn erase_ateliers(&self, ids: &[u64]) -> Result<(), Refused> {
        let _turn = self.turn().await;
        let writes = ids.iter().map(|id| Write::Remove(Key::Atelier(*id).to_string())).collect();
        self.store(writes).await?;
        self.ateliers.update(|all| all.retain(|id, _| !ids.contains(id)));
        Ok(())
    }

    /// Changes how the space behaves.
    pub async fn change_settings(&self, change: impl FnOnce(&mut SpaceSettings)) -> Result<(), Refused> {
        let turn = self.turn().await;
        let mut settings = self.settings.get_untracked();
        change(&mut settings);
        let settings = self.writable(settings).ok_or(Refused::TooNew)?;
        self.write(&turn, Vec::new(), Vec::new(), Some(settings)).await
    }
}

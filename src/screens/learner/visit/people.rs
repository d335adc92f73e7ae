//! Coming, changing and going: guests, people with a picture, and being forgotten.

use leptos::prelude::*;

use super::arrival::{SINCE, WHO};
use super::{Trouble, Visit};
use crate::platform::storage::{LocalStore, tab};
use crate::platform::{clock, random};
use crate::practice::Device;
use crate::progress::key::{Key, UnderWay};
use crate::progress::{MachineSettings, MergeReport, Portable, Profile, Settings, Store, StoreError};

impl Visit {
    /// A guest takes over: someone who need not say who they are. Nothing is written before they have done something.
    pub fn new_guest(&self) {
        let now_ms = clock::now_ms();
        let guest = Profile::guest(random::id(), now_ms);
        self.remember(guest.id, now_ms);
        self.attempts.set(Vec::new());
        self.milestones.set(Vec::new());
        self.profile.set(guest);
        self.began_ms.set(now_ms);
        self.identified.set(true);
    }

    /// A person known here takes over. Their lock, if any, was opened by then.
    pub fn switch(&self, id: u64) {
        self.become_person(id);
        let machine = MachineSettings { last_profile: Some(id), ..self.machine.get_untracked() };
        self.save_machine(machine);
    }

    pub(super) fn become_person(&self, id: u64) {
        let now_ms = clock::now_ms();
        let loaded = self.journal.with_value(|journal| journal.load(id));
        let listed =
            self.people.with_untracked(|people| people.iter().find(|person| person.id == id).cloned());
        let profile = loaded.profile.or(listed).unwrap_or_else(|| Profile::guest(id, now_ms));
        self.tell(Trouble::when_opening(loaded.storage.as_ref(), loaded.corrupt, loaded.newer));
        self.profile.set(profile);
        self.attempts.set(loaded.attempts);
        self.milestones.set(loaded.milestones);
        self.began_ms.set(now_ms);
        self.identified.set(true);
        self.remember(id, now_ms);
    }

    /// Changes the person's own record, and keeps it.
    pub fn save_profile(&self, change: impl FnOnce(&mut Profile)) {
        let mut profile = self.profile.get_untracked();
        change(&mut profile);
        let profile = profile.cleaned();
        let kept = self.journal.with_value(|journal| journal.save_profile(&profile));
        self.tell(kept.err().map(|why| Trouble::when_writing(&why)));
        self.profile.set(profile);
        self.list_people();
    }

    /// Changes how the person likes things, and keeps it.
    pub fn save_settings(&self, change: impl FnOnce(&mut Settings)) {
        self.save_profile(|profile| change(&mut profile.settings));
    }

    /// Takes what the person points with. Kept with them from their first attempt on.
    pub fn set_device(&self, device: Device) {
        if self.profile.with_untracked(|profile| profile.device) == Some(device) {
            return;
        }
        if self.is_known() {
            self.save_profile(|profile| profile.device = Some(device));
        } else {
            self.profile.update(|profile| profile.device = Some(device));
        }
    }

    /// Changes what this machine is for.
    pub fn save_machine(&self, machine: MachineSettings) {
        let kept = self.journal.with_value(|journal| journal.save_machine(&machine));
        self.tell(kept.err().map(|why| Trouble::when_writing(&why)));
        self.machine.set(machine);
    }

    /// Adds what was brought to what this person has here.
    pub fn merge(&self, brought: &Portable) -> MergeReport {
        if !self.is_known() {
            self.save_profile(|_| {});
        }
        let report = self.journal.with_value(|journal| journal.merge(self.id(), brought));
        self.tell(report.kept.as_ref().err().map(Trouble::when_writing));
        self.refresh();
        report
    }

    /// What this person leaves with.
    pub fn portable(&self, with_name: bool) -> Portable {
        self.journal.with_value(|journal| journal.portable(self.id(), with_name))
    }

    /// Forgets a person. Where it is the one here, a guest takes over.
    ///
    /// # Errors
    /// When the storage kept something back; it can be tried again.
    pub fn erase(&self, id: u64) -> Result<(), StoreError> {
        let done = self.journal.with_value(|journal| journal.erase(id));
        self.machine.set(self.journal.with_value(|journal| journal.machine()));
        self.list_people();
        if id == self.id() {
            self.new_guest();
        }
        done
    }

    /// Forgets everyone who never asked to be remembered.
    pub(super) fn forget_guests(&self) {
        for guest in self.people.get_untracked().into_iter().filter(|person| person.guest) {
            // One that stays is met, and erased, at the next visit.
            let _ = self.journal.with_value(|journal| journal.erase(guest.id));
        }
        self.list_people();
    }

    /// Forgets exercises under way of guests who left without finishing any: nobody can come back to them.
    pub(super) fn forget_strays(&self) {
        let keys = LocalStore.keys().unwrap_or_default();
        for (id, what) in keys.iter().filter_map(|key| Key::parse(key)).filter_map(|key| match key {
            Key::Resume(id) => Some((id, UnderWay::Exercise)),
            Key::Mission { profile, exercise, level } => Some((profile, UnderWay::Mission(exercise, level))),
            _ => None,
        }) {
            if self.people.with_untracked(|people| people.iter().all(|person| person.id != id)) {
                // One that stays is met again at the next visit.
                let _ = self.journal.with_value(|journal| journal.save_under_way(id, &what, None));
            }
        }
    }

    pub(super) fn list_people(&self) {
        let people = self.journal.with_value(|journal| journal.people());
        self.people.set(people.profiles);
    }

    fn remember(&self, id: u64, since_ms: i64) {
        tab::set(WHO, Some(&format!("{id:016x}")));
        tab::set(SINCE, Some(&since_ms.to_string()));
    }
}

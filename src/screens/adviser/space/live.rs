//! Profiles on this machine: read again whenever something changes, shown beside what is kept.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{Here, Space};
use crate::platform::clock;
use crate::platform::storage::LocalStore;
use crate::progress::key::UnderWay;
use crate::progress::{Journal, Profile};
use crate::workshop::{Digest, Person};

impl Space {
    /// Reads who is on this machine, what they are doing, and all that they have done.
    pub fn look_here(&self) {
        let gone = self.glance_here();
        let space = *self;
        let profiles: Vec<u64> = self.here.with_untracked(|here| here.keys().copied().collect());
        leptos::task::spawn_local(async move {
            // Erased from this machine: what was kept of them stays, what was only here goes.
            for id in profiles.into_iter().chain(gone) {
                space.refresh(id).await;
            }
        });
    }

    /// Someone on this machine has done something, or was erased.
    pub fn look_at(&self, id: u64) {
        self.glance_here();
        let space = *self;
        leptos::task::spawn_local(async move { space.refresh(id).await });
    }

    /// Reads who is on this machine and what they are doing; gives those who have gone.
    pub fn glance_here(&self) -> Vec<u64> {
        if !self.is_open() {
            return Vec::new();
        }
        let journal = Journal::new(LocalStore);
        let now_ms = clock::now_ms();
        let unfollowed = self.settings.with_untracked(|settings| settings.unfollowed.clone());
        let followed = |profile: &Profile| !profile.guest && !unfollowed.contains(&profile.id);
        let profiles: Vec<Profile> = journal.people().profiles.into_iter().filter(followed).collect();
        let mut here = BTreeMap::new();
        for profile in &profiles {
            let session = journal.under_way(profile.id, &UnderWay::Exercise);
            let doing = self
                .watch
                .try_update_value(|watch| watch.look(profile.id, session.as_deref(), now_ms))
                .flatten();
            here.insert(profile.id, Here { doing });
        }
        let gone: Vec<u64> = self
            .here
            .with_untracked(|before| before.keys().copied().filter(|id| !here.contains_key(id)).collect());
        if self.here.with_untracked(|before| *before != here) {
            self.here.set(here);
        }
        gone
    }

    /// Profiles on this machine of people who were erased from the space and are not shown in it.
    pub fn unfollowed_here(&self) -> Vec<Profile> {
        let unfollowed = self.settings.with(|settings| settings.unfollowed.clone());
        let profiles = Journal::new(LocalStore).people().profiles;
        profiles.into_iter().filter(|profile| unfollowed.contains(&profile.id)).collect()
    }

    /// Makes someone's short record anew, from what is kept and what is here.
    async fn refresh(&self, id: u64) {
        // Read before a change and shown after it, someone erased would be back.
        let _turn = self.turn().await;
        let Ok(person) = self.person(id).await else { return };
        if !self.is_open() {
            return;
        }
        match person {
            Some(person) => {
                let digest = Digest::of(&person, &self.base().entries);
                if self.people.with_untracked(|people| people.get(&id) != Some(&digest)) {
                    self.people.update(|people| drop(people.insert(id, digest)));
                }
            }
            None if self.people.with_untracked(|people| people.contains_key(&id)) => {
                self.people.update(|people| drop(people.remove(&id)));
            }
            None => {}
        }
    }

    /// Someone as their profile on this machine has them.
    pub(super) fn person_here(&self, id: u64) -> Option<Person> {
        if self.here.with_untracked(|here| !here.contains_key(&id)) {
            return None;
        }
        let journal = Journal::new(LocalStore);
        let loaded = journal.load(id);
        let profile = loaded.profile?;
        // As of the last thing they did: a profile here is always current.
        let last_ms = loaded.attempts.iter().map(|attempt| attempt.ended_ms).max();
        let at_ms = last_ms.unwrap_or(profile.created_ms);
        Some(Person::here(&profile, &loaded.attempts, &loaded.milestones, at_ms))
    }
}

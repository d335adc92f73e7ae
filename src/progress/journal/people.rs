//! Who uses this machine: profiles, the machine's own settings, what is under way, and forgetting someone.

use std::collections::BTreeMap;

use super::Journal;
use super::records::Tally;
use crate::practice::Level;
use crate::progress::key::{Key, UnderWay};
use crate::progress::profile::{PROFILE, Profile};
use crate::progress::record::Kind;
use crate::progress::settings::{MACHINE, MachineSettings};
use crate::progress::store::{Store, StoreError};

/// The record of an exercise under way.
const UNDER_WAY: Kind = Kind { name: "en-cours", migrations: &[] };

/// Everyone with something kept on this machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct People {
    /// Oldest first. Whoever's own record is unreadable is listed with the fallback picture: the progress is still theirs.
    pub profiles: Vec<Profile>,
    /// Damaged profile records.
    pub corrupt: usize,
    /// Profile records of a newer version of the app.
    pub newer: usize,
    /// Why the store could not be read, if it could not.
    pub storage: Option<StoreError>,
}

impl<S: Store> Journal<S> {
    /// Everyone with something kept here.
    pub fn people(&self) -> People {
        let (keys, storage) = self.keys();
        let mut tally = Tally::default();
        let mut known: BTreeMap<u64, Option<Profile>> = BTreeMap::new();
        for key in keys {
            match key {
                Key::Profile(id) => {
                    known.insert(id, tally.count(self.read_profile(id)));
                }
                Key::Attempt { profile, .. } | Key::Milestone { profile, .. } => {
                    known.entry(profile).or_default();
                }
                Key::Machine | Key::Resume(_) | Key::Mission { .. } => {}
            }
        }
        let recovered = |id| Profile { guest: false, ..Profile::guest(id, 0) };
        let mut profiles: Vec<Profile> =
            known.into_iter().map(|(id, profile)| profile.unwrap_or_else(|| recovered(id))).collect();
        profiles.sort_by_key(|profile| (profile.created_ms, profile.id));
        People { profiles, corrupt: tally.corrupt, newer: tally.newer, storage }
    }

    /// Creates or changes a person's record.
    pub fn save_profile(&self, profile: &Profile) -> Result<(), StoreError> {
        self.put(&Key::Profile(profile.id), &PROFILE, &profile.clone().cleaned())
    }

    /// What holds for this machine; the defaults when nothing readable does.
    pub fn machine(&self) -> MachineSettings {
        self.read(&Key::Machine, &MACHINE).whole().unwrap_or_default()
    }

    /// Changes what holds for this machine.
    pub fn save_machine(&self, machine: &MachineSettings) -> Result<(), StoreError> {
        self.put(&Key::Machine, &MACHINE, machine)
    }

    /// The exercise a person has under way, as [`Journal::save_under_way`] was given it.
    pub fn under_way(&self, profile: u64, what: &UnderWay) -> Option<String> {
        self.read(&what.key(profile), &UNDER_WAY).whole()
    }

    /// Keeps the exercise a person has under way (`None`: none any more), to resume it after a reload.
    pub fn save_under_way(
        &self,
        profile: u64,
        what: &UnderWay,
        snapshot: Option<&str>,
    ) -> Result<(), StoreError> {
        match snapshot {
            Some(snapshot) => self.put(&what.key(profile), &UNDER_WAY, &snapshot),
            None => self.drop_key(&what.key(profile)),
        }
    }

    /// The missions that wait for a person, by id and level.
    pub fn waiting(&self, profile: u64) -> Vec<(String, Level)> {
        let (keys, _) = self.keys();
        let mission = |key| match key {
            Key::Mission { profile: whose, exercise, level } if whose == profile => Some((exercise, level)),
            _ => None,
        };
        keys.into_iter().filter_map(mission).collect()
    }

    /// Forgets a person: everything under their keys, readable or not. When it fails midway it can be done again.
    pub fn erase(&self, profile: u64) -> Result<(), StoreError> {
        let (keys, trouble) = self.keys();
        // Their own record goes last: as long as anything is left, they are still listed.
        let (own, rest): (Vec<Key>, Vec<Key>) = keys
            .into_iter()
            .filter(|key| key.profile() == Some(profile))
            .partition(|key| matches!(key, Key::Profile(_)));
        let mut done = trouble.map_or(Ok(()), Err);
        for key in rest.iter().chain(&own) {
            done = done.and(self.drop_key(key));
        }
        let machine = self.machine();
        if machine.last_profile == Some(profile) {
            done = done.and(self.save_machine(&MachineSettings { last_profile: None, ..machine }));
        }
        done
    }
}

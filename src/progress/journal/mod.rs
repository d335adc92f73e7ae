//! The journal: everything kept on this machine, read and written record by record, so that a failure costs one at most.

mod carry;
mod people;
mod records;
#[cfg(test)]
mod tests;

pub use carry::MergeReport;
pub use people::People;

use super::memory_store::MemoryStore;
use super::milestone::{MILESTONE, Milestone, new_milestones};
use super::portable::{is_sound_attempt, is_sound_milestone};
use super::profile::{PROFILE, Profile};
use super::record::Kind;
use super::store::{Store, StoreError};
use super::{key::Key, merge};
use crate::practice::Attempt;
use records::{Read, Tally};

/// The record of an [`Attempt`].
pub const ATTEMPT: Kind = Kind { name: "tentative", migrations: &[] };

/// Progress over a store. What the store does not take stays in memory, so that the visit goes on; other tabs may write
/// at the same time, so nothing read is remembered: load again to see what they did.
#[derive(Debug)]
pub struct Journal<S> {
    store: S,
    /// Records the store did not take: they are read before the store's.
    overlay: MemoryStore,
}

/// All that is kept of a person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// Who they are; `None` when that record is missing or unreadable.
    pub profile: Option<Profile>,
    /// All readable attempts, by id.
    pub attempts: Vec<Attempt>,
    /// All readable milestones, by exercise and label.
    pub milestones: Vec<Milestone>,
    /// Damaged records. They stay where they are.
    pub corrupt: usize,
    /// Records of a newer version of the app. They stay where they are.
    pub newer: usize,
    /// Why the store could not be read, if it could not.
    pub storage: Option<StoreError>,
}

/// What writing down an attempt brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// Labels reached with it, lowest first.
    pub milestones: Vec<Milestone>,
    /// Whether all of it will still be there tomorrow; otherwise it is kept for this visit only.
    pub kept: Result<(), StoreError>,
}

impl<S: Store> Journal<S> {
    /// The journal over that store.
    pub fn new(store: S) -> Journal<S> {
        Journal { store, overlay: MemoryStore::default() }
    }

    /// The store it writes to.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// Everything kept of a person.
    pub fn load(&self, profile: u64) -> Loaded {
        let mut loaded = Loaded::default();
        let (keys, storage) = self.keys();
        loaded.storage = storage;
        let mut tally = Tally::default();
        for key in keys.into_iter().filter(|key| key.profile() == Some(profile)) {
            match &key {
                Key::Profile(_) => loaded.profile = tally.count(self.read_profile(profile)),
                Key::Attempt { id, .. } => loaded.attempts.extend(tally.count(self.read_attempt(&key, *id))),
                Key::Milestone { .. } => loaded.milestones.extend(tally.count(self.read_milestone(&key))),
                Key::Resume(_) | Key::Mission { .. } | Key::Machine => {}
            }
        }
        (loaded.corrupt, loaded.newer) = (tally.corrupt, tally.newer);
        loaded
    }

    /// Writes down a finished attempt, under its own key, and the labels reached with it.
    pub fn record_attempt(&self, profile: u64, attempt: &Attempt) -> Recorded {
        // First what happened; then what follows from it, which could be found again.
        let kept = self.put_attempt(profile, attempt);
        let Loaded { attempts, milestones, .. } = self.load(profile);
        let attempts = merge::union_attempts(&attempts, std::slice::from_ref(attempt));
        let reached = new_milestones(&milestones, &attempts);
        let kept =
            reached.iter().fold(kept, |kept, milestone| kept.and(self.put_milestone(profile, milestone)));
        Recorded { milestones: reached, kept }
    }

    /// How many records are kept for this visit only: what the screen tells before they are lost.
    pub fn unsaved(&self) -> usize {
        let keys = self.overlay.keys().unwrap_or_default();
        keys.iter()
            .filter(|key| !matches!(Key::parse(key), Some(Key::Resume(_) | Key::Mission { .. })))
            .count()
    }

    /// Tries once more to store what was not; returns how many records are still unsaved.
    pub fn save_again(&self) -> usize {
        for key in self.overlay.keys().unwrap_or_default() {
            if let Ok(Some(text)) = self.overlay.get(&key) {
                // What fails again simply stays where it is.
                let _ = self.put_text(&key, &text);
            }
        }
        self.unsaved()
    }

    fn put_attempt(&self, profile: u64, attempt: &Attempt) -> Result<(), StoreError> {
        let key = Key::Attempt { profile, id: attempt.id };
        match self.read_attempt(&key, attempt.id) {
            Read::Whole(known) if merge::fuller(&known, attempt) == &known => Ok(()),
            _ => self.put(&key, &ATTEMPT, attempt),
        }
    }

    fn put_milestone(&self, profile: u64, milestone: &Milestone) -> Result<(), StoreError> {
        let key = Key::Milestone { profile, exercise: milestone.exercise.clone(), label: milestone.label };
        match self.read_milestone(&key) {
            Read::Whole(known) if merge::earlier(&known, milestone) == &known => Ok(()),
            _ => self.put(&key, &MILESTONE, milestone),
        }
    }

    fn read_attempt(&self, key: &Key, id: u64) -> Read<Attempt> {
        self.read(key, &ATTEMPT).only(|attempt: &Attempt| attempt.id == id && is_sound_attempt(attempt))
    }

    fn read_milestone(&self, key: &Key) -> Read<Milestone> {
        let belongs = |m: &Milestone| matches!(key, Key::Milestone { exercise, label, .. } if *exercise == m.exercise && *label == m.label);
        self.read(key, &MILESTONE)
            .only(|milestone: &Milestone| belongs(milestone) && is_sound_milestone(milestone))
    }

    fn read_profile(&self, id: u64) -> Read<Profile> {
        self.read(&Key::Profile(id), &PROFILE)
            .only(|profile: &Profile| profile.id == id)
            .map(Profile::cleaned)
    }
}

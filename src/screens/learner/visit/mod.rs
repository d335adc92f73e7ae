//! Who is here and what they have done: the one door of the learner's screens to everything kept.

mod arrival;
mod keeper;
mod keeping;
mod people;
mod trouble;

use std::collections::BTreeMap;

use leptos::prelude::*;

pub use arrival::Arrival;
pub use keeper::{has_traces, join};
pub use trouble::{Trouble, Why};

use crate::platform::clock;
use crate::platform::storage::LocalStore;
use crate::practice::autonomy::{Label, Standing, standing_since};
use crate::practice::{Attempt, Device};
use crate::progress::milestone::{held_labels, held_proofs};
use crate::progress::profile::can_click;
use crate::progress::{Journal, MachineSettings, Milestone, Profile, Settings};

/// The visit of one person; a context of every screen.
#[derive(Clone, Copy)]
pub struct Visit {
    journal: StoredValue<Journal<LocalStore>>,
    profile: RwSignal<Profile>,
    attempts: RwSignal<Vec<Attempt>>,
    milestones: RwSignal<Vec<Milestone>>,
    machine: RwSignal<MachineSettings>,
    /// Everyone with something kept here, oldest first.
    people: RwSignal<Vec<Profile>>,
    trouble: RwSignal<Option<Trouble>>,
    /// When the visit began: what was recorded since belongs to it.
    began_ms: RwSignal<i64>,
    demos: StoredValue<BTreeMap<String, i64>>,
    can_click: Memo<bool>,
    /// Whether it is settled who is here, were it a guest.
    identified: RwSignal<bool>,
    /// Whether the journal was read.
    is_read: StoredValue<bool>,
    /// Attempts made before there was a journal to write them in.
    waiting: StoredValue<Vec<Attempt>>,
}

impl Visit {
    /// The person, tracked.
    pub fn profile(&self) -> Profile {
        self.profile.get()
    }

    /// The person, untracked.
    pub fn profile_untracked(&self) -> Profile {
        self.profile.get_untracked()
    }

    /// Their id, untracked: it changes only when someone else takes over.
    pub fn id(&self) -> u64 {
        self.profile.with_untracked(|profile| profile.id)
    }

    /// Their first name, where they gave one, tracked.
    pub fn first_name(&self) -> Option<String> {
        self.profile.with(|profile| profile.first_name.clone())
    }

    /// Their settings, tracked.
    pub fn settings(&self) -> Settings {
        self.profile.with(|profile| profile.settings.clone())
    }

    /// What they point with, once asked or seen, tracked.
    pub fn device(&self) -> Option<Device> {
        self.profile.with(|profile| profile.device)
    }

    /// All their attempts, as a signal.
    pub fn attempts(&self) -> Signal<Vec<Attempt>> {
        self.attempts.into()
    }

    /// All labels they reached, as a signal.
    pub fn milestones(&self) -> Signal<Vec<Milestone>> {
        self.milestones.into()
    }

    /// Their attempts in one exercise, untracked.
    pub fn attempts_of(&self, exercise: &str) -> Vec<Attempt> {
        self.attempts.with_untracked(|attempts| {
            attempts.iter().filter(|attempt| attempt.exercise == exercise).cloned().collect()
        })
    }

    /// The labels they hold in one exercise, untracked.
    pub fn labels_of(&self, exercise: &str) -> Vec<Label> {
        let of = |milestone: &&Milestone| milestone.exercise == exercise;
        self.milestones.with_untracked(|milestones| {
            milestones.iter().filter(of).map(|milestone| milestone.label).collect()
        })
    }

    /// The highest label held in each exercise, tracked.
    pub fn held(&self) -> BTreeMap<String, Label> {
        self.milestones.with(|milestones| held_labels(milestones))
    }

    /// Where they stand in one exercise now, tracked.
    pub fn standing(&self, exercise: &str) -> Standing {
        let attempts: Vec<Attempt> = self.attempts.with(|attempts| {
            attempts.iter().filter(|attempt| attempt.exercise == exercise).cloned().collect()
        });
        let held = self.milestones.with(|milestones| held_proofs(milestones, exercise));
        standing_since(&attempts, &held, clock::now_ms())
    }

    /// What was recorded since this visit began, oldest first, tracked.
    pub fn this_visit(&self) -> Vec<Attempt> {
        let began_ms = self.began_ms.get();
        let mut attempts: Vec<Attempt> = self.attempts.with(|attempts| {
            attempts.iter().filter(|attempt| attempt.ended_ms >= began_ms).cloned().collect()
        });
        attempts.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
        attempts
    }

    /// Whether the person has shown that they can click: resting the pointer no longer presses buttons. Tracked.
    pub fn can_click(&self) -> bool {
        self.can_click.get()
    }

    /// What holds for this machine, tracked.
    pub fn machine(&self) -> MachineSettings {
        self.machine.get()
    }

    /// Everyone with something kept here, oldest first, tracked.
    pub fn people(&self) -> Vec<Profile> {
        self.people.get()
    }

    /// What will not be kept, and why, tracked; told once.
    pub fn trouble(&self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// Whether the clock can be trusted, given what was already dated.
    pub fn clock_ok(&self) -> bool {
        let last =
            self.attempts.with_untracked(|attempts| attempts.iter().map(|attempt| attempt.ended_ms).max());
        clock::clock_ok(last.unwrap_or_default())
    }
}

/// Whether that person can click, as the memo asks it.
fn knows_clicking(attempts: RwSignal<Vec<Attempt>>, milestones: RwSignal<Vec<Milestone>>) -> bool {
    attempts.with(|attempts| milestones.with(|milestones| can_click(attempts, milestones)))
}

//! Leaving with one's progress, and bringing it: always merged, never written over.

use super::{Journal, Loaded};
use crate::progress::merge;
use crate::progress::milestone::new_milestones;
use crate::progress::portable::Portable;
use crate::progress::profile::Profile;
use crate::progress::store::{Store, StoreError};

/// What bringing progress did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeReport {
    /// Attempts and milestones that were not known here.
    pub added: usize,
    /// Those that were, of which some may be fuller now.
    pub known: usize,
    /// Those that could not be understood.
    pub refused: usize,
    /// Whether all of it will still be there tomorrow.
    pub kept: Result<(), StoreError>,
}

impl<S: Store> Journal<S> {
    /// What a person leaves with.
    pub fn portable(&self, profile: u64, with_name: bool) -> Portable {
        let Loaded { profile: known, attempts, milestones, .. } = self.load(profile);
        let who = known.unwrap_or_else(|| Profile::guest(profile, 0));
        Portable::new(&who, with_name, milestones, attempts)
    }

    /// Adds what was brought to what this person has here. Their own record is not touched.
    pub fn merge(&self, profile: u64, brought: &Portable) -> MergeReport {
        let brought = brought.clone().cleaned();
        let Loaded { attempts, milestones, .. } = self.load(profile);
        let all_attempts = merge::union_attempts(&attempts, &brought.attempts);
        let all_milestones = merge::union_milestones(&milestones, &brought.milestones);
        let added = all_attempts.len() - attempts.len() + all_milestones.len() - milestones.len();
        let total = brought.attempts.len() + brought.milestones.len();
        let mut kept = Ok(());
        for attempt in &brought.attempts {
            kept = kept.and(self.put_attempt(profile, attempt));
        }
        // What the two together show is written down at once: shown once, it must never fall.
        let reached = new_milestones(&all_milestones, &all_attempts);
        for milestone in brought.milestones.iter().chain(&reached) {
            kept = kept.and(self.put_milestone(profile, milestone));
        }
        MergeReport { added, known: total.saturating_sub(added), refused: brought.refused, kept }
    }
}

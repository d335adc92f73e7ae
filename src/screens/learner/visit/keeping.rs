//! What is done, written down as it happens: finished attempts, the one under way, what was demonstrated.

use leptos::prelude::*;

use super::keeper::keeper;
use super::{Trouble, Visit};
use crate::platform::storage::tab;
use crate::practice::{Attempt, Level};
use crate::progress::key::UnderWay;

/// Key of this tab's memory: when an exercise was last demonstrated.
const DEMO: &str = "pac.demo.";

/// Key of this tab's memory: attempts that wait for the journal, packed, in hexadecimal digits.
pub(super) const WAITING: &str = "pac.waiting";

/// Attempts as a text; `None` when they cannot be packed, which plain data always can.
fn pack(attempts: &[Attempt]) -> Option<String> {
    let bytes = postcard::to_allocvec(attempts).ok()?;
    let digit = |half: u8| char::from_digit(u32::from(half), 16);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The attempts of a text; `None` for any other text.
fn unpack(text: &str) -> Option<Vec<Attempt>> {
    let bytes = data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?;
    postcard::from_bytes(&bytes).ok()
}

impl Visit {
    /// Writes down a finished attempt, and the labels reached with it.
    pub fn record(&self, attempt: Attempt) {
        match keeper() {
            Some(keeper) => (keeper.record)(self, attempt),
            None => {
                self.waiting.update_value(|waiting| waiting.push(attempt));
                // A tab that is closed or loaded anew before the journal comes must lose nothing.
                self.waiting.with_value(|waiting| tab::set(WAITING, pack(waiting).as_deref()));
            }
        }
    }

    /// Writes down what waited for the journal: here, or in this tab before it was loaded anew.
    pub(super) fn write_down_waiting(&self) {
        let mut waiting = self.waiting.try_update_value(std::mem::take).unwrap_or_default();
        if waiting.is_empty() {
            waiting = tab::get(WAITING).and_then(|text| unpack(&text)).unwrap_or_default();
        }
        for attempt in waiting {
            self.write_down(attempt);
        }
        tab::set(WAITING, None);
    }

    pub(super) fn write_down(&self, attempt: Attempt) {
        if !self.is_known() {
            // From their first attempt on, a guest has something to find again.
            self.save_profile(|_| {});
        }
        let recorded = self.journal.with_value(|journal| journal.record_attempt(self.id(), &attempt));
        self.tell(recorded.kept.as_ref().err().map(Trouble::when_writing));
        self.attempts.update(|attempts| attempts.push(attempt));
        if !recorded.milestones.is_empty() {
            self.milestones.update(|milestones| milestones.extend(recorded.milestones));
        }
    }

    /// Keeps the exercise under way, to go on after a reload.
    pub fn save_resume(&self, what: &UnderWay, session: &str) {
        let kept = self.journal.with_value(|journal| journal.save_under_way(self.id(), what, Some(session)));
        self.tell(kept.err().map(|why| Trouble::when_writing(&why)));
    }

    /// The exercise under way, as it was kept. It stays until [`Visit::clear_resume`]: a second reload finds it too.
    pub fn take_resume(&self, what: &UnderWay) -> Option<String> {
        self.journal.with_value(|journal| journal.under_way(self.id(), what))
    }

    /// The missions that wait, by id and level.
    pub fn waiting(&self) -> Vec<(String, Level)> {
        self.journal.with_value(|journal| journal.waiting(self.id()))
    }

    /// Nothing is under way any more.
    pub fn clear_resume(&self, what: &UnderWay) {
        if let Some(keeper) = keeper() {
            (keeper.clear_resume)(self, what);
        }
    }

    pub(super) fn forget_under_way(&self, what: &UnderWay) {
        // What stays behind is only an offer to go on, and is written over by the next exercise.
        let _ = self.journal.with_value(|journal| journal.save_under_way(self.id(), what, None));
    }

    /// When an exercise was last demonstrated in this tab, in milliseconds since 1970-01-01 UTC.
    pub fn last_demo_ms(&self, exercise: &str) -> Option<i64> {
        let here = self.demos.with_value(|demos| demos.get(&self.demo_key(exercise)).copied());
        here.or_else(|| tab::get(&self.demo_key(exercise))?.parse().ok())
    }

    /// An exercise was demonstrated.
    pub fn set_demo(&self, exercise: &str, now_ms: i64) {
        let key = self.demo_key(exercise);
        tab::set(&key, Some(&now_ms.to_string()));
        self.demos.update_value(|demos| {
            demos.insert(key, now_ms);
        });
    }

    /// Another person at the same tab saw no demonstration.
    fn demo_key(&self, exercise: &str) -> String {
        format!("{DEMO}{:016x}.{exercise}", self.id())
    }

    /// Reads again what is kept: another tab, or a merge, may have added to it.
    pub fn refresh(&self) {
        let loaded = self.journal.with_value(|journal| journal.load(self.id()));
        // Signals that say the same are left alone, so that nothing on the screen is drawn anew.
        if self.attempts.with_untracked(|attempts| attempts.len() != loaded.attempts.len()) {
            self.attempts.set(loaded.attempts);
        }
        if self.milestones.with_untracked(|milestones| *milestones != loaded.milestones) {
            self.milestones.set(loaded.milestones);
        }
        if let Some(profile) =
            loaded.profile.filter(|profile| self.profile.with_untracked(|known| known != profile))
        {
            self.profile.set(profile);
        }
        let machine = self.journal.with_value(|journal| journal.machine());
        if self.machine.with_untracked(|known| *known != machine) {
            self.machine.set(machine);
        }
        self.list_people();
    }

    /// What the person has been told about keeping.
    pub fn trouble_seen(&self) {
        self.trouble.set(self.trouble.get_untracked().map(Trouble::seen));
    }

    /// Something will not be kept. Said once: the same trouble again stays silent.
    pub(super) fn tell(&self, trouble: Option<Trouble>) {
        let Some(trouble) = trouble else { return };
        let known = self.trouble.get_untracked();
        if known.is_none_or(|known| known.why != trouble.why) {
            self.trouble.set(Some(trouble));
        }
    }
}

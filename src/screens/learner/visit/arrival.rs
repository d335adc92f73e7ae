//! Who is taken to be here when the page opens, and where a start from the welcome screen leads.

use std::collections::BTreeMap;

use leptos::ev;
use leptos::prelude::*;

use super::keeper::keeper;
use super::{Trouble, Visit, knows_clicking};
use crate::platform::storage::{LocalStore, tab};
use crate::platform::{clock, random};
use crate::progress::{Journal, MachineSettings, Profile};

/// Key of this tab's memory: whose visit it is. Over a reload nobody is asked again.
pub(super) const WHO: &str = "pac.who";
/// Key of this tab's memory: when the visit began.
pub(super) const SINCE: &str = "pac.since";

/// Where a start leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Straight to the first exercise, as a guest.
    FirstVisit,
    /// Home: it is clear who this is.
    Known,
    /// « Qui êtes-vous ? »
    Ask,
}

impl Visit {
    /// Takes up the visit of this tab, or a guest's. Call once, under the root owner.
    pub fn open() -> Visit {
        let attempts = RwSignal::new(Vec::new());
        let milestones = RwSignal::new(Vec::new());
        let now_ms = clock::now_ms();
        let visit = Visit {
            journal: StoredValue::new(Journal::new(LocalStore)),
            profile: RwSignal::new(Profile::guest(random::id(), now_ms)),
            attempts,
            milestones,
            machine: RwSignal::new(MachineSettings::default()),
            trouble: RwSignal::new(None),
            people: RwSignal::new(Vec::new()),
            began_ms: RwSignal::new(now_ms),
            demos: StoredValue::new(BTreeMap::new()),
            can_click: Memo::new(move |_| knows_clicking(attempts, milestones)),
            identified: RwSignal::new(false),
            is_read: StoredValue::new(false),
            waiting: StoredValue::new(Vec::new()),
        };
        match keeper() {
            Some(keeper) => {
                (keeper.read)(&visit);
                (keeper.take_up)(&visit);
                (keeper.settle)(&visit);
            }
            // The first person ever here: whatever they do, nobody asks them who they are.
            None => visit.identified.set(true),
        }
        // Another tab of the same person may record at the same time.
        window_event_listener(ev::storage, move |event| {
            if event.key().is_none_or(|key| key.starts_with("pac."))
                && let Some(keeper) = keeper()
            {
                (keeper.refresh)(&visit);
            }
        });
        visit
    }

    pub(super) fn read(&self) {
        let people = self.journal.with_value(Journal::people);
        self.machine.set(self.journal.with_value(Journal::machine));
        self.trouble.set(Trouble::when_opening(people.storage.as_ref(), people.corrupt, people.newer));
        self.people.set(people.profiles);
        self.is_read.set_value(true);
    }

    /// Whose visit goes on without a question: this tab's, else that of the only person here, if they want no lock.
    pub(super) fn take_up(&self) {
        let people = self.people.get_untracked();
        let tabs_own = tab::get(WHO).and_then(|id| u64::from_str_radix(&id, 16).ok());
        if let Some(id) = tabs_own {
            let since = tab::get(SINCE).and_then(|text| text.parse().ok());
            self.become_person(id);
            self.began_ms.set(since.unwrap_or_else(clock::now_ms));
            return;
        }
        match people.as_slice() {
            _ if self.is_kiosk() => self.identified.set(true),
            // The first person ever here: whatever they do, nobody asks them who they are.
            [] => self.identified.set(true),
            [only] if only.lock.is_none() => self.become_person(only.id),
            _ => {}
        }
    }

    /// Whether the person here is someone with a record, and not only a guest who has just come. Untracked.
    pub fn is_known(&self) -> bool {
        let id = self.id();
        self.people.with_untracked(|people| people.iter().any(|person| person.id == id))
    }

    /// Whether someone must say who they are before anything of a person's is shown, tracked.
    pub fn must_ask(&self) -> bool {
        !self.identified.get()
    }

    /// A start from the welcome screen: a new visit begins here.
    pub fn arrive(&self) -> Arrival {
        match keeper() {
            Some(keeper) => (keeper.arrive)(self),
            None => {
                self.new_guest();
                Arrival::FirstVisit
            }
        }
    }

    pub(super) fn arrive_known(&self) -> Arrival {
        self.refresh();
        self.forget_strays();
        if self.is_kiosk() {
            // Whoever was here before has gone: nothing of theirs stays.
            self.forget_guests();
            self.new_guest();
            return Arrival::FirstVisit;
        }
        let people = self.people.get_untracked();
        match people.as_slice() {
            [] => {
                self.new_guest();
                Arrival::FirstVisit
            }
            [only] if only.lock.is_none() => {
                self.become_person(only.id);
                Arrival::Known
            }
            _ => Arrival::Ask,
        }
    }

    fn is_kiosk(&self) -> bool {
        self.machine.with_untracked(|machine| machine.guests_only)
    }
}

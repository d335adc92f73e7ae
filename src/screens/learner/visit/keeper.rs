//! All that reads and writes the journal, apart: where nothing is kept yet, the first exercise begins without it.
//!
//! It belongs to the second part of the program. A page that finds traces of a visit waits for it ([`has_traces`]);
//! elsewhere, what is done before it comes is written down when it does ([`Visit::settle`]).

use leptos::prelude::*;

use super::arrival::WHO;
use super::keeping::WAITING;
use super::{Arrival, Visit};
use crate::platform::storage::{LocalStore, tab};
use crate::practice::Attempt;
use crate::progress::Store;
use crate::progress::key::UnderWay;
use crate::ui::later::Slot;

/// What the journal does for a visit.
#[derive(Clone, Copy)]
pub(super) struct Keeper {
    /// Reads who is known here and what holds for this machine.
    pub(super) read: fn(&Visit),
    /// Settles whose visit goes on.
    pub(super) take_up: fn(&Visit),
    /// A start from the welcome screen.
    pub(super) arrive: fn(&Visit) -> Arrival,
    /// Reads again what is kept.
    pub(super) refresh: fn(&Visit),
    /// Writes down an attempt.
    pub(super) record: fn(&Visit, Attempt),
    /// Writes down what waited for the journal.
    pub(super) settle: fn(&Visit),
    /// Forgets the exercise under way.
    pub(super) clear_resume: fn(&Visit, &UnderWay),
}

static KEEPER: Slot<Keeper> = Slot::new();

/// Puts the journal in its place: part of the arrival of the second part.
pub fn join() {
    KEEPER.fill(Keeper {
        read: Visit::read,
        take_up: Visit::take_up,
        arrive: Visit::arrive_known,
        refresh: Visit::refresh,
        record: Visit::write_down,
        settle: Visit::write_down_waiting,
        clear_resume: Visit::forget_under_way,
    });
}

/// The journal, if it is here.
pub(super) fn keeper() -> Option<Keeper> {
    KEEPER.get()
}

/// Whether someone was here before: then the journal says who.
pub fn has_traces() -> bool {
    tab::get(WHO).is_some()
        || tab::get(WAITING).is_some()
        || LocalStore.keys().is_ok_and(|keys| keys.iter().any(|key| key.starts_with("pac.")))
}

impl Visit {
    /// Once the second part has come: what it would have read is read, and what waited for it is written down.
    pub fn settle(&self) {
        let Some(keeper) = keeper().filter(|_| !self.is_read.get_value()) else { return };
        (keeper.read)(self);
        (keeper.settle)(self);
    }
}

//! The plans there are: the ready ones, and the adviser's own, kept on this machine.

use leptos::prelude::*;

use crate::platform::random;
use crate::platform::storage::LocalStore;
use crate::progress::{Store, StoreError};
use crate::workshop::plan::Plan;

/// Key of the adviser's own plans, a list in JSON.
const KEY: &str = "pac-projecteur.plans";
/// How ids of own plans begin; no ready plan's does.
const OWN: &str = "own-";

/// What went wrong with keeping plans, to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// What is kept cannot be read. It stays as it is, and nothing is written.
    Unreadable,
    /// There is no more room.
    Full,
    /// This browser keeps nothing.
    Absent,
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Trouble {
        match error {
            StoreError::Full => Trouble::Full,
            StoreError::Absent | StoreError::Refused(_) => Trouble::Absent,
        }
    }
}

/// All plans; a context.
#[derive(Clone, Copy)]
pub struct Plans {
    ready: StoredValue<Vec<Plan>>,
    own: RwSignal<Vec<Plan>>,
    removed: RwSignal<Option<(usize, Plan)>>,
    trouble: RwSignal<Option<Trouble>>,
    /// Something is here that could not be kept: what is kept does not replace it.
    ahead: StoredValue<bool>,
}

impl Plans {
    /// These ready plans, and the own ones that are kept here.
    pub fn new(ready: Vec<Plan>) -> Plans {
        let plans = Plans {
            ready: StoredValue::new(ready),
            own: RwSignal::new(Vec::new()),
            removed: RwSignal::new(None),
            trouble: RwSignal::new(None),
            ahead: StoredValue::new(false),
        };
        match kept() {
            Ok(own) => plans.own.set(own),
            Err(trouble) => plans.falls_behind(trouble),
        }
        plans
    }

    /// The ready plans, in order.
    pub fn ready(self) -> Vec<Plan> {
        self.ready.get_value()
    }

    /// The adviser's own plans, in the order they came; tracked.
    pub fn own(self) -> Vec<Plan> {
        self.own.get()
    }

    /// One of the adviser's own plans; tracked.
    pub fn own_one(self, id: &str) -> Option<Plan> {
        self.own.with(|own| own.iter().find(|plan| plan.id == id).cloned())
    }

    /// Keeps an own plan: in place of the one with its id, or as a new one.
    pub fn save(self, plan: Plan) {
        let plan = plan.cleaned();
        self.change(|own| match own.iter_mut().find(|known| known.id == plan.id) {
            Some(known) => *known = plan,
            None => own.push(plan),
        });
    }

    /// Keeps a plan as a new one of the adviser's own, and returns its id.
    pub fn add(self, plan: Plan) -> String {
        let id = format!("{OWN}{:x}", random::id());
        self.save(Plan { id: id.clone(), ..plan });
        id
    }

    /// Takes an own plan out. It can be brought back until the next one goes.
    pub fn remove(self, id: &str) {
        let mut gone = None;
        self.change(|own| {
            if let Some(at) = own.iter().position(|plan| plan.id == id) {
                gone = Some((at, own.remove(at)));
            }
        });
        if gone.is_some() {
            self.removed.set(gone);
        }
    }

    /// The own plan that was taken out last; tracked.
    pub fn removed(self) -> Option<Plan> {
        self.removed.with(|removed| removed.as_ref().map(|(_, plan)| plan.clone()))
    }

    /// Brings it back to its place, and returns its id.
    pub fn undo_remove(self) -> Option<String> {
        let (at, plan) = self.removed.try_update(Option::take).flatten()?;
        let id = plan.id.clone();
        self.change(|own| own.insert(at.min(own.len()), plan));
        Some(id)
    }

    /// What went wrong with keeping them and has not been read yet; tracked.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get()
    }

    /// It has been read.
    pub fn trouble_was_read(self) {
        self.trouble.set(None);
    }

    /// Changes the own plans, and keeps them. Another tab may have changed them meanwhile: the change is made to what
    /// is kept now.
    fn change(self, change: impl FnOnce(&mut Vec<Plan>)) {
        let kept = kept();
        let mut own = match &kept {
            Ok(own) if !self.ahead.get_value() => own.clone(),
            _ => self.own.get_untracked(),
        };
        change(&mut own);
        let written = kept.and_then(|_| write(&own));
        self.own.set(own);
        match written {
            Ok(()) => self.ahead.set_value(false),
            Err(trouble) => self.falls_behind(trouble),
        }
    }

    /// What is kept falls behind what is here: told once, and again only after it has caught up.
    fn falls_behind(self, trouble: Trouble) {
        if !self.ahead.get_value() {
            self.ahead.set_value(true);
            self.trouble.set(Some(trouble));
        }
    }
}

/// Whether it is one of the adviser's own.
pub(super) fn is_own(plan: &Plan) -> bool {
    plan.id.starts_with(OWN)
}

fn kept() -> Result<Vec<Plan>, Trouble> {
    let Some(text) = LocalStore.get(KEY)? else { return Ok(Vec::new()) };
    let own: Vec<Plan> = serde_json::from_str(&text).map_err(|_| Trouble::Unreadable)?;
    // Any other id would hide a ready plan, or be found nowhere.
    Ok(own.into_iter().map(Plan::cleaned).filter(is_own).collect())
}

fn write(own: &[Plan]) -> Result<(), Trouble> {
    // Plain data always becomes a text; where it did not, nothing may be written in its place.
    let text = serde_json::to_string(own).map_err(|_| Trouble::Unreadable)?;
    LocalStore.set(KEY, &text).map_err(Trouble::from)
}

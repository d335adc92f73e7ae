//! The adviser's data while the space is open: short records in signals, whole ones read when they are wanted.

mod change;
mod door;
mod join;
mod live;

pub use door::TAB;

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;

use crate::platform::random;
use crate::platform::shelf::{Shelf, ShelfError};
use crate::practice::library::BasePack;
use crate::screens::library::Library;
use crate::workshop::group::Digests;
use crate::workshop::live::{Doing, Watch};
use crate::workshop::vault::{Key, Vault, VaultError, Write};
use crate::workshop::{Atelier, Digest, Person, SpaceSettings};

/// How far the space is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// What is kept is being looked at.
    Looking,
    /// Nothing is kept yet: a passphrase is to be chosen.
    New,
    /// There is something, behind its passphrase.
    Locked,
    /// Open.
    Open,
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The passphrase is another one.
    WrongPassphrase,
    /// A record is damaged; the rest is as it was.
    Damaged,
    /// A newer version of the app wrote it.
    TooNew,
    /// There is no room left.
    Full,
    /// The browser draws no random numbers: no key can be made.
    NoChance,
    /// The browser refused, in its own words.
    Browser(String),
}

impl From<ShelfError> for Refused {
    fn from(error: ShelfError) -> Refused {
        match error {
            ShelfError::Full => Refused::Full,
            ShelfError::Refused(why) => Refused::Browser(why),
        }
    }
}

impl From<VaultError> for Refused {
    fn from(error: VaultError) -> Refused {
        match error {
            VaultError::WrongPassphrase => Refused::WrongPassphrase,
            VaultError::TooNew => Refused::TooNew,
            _ => Refused::Damaged,
        }
    }
}

/// What is known of a person from this machine, as long as they have a profile here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Here {
    /// What they are doing, when an exercise is under way.
    pub doing: Option<Doing>,
}

/// The space; a context.
#[derive(Clone, Copy)]
pub struct Space {
    library: Library,
    shelf: StoredValue<Option<Rc<Shelf>>, LocalStorage>,
    vault: StoredValue<Option<Vault>, LocalStorage>,
    watch: StoredValue<Watch>,
    state: RwSignal<State>,
    people: RwSignal<Digests>,
    /// Profiles of this machine as they are now.
    here: RwSignal<BTreeMap<u64, Here>>,
    ateliers: RwSignal<BTreeMap<u64, Atelier>>,
    settings: RwSignal<SpaceSettings>,
    damaged: RwSignal<usize>,
    /// Whether what is written is still there tomorrow.
    kept: RwSignal<bool>,
}

impl Space {
    /// The space over that library, not yet looked at.
    pub fn new(library: Library) -> Space {
        Space {
            library,
            shelf: StoredValue::new_local(None),
            vault: StoredValue::new_local(None),
            watch: StoredValue::new(Watch::default()),
            state: RwSignal::new(State::Looking),
            people: RwSignal::new(Digests::new()),
            here: RwSignal::new(BTreeMap::new()),
            ateliers: RwSignal::new(BTreeMap::new()),
            settings: RwSignal::new(SpaceSettings::default()),
            damaged: RwSignal::new(0),
            kept: RwSignal::new(true),
        }
    }

    /// How far it is open, tracked.
    pub fn state(&self) -> State {
        self.state.get()
    }

    /// Whether it is open, untracked.
    pub fn is_open(&self) -> bool {
        self.state.get_untracked() == State::Open
    }

    /// Minutes without a sign of the adviser after which it locks, untracked.
    pub fn lock_after_min(&self) -> u16 {
        self.settings.with_untracked(|settings| settings.lock_after_min)
    }

    /// Everyone in short: those kept, and those who have a profile on this machine.
    pub fn people(&self) -> RwSignal<Digests> {
        self.people
    }

    /// One person in short, tracked.
    pub fn digest(&self, id: u64) -> Option<Digest> {
        self.people.with(|people| people.get(&id).cloned())
    }

    /// Those with a profile on this machine, tracked.
    pub fn here(&self) -> BTreeMap<u64, Here> {
        self.here.get()
    }

    /// All workshops, tracked.
    pub fn ateliers(&self) -> RwSignal<BTreeMap<u64, Atelier>> {
        self.ateliers
    }

    /// The workshop being held, tracked.
    pub fn running(&self) -> Option<Atelier> {
        self.ateliers.with(|all| all.values().find(|atelier| atelier.is_running()).cloned())
    }

    /// How the space behaves, tracked.
    pub fn settings(&self) -> SpaceSettings {
        self.settings.get()
    }

    /// Records that could not be read, tracked.
    pub fn damaged(&self) -> usize {
        self.damaged.get()
    }

    /// Whether what is written is still there tomorrow, tracked.
    pub fn is_kept(&self) -> bool {
        self.kept.get()
    }

    /// The library of exercises.
    pub fn library(&self) -> Library {
        self.library
    }

    /// The catalogue.
    pub fn base(&self) -> std::sync::Arc<BasePack> {
        self.library.base()
    }

    fn shelf(&self) -> Result<Rc<Shelf>, Refused> {
        self.shelf.get_value().ok_or_else(|| Refused::Browser("no storage".to_owned()))
    }

    /// Works with the vault; refused once the space is locked.
    fn with_vault<T>(&self, work: impl FnOnce(&mut Vault) -> Result<T, VaultError>) -> Result<T, Refused> {
        let done = self.vault.try_update_value(|vault| vault.as_mut().map(work));
        match done.flatten() {
            Some(done) => Ok(done?),
            None => Err(Refused::WrongPassphrase),
        }
    }

    /// Stores changes, all or none, and lets the vault know which it was.
    async fn store(&self, writes: Vec<Write>) -> Result<(), Refused> {
        let shelf = self.shelf()?;
        let done = shelf.write(&writes).await;
        let keys = match done {
            Ok(()) => None,
            Err(_) => shelf.get(&Key::Keys.to_string()).await.ok().flatten(),
        };
        // The space may have been locked meanwhile: then there is no vault to tell.
        let _ = self.with_vault(|vault| match keys {
            None => {
                vault.stored(&writes);
                Ok(())
            }
            Some(keys) => vault.refresh(&keys),
        });
        Ok(done?)
    }

    /// The whole record of a person as it is kept, with what their profile on this machine adds.
    pub async fn person(&self, id: u64) -> Result<Option<Person>, Refused> {
        let kept = self.kept_person(id).await?;
        Ok(match (kept, self.person_here(id)) {
            (Some(kept), Some(here)) => Some(kept.with_profile(&here)),
            (kept, here) => kept.or(here),
        })
    }

    async fn kept_person(&self, id: u64) -> Result<Option<Person>, Refused> {
        // Hundreds of newcomers may come at once: nothing is looked for that was never kept.
        if !self.with_vault(|vault| Ok(vault.people().binary_search(&id).is_ok()))? {
            return Ok(None);
        }
        let bytes = self.shelf()?.get(&Key::Body(id).to_string()).await?;
        bytes.map(|bytes| self.with_vault(|vault| vault.open_body(id, &bytes))).transpose()
    }

    /// Everyone, whole, by id.
    pub async fn everyone(&self) -> Result<Vec<Person>, Refused> {
        let mut people = Vec::new();
        let ids: Vec<u64> = self.people.with_untracked(|people| people.keys().copied().collect());
        let bodies = self.shelf()?.all(Key::BODIES).await?;
        let mut bodies: BTreeMap<String, Vec<u8>> = bodies.into_iter().collect();
        for id in ids {
            let kept = match bodies.remove(&Key::Body(id).to_string()) {
                Some(bytes) => Some(self.with_vault(|vault| vault.open_body::<Person>(id, &bytes))?),
                None => None,
            };
            let person = match (kept, self.person_here(id)) {
                (Some(kept), Some(here)) => Some(kept.with_profile(&here)),
                (kept, here) => kept.or(here),
            };
            people.extend(person);
        }
        Ok(people)
    }
}

/// Draws the numbers that keys are made of, and remembers whether that worked.
struct Chance(bool);

impl Chance {
    fn new() -> Chance {
        Chance(true)
    }

    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 &= random::fill(bytes);
    }

    /// What was made with it, if every number was drawn.
    fn checked<T>(self, made: T) -> Result<T, Refused> {
        if self.0 { Ok(made) } else { Err(Refused::NoChance) }
    }
}

//! The adviser's data while the space is open: short records in signals, whole ones read when they are wanted.

mod change;
mod door;
mod join;
mod live;
mod read;

pub use door::TAB;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leptos::prelude::*;

use crate::platform::random;
use crate::platform::shelf::{Shelf, ShelfError};
use crate::platform::storage::LocalStore;
use crate::practice::library::BasePack;
use crate::progress::Store;
use crate::screens::library::Library;
use crate::workshop::group::Digests;
use crate::workshop::live::{Doing, Watch};
use crate::workshop::turns::{Turn, Turns};
use crate::workshop::vault::{Key, Vault, VaultError, Write};
use crate::workshop::{Atelier, Digest, SpaceSettings};

/// How far the space is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// What is kept is being looked at.
    Looking,
    /// It could not be looked at. Nothing is begun anew: there may be something.
    Failed(Refused),
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
    /// Of whom it was is not, or no longer, in the space.
    Gone,
    /// There is a space already: another tab made it meanwhile.
    Existing,
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
            VaultError::WrongPassphrase | VaultError::EmptyPassphrase => Refused::WrongPassphrase,
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
    /// Changes are made one after another.
    turns: StoredValue<Turns, LocalStorage>,
    /// What this tab wrote when it opened the space.
    tab: StoredValue<String>,
    /// A newer version wrote the settings: they stay as they are.
    settings_too_new: StoredValue<bool>,
    state: RwSignal<State>,
    people: RwSignal<Digests>,
    /// Profiles of this machine as they are now.
    here: RwSignal<BTreeMap<u64, Here>>,
    ateliers: RwSignal<BTreeMap<u64, Atelier>>,
    settings: RwSignal<SpaceSettings>,
    /// Names of records that could not be read.
    damaged: RwSignal<BTreeSet<String>>,
    /// Why the door is closed, where it was not the adviser who closed it.
    told: RwSignal<Option<Refused>>,
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
            turns: StoredValue::new_local(Turns::default()),
            tab: StoredValue::new(String::new()),
            settings_too_new: StoredValue::new(false),
            state: RwSignal::new(State::Looking),
            people: RwSignal::new(Digests::new()),
            here: RwSignal::new(BTreeMap::new()),
            ateliers: RwSignal::new(BTreeMap::new()),
            settings: RwSignal::new(SpaceSettings::default()),
            damaged: RwSignal::new(BTreeSet::new()),
            told: RwSignal::new(None),
            kept: RwSignal::new(true),
        }
    }

    /// How far it is open, tracked.
    pub fn state(&self) -> State {
        self.state.get()
    }

    /// Whether it is open, untracked.
    pub fn is_open(&self) -> bool {
        self.state.with_untracked(|state| *state == State::Open)
    }

    /// Whether it waits at its door, or could not be looked at, untracked: then another tab may change what there is.
    pub fn is_closed(&self) -> bool {
        self.state.with_untracked(|state| !matches!(state, State::Open | State::Looking))
    }

    /// What is to be said at the door, tracked.
    pub fn told(&self) -> Option<Refused> {
        self.told.get()
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
        self.damaged.with(BTreeSet::len)
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

    /// Waits until no other change is under way; the next one begins when what this gives is dropped.
    fn turn(&self) -> impl Future<Output = Turn> + use<> {
        // Without the space there is nobody to wait for.
        self.turns.try_get_value().unwrap_or_default().turn()
    }

    /// Stores changes, all or none, and lets the vault know which it was.
    async fn store(&self, writes: Vec<Write>) -> Result<(), Refused> {
        self.still_ours()?;
        let shelf = self.shelf()?;
        let done = shelf.write(&writes).await;
        match done {
            // Locked meanwhile, there is no vault to tell.
            Ok(()) => {
                let _ =
                    self.vault.try_update_value(|vault| vault.as_mut().map(|vault| vault.stored(&writes)));
            }
            Err(_) => self.take_up_keys().await,
        }
        Ok(done?)
    }

    /// Takes up the keys as they are stored, after something was made that is not.
    async fn take_up_keys(&self) {
        let taken = async {
            let keys = self.shelf()?.get(&Key::Keys.to_string()).await?.ok_or(Refused::Damaged)?;
            self.with_vault(|vault| vault.refresh(&keys))
        };
        // Which keys are stored is not known any more: to go on could lose people.
        if taken.await.is_err() && self.is_open() {
            self.lock();
        }
    }

    /// Locks when another tab has opened the space and this one was not told yet.
    fn still_ours(&self) -> Result<(), Refused> {
        let own = self.tab.try_get_value().unwrap_or_default();
        match LocalStore.get(TAB) {
            Ok(Some(holds)) if holds != own && !own.is_empty() => {
                self.lock();
                Err(Refused::WrongPassphrase)
            }
            _ => Ok(()),
        }
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

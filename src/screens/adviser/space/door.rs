//! Opening, locking and leaving: the key is in memory only while the space is open.

use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use super::{Chance, Refused, Space, State};
use crate::platform::page;
use crate::platform::random;
use crate::platform::shelf::{self, Shelf};
use crate::platform::storage::LocalStore;
use crate::progress::Store;
use crate::workshop::group::Digests;
use crate::workshop::vault::{Cost, Key, Vault};
use crate::workshop::{Atelier, Digest, SpaceSettings};

/// The tab in which the space was opened last; any other one locks.
pub const TAB: &str = "pac-conseiller.onglet";
/// The adviser's own page, and the learner's.
const ADVISER_PAGE: &str = "conseiller.html";
const LEARNER_PAGE: &str = "index.html";

impl Space {
    /// Looks whether anything is kept.
    pub async fn look(&self) {
        let shelf = Shelf::open().await;
        let is_kept = shelf.is_kept();
        let head = shelf.get(&Key::Head.to_string()).await;
        self.shelf.set_value(Some(Rc::new(shelf)));
        self.kept.set(is_kept);
        self.state.set(match head {
            Ok(Some(_)) => State::Locked,
            _ => State::New,
        });
    }

    /// Makes the space, under a passphrase.
    pub async fn create(&self, passphrase: &str) -> Result<(), Refused> {
        breathe().await;
        let mut chance = Chance::new();
        let made = Vault::create(passphrase, Cost::DEFAULT, &mut |bytes| chance.fill(bytes));
        let (vault, writes) = chance.checked(made)??;
        self.vault.set_value(Some(vault));
        self.store(writes).await?;
        shelf::ask_to_stay().await;
        self.enter();
        Ok(())
    }

    /// Opens the space. What is shown at once are the short records; the whole ones wait until they are wanted.
    pub async fn unlock(&self, passphrase: &str) -> Result<(), Refused> {
        breathe().await;
        let shelf = self.shelf()?;
        let head = shelf.get(&Key::Head.to_string()).await?.ok_or(Refused::Damaged)?;
        let keys = shelf.get(&Key::Keys.to_string()).await?.ok_or(Refused::Damaged)?;
        let vault = Vault::open(passphrase, &head, &keys)?;
        let mut damaged = 0;
        let settings = match shelf.get(&Key::Settings.to_string()).await? {
            Some(bytes) => vault.open_record(Key::Settings, &bytes).unwrap_or_else(|_| {
                damaged += 1;
                SpaceSettings::default()
            }),
            None => SpaceSettings::default(),
        };
        self.settings.set(settings);
        let mut ateliers = std::collections::BTreeMap::new();
        for (key, bytes) in shelf.all(Key::ATELIERS).await? {
            match Key::parse(&key).map(|key| vault.open_record::<Atelier>(key, &bytes)) {
                Some(Ok(atelier)) => drop(ateliers.insert(atelier.id, atelier)),
                _ => damaged += 1,
            }
        }
        self.ateliers.set(ateliers);
        let mut people = Digests::new();
        for (key, bytes) in shelf.all(Key::SUMMARIES).await? {
            match Key::parse(&key) {
                Some(Key::Summary(id)) => match vault.open_summary::<Digest>(id, &bytes) {
                    Ok(digest) => drop(people.insert(id, digest)),
                    Err(_) => damaged += 1,
                },
                _ => damaged += 1,
            }
        }
        self.people.set(people);
        self.damaged.set(damaged);
        self.vault.set_value(Some(vault));
        self.enter();
        Ok(())
    }

    fn enter(&self) {
        // Two open tabs would write over one another: the last one opened holds.
        let _ = LocalStore.set(TAB, &format!("{:016x}", random::id()));
        self.state.set(State::Open);
        self.look_here();
    }

    /// Wipes the key and all that was shown, and goes to a fresh page: nothing is left behind Back.
    pub fn lock(&self) {
        self.wipe();
        page::leave_for(ADVISER_PAGE);
    }

    /// The same, to the learner's page.
    pub fn leave(&self) {
        self.wipe();
        page::leave_for(LEARNER_PAGE);
    }

    /// Wipes the key and all that was shown.
    pub fn wipe(&self) {
        // Dropped, the vault overwrites its keys.
        self.vault.set_value(None);
        self.people.set(Digests::new());
        self.ateliers.set(Default::default());
        self.here.set(Default::default());
        if self.state.get_untracked() == State::Open {
            self.state.set(State::Locked);
        }
    }

    /// Whether that is the passphrase of the space.
    pub async fn knows(&self, passphrase: &str) -> Result<bool, Refused> {
        breathe().await;
        self.with_vault(|vault| Ok(vault.matches(passphrase)))
    }

    /// Puts another passphrase in the place of the present one.
    pub async fn change_passphrase(&self, new: &str) -> Result<(), Refused> {
        breathe().await;
        let mut chance = Chance::new();
        let made = self
            .with_vault(|vault| vault.change_passphrase(new, Cost::DEFAULT, &mut |bytes| chance.fill(bytes)));
        let writes = chance.checked(made)??;
        self.store(writes).await?;
        Ok(())
    }

    /// Forgets the whole space, open or not, and begins anew.
    pub async fn erase_all(&self) -> Result<(), Refused> {
        self.shelf()?.clear().await?;
        self.lock();
        Ok(())
    }
}

/// Lets the page show that it is working before a long computation takes it.
async fn breathe() {
    TimeoutFuture::new(60).await;
}

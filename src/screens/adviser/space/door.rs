//! Opening, locking and leaving: the key is in memory only while the space is open.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leptos::prelude::*;

use super::{Chance, Refused, Space, State};
use crate::platform::random;
use crate::platform::shelf::{self, Shelf};
use crate::platform::storage::LocalStore;
use crate::platform::{clock, page};
use crate::progress::Store;
use crate::workshop::group::Digests;
use crate::workshop::live::Watch;
use crate::workshop::vault::{Cost, Key, Vault, VaultError};
use crate::workshop::{Atelier, Digest, Person};

/// The tab in which the space was opened last; any other one locks.
pub const TAB: &str = "pac-conseiller.onglet";
/// The adviser's own page, and the learner's.
const ADVISER_PAGE: &str = "conseiller.html";
const LEARNER_PAGE: &str = "index.html";
/// The moment from which opening is measured: before it the passphrase takes its time, on purpose.
const UNLOCKED: &str = "pac-unlocked";

impl Space {
    /// Looks whether anything is kept. What cannot be read is not taken for nothing.
    pub async fn look(&self) {
        let shelf = match self.shelf() {
            Ok(shelf) => shelf,
            Err(_) => {
                let shelf = Rc::new(Shelf::open().await);
                self.kept.set(shelf.is_kept());
                self.shelf.set_value(Some(Rc::clone(&shelf)));
                shelf
            }
        };
        let head = shelf.get(&Key::Head.to_string()).await;
        // Opened meanwhile: then it is known.
        if self.is_open() {
            return;
        }
        let state = match head {
            Ok(Some(_)) => State::Locked,
            Ok(None) => State::New,
            Err(error) => State::Failed(error.into()),
        };
        if self.state.with_untracked(|before| *before != state) {
            self.state.set(state);
        }
    }

    /// Makes the space, under a passphrase.
    pub async fn create(&self, passphrase: &str) -> Result<(), Refused> {
        page::painted().await;
        let mut chance = Chance::new();
        let made = Vault::create(passphrase, Cost::DEFAULT, &mut |bytes| chance.fill(bytes));
        let (mut vault, writes) = chance.checked(made)??;
        if !self.shelf()?.write_if_absent(&Key::Head.to_string(), &writes).await? {
            self.told.set(Some(Refused::Existing));
            self.state.set(State::Locked);
            return Err(Refused::Existing);
        }
        vault.stored(&writes);
        self.vault.set_value(Some(vault));
        self.announce();
        // The browser may ask the person, and they may be long in answering.
        leptos::task::spawn_local(shelf::ask_to_stay());
        self.enter();
        Ok(())
    }

    /// Opens the space. What is shown at once are the short records; the whole ones wait until they are wanted.
    pub async fn unlock(&self, passphrase: &str) -> Result<(), Refused> {
        page::painted().await;
        let shelf = self.shelf()?;
        let head = shelf.get(&Key::Head.to_string()).await?.ok_or(Refused::Damaged)?;
        let keys = shelf.get(&Key::Keys.to_string()).await?.ok_or(Refused::Damaged)?;
        let mut vault = Vault::open(passphrase, &head, &keys)?;
        clock::mark(UNLOCKED);
        // From here on no other tab writes; what one has written until now is read.
        self.announce();
        let names = [Key::Keys, Key::Settings].map(|key| key.to_string());
        let [keys, settings, ateliers, summaries] =
            shelf.all_of([&names[0], &names[1], Key::ATELIERS, Key::SUMMARIES]).await?;
        let (_, keys) = keys.first().ok_or(Refused::Damaged)?;
        vault.refresh(keys)?;
        let mut damaged = BTreeSet::new();
        let settings = settings.into_iter().next().map(|(_, bytes)| bytes);
        let settings = settings.map(|bytes| vault.open_record(Key::Settings, &bytes)).transpose();
        self.settings_too_new.set_value(settings == Err(VaultError::TooNew));
        self.settings.set(
            settings
                .unwrap_or_else(|_| {
                    damaged.insert(Key::Settings.to_string());
                    None
                })
                .unwrap_or_default(),
        );
        let mut opened = BTreeMap::new();
        for (key, bytes) in ateliers {
            match Key::parse(&key).map(|key| vault.open_record::<Atelier>(key, &bytes)) {
                Some(Ok(atelier)) => drop(opened.insert(atelier.id, atelier)),
                _ => drop(damaged.insert(key)),
            }
        }
        self.ateliers.set(opened);
        let people = self.summaries(&shelf, summaries, &vault, &mut damaged).await?;
        self.people.set(people);
        self.damaged.set(damaged);
        self.vault.set_value(Some(vault));
        self.told.set(None);
        self.enter();
        Ok(())
    }

    /// Everyone in short. A short record that cannot be read is made anew from the whole one.
    async fn summaries(
        &self,
        shelf: &Shelf,
        summaries: Vec<(String, Vec<u8>)>,
        vault: &Vault,
        damaged: &mut BTreeSet<String>,
    ) -> Result<Digests, Refused> {
        let summaries: BTreeMap<String, Vec<u8>> = summaries.into_iter().collect();
        let entries = self.base();
        let mut people = Digests::new();
        for id in vault.people() {
            let summary = summaries.get(&Key::Summary(id).to_string());
            if let Some(Ok(digest)) = summary.map(|bytes| vault.open_summary::<Digest>(id, bytes)) {
                people.insert(id, digest);
                continue;
            }
            let name = Key::Body(id).to_string();
            let body = shelf.get(&name).await?;
            match body.map(|bytes| vault.open_body::<Person>(id, &bytes)) {
                Some(Ok(person)) => drop(people.insert(id, Digest::of(&person, &entries.entries))),
                _ => drop(damaged.insert(name)),
            }
        }
        Ok(people)
    }

    /// Two open tabs would write over one another: the last one that says so holds.
    fn announce(&self) {
        let tab = format!("{:016x}", random::id());
        // Where it cannot be said, it cannot be heard either.
        let said = LocalStore.set(TAB, &tab).is_ok();
        self.tab.set_value(if said { tab } else { String::new() });
    }

    fn enter(&self) {
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
        // Opened again in this same page, what changed in between was not seen: it calls nobody.
        self.watch.set_value(Watch::default());
        if self.is_open() {
            self.state.set(State::Locked);
        }
    }

    /// Whether that is the passphrase of the space.
    pub async fn knows(&self, passphrase: &str) -> Result<bool, Refused> {
        page::painted().await;
        self.with_vault(|vault| Ok(vault.matches(passphrase)))
    }

    /// Puts another passphrase in the place of the present one.
    pub async fn change_passphrase(&self, new: &str) -> Result<(), Refused> {
        page::painted().await;
        let _turn = self.turn().await;
        let mut chance = Chance::new();
        let made = self
            .with_vault(|vault| vault.change_passphrase(new, Cost::DEFAULT, &mut |bytes| chance.fill(bytes)));
        let writes = chance.checked(made)??;
        self.store(writes).await?;
        Ok(())
    }

    /// Forgets the whole space, open or not, and begins anew.
    pub async fn erase_all(&self) -> Result<(), Refused> {
        let _turn = self.turn().await;
        let shelf = self.shelf()?;
        // Other tabs lock before anything goes, and see afterwards that nothing is left.
        self.announce();
        shelf.clear().await?;
        self.announce();
        self.lock();
        Ok(())
    }
}

//! The adviser's data at rest: sealed so that a lost or shared computer tells nothing without the passphrase.
//!
//! One random master key seals workshops, settings and the ring of keys; each person has a key of their own on that
//! ring, so that erasing a person is forgetting one key. The passphrase only wraps the master key (the record
//! `head`): changing it rewrites one record.
//!
//! What this does not do: it cannot know that a whole record was put back as it was before (a restored backup), and
//! it cannot erase what the machine's disk or a backup still holds of older records.

mod change;
mod content;
mod cost;
#[cfg(test)]
mod first_version;
#[cfg(test)]
pub(crate) mod fuzz;
mod key;
mod lock;
mod people;
mod ring;
mod secret;

pub mod bundle;
pub mod passphrase;

use std::fmt;

use lock::Lock;
use ring::Ring;
use secret::Secret;

pub use cost::Cost;
pub use key::Key;

/// Fills a buffer with random bytes fit for keys (the browser's `getRandomValues`, never `Math.random`).
pub type Random<'a> = &'a mut dyn FnMut(&mut [u8]);

/// One change of what is stored. The changes of one call belong into one transaction: all of them or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Stores these bytes under this key, in place of what was there.
    Put(String, Vec<u8>),
    /// Removes what is stored under this key, if anything is.
    Remove(String),
}

/// Why something is not opened or not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultError {
    /// Not the passphrase this was sealed with (or the few bytes it is known by are damaged).
    WrongPassphrase,
    /// An empty passphrase protects nothing.
    EmptyPassphrase,
    /// A file of something else.
    NotOurs,
    /// Ours, but damaged or under another name than it was sealed for.
    Damaged,
    /// Written by a newer version of the app: to be left as it is, never written over.
    TooNew,
    /// The passphrase's cost is beyond what is accepted, or this machine has not the memory for it.
    TooCostly,
    /// No key for that record: the person was erased, or never was here.
    NoKey,
    /// What is to be sealed cannot be written, or is larger than what would be opened again.
    CannotWrite,
    /// The source of randomness gave nothing: keys made so would be no secret.
    NoRandomness,
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for VaultError {}

/// The open vault: all that is needed to read and write records. Its keys are wiped from memory when it is dropped.
pub struct Vault {
    master: Secret,
    ring: Ring,
    /// What the stored `head` says: no secret.
    lock: Lock,
}

impl Vault {
    /// A new, empty vault, and its records `head` and `keys`. Takes as long as `cost` says. Fails with
    /// `EmptyPassphrase`, `TooCostly` or `NoRandomness`. How good the passphrase is, is for [`passphrase::quality`]
    /// to say.
    pub fn create(
        passphrase: &str,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<(Vault, Vec<Write>), VaultError> {
        let master = Secret::random(random)?;
        let lock = Lock::around(&master, Key::Head.name(), passphrase, cost, random)?;
        let mut vault = Vault { master, ring: Ring::default(), lock };
        let mut writes = vec![Write::Put(Key::Head.to_string(), vault.lock.to_json()?)];
        writes.extend(vault.unsaved_keys(random)?);
        Ok((vault, writes))
    }

    /// Opens the vault whose records `head` and `keys` these are. Takes as long as the cost in `head` says; what is
    /// damaged, too new or too costly is known before.
    pub fn open(passphrase: &str, head: &[u8], keys: &[u8]) -> Result<Vault, VaultError> {
        let lock = Lock::from_json(head)?;
        let master = lock.open(Key::Head.name(), passphrase)?;
        let ring = Ring::open(keys, &master)?;
        Ok(Vault { master, ring, lock })
    }

    /// Whether this is the passphrase of the stored `head`, to ask for it before something grave. Takes as long as
    /// opening. Nothing is compared byte by byte: the cipher itself tells, in constant time, whether the key it
    /// yields is right.
    pub fn matches(&self, passphrase: &str) -> bool {
        self.lock.open(Key::Head.name(), passphrase).is_ok()
    }

    /// The record `head` for a new passphrase, with a new salt. The master key stays: a new one would mean sealing
    /// every record again, and whoever knew the old passphrase could have kept the old records anyway.
    /// [`matches`](Self::matches) answers for the new passphrase once the change is [stored](Self::stored).
    pub fn change_passphrase(
        &self,
        new: &str,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<Vec<Write>, VaultError> {
        let lock = Lock::around(&self.master, Key::Head.name(), new, cost, random)?;
        Ok(vec![Write::Put(Key::Head.to_string(), lock.to_json()?)])
    }
}

/// Says how many people there are, and no key.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("people", &self.ring.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;

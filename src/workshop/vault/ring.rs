//! Everybody's own key: the record `keys`, and whether what is stored of it is what is known here.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

use super::content;
use super::secret::{NONCE, Sealed, Secret};
use super::{Key, Random, VaultError};

/// Which writing of `keys`: its nonce, which no two have in common.
type Writing = [u8; NONCE];

/// Keys of people, by id.
pub(super) struct Ring {
    keys: BTreeMap<u64, Secret>,
    /// There are changes no stored writing of `keys` is known to have.
    unsaved: bool,
    /// The last writing made here.
    made: Option<Writing>,
    /// The writing that is stored, as far as is known.
    stored: Option<Writing>,
}

impl Default for Ring {
    /// The empty ring of a new vault.
    fn default() -> Self {
        Self { keys: BTreeMap::new(), unsaved: true, made: None, stored: None }
    }
}

impl Ring {
    /// The ring in a stored record `keys`. Fails with `TooNew` or `Damaged`.
    pub(super) fn open(sealed: &[u8], master: &Secret) -> Result<Ring, VaultError> {
        let bytes = master.open(Key::Keys.name(), sealed)?;
        let keys = content::read(content::version(Key::Keys), &bytes)?;
        Ok(Ring { keys, unsaved: false, made: None, stored: Some(writing(sealed)?) })
    }

    /// The record `keys`, if it has to be written: as long as no writing with all changes is known to be stored, each
    /// transaction takes it along. A transaction that failed can thus never leave a record behind whose key is lost.
    pub(super) fn unsaved(
        &mut self,
        master: &Secret,
        random: Random<'_>,
    ) -> Result<Option<Vec<u8>>, VaultError> {
        if !self.unsaved {
            return Ok(None);
        }
        let bytes = content::write(content::version(Key::Keys), &self.keys)?;
        let sealed = master.seal(Key::Keys.name(), &bytes, random)?;
        self.made = Some(writing(&sealed)?);
        Ok(Some(sealed))
    }

    /// Takes note that a record `keys` was stored.
    pub(super) fn stored(&mut self, sealed: &[u8]) {
        self.stored = writing(sealed).ok();
        if self.stored.is_some() && self.stored == self.made {
            self.unsaved = false;
        }
    }

    /// Whether this is the writing of `keys` that was last known to be stored.
    pub(super) fn is_stored(&self, sealed: &[u8]) -> bool {
        self.stored.is_some() && self.stored == writing(sealed).ok()
    }

    pub(super) fn get(&self, id: u64) -> Option<&Secret> {
        self.keys.get(&id)
    }

    /// Puts new keys on the ring.
    pub(super) fn add(&mut self, keys: BTreeMap<u64, Secret>) {
        self.unsaved |= !keys.is_empty();
        self.keys.extend(keys);
    }

    /// Forgets a key, for good.
    pub(super) fn forget(&mut self, id: u64) {
        // Also without the key: an erasure asked for again is one whose transaction may have failed.
        self.unsaved = true;
        self.keys.remove(&id);
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = u64> {
        self.keys.keys().copied()
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }
}

fn writing(sealed: &[u8]) -> Result<Writing, VaultError> {
    Sealed::parts(sealed).map(|parts| *parts.nonce)
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.bytes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut bytes = <[u8; 32]>::deserialize(deserializer)?;
        let secret = Secret::filled(|secret| {
            secret.copy_from_slice(&bytes);
            Ok(())
        });
        bytes.zeroize();
        secret
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::vault::fuzz;

    fn key(seed: u64) -> Secret {
        Secret::random(&mut fuzz::random(seed)).expect("random bytes")
    }

    #[test]
    fn an_older_writing_leaves_changes_unsaved() {
        let (master, random) = (key(1), &mut fuzz::random(2));
        let mut ring = Ring::default();
        let first = ring.unsaved(&master, random).expect("plain data").expect("new");
        ring.add([(7, key(7))].into());
        let second = ring.unsaved(&master, random).expect("plain data").expect("a change");
        ring.stored(&first);
        assert!(ring.is_stored(&first) && !ring.is_stored(&second));
        assert!(ring.unsaved, "the second writing is under way still");
        ring.stored(&second);
        assert!(ring.is_stored(&second) && !ring.is_stored(b""));
        assert_eq!(ring.unsaved(&master, random), Ok(None));
        let ring = Ring::open(&second, &master).expect("ours");
        assert_eq!(ring.get(7).map(Secret::bytes), Some(key(7).bytes()));
    }

    proptest! {
        #![proptest_config(fuzz::config())]

        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
            prop_assert!(Ring::open(&bytes, &key(1)).is_err());
        }

        #[test]
        fn no_content_breaks_it(mut content in prop::collection::vec(any::<u8>(), 0..120)) {
            content.insert(0, content::version(Key::Keys));
            let sealed = key(1).seal(Key::Keys.name(), &content, &mut fuzz::random(2)).expect("plain bytes");
            // What postcard can read is a ring; all else is damaged.
            let refused = Ring::open(&sealed, &key(1)).err();
            prop_assert!(refused.is_none_or(|error| error == VaultError::Damaged));
        }
    }
}

//! What is stored and what the open vault knows, kept in step: transactions that fail, and other tabs that write.

use super::lock::Lock;
use super::ring::Ring;
use super::{Key, Random, Vault, VaultError, Write};

impl Vault {
    /// To be told of every transaction that was carried out, with its writes. Without it nothing is lost, but `keys`
    /// is written along each time and [`matches`](Self::matches) answers for the former passphrase. After a
    /// transaction that failed, [`refresh`](Self::refresh).
    pub fn stored(&mut self, writes: &[Write]) {
        for write in writes {
            match write {
                Write::Put(key, bytes) if key == Key::Keys.name() => self.ring.stored(bytes),
                Write::Put(key, bytes) if key == Key::Head.name() => {
                    if let Ok(lock) = Lock::from_json(bytes) {
                        self.lock = lock;
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether this stored record `keys` is the one known here. If not, another tab has written it since: then
    /// [`refresh`](Self::refresh), or the people added there would lose their keys with the next change here.
    pub fn is_current(&self, keys: &[u8]) -> bool {
        self.ring.is_stored(keys)
    }

    /// Takes up the record `keys` as it is stored: after another tab wrote it, and after a transaction of this one
    /// failed, so that nobody is known who was not stored, nor forgotten who was not erased. Fails with `TooNew` or
    /// `Damaged`, then nothing changes.
    pub fn refresh(&mut self, keys: &[u8]) -> Result<(), VaultError> {
        self.ring = Ring::open(keys, &self.master)?;
        Ok(())
    }

    /// The write of `keys`, if one is due.
    pub(super) fn unsaved_keys(&mut self, random: Random<'_>) -> Result<Option<Write>, VaultError> {
        let keys = self.ring.unsaved(&self.master, random)?;
        Ok(keys.map(|bytes| Write::Put(Key::Keys.to_string(), bytes)))
    }
}

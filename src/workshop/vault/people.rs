//! Sealing, opening and erasing: people under their own keys, all else under the master key.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};

use super::content;
use super::secret::Secret;
use super::{Key, Random, Vault, VaultError, Write};

impl Vault {
    /// Seals a person's body and summary. They get a key at need; `keys` is then among the writes. Fails with
    /// `CannotWrite` or `NoRandomness`, then nothing is to be stored.
    ///
    /// Only what was opened may be sealed again: a body that is `TooNew` must be left as it is.
    pub fn seal_person(
        &mut self,
        id: u64,
        body: &impl Serialize,
        summary: &impl Serialize,
        random: Random<'_>,
    ) -> Result<Vec<Write>, VaultError> {
        self.seal_people([(id, body, summary)], random)
    }

    /// Seals many people, each given as id, body and summary, with one writing of `keys` for all. Otherwise like
    /// [`seal_person`](Self::seal_person); if one of them fails, all do.
    pub fn seal_people<B: Serialize, S: Serialize>(
        &mut self,
        people: impl IntoIterator<Item = (u64, B, S)>,
        random: Random<'_>,
    ) -> Result<Vec<Write>, VaultError> {
        let mut writes = Vec::new();
        let mut new: BTreeMap<u64, Secret> = BTreeMap::new();
        for (id, body, summary) in people {
            if self.ring.get(id).is_none() && !new.contains_key(&id) {
                new.insert(id, Secret::random(random)?);
            }
            let secret = self.ring.get(id).or_else(|| new.get(&id)).ok_or(VaultError::NoKey)?;
            writes.push(seal(secret, Key::Body(id), &body, random)?);
            writes.push(seal(secret, Key::Summary(id), &summary, random)?);
        }
        self.ring.add(new);
        writes.extend(self.unsaved_keys(random)?);
        Ok(writes)
    }

    /// A person's body. Fails with `NoKey`, `TooNew` or `Damaged`.
    pub fn open_body<T: DeserializeOwned>(&self, id: u64, bytes: &[u8]) -> Result<T, VaultError> {
        self.open_record(Key::Body(id), bytes)
    }

    /// A person's summary. Fails with `NoKey`, `TooNew` or `Damaged`.
    pub fn open_summary<T: DeserializeOwned>(&self, id: u64, bytes: &[u8]) -> Result<T, VaultError> {
        self.open_record(Key::Summary(id), bytes)
    }

    /// Erases a person: their records, and the only key that opens them. The key is forgotten at once, so that no
    /// other change brings it back; if the transaction fails, [`refresh`](Self::refresh), or it is gone with the next
    /// change all the same. Fails with `NoRandomness`; may be asked for again at any time.
    pub fn erase_person(&mut self, id: u64, random: Random<'_>) -> Result<Vec<Write>, VaultError> {
        self.ring.forget(id);
        let mut writes =
            vec![Write::Remove(Key::Body(id).to_string()), Write::Remove(Key::Summary(id).to_string())];
        writes.extend(self.unsaved_keys(random)?);
        Ok(writes)
    }

    /// Seals one record: a workshop or the settings; also a body or summary alone, of someone who has a key. Fails
    /// with `NoKey` (so for `head` and `keys`, which are the vault's own), `CannotWrite` or `NoRandomness`.
    pub fn seal_record(
        &mut self,
        key: Key,
        value: &impl Serialize,
        random: Random<'_>,
    ) -> Result<Vec<Write>, VaultError> {
        let mut writes = vec![seal(self.key_of(key)?, key, value, random)?];
        writes.extend(self.unsaved_keys(random)?);
        Ok(writes)
    }

    /// What was sealed as that record. Fails with `NoKey`, `TooNew` or `Damaged`.
    pub fn open_record<T: DeserializeOwned>(&self, key: Key, bytes: &[u8]) -> Result<T, VaultError> {
        let content = self.key_of(key)?.open(&key.to_string(), bytes)?;
        content::read_since(content::oldest(key), content::version(key), &content)
    }

    /// Everybody who has a key, by id, in ascending order.
    pub fn people(&self) -> Vec<u64> {
        self.ring.ids().collect()
    }

    fn key_of(&self, key: Key) -> Result<&Secret, VaultError> {
        match key {
            Key::Head | Key::Keys => Err(VaultError::NoKey),
            Key::Settings | Key::Atelier(_) => Ok(&self.master),
            Key::Body(id) | Key::Summary(id) => self.ring.get(id).ok_or(VaultError::NoKey),
        }
    }
}

fn seal(secret: &Secret, key: Key, value: &impl Serialize, random: Random<'_>) -> Result<Write, VaultError> {
    let content = content::write(content::version(key), value)?;
    let name = key.to_string();
    let sealed = secret.seal(&name, &content, random)?;
    Ok(Write::Put(name, sealed))
}

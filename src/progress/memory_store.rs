//! A store in memory: what the visit goes on with when there is no storage, and, with faults, what the tests break.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::store::{Store, StoreError};

/// How a [`MemoryStore`] misbehaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// Every call fails as if there were no storage.
    pub absent: bool,
    /// Keys and texts together may hold this many bytes.
    pub capacity: Option<usize>,
    /// Every write is refused with these words.
    pub refuse: Option<String>,
    /// Every write is cut after this many bytes and said to be done, as by a machine switched off.
    pub torn_after: Option<usize>,
}

/// Texts in memory, lost with the page.
#[derive(Debug, Default)]
pub struct MemoryStore {
    inside: Mutex<(BTreeMap<String, String>, Faults)>,
}

impl MemoryStore {
    /// Makes it misbehave from now on; `Faults::default()` heals it.
    pub fn set_faults(&self, faults: Faults) {
        self.inside().1 = faults;
    }

    /// How many keys it holds.
    pub fn len(&self) -> usize {
        self.inside().0.len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn inside(&self) -> MutexGuard<'_, (BTreeMap<String, String>, Faults)> {
        // A panic elsewhere cannot leave a map half written.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        let inside = self.inside();
        if inside.1.absent { Err(StoreError::Absent) } else { Ok(inside.0.get(key).cloned()) }
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        let mut inside = self.inside();
        let (texts, faults) = &mut *inside;
        if faults.absent {
            return Err(StoreError::Absent);
        }
        if let Some(why) = &faults.refuse {
            return Err(StoreError::Refused(why.clone()));
        }
        let others =
            texts.iter().filter(|(other, _)| *other != key).map(|(key, text)| key.len() + text.len());
        if faults.capacity.is_some_and(|capacity| others.sum::<usize>() + key.len() + text.len() > capacity) {
            return Err(StoreError::Full);
        }
        let kept = text
            .char_indices()
            .take_while(|(at, c)| faults.torn_after.is_none_or(|cut| at + c.len_utf8() <= cut));
        let kept: String = kept.map(|(_, c)| c).collect();
        texts.insert(key.to_string(), kept);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        let mut inside = self.inside();
        if inside.1.absent {
            return Err(StoreError::Absent);
        }
        inside.0.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let inside = self.inside();
        if inside.1.absent { Err(StoreError::Absent) } else { Ok(inside.0.keys().cloned().collect()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_texts_and_misbehaves_on_demand() {
        let store = MemoryStore::default();
        assert!(store.is_empty());
        assert_eq!(
            (store.set("a", "été"), store.get("a"), store.get("b")),
            (Ok(()), Ok(Some("été".into())), Ok(None))
        );
        store.set_faults(Faults { capacity: Some(8), ..Faults::default() });
        assert_eq!((store.set("b", "123"), store.set("a", "1234567")), (Err(StoreError::Full), Ok(())));
        store.set_faults(Faults { torn_after: Some(2), ..Faults::default() });
        assert_eq!((store.set("a", "été"), store.get("a")), (Ok(()), Ok(Some("é".into()))));
        store.set_faults(Faults { refuse: Some("no".into()), ..Faults::default() });
        assert_eq!((store.set("b", ""), store.len()), (Err(StoreError::Refused("no".into())), 1));
        store.set_faults(Faults { absent: true, ..Faults::default() });
        assert_eq!(
            (store.get("a"), store.keys(), store.remove("a")),
            (Err(StoreError::Absent), Err(StoreError::Absent), Err(StoreError::Absent))
        );
        store.set_faults(Faults::default());
        assert_eq!((store.remove("a"), store.keys()), (Ok(()), Ok(vec![])));
    }
}

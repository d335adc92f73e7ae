//! One record in, one record out: reading through the overlay, writing with the fall-back to it.

use serde::{Serialize, de::DeserializeOwned};

use super::Journal;
use crate::progress::key::Key;
use crate::progress::record::{Kind, RecordError};
use crate::progress::store::{Store, StoreError};

/// What stands under a key.
pub(super) enum Read<T> {
    Missing,
    Whole(T),
    Corrupt,
    Newer,
}

impl<T> Read<T> {
    /// A record that does not belong under its key, or could not have been written by the app, is as good as damaged.
    pub(super) fn only(self, sound: impl Fn(&T) -> bool) -> Read<T> {
        match self {
            Read::Whole(record) if !sound(&record) => Read::Corrupt,
            other => other,
        }
    }

    pub(super) fn map(self, change: impl Fn(T) -> T) -> Read<T> {
        match self {
            Read::Whole(record) => Read::Whole(change(record)),
            other => other,
        }
    }

    pub(super) fn whole(self) -> Option<T> {
        match self {
            Read::Whole(record) => Some(record),
            _ => None,
        }
    }
}

/// Counts the records that cannot be read.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) corrupt: usize,
    pub(super) newer: usize,
}

impl Tally {
    pub(super) fn count<T>(&mut self, read: Read<T>) -> Option<T> {
        match read {
            Read::Whole(record) => return Some(record),
            Read::Corrupt => self.corrupt += 1,
            Read::Newer => self.newer += 1,
            Read::Missing => {}
        }
        None
    }
}

impl<S: Store> Journal<S> {
    /// All our keys, with why the store's could not be listed.
    pub(super) fn keys(&self) -> (Vec<Key>, Option<StoreError>) {
        let (stored, trouble) = match self.store.keys() {
            Ok(keys) => (keys, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let here = self.overlay.keys().unwrap_or_default();
        let mut keys: Vec<Key> = stored.iter().chain(&here).filter_map(|key| Key::parse(key)).collect();
        keys.sort();
        keys.dedup();
        (keys, trouble)
    }

    pub(super) fn read<T: DeserializeOwned>(&self, key: &Key, kind: &Kind) -> Read<T> {
        let key = key.to_string();
        // A store that cannot be read holds nothing for us; `load` says so once, through its keys.
        let Some(text) =
            self.overlay.get(&key).ok().flatten().or_else(|| self.store.get(&key).ok().flatten())
        else {
            return Read::Missing;
        };
        match kind.open(&text) {
            Ok(record) => Read::Whole(record),
            Err(RecordError::NewerVersion) => Read::Newer,
            Err(RecordError::Corrupt | RecordError::Foreign) => Read::Corrupt,
        }
    }

    pub(super) fn put<T: Serialize>(&self, key: &Key, kind: &Kind, record: &T) -> Result<(), StoreError> {
        let text = kind.seal(record).map_err(|error| StoreError::Refused(format!("{error:?}")))?;
        let key = key.to_string();
        let stored = self.store.get(&key).ok().flatten();
        let newer = stored.is_some_and(|text| {
            matches!(kind.open::<serde::de::IgnoredAny>(&text), Err(RecordError::NewerVersion))
        });
        let kept = if newer {
            Err(StoreError::Refused("a newer version wrote this record".into()))
        } else {
            self.put_text(&key, &text)
        };
        if kept.is_err() {
            self.overlay.set(&key, &text)?;
        }
        kept
    }

    /// Stores a text, which then no longer needs to be held in memory.
    pub(super) fn put_text(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.store.set(key, text)?;
        self.overlay.remove(key)
    }

    /// Removes a record here and in the store.
    pub(super) fn drop_key(&self, key: &Key) -> Result<(), StoreError> {
        self.overlay.remove(&key.to_string())?;
        self.store.remove(&key.to_string())
    }
}

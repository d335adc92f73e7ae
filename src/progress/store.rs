//! The one door to storage: text under text keys, where everything can fail.

use std::fmt;

/// Why storage did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no storage at all (blocked, or none in this browser).
    Absent,
    /// It is full.
    Full,
    /// It refused, in its own words.
    Refused(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Absent => write!(f, "no storage"),
            StoreError::Full => write!(f, "storage is full"),
            StoreError::Refused(why) => write!(f, "storage refused: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

/// A place to keep texts, such as the browser's localStorage.
pub trait Store {
    /// The text under a key, if any.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Writes a text under a key, whole or not at all where the machine allows it.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Removes a key; one that is not there is no error.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// All keys, others' too.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

macro_rules! store_behind {
    ($($pointer:ty),*) => {$(
        impl<S: Store + ?Sized> Store for $pointer {
            fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
                (**self).get(key)
            }
            fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
                (**self).set(key, text)
            }
            fn remove(&self, key: &str) -> Result<(), StoreError> {
                (**self).remove(key)
            }
            fn keys(&self) -> Result<Vec<String>, StoreError> {
                (**self).keys()
            }
        }
    )*};
}

store_behind!(&S, Box<S>, std::rc::Rc<S>);

//! Parts of an exercise that only the second part of the program understands: shipped as bytes, read when it is here.
//!
//! What the first part never reads it need not know how to read: each type costs its decoding.

use std::fmt;
use std::marker::PhantomData;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value as bytes. Authors' files hold the value itself.
pub struct Folded<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize + DeserializeOwned> Folded<T> {
    /// Folds a value.
    pub fn new(value: &T) -> Self {
        // Plain data in memory: writing it out cannot fail, and empty bytes are no value.
        Self { bytes: postcard::to_allocvec(value).unwrap_or_default(), of: PhantomData }
    }

    /// The value. `None` when the bytes are those of another version of the app.
    pub fn unfold(&self) -> Option<T> {
        postcard::from_bytes(&self.bytes).ok()
    }
}

impl<T: Serialize + DeserializeOwned + Default> Default for Folded<T> {
    fn default() -> Self {
        Self::new(&T::default())
    }
}

impl<T> Clone for Folded<T> {
    fn clone(&self) -> Self {
        Self { bytes: self.bytes.clone(), of: PhantomData }
    }
}

impl<T> PartialEq for Folded<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<T> fmt::Debug for Folded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Folded({} bytes)", self.bytes.len())
    }
}

/// On the page there are only bytes: the branch for authors' files would bring the decoding back.
#[cfg(target_arch = "wasm32")]
impl<'de, T> Deserialize<'de> for Folded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self { bytes: Vec::deserialize(deserializer)?, of: PhantomData })
    }
}

#[cfg(target_arch = "wasm32")]
impl<T> Serialize for Folded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.bytes.serialize(serializer)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<'de, T: Serialize + DeserializeOwned> Deserialize<'de> for Folded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return Ok(Self::new(&T::deserialize(deserializer)?));
        }
        Ok(Self { bytes: Vec::deserialize(deserializer)?, of: PhantomData })
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl<T: Serialize + DeserializeOwned> Serialize for Folded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return self.unfold().serialize(serializer);
        }
        self.bytes.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::web::Action;

    #[test]
    fn a_value_comes_back_from_bytes_and_from_authors_files() {
        let folded = Folded::new(&Action::Press("suite".into()));
        assert_eq!(folded.unfold(), Some(Action::Press("suite".into())));
        let text = serde_json::to_string(&folded).expect("plain data");
        assert_eq!(text, r#"{"press":"suite"}"#);
        assert_eq!(serde_json::from_str::<Folded<Action>>(&text).ok(), Some(folded.clone()));
        let bytes = postcard::to_allocvec(&folded).expect("plain data");
        assert_eq!(postcard::from_bytes::<Folded<Action>>(&bytes).ok(), Some(folded));
        assert_eq!(
            Folded::<Action> { bytes: vec![250], of: PhantomData }.unfold(),
            None,
            "another version's"
        );
    }
}

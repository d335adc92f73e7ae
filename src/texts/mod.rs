//! Every word people read: patterns with arguments and plural forms, one pack per language (pure).
//!
//! Authors write Fluent files; the host parses them (`practice::authoring`) and ships this compact form,
//! because the page needs neither a parser nor plural tables of the world's languages.

pub mod pattern;
pub mod plural;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use pattern::{Args, Part, Pattern, Value};
pub use plural::{Category, PluralTable};

/// Direction of writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Left to right.
    #[default]
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// One message: its text, and variants by name (`.toucher`, `.pave`, `.indice`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The text itself.
    pub value: Pattern,
    /// Named variants.
    pub attributes: BTreeMap<String, Pattern>,
}

/// The texts of one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TextPack {
    /// BCP 47 tag, such as `fr`.
    pub language: String,
    /// Direction of writing.
    pub direction: Direction,
    /// Which plural form a number takes.
    pub plural: PluralTable,
    /// Messages by key.
    pub messages: BTreeMap<String, Message>,
}

impl TextPack {
    /// The text of a key, in its variant when it has one. `None` when the key is missing.
    pub fn get(&self, key: &str, variant: Option<&str>, args: &Args) -> Option<String> {
        let message = self.messages.get(key)?;
        let pattern = variant.and_then(|name| message.attributes.get(name)).unwrap_or(&message.value);
        Some(pattern.fill(args, &self.plural))
    }

    /// One variant of a key and nothing else.
    pub fn attribute(&self, key: &str, name: &str, args: &Args) -> Option<String> {
        let pattern = self.messages.get(key)?.attributes.get(name)?;
        Some(pattern.fill(args, &self.plural))
    }

    /// Whether the key exists.
    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// Takes in the messages of another pack of the same language.
    pub fn extend(&mut self, other: TextPack) {
        self.messages.extend(other.messages);
    }
}

//! The names of the sealed records; they say which person or workshop, and nothing about them.

use std::fmt;

/// What a record is. Its text is the key it is stored under and part of what its seal vouches for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// `head`: the master key, wrapped by the passphrase. The only record that is not sealed as a whole.
    Head,
    /// `keys`: everybody's own key.
    Keys,
    /// `set`: the adviser's settings.
    Settings,
    /// `a/<id>`: a workshop.
    Atelier(u64),
    /// `b/<id>`: a person's body, all that is kept of them.
    Body(u64),
    /// `s/<id>`: a person's summary, what lists show. All of them stand together, to be read at once without the bodies.
    Summary(u64),
}

impl Key {
    /// All keys of bodies begin so.
    pub const BODIES: &str = "b/";
    /// All keys of summaries begin so.
    pub const SUMMARIES: &str = "s/";
    /// All keys of workshops begin so.
    pub const ATELIERS: &str = "a/";

    /// The key written so; `None` for what is not a key of ours, in its one spelling.
    pub fn parse(text: &str) -> Option<Key> {
        let key = match text {
            "head" => Key::Head,
            "keys" => Key::Keys,
            "set" => Key::Settings,
            _ => match text.split_at_checked(2)? {
                (Key::ATELIERS, id) => Key::Atelier(number(id)?),
                (Key::BODIES, id) => Key::Body(number(id)?),
                (Key::SUMMARIES, id) => Key::Summary(number(id)?),
                _ => return None,
            },
        };
        // One record, one key: no other spelling of it may exist.
        (key.to_string() == text).then_some(key)
    }

    /// Whose record it is; `None` for what belongs to no one person.
    pub fn person(self) -> Option<u64> {
        match self {
            Key::Body(id) | Key::Summary(id) => Some(id),
            Key::Head | Key::Keys | Key::Settings | Key::Atelier(_) => None,
        }
    }

    /// The text up to the id.
    pub(super) fn name(self) -> &'static str {
        match self {
            Key::Head => "head",
            Key::Keys => "keys",
            Key::Settings => "set",
            Key::Atelier(_) => Key::ATELIERS,
            Key::Body(_) => Key::BODIES,
            Key::Summary(_) => Key::SUMMARIES,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        match self {
            Key::Head | Key::Keys | Key::Settings => Ok(()),
            Key::Atelier(id) | Key::Body(id) | Key::Summary(id) => write!(f, "{id:016x}"),
        }
    }
}

fn number(hex: &str) -> Option<u64> {
    u64::from_str_radix(hex, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::vault::fuzz;

    #[test]
    fn every_kind_of_key_is_read_back() {
        assert_eq!(Key::Summary(7).to_string(), "s/0000000000000007");
        assert_eq!(Key::Atelier(u64::MAX).to_string(), "a/ffffffffffffffff");
        for key in [Key::Head, Key::Keys, Key::Settings, Key::Atelier(0), Key::Body(1), Key::Summary(2)] {
            assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
    }

    #[test]
    fn other_spellings_are_not_ours() {
        for text in
            ["", "Head", "a/", "a/7", "p/0000000000000007", "s/000000000000000A", "b/+000000000000007", "é/7"]
        {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(fuzz::config())]

        #[test]
        fn no_text_breaks_it(text in "(s/|b/|a/|set|head|keys)?[0-9a-f]{0,17}\\PC{0,3}") {
            if let Some(key) = Key::parse(&text) {
                prop_assert_eq!(key.to_string(), text);
            }
        }
    }
}

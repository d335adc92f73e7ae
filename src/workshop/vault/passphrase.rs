//! What is asked of a passphrase: to be long, and nothing else.
//!
//! A passphrase counts exactly as it is typed: capitals, spaces and accents are part of it, nothing is cut off at its
//! ends. Letters with accents count as the keyboard gives them, as one character; no other spelling of them is tried,
//! for keyboards agree on it.

/// The fewest characters of a good passphrase: four words have more.
pub const LEAST_CHARS: usize = 12;

/// How good a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Fewer than [`LEAST_CHARS`] characters.
    TooShort,
    /// Long enough.
    Fine,
}

/// How good a passphrase is. Only its length is judged: rules about digits and signs make people write it down.
pub fn quality(text: &str) -> Quality {
    if text.chars().count() < LEAST_CHARS { Quality::TooShort } else { Quality::Fine }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_are_fine_and_characters_count() {
        assert_eq!(quality(""), Quality::TooShort);
        assert_eq!(quality("Soleil2024!"), Quality::TooShort);
        assert_eq!(quality("ééééééééééé"), Quality::TooShort);
        assert_eq!(quality("éééééééééééé"), Quality::Fine);
        assert_eq!(quality("pont tasse lilas vélo"), Quality::Fine);
    }
}

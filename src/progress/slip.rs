//! A code short enough to be said or copied by hand: where a person stands in each theme, and none of their exercises.
//!
//! Eleven characters carry 55 bits: version (2), labels (21, to the base 5), day (12), person (20). The twelfth is a check.

use std::collections::BTreeMap;
use std::fmt;

use crate::practice::autonomy::Label;

/// Themes by their place in the code. It is part of the format: a tenth theme needs another version.
pub const THEMES: [&str; 9] = [
    "souris",
    "clavier",
    "email",
    "formulaires",
    "missions",
    "internet",
    "securite",
    "fichiers",
    "telephone",
];

/// How many characters there are, the check among them; in groups of four for the eye.
pub const LENGTH: usize = 12;
const GROUP: usize = 4;

/// Crockford's alphabet: no letter that looks like a digit, and none that makes words.
const ALPHABET: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M',
    'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

const VERSION: u64 = 0;
/// None, or one of four labels.
const STATES: u64 = 5;
const PERSON_BITS: u32 = 20;
const DAY_BITS: u32 = 12;
const LABEL_BITS: u32 = 21;
/// 1 January 2026, in days since 1970-01-01.
const FIRST_DAY: i64 = 20_454;
/// Keeps twelve times the same character from being a code.
const SALT: u8 = 0b10110;

/// What such a code says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slip {
    /// Some bits of the profile's id, to find the same person again.
    pub person: u32,
    /// The day it was made, in days since 1970-01-01.
    pub day: i64,
    /// The label of each theme that has one.
    pub labels: BTreeMap<String, Label>,
}

/// Why a text is no such code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipError {
    /// Characters are missing.
    TooShort,
    /// There are too many.
    TooLong,
    /// No code has this one.
    NotACharacter(char),
    /// A character was misread, or two changed places.
    WrongCheck,
    /// Written by a newer version of the app.
    TooNew,
}

impl fmt::Display for SlipError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SlipError::TooShort => f.write_str("too short"),
            SlipError::TooLong => f.write_str("too long"),
            SlipError::NotACharacter(c) => write!(f, "no code has “{c}”"),
            SlipError::WrongCheck => f.write_str("a character is wrong"),
            SlipError::TooNew => f.write_str("written by a newer version"),
        }
    }
}

impl std::error::Error for SlipError {}

impl Slip {
    /// The code of that person on that day (in days since 1970-01-01).
    pub fn new(profile: u64, day: i64, labels: BTreeMap<String, Label>) -> Slip {
        Slip { person: Slip::person_of(profile), day, labels }
    }

    /// What a code keeps of a profile's id.
    pub fn person_of(profile: u64) -> u32 {
        (profile & mask(PERSON_BITS)) as u32
    }

    /// An id for someone of whom only this code is known: `drawn` by chance, but for the bits in which a second code
    /// finds them again.
    pub fn id_from(&self, drawn: u64) -> u64 {
        drawn & !mask(PERSON_BITS) | u64::from(self.person) & mask(PERSON_BITS)
    }

    /// The code, such as `04B1-80AF-3C2K`. Themes that it has no place for stay out.
    pub fn to_text(&self) -> String {
        let state = |theme: &&str| self.labels.get(*theme).map_or(0, |label| u64::from(label.value()) + 1);
        let labels = THEMES.iter().rev().fold(0, |sum, theme| sum * STATES + state(theme));
        let day = (self.day - FIRST_DAY).clamp(0, mask(DAY_BITS) as i64) as u64;
        let person = u64::from(self.person) & mask(PERSON_BITS);
        let bits = ((VERSION << LABEL_BITS | labels) << DAY_BITS | day) << PERSON_BITS | person;
        let mut values: Vec<u8> =
            (1..LENGTH).rev().map(|place| (bits >> (5 * (place - 1)) & 31) as u8).collect();
        values.push(parity(&values) ^ SALT);
        let mut text = String::new();
        for (place, value) in values.into_iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(ALPHABET[usize::from(value & 31)]);
        }
        text
    }

    /// Reads a code as people write it: small letters, spaces and hyphens, I or L for 1, O for 0.
    ///
    /// # Errors
    /// When it is none, or not as it was written.
    pub fn from_text(text: &str) -> Result<Slip, SlipError> {
        let written = text.chars().filter(|c| !is_ignored(*c));
        let values: Vec<u8> =
            written.map(|c| value(c).ok_or(SlipError::NotACharacter(c))).collect::<Result<_, _>>()?;
        match values.len() {
            0..LENGTH => return Err(SlipError::TooShort),
            LENGTH => {}
            _ => return Err(SlipError::TooLong),
        }
        // The check has the weight one: with it, the sum comes out at the salt.
        let (check, carried) = values.split_last().ok_or(SlipError::TooShort)?;
        if parity(carried) ^ check != SALT {
            return Err(SlipError::WrongCheck);
        }
        let bits = carried.iter().fold(0, |bits, value| bits << 5 | u64::from(*value));
        let labels = bits >> (PERSON_BITS + DAY_BITS);
        // Values that this version never writes belong to another one, as another version does.
        if labels >= STATES.pow(THEMES.len() as u32) {
            return Err(SlipError::TooNew);
        }
        let label = |(place, theme): (usize, &&str)| {
            let state = labels / STATES.pow(place as u32) % STATES;
            Some(((*theme).to_owned(), Label::from_value(state.checked_sub(1)? as u8)?))
        };
        Ok(Slip {
            person: Slip::person_of(bits),
            day: FIRST_DAY + (bits >> PERSON_BITS & mask(DAY_BITS)) as i64,
            labels: THEMES.iter().enumerate().filter_map(label).collect(),
        })
    }
}

/// The sum of all values, each times its own power of a primitive element of GF(32). The powers differ, so that no
/// wrong character and no two that changed places leave it as it was.
fn parity(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| doubled(sum ^ value))
}

/// Times the primitive element, modulo x⁵ + x² + 1.
fn doubled(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 0b10_0000 == 0 { twice } else { twice ^ 0b10_0101 }
}

fn mask(bits: u32) -> u64 {
    (1 << bits) - 1
}

fn is_ignored(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}')
}

fn value(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c => c,
    };
    ALPHABET.iter().position(|known| *known == c).map(|place| place as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn slip(person: u32, day: i64, states: [u8; 9]) -> Slip {
        let label =
            |(theme, state): (&str, u8)| Some((theme.to_owned(), Label::from_value(state.checked_sub(1)?)?));
        Slip { person, day, labels: THEMES.into_iter().zip(states).filter_map(label).collect() }
    }

    fn any_slip() -> impl Strategy<Value = Slip> {
        (0u32..1 << 20, 0i64..1 << 12, prop::array::uniform9(0u8..5))
            .prop_map(|(person, day, states)| slip(person, FIRST_DAY + day, states))
    }

    fn samples() -> [Slip; 4] {
        [
            Slip { day: FIRST_DAY, ..Slip::default() },
            slip(0x5c3e, 20_785, [3, 2, 1, 0, 0, 0, 0, 0, 0]),
            slip(0xf_ffff, FIRST_DAY + 4_095, [4; 9]),
            slip(0x8_0001, 21_000, [1, 0, 2, 0, 3, 0, 4, 0, 1]),
        ]
    }

    fn characters(slip: &Slip) -> Vec<char> {
        slip.to_text().chars().filter(|c| *c != '-').collect()
    }

    fn read(characters: &[char]) -> Result<Slip, SlipError> {
        Slip::from_text(&characters.iter().collect::<String>())
    }

    #[test]
    fn every_wrong_character_is_noticed() {
        for slip in samples() {
            let honest = characters(&slip);
            for place in 0..LENGTH {
                for other in ALPHABET.into_iter().filter(|other| *other != honest[place]) {
                    let mut wrong = honest.clone();
                    wrong[place] = other;
                    assert_eq!(read(&wrong), Err(SlipError::WrongCheck), "{wrong:?}");
                }
            }
        }
    }

    #[test]
    fn every_two_characters_that_changed_places_are_noticed() {
        for slip in samples() {
            let honest = characters(&slip);
            for (one, other) in (0..LENGTH).flat_map(|one| (0..one).map(move |other| (one, other))) {
                let mut wrong = honest.clone();
                wrong.swap(one, other);
                assert!(wrong == honest || read(&wrong) == Err(SlipError::WrongCheck), "{wrong:?}");
            }
        }
    }

    #[test]
    fn a_second_code_finds_whoever_was_made_from_a_first() {
        let first = slip(0x5c3e, 20_785, [0; 9]);
        for drawn in [0, 1, u64::MAX, 0x1234_5678_9abc_def0] {
            assert_eq!(Slip::person_of(first.id_from(drawn)), first.person);
            assert_eq!(first.id_from(drawn) >> 20, drawn >> 20);
        }
    }

    #[test]
    fn it_is_read_as_people_write_it() {
        let slip = slip(0x1_0001, 20_785, [1, 0, 0, 0, 0, 0, 0, 0, 0]);
        let text = slip.to_text();
        assert_eq!(text.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4]);
        let written = text.to_ascii_lowercase().replace('-', " – ").replace('0', "o").replacen('1', "l", 1);
        assert_eq!(Slip::from_text(&format!("  {}\n", written.replace('1', "i"))), Ok(slip));
    }

    #[test]
    fn refusals_say_why() {
        let text = samples()[1].to_text();
        let read = |text: &str| Slip::from_text(text).err();
        assert_eq!(read(""), Some(SlipError::TooShort));
        assert_eq!(read(&text[..13]), Some(SlipError::TooShort));
        assert_eq!(read(&format!("{text}0")), Some(SlipError::TooLong));
        assert_eq!(read(&text.replacen('-', "u", 1)), Some(SlipError::NotACharacter('u')));
        assert_eq!(read(&format!("{text}é")), Some(SlipError::NotACharacter('é')));
        assert!(ALPHABET.iter().all(|c| read(&c.to_string().repeat(LENGTH)).is_some()));
        // The highest version, and labels that no state has: well written, and of no version so far.
        for bits in [3u64 << 53, mask(LABEL_BITS) << 32] {
            let mut values: Vec<u8> = (0..11).rev().map(|place| (bits >> (5 * place) & 31) as u8).collect();
            values.push(parity(&values) ^ SALT);
            let text: String = values.into_iter().map(|value| ALPHABET[usize::from(value)]).collect();
            assert_eq!(read(&text), Some(SlipError::TooNew), "{text}");
        }
    }

    #[test]
    fn what_has_no_place_stays_out() {
        let mut far = Slip::new(u64::MAX, 99_999, [("cuisine".to_owned(), Label::Guided)].into());
        assert_eq!(far.person, 0xf_ffff);
        far.labels.insert("email".into(), Label::Confirmed);
        let read = Slip::from_text(&far.to_text()).expect("a code");
        assert_eq!(
            (read.day, read.labels),
            (FIRST_DAY + 4_095, [("email".to_owned(), Label::Confirmed)].into())
        );
    }

    #[test]
    fn the_weights_of_all_places_differ() {
        let powers = std::iter::successors(Some(1), |power| Some(doubled(*power)));
        let powers: std::collections::BTreeSet<u8> = powers.take(31).collect();
        assert_eq!(powers.len(), 31, "the element is not primitive");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_is_written_is_read_back(slip in any_slip()) {
            prop_assert_eq!(Slip::from_text(&slip.to_text()), Ok(slip));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,20}", near in "[0-9A-Za-z -]{10,16}") {
            let _ = Slip::from_text(&text);
            if let Ok(read) = Slip::from_text(&near) {
                prop_assert_eq!(Slip::from_text(&read.to_text()), Ok(read));
            }
        }
    }
}

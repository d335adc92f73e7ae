//! What was typed wrong, by comparing a field's text with the one it waits for.

use serde::{Deserialize, Serialize};

use crate::world::letters::{base, is_capital, plain, small};

/// A fault of typing, named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypingFault {
    /// The capital lock is on: small letters came out as capitals.
    CapsLock,
    /// A small letter where a capital belongs.
    CapitalMissing,
    /// A capital where a small letter belongs.
    CapitalTooMany,
    /// A letter without its accent or cedilla.
    AccentMissing,
    /// A letter with an accent that does not belong there, or with another one.
    OtherAccent,
    /// The letter O in place of the figure 0.
    LetterOForZero,
    /// The figure 0 in place of the letter O.
    ZeroForLetterO,
    /// The letter l or I in place of the figure 1.
    LetterLForOne,
    /// A comma in place of the dot.
    CommaForDot,
    /// A semicolon in place of the dot (Shift was missing on AZERTY).
    SemicolonForDot,
    /// The key of @ without Alt Gr: à or 0 in its place.
    AtWithoutAltGr,
    /// A figure key without Shift: « & é " ' ( » in place of 1 2 3 4 5.
    FigureWithoutShift,
    /// A hyphen in place of the underscore, or the other way round.
    OtherDash,
    /// A space is missing.
    SpaceMissing,
    /// A space too many.
    SpaceTooMany,
    /// A letter came several times: the key was held.
    Repeated,
    /// A letter is missing.
    Missing,
    /// A letter too many.
    TooMany,
    /// Another letter than the one waited for.
    Other,
    /// Something else where a new line belongs.
    EnterMissing,
    /// A new line that comes too soon.
    EnterTooSoon,
}

/// A fault, and the letters that show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mistyped {
    /// What went wrong.
    pub fault: TypingFault,
    /// The letter waited for; `None` after the end.
    pub wanted: Option<char>,
    /// The letter typed.
    pub typed: Option<char>,
}

/// What the figure keys of AZERTY give without Shift, from 0 to 9.
const UNSHIFTED: [char; 10] = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];

impl TypingFault {
    /// All of them.
    pub const ALL: [TypingFault; 21] = [
        TypingFault::CapsLock,
        TypingFault::CapitalMissing,
        TypingFault::CapitalTooMany,
        TypingFault::AccentMissing,
        TypingFault::OtherAccent,
        TypingFault::LetterOForZero,
        TypingFault::ZeroForLetterO,
        TypingFault::LetterLForOne,
        TypingFault::CommaForDot,
        TypingFault::SemicolonForDot,
        TypingFault::AtWithoutAltGr,
        TypingFault::FigureWithoutShift,
        TypingFault::OtherDash,
        TypingFault::SpaceMissing,
        TypingFault::SpaceTooMany,
        TypingFault::Repeated,
        TypingFault::Missing,
        TypingFault::TooMany,
        TypingFault::Other,
        TypingFault::EnterMissing,
        TypingFault::EnterTooSoon,
    ];

    /// What is wrong with a change of text, if it went wrong just now: erasing never does, nor what goes on after a
    /// fault that was told before.
    pub fn of(before: &str, after: &str, wanted: &str, caps_lock: bool) -> Option<Mistyped> {
        let [before, after, wanted]: [Vec<char>; 3] =
            [before, after, wanted].map(|text| text.chars().map(plain).collect());
        let start = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
        let common = before.len().min(after.len()) - start;
        let ends = before.iter().rev().zip(after.iter().rev()).take(common);
        let end = after.len() - ends.take_while(|(a, b)| a == b).count();
        let right = after.iter().zip(&wanted).take_while(|(a, b)| a == b).count();
        // A space after the last word does no harm.
        let harmless = right == wanted.len() && after[right..].iter().all(|letter| *letter == ' ');
        if !(start..end).contains(&right) || harmless {
            return None;
        }
        let typed = after[right];
        let expected = wanted.get(right).copied();
        let following = wanted.get(right + 1).copied();
        let previous = right.checked_sub(1).and_then(|place| after.get(place)).copied();
        let fault = classify(typed, expected, following, previous, caps_lock);
        Some(Mistyped { fault, wanted: expected, typed: Some(typed) })
    }

    /// Name of the mistake, as counted in records; its explanation is the text `erreur-<name>`.
    pub fn slug(self) -> &'static str {
        match self {
            TypingFault::CapsLock => "verr-maj",
            TypingFault::CapitalMissing => "majuscule-manque",
            TypingFault::CapitalTooMany => "majuscule-en-trop",
            TypingFault::AccentMissing => "accent-manque",
            TypingFault::OtherAccent => "autre-accent",
            TypingFault::LetterOForZero => "o-au-lieu-de-zero",
            TypingFault::ZeroForLetterO => "zero-au-lieu-de-o",
            TypingFault::LetterLForOne => "l-au-lieu-de-un",
            TypingFault::CommaForDot => "virgule-au-lieu-de-point",
            TypingFault::SemicolonForDot => "point-virgule-au-lieu-de-point",
            TypingFault::AtWithoutAltGr => "arobase-sans-alt-gr",
            TypingFault::FigureWithoutShift => "chiffre-sans-maj",
            TypingFault::OtherDash => "autre-tiret",
            TypingFault::SpaceMissing => "espace-manque",
            TypingFault::SpaceTooMany => "espace-en-trop",
            TypingFault::Repeated => "touche-repetee",
            TypingFault::Missing => "lettre-manque",
            TypingFault::TooMany => "lettre-en-trop",
            TypingFault::Other => "autre-lettre",
            TypingFault::EnterMissing => "entree-manque",
            TypingFault::EnterTooSoon => "entree-trop-tot",
        }
    }
}

fn classify(
    typed: char,
    expected: Option<char>,
    following: Option<char>,
    previous: Option<char>,
    caps_lock: bool,
) -> TypingFault {
    let again = previous == Some(typed);
    let Some(wanted) = expected else {
        return match typed {
            ' ' => TypingFault::SpaceTooMany,
            '\n' => TypingFault::EnterTooSoon,
            _ if again => TypingFault::Repeated,
            _ => TypingFault::TooMany,
        };
    };
    match (typed, wanted) {
        ('\n', _) => TypingFault::EnterTooSoon,
        (_, '\n') if !again => TypingFault::EnterMissing,
        (' ', _) => TypingFault::SpaceTooMany,
        (_, ' ') if !again => TypingFault::SpaceMissing,
        _ if small(typed) == small(wanted) && is_capital(wanted) => TypingFault::CapitalMissing,
        _ if small(typed) == small(wanted) && caps_lock => TypingFault::CapsLock,
        _ if small(typed) == small(wanted) => TypingFault::CapitalTooMany,
        ('à' | '0', '@') => TypingFault::AtWithoutAltGr,
        ('O' | 'o', '0') => TypingFault::LetterOForZero,
        ('0', 'O' | 'o') => TypingFault::ZeroForLetterO,
        ('l' | 'I', '1') => TypingFault::LetterLForOne,
        (',', '.') => TypingFault::CommaForDot,
        (';', '.') => TypingFault::SemicolonForDot,
        _ if wanted.to_digit(10).and_then(|figure| UNSHIFTED.get(figure as usize)) == Some(&typed) => {
            TypingFault::FigureWithoutShift
        }
        ('-' | '_' | '–', '-' | '_') => TypingFault::OtherDash,
        _ if small(base(typed)) == small(base(wanted)) && base(typed) == typed => TypingFault::AccentMissing,
        _ if small(base(typed)) == small(base(wanted)) => TypingFault::OtherAccent,
        _ if following == Some(typed) => TypingFault::Missing,
        _ if again => TypingFault::Repeated,
        _ => TypingFault::Other,
    }
}

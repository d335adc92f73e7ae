//! What should not stand in notes that leave the room: first names of the roster, addresses, telephone and other numbers.
//!
//! It warns and changes nothing, so it may see too much: *Pierre* is also a stone.

use std::ops::Range;

use super::numbers::numbers;
use crate::world::letters::{base, plain};

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Personal {
    /// A first name of the roster.
    FirstName,
    /// An e-mail address.
    Address,
    /// A telephone number.
    Telephone,
    /// A social security number, with its key or without.
    SocialSecurity,
    /// A bank card's number.
    Card,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub what: Personal,
    /// As it stands in the text.
    pub text: String,
}

/// What a text holds of a person's own, in the order of the text, each once. `names` are the first names of the roster.
///
/// Names are found as whole words, whatever their case and accents: a name of several words as a whole or by any part
/// of three letters or more. Names of one letter are left out: every text has it.
pub fn contains_personal_data(text: &str, names: &[&str]) -> Vec<Found> {
    let mut found: Vec<(usize, Found)> = Vec::new();
    let mut note = |what, at: Range<usize>| {
        let found_text = text.get(at.clone()).unwrap_or_default().to_owned();
        found.push((at.start, Found { what, text: found_text }));
    };
    first_names(text, names).into_iter().for_each(|at| note(Personal::FirstName, at));
    addresses(text).into_iter().for_each(|at| note(Personal::Address, at));
    numbers(text).into_iter().for_each(|(what, at)| note(what, at));
    found.sort_by_key(|(at, found)| (*at, found.what));
    let mut once: Vec<Found> = Vec::new();
    for (_, found) in found {
        if !once.contains(&found) {
            once.push(found);
        }
    }
    once
}

/// A word for comparing, and where it stands.
struct Word {
    folded: String,
    at: Range<usize>,
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (start, letter) in text.char_indices() {
        // An accent written after its letter belongs to it, and is forgiven like any other.
        let accent = matches!(letter, '\u{300}'..='\u{36f}');
        let end = start + letter.len_utf8();
        match words.last_mut().filter(|_| open) {
            Some(word) if accent => word.at.end = end,
            Some(word) if letter.is_alphanumeric() => {
                word.folded.push(fold(letter));
                word.at.end = end;
            }
            _ => {
                open = letter.is_alphanumeric();
                if open {
                    words.push(Word { folded: fold(letter).to_string(), at: start..end });
                }
            }
        }
    }
    words
}

fn fold(letter: char) -> char {
    plain(base(letter.to_lowercase().next().unwrap_or(letter)))
}

fn first_names(text: &str, names: &[&str]) -> Vec<Range<usize>> {
    let mut wanted: Vec<Vec<String>> = Vec::new();
    for name in names {
        let parts: Vec<String> = words(name).into_iter().map(|word| word.folded).collect();
        let letters: usize = parts.iter().map(|part| part.chars().count()).sum();
        if parts.len() > 1 {
            let long = parts.iter().filter(|part| part.chars().count() >= 3);
            wanted.extend(long.map(|part| vec![part.clone()]));
        }
        if letters > 1 {
            wanted.push(parts);
        }
    }
    // The longest first, so that *Marie-Claire* is not found as *Marie*.
    wanted.sort_by_key(|parts| std::cmp::Reverse(parts.len()));
    let words = words(text);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(rest) = words.get(index..).filter(|rest| !rest.is_empty()) {
        let begins = |parts: &&Vec<String>| {
            rest.len() >= parts.len()
                && rest.iter().zip(parts.iter()).all(|(word, part)| word.folded == *part)
        };
        let length = wanted.iter().find(begins).map_or(0, Vec::len);
        if let (Some(first), Some(last)) =
            (rest.first(), length.checked_sub(1).and_then(|last| rest.get(last)))
        {
            found.push(first.at.start..last.at.end);
        }
        index += length.max(1);
    }
    found
}

/// Addresses of any ending; those of the practice world (`exemple`) are nobody's.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let of_user = |letter: char| letter.is_alphanumeric() || ".-_+%".contains(letter);
    let of_host = |letter: char| letter.is_alphanumeric() || ".-".contains(letter);
    let address = |at: usize| {
        let user = &text[..at];
        let start = user.trim_end_matches(of_user).len();
        let host = &text[at + 1..];
        let host = &host[..host.len() - host.trim_start_matches(of_host).len()];
        let host = host.trim_end_matches(['.', '-']);
        let labels: Vec<&str> = host.split('.').collect();
        let good = start < at
            && labels.len() > 1
            && labels.iter().all(|label| !label.is_empty() && *label != "exemple")
            && labels.last().is_some_and(|last| last.len() > 1 && last.chars().all(char::is_alphabetic));
        let whole = start..at + 1 + host.len();
        good.then_some(whole)
    };
    text.match_indices('@').filter_map(|(at, _)| address(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, names: &[&str]) -> Vec<(Personal, String)> {
        contains_personal_data(text, names).into_iter().map(|found| (found.what, found.text)).collect()
    }

    #[test]
    fn first_names_are_found_as_words_whatever_their_case_and_accents() {
        let names = ["Hélène", "Marie-Claire", "José  Luis", "Œdipe", "Ольга", "فاطمة", "A", "🙂", "Ana"];
        let all = "HELENE aide l’ana, hele\u{301}ne et marie claire (josé), œDIPE, ольга, فاطمة.";
        let texts: Vec<String> = found(all, &names).into_iter().map(|(_, text)| text).collect();
        let wanted = ["HELENE", "ana", "hele\u{301}ne", "marie claire", "josé", "œDIPE", "ольга", "فاطمة"];
        assert_eq!(texts, wanted);
        assert_eq!(found("À la banane, Hélènette a un 🙂 ; Helen’s. Luis2 ou luisa.", &names), []);
        assert_eq!(found("Ana, ANA et Ana", &["Ana"]).len(), 2);
        assert_eq!(found("Ana", &[]), []);
    }

    #[test]
    fn addresses_and_numbers_are_found_and_others_are_not() {
        for (text, what, part) in [
            ("écrire à Anne.L@Orange.fr.", Personal::Address, "Anne.L@Orange.fr"),
            ("<paul@mairie-de-brest.bzh>", Personal::Address, "paul@mairie-de-brest.bzh"),
            ("tél 06 12 34 56 78 le soir", Personal::Telephone, "06 12 34 56 78"),
            ("06.12.34.56.78", Personal::Telephone, "06.12.34.56.78"),
            ("06/12/34/56/78", Personal::Telephone, "06/12/34/56/78"),
            ("le 12 0612345678", Personal::Telephone, "0612345678"),
            ("+33 (0)6 12 34 56 78", Personal::Telephone, "+33 (0)6 12 34 56 78"),
            ("0033612345678", Personal::Telephone, "0033612345678"),
            ("+213 5 51 23 45 67", Personal::Telephone, "+213 5 51 23 45 67"),
            ("2 55 08 14 168 025 38", Personal::SocialSecurity, "2 55 08 14 168 025 38"),
            ("2 55 08 14 168 025", Personal::SocialSecurity, "2 55 08 14 168 025"),
            ("n° 2550814168025", Personal::SocialSecurity, "2550814168025"),
            ("1 55 08 2a 168 025 99", Personal::SocialSecurity, "1 55 08 2a 168 025 99"),
            ("4970 1000 0000 0055", Personal::Card, "4970 1000 0000 0055"),
        ] {
            assert_eq!(found(text, &[]), [(what, part.to_owned())], "{text}");
        }
        for text in [
            "karim@exemple.fr",
            "mairie@valmont.exemple.fr",
            "à 10 h @ la mairie",
            "le 03/03/2026 14 h 30",
            "03-03-2026 14",
            "12 personnes, 8 présentes, 1 h 30",
            "2026",
            "+33",
            "",
        ] {
            assert_eq!(found(text, &[]), [], "{text}");
        }
    }

    #[test]
    fn what_is_found_comes_in_the_order_of_the_text() {
        let text = "Anne (anne@orange.fr, 0612345678)";
        let whats: Vec<Personal> = found(text, &["Anne"]).into_iter().map(|(what, _)| what).collect();
        assert_eq!(whats, [Personal::FirstName, Personal::FirstName, Personal::Address, Personal::Telephone]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_it(text in "[0-9 ./+()@a-z.éA2B-]{0,60}|\\PC{0,40}", name in "\\PC{0,10}") {
            contains_personal_data(&text, &[&name]);
        }
    }
}

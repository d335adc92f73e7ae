//! E-mail addresses as people type them: which recipients a field holds, and what is wrong with one.

use serde::{Deserialize, Serialize};

use crate::world::letters::is_capital;

/// What is wrong with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AddressFault {
    /// No recipient at all.
    Missing,
    /// A sentence stands where an address belongs (« bonjour madame »).
    Sentence,
    /// A name in place of an address.
    Name,
    /// Something with a dot, but no @.
    NoAt,
    /// More than one @.
    TwoAts,
    /// Nothing before the @.
    NoStart,
    /// A space inside.
    Space,
    /// A comma where a dot belongs.
    Comma,
    /// No ending after the last dot, or no dot after the @.
    NoEnding,
    /// A sign that no address has, such as an accent.
    Sign,
}

impl AddressFault {
    /// All of them.
    pub const ALL: [AddressFault; 10] = [
        AddressFault::Missing,
        AddressFault::Sentence,
        AddressFault::Name,
        AddressFault::NoAt,
        AddressFault::TwoAts,
        AddressFault::NoStart,
        AddressFault::Space,
        AddressFault::Comma,
        AddressFault::NoEnding,
        AddressFault::Sign,
    ];

    /// Name of the mistake, as counted in records; its explanation is the text `erreur-<name>`.
    pub fn slug(self) -> &'static str {
        match self {
            AddressFault::Missing => "destinataire-vide",
            AddressFault::Sentence => "phrase-dans-destinataire",
            AddressFault::Name => "nom-au-lieu-adresse",
            AddressFault::NoAt => "adresse-sans-arobase",
            AddressFault::TwoAts => "adresse-deux-arobases",
            AddressFault::NoStart => "adresse-sans-debut",
            AddressFault::Space => "adresse-avec-espace",
            AddressFault::Comma => "adresse-virgule",
            AddressFault::NoEnding => "adresse-sans-fin",
            AddressFault::Sign => "adresse-signe",
        }
    }
}

/// The recipients that stand in a field, each without the blanks around it.
///
/// Commas, semicolons and line ends separate them; a comma that sits inside what would else be one address
/// (`karim@exemple,fr`) does not, so that it can be named.
pub fn parse_recipients(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split([';', '\n']).flat_map(|part| part.split(", ")) {
        let pieces: Vec<&str> = part.split(',').map(str::trim).filter(|piece| !piece.is_empty()).collect();
        if pieces.len() > 1 && pieces.iter().any(|piece| fault_of(piece).is_some()) {
            found.push(part.trim().trim_end_matches(',').to_owned());
        } else {
            found.extend(pieces.into_iter().map(str::to_owned));
        }
    }
    found
}

/// The address itself: what stands between < and >, where a name stands before it; a full stop at the end does not count.
pub fn bare(recipient: &str) -> &str {
    let inside = recipient.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')).map(|(_, inside)| inside);
    inside.unwrap_or(recipient).trim().trim_end_matches('.')
}

/// What is wrong with one recipient; `None` when a message could be sent there.
pub fn fault_of(recipient: &str) -> Option<AddressFault> {
    let text = bare(recipient);
    let words: Vec<&str> = text.split_whitespace().collect();
    let Some((before, after)) = text.split_once('@') else {
        return Some(without_at(&words));
    };
    if after.contains('@') {
        return Some(AddressFault::TwoAts);
    }
    if words.len() > 1 {
        let whole = words.iter().any(|word| fault_of(word).is_none());
        return Some(if whole && words.len() > 2 || words.len() > 3 {
            AddressFault::Sentence
        } else {
            AddressFault::Space
        });
    }
    if text.contains(',') {
        return Some(AddressFault::Comma);
    }
    if before.is_empty() {
        return Some(AddressFault::NoStart);
    }
    let ending = after.rsplit_once('.').map_or("", |(_, ending)| ending);
    if ending.len() < 2 {
        return Some(AddressFault::NoEnding);
    }
    let odd = |part: &str, signs: &str| {
        part.starts_with('.')
            || part.ends_with('.')
            || part.contains("..")
            || part.chars().any(|letter| !letter.is_ascii_alphanumeric() && !signs.contains(letter))
    };
    let odd_ending = ending.chars().any(|letter| !letter.is_ascii_alphabetic());
    (odd(before, "._-+'") || odd(after, ".-") || odd_ending).then_some(AddressFault::Sign)
}

/// What stands where an address belongs, but has no @.
fn without_at(words: &[&str]) -> AddressFault {
    let dotted = |word: &&&str| word.trim_matches('.').contains('.');
    match words {
        [] => AddressFault::Missing,
        _ if words.iter().any(|word| dotted(&word)) => AddressFault::NoAt,
        [_] => AddressFault::Name,
        // People write names with capitals, sentences without.
        _ if words.len() <= 3 && words.iter().all(|word| word.starts_with(is_capital)) => AddressFault::Name,
        _ => AddressFault::Sentence,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_named() {
        for (text, fault) in [
            ("", AddressFault::Missing),
            ("bonjour madame", AddressFault::Sentence),
            ("écrire à karim@exemple.fr demain", AddressFault::Sentence),
            ("Karim", AddressFault::Name),
            ("Karim Haddad", AddressFault::Name),
            ("karim.haddad.exemple.fr", AddressFault::NoAt),
            ("karim.haddad exemple.fr", AddressFault::NoAt),
            ("karim@haddad@exemple.fr", AddressFault::TwoAts),
            ("@exemple.fr", AddressFault::NoStart),
            ("karim haddad@exemple.fr", AddressFault::Space),
            ("karim.haddad @exemple.fr", AddressFault::Space),
            ("karim@exemple,fr", AddressFault::Comma),
            ("karim,haddad@exemple.fr", AddressFault::Comma),
            ("karim@exemple", AddressFault::NoEnding),
            ("karim@exemple.", AddressFault::NoEnding),
            ("karim@exemple.f", AddressFault::NoEnding),
            ("hélène@exemple.fr", AddressFault::Sign),
            ("karim..haddad@exemple.fr", AddressFault::Sign),
            ("karim@.fr", AddressFault::Sign),
            ("karim@exemple.fr2", AddressFault::Sign),
        ] {
            assert_eq!(fault_of(text), Some(fault), "{text}");
        }
        for good in [
            "karim.haddad@exemple.fr",
            "KARIM@EXEMPLE.FR",
            " a-b_c+d@x.exemple.org. ",
            "Karim <k@exemple.fr>",
        ] {
            assert_eq!(fault_of(good), None, "{good}");
        }
    }

    #[test]
    fn a_field_holds_several_recipients() {
        for (text, wanted) in [
            ("a@exemple.fr, b@exemple.fr", vec!["a@exemple.fr", "b@exemple.fr"]),
            ("a@exemple.fr,b@exemple.fr;", vec!["a@exemple.fr", "b@exemple.fr"]),
            ("a@exemple,fr", vec!["a@exemple,fr"]),
            ("a@exemple,fr, b@exemple.fr", vec!["a@exemple,fr", "b@exemple.fr"]),
            ("  ", vec![]),
        ] {
            assert_eq!(parse_recipients(text), wanted, "{text}");
        }
    }
}

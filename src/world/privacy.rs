//! Things that look like a real person's own: they bring a kind warning, and are never kept.

use serde::{Deserialize, Serialize};

use super::World;

/// What something typed looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Secret {
    /// A bank card's number.
    Card,
    /// A French social security number.
    SocialSecurity,
    /// An e-mail address that could be somebody's.
    Address,
}

impl Secret {
    /// Key of the warning: `prive-<slug>`.
    pub fn slug(self) -> &'static str {
        match self {
            Secret::Card => "carte",
            Secret::SocialSecurity => "securite-sociale",
            Secret::Address => "adresse",
        }
    }
}

/// Endings of real addresses; those of the practice world hold the word `exemple`.
const ENDINGS: [&str; 18] = [
    "fr", "com", "net", "org", "be", "ch", "eu", "de", "me", "info", "gouv", "re", "gp", "mq", "pf", "nc",
    "es", "it",
];

/// What a text looks like, if it looks like somebody's own.
pub fn looks_real(text: &str) -> Option<Secret> {
    if is_address(text) {
        return Some(Secret::Address);
    }
    runs_of_figures(text).into_iter().find_map(|run| {
        if is_social_security(&run) {
            Some(Secret::SocialSecurity)
        } else if is_card(&run) {
            Some(Secret::Card)
        } else {
            None
        }
    })
}

fn is_address(text: &str) -> bool {
    text.to_ascii_lowercase().split('@').skip(1).any(|after| {
        let host = after
            .split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '.')))
            .next();
        let labels: Vec<&str> = host.unwrap_or_default().trim_end_matches('.').split('.').collect();
        labels.len() > 1
            && labels.iter().all(|label| !label.is_empty() && *label != "exemple")
            && labels.last().is_some_and(|last| ENDINGS.contains(last))
    })
}

/// Figures (and the A or B of Corsica) that stand together, blanks, dots and hyphens left out.
fn runs_of_figures(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    for letter in text.chars() {
        match letter {
            '0'..='9' | 'A' | 'B' | 'a' | 'b' => {
                if let Some(run) = runs.last_mut() {
                    run.push(letter.to_ascii_uppercase());
                }
            }
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' => {}
            _ => runs.push(String::new()),
        }
    }
    // Letters at the ends belong to words.
    runs.iter().map(|run| run.trim_matches(['A', 'B']).to_owned()).collect()
}

/// Thirteen to nineteen figures with Luhn's check figure (ISO/IEC 7812-1).
fn is_card(run: &str) -> bool {
    let figures: Option<Vec<u32>> = run.chars().map(|figure| figure.to_digit(10)).collect();
    let Some(figures) = figures.filter(|figures| (13..=19).contains(&figures.len())) else { return false };
    let sum: u32 = figures
        .iter()
        .rev()
        .enumerate()
        .map(|(place, figure)| match (place % 2, figure * 2) {
            (0, _) => *figure,
            (_, double) => double / 10 + double % 10,
        })
        .sum();
    sum.is_multiple_of(10) && figures.iter().any(|figure| *figure != 0)
}

/// Sex, year, month, department, commune, order and key: thirteen figures and a key of two, which is 97 less the rest of
/// the number divided by 97; 2A counts as 19, 2B as 18 (INSEE).
fn is_social_security(run: &str) -> bool {
    let Some((number, key)) = run.split_at_checked(13).filter(|(_, key)| key.len() == 2) else {
        return false;
    };
    let month: u32 = number[3..5].parse().unwrap_or(0);
    let plain = number.replacen("2A", "19", 1).replacen("2B", "18", 1);
    let (Ok(value), Ok(key)) = (plain.parse::<u64>(), key.parse::<u64>()) else { return false };
    matches!(&number[..1], "1" | "2") && (1..=42).contains(&month) && 97 - value % 97 == key
}

impl World {
    /// The same world without what looks like somebody's own: what is kept for a reload.
    pub fn without_secrets(&self) -> World {
        let mut world = self.clone();
        let mut texts: Vec<&mut String> = Vec::new();
        texts.extend(world.sheet.iter_mut().flat_map(|sheet| &mut sheet.fields).map(|field| &mut field.text));
        if let Some(web) = &mut world.web {
            texts.extend(web.form.fields.iter_mut().flat_map(|field| [&mut field.text, &mut field.search]));
            texts.extend(&mut web.typed_address);
        }
        if let Some(mailbox) = &mut world.mailbox {
            texts.push(&mut mailbox.search);
            let written = mailbox.messages.iter_mut().filter_map(|message| {
                // What was written here stands in the message and in the draft it was.
                let draft = message.kept.as_mut()?;
                texts.extend([&mut message.subject, &mut message.body]);
                let parties = message.to.iter_mut().chain(&mut message.cc);
                texts.extend(parties.flat_map(|party| [&mut party.name, &mut party.address]));
                Some(draft)
            });
            let drafts: Vec<_> = written.collect();
            for draft in drafts.into_iter().chain(&mut mailbox.draft) {
                if let Some((_, typed, _)) = &mut draft.refused {
                    texts.push(typed);
                }
                texts.extend([&mut draft.to, &mut draft.cc, &mut draft.subject, &mut draft.body]);
            }
        }
        for text in texts.into_iter().filter(|text| looks_real(text).is_some()) {
            text.clear();
        }
        world
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::mailbox::{Action, Field, Mailbox};
    use crate::world::{Action as Act, Event};

    #[test]
    fn what_could_be_real_is_recognised() {
        for (text, secret) in [
            ("4970 1000 0000 0055", Secret::Card),
            ("Ma carte : 4970-1000-0000-0055.", Secret::Card),
            ("2 55 08 14 168 025 38", Secret::SocialSecurity),
            ("paul.durand@gmail.com", Secret::Address),
            ("écrire à Anne@Orange.fr svp", Secret::Address),
            ("jean@ma-commune.fr.", Secret::Address),
        ] {
            assert_eq!(looks_real(text), Some(secret), "{text}");
        }
        for text in [
            "karim@exemple.fr",
            "accueil@mairie-valmont.exemple.fr",
            "fatou@jardins.ex",
            "karim@haddad",
            "4970 1000 0000 0056",
            "06 12 34 56 78",
            "1 234",
            "gmail.com",
            "0000 0000 0000 0000",
        ] {
            assert_eq!(looks_real(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_told_once_and_never_kept() {
        let mut world = World { mailbox: Some(Mailbox::default()), ..World::default() };
        world.apply(&Act::Mail(Action::Compose));
        let mut typed = |text: &str| {
            let events = world.apply(&Act::Mail(Action::SetText { field: Field::To, text: text.into() }));
            events.contains(&Event::Private(Secret::Address))
        };
        assert!(!typed("anne@orange.f") && typed("anne@orange.fr") && !typed("anne@orange.fr,"));
        let kept = world.without_secrets();
        assert_eq!(kept.mailbox.and_then(|mailbox| mailbox.draft).map(|draft| draft.to), Some(String::new()));
    }
}

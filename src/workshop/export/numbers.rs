//! Numbers that are a person's own, in whatever groups they are written: telephones, social security, cards.

use std::ops::Range;

use super::personal_data::Personal;
use crate::world::privacy::{Secret, looks_real};

/// The longest number looked for, a card's, in figures.
const MOST_FIGURES: usize = 19;

/// Figures that stand together, and what stands between them and those before.
struct Figures<'a> {
    before: &'a str,
    at: Range<usize>,
}

/// What may stand between groups of figures of one number.
fn joins(between: &str) -> bool {
    between.chars().count() <= 2
        && between
            .chars()
            .all(|sign| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '/' | '(' | ')'))
}

/// Groups of figures; the A or B of Corsica's 2A and 2B belongs to them.
fn figures(text: &str) -> Vec<Figures<'_>> {
    let mut groups: Vec<Figures> = Vec::new();
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    let mut previous = ' ';
    while let Some((start, letter)) = letters.next() {
        let next_is_letter = letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let corsica = previous == '2' && matches!(letter, 'A' | 'B' | 'a' | 'b') && !next_is_letter;
        if letter.is_ascii_digit() || corsica {
            match groups.last_mut().filter(|group| group.at.end == start) {
                Some(group) => group.at.end = start + 1,
                None => groups.push(Figures { before: &text[end..start], at: start..start + 1 }),
            }
            end = start + 1;
        }
        previous = letter;
    }
    groups
}

/// Numbers of a person's own in a text, and where they stand.
pub(super) fn numbers(text: &str) -> Vec<(Personal, Range<usize>)> {
    let groups = figures(text);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(first) = groups.get(index) {
        let joined =
            groups[index + 1..].iter().take_while(|group| joins(group.before)).take(MOST_FIGURES).count();
        // The longest first: a card is not the telephone number that it begins with.
        let number = (index..=index + joined).rev().find_map(|last| {
            let parts = &groups[index..=last];
            let what = kind(first.before.ends_with('+'), parts, text)?;
            Some((what, first.at.start..parts.last()?.at.end, last))
        });
        match number {
            Some((what, at, last)) => {
                let plus = usize::from(first.before.ends_with('+'));
                found.push((what, at.start - plus..at.end));
                index = last + 1;
            }
            None => index += 1,
        }
    }
    found
}

fn kind(international: bool, parts: &[Figures], text: &str) -> Option<Personal> {
    let number: String = parts.iter().map(|part| text[part.at.clone()].to_ascii_uppercase()).collect();
    if number.len() > MOST_FIGURES {
        return None;
    }
    match looks_real(&number) {
        Some(Secret::Card) => return Some(Personal::Card),
        Some(Secret::SocialSecurity) => return Some(Personal::SocialSecurity),
        Some(Secret::Address) | None => {}
    }
    if is_social_security(&number) {
        return Some(Personal::SocialSecurity);
    }
    // A date goes on by a year of four figures, or has slashes where a telephone number goes by pairs.
    let by_pairs = parts.iter().all(|part| part.at.len() == 2);
    let slashes = parts.iter().skip(1).any(|part| part.before.contains('/'));
    let short_groups = parts.iter().skip(1).all(|part| matches!(part.at.len(), 2 | 3));
    let french = number.len() == 10 && number.starts_with('0') && !number.starts_with("00") && short_groups;
    let from_abroad = number.starts_with("00") && (10..=17).contains(&number.len());
    let telephone = if international { (8..=15).contains(&number.len()) } else { french || from_abroad };
    let figures_only = number.bytes().all(|figure| figure.is_ascii_digit());
    (telephone && figures_only && (!slashes || by_pairs)).then_some(Personal::Telephone)
}

/// Thirteen figures, or fifteen whatever the key says: a slip of the finger does not make it anybody else's. Sex, year,
/// month (from 20 on when it is not known), department (2A, 2B) and what follows (INSEE).
fn is_social_security(number: &str) -> bool {
    let month = number.get(3..5).and_then(|month| month.parse::<u8>().ok());
    let department = number.get(5..7).unwrap_or_default();
    let corsica = matches!(department, "2A" | "2B");
    let others =
        number.bytes().enumerate().all(|(place, figure)| figure.is_ascii_digit() || (place == 6 && corsica));
    matches!(number.len(), 13 | 15)
        && matches!(number.get(..1), Some("1" | "2" | "7" | "8"))
        && month.is_some_and(|month| matches!(month, 1..=12 | 20..=42 | 50..=99))
        && others
}

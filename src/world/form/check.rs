//! Whether what stands in a field can be sent, and whether it is what the paper says.
//!
//! A good form forgives what a machine can put right (blanks around, dots in a telephone number, capitals in an
//! address); what it cannot guess it names.

use super::fault::FieldFault;
use super::{Field, Kind, TICKED, date};
use crate::world::File;
use crate::world::files::FileKind;
use crate::world::letters::{fold, is_capital};
use crate::world::mailbox::address;

/// What is wrong with a text of that kind; `None` when it is well formed.
pub fn form_of(kind: &Kind, text: &str) -> Option<FieldFault> {
    let text = text.trim();
    match kind {
        Kind::Text
        | Kind::Long
        | Kind::Choice { .. }
        | Kind::Tick
        | Kind::Signature
        | Kind::Secret
        | Kind::Code
        | Kind::Captcha
        | Kind::Address { .. }
        | Kind::File { .. } => None,
        Kind::Name => text.chars().any(|sign| sign.is_ascii_digit()).then_some(FieldFault::FigureInName),
        Kind::Number { least, most } => number(text, *least, *most),
        Kind::Amount => amount(text),
        Kind::Date => date::parse(text).err(),
        Kind::Phone => phone(text),
        Kind::Postcode => figures(text, 5),
        Kind::Email => address::fault_of(text).map(FieldFault::Address),
        Kind::Password => password(text),
    }
}

/// What is wrong with a field as it stands: nothing in it, not well formed, or not what it should be.
pub fn fault_of(field: &Field) -> Option<FieldFault> {
    let text = field.text.trim();
    // A box that is to be ticked, or left alone, though the site asks for nothing.
    if field.kind == Kind::Tick && !field.wanted.is_empty() && !(field.required && text.is_empty()) {
        return ((field.wanted == TICKED) == text.is_empty()).then_some(FieldFault::OtherChoice);
    }
    if text.is_empty() {
        let missing = if field.kind == Kind::Signature { FieldFault::Unsigned } else { FieldFault::Missing };
        return field.required.then_some(missing);
    }
    if let Some(fault) = form_of(&field.kind, text) {
        return Some(fault);
    }
    let wanted = if field.other { &field.other_wanted } else { &field.wanted };
    if !wanted.is_empty() && same(&field.kind, text, wanted) {
        return None;
    }
    if !field.example.is_empty() && same(&field.kind, text, &field.example) {
        return Some(FieldFault::Example);
    }
    if wanted.is_empty() {
        return None;
    }
    Some(match &field.kind {
        Kind::Date => match (date::parse(text), date::parse(wanted)) {
            (Ok(said), Ok(wanted))
                if (said.day, said.month, said.year) == (wanted.month, wanted.day, wanted.year) =>
            {
                FieldFault::DayMonthExchanged
            }
            _ => FieldFault::OtherValue,
        },
        Kind::Code if letter(text) == Some(FieldFault::LetterOForZero) => FieldFault::LetterOForZero,
        Kind::Code | Kind::Captcha => FieldFault::OtherCode,
        Kind::Secret => FieldFault::OtherPassword,
        Kind::Choice { .. } => FieldFault::OtherChoice,
        Kind::File { .. } => FieldFault::OtherFile,
        _ => FieldFault::OtherValue,
    })
}

/// What keeps a file from being taken: another kind than those accepted, or too many kilobytes.
pub fn fault_of_file(kinds: &[FileKind], most_kb: u32, file: &File) -> Option<FieldFault> {
    if !kinds.is_empty() && !kinds.contains(&file.kind) {
        return Some(FieldFault::FileKind);
    }
    (most_kb > 0 && file.kb > most_kb).then_some(FieldFault::FileTooBig)
}

/// Whether two texts say the same in a field of that kind.
pub fn same(kind: &Kind, a: &str, b: &str) -> bool {
    match kind {
        Kind::Number { .. } | Kind::Postcode => only_figures(a) == only_figures(b),
        Kind::Code => letter(a).is_none() && only_figures(a) == only_figures(b),
        Kind::Phone => home_number(a) == home_number(b),
        Kind::Amount => cents(a).is_some() && cents(a) == cents(b),
        Kind::Date => date::parse(a).is_ok() && date::parse(a) == date::parse(b),
        // A password is what it is, to the last sign.
        Kind::Password | Kind::Secret => a == b,
        Kind::Choice { .. } | Kind::Tick | Kind::Signature | Kind::File { .. } => a.trim() == b.trim(),
        Kind::Text | Kind::Name | Kind::Long | Kind::Email | Kind::Captcha | Kind::Address { .. } => {
            words(a) == words(b)
        }
    }
}

/// Folded words, one blank between them: hyphens and apostrophes count as blanks, as people exchange them.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|sign: char| sign.is_whitespace() || matches!(sign, '-' | '\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn only_figures(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A letter where only figures belong: the O is the one that is meant as a figure.
fn letter(text: &str) -> Option<FieldFault> {
    let found = text.chars().find(|sign| sign.is_alphabetic())?;
    let has_figures = text.chars().any(|sign| sign.is_ascii_digit());
    Some(match found {
        'o' | 'O' if has_figures => FieldFault::LetterOForZero,
        _ => FieldFault::LetterInNumber,
    })
}

fn number(text: &str, least: u32, most: u32) -> Option<FieldFault> {
    if let Some(fault) = letter(text) {
        return Some(fault);
    }
    if text.contains(char::is_whitespace) {
        return Some(FieldFault::SpaceInNumber);
    }
    if text.contains(['.', ',']) {
        return Some(FieldFault::DotInNumber);
    }
    // Reading alone would take a sign in front, too.
    if only_figures(text).len() != text.len() {
        return Some(FieldFault::SignInNumber);
    }
    let fits = text.parse::<u32>().is_ok_and(|number| (least..=most).contains(&number));
    (!fits).then_some(FieldFault::OutOfRange)
}

/// An amount of money in cents; the sign of the euro may follow it. `None` when it is none.
fn cents(text: &str) -> Option<u64> {
    let text = text.trim().trim_end_matches('€').trim_end();
    let (euros, cents) = text.split_once(',').unwrap_or((text, "0"));
    let all_figures = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_figures(euros) || !all_figures(cents) || cents.len() > 2 {
        return None;
    }
    let part: u64 = cents.parse().ok()?;
    let part = if cents.len() == 1 { part * 10 } else { part };
    euros.parse::<u64>().ok()?.checked_mul(100)?.checked_add(part)
}

fn amount(text: &str) -> Option<FieldFault> {
    let bare = text.trim_end_matches('€').trim_end();
    if let Some(fault) = letter(bare) {
        return Some(fault);
    }
    if bare.contains('.') {
        return Some(FieldFault::DotInAmount);
    }
    if bare.contains(char::is_whitespace) {
        return Some(FieldFault::SpaceInNumber);
    }
    match cents(bare) {
        Some(_) => None,
        None if bare.split_once(',').is_some_and(|(_, cents)| cents.len() > 2) => {
            Some(FieldFault::TooManyCents)
        }
        None => Some(FieldFault::SignInNumber),
    }
}

fn figures(text: &str, count: usize) -> Option<FieldFault> {
    if let Some(fault) = letter(text) {
        return Some(fault);
    }
    match only_figures(text).len() {
        found if found < count => Some(FieldFault::TooFewFigures),
        found if found > count => Some(FieldFault::TooManyFigures),
        _ => None,
    }
}

fn phone(text: &str) -> Option<FieldFault> {
    if let Some(fault) = letter(text) {
        return Some(fault);
    }
    let home = home_number(text);
    if !home.starts_with('0') {
        return Some(FieldFault::PhoneStart);
    }
    figures(&home, 10)
}

/// The figures of a telephone number as it is called from France: +33 6… and 0033 6… are the same, called from afar.
fn home_number(text: &str) -> String {
    let figures = only_figures(text);
    let abroad = figures
        .strip_prefix("0033")
        .or_else(|| text.trim_start().starts_with('+').then(|| figures.strip_prefix("33")).flatten());
    match abroad {
        Some(rest) => format!("0{rest}"),
        None => figures,
    }
}

/// Least length of a password, in signs: that of the French authority for personal data (CNIL, 2022) for a password
/// with capitals, figures and special signs.
pub const PASSWORD_LENGTH: usize = 12;

/// What is wrong with a password that does not keep a rule, and whether one keeps it.
pub type PasswordRule = (FieldFault, fn(&str) -> bool);

/// What a password to choose must hold, and what is wrong with one that does not, in the order in which it is told.
pub const PASSWORD_RULES: [PasswordRule; 4] = [
    (FieldFault::PasswordShort, |text| text.chars().count() >= PASSWORD_LENGTH),
    (FieldFault::PasswordNoFigure, |text| text.chars().any(|sign| sign.is_ascii_digit())),
    (FieldFault::PasswordNoCapital, |text| text.chars().any(is_capital)),
    (FieldFault::PasswordNoSign, |text| {
        text.chars().any(|sign| !sign.is_alphanumeric() && !sign.is_whitespace())
    }),
];

fn password(text: &str) -> Option<FieldFault> {
    PASSWORD_RULES.into_iter().find(|(_, kept)| !kept(text)).map(|(fault, _)| fault)
}

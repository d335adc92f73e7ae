//! How the adviser's pages call people, labels, days and refusals.

use super::space::Refused;
use crate::platform::{clock, page};
use crate::practice::autonomy::Label;
use crate::practice::{Device, Evidence};
use crate::ui::text::{tr, trn};
use crate::workshop::Identity;
use crate::workshop::coop;
use crate::workshop::digest::Source;
use crate::workshop::live::Doing;

const DAY_MS: i64 = 86_400_000;

/// A person's first name, or the word of their picture.
pub fn person_name(identity: &Identity) -> String {
    identity.first_name.clone().unwrap_or_else(|| picture_word(&identity.picture))
}

/// The word of a picture.
pub fn picture_word(picture: &str) -> String {
    tr(&format!("picture-{picture}"))
}

/// A label in La Coop's words, with *confirmé* where it is.
pub fn label_words(label: Option<Label>) -> String {
    match label {
        None => tr("label-none"),
        Some(Label::Confirmed) => {
            trn("coop-confirmed", &crate::args! { "label" => coop::autonomy(Label::Confirmed) })
        }
        Some(label) => coop::autonomy(label).to_owned(),
    }
}

/// Whence a label is: « 4 sur 6 » from exercises, else from the adviser or a short code.
pub fn source_words(source: Source) -> String {
    match source {
        Source::Corrected => tr("shown-corrected"),
        Source::Current(standing) => {
            trn("group-holding", &crate::args! { "n" => standing.holding, "all" => standing.core })
        }
        Source::Slip(day) => trn("shown-slip", &crate::args! { "day" => of_day(day) }),
    }
}

/// A moment as its day, such as « 3 mars 2026 ».
pub fn day(at_ms: i64) -> String {
    clock::date_in_words(at_ms, &page::language())
}

/// A day counted from 1970, such as « 3 mars 2026 ».
pub fn of_day(day: i64) -> String {
    // Noon: the same day whatever the machine's own zone.
    self::day(day * DAY_MS + DAY_MS / 2)
}

/// A moment as its day without the year.
pub fn short_day(at_ms: i64) -> String {
    clock::day_in_words(at_ms, &page::language())
}

/// Several moments of days: « le 3 et le 10 mars ».
pub fn days(at_ms: &[i64]) -> String {
    let mut words: Vec<String> = Vec::new();
    for at_ms in at_ms {
        let day = trn("on-day", &crate::args! { "day" => short_day(*at_ms) });
        if !words.contains(&day) {
            words.push(day);
        }
    }
    match words.pop() {
        Some(last) if !words.is_empty() => {
            trn("and", &crate::args! { "some" => words.join(", "), "last" => last })
        }
        last => last.unwrap_or_default(),
    }
}

/// How much help, at the end of a sentence.
pub fn help(evidence: Option<Evidence>) -> String {
    tr(match evidence {
        Some(Evidence::Alone) => "evidence-alone",
        Some(Evidence::Told) => "evidence-told",
        Some(Evidence::PointedAt) => "evidence-pointed",
        Some(Evidence::Demonstrated) => "evidence-shown",
        Some(Evidence::DoneBySomeone) => "evidence-done",
        None => "evidence-unknown",
    })
}

/// What someone is doing: the exercise, its level, and how far they are.
pub fn doing_words(doing: &Doing) -> String {
    let (done, all) = doing.steps;
    let args = crate::args! {
        "title" => tr(&format!("{}/titre", doing.exercise)),
        "number" => u64::from(doing.level.number()),
        "level" => tr(&format!("level-{}", doing.level.slug())),
        "n" => done,
        "all" => all,
    };
    trn("group-doing", &args)
}

/// A device.
pub fn device(device: Device) -> String {
    tr(match device {
        Device::Mouse => "hand-mouse",
        Device::Touchpad => "hand-touchpad",
        Device::Touch => "hand-touch",
        Device::Keyboard => "hand-keyboard",
    })
}

/// Why something was not done, and what to do.
pub fn refused_words(refused: &Refused) -> String {
    match refused {
        Refused::WrongPassphrase => tr("gate-wrong"),
        Refused::Damaged => tr("space-damaged"),
        Refused::TooNew => tr("space-too-new"),
        Refused::Gone => tr("space-gone"),
        Refused::Existing => tr("space-existing"),
        Refused::Full => tr("space-full"),
        Refused::NoChance => tr("space-no-chance"),
        Refused::Browser(why) => trn("space-refused", &crate::args! { "why" => why.clone() }),
    }
}

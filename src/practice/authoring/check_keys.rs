//! Checks the names of texts: none that nothing shows, and a variant where a device needs its own words.

use std::collections::BTreeSet;

use super::check_levels::{OTHER_TARGET, room_faults};
use super::check_rooms::words_used;
use super::check_web;
use super::device_words;
use super::fluent::Texts;
use super::ids::Ids;
use super::rooms::{CAST_KEYS, CLUE};
use super::source::Report;
use crate::gesture::Diagnosis;
use crate::practice::wording::{device_variant, without_number};
use crate::practice::{Device, Exercise};
use crate::texts::{Message, Pattern};

/// Named variants that go with a text; each may have one per device besides.
pub(super) const HINT: &str = "indice";
pub(super) const MISSION: &str = "mission";
pub(super) const TITLE: &str = "titre";
pub(super) const MEMO: &str = "memo";
pub(super) const MEMO_LINES: [&str; 2] = ["ligne-2", "ligne-3"];
/// First parts of the names of what stands on the pages of a site.
const SITE_WORDS: [&str; 8] =
    ["page-", "texte-", "bouton-", "champ-", "aide-", "exemple-", "option-", "image-"];
/// What a window holds is the text of this ending.
const CONTENT: &str = "-texte";
/// The text itself, among its variants.
const ITSELF: &str = "";

/// Texts that nothing shows: most often their name is misspelt. `shown` are the keys of steps that are.
pub(super) fn left_over(
    exercise: &Exercise,
    texts: &Texts,
    ids: &Ids<'_>,
    shown: &BTreeSet<String>,
    report: &mut Report<'_>,
) {
    let args: BTreeSet<&str> =
        texts.messages.values().flat_map(patterns).flat_map(|(_, pattern)| pattern.args()).collect();
    let named = ids.named();
    let words = words_used(exercise);
    let of_browser = check_web::keys(exercise);
    let is_role = |id: &str| {
        let slug = || exercise.web.is_some() && is_value(exercise, id);
        named.iter().any(|name| *name == id || without_number(name) == id)
            || args.contains(id)
            || words.contains_key(id)
            || of_browser.contains_key(id)
            || slug()
    };
    let is_error = |id: &str| {
        id == OTHER_TARGET
            || exercise.mistakes.iter().any(|mistake| mistake.name == id)
            || Diagnosis::ALL.iter().any(|diagnosis| diagnosis.key() == id)
            || room_faults().any(|fault| fault == id)
    };
    for (key, message) in &texts.messages {
        let (kind, name) = key.split_once('-').unwrap_or((key, ""));
        let variants: Option<&[&str]> = match (kind, name) {
            (TITLE, "") => Some(&[]),
            ("but" | MISSION, "") => Some(&[ITSELF]),
            (MEMO, "") => Some(&[ITSELF, MEMO_LINES[0], MEMO_LINES[1]]),
            ("etape", _) => shown.contains(key).then_some(&[ITSELF, HINT]),
            ("erreur", name) => is_error(name).then_some(&[ITSELF]),
            ("nom", name) => is_role(name).then_some(&[ITSELF]),
            ("s", name) => exercise.situation(name).map(|_| [ITSELF, TITLE, MISSION].as_slice()),
            _ => None,
        };
        let Some(variants) = variants else {
            report.say(key, format!("Nothing shows the text “{key}”. Correct its name, or take it away."));
            continue;
        };
        for attribute in message.attributes.keys() {
            let plain = without_device(attribute);
            let of_desk = kind == "s"
                && [attribute, plain]
                    .into_iter()
                    .any(|name| is_role(name) || name.strip_suffix(CONTENT).is_some_and(is_role));
            if !(of_desk || variants.contains(&plain)) {
                let message =
                    format!("Nothing shows “.{attribute}” of “{key}”. Correct its name, or take it away.");
                report.say(&format!("{key}.{attribute}"), message);
            }
        }
    }
}

/// Whether a field of the browser takes its value from the situation's words of that name.
fn is_value(exercise: &Exercise, id: &str) -> bool {
    let web = exercise.web.as_ref().and_then(|web| web.unfold());
    web.iter().flat_map(|web| &web.form.fields).any(|field| field.model == id || field.start == id)
}

/// A variant's name without the device it is for; nothing is left of a name that is only a device's.
fn without_device(name: &str) -> &str {
    let devices = [Device::Touch, Device::Touchpad].into_iter().filter_map(device_variant);
    devices
        .filter_map(|device| name.strip_suffix(device))
        .find_map(|rest| if rest.is_empty() { Some(ITSELF) } else { rest.strip_suffix('-') })
        .unwrap_or(name)
}

/// Words for a mouse need others for a finger or a touchpad, where those can be used.
///
/// Titles and the printed memo speak of the gesture itself, names of things on the desk: they stay as they are.
pub(super) fn device_variants(exercise: &Exercise, texts: &Texts, report: &mut Report<'_>) {
    let told = texts
        .messages
        .iter()
        .filter(|(key, _)| !matches!(key.as_str(), TITLE | MEMO) && !key.starts_with("nom-"));
    for (key, message) in told {
        for (name, pattern) in patterns(message).filter(|(name, _)| matches!(*name, ITSELF | HINT | MISSION))
        {
            for device in &exercise.devices {
                let Some(variant) = device_variant(*device) else { continue };
                let own = if name.is_empty() { variant.to_owned() } else { format!("{name}-{variant}") };
                let Some(word) = device_words::unsuited(&pattern.words(), *device) else { continue };
                if !message.attributes.contains_key(&own) {
                    let path = if name.is_empty() { key.clone() } else { format!("{key}.{name}") };
                    let who = if *device == Device::Touch { "a finger" } else { "a touchpad" };
                    let message =
                        format!("“{word}” does not suit {who}. Add “    .{own} = …” under “{key}”.");
                    report.say(&path, message);
                }
            }
        }
    }
}

/// A message's patterns by name; the text itself has none.
pub(super) fn patterns(message: &Message) -> impl Iterator<Item = (&str, &Pattern)> {
    let attributes = message.attributes.iter().map(|(name, pattern)| (name.as_str(), pattern));
    std::iter::once((ITSELF, &message.value)).chain(attributes)
}

/// Whether a text of that key and variant stands inside the practice world, as a letter or a web page does.
///
/// `typed` are the names of words that are typed or stand in fields: what is real life there, faults included.
pub(super) fn is_inside_world(key: &str, variant: &str, typed: &BTreeSet<String>) -> bool {
    key.starts_with("s-")
        && (variant.starts_with("piece-")
            || SITE_WORDS.iter().any(|start| variant.starts_with(start))
            || variant.ends_with(CONTENT)
            || typed.contains(variant))
        || SITE_WORDS.iter().any(|start| key.starts_with(start))
        || CAST_KEYS.iter().any(|cast| key.starts_with(cast)) && !variant.starts_with(CLUE)
}

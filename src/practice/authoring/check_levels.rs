//! Checks what an exercise is and how its levels are built, before looking at the desk itself.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::any_fits;
use super::load::{Draft, Folder};
use super::problem::{Problem, quoted, suggestion};
use super::source::Report;
use crate::gesture::Diagnosis;
use crate::practice::exercise::LevelSpec;
use crate::practice::{Exercise, Level};
use crate::world::event::id_fits;
use crate::world::form::FieldFault;
use crate::world::mailbox::AddressFault;
use crate::world::sheet::TypingFault;

/// The one version of the file format.
const FORMAT: u32 = 1;
/// Situations a level needs at least, near-misses too.
const LEAST_SITUATIONS: usize = 3;
const LEAST_NEAR_MISSES: usize = 2;
/// The slip that *Découvrir* names by itself.
pub(super) const OTHER_TARGET: &str = "other-target";

/// What must hold between exercises.
pub(super) fn among_all(folder: &Folder) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut by_id: BTreeMap<&str, &Draft> = BTreeMap::new();
    let mut by_number: BTreeMap<u16, &Draft> = BTreeMap::new();
    for draft in &folder.drafts {
        let exercise = &draft.exercise;
        if let Some(other) = by_id.insert(&exercise.id, draft) {
            let message =
                format!("The id “{}” is already that of {}.", exercise.id, other.source.file.display());
            problems.push(draft.source.problem("id", message));
        }
        if let Some(other) = by_number.insert(exercise.number, draft) {
            let message = format!(
                "The number {} is already that of {}. Take another one: people type it to open the exercise.",
                exercise.number, other.exercise.id
            );
            problems.push(draft.source.problem("number", message));
        }
    }
    for draft in &folder.drafts {
        if let Some(sibling) = &draft.exercise.sibling
            && (!by_id.contains_key(sibling.as_str()) || *sibling == draft.exercise.id)
        {
            let others = by_id.keys().copied().filter(|id| *id != draft.exercise.id);
            let message =
                format!("There is no other exercise “{sibling}” to offer. {}", suggestion(sibling, others));
            problems.push(draft.source.problem("sibling", message));
        }
    }
    problems
}

/// What must hold in one exercise.
pub(super) fn check(draft: &Draft) -> Vec<Problem> {
    let exercise = &draft.exercise;
    let mut report = Report::new(&draft.source);
    identity(draft, &mut report);
    names(exercise, &mut report);
    for level in Level::ALL {
        match exercise.levels.iter().filter(|spec| spec.id == level).count() {
            1 => {}
            // A mission puts together what was learnt elsewhere: nothing in it is shown or said step by step.
            0 if exercise.is_mission() && !level.is_free() => {}
            0 => report.say(
                "level",
                format!("The level “{}” is missing. Add a [[level]] with this id.", level.slug()),
            ),
            _ => report
                .say("level", format!("The level “{}” is there more than once. Keep one.", level.slug())),
        }
    }
    for (index, spec) in exercise.levels.iter().enumerate() {
        one_level(exercise, spec, &format!("level[{index}]"), &mut report);
    }
    skins(exercise, &mut report);
    for (index, situation) in exercise.situations.iter().enumerate() {
        if !exercise.levels.iter().any(|spec| spec.situations.contains(&situation.id)) {
            let message = format!(
                "No level uses the situation “{}”. Add it to a level, or take it away.",
                situation.id
            );
            report.say(&format!("situation[{index}].id"), message);
        }
    }
    report.into_problems()
}

fn identity(draft: &Draft, report: &mut Report<'_>) {
    let exercise = &draft.exercise;
    if exercise.format != FORMAT {
        report
            .say("format", format!("This file says format = {}. Write format = {FORMAT}.", exercise.format));
    }
    if exercise.id != draft.named {
        report.say(
            "id",
            format!("The id must be the folder and the file's name. Write id = \"{}\".", draft.named),
        );
    }
    if !is_slug(draft.named.split_once('.').map_or("", |(_, name)| name)) {
        report.say(
            "id",
            "A file's name is made of small letters without accents, digits and “-” only. Rename it.",
        );
    }
    if !(100..=999).contains(&exercise.number) {
        report.say(
            "number",
            format!("The number {} does not have three digits. Take one from 100 to 999.", exercise.number),
        );
    }
    if exercise.minutes == 0 {
        report.say("minutes", "Say how many minutes a level takes: 1 or more.");
    }
    if exercise.devices.is_empty() {
        report
            .say("devices", "Say what it can be done with: devices = [\"mouse\", \"touchpad\", \"touch\"].");
    }
    if exercise.competences.is_empty() {
        report.say(
            "competences",
            "Say at least one competence, for the advisers' reports: competences = [\"CRCN 5.2\"].",
        );
    }
    if exercise.steps.is_empty() {
        report.say("step", "An exercise needs at least one [[step]].");
    }
}

/// Names are given once and can be typed.
fn names(exercise: &Exercise, report: &mut Report<'_>) {
    let lists: [(&str, &str, Vec<&str>); 3] = [
        ("situation", "id", exercise.situations.iter().map(|situation| situation.id.as_str()).collect()),
        ("step", "id", exercise.steps.iter().map(|step| step.id.as_str()).collect()),
        ("mistake", "name", exercise.mistakes.iter().map(|mistake| mistake.name.as_str()).collect()),
    ];
    for (list, field, names) in lists {
        let mut seen = BTreeSet::new();
        for (index, name) in names.into_iter().enumerate() {
            let path = format!("{list}[{index}].{field}");
            if !is_slug(name) {
                report.say(
                    &path,
                    format!(
                        "“{name}” is not a good name. Use small letters without accents, digits and “-”."
                    ),
                );
            } else if !seen.insert(name) {
                report.say(
                    &path,
                    format!("There are two {list}s called “{name}”. Give one of them another name."),
                );
            }
        }
    }
}

fn one_level(exercise: &Exercise, spec: &LevelSpec, path: &str, report: &mut Report<'_>) {
    let slug = spec.id.slug();
    let known: Vec<&str> = exercise.situations.iter().map(|situation| situation.id.as_str()).collect();
    for (index, id) in spec.situations.iter().enumerate() {
        let path = format!("{path}.situations[{index}]");
        if !known.contains(&id.as_str()) {
            report.say(
                &path,
                format!("There is no situation “{id}”. {}", suggestion(id, known.iter().copied())),
            );
        } else if spec.situations[..index].contains(id) {
            report.say(&path, format!("The situation “{id}” is named twice. Name another one."));
        }
    }
    if spec.situations.len() < LEAST_SITUATIONS {
        let message = format!(
            "The level “{slug}” needs at least {LEAST_SITUATIONS} situations, so that it differs each time."
        );
        report.say(&format!("{path}.situations"), message);
    }
    if spec.near_misses.len() < LEAST_NEAR_MISSES {
        let message = format!(
            "The level “{slug}” needs at least {LEAST_NEAR_MISSES} [[level.near-miss]]: what looks right and must not pass."
        );
        report.say(path, message);
    }
    let forms =
        exercise.web.as_ref().and_then(|web| web.unfold()).map(|web| web.form.fields).unwrap_or_default();
    let things = || {
        let on_desk = exercise.scene.iter().flat_map(|scene| scene.things.iter().map(|thing| &thing.id));
        let messages =
            exercise.mailbox.iter().flat_map(|mailbox| mailbox.messages.iter().map(|message| &message.id));
        let fields = exercise.sheet.iter().flat_map(|sheet| sheet.fields.iter().map(|field| &field.id));
        let of_forms = forms.iter().map(|field| &field.id);
        on_desk.chain(messages).chain(fields).chain(of_forms).map(String::as_str)
    };
    let steps = || exercise.steps.iter().map(|step| step.id.as_str());
    for (index, pattern) in spec.things.iter().enumerate().filter(|(_, pattern)| !any_fits(pattern, things()))
    {
        report.say(
            &format!("{path}.things[{index}]"),
            format!("No thing is called “{pattern}”. {}", suggestion(pattern, things())),
        );
    }
    for (index, pattern) in spec.steps.iter().enumerate().filter(|(_, pattern)| !any_fits(pattern, steps())) {
        report.say(
            &format!("{path}.steps[{index}]"),
            format!("No step is called “{pattern}”. {}", suggestion(pattern, steps())),
        );
    }
    for pattern in spec.sizes.keys().filter(|pattern| !any_fits(pattern, things())) {
        report.say(
            &format!("{path}.sizes.{pattern}"),
            format!("No thing is called “{pattern}”. {}", suggestion(pattern, things())),
        );
    }
    for (index, miss) in spec.near_misses.iter().enumerate() {
        let Some(error) = &miss.error else { continue };
        let mistakes = exercise.mistakes.iter().map(|mistake| mistake.name.as_str());
        let everywhere: Vec<&str> = room_faults().chain([OTHER_TARGET]).collect();
        let known: Vec<&str> =
            mistakes.chain(Diagnosis::ALL.iter().map(|d| d.key())).chain(everywhere).collect();
        if !known.contains(&error.as_str()) {
            let message = format!("There is no error “{error}”. {}", suggestion(error, known));
            report.say(&format!("{path}.near-miss[{index}].error"), message);
        }
    }
    // A thing that waits for one that is not there never comes.
    let here = |id: &str| spec.things.is_empty() || spec.things.iter().any(|pattern| id_fits(pattern, id));
    for thing in exercise.scene.iter().flat_map(|scene| &scene.things).filter(|thing| here(&thing.id)) {
        if let Some(before) =
            thing.after.as_deref().filter(|before| !here(before) && things().any(|id| id == *before))
        {
            let message = format!(
                "“{}” comes after “{before}”, which is not on the desk at the level “{slug}”. Add it.",
                thing.id
            );
            report.say(&format!("{path}.things"), message);
        }
    }
}

/// What can be wrong with a field of a form.
pub(super) fn form_faults() -> impl Iterator<Item = &'static str> {
    let addresses = AddressFault::ALL.iter().map(|fault| fault.slug());
    FieldFault::ALL.iter().map(|fault| fault.slug()).chain(addresses)
}

/// Mistakes that rooms name by themselves, in every exercise.
pub(super) fn room_faults() -> impl Iterator<Item = &'static str> {
    let typing = TypingFault::ALL.iter().map(|fault| fault.slug());
    let acts = [
        "objet-vide",
        "piece-jointe-oubliee",
        "lien-frauduleux",
        "secret-donne",
        "efface-pour-toujours",
        "fraude-acceptee",
        "vrai-message-rejete",
        "message-vide",
        "pas-deconnecte",
        "clic-au-lieu-de-tab",
        "case-sans-lire",
        "envoye-deux-fois",
        "site-piege",
        "retour-efface",
        "publicite",
        "adresse-inconnue",
    ];
    typing.chain(form_faults()).chain(acts)
}

/// *Autrement* must look as nothing before it did.
fn skins(exercise: &Exercise, report: &mut Report<'_>) {
    let skins = |spec: &LevelSpec| -> BTreeSet<&str> {
        let situations = spec.situations.iter().filter_map(|id| exercise.situation(id));
        situations.map(|situation| situation.skin.slug()).collect()
    };
    let earlier: BTreeSet<&str> =
        exercise.levels.iter().filter(|spec| spec.id != Level::Otherwise).flat_map(skins).collect();
    for (index, spec) in exercise.levels.iter().enumerate().filter(|(_, spec)| spec.id == Level::Otherwise) {
        let seen: Vec<&str> = skins(spec).intersection(&earlier).copied().collect();
        if !seen.is_empty() {
            let message = format!(
                "The level “autrement” must look unlike the others, but the skin {} was seen before. \
                 Give its situations another skin.",
                quoted(seen)
            );
            report.say(&format!("level[{index}].situations"), message);
        }
    }
}

/// Whether a name can stand in ids, routes and keys of texts.
pub(super) fn is_slug(name: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(good) && !name.ends_with('-')
}

//! Checks what lies on the desk: names, places, sizes, chains, homes, drawings.

use std::collections::BTreeSet;
use std::path::Path;

use super::check_levels::is_slug;
use super::ids::{Ids, NEW_LINE, RESERVED, any_fits, options};
use super::load::Draft;
use super::problem::{Problem, suggestion};
use super::source::Report;
use crate::practice::Exercise;
use crate::world::scene::{Deed, Thing};

/// Side under which nothing can be aimed at, in CSS pixels (WCAG 2.5.8).
const LEAST_SIZE: u16 = 24;
/// Folder of the drawings of scenes, in the art folder.
const SCENE_ART: &str = "souris";

/// All that lies on the desk.
pub(super) fn check(draft: &Draft, art_dir: &Path) -> Vec<Problem> {
    let exercise = &draft.exercise;
    let ids = Ids::of(exercise);
    let mut report = Report::new(&draft.source);
    names(exercise, &ids, &mut report);
    for (index, thing) in ids.things.iter().enumerate() {
        one_thing(exercise, &ids, thing, &format!("scene.things[{index}]"), &mut report);
    }
    cycles(&ids, &mut report);
    sizes(exercise, &mut report);
    situations(exercise, &ids, &mut report);
    present(exercise, &ids, &mut report);
    drawings(exercise, &ids, &art_dir.join(SCENE_ART), &mut report);
    report.into_problems()
}

/// Each name stands for one thing on the desk.
fn names(exercise: &Exercise, ids: &Ids<'_>, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    let mut name = |path: String, id: &str| {
        if RESERVED.contains(&id) {
            report.say(&path, format!("“{id}” has a meaning of its own. Give this another name."));
        } else if !is_slug(id) {
            report.say(
                &path,
                format!("“{id}” is not a good name. Use small letters without accents, digits and “-”."),
            );
        } else if !seen.insert(id.to_owned()) {
            report.say(
                &path,
                format!("Two things on the desk are called “{id}”. Give one of them another name."),
            );
        }
    };
    ids.thing_ids().enumerate().for_each(|(index, id)| name(format!("scene.things[{index}].id"), id));
    ids.window_ids().enumerate().for_each(|(index, id)| name(format!("scene.windows[{index}].id"), id));
    ids.control_ids().enumerate().for_each(|(index, id)| name(format!("scene.controls[{index}].id"), id));
    let passage = exercise.scene.as_ref().and_then(|scene| scene.passage.as_ref());
    for (index, piece) in passage.iter().flat_map(|passage| &passage.pieces).enumerate() {
        if piece != NEW_LINE {
            name(format!("scene.passage.pieces[{index}]"), piece);
        }
    }
    for (index, control) in ids.controls.iter().enumerate() {
        if !control.value.is_empty() && control.accepts(&control.value).is_none() {
            let advice = suggestion(&control.value, options(control).iter().map(String::as_str));
            let message = format!("“{}” cannot begin with “{}”. {advice}", control.id, control.value);
            report.say(&format!("scene.controls[{index}].value"), message);
        }
    }
}

fn one_thing(exercise: &Exercise, ids: &Ids<'_>, thing: &Thing, path: &str, report: &mut Report<'_>) {
    let id = &thing.id;
    inside(exercise, thing.at, &format!("{path}.at"), report);
    if thing.size != 0 && thing.size < LEAST_SIZE {
        report.say(&format!("{path}.size"), too_small(thing.size));
    }
    if let Some(before) = thing.after.as_deref().filter(|before| ids.thing(before).is_none()) {
        let message = format!(
            "“{id}” comes after “{before}”, which does not exist. {}",
            suggestion(before, ids.thing_ids())
        );
        report.say(&format!("{path}.after"), message);
    }
    if let Some(home) = &thing.home {
        match ids.thing(home) {
            None => {
                let advice = suggestion(home, ids.place_ids());
                report.say(
                    &format!("{path}.home"),
                    format!("“{id}” belongs on “{home}”, which does not exist. {advice}"),
                );
            }
            Some(place) if !place.place => {
                let message = format!(
                    "“{id}” belongs on “{home}”, but nothing can be put there. Add place = true to “{home}”."
                );
                report.say(&format!("{path}.home"), message);
            }
            Some(_) => {}
        }
    }
    let lacks = match thing.by {
        Deed::Drop if thing.home.is_none() => {
            Some("by = \"drop\" needs the place it belongs to: home = \"…\".")
        }
        Deed::Choose if thing.choice.as_ref().is_none_or(|choice| !thing.menu.contains(choice)) => {
            Some("by = \"choose\" needs menu = [\"…\"] and choice = \"…\", one of the menu's entries.")
        }
        _ => None,
    };
    if let Some(message) = lacks {
        report.say(&format!("{path}.by"), message);
    }
}

fn inside(exercise: &Exercise, at: [f32; 2], path: &str, report: &mut Report<'_>) {
    let height = exercise.scene.as_ref().map_or(1.0, |scene| scene.height.max(1.0));
    if !((0.0..=1.0).contains(&at[0]) && (0.0..=height).contains(&at[1])) {
        let message = format!(
            "This place is outside the desk. Write at = [x, y] with x from 0 to 1 and y from 0 to {height}."
        );
        report.say(path, message);
    }
}

fn too_small(size: u16) -> String {
    format!("{size} is too small to be aimed at. Write {LEAST_SIZE} or more.")
}

/// A thing that waits for itself never comes.
fn cycles(ids: &Ids<'_>, report: &mut Report<'_>) {
    for (index, thing) in ids.things.iter().enumerate() {
        let mut before = thing.after.as_deref();
        for _ in 0..ids.things.len() {
            if before == Some(thing.id.as_str()) {
                let message = format!(
                    "“{}” comes after itself, in a circle. One thing of the circle must come first.",
                    thing.id
                );
                report.say(&format!("scene.things[{index}].after"), message);
                // One thing of a circle tells of it.
                return;
            }
            before = before.and_then(|id| ids.thing(id)).and_then(|thing| thing.after.as_deref());
        }
    }
}

fn sizes(exercise: &Exercise, report: &mut Report<'_>) {
    for (index, spec) in exercise.levels.iter().enumerate() {
        if spec.size != 0 && spec.size < LEAST_SIZE {
            report.say(&format!("level[{index}].size"), too_small(spec.size));
        }
        for (id, size) in spec.sizes.iter().filter(|(_, size)| **size < LEAST_SIZE) {
            report.say(&format!("level[{index}].sizes.{id}"), too_small(*size));
        }
        if spec.cover.is_some_and(|[columns, rows]| columns == 0 || rows == 0) {
            report.say(&format!("level[{index}].cover"), "A cover needs at least one column and one row.");
        }
    }
}

/// What a situation dresses must be there.
fn situations(exercise: &Exercise, ids: &Ids<'_>, report: &mut Report<'_>) {
    let dressed = || ids.thing_ids().chain(ids.window_ids());
    for (index, situation) in exercise.situations.iter().enumerate() {
        let path = format!("situation[{index}]");
        for (id, at) in &situation.at {
            inside(exercise, *at, &format!("{path}.at.{id}"), report);
        }
        let lists = [
            ("art", situation.art.keys().collect::<Vec<_>>()),
            ("art-done", situation.art_done.keys().collect()),
            ("at", situation.at.keys().collect()),
        ];
        for (list, keys) in lists {
            for id in keys.into_iter().filter(|id| !any_fits(id, dressed())) {
                let message = format!("Nothing on the desk is called “{id}”. {}", suggestion(id, dressed()));
                report.say(&format!("{path}.{list}.{id}"), message);
            }
        }
    }
}

/// What a step points at lies on the desk at each level that asks for the step.
fn present(exercise: &Exercise, ids: &Ids<'_>, report: &mut Report<'_>) {
    for (index, spec) in exercise.levels.iter().enumerate() {
        let Some(world) = spec.situations.iter().find_map(|situation| exercise.world(spec.id, situation))
        else {
            continue;
        };
        let on_desk =
            |id: &str| world.scene.iter().flat_map(|scene| &scene.things).any(|thing| thing.id == id);
        for step in exercise.steps_at(spec.id) {
            if ids.thing(&step.target).is_some() && !on_desk(&step.target) {
                let message = format!(
                    "The level “{}” asks for the step “{}”, but “{}” is not among its things. Add it, or leave the step out.",
                    spec.id.slug(),
                    step.id,
                    step.target
                );
                report.say(&format!("level[{index}].steps"), message);
            }
        }
        let asked = exercise.steps_at(spec.id).len();
        if asked == 0 && !exercise.steps.is_empty() {
            report.say(
                &format!("level[{index}].steps"),
                format!("The level “{}” asks for no step at all.", spec.id.slug()),
            );
        }
    }
}

/// Drawings that are named exist. Without the folder nothing can be said.
fn drawings(exercise: &Exercise, ids: &Ids<'_>, art_dir: &Path, report: &mut Report<'_>) {
    let Ok(files) = std::fs::read_dir(art_dir) else { return };
    let known: BTreeSet<String> = files
        .flatten()
        .filter_map(|file| file.file_name().to_str()?.strip_suffix(".svg").map(str::to_owned))
        .collect();
    let mut look = |path: String, name: &str| {
        if !name.is_empty() && !known.contains(name) {
            let advice = suggestion(name, known.iter().map(String::as_str));
            report.say(&path, format!("There is no drawing “{name}” in public/art/{SCENE_ART}. {advice}"));
        }
    };
    if let Some(scene) = &exercise.scene {
        look("scene.backdrop".to_owned(), &scene.backdrop);
    }
    for (index, thing) in ids.things.iter().enumerate() {
        look(format!("scene.things[{index}].art"), &thing.art);
        look(format!("scene.things[{index}].art-done"), &thing.art_done);
    }
    for (index, window) in ids.windows.iter().enumerate() {
        look(format!("scene.windows[{index}].art"), &window.art);
    }
    for (index, situation) in exercise.situations.iter().enumerate() {
        look(format!("situation[{index}].backdrop"), &situation.backdrop);
        situation.art.iter().for_each(|(id, name)| look(format!("situation[{index}].art.{id}"), name));
        situation
            .art_done
            .iter()
            .for_each(|(id, name)| look(format!("situation[{index}].art-done.{id}"), name));
    }
}

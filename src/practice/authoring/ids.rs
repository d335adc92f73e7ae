//! The names an exercise's desk knows: what steps, goals, mistakes and texts may speak of.

use std::collections::BTreeSet;

use super::problem::suggestion;
use crate::practice::Exercise;
use crate::world::event::id_fits;
use crate::world::scene::{Control, ControlKind, Scene, Thing, Window};

/// Parts of a window that can be pointed at.
const WINDOW_PARTS: [&str; 5] = ["fermer", "agrandir", "reduire", "titre", "coin"];
/// Targets that every desk has, and the first parts of targets: no thing may be called that.
pub(super) const RESERVED: [&str; 4] = ["cover", "stage", "menu", "text"];
/// The piece that stands for a new line.
pub(super) const NEW_LINE: &str = "|";

/// The names on one desk.
pub(super) struct Ids<'a> {
    pub things: &'a [Thing],
    pub windows: &'a [Window],
    pub controls: &'a [Control],
    pub pieces: Vec<&'a str>,
    pub entries: BTreeSet<&'a str>,
    pub fields: Vec<&'a str>,
}

impl<'a> Ids<'a> {
    pub fn of(exercise: &'a Exercise) -> Ids<'a> {
        let scene: Option<&Scene> = exercise.scene.as_ref();
        let passage = scene.and_then(|scene| scene.passage.as_ref());
        let things = scene.map(|scene| scene.things.as_slice()).unwrap_or_default();
        Ids {
            things,
            windows: scene.map(|scene| scene.windows.as_slice()).unwrap_or_default(),
            controls: scene.map(|scene| scene.controls.as_slice()).unwrap_or_default(),
            pieces: passage
                .map(|passage| {
                    passage.pieces.iter().map(String::as_str).filter(|piece| *piece != NEW_LINE).collect()
                })
                .unwrap_or_default(),
            entries: things.iter().flat_map(|thing| thing.menu.iter().map(String::as_str)).collect(),
            fields: (exercise.sheet.iter().flat_map(|sheet| &sheet.fields))
                .map(|field| field.id.as_str())
                .collect(),
        }
    }

    pub fn thing(&self, id: &str) -> Option<&'a Thing> {
        self.things.iter().find(|thing| thing.id == id)
    }

    pub fn control(&self, id: &str) -> Option<&'a Control> {
        self.controls.iter().find(|control| control.id == id)
    }

    pub fn has_window(&self, id: &str) -> bool {
        self.windows.iter().any(|window| window.id == id)
    }

    pub fn thing_ids(&self) -> impl Iterator<Item = &'a str> {
        self.things.iter().map(|thing| thing.id.as_str())
    }

    pub fn window_ids(&self) -> impl Iterator<Item = &'a str> {
        self.windows.iter().map(|window| window.id.as_str())
    }

    pub fn control_ids(&self) -> impl Iterator<Item = &'a str> {
        self.controls.iter().map(|control| control.id.as_str())
    }

    pub fn place_ids(&self) -> impl Iterator<Item = &'a str> {
        self.things.iter().filter(|thing| thing.place).map(|thing| thing.id.as_str())
    }

    /// Everything that has a name of its own in the texts.
    pub fn named(&self) -> Vec<&'a str> {
        let options = self.controls.iter().flat_map(|control| options(control).iter().map(String::as_str));
        let mut all: Vec<&str> =
            self.thing_ids().chain(self.window_ids()).chain(self.control_ids()).collect();
        all.extend(self.pieces.iter().copied().chain(self.entries.iter().copied()).chain(options));
        all.extend(&self.fields);
        all
    }

    /// Whether something on the desk is a target of that id, whole or part.
    pub fn is_target(&self, target: &str) -> bool {
        match target.split_once('/') {
            Some(("menu", entry)) => self.entries.contains(entry),
            Some(("text", piece)) => self.pieces.contains(&piece),
            Some((whole, part)) => {
                self.has_window(whole) && WINDOW_PARTS.contains(&part)
                    || self
                        .control(whole)
                        .is_some_and(|control| options(control).iter().any(|option| option == part))
            }
            None => {
                matches!(target, "cover" | "stage")
                    || self.thing(target).is_some()
                    || self.control(target).is_some()
                    || self.has_window(target)
            }
        }
    }

    /// What to say of a target that is not there.
    pub fn no_target(&self, target: &str) -> String {
        let whole = self.thing_ids().chain(self.window_ids()).chain(self.control_ids());
        let forms = "Besides, a target can be menu/<entry>, text/<piece>, <window>/fermer, /agrandir, /reduire, /titre \
                     or /coin, <control>/<option>, cover or stage.";
        match target.contains('/') {
            true => format!("Nothing to point at is called “{target}”. {forms}"),
            false => {
                format!("Nothing to point at is called “{target}”. {} {forms}", suggestion(target, whole))
            }
        }
    }
}

/// The options of a control that has some.
pub(super) fn options(control: &Control) -> &[String] {
    match &control.kind {
        ControlKind::Radio(options) | ControlKind::List(options) => options,
        ControlKind::Tick | ControlKind::Slider { .. } => &[],
    }
}

/// Whether at least one id fits the pattern.
pub(super) fn any_fits<'i>(pattern: &str, mut ids: impl Iterator<Item = &'i str>) -> bool {
    ids.any(|id| id_fits(pattern, id))
}

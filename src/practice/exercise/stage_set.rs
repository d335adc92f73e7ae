//! Sets the stage: the world an exercise starts with at one level in one situation.

use std::collections::BTreeMap;

use super::furnish::typable;
use super::{Exercise, LevelSpec, Situation};
use crate::practice::Level;
use crate::world::event::id_fits;
use crate::world::scene::Cover;
use crate::world::web::Block;
use crate::world::{Mailbox, Scene, Sheet, Web, World};

/// Side of a thing in CSS pixels when neither the exercise nor the level says.
const DEFAULT_SIZE: u16 = 96;

/// Whether an id is on a list of patterns; an empty list lists everything.
pub(super) fn listed(patterns: &[String], id: &str) -> bool {
    patterns.is_empty() || patterns.iter().any(|pattern| id_fits(pattern, id))
}

/// The value for an id: its own entry, else that of a pattern (`cible-*`).
fn by_id<'a, T>(map: &'a BTreeMap<String, T>, id: &str) -> Option<&'a T> {
    map.get(id).or_else(|| map.iter().find(|(pattern, _)| id_fits(pattern, id)).map(|(_, value)| value))
}

impl Exercise {
    /// The world at the start. `None` when the exercise has no such level or situation.
    pub fn world(&self, level: Level, situation: &str) -> Option<World> {
        let spec = self.level(level)?;
        let situation = self.situation(situation)?;
        let scene = self.scene.as_ref().map(|scene| dress(scene, spec, situation));
        let furniture = &situation.furniture;
        Some(World {
            scene,
            sheet: self.sheet.as_ref().map(|sheet| lay_out(sheet, spec, situation)),
            mailbox: furniture.mailbox.as_ref().map(|mailbox| present(mailbox, spec)),
            files: furniture.files.clone(),
            words: furniture.words.iter().map(|(key, words)| (key.clone(), typable(words))).collect(),
            web: furniture.web.as_ref().map(|web| present_web(web, spec)),
            effects: furniture.effects.clone(),
            ..World::default()
        })
    }
}

/// The sheet with the texts of the situation and the fields of the level.
fn lay_out(base: &Sheet, spec: &LevelSpec, situation: &Situation) -> Sheet {
    let words =
        |key: &str| situation.furniture.words.get(key).map(|words| typable(words)).unwrap_or_default();
    let mut sheet = base.clone();
    sheet.fields.retain(|field| listed(&spec.things, &field.id));
    for field in &mut sheet.fields {
        field.wanted = words(&field.model);
        field.text = words(&field.start);
    }
    sheet
}

/// The mailbox with the messages of the level.
fn present(base: &Mailbox, spec: &LevelSpec) -> Mailbox {
    let mut mailbox = base.clone();
    mailbox.messages.retain(|message| listed(&spec.things, &message.id));
    mailbox.coming.retain(|message| listed(&spec.things, &message.id));
    mailbox
}

/// The browser with the fields of the level. Where steps guide, what is wrong is told as soon as a field is left.
fn present_web(base: &Web, spec: &LevelSpec) -> Box<Web> {
    let mut web = Box::new(base.clone());
    web.form.fields.retain(|field| listed(&spec.things, &field.id));
    let there: Vec<String> = web.form.fields.iter().map(|field| field.id.clone()).collect();
    for page in &mut web.pages {
        page.blocks.retain(|block| !matches!(block, Block::Field(id) if !there.contains(id)));
    }
    if spec.id == Level::Discover {
        web.form.fields.iter_mut().for_each(|field| field.on_leaving = true);
    }
    web
}

/// The scene as that situation looks at that level.
fn dress(base: &Scene, spec: &LevelSpec, situation: &Situation) -> Scene {
    let mut scene = base.clone();
    if !situation.backdrop.is_empty() {
        scene.backdrop.clone_from(&situation.backdrop);
    }
    if scene.height < 1.0 {
        scene.height = 1.0;
    }
    scene.things.retain(|thing| listed(&spec.things, &thing.id));
    for thing in &mut scene.things {
        if let Some(art) = by_id(&situation.art, &thing.id) {
            thing.art.clone_from(art);
        }
        if let Some(art) = by_id(&situation.art_done, &thing.id) {
            thing.art_done.clone_from(art);
        }
        if let Some(at) = by_id(&situation.at, &thing.id) {
            thing.at = *at;
        }
        thing.size = match (by_id(&spec.sizes, &thing.id), thing.size, spec.size) {
            (Some(size), _, _) => *size,
            (None, 0, 0) => DEFAULT_SIZE,
            (None, 0, size) => size,
            (None, size, _) => size,
        };
    }
    for window in &mut scene.windows {
        if let Some(art) = by_id(&situation.art, &window.id) {
            window.art.clone_from(art);
        }
    }
    if let Some([columns, rows]) = spec.cover {
        scene.cover = Some(Cover { columns, rows, wiped: Vec::new() });
    }
    scene
}

//! What authors write, read and checked on the host: problems in plain words, or packs for the page.
//!
//! Nothing of this is shipped. Reading never stops at the first problem, so that an author sees all of them at once.

mod check_keys;
mod check_levels;
mod check_play;
mod check_projector;
mod check_references;
mod check_rooms;
mod check_stage;
mod check_texts;
mod check_web;
mod device_words;
mod fluent;
mod ids;
mod lint;
mod lint_words;
mod load;
mod pack;
mod plural;
mod problem;
mod rooms;
mod scaffold;
mod source;
mod structure_file;
mod typography;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::practice::cast::Cast;
use crate::practice::library::Theme;
use crate::practice::plan::Plan;
use crate::practice::wording::ROOM;
use crate::practice::{Exercise, Level};
use crate::texts::{Message, TextPack};

pub use pack::{PackFile, packs};
pub use problem::Problem;
pub use scaffold::new_exercise;

/// The language that must be complete before any other.
pub const LANGUAGE: &str = "fr";

/// All content, as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// BCP 47 tag of the main language.
    pub language: String,
    /// Themes in the order of the path.
    pub themes: Vec<Theme>,
    /// Exercises by theme, then order.
    pub exercises: Vec<Exercise>,
    /// Interface texts of the main language.
    pub texts: TextPack,
    /// Texts of the adviser's page in the main language.
    pub adviser_texts: TextPack,
    /// Texts of the projector's page in the main language.
    pub projector_texts: TextPack,
    /// Ready workshop plans.
    pub plans: Vec<Plan>,
    /// Texts of the main language by exercise id; keys as the author wrote them.
    pub exercise_texts: BTreeMap<String, TextPack>,
    /// Who and what plays roles in exercises, in the main language.
    pub cast: Cast,
    /// Words of the practice computer's rooms in the main language, keyed as shipped.
    pub room_texts: BTreeMap<String, Message>,
    /// The other languages that have interface texts.
    pub translations: Vec<Translation>,
}

impl Library {
    /// Every pack of texts, of every language.
    fn texts_mut(&mut self) -> impl Iterator<Item = &mut TextPack> {
        let others = self.translations.iter_mut().flat_map(|other| {
            [&mut other.texts, &mut other.adviser_texts, &mut other.projector_texts]
                .into_iter()
                .chain(other.exercise_texts.values_mut())
        });
        [&mut self.texts, &mut self.adviser_texts, &mut self.projector_texts]
            .into_iter()
            .chain(self.exercise_texts.values_mut())
            .chain(others)
    }
}

/// The texts of one more language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translation {
    /// Interface texts; their `language` names it.
    pub texts: TextPack,
    /// Texts of the adviser's page.
    pub adviser_texts: TextPack,
    /// Texts of the projector's page.
    pub projector_texts: TextPack,
    /// Texts by exercise id.
    pub exercise_texts: BTreeMap<String, TextPack>,
    /// The cast.
    pub cast: Cast,
    /// Words of the rooms, keyed as shipped.
    pub room_texts: BTreeMap<String, Message>,
}

/// What reading led to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loaded {
    /// The content, as far as it could be read.
    pub library: Library,
    /// All there is to correct, by file and line. Packs are to be made only when there is none.
    pub problems: Vec<Problem>,
}

/// Reads and checks the authors' folder (`src/content`). Drawings are looked for in `../../public/art` beside it.
pub fn load(content_dir: &Path) -> Loaded {
    let mut folder = load::folder(content_dir);
    let mut problems = std::mem::take(&mut folder.problems);
    let art_dir = content_dir.join("../../public/art");
    let cast = folder.rooms.cast(LANGUAGE, &mut problems);
    let rooms = folder.rooms.words(LANGUAGE);
    let room = |key: &str| rooms.get(&format!("{ROOM}/{key}"));
    for draft in &mut folder.drafts {
        let texts = draft.texts.get(LANGUAGE);
        draft.exercise.furnish(&cast, |key| texts.and_then(|texts| texts.messages.get(key)), room);
    }
    problems.extend(check_levels::among_all(&folder));
    let mut broken = BTreeSet::new();
    for draft in &folder.drafts {
        let mut structure = check_levels::check(draft);
        structure.extend(check_references::check(draft, &cast));
        structure.extend(check_stage::check(draft, &art_dir));
        if structure.is_empty() {
            problems.extend(check_play::check(draft));
        } else {
            // Plays and texts of a broken structure would only say the same again, less plainly.
            broken.insert(draft.exercise.id.as_str());
            problems.extend(structure);
        }
    }
    let mut library = pack::library(&folder, cast, &mut problems);
    problems.extend(check_texts::check(&folder, &library, &broken));
    library.texts_mut().for_each(typography::set);
    typography::set_messages(&mut library.room_texts, LANGUAGE);
    // Once more, with the spaces that people are shown.
    let Library { exercises, exercise_texts, cast, room_texts, .. } = &mut library;
    for exercise in exercises {
        let texts = exercise_texts.get(&exercise.id);
        let room = |key: &str| room_texts.get(&format!("{ROOM}/{key}"));
        exercise.furnish(cast, |key| texts.and_then(|texts| texts.messages.get(key)), room);
    }
    problems.extend(check_projector::check(&folder, &library));
    problems.extend(lint::check(&folder));
    problems.sort();
    problems.dedup();
    Loaded { library, problems }
}

/// One line per exercise, id first.
pub fn list(library: &Library) -> Vec<String> {
    let count = |count: usize, name: &str| format!("{count} {name}{}", if count == 1 { "" } else { "s" });
    library
        .exercises
        .iter()
        .map(|exercise| {
            let title =
                library.exercise_texts.get(&exercise.id).and_then(|texts| texts.messages.get("titre"));
            let levels = Level::ALL.iter().filter(|level| exercise.level(**level).is_some()).count();
            format!(
                "{}  {}  {}  ({}, {}, {})",
                exercise.id,
                exercise.number,
                title.map(|title| title.value.words()).unwrap_or_default(),
                if exercise.core { "core" } else { "extra" },
                count(levels, "level"),
                count(exercise.situations.len(), "situation"),
            )
        })
        .collect()
}

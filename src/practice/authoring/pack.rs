//! From what was read to what is shipped: the library, and the packs the page fetches.

use std::collections::BTreeMap;

use super::fluent::Texts;
use super::load::Folder;
use super::problem::Problem;
use super::source::Report;
use super::{LANGUAGE, Library, Translation, plural, rooms};
use crate::practice::Exercise;
use crate::practice::cast::Cast;
use crate::practice::folded::Folded;
use crate::practice::library::{ADVISER, BasePack, Entry, FIRST, PROJECTOR, ProjectorPack, Theme, ThemePack};
use crate::texts::{Message, TextPack};

/// Key of an exercise's name, the one text of it that the first pack carries.
const TITLE: &str = "titre";

/// One file to ship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Name without extension: `base.fr`, `souris.fr`.
    pub name: String,
    /// Postcard of a [`BasePack`], a [`ThemePack`], a [`ProjectorPack`] or a [`TextPack`].
    pub bytes: Vec<u8>,
}

/// The packs of every language that has interface texts: one with the interface and the catalogue, one with the texts of
/// the adviser's page, one of the projector's, one with the first exercise, one per theme.
pub fn packs(library: &Library) -> Vec<PackFile> {
    let main = Spoken {
        interface: &library.texts,
        adviser: &library.adviser_texts,
        projector: &library.projector_texts,
        by_exercise: &library.exercise_texts,
        cast: &library.cast,
        rooms: &library.room_texts,
    };
    let others = library.translations.iter().map(|translation| Spoken {
        interface: &translation.texts,
        adviser: &translation.adviser_texts,
        projector: &translation.projector_texts,
        by_exercise: &translation.exercise_texts,
        cast: &translation.cast,
        rooms: &translation.room_texts,
    });
    let mut files = Vec::new();
    for spoken in std::iter::once(main).chain(others) {
        let language = &spoken.interface.language;
        push(&mut files, format!("base.{language}"), &base(library, spoken.interface, spoken.by_exercise));
        push(&mut files, format!("{ADVISER}.{language}"), spoken.adviser);
        let projector = ProjectorPack { texts: spoken.projector.clone(), plans: library.plans.clone() };
        push(&mut files, format!("{PROJECTOR}.{language}"), &projector);
        let first: Vec<_> = library.exercises.iter().take(1).cloned().collect();
        push(&mut files, format!("{FIRST}.{language}"), &spoken.of(first));
        for theme in themes_with_content(library) {
            let own = library.exercises.iter().filter(|exercise| exercise.theme() == theme.id);
            push(&mut files, format!("{}.{language}", theme.id), &spoken.of(own.cloned().collect()));
        }
    }
    files
}

/// Everything in one language.
struct Spoken<'a> {
    interface: &'a TextPack,
    adviser: &'a TextPack,
    projector: &'a TextPack,
    by_exercise: &'a BTreeMap<String, TextPack>,
    cast: &'a Cast,
    rooms: &'a BTreeMap<String, Message>,
}

impl Spoken<'_> {
    /// These exercises, their texts, and what they need of the rooms.
    fn of(&self, exercises: Vec<Exercise>) -> ThemePack {
        let mut texts = TextPack { messages: BTreeMap::new(), ..self.interface.clone() };
        for exercise in &exercises {
            if let Some(pack) = self.by_exercise.get(&exercise.id) {
                texts.extend(prefixed(&exercise.id, pack));
            }
        }
        if exercises.iter().any(rooms::uses_rooms) {
            texts.messages.extend(self.rooms.iter().map(|(key, message)| (key.clone(), message.clone())));
        }
        ThemePack { texts, cast: Folded::new(&rooms::of_these(self.cast, &exercises)), exercises }
    }
}

fn push<T: serde::Serialize>(files: &mut Vec<PackFile>, name: String, pack: &T) {
    // Packs are plain data in memory: writing them out cannot fail, and without one the page says what is missing.
    if let Ok(bytes) = postcard::to_allocvec(pack) {
        files.push(PackFile { name, bytes });
    }
}

fn themes_with_content(library: &Library) -> impl Iterator<Item = &Theme> {
    library
        .themes
        .iter()
        .filter(|theme| library.exercises.iter().any(|exercise| exercise.theme() == theme.id))
}

fn base(library: &Library, interface: &TextPack, by_exercise: &BTreeMap<String, TextPack>) -> BasePack {
    let mut texts = interface.clone();
    for (id, pack) in by_exercise {
        if let Some(title) = pack.messages.get(TITLE) {
            texts.messages.insert(format!("{id}/{TITLE}"), title.clone());
        }
    }
    let entries = library.exercises.iter().map(|exercise| Entry {
        id: exercise.id.clone(),
        number: exercise.number,
        theme: exercise.theme().to_owned(),
        order: exercise.order,
        core: exercise.core,
        minutes: exercise.minutes,
        easiest: exercise.easiest(),
        devices: exercise.devices.clone(),
        sibling: exercise.sibling.clone(),
    });
    BasePack { texts, themes: themes_with_content(library).cloned().collect(), entries: entries.collect() }
}

/// The texts of one exercise, keyed as they are shipped: `<exercise id>/<key>`.
pub(super) fn prefixed(id: &str, pack: &TextPack) -> TextPack {
    let messages = pack.messages.iter().map(|(key, message)| (format!("{id}/{key}"), message.clone()));
    TextPack { messages: messages.collect(), ..pack.clone() }
}

/// Puts together what was read.
pub(super) fn library(folder: &Folder, cast: Cast, problems: &mut Vec<Problem>) -> Library {
    let main = translation(folder, LANGUAGE, problems);
    let others = folder.interface.keys().filter(|language| *language != LANGUAGE);
    Library {
        language: LANGUAGE.to_owned(),
        themes: folder.themes.iter().map(|(theme, _)| theme.clone()).collect(),
        exercises: folder.drafts.iter().map(|draft| draft.exercise.clone()).collect(),
        texts: main.texts,
        adviser_texts: main.adviser_texts,
        projector_texts: main.projector_texts,
        plans: folder.plans.0.plan.clone(),
        exercise_texts: main.exercise_texts,
        cast,
        room_texts: main.room_texts,
        translations: others.map(|language| translation(folder, language, problems)).collect(),
    }
}

fn translation(folder: &Folder, language: &str, problems: &mut Vec<Problem>) -> Translation {
    let files = folder.interface.get(language).map(Vec::as_slice).unwrap_or_default();
    let plural = plural::table(language).unwrap_or_else(|| {
        let message =
            format!("“{language}” is not the code of a known language. Use two letters, such as fr or ar.");
        problems.extend(files.first().map(|texts| Problem::of_file(&texts.source.file, message)));
        Default::default()
    });
    let empty = TextPack {
        language: language.to_owned(),
        direction: plural::direction(language),
        plural,
        messages: BTreeMap::new(),
    };
    let exercise_texts = folder.drafts.iter().filter_map(|draft| {
        let messages = draft.texts.get(language)?.messages.clone();
        Some((draft.exercise.id.clone(), TextPack { messages, ..empty.clone() }))
    });
    let exercise_texts = exercise_texts.collect();
    // Read together with the interface on a page of its own: a key stands in one of the two.
    let mut beside = |of_page: &BTreeMap<String, Vec<Texts>>| {
        let own = of_page.get(language).map(Vec::as_slice).unwrap_or_default();
        merge(&mut TextPack::default(), &[files, own].concat(), problems);
        let mut texts = empty.clone();
        merge(&mut texts, own, &mut Vec::new());
        texts
    };
    let adviser_texts = beside(&folder.adviser);
    let projector_texts = beside(&folder.projector);
    let mut texts = empty;
    merge(&mut texts, files, &mut Vec::new());
    // The main language's cast was read before anything else: its problems are told once.
    let cast = if language == LANGUAGE { Cast::default() } else { folder.rooms.cast(language, problems) };
    Translation {
        texts,
        adviser_texts,
        projector_texts,
        exercise_texts,
        cast,
        room_texts: folder.rooms.words(language),
    }
}

/// The interface texts of all files; a key must be given once.
fn merge(texts: &mut TextPack, files: &[Texts], problems: &mut Vec<Problem>) {
    for (index, file) in files.iter().enumerate() {
        let mut report = Report::new(&file.source);
        for (key, message) in &file.messages {
            if let Some(other) = files[..index].iter().find(|other| other.messages.contains_key(key)) {
                let other = other.source.file.display();
                report.say(key, format!("“{key}” is already in {other}. Keep one of the two."));
            }
            texts.messages.insert(key.clone(), message.clone());
        }
        problems.extend(report.into_problems());
    }
}

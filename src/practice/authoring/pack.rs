//! From what was read to what is shipped: the library, and the packs the page fetches.

use std::collections::BTreeMap;

use super::fluent::Texts;
use super::load::Folder;
use super::problem::Problem;
use super::source::Report;
use super::{LANGUAGE, Library, Translation, plural};
use crate::practice::Exercise;
use crate::practice::library::{BasePack, Entry, FIRST, Theme, ThemePack};
use crate::texts::TextPack;

/// Key of an exercise's name, the one text of it that the first pack carries.
const TITLE: &str = "titre";

/// One file to ship.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Name without extension: `base.fr`, `souris.fr`.
    pub name: String,
    /// Postcard of a [`BasePack`] or [`ThemePack`].
    pub bytes: Vec<u8>,
}

/// The packs of every language that has interface texts: one with the interface and the catalogue, one with the first
/// exercise, one per theme.
pub fn packs(library: &Library) -> Vec<PackFile> {
    let main = (&library.texts, &library.exercise_texts);
    let others =
        library.translations.iter().map(|translation| (&translation.texts, &translation.exercise_texts));
    let mut files = Vec::new();
    for (interface, by_exercise) in std::iter::once(main).chain(others) {
        let language = &interface.language;
        push(&mut files, format!("base.{language}"), &base(library, interface, by_exercise));
        let first: Vec<_> = library.exercises.iter().take(1).cloned().collect();
        push(&mut files, format!("{FIRST}.{language}"), &of(first, interface, by_exercise));
        for theme in themes_with_content(library) {
            let own = library.exercises.iter().filter(|exercise| exercise.theme() == theme.id);
            let pack = of(own.cloned().collect(), interface, by_exercise);
            push(&mut files, format!("{}.{language}", theme.id), &pack);
        }
    }
    files
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
        devices: exercise.devices.clone(),
        sibling: exercise.sibling.clone(),
    });
    BasePack { texts, themes: themes_with_content(library).cloned().collect(), entries: entries.collect() }
}

/// These exercises and their texts.
fn of(exercises: Vec<Exercise>, interface: &TextPack, by_exercise: &BTreeMap<String, TextPack>) -> ThemePack {
    let mut texts = TextPack { messages: BTreeMap::new(), ..interface.clone() };
    for exercise in &exercises {
        if let Some(pack) = by_exercise.get(&exercise.id) {
            texts.extend(prefixed(&exercise.id, pack));
        }
    }
    ThemePack { texts, exercises }
}

/// The texts of one exercise, keyed as they are shipped: `<exercise id>/<key>`.
pub(super) fn prefixed(id: &str, pack: &TextPack) -> TextPack {
    let messages = pack.messages.iter().map(|(key, message)| (format!("{id}/{key}"), message.clone()));
    TextPack { messages: messages.collect(), ..pack.clone() }
}

/// Puts together what was read.
pub(super) fn library(folder: &Folder, problems: &mut Vec<Problem>) -> Library {
    let main = translation(folder, LANGUAGE, problems);
    let others = folder.interface.keys().filter(|language| *language != LANGUAGE);
    Library {
        language: LANGUAGE.to_owned(),
        themes: folder.themes.iter().map(|(theme, _)| theme.clone()).collect(),
        exercises: folder.drafts.iter().map(|draft| draft.exercise.clone()).collect(),
        texts: main.texts,
        exercise_texts: main.exercise_texts,
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
    let mut texts = empty;
    merge(&mut texts, files, problems);
    Translation { texts, exercise_texts }
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

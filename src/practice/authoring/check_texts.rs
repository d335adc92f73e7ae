//! Checks that every text an exercise needs is there, and that its names with $ can be filled.

use std::collections::{BTreeMap, BTreeSet};

use super::check_keys::{self, HINT, MEMO, MEMO_LINES, MISSION, TITLE, patterns};
use super::check_levels::room_faults;
use super::check_web;
use super::fluent::Texts;
use super::ids::Ids;
use super::load::{Draft, Folder};
use super::problem::{Problem, suggestion};
use super::rooms::uses_rooms;
use super::source::Report;
use super::{Library, pack};
use crate::practice::wording::{ROOM, without_number};
use crate::practice::{Exercise, Wording};
use crate::texts::{Message, TextPack};

/// All texts of all languages, but those of exercises whose structure is broken.
pub(super) fn check(folder: &Folder, library: &Library, broken: &BTreeSet<&str>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let others =
        library.translations.iter().map(|translation| (&translation.texts, &translation.exercise_texts));
    for (interface, by_exercise) in std::iter::once((&library.texts, &library.exercise_texts)).chain(others) {
        problems.extend(themes(folder, interface));
        let rooms = folder.rooms.words(&interface.language);
        problems.extend(room_faults_told(folder, &rooms));
        for draft in &folder.drafts {
            let id = &draft.exercise.id;
            let texts = draft.texts.get(&interface.language).zip(by_exercise.get(id));
            let Some((texts, pack)) = texts else {
                let file = draft.source.file.with_extension(format!("{}.ftl", interface.language));
                let message = "This file of texts is missing. Copy the one of another exercise.";
                problems.push(Problem::of_file(file, message));
                continue;
            };
            if !broken.contains(id.as_str()) {
                let mut pack = pack::prefixed(id, pack);
                pack.messages.extend(rooms.clone());
                problems.extend(Look::new(draft, texts, &pack).all());
            }
        }
    }
    problems
}

/// Where rooms are used, each mistake that they name by themselves is explained.
fn room_faults_told(folder: &Folder, rooms: &BTreeMap<String, Message>) -> Vec<Problem> {
    if !folder.drafts.iter().any(|draft| uses_rooms(&draft.exercise)) {
        return Vec::new();
    }
    let untold = room_faults().filter(|name| !rooms.contains_key(&format!("{ROOM}/erreur-{name}")));
    untold
        .map(|name| {
            let message =
                format!("The mistake “{name}” has no text. Write “erreur-{name} = …” in src/content/rooms.");
            folder.rooms.source.problem("", message)
        })
        .collect()
}

fn themes(folder: &Folder, interface: &TextPack) -> Vec<Problem> {
    let unnamed = folder.themes.iter().filter(|(theme, _)| !interface.has(&format!("theme-{}", theme.id)));
    let message = |id: &str| {
        let language = &interface.language;
        format!("The theme has no name to show. Write “theme-{id} = …” in ui/themes.{language}.ftl.")
    };
    unnamed.map(|(theme, source)| source.problem("id", message(&theme.id))).collect()
}

/// The texts of one exercise in one language.
struct Look<'a> {
    exercise: &'a Exercise,
    texts: &'a Texts,
    pack: &'a TextPack,
    ids: Ids<'a>,
    shown: BTreeSet<String>,
    report: Report<'a>,
}

impl<'a> Look<'a> {
    fn new(draft: &'a Draft, texts: &'a Texts, pack: &'a TextPack) -> Look<'a> {
        let (exercise, report) = (&draft.exercise, Report::new(&texts.source));
        Look { exercise, texts, pack, ids: Ids::of(exercise), shown: BTreeSet::new(), report }
    }

    fn all(mut self) -> Vec<Problem> {
        self.everywhere();
        for spec in &self.exercise.levels {
            for situation in &spec.situations {
                for device in &self.exercise.devices {
                    let (texts, exercise) = (self.pack, self.exercise);
                    self.met(&Wording { texts, exercise, situation, level: spec.id, device: *device });
                }
            }
        }
        check_keys::left_over(self.exercise, self.texts, &self.ids, &self.shown, &mut self.report);
        check_keys::device_variants(self.exercise, self.texts, &mut self.report);
        self.report.into_problems()
    }

    fn missing(&mut self, key: &str, what: &str) {
        self.report.say(key, format!("{what} has no text. Write “{key} = …”."));
    }

    /// Texts that are the same in every situation.
    fn everywhere(&mut self) {
        let needed =
            [(TITLE, "The exercise's name"), ("but", "What this gesture is"), (MEMO, "The memo to print")];
        for (key, what) in needed {
            if self.texts.messages.get(key).is_none_or(|message| message.value.0.is_empty()) {
                self.missing(key, what);
            }
        }
        for line in MEMO_LINES {
            if self.texts.messages.get(MEMO).is_some_and(|memo| !memo.attributes.contains_key(line)) {
                self.report.say(MEMO, format!("The memo has three lines. Add “    .{line} = …” under it."));
            }
        }
        // They are read where no situation is: on the home screen, on paper.
        for key in [TITLE, MEMO] {
            let patterns = self.texts.messages.get(key).into_iter().flat_map(patterns);
            if let Some(arg) = patterns.flat_map(|(_, pattern)| pattern.args()).next() {
                let why = "it is read outside of any situation. Write the words";
                self.report.say(key, format!("“{key}” cannot hold {{${arg}}}: {why}."));
            }
        }
    }

    /// Texts as they are met at one level in one situation with one device.
    fn met(&mut self, words: &Wording<'_>) {
        let situation = format!("s-{}", words.situation);
        self.filled("but", words.purpose(), words);
        match words.context() {
            Some(text) => self.filled(&situation, Some(text), words),
            None => self.missing(&situation, &format!("The situation “{}”", words.situation)),
        }
        if words.situation_title().is_none() {
            let message =
                format!("The situation has no short name. Add “    .{TITLE} = …” under “{situation}”.");
            self.report.say(&situation, message);
        }
        if words.level.is_free() {
            match words.mission() {
                Some(text) => self.filled(&format!("{situation}.{MISSION}"), Some(text), words),
                None => self.missing(MISSION, "What is to be done as a whole"),
            }
        }
        for step in self.exercise.steps_at(words.level) {
            match words.step_key(step) {
                Some(key) => {
                    self.filled(&key, words.step(step), words);
                    self.filled(&format!("{key}.{HINT}"), words.hint(step), words);
                    self.shown.insert(key);
                }
                None => {
                    let key = format!("etape-{}", without_number(&step.id));
                    self.missing(&key, &format!("The step “{}”", step.id));
                }
            }
        }
        for mistake in &self.exercise.mistakes {
            let key = format!("erreur-{}", mistake.name);
            match words.error(&mistake.name) {
                Some(text) => self.filled(&key, Some(text), words),
                None => self.missing(&key, &format!("The mistake “{}”", mistake.name)),
            }
        }
        self.labels(words);
        self.pages(words);
    }

    /// Everything on the desk has a name: it is written, said in a step, or read aloud to those who do not see it.
    fn labels(&mut self, words: &Wording<'_>) {
        let world = self.exercise.world(words.level, words.situation);
        let things = || world.iter().filter_map(|world| world.scene.as_ref()).flat_map(|scene| &scene.things);
        for id in self.ids.named() {
            if self.ids.thing(id).is_some() && !things().any(|thing| thing.id == id) {
                continue;
            }
            let role = without_number(id);
            let key = format!("nom-{role}");
            match words.label(id) {
                Some(label) if label.contains("{$") => {
                    let message = format!("The name of “{id}” holds another name with $. Write the words.");
                    self.report.say_at(&key, words.situation, message);
                }
                Some(_) => {}
                None => {
                    let message = format!(
                        "“{id}” has no name. Write “{key} = …”, or “    .{role} = …” under each situation that differs."
                    );
                    self.report.say_at(&key, words.situation, message);
                }
            }
        }
    }

    /// All that stands on the pages of the browser has its words.
    fn pages(&mut self, words: &Wording<'_>) {
        for (key, _) in check_web::keys(self.exercise).into_iter().filter(|(_, needed)| *needed) {
            if words.label(&key).is_none() {
                let message = format!(
                    "“{key}” has no words. Write “    .{key} = …” under each situation, or “{key} = …” in rooms/web.fr.ftl."
                );
                self.report.say_at(&format!("s-{}", words.situation), words.situation, message);
            }
        }
    }

    /// Says which names with $ nothing could fill.
    fn filled(&mut self, path: &str, text: Option<String>, words: &Wording<'_>) {
        let Some((_, rest)) = text.as_deref().and_then(|text| text.split_once("{$")) else { return };
        let name = rest.split('}').next().unwrap_or_default();
        if words.label(name).is_some() {
            // It stands in the name of something, where it is told.
            return;
        }
        let advice = match name {
            "objet" => {
                "It is the name of what a step points at: use it in texts of steps, for a thing that has a \
                        name."
                    .to_owned()
            }
            "vers" => {
                "It is the name of the place where a step's thing belongs: use it for a thing with a home."
                    .to_owned()
            }
            _ => {
                let situation = self.texts.messages.get(&format!("s-{}", words.situation));
                suggestion(
                    name,
                    situation.iter().flat_map(|message| message.attributes.keys().map(String::as_str)),
                )
            }
        };
        let place = format!("{}/{}", words.level.slug(), words.situation);
        self.report.say_at(path, &place, format!("{{${name}}} cannot be filled. {advice}"));
    }
}

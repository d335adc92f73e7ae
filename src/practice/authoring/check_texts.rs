//! Checks that every text an exercise needs is there, that its names can be filled, and that none is left over.

use std::collections::{BTreeMap, BTreeSet};

use super::check_levels::OTHER_TARGET;
use super::fluent::Texts;
use super::ids::Ids;
use super::load::{Draft, Folder};
use super::problem::{Problem, suggestion};
use super::source::Report;
use super::{LANGUAGE, Library, device_words, pack};
use crate::gesture::Diagnosis;
use crate::practice::wording::{device_variant, without_number};
use crate::practice::{Device, Wording};
use crate::texts::{Message, TextPack};

/// Named variants that go with a text; each may have one per device besides.
const HINT: &str = "indice";
const MISSION: &str = "mission";
const TITLE: &str = "titre";
const MEMO_LINES: [&str; 2] = ["ligne-2", "ligne-3"];
/// What a window holds is the text of this ending.
const CONTENT: &str = "-texte";

/// All texts of all languages.
pub(super) fn check(folder: &Folder, library: &Library) -> Vec<Problem> {
    let mut problems = Vec::new();
    let others = library.translations.iter().map(|translation| (&translation.texts, &translation.exercise_texts));
    for (interface, by_exercise) in std::iter::once((&library.texts, &library.exercise_texts)).chain(others) {
        let language = interface.language.as_str();
        problems.extend(themes(folder, interface));
        for draft in &folder.drafts {
            let (Some(texts), Some(pack)) = (draft.texts.get(language), by_exercise.get(&draft.exercise.id)) else {
                let file = draft.source.file.with_extension(format!("{language}.ftl"));
                problems.push(Problem::of_file(file, "This file of texts is missing. Copy the one of another exercise."));
                continue;
            };
            let pack = pack::prefixed(&draft.exercise.id, pack);
            problems.extend(Look::new(draft, texts, &pack).all());
        }
    }
    problems
}

fn themes(folder: &Folder, interface: &TextPack) -> Vec<Problem> {
    let unnamed = folder.themes.iter().filter(|(theme, _)| !interface.has(&format!("theme-{}", theme.id)));
    let message = |id: &str| {
        let language = if interface.language.is_empty() { LANGUAGE } else { &interface.language };
        format!("The theme has no name to show. Write “theme-{id} = …” in a file ui/….{language}.ftl.")
    };
    unnamed.map(|(theme, source)| source.problem("id", message(&theme.id))).collect()
}

/// The texts of one exercise in one language.
struct Look<'a> {
    draft: &'a Draft,
    texts: &'a Texts,
    pack: &'a TextPack,
    ids: Ids<'a>,
    used: BTreeSet<String>,
    report: Report<'a>,
}

impl<'a> Look<'a> {
    fn new(draft: &'a Draft, texts: &'a Texts, pack: &'a TextPack) -> Look<'a> {
        let report = Report::new(&texts.source);
        Look { draft, texts, pack, ids: Ids::of(&draft.exercise), used: BTreeSet::new(), report }
    }

    fn all(mut self) -> Vec<Problem> {
        self.fixed();
        for spec in &self.draft.exercise.levels {
            for situation in spec.situations.iter().filter(|id| self.draft.exercise.situation(id).is_some()) {
                for device in &self.draft.exercise.devices {
                    let (texts, exercise) = (self.pack, &self.draft.exercise);
                    self.met(Wording { texts, exercise, situation, level: spec.id, device: *device });
                }
            }
        }
        self.left_over();
        self.devices();
        self.report.problems
    }

    fn missing(&mut self, key: &str, what: &str) {
        self.report.say(key, format!("{what} has no text. Write “{key} = …”."));
    }

    /// Texts that are always the same.
    fn fixed(&mut self) {
        for (key, what) in [(TITLE, "The exercise's name"), ("but", "What this gesture is"), ("memo", "The memo to print")] {
            match self.texts.messages.get(key) {
                Some(message) if !message.value.0.is_empty() => {}
                _ => self.missing(key, what),
            }
        }
        for line in MEMO_LINES {
            if self.texts.messages.get("memo").is_some_and(|memo| !memo.attributes.contains_key(line)) {
                self.report.say("memo", format!("The memo has three lines. Add “    .{line} = …” under it."));
            }
        }
        // They are read where no situation is: on the home screen, on paper.
        for key in [TITLE, "memo"] {
            let patterns = self.texts.messages.get(key).into_iter().flat_map(patterns);
            if let Some(arg) = patterns.flat_map(|(_, pattern)| pattern.args()).next() {
                self.report.say(key, format!("“{key}” cannot hold {{${arg}}}: it is read outside of any situation. Write the words."));
            }
        }
    }

    /// Texts as they are met at one level in one situation with one device.
    fn met(&mut self, wording: Wording<'_>) {
        let exercise = &self.draft.exercise;
        let situation = format!("s-{}", wording.situation);
        self.filled("but", wording.purpose(), &wording);
        match wording.context() {
            Some(text) => self.filled(&situation, Some(text), &wording),
            None => self.missing(&situation, &format!("The situation “{}”", wording.situation)),
        }
        if wording.situation_title().is_none() {
            self.report.say(&situation, format!("The situation “{}” has no short name. Add “    .titre = …” under “{situation}”.", wording.situation));
        }
        if wording.level.is_free() {
            match wording.mission() {
                Some(text) => self.filled(&format!("{situation}.{MISSION}"), Some(text), &wording),
                None => self.missing(MISSION, "What is to be done as a whole"),
            }
        }
        for step in exercise.steps_at(wording.level) {
            match wording.step_key(step) {
                Some(key) => {
                    self.filled(&key, wording.step(step), &wording);
                    self.filled(&format!("{key}.{HINT}"), wording.hint(step), &wording);
                    self.used.insert(key);
                }
                None => self.missing(&format!("etape-{}", without_number(&step.id)), &format!("The step “{}”", step.id)),
            }
        }
        for mistake in &exercise.mistakes {
            let key = format!("erreur-{}", mistake.name);
            match wording.error(&mistake.name) {
                Some(text) => self.filled(&key, Some(text), &wording),
                None => self.missing(&key, &format!("The mistake “{}”", mistake.name)),
            }
        }
        self.labels(&wording);
    }

    /// Everything on the desk has a name: it is written, said in a step, or read aloud to those who do not see it.
    fn labels(&mut self, wording: &Wording<'_>) {
        let world = self.draft.exercise.world(wording.level, wording.situation);
        let here: BTreeSet<String> =
            world.iter().filter_map(|world| world.scene.as_ref()).flat_map(|scene| &scene.things).map(|thing| thing.id.clone()).collect();
        for id in self.ids.named() {
            if self.ids.thing(id).is_some() && !here.contains(id) {
                continue;
            }
            let path = format!("s-{}", wording.situation);
            match wording.label(id) {
                Some(label) if label.contains("{$") => {
                    self.report.say(&path, format!("The name of “{id}” holds a name with $, which is not possible. Write the words."));
                }
                Some(_) => {}
                None => {
                    let role = without_number(id);
                    let message = format!(
                        "“{id}” has no name in the situation “{}”. Add “    .{role} = …” under “{path}”, or “nom-{role} = …” for all.",
                        wording.situation
                    );
                    self.report.say(&path, message);
                }
            }
        }
    }

    /// Says which names with $ nothing could fill.
    fn filled(&mut self, path: &str, text: Option<String>, wording: &Wording<'_>) {
        let Some((_, rest)) = text.as_deref().and_then(|text| text.split_once("{$")) else { return };
        let name = rest.split('}').next().unwrap_or_default();
        let advice = match name {
            "objet" => "It is the name of what a step points at: use it in texts of steps, and give that thing a name.".to_owned(),
            "vers" => "It is the name of the place where a step's thing belongs: the thing needs a home with a name.".to_owned(),
            _ => suggestion(name, self.roles(wording.situation).iter().map(String::as_str)),
        };
        let message = format!("{{${name}}} cannot be filled in the situation “{}”. {advice}", wording.situation);
        self.report.say(path, message);
    }

    fn roles(&self, situation: &str) -> Vec<String> {
        let message = self.texts.messages.get(&format!("s-{situation}"));
        message.iter().flat_map(|message| message.attributes.keys().cloned()).collect()
    }

    /// Texts that nothing shows: most often their name is misspelt.
    fn left_over(&mut self) {
        let exercise = &self.draft.exercise;
        let args: BTreeSet<&str> =
            self.texts.messages.values().flat_map(patterns).flat_map(|(_, pattern)| pattern.args()).collect();
        let named = self.ids.named();
        let is_role = |id: &str| named.iter().any(|name| *name == id || without_number(name) == id) || args.contains(id);
        let errors: Vec<&str> = exercise.mistakes.iter().map(|mistake| mistake.name.as_str()).chain(Diagnosis::ALL.iter().map(|d| d.key())).chain([OTHER_TARGET]).collect();
        for (key, message) in &self.texts.messages {
            let (kind, name) = key.split_once('-').unwrap_or((key, ""));
            let (known, variants): (bool, Vec<&str>) = match (kind, name) {
                (TITLE, "") => (true, vec![]),
                ("but" | MISSION, "") => (true, vec![""]),
                ("memo", "") => (true, vec!["", MEMO_LINES[0], MEMO_LINES[1]]),
                ("etape", _) => (self.used.contains(key), vec!["", HINT]),
                ("erreur", name) => (errors.contains(&name), vec![""]),
                ("nom", name) => (is_role(name), vec![""]),
                ("s", name) => (exercise.situation(name).is_some(), vec!["", TITLE, MISSION]),
                _ => (false, vec![]),
            };
            if !known {
                self.report.say(key, format!("Nothing shows the text “{key}”. Correct its name, or take it away."));
                continue;
            }
            for attribute in message.attributes.keys() {
                let plain = attribute.strip_suffix("-toucher").or_else(|| attribute.strip_suffix("-pave"));
                let is_device = matches!(attribute.as_str(), "toucher" | "pave");
                let of_text = |name: &str| variants.contains(&name);
                let of_desk = |name: &str| kind == "s" && (is_role(name) || name.strip_suffix(CONTENT).is_some_and(&is_role));
                let known = is_device && of_text("") || [Some(attribute.as_str()), plain].into_iter().flatten().any(|name| of_text(name) || of_desk(name));
                if !known {
                    self.report.say(&format!("{key}.{attribute}"), format!("Nothing shows “.{attribute}” of “{key}”. Correct its name, or take it away."));
                }
            }
        }
    }

    /// Words for a mouse need others for a finger or a touchpad, where those can be used.
    fn devices(&mut self) {
        let devices: Vec<Device> = self.draft.exercise.devices.clone();
        let told: BTreeMap<&String, &Message> =
            self.texts.messages.iter().filter(|(key, _)| !matches!(key.as_str(), TITLE | "memo") && !key.starts_with("nom-")).collect();
        for (device, variant) in devices.into_iter().filter_map(|device| Some((device, device_variant(device)?))) {
            for (key, message) in &told {
                for (name, pattern) in patterns(message).filter(|(name, _)| matches!(*name, "" | HINT | MISSION)) {
                    let own = if name.is_empty() { variant.to_owned() } else { format!("{name}-{variant}") };
                    let path = if name.is_empty() { (*key).clone() } else { format!("{key}.{name}") };
                    if let Some(word) = device_words::unsuited(&pattern.words(), device)
                        && !message.attributes.contains_key(&own)
                    {
                        let who = if device == Device::Touch { "a finger" } else { "a touchpad" };
                        self.report.say(&path, format!("“{word}” does not suit {who}. Add “    .{own} = …” under “{key}”."));
                    }
                }
            }
        }
    }
}

/// A message's patterns by name; the text itself has none.
pub(super) fn patterns(message: &Message) -> impl Iterator<Item = (&str, &crate::texts::Pattern)> {
    std::iter::once(("", &message.value)).chain(message.attributes.iter().map(|(name, pattern)| (name.as_str(), pattern)))
}

/// Whether a text of that key and variant stands inside the practice world, as a letter or a web page does.
pub(super) fn is_inside_world(key: &str, variant: &str) -> bool {
    key.starts_with("s-") && (variant.starts_with("piece-") || variant.ends_with(CONTENT))
}


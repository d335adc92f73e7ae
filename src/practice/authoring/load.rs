//! Reads the authors' folder: texts of `ui/`, `adviser/` and `projector/` (`*.<lang>.ftl`), and per theme `theme.toml`, `<name>.toml`, `<name>.<lang>.ftl`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::check_projector::Plans;
use super::fluent::{self, Texts};
use super::problem::Problem;
use super::rooms::Rooms;
use super::source::Source;
use super::structure_file;
use crate::practice::Exercise;
use crate::practice::library::Theme;

/// Folder of the interface texts.
const INTERFACE: &str = "ui";
/// Folder of the texts of the adviser's page alone.
const ADVISER: &str = "adviser";
/// Folder of the projector's page: its texts, the adviser's notes, and the file of ready plans.
const PROJECTOR: &str = "projector";
const PLANS_FILE: &str = "plans.toml";
/// Folder of the practice computer's rooms, and the file that tells who and what can play a role there.
const ROOMS: &str = "rooms";
const CAST_FILE: &str = "cast.toml";
/// Name of the file that tells what a theme is.
const THEME_FILE: &str = "theme.toml";
const STRUCTURE: &str = "toml";
const TEXTS: &str = "ftl";

/// All that was read, before any check.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// Themes by order.
    pub themes: Vec<(Theme, Source)>,
    /// Exercises by theme, then order.
    pub drafts: Vec<Draft>,
    /// Interface texts, file by file, by language.
    pub interface: BTreeMap<String, Vec<Texts>>,
    /// Texts of the adviser's page, file by file, by language.
    pub adviser: BTreeMap<String, Vec<Texts>>,
    /// Texts of the projector's page and notes for the adviser, file by file, by language.
    pub projector: BTreeMap<String, Vec<Texts>>,
    /// Ready workshop plans, and where they stand.
    pub plans: (Plans, Source),
    /// The rooms of the practice computer.
    pub rooms: Rooms,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// One exercise with its files.
#[derive(Debug)]
pub(super) struct Draft {
    /// What the file says.
    pub exercise: Exercise,
    /// The id that the file's name gives: `folder.name`.
    pub named: String,
    /// Where the structure stands.
    pub source: Source,
    /// Its texts by language.
    pub texts: BTreeMap<String, Texts>,
}

/// Reads the whole folder.
pub(super) fn folder(content_dir: &Path) -> Folder {
    // Problems name files from the project's folder, two above `src/content`.
    let root = content_dir.ancestors().nth(2).unwrap_or(content_dir).to_owned();
    let mut reader = Reader { root, folder: Folder::default() };
    for path in reader.listed(content_dir) {
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name == INTERFACE) {
                let texts = reader.texts_by_language(&path);
                reader.folder.interface.extend(texts);
            } else if path.file_name().is_some_and(|name| name == ADVISER) {
                let texts = reader.texts_by_language(&path);
                reader.folder.adviser.extend(texts);
            } else if path.file_name().is_some_and(|name| name == PROJECTOR) {
                let texts = reader.texts_by_language(&path);
                reader.folder.projector.extend(texts);
                reader.plans(&path.join(PLANS_FILE));
            } else if path.file_name().is_some_and(|name| name == ROOMS) {
                reader.rooms(&path);
            } else {
                reader.theme(&path);
            }
        }
    }
    let mut folder = reader.folder;
    folder.themes.sort_by_key(|(theme, _)| theme.order);
    let place = |theme: &str| folder.themes.iter().position(|(known, _)| known.id == theme);
    folder.drafts.sort_by_key(|draft| (place(draft.exercise.theme()), draft.exercise.order));
    folder
}

struct Reader {
    root: PathBuf,
    folder: Folder,
}

impl Reader {
    fn shown(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap_or(path).to_owned()
    }

    fn refuse(&mut self, path: &Path, message: impl Into<String>) {
        let problem = Problem::of_file(self.shown(path), message);
        self.folder.problems.push(problem);
    }

    /// What is in a folder, in name order.
    fn listed(&mut self, path: &Path) -> Vec<PathBuf> {
        match fs::read_dir(path) {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
                paths.sort();
                paths
            }
            Err(error) => {
                self.refuse(path, format!("This folder cannot be opened: {error}."));
                Vec::new()
            }
        }
    }

    fn text_of(&mut self, path: &Path) -> Option<String> {
        fs::read_to_string(path)
            .map_err(|error| {
                self.refuse(path, format!("This file cannot be read: {error}. Save it as UTF-8 text."))
            })
            .ok()
    }

    fn texts_of(&mut self, path: &Path) -> Option<Texts> {
        let text = self.text_of(path)?;
        let (texts, problems) = fluent::read(&self.shown(path), &text);
        self.folder.problems.extend(problems);
        Some(texts)
    }

    fn texts_by_language(&mut self, path: &Path) -> BTreeMap<String, Vec<Texts>> {
        let mut by_language: BTreeMap<String, Vec<Texts>> = BTreeMap::new();
        for file in self.listed(path) {
            let Some((_, language)) = text_file(&file) else { continue };
            if let Some(texts) = self.texts_of(&file) {
                by_language.entry(language).or_default().push(texts);
            }
        }
        by_language
    }

    fn plans(&mut self, file: &Path) {
        let Some(text) = self.text_of(file) else { return };
        match structure_file::read(&self.shown(file), &text) {
            Ok(plans) => self.folder.plans = plans,
            Err(problem) => self.folder.problems.push(problem),
        }
    }

    fn rooms(&mut self, path: &Path) {
        for file in self.listed(path) {
            if let Some((_, language)) = text_file(&file) {
                if let Some(texts) = self.texts_of(&file) {
                    self.folder.rooms.texts.entry(language).or_default().push(texts);
                }
            } else if file.ends_with(CAST_FILE)
                && let Some(text) = self.text_of(&file)
            {
                match structure_file::read(&self.shown(&file), &text) {
                    Ok((cast, source)) => (self.folder.rooms.cast, self.folder.rooms.source) = (cast, source),
                    Err(problem) => self.folder.problems.push(problem),
                }
            }
        }
    }

    fn theme(&mut self, path: &Path) {
        let files = self.listed(path);
        let folder_name =
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut texts: BTreeMap<String, BTreeMap<String, Texts>> = BTreeMap::new();
        for file in &files {
            if let Some((name, language)) = text_file(file)
                && let Some(read) = self.texts_of(file)
            {
                texts.entry(name).or_default().insert(language, read);
            }
        }
        match files.iter().find(|file| file.ends_with(THEME_FILE)) {
            Some(file) => self.theme_file(file, &folder_name),
            None => {
                self.refuse(path, "A theme's folder needs a file theme.toml. Copy the one of another theme.")
            }
        }
        for file in
            files.iter().filter(|file| extension(file) == Some(STRUCTURE) && !file.ends_with(THEME_FILE))
        {
            let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let texts = texts.remove(&name).unwrap_or_default();
            let Some(text) = self.text_of(file) else { continue };
            match structure_file::read::<Exercise>(&self.shown(file), &text) {
                Ok((exercise, source)) => {
                    let named = format!("{folder_name}.{name}");
                    self.folder.drafts.push(Draft { exercise, named, source, texts });
                }
                Err(problem) => self.folder.problems.push(problem),
            }
        }
        for orphan in texts.into_values().flat_map(BTreeMap::into_values) {
            let message =
                "These texts have no exercise: there is no .toml file of the same name beside them.";
            self.folder.problems.push(Problem::of_file(orphan.source.file, message));
        }
    }

    fn theme_file(&mut self, file: &Path, folder_name: &str) {
        let Some(text) = self.text_of(file) else { return };
        match structure_file::read::<Theme>(&self.shown(file), &text) {
            Ok((theme, source)) => {
                if theme.id != folder_name {
                    let message = format!("The id must be the folder's name. Write id = \"{folder_name}\".");
                    self.folder.problems.push(source.problem("id", message));
                }
                self.folder.themes.push((theme, source));
            }
            Err(problem) => self.folder.problems.push(problem),
        }
    }
}

fn extension(file: &Path) -> Option<&str> {
    file.extension()?.to_str()
}

/// Name and language of a text file: `cliquer.fr.ftl` is `cliquer` in `fr`.
fn text_file(file: &Path) -> Option<(String, String)> {
    if extension(file) != Some(TEXTS) {
        return None;
    }
    let (name, language) = file.file_stem()?.to_str()?.rsplit_once('.')?;
    Some((name.to_owned(), language.to_owned()))
}

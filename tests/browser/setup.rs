//! What the suite is told from outside, and the authors' content, so that tests know the words on the screen.

use std::cell::OnceCell;
use std::env;
use std::path::{Path, PathBuf};

use pas_a_clic::practice::authoring::{self, Library};
use pas_a_clic::practice::library::BasePack;
use pas_a_clic::practice::{Device, Exercise, Level, Wording};
use pas_a_clic::texts::{Args, TextPack};

use crate::fault::{Check, Fault, fail};

/// Everything the tests share.
pub struct Setup {
    /// Where the app is, ending with `/`.
    pub url: String,
    /// The WebDriver server.
    pub driver_url: String,
    /// The accessibility checker's script.
    pub axe: String,
    /// Folder of the screenshots.
    pub shots: PathBuf,
    /// Whether the whole matrix is asked for.
    pub full: bool,
    /// Whether only the accessibility tests are asked for.
    pub only_a11y: bool,
    /// Whether times are to be measured in place of all tests.
    pub bench: bool,
    /// The Python that has the record store of the xAPI tests: not for those who ask for some tests only.
    lrs: Option<PathBuf>,
    /// How many browsers at a time.
    pub workers: usize,
    /// The authors' content.
    pub library: Library,
    /// Texts of all exercises and of all three pages, keyed as shipped.
    texts: TextPack,
    /// The catalogue as the pages have it.
    base: OnceCell<BasePack>,
}

impl Setup {
    /// Reads the environment that `cargo xtask test` gives. `None` without it.
    pub fn read() -> Check<Option<Setup>> {
        let (Ok(url), Ok(driver_url)) = (env::var("PAC_URL"), env::var("PAC_DRIVER_URL")) else {
            return Ok(None);
        };
        let axe = env::var("PAC_AXE").map_err(|_| Fault("PAC_AXE names no file".into()))?;
        let axe = std::fs::read_to_string(&axe).map_err(|error| Fault(format!("{axe}: {error}")))?;
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let shots = env::var_os("PAC_SHOTS").map_or_else(|| root.join("target/screenshots"), PathBuf::from);
        let library = authoring::load(&root.join("src/content")).library;
        if library.exercises.is_empty() {
            fail!("there is no exercise in src/content");
        }
        let mut texts = library.texts.clone();
        texts.messages.extend(library.room_texts.clone());
        texts.messages.extend(library.adviser_texts.messages.clone());
        texts.messages.extend(library.projector_texts.messages.clone());
        for (id, pack) in &library.exercise_texts {
            let named = pack.messages.iter().map(|(key, message)| (format!("{id}/{key}"), message.clone()));
            texts.messages.extend(named);
        }
        let only = |what: &str| env::var("PAC_ONLY").is_ok_and(|only| only == what);
        let workers = env::var("PAC_WORKERS").ok().and_then(|count| count.parse().ok());
        Ok(Some(Setup {
            url: if url.ends_with('/') { url } else { format!("{url}/") },
            driver_url,
            axe,
            shots,
            full: env::var_os("PAC_FULL").is_some(),
            only_a11y: only("a11y"),
            bench: only("bench"),
            lrs: env::var_os("PAC_LRS").map(PathBuf::from),
            // What is measured has the machine for itself.
            workers: if only("bench") { 1 } else { workers.unwrap_or(2) },
            library,
            texts,
            base: OnceCell::new(),
        }))
    }

    /// The Python that has the record store of the xAPI tests.
    pub fn lrs(&self) -> Check<&Path> {
        let missing = "PAC_LRS names no record store: `cargo xtask test --only browser` installs one";
        self.lrs.as_deref().ok_or_else(|| Fault(missing.into()))
    }

    /// The catalogue as the pages have it.
    pub fn base(&self) -> Check<&BasePack> {
        if self.base.get().is_none() {
            let packs = authoring::packs(&self.library);
            let base = packs.iter().find(|pack| pack.name.starts_with("base.")).map(|pack| &pack.bytes);
            let read = base.and_then(|bytes| BasePack::read(bytes).ok());
            // Another test of this thread cannot have come in between: nothing is waited for.
            let _ = self.base.set(read.ok_or_else(|| Fault("there is no catalogue".into()))?);
        }
        self.base.get().ok_or_else(|| Fault("there is no catalogue".into()))
    }

    /// A Python, to read files as a program that is not ours does: that of the record store, else the machine's.
    pub fn python(&self) -> &Path {
        self.lrs.as_deref().unwrap_or(Path::new(if cfg!(windows) { "python" } else { "python3" }))
    }

    /// The interface's words for a key.
    pub fn words(&self, key: &str) -> Check<String> {
        self.filled(key, &Args::new())
    }

    /// The interface's words for a key with arguments.
    pub fn filled(&self, key: &str, args: &Args) -> Check<String> {
        self.texts.get(key, None, args).ok_or_else(|| Fault(format!("there are no words for “{key}”")))
    }

    /// The exercise with that id.
    pub fn exercise(&self, id: &str) -> Check<&Exercise> {
        let found = self.library.exercises.iter().find(|exercise| exercise.id == id);
        found.ok_or_else(|| Fault(format!("there is no exercise {id}")))
    }

    /// The words of an exercise in a situation.
    pub fn wording<'a>(
        &'a self,
        exercise: &'a Exercise,
        level: Level,
        situation: &'a str,
        device: Device,
    ) -> Wording<'a> {
        Wording { texts: &self.texts, exercise, situation, level, device }
    }

    /// What the feedback line says of an error by name: the exercise's own words, else the general ones.
    pub fn error_words(
        &self,
        exercise: &Exercise,
        level: Level,
        situation: &str,
        name: &str,
    ) -> Check<String> {
        if name == "other-target" {
            return self.words("feedback-other-target");
        }
        // Which letters were typed is not asked here: « … » stands for them.
        let wording = self.wording(exercise, level, situation, Device::Mouse);
        let own = wording.error_with(name, Some((Some(ANY), Some(ANY))), None);
        let own = own.map(|words| words.replace("{$champ}", &ANY.to_string()));
        own.map_or_else(|| self.words(&format!("geste-{name}")), Ok)
    }
}

/// Stands for any letter in the words of an error.
const ANY: char = '\u{2026}';

/// Whether a line says these words, whatever the letters that it names.
pub fn says(line: &str, words: &str) -> bool {
    let mut rest = line;
    words.split(ANY).all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

/// Words with every space alike, as they are compared.
pub fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

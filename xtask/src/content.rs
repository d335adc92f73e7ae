//! The authors' commands, and the packs made of their files.

use anyhow::{Result, bail};
use pas_a_clic::practice::authoring;
use pas_a_clic::texts::{Args, Direction, TextPack};

use crate::project::Project;
use crate::say;
use crate::site::page::Spoken;

/// What the site is made of, from the authors' files.
#[derive(Clone, Debug, Default)]
pub struct Packed {
    /// Name and bytes of each pack.
    pub packs: Vec<(String, Vec<u8>)>,
    /// The words of the page itself, the main language first.
    pub spoken: Vec<Spoken>,
}

/// First part of the keys of texts that stand in the page itself.
const OF_PAGE: &str = "static-";

/// Compiles the authors' files.
///
/// Files with problems stop a `strict` run; else they are told, and left out.
pub fn packs(project: &Project, strict: bool) -> Result<Packed> {
    let loaded = authoring::load(&project.content());
    if let Err(error) = sound(&loaded) {
        if strict {
            return Err(error);
        }
        say::note(&error.to_string());
    }
    let packs = authoring::packs(&loaded.library).into_iter().map(|pack| (pack.name, pack.bytes)).collect();
    let others = loaded.library.translations.iter().map(|translation| &translation.texts);
    let spoken = std::iter::once(&loaded.library.texts).chain(others).map(words_of_page).collect();
    Ok(Packed { packs, spoken })
}

fn words_of_page(texts: &TextPack) -> Spoken {
    let own = texts.messages.keys().filter(|key| key.starts_with(OF_PAGE));
    let words = own.filter_map(|key| Some((key.clone(), texts.get(key, None, &Args::new())?)));
    let direction = match texts.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    Spoken { language: texts.language.clone(), direction, words: words.collect() }
}

/// Checks every file the authors wrote.
pub fn check(project: &Project) -> Result<()> {
    let loaded = authoring::load(&project.content());
    sound(&loaded)?;
    let exercises = authoring::list(&loaded.library).len();
    let packs = authoring::packs(&loaded.library);
    let bytes: usize = packs.iter().map(|pack| pack.bytes.len()).sum();
    say::line(&format!(
        "The content is fine: {} in {}, {} before compression.",
        counted(exercises, "exercise"),
        counted(packs.len(), "pack"),
        say::kilobytes(bytes)
    ));
    Ok(())
}

/// Lists the exercises that can be read, one a line.
pub fn list(project: &Project) -> Result<()> {
    let loaded = authoring::load(&project.content());
    for line in authoring::list(&loaded.library) {
        say::line(&line);
    }
    if !loaded.problems.is_empty() {
        // Beside the list, for whoever hands it to another program.
        eprintln!("{}: see cargo xtask content check", counted(loaded.problems.len(), "problem"));
    }
    Ok(())
}

/// Writes the files of a new exercise.
pub fn create(project: &Project, id: &str) -> Result<()> {
    match authoring::new_exercise(&project.content(), id) {
        Ok(files) => {
            say::line("Written, to be changed as you like:");
            for file in files {
                let shown = file.strip_prefix(project.root()).unwrap_or(&file);
                say::note(&shown.display().to_string());
            }
            say::line("Then: cargo xtask content check");
            Ok(())
        }
        Err(problem) => bail!("{problem}"),
    }
}

/// Tells the problems, if any; they are an error together.
fn sound(loaded: &authoring::Loaded) -> Result<()> {
    for problem in &loaded.problems {
        say::line(&format!("• {problem}"));
    }
    if loaded.problems.is_empty() {
        return Ok(());
    }
    bail!("{} to correct in src/content", counted(loaded.problems.len(), "problem"))
}

fn counted(count: usize, name: &str) -> String {
    format!("{count} {name}{}", if count == 1 { "" } else { "s" })
}

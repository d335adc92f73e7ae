//! The authors' commands, and the packs made of their files.

use anyhow::{Result, bail};
use pas_a_clic::practice::authoring;

use crate::project::Project;
use crate::say;

/// Compiles the authors' files: name and bytes of each pack.
///
/// Files with problems stop a `strict` run; else they are told, and left out.
pub fn packs(project: &Project, strict: bool) -> Result<Vec<(String, Vec<u8>)>> {
    let loaded = authoring::load(&project.content());
    if let Err(error) = sound(&loaded) {
        if strict {
            return Err(error);
        }
        say::note(&error.to_string());
    }
    Ok(authoring::packs(&loaded.library).into_iter().map(|pack| (pack.name, pack.bytes)).collect())
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

//! Writes the files of a new exercise from a small good one, ready to be changed: the example, or the theme's own first.

use std::fs;
use std::path::{Path, PathBuf};

use super::LANGUAGE;
use super::check_levels::is_slug;
use super::load;
use super::problem::{Problem, suggestion};

const STRUCTURE: &str = include_str!("example.toml");
const TEXTS: &str = include_str!("example.fr.ftl");
/// Distance between two places of a theme's path, so that one can be put in between.
const ORDER_STEP: u16 = 10;

/// Writes `<theme>/<name>.toml` and its texts, with the next free number and place; tells which files.
///
/// # Errors
/// When the id is not `theme.name`, is taken, its theme does not exist, or a file cannot be written.
pub fn new_exercise(content_dir: &Path, id: &str) -> Result<Vec<PathBuf>, Problem> {
    let refuse = |message: String| Problem::of_file("content new", message);
    let (theme, name) = id.split_once('.').filter(|(theme, name)| is_slug(theme) && is_slug(name)).ok_or_else(|| {
        refuse(format!(
            "“{id}” is not a good id. Write theme.name, such as souris.cliquer: small letters without accents, digits and “-”."
        ))
    })?;
    let folder = load::folder(content_dir);
    let themes = || folder.themes.iter().map(|(theme, _)| theme.id.as_str());
    if !themes().any(|known| known == theme) {
        let message = format!(
            "There is no theme “{theme}”: its folder needs a file theme.toml. {}",
            suggestion(theme, themes())
        );
        return Err(refuse(message));
    }
    let structure = content_dir.join(theme).join(format!("{name}.toml"));
    let texts = content_dir.join(theme).join(format!("{name}.{LANGUAGE}.ftl"));
    if structure.exists() || texts.exists() || folder.drafts.iter().any(|draft| draft.exercise.id == id) {
        return Err(refuse(format!("The exercise “{id}” exists already. Take another name.")));
    }
    let number = free_number(&folder, theme)
        .ok_or_else(|| refuse("All numbers from 100 to 999 are taken.".to_owned()))?;
    let order = next_order(&folder, theme);
    let (sample, words) = sample(content_dir, &folder, theme)?;
    let written = with_field(&sample, "id", &format!("\"{id}\""));
    let written = with_field(&written, "number", &number.to_string());
    let written = with_field(&written, "order", &order.to_string());
    let written = with_field(&written, "core", "false");
    for (file, text) in [(&structure, written.as_str()), (&texts, words.as_str())] {
        fs::write(file, text)
            .map_err(|error| Problem::of_file(file, format!("This file cannot be written: {error}.")))?;
    }
    Ok(vec![structure, texts])
}

/// Structure and texts to begin with. A theme of the sheet or the mailbox begins with its own first exercise: its roles
/// and people are the ones that the new one will play with.
fn sample(content_dir: &Path, folder: &load::Folder, theme: &str) -> Result<(String, String), Problem> {
    let of_room = folder
        .drafts
        .iter()
        .map(|draft| &draft.exercise)
        .filter(|exercise| exercise.theme() == theme && exercise.scene.is_none())
        .min_by_key(|exercise| exercise.order);
    let Some(first) = of_room else { return Ok((STRUCTURE.to_owned(), TEXTS.to_owned())) };
    let name = first.id.split_once('.').map_or("", |(_, name)| name);
    let read = |file: PathBuf| {
        fs::read_to_string(&file)
            .map_err(|error| Problem::of_file(&file, format!("This file cannot be read: {error}.")))
    };
    let structure = read(content_dir.join(theme).join(format!("{name}.toml")))?;
    let texts = read(content_dir.join(theme).join(format!("{name}.{LANGUAGE}.ftl")))?;
    Ok((structure, texts))
}

/// A structure file with another value in one of its first fields.
fn with_field(structure: &str, name: &str, value: &str) -> String {
    let mut done = false;
    let line = |line: &str| {
        let is_it = !done && line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = "));
        done |= is_it;
        if is_it { format!("{name} = {value}\n") } else { format!("{line}\n") }
    };
    structure.lines().map(line).collect()
}

/// The number after the theme's last, else the first free one; a new theme begins a new hundred.
fn free_number(folder: &load::Folder, theme: &str) -> Option<u16> {
    let numbers = |of: Option<&str>| -> Vec<u16> {
        let drafts =
            folder.drafts.iter().filter(|draft| of.is_none_or(|theme| draft.exercise.theme() == theme));
        drafts.map(|draft| draft.exercise.number).collect()
    };
    let taken = numbers(None);
    let first = match numbers(Some(theme)).into_iter().max() {
        Some(last) => last.saturating_add(1),
        None => taken.iter().max().map_or(100, |last| (last / 100).saturating_add(1).saturating_mul(100)) + 1,
    };
    (first..=999).chain(100..=999).find(|number| !taken.contains(number))
}

fn next_order(folder: &load::Folder, theme: &str) -> u16 {
    let orders = folder
        .drafts
        .iter()
        .filter(|draft| draft.exercise.theme() == theme)
        .map(|draft| draft.exercise.order);
    orders.max().unwrap_or_default().saturating_add(ORDER_STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_field_of_that_name_is_replaced() {
        let written = with_field("format = 1\nid = \"a\"\n\n[[step]]\nid = \"b\"\n", "id", "\"c\"");
        assert_eq!(written, "format = 1\nid = \"c\"\n\n[[step]]\nid = \"b\"\n");
    }

    #[test]
    fn the_example_has_what_is_replaced_in_it() {
        for field in ["id", "number", "order", "core"] {
            assert_ne!(with_field(STRUCTURE, field, "new"), STRUCTURE, "{field}");
        }
    }
}

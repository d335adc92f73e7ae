//! Writes the files of a new exercise from a small good one, ready to be changed.

use std::fs;
use std::path::{Path, PathBuf};

use super::LANGUAGE;
use super::check_levels::is_slug;
use super::load;
use super::problem::{Problem, suggestion};

const STRUCTURE: &str = include_str!("example.toml");
const TEXTS: &str = include_str!("example.fr.ftl");
/// What the example says of itself, to be replaced.
const EXAMPLE_ID: &str = "id = \"theme.exemple\"";
const EXAMPLE_NUMBER: &str = "number = 100";
const EXAMPLE_ORDER: &str = "order = 10";
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
    let written = STRUCTURE
        .replacen(EXAMPLE_ID, &format!("id = \"{id}\""), 1)
        .replacen(EXAMPLE_NUMBER, &format!("number = {number}"), 1)
        .replacen(EXAMPLE_ORDER, &format!("order = {order}"), 1);
    for (file, text) in [(&structure, written.as_str()), (&texts, TEXTS)] {
        fs::write(file, text)
            .map_err(|error| Problem::of_file(file, format!("This file cannot be written: {error}.")))?;
    }
    Ok(vec![structure, texts])
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
    fn the_example_has_what_is_replaced_in_it() {
        for part in [EXAMPLE_ID, EXAMPLE_NUMBER, EXAMPLE_ORDER] {
            assert_eq!(STRUCTURE.matches(part).count(), 1, "{part}");
        }
    }
}

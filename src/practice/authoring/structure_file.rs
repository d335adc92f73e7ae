//! Reads a structure file (TOML), remembers its lines, and says in plain words why it cannot be read.

use std::path::Path;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

use super::problem::{Problem, suggestion};
use super::source::{Source, line_at};

/// The file's data and where its parts stand.
pub(super) fn read<T: DeserializeOwned>(file: &Path, text: &str) -> Result<(T, Source), Problem> {
    let fail = |error: &toml::de::Error| Problem {
        file: file.to_owned(),
        line: error.span().map(|span| line_at(text, span.start)),
        message: in_plain_words(error.message()),
    };
    let table = DeTable::parse(text).map_err(|error| fail(&error))?;
    let data = toml::from_str(text).map_err(|error| fail(&error))?;
    let mut source = Source { file: file.to_owned(), ..Source::default() };
    note_table("", table.get_ref(), text, &mut source);
    Ok((data, source))
}

fn note_table(path: &str, table: &DeTable<'_>, text: &str, source: &mut Source) {
    for (key, value) in table.iter() {
        let path =
            if path.is_empty() { key.get_ref().to_string() } else { format!("{path}.{}", key.get_ref()) };
        source.lines.insert(path.clone(), line_at(text, key.span().start));
        note_value(&path, value.get_ref(), text, source);
    }
}

fn note_value(path: &str, value: &DeValue<'_>, text: &str, source: &mut Source) {
    match value {
        DeValue::Table(table) => note_table(path, table, text, source),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let path = format!("{path}[{index}]");
                source.lines.insert(path.clone(), line_at(text, item.span().start));
                note_value(&path, item.get_ref(), text, source);
            }
        }
        _ => {}
    }
}

/// What the reader found, said for someone who does not program.
fn in_plain_words(message: &str) -> String {
    let names = between_backticks(message);
    let first = names.first().copied().unwrap_or_default();
    let known = || suggestion(first, names.iter().skip(1).copied());
    if message.starts_with("unknown field") {
        format!("“{first}” is not a word that can stand here. {}", known())
    } else if message.starts_with("unknown variant") {
        format!("“{first}” is not one of the possible choices. {}", known())
    } else if message.starts_with("missing field") {
        format!("A line “{first} = …” is missing here. Add it.")
    } else if message.starts_with("duplicate") {
        "The same name is written twice here. Keep one of the two lines.".to_owned()
    } else if let Some(rest) = message.strip_prefix("invalid type: ") {
        let (found, wanted) = rest.split_once(", expected ").unwrap_or((rest, "something else"));
        format!("Here stands {found}, but {} is needed.", kind_in_plain_words(wanted))
    } else if let Some(rest) = message.strip_prefix("invalid length ") {
        format!("This list has not the right number of values: {rest}.")
    } else if message.starts_with("wanted exactly 1 element") {
        "This holds more or less than one thing. Write one per pair of braces: { click = \"cible-1\" }."
            .to_owned()
    } else {
        format!(
            "This line cannot be read: {message}. Compare it with the same line of another exercise: \
             texts stand between \" \", lists between [ ], and each line is “name = value”."
        )
    }
}

fn kind_in_plain_words(wanted: &str) -> String {
    match wanted {
        "a string" => "a text between \" \"".to_owned(),
        "a sequence" => "a list between [ ]".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "i32" => "a whole number".to_owned(),
        "f32" => "a number".to_owned(),
        other => other.to_owned(),
    }
}

fn between_backticks(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::library::Theme;

    fn refused(text: &str) -> Problem {
        read::<Theme>(Path::new("theme.toml"), text).expect_err("a broken file")
    }

    #[test]
    fn a_broken_file_is_told_by_line_and_in_plain_words() {
        let problem = refused("id = \"souris\"\nordre = 10\ncoop = \"a\"\n");
        assert_eq!(problem.line, Some(2));
        assert_eq!(problem.message, "“ordre” is not a word that can stand here. Did you mean “order”?");
        let problem = refused("id = \"souris\"\norder = \"dix\"\ncoop = \"a\"\n");
        assert_eq!(
            problem.to_string(),
            "theme.toml:2 — Here stands string \"dix\", but a whole number is needed."
        );
        assert_eq!(refused("id = \"a\"\norder = 1\n").message, "A line “coop = …” is missing here. Add it.");
        assert_eq!(refused("id = \"a\"\nid = \"b\"\n").line, Some(2));
        assert!(refused("id = souris\n").message.starts_with("This line cannot be read"));
    }

    #[test]
    fn every_part_has_its_line() {
        let text = "id = \"a\"\norder = 1\ncoop = \"b\"\n";
        let (theme, source) = read::<Theme>(Path::new("theme.toml"), text).expect("a good file");
        assert_eq!(theme.order, 1);
        assert_eq!(source.lines.get("coop"), Some(&3));
    }
}

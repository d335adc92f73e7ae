//! What is wrong in an author's file, where, and what to write instead: plain words for people who do not program.

use std::fmt;
use std::path::PathBuf;

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the project's folder.
    pub file: PathBuf,
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong and what to write instead.
    pub message: String,
}

impl Problem {
    /// A problem of a whole file.
    pub fn of_file(file: impl Into<PathBuf>, message: impl Into<String>) -> Problem {
        Problem { file: file.into(), line: None, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The same slashes everywhere, so that a message can be searched for.
        write!(out, "{}", self.file.display().to_string().replace('\\', "/"))?;
        if let Some(line) = self.line {
            write!(out, ":{line}")?;
        }
        write!(out, " — {}", self.message)
    }
}

/// Known words in a row, for a message: « “a”, “b” ». Long lists are cut.
pub(super) fn quoted<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 24;
    let mut all: Vec<String> = words.into_iter().map(|word| format!("“{word}”")).collect();
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    match (all.is_empty(), more) {
        (true, _) => "none".to_owned(),
        (false, 0) => all.join(", "),
        (false, more) => format!("{} and {more} more", all.join(", ")),
    }
}

/// « Did you mean “…”? » when a known word is near enough, else all known words.
pub(super) fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let near = known
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= 2.min(candidate.chars().count() / 2))
        .min();
    match near {
        Some((_, candidate)) => format!("Did you mean “{candidate}”?"),
        None => format!("Known here: {}.", quoted(known)),
    }
}

/// Edits (one letter added, left out or changed) from one word to the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (b, above) in other.iter().zip(row.iter().skip(1)) {
            left = (left + 1).min(above + 1).min(diagonal + usize::from(a != *b));
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_place_and_advice() {
        let problem =
            Problem { file: "src/content/a.toml".into(), line: Some(12), message: "Write 1.".into() };
        assert_eq!(problem.to_string(), "src/content/a.toml:12 — Write 1.");
        assert_eq!(Problem::of_file("a.toml", "Write 1.").to_string(), "a.toml — Write 1.");
    }

    #[test]
    fn the_nearest_known_word_is_suggested() {
        assert_eq!(distance("clik", "click"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(suggestion("cible-11", ["cible-1", "autre-1"]), "Did you mean “cible-1”?");
        assert_eq!(suggestion("zzz", ["un", "deux"]), "Known here: “un”, “deux”.");
        assert_eq!(suggestion("zzz", []), "Known here: none.");
    }
}

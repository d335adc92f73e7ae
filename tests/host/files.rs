//! Every source file says why it exists and stays short enough to be read at once.

use crate::sources::files;

const MOST_LINES: usize = 400;

#[test]
fn every_file_opens_with_its_reason() {
    let silent: Vec<String> = files(&["src", "xtask", "tests"], ".rs")
        .into_iter()
        .filter(|file| file.text.lines().next().is_none_or(|line| !line.starts_with("//! ")))
        .map(|file| file.path)
        .collect();
    assert!(silent.is_empty(), "these files must open with a line `//! …`:\n{}", silent.join("\n"));
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<String> = files(&["src", "xtask", "tests"], ".rs")
        .into_iter()
        .filter(|file| file.text.lines().count() > MOST_LINES)
        .map(|file| format!("{}: {} lines", file.path, file.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "{MOST_LINES} lines at most:\n{}", long.join("\n"));
}

//! The project's own source files, as text, for the tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::project;

/// A source file.
pub struct SourceFile {
    /// From the project's folder, with `/`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// All files of that ending under these folders, in name order.
pub fn files(folders: &[&str], ending: &str) -> Vec<SourceFile> {
    let mut paths = Vec::new();
    for folder in folders {
        collect(&project().join(folder), ending, &mut paths);
    }
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).ok()?;
        let path = path.strip_prefix(project()).ok()?.to_string_lossy().replace('\\', "/");
        Some(SourceFile { path, text })
    };
    paths.into_iter().filter_map(read).collect()
}

fn collect(folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, paths);
        } else if path.to_string_lossy().ends_with(ending) {
            paths.push(path);
        }
    }
}

/// A source without its comments and strings: what is left is code.
pub fn code_only(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = raw_string(rest) {
            raw
        } else if c == '"' {
            string(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest[1..].find("\"'").map_or(rest.len(), |end| end + 3)
        } else {
            0
        };
        if skipped == 0 {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            rest = &rest[skipped..];
        }
    }
    out
}

/// Length of the string that begins here.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (place, c) in text.char_indices().skip(1) {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return place + 1,
            _ => escaped = false,
        }
    }
    text.len()
}

/// Length of the raw string that begins here, if one does.
fn raw_string(text: &str) -> Option<usize> {
    let hashes = text.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    let body = hashes[count..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(count));
    Some(2 + count + body.find(&end).map_or(body.len(), |place| place + end.len()))
}

/// Every string in a source that is not in a comment, as written between its quotation marks.
pub fn strings(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("'\"'") {
            3
        } else if c == '"' {
            let length = string(rest);
            found.push(rest[1..length].trim_end_matches('"'));
            length
        } else {
            c.len_utf8()
        };
        rest = &rest[skipped..];
    }
    found
}

#[test]
fn comments_and_strings_are_no_code() {
    let source = "//! see crate::a\nuse b; let s = \"crate::c \\\" d\"; /* e */ let r = r#\"f\"g\"#; let q = '\"'; end";
    assert_eq!(code_only(source), "\nuse b; let s = ;  let r = ; let q = ; end");
    assert_eq!(strings("tr(\"a\", \"b c\") // \"d\""), ["a", "b c"]);
}

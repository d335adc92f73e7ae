//! Every text the interface asks for is there, and every text there is asked for.

use std::collections::BTreeSet;

use pas_a_clic::practice::authoring::load;

use crate::folder::project;
use crate::sources::{files, strings};

/// Functions and macros that take the key of an interface text first.
const ASKED_BY: [&str; 5] = ["t!", "tr", "trn", "tr_variant", "text"];
/// Beginnings of keys that are put together from a name: a diagnosis, a theme, a picture, a label, a level.
const PUT_TOGETHER: [&str; 5] = ["geste-", "theme-", "picture-", "label-", "level-"];

fn keys() -> BTreeSet<String> {
    load(&project().join("src/content")).library.texts.messages.into_keys().collect()
}

#[test]
fn every_text_asked_for_is_there() {
    let known = keys();
    let mut missing = Vec::new();
    for file in files(&["src"], ".rs") {
        for key in asked(&file.text) {
            if !known.contains(key) && !PUT_TOGETHER.contains(&key) {
                missing.push(format!("{} asks for “{key}”", file.path));
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "not in src/content/ui/*.fr.ftl:\n{}", missing.join("\n"));
}

#[test]
fn every_text_there_is_asked_for() {
    let sources = files(&["src"], ".rs");
    let used: BTreeSet<&str> = sources.iter().flat_map(|file| strings(&file.text)).collect();
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| {
            !used.contains(key.as_str()) && !PUT_TOGETHER.iter().any(|start| key.starts_with(start))
        })
        .collect();
    assert!(unused.is_empty(), "no source asks for these texts:\n{}", unused.join("\n"));
}

/// Keys written just after one of the functions, as `tr("key"`.
fn asked(source: &str) -> Vec<&str> {
    let mut keys = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for name in ASKED_BY {
            for (place, _) in line.match_indices(name) {
                let before = line[..place].chars().next_back();
                let whole = before.is_none_or(|c| !(c.is_alphanumeric() || c == '_' || c == '.'));
                let after = line[place + name.len()..].strip_prefix("(\"").filter(|_| whole);
                let key = after.and_then(|after| after.split('"').next()).filter(|key| is_key(key));
                keys.extend(key);
            }
        }
    }
    keys
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn keys_are_seen_where_they_stand() {
    let source =
        "tr(\"a-b\"); trn(\"c\", &args);\n  // tr(\"no\")\nx.text(\"no\"); str(\"no\"); t!(\"d\"); tr(&no)";
    assert_eq!(asked(source), ["a-b", "c", "d"]);
}

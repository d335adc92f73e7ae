//! Every text the interface asks for is there, and every text there is asked for.

use std::collections::BTreeSet;

use pas_a_clic::practice::authoring::{Library, load};

use crate::folder::project;
use crate::sources::{files, strings};

/// Functions and macros that take the key of an interface text first.
const ASKED_BY: [&str; 5] = ["t!", "tr", "trn", "tr_variant", "text"];
/// Beginnings of keys that are put together from a name: a diagnosis, a theme, a picture, a label, a level.
const PUT_TOGETHER: [&str; 5] = ["geste-", "theme-", "picture-", "label-", "level-"];

/// Beginnings of what the adviser reads beside an exercise: its id follows. That there is such an exercise, and that each
/// has its notes, the content check tells.
const NOTES: [&str; 3] = ["note-", "mistake-", "ask-"];

fn library() -> Library {
    load(&project().join("src/content")).library
}

/// Keys of the texts of all three pages.
fn keys() -> BTreeSet<String> {
    let Library { texts, adviser_texts, projector_texts, .. } = library();
    [texts, adviser_texts, projector_texts].into_iter().flat_map(|texts| texts.messages.into_keys()).collect()
}

/// Keys of the projector's texts that are put together with the id of an exercise or of a ready plan.
fn of_exercises_and_plans() -> BTreeSet<String> {
    let library = library();
    let of_plans =
        library.plans.iter().flat_map(|plan| ["", "-for"].map(|end| format!("plan-{}{end}", plan.id)));
    let notes = library.projector_texts.messages.into_keys();
    let notes = notes.filter(|key| NOTES.iter().any(|start| key.starts_with(start)));
    of_plans.chain(notes).collect()
}

#[test]
fn no_page_asks_for_a_text_of_anothers() {
    let Library { adviser_texts, projector_texts, .. } = library();
    let (adviser, projector) = (adviser_texts.messages, projector_texts.messages);
    // What is shared is used on the learner's page, too.
    let all = ["src/screens/learner", "src/ui", "src/simulators", "src/platform"];
    let rooms = [
        (&all[..], vec![&adviser, &projector]),
        (&["src/screens/adviser"], vec![&projector]),
        (&["src/screens/projector"], vec![&adviser]),
    ];
    let mut asked_too_far = Vec::new();
    for (folders, others) in rooms {
        for file in files(folders, ".rs") {
            let not_here = |key: &&str| others.iter().any(|texts| texts.contains_key(*key));
            let keys = asked(&file.text).into_iter().filter(not_here);
            asked_too_far.extend(keys.map(|key| format!("{} asks for “{key}”", file.path)));
        }
    }
    assert!(asked_too_far.is_empty(), "{}", asked_too_far.join("\n"));
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
    assert!(
        missing.is_empty(),
        "not in src/content/ui/*.fr.ftl, adviser/*.fr.ftl or projector/*.fr.ftl:\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_text_there_is_asked_for() {
    let sources = files(&["src"], ".rs");
    let page = std::fs::read_to_string(project().join("public/index.html")).expect("the page");
    let mut used: BTreeSet<&str> = sources.iter().flat_map(|file| strings(&file.text)).collect();
    // What stands in the page itself is filled in there by its key.
    used.extend(page.split("{{").skip(1).filter_map(|rest| rest.split("}}").next()));
    let put_together = of_exercises_and_plans();
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| {
            !used.contains(key.as_str())
                && !put_together.contains(key)
                && !PUT_TOGETHER.iter().any(|start| key.starts_with(start))
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

/// Beginnings of the rooms' texts that are put together with a stable slug: a mistake, a warning, a tool, a folder.
const ROOM_PREFIXES: [&str; 8] =
    ["erreur-", "prive-", "finger-", "tool-", "field-", "folder-", "key-", "faute-"];
/// Beginnings of texts of the browser's sites: what follows stands in the authors' files.
const SITE_PREFIXES: [&str; 10] =
    ["page-", "texte-", "bouton-", "champ-", "aide-", "exemple-", "option-", "ligne-", "image-", "question-"];

/// Words that the practice computer itself says, and those that name who and what is in it.
fn room_keys() -> BTreeSet<String> {
    let rooms = load(&project().join("src/content")).library.room_texts;
    rooms.into_keys().filter_map(|key| key.strip_prefix("room/").map(str::to_owned)).collect()
}

#[test]
fn every_text_of_the_rooms_is_there() {
    let known = room_keys();
    let mut missing = Vec::new();
    let mut ask = |key: String, path: &str| {
        if !known.contains(&key) {
            missing.push(format!("{path} asks for “{key}”"));
        }
    };
    for file in files(&["src/simulators"], ".rs") {
        for key in strings(&file.text) {
            let of_room = [
                "mailbox-", "sheet-", "browser-", "rule-", "cookies-", "popup-", "preview-", "expired-",
                "key-", "finger-", "tool/",
            ]
            .iter();
            let whole = key.rsplit(['-', '/']).next().is_some_and(|last| !last.is_empty());
            if whole && is_key(&key.replace('/', "-")) && of_room.clone().any(|start| key.starts_with(start))
            {
                ask(key.replace('/', "-"), &file.path);
            }
        }
    }
    // What a slug is put after, by the function that gives the slug.
    let slugs = [
        ("src/world/sheet/fault.rs", "fn slug", "erreur-"),
        ("src/world/mailbox/address.rs", "fn slug", "erreur-"),
        ("src/world/mailbox/event.rs", "fn slip", "erreur-"),
        ("src/world/sheet/mod.rs", "fn slip", "erreur-"),
        ("src/world/privacy.rs", "fn slug", "prive-"),
        ("src/world/mailbox/action.rs", "impl MessageAct", "tool-"),
        ("src/world/mailbox/mod.rs", "fn slug", "folder-"),
        ("src/world/form/fault.rs", "fn slug", "erreur-"),
        ("src/world/form/fault.rs", "fn slug", "faute-"),
        ("src/world/mailbox/address.rs", "fn slug", "faute-"),
        ("src/world/web/event.rs", "fn slip", "erreur-"),
    ];
    for (path, function, prefix) in slugs {
        let sources = files(&["src/world"], ".rs");
        let source = sources.iter().find(|file| file.path == path).map(|file| file.text.as_str());
        let block = source
            .and_then(|text| text.split(function).nth(1))
            .and_then(|text| text.split("\n    }\n").next());
        let found = block.map(strings).unwrap_or_default();
        assert!(!found.is_empty(), "{path} has no slug after “{function}”");
        for slug in found {
            ask(format!("{prefix}{slug}"), path);
        }
    }
    assert!(missing.is_empty(), "not in src/content/rooms/*.fr.ftl:\n{}", missing.join("\n"));
}

#[test]
fn every_text_of_the_rooms_is_asked_for() {
    let sources = files(&["src"], ".rs");
    let used: BTreeSet<String> =
        sources.iter().flat_map(|file| strings(&file.text)).map(|text| text.replace('/', "-")).collect();
    let authors = files(&["src/content"], ".toml");
    let named: BTreeSet<&str> = authors.iter().flat_map(|file| strings(&file.text)).collect();
    let of_site = |key: &str| {
        SITE_PREFIXES.iter().any(|start| {
            key.strip_prefix(start).is_some_and(|name| named.contains(name) || used.contains(name))
        })
    };
    let asked = |key: &String| {
        used.contains(key)
            || of_site(key)
            || ROOM_PREFIXES
                .iter()
                .any(|start| key.strip_prefix(start).is_some_and(|slug| used.contains(slug)))
    };
    let unused: Vec<String> = room_keys().into_iter().filter(|key| !asked(key)).collect();
    assert!(unused.is_empty(), "nothing asks for these texts of the rooms:\n{}", unused.join("\n"));
}

//! The house stands: a room uses only rooms below it, and what needs a browser stays behind its feature.

use std::path::Path;

use crate::folder::project;
use crate::sources::{SourceFile, code_only, files};

/// Rooms from the top down. A room may use those after it.
const ROOMS: [&str; 10] = [
    "screens",
    "simulators",
    "ui",
    "platform",
    "workshop",
    "progress",
    "practice",
    "gesture",
    "world",
    "texts",
];
/// Parts of `screens` that never import one another.
const SCREENS: [&str; 3] = ["learner", "adviser", "projector"];
/// What only works in a browser.
const BROWSER: [&str; 7] =
    ["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "gloo_timers"];
const FEATURE: &str = "#[cfg(feature = \"views\")]";

#[test]
fn no_room_uses_a_room_above_it() {
    let mut upward = Vec::new();
    for file in files(&["src"], ".rs") {
        let Some(room) = room_of(&file.path) else { continue };
        for path in crate_paths(&code_only(&file.text)) {
            let first = path.split("::").next().unwrap_or_default();
            if place(first).is_some_and(|used| used < room) {
                upward.push(format!("{} uses crate::{path}", file.path));
            }
        }
    }
    assert!(
        upward.is_empty(),
        "a room may only use those below it ({}):\n{}",
        ROOMS.join(" > "),
        upward.join("\n")
    );
}

#[test]
fn learner_adviser_and_projector_know_nothing_of_one_another() {
    let mut crossing = Vec::new();
    for own in SCREENS {
        for file in files(&[&format!("src/screens/{own}")], ".rs") {
            for path in crate_paths(&code_only(&file.text)) {
                let mut parts = path.split("::");
                let used = parts.next().zip(parts.next());
                if used
                    .is_some_and(|(room, part)| room == "screens" && part != own && SCREENS.contains(&part))
                {
                    crossing.push(format!("{} uses crate::{path}", file.path));
                }
            }
        }
    }
    assert!(crossing.is_empty(), "{}", crossing.join("\n"));
}

#[test]
fn what_needs_a_browser_is_behind_its_feature() {
    let all = files(&["src"], ".rs");
    let mut open = Vec::new();
    for file in all.iter().filter(|file| room_of(&file.path).is_some()) {
        let code = code_only(&file.text);
        let uses = BROWSER.iter().find(|name| mentions(&code, name));
        if let Some(name) = uses.filter(|_| !is_gated(&file.path, &all)) {
            open.push(format!("{} uses {name} without {FEATURE}", file.path));
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}

/// Place of the room of a file under `src`.
fn room_of(path: &str) -> Option<usize> {
    place(path.strip_prefix("src/")?.split(['/', '.']).next()?)
}

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|known| *known == room)
}

/// Whether a crate is named, in a path or a use.
fn mentions(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(place, _)| {
        let before = code[..place].chars().next_back();
        let after = &code[place + name.len()..];
        before.is_none_or(|c| !(c.is_alphanumeric() || c == '_' || c == ':'))
            && after.trim_start().starts_with("::")
    })
}

/// Paths that begin with `crate::`, groups taken apart: `crate::{a, b::{c, d}}` gives `a`, `b::c`, `b::d`.
fn crate_paths(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (place, start) in code.match_indices("crate::") {
        let before = code[..place].chars().next_back();
        // `$crate::` in a macro is a path of this crate too; `mycrate::` is not.
        if before.is_none_or(|c| !(c.is_alphanumeric() || c == '_')) {
            let mut rest = &code[place + start.len()..];
            expand("", &mut rest, &mut paths);
        }
    }
    paths
}

/// Reads one path or group, and leaves `rest` after it.
fn expand(prefix: &str, rest: &mut &str, paths: &mut Vec<String>) {
    let mut path = prefix.to_owned();
    loop {
        *rest = rest.trim_start();
        if let Some(group) = rest.strip_prefix('{') {
            *rest = group;
            while !rest.trim_start().starts_with('}') && !rest.trim_start().is_empty() {
                expand(&path, rest, paths);
                *rest = rest.trim_start();
                *rest = rest.strip_prefix(',').unwrap_or(rest);
            }
            *rest = rest.trim_start().strip_prefix('}').unwrap_or_default();
            return;
        }
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*')).unwrap_or(rest.len());
        path.push_str(&rest[..end]);
        if end == 0 {
            // Something that is no path: step over it, so that reading goes on.
            let mut chars = rest.chars();
            chars.next();
            *rest = chars.as_str();
            return;
        }
        *rest = rest[end..].trim_start();
        if let Some(alias) = rest.strip_prefix("as ") {
            let alias = alias.trim_start();
            let end = alias.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(alias.len());
            *rest = &alias[end..];
        }
        match rest.strip_prefix("::") {
            Some(after) => {
                path.push_str("::");
                *rest = after;
            }
            None => break,
        }
    }
    paths.push(path);
}

/// Whether the file or a module it stands in is compiled with the views only.
fn is_gated(path: &str, all: &[SourceFile]) -> bool {
    let file = all.iter().find(|file| file.path == path);
    if file.is_some_and(|file| file.text.contains("#![cfg(feature = \"views\")]")) {
        return true;
    }
    let Some((parent, module)) = declared_in(path) else { return false };
    let declared = all.iter().find(|file| file.path == parent);
    let gated = declared.is_some_and(|declared| {
        let lines: Vec<&str> = declared.text.lines().map(str::trim).collect();
        let is_declaration = |line: &str| {
            let line = line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
            line == format!("mod {module};")
        };
        lines.iter().enumerate().any(|(index, line)| {
            let attributes = lines[..index]
                .iter()
                .rev()
                .take_while(|line| line.starts_with("#[") || line.starts_with("//"));
            is_declaration(line) && attributes.into_iter().any(|line| *line == FEATURE)
        })
    });
    gated || is_gated(&parent, all)
}

/// The file that declares a file's module, and the module's name. `None` at the top.
fn declared_in(path: &str) -> Option<(String, String)> {
    let module = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs"))?;
    let (folder, name) = module.rsplit_once('/')?;
    if path == "src/lib.rs" || path == "src/main.rs" {
        return None;
    }
    let candidates = match folder {
        "src" => vec!["src/lib.rs".to_owned()],
        folder => vec![format!("{folder}/mod.rs"), format!("{folder}.rs")],
    };
    let parent = candidates.into_iter().find(|file| Path::new(project()).join(file).is_file())?;
    Some((parent, name.to_owned()))
}

#[test]
fn groups_and_nested_groups_are_taken_apart() {
    let code =
        "use crate::{a::{B, c::{D, E as F}}, g}; let x = crate::h::i(); use mycrate::j; use crate::k::*;";
    assert_eq!(crate_paths(code), ["a::B", "a::c::D", "a::c::E", "g", "h::i", "k::*"]);
    assert_eq!(room_of("src/practice/session/mod.rs"), Some(6));
    assert_eq!(room_of("src/main.rs"), None);
    assert!(mentions("use web_sys::Window;", "web_sys") && !mentions("use my_web_sys::W;", "web_sys"));
    let declared = declared_in("src/practice/session/mod.rs");
    assert_eq!(declared, Some(("src/practice/mod.rs".to_owned(), "session".to_owned())));
}

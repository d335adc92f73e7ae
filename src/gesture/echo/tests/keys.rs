//! Words, names and chords in the strip of keys; what is never shown there.

use crate::gesture::echo::{Key, KeyEcho, KeyPart, Mods, is_remote};

const NONE: Mods = Mods { ctrl: false, alt: false, alt_gr: false, shift: false, meta: false };
const WITH_SHIFT: Mods = Mods { shift: true, ..NONE };
const WITH_CTRL: Mods = Mods { ctrl: true, ..NONE };

/// Keys pressed one every 100 ms; the strip, with ` + ` within chords and `×` for what was repeated.
fn strip(keys: &[(&str, Mods)]) -> Vec<String> {
    written(keys, false)
}

fn written(keys: &[(&str, Mods)], secret: bool) -> Vec<String> {
    let mut echo = KeyEcho::default();
    let mut t_ms = 0.0;
    for (key, mods) in keys {
        t_ms += 100.0;
        echo.press(key, *mods, secret, t_ms);
    }
    echo.now(t_ms).iter().map(spelt).collect()
}

fn spelt(key: &Key) -> String {
    let part = |part: &KeyPart| match part {
        KeyPart::Text(text) => text.clone(),
        KeyPart::Named(name) => name.trim_start_matches("echo-").to_owned(),
    };
    let parts: Vec<String> = key.parts.iter().map(part).collect();
    let times = if key.times > 1 { format!(" ×{}", key.times) } else { String::new() };
    parts.join(" + ") + &times
}

fn typed(text: &str) -> Vec<String> {
    let letters: Vec<String> = text.chars().map(String::from).collect();
    let keys: Vec<(&str, Mods)> = letters.iter().map(|letter| (letter.as_str(), NONE)).collect();
    strip(&keys)
}

#[test]
fn letters_in_a_row_are_a_word_of_which_the_end_is_shown() {
    assert_eq!(typed("bonjour"), ["bonjour"]);
    assert_eq!(typed("été à"), ["été", "space", "à"]);
    assert_eq!(typed("anticonstitutionnellement"), ["ionnellement"]);
    let mut echo = KeyEcho::default();
    echo.press("a", NONE, false, 0.0);
    let turn = echo.now(0.0)[0].turn;
    echo.press("b", NONE, false, 2000.0);
    assert_ne!(echo.now(2000.0)[0].turn, turn);
    echo.press("c", NONE, false, 4001.0);
    let shown: Vec<String> = echo.now(4001.0).iter().map(spelt).collect();
    assert_eq!(shown, ["ab", "c"]);
    assert_eq!(echo.now(4501.0).len(), 1);
    assert_eq!(echo.now(6501.0), []);
}

#[test]
fn keys_with_a_name_stand_alone_and_are_counted() {
    let keys = ["a", "Backspace", "Backspace", "Enter", "Tab"].map(|key| (key, NONE));
    assert_eq!(strip(&keys), ["a", "backspace ×2", "enter", "tab"]);
    let keys = ["CapsLock", "ArrowLeft", "Escape", "Delete", "F5"].map(|key| (key, NONE));
    assert_eq!(strip(&keys), ["arrow-left", "escape", "delete", "F5"], "the oldest goes");
}

#[test]
fn what_is_held_becomes_part_of_the_chord() {
    assert_eq!(strip(&[("Control", WITH_CTRL)]), ["ctrl"]);
    let copy = ("c", WITH_CTRL);
    assert_eq!(strip(&[("Control", WITH_CTRL), copy, copy]), ["ctrl + C ×2"]);
    assert_eq!(strip(&[("Shift", NONE), ("Tab", WITH_SHIFT)]), ["shift + tab"]);
    assert_eq!(strip(&[("Shift", WITH_SHIFT), ("a", NONE)]), ["shift", "a"]);
    let capitals = [("Shift", WITH_SHIFT), ("E", WITH_SHIFT), ("D", WITH_SHIFT), ("f", NONE), ("g", NONE)];
    assert_eq!(strip(&capitals), ["shift + ED", "fg"]);
    let all = Mods { ctrl: true, alt: true, alt_gr: true, ..NONE };
    assert_eq!(strip(&[("Control", WITH_CTRL), ("AltGraph", all), ("@", all)]), ["alt-gr + @"]);
    assert_eq!(strip(&[("Meta", NONE)]), ["meta"]);
}

#[test]
fn remote_controls_and_dead_keys_are_not_shown() {
    let keys = ["PageUp", "PageDown", "Dead", "Process", "Unidentified", ""].map(|key| (key, NONE));
    assert_eq!(strip(&keys), [""; 0]);
    assert!(is_remote("PageDown") && !is_remote("Enter"));
}

#[test]
fn a_secret_is_dots_and_nothing_of_how_it_is_made() {
    let keys = [("Shift", WITH_SHIFT), ("A", WITH_SHIFT), ("CapsLock", NONE), (" ", NONE), ("1", NONE)];
    assert_eq!(written(&keys, true), ["•••"]);
    assert_eq!(written(&[("a", NONE), ("Tab", NONE), ("Control", NONE)], true), ["•", "tab"]);
    assert_eq!(written(&[("v", WITH_CTRL)], true), ["•"]);
}

#[test]
fn broken_clocks_keep_nothing() {
    let mut echo = KeyEcho::default();
    echo.press("a", NONE, false, f64::NAN);
    echo.press("b", NONE, false, 9e9);
    assert_eq!(echo.now(0.0), []);
}

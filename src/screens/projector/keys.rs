//! Keyboard and presentation remote, in both windows of the projector.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::desk::Desk;
use crate::platform::ear::Ear;
use crate::platform::page;
use crate::workshop::projection::{Command, Key, Projection};

/// Fields in which letters are written.
const FIELDS: &str =
    "input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]";
/// Whatever takes a space or an arrow for itself.
const CONTROLS: &str = "button, a, input, textarea, select, summary, [role=menuitem], [role=option]";

/// Listens for as long as the present owner lives. `on_escape` is called when Escape finds nothing to end.
pub fn listen(desk: Desk, on_escape: Callback<()>) {
    let ear = Ear::new("keydown", move |event| {
        let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let focused: Option<Element> = page::focused().map(Into::into);
        let on =
            |what: &str| focused.as_ref().is_some_and(|element| element.matches(what).unwrap_or_default());
        let acting = desk.shown.with_untracked(Projection::is_live);
        let Some(key) = Key::of(&event.key(), on(FIELDS), acting) else { return };
        // A dialog closes itself at Escape, and keeps its own keys.
        let in_dialog =
            focused.as_ref().is_some_and(|element| element.closest("dialog").ok().flatten().is_some());
        if event.repeat() {
            // A key that is held goes on by one.
            event.prevent_default();
            return;
        }
        match key {
            Key::Escape | Key::PlayPause | Key::Blank if in_dialog => return,
            Key::PlayPause if on(CONTROLS) => return,
            Key::Escape => {
                if !desk.escape() {
                    on_escape.run(());
                }
            }
            Key::Next => desk.take(Command::Next),
            Key::Back => desk.take(Command::Back),
            Key::Blank => desk.take(Command::Blank),
            Key::PlayPause => desk.take(Command::PlayPause),
        }
        event.prevent_default();
        // Nor is it echoed as a key of the exercise.
        event.stop_immediate_propagation();
    });
    // The owner of this scope drops it, and dropping it ends it.
    StoredValue::new_local(ear);
}

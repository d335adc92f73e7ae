//! Copying what is selected: the old way, for the new one is missing on plain HTTP.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;

/// Copies the selection; false where the browser refuses, and the person copies by hand.
pub fn copy_selection() -> bool {
    let copy = || {
        let document = web_sys::window()?.document()?;
        let command: Function = Reflect::get(&document, &"execCommand".into()).ok()?.dyn_into().ok()?;
        command.call1(&document, &"copy".into()).ok()?.as_bool()
    };
    copy().unwrap_or(false)
}

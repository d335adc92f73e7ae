//! The planner's part for the sheet: where the cursor must be before something is typed.

use super::intent::Planner;
use crate::world::sheet::{Action, By};

/// Types words into a field: those of a key, else those it waits for.
pub fn type_in(planner: &mut Planner, id: &str, words: Option<&str>) {
    let Some(sheet) = &planner.world.sheet else { return };
    let by = if sheet.by_tab { By::Key } else { By::Pointer };
    let wanted = match words {
        Some(key) => planner.world.words.get(key),
        None => sheet.field(id).map(|field| &field.wanted),
    };
    let Some(text) = wanted.cloned() else { return };
    focus(planner, id, by);
    planner.act(Action::SetText { field: id.to_owned(), text }, format!("field/{id}"));
}

/// Presses Tab until the cursor is there.
pub fn tab_to(planner: &mut Planner, field: &str) {
    focus(planner, field, By::Key);
}

/// Clicks into a field.
pub fn click(planner: &mut Planner, field: &str) {
    focus(planner, field, By::Pointer);
}

/// Turns the capital lock on or off.
pub fn caps_lock(planner: &mut Planner, on: bool) {
    planner.act(Action::CapsLock(on), "stage");
}

/// The cursor goes into a field, if it is not there yet.
fn focus(planner: &mut Planner, field: &str, by: By) {
    let sheet = planner.world.sheet.as_ref();
    if sheet.is_some_and(|sheet| sheet.focus.as_deref() != Some(field)) {
        planner.act(Action::Focus { field: field.to_owned(), by }, format!("field/{field}"));
    }
}

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

/// The cursor goes into a field, if it is not there yet. Tab passes through all that lie between.
fn focus(planner: &mut Planner, field: &str, by: By) {
    let Some(sheet) = &planner.world.sheet else { return };
    let place = |id: &str| sheet.fields.iter().position(|field| field.id == id);
    let (from, to) = (sheet.focus.as_deref().and_then(place), place(field));
    let way: Vec<String> = match (from, to) {
        (Some(from), Some(to)) if from == to => return,
        (Some(from), Some(to)) if by == By::Key => {
            let id = |place: usize| sheet.fields[place].id.clone();
            if from < to { (from + 1..=to).map(id).collect() } else { (to..from).rev().map(id).collect() }
        }
        _ => vec![field.to_owned()],
    };
    for field in way {
        let target = format!("field/{field}");
        planner.act(Action::Focus { field, by }, target);
    }
}

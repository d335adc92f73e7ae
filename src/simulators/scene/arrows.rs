//! Arrow keys inside a menu, a list or a group of round buttons: as on any computer, they go from one entry to the next.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, KeyboardEvent};

/// Where a key leads among so many entries, from the one that has the focus. Round at both ends.
fn next(key: &str, from: usize, count: usize) -> Option<usize> {
    if count == 0 {
        return None;
    }
    match key {
        "ArrowDown" | "ArrowRight" => Some((from + 1) % count),
        "ArrowUp" | "ArrowLeft" => Some((from + count - 1) % count),
        "Home" => Some(0),
        "End" => Some(count - 1),
        _ => None,
    }
}

/// Moves the focus among the entries (a selector) of the element that listens; true when it did. The key then means
/// nothing else.
pub fn move_focus(event: &KeyboardEvent, entries: &str) -> bool {
    let Some(group) = event.current_target().and_then(|group| group.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    // Where one types, these four move the cursor among the letters.
    let typing = event.target().is_some_and(|target| target.has_type::<HtmlInputElement>());
    if typing && matches!(event.key().as_str(), "ArrowLeft" | "ArrowRight" | "Home" | "End") {
        return false;
    }
    let Ok(found) = group.query_selector_all(entries) else { return false };
    let entry = |place: usize| found.item(place as u32).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    let focused = group.owner_document().and_then(|document| document.active_element());
    let count = found.length() as usize;
    let from =
        (0..count).find(|place| entry(*place).map(Into::into) == focused).unwrap_or(count.saturating_sub(1));
    let Some(to) = next(&event.key(), from, count).and_then(entry) else { return false };
    event.prevent_default();
    event.stop_propagation();
    // Refused only by an element that has just gone.
    to.focus().is_ok()
}

//! Puts what is drawn where the pointer is. Only styles of standing nodes change, so nothing lags behind the hand.

use web_sys::HtmlElement;

/// Room that a word needs beside its place, in px of the zoomed page (as in `style/projector/62-echo.css`).
const WORD: (f32, f32) = (380.0, 110.0);

/// Shows an element, or not.
pub(super) fn show(element: &HtmlElement, shown: bool) {
    element.set_hidden(!shown);
}

/// Puts an element at a place, in px of the zoomed page.
pub(super) fn put(element: &HtmlElement, (x, y): (f32, f32)) {
    set(element, "transform", &format!("translate({},{})", fine(x, "px"), fine(y, "px")));
}

/// Lays an element from one place to another, in px of the zoomed page.
pub(super) fn lay(element: &HtmlElement, (x, y): (f32, f32), to: (f32, f32)) {
    let (dx, dy) = (to.0 - x, to.1 - y);
    set(element, "width", &fine(dx.hypot(dy), "px"));
    let turn = fine(dy.atan2(dx), "rad");
    set(element, "transform", &format!("translate({},{}) rotate({turn})", fine(x, "px"), fine(y, "px")));
}

/// Says on which side of its place a word stands so that all of it is seen. `zoom` as CSS has it.
pub(super) fn turn_inwards(element: &HtmlElement, (x, y): (f32, f32), zoom: f32) {
    let Some((width, height)) = window_size() else { return };
    for (name, over) in [("data-left", x + WORD.0 > width / zoom), ("data-up", y + WORD.1 > height / zoom)] {
        let _ = element.toggle_attribute_with_force(name, over);
    }
}

/// Size of the window in CSS px, without any zoom of ours.
fn window_size() -> Option<(f32, f32)> {
    let window = web_sys::window()?;
    let (width, height) = (window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?);
    Some((width as f32, height as f32))
}

/// A measure to a thousandth, without the code that writes fractions.
fn fine(length: f32, unit: &str) -> String {
    format!("calc({}{unit}/1000)", (length * 1000.0).round() as i32)
}

fn set(element: &HtmlElement, name: &str, value: &str) {
    // Refused only by a style that is no longer there.
    let _ = element.style().set_property(name, value);
}

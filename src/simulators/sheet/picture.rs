//! The picture of the keyboard: what is printed on each key as far as it is known, the next one, the one that is down.

use leptos::prelude::*;

use super::strip::{Touch, named};
use super::typist::Typist;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::sheet::layout::{Printed, ROWS};

/// Keys before and after those that write, row by row; the row of the space bar has no other.
const AROUND: [(&str, &str); 4] =
    [("", "Backspace"), ("Tab", ""), ("CapsLock", "Enter"), ("ShiftLeft", "ShiftRight")];
/// The last row.
const LAST: [&str; 5] = ["ControlLeft", "AltLeft", "Space", "AltRight", "ControlRight"];

/// The picture. The words beside it say the same, so it is hidden from screen readers.
#[component]
pub(super) fn Picture(typist: Typist, touches: Memo<Vec<Touch>>) -> impl IntoView {
    let rows = ROWS.iter().zip(AROUND).map(|(codes, (before, after))| {
        let letters = codes.iter().map(|code| key(typist, touches, code));
        let first = (!before.is_empty()).then(|| key(typist, touches, before));
        // Enter is two rows high: it stands in the lower one and leaves a hole above.
        let last = if after.is_empty() {
            view! { <i class="hole"></i> }
        } else {
            key(typist, touches, after)
        };
        let keys: Vec<Node> = first.into_iter().chain(letters).chain([last]).collect();
        view! { <div class="row-of-keys">{keys}</div> }
    });
    let rows: Vec<Node> = rows.collect();
    let last: Vec<Node> = LAST.iter().map(|code| key(typist, touches, code)).collect();
    view! {
        <div class="keyboard" aria-hidden="true">
            {rows}
            <div class="row-of-keys">{last}</div>
        </div>
    }
}

fn key(typist: Typist, touches: Memo<Vec<Touch>>, code: &'static str) -> Node {
    let words = named(typist.port, code);
    let place = move || touches.with(|touches| touches.iter().position(|touch| touch.code == code));
    let number = move || {
        let many = touches.with(Vec::len) > 1;
        place().filter(|_| many).map(|place| view! { <b class="order">{(place + 1).to_string()}</b> })
    };
    let wide = words.is_some();
    let face = move || match &words {
        Some(words) => view! { <span class="whole">{words.clone()}</span> },
        None => printed(typist.keyboard.with(|keyboard| keyboard.printed(code))),
    };
    view! {
        <div
            class="key"
            class:named=wide
            class:space=code == "Space"
            class:tall=code == "Enter"
            class:due=move || place().is_some()
            class:down=move || typist.down.with(|down| down == code)
        >
            {face}
            {number}
        </div>
    }
}

/// What is printed on a key that writes: as on the real ones, small letters stand as capitals.
fn printed(signs: Printed) -> Node {
    let plain: String = match signs.shift {
        None => signs.plain.to_uppercase().collect(),
        Some(_) => signs.plain.to_string(),
    };
    let Some(shift) = signs.shift else {
        let third = signs.alt_gr.map(|sign| view! { <span class="third">{sign.to_string()}</span> });
        return view! {
            <span class="whole">{plain}</span>
            {third}
        };
    };
    let third = signs.alt_gr.map(|sign| view! { <span class="third">{sign.to_string()}</span> });
    view! {
        <span class="whole">{shift.to_string()}</span>
        <span>{plain}</span>
        {third}
    }
}

//! The strip beside the sheet: the next key in words, with its finger, and the picture of the keyboard.

use leptos::prelude::*;

use super::picture::Picture;
use super::typist::Typist;
use crate::simulators::port::Port;
use crate::ui::markup::live;
use crate::ui::view;
use crate::world::Sheet;
use crate::world::sheet::layout::{Press, finger};
use crate::world::sheet::same;

/// One key to press or to hold, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Touch {
    /// Code of the key.
    pub code: String,
    /// Whether it stays pressed while the one after it is.
    pub held: bool,
    /// What it is called in words.
    pub caption: String,
}

/// The strip.
#[component]
pub(super) fn Strip(typist: Typist) -> impl IntoView {
    let port = typist.port;
    let asked = RwSignal::new(None);
    // A hint that points shows the key, too; whoever hides it again has the last word.
    let pointed = Memo::new(move |_| port.halo.with(Option::is_some));
    let open = Memo::new(move |_| asked.get().unwrap_or_else(|| pointed.get()));
    let touches = Memo::new(move |_| next_touches(typist));
    let press = move |touch: &Touch| {
        let verb = port.words(if touch.held { "sheet-hold" } else { "sheet-press" });
        let finger = port.words(&format!("finger-{}", finger(&touch.code)));
        view! {
            <li>
                <span>{verb}</span>
                <kbd>{touch.caption.clone()}</kbd>
                <span>{finger}</span>
            </li>
        }
    };
    view! {
        <div class="strip" class:open=open>
            <button
                type="button"
                class="btn"
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| asked.set(Some(!open.get_untracked()))
            >
                {move || port.words(if open.get() { "sheet-hide-keyboard" } else { "sheet-show-keyboard" })}
            </button>
            {live(move || {
                open.get().then(|| {
                    let presses: Vec<_> = touches.with(|touches| touches.iter().map(press).collect());
                    view! { <ol class="presses">{presses}</ol> }
                })
            })}
            <Picture typist touches />
        </div>
    }
}

/// What to press next in the field that has the cursor; where it is right, the key that goes to the next one.
fn next_touches(typist: Typist) -> Vec<Touch> {
    let (port, keyboard) = (typist.port, typist.keyboard.get());
    let presses = typist.read(|sheet| {
        let field = sheet.focus.as_deref().and_then(|id| sheet.field(id));
        field.and_then(|field| keyboard.next(&field.text, &field.wanted, sheet.caps_lock)).unwrap_or_default()
    });
    let tab = typist.read(tab_waits).map(|back| Press { code: "Tab".into(), shift: back, alt_gr: false });
    presses
        .iter()
        .chain(presses.is_empty().then_some(&tab).into_iter().flatten())
        .flat_map(|press| touches_of(port, typist, press))
        .collect()
}

/// Where Tab alone leads on: whether the next field to fill in lies back, before the cursor.
fn tab_waits(sheet: &Sheet) -> Option<bool> {
    let here = sheet.focus.as_deref().filter(|_| sheet.by_tab)?;
    let at = sheet.fields.iter().position(|field| field.id == here)?;
    let next = sheet.fields.iter().position(|field| !same(&field.text, &field.wanted))?;
    (next != at).then_some(next < at)
}

fn touches_of(port: Port, typist: Typist, press: &Press) -> Vec<Touch> {
    let held = |code: &str, key: &str| Touch { code: code.to_owned(), held: true, caption: port.words(key) };
    let mut touches = Vec::new();
    if press.alt_gr {
        touches.push(held("AltRight", "key-alt-gr"));
    }
    if press.shift {
        // The other hand holds it.
        let left = finger(&press.code).starts_with("left");
        touches.push(held(if left { "ShiftRight" } else { "ShiftLeft" }, "key-shift"));
    }
    let printed = typist.keyboard.with(|keyboard| keyboard.printed(&press.code));
    let sign = match (press.alt_gr, press.shift) {
        (true, _) => printed.alt_gr,
        (_, true) => printed.shift,
        _ => None,
    };
    let caption =
        named(port, &press.code).unwrap_or_else(|| sign.unwrap_or(printed.plain).to_uppercase().collect());
    touches.push(Touch { code: press.code.clone(), held: false, caption });
    touches
}

/// The words on a key that writes no letter.
pub(super) fn named(port: Port, code: &str) -> Option<String> {
    let key = match code {
        "Backspace" => "key-backspace",
        "Tab" => "key-tab",
        "Enter" => "key-enter",
        "CapsLock" => "key-caps-lock",
        "ShiftLeft" | "ShiftRight" => "key-shift",
        "ControlLeft" | "ControlRight" => "key-control",
        "AltLeft" => "key-alt",
        "AltRight" => "key-alt-gr",
        "Space" => "key-space",
        _ => return None,
    };
    Some(port.words(key))
}

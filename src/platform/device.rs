//! Finger or pointer: seen from what is used, guessed from what the machine has until then.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{MouseEvent, PointerEvent};

/// Whether the person touches the screen; a context of the whole page.
#[derive(Clone, Copy)]
pub struct Touch(RwSignal<bool>);

impl Touch {
    /// Begins to watch, and lets every screen ask.
    pub fn provide() -> Touch {
        let touch = Touch(RwSignal::new(has_touch_only()));
        window_event_listener(ev::pointerdown, move |event| touch.see(&event.pointer_type()));
        window_event_listener(ev::pointermove, move |event| touch.see(&event.pointer_type()));
        provide_context(touch);
        touch
    }

    /// Whether the last thing used was a finger or a pen, tracked.
    pub fn get(self) -> bool {
        self.0.get()
    }

    /// The same, untracked.
    pub fn get_untracked(self) -> bool {
        self.0.get_untracked()
    }

    fn see(self, kind: &str) {
        let touch = matches!(kind, "touch" | "pen");
        if !kind.is_empty() && self.0.get_untracked() != touch {
            self.0.set(touch);
        }
    }
}

/// Whether the machine has a touch screen and nothing finer, as tablets and phones do.
pub fn has_touch_only() -> bool {
    matches_media("(pointer: coarse)") && !matches_media("(any-pointer: fine)")
}

/// Whether a click was a tap of a finger or pen. Browsers that tell no more than "click" are taken at their word.
pub fn was_touch(event: &MouseEvent) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|event| matches!(event.pointer_type().as_str(), "touch" | "pen"))
}

fn matches_media(query: &str) -> bool {
    let media = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    media.is_some_and(|media| media.matches())
}

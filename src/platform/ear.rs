//! Listening to the window before anything on the page can keep an event to itself.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Event;

/// A listener of the window in the capture phase; it ends when dropped.
pub struct Ear {
    event: &'static str,
    hears: Closure<dyn FnMut(Event)>,
}

impl Ear {
    /// Listens from now on. `None` without a window, or where it refuses.
    pub fn new(event: &'static str, hears: impl FnMut(Event) + 'static) -> Option<Self> {
        let ear = Self { event, hears: Closure::<dyn FnMut(Event)>::new(hears) };
        let listener = ear.hears.as_ref().unchecked_ref();
        web_sys::window()?.add_event_listener_with_callback_and_bool(event, listener, true).ok()?;
        Some(ear)
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let listener = self.hears.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback_and_bool(self.event, listener, true);
        }
    }
}

//! When it breaks: the page's own static words take over, for a program that panicked draws nothing more.

use wasm_bindgen::{JsCast, JsValue};

/// From now on a panic is told to the console, and shows the page that says so (`public/guard.js`).
pub fn watch() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        show("the program stopped");
    }));
}

/// Shows that page at once: what the program cannot go on without did not come.
pub fn show(why: &str) {
    let Some(window) = web_sys::window() else { return };
    let broken = js_sys::Reflect::get(&window, &"pacBroken".into())
        .ok()
        .and_then(|f| f.dyn_into::<js_sys::Function>().ok());
    if let Some(broken) = broken {
        let _ = broken.call1(&JsValue::NULL, &js_sys::Error::new(why));
    }
}

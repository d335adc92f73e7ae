//! Following the address: our own moves, and the browser's Back and Forward.

use std::sync::OnceLock;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::Route;

static CURRENT: OnceLock<RwSignal<Route>> = OnceLock::new();

/// Begins to follow the address; called once, under the root owner, which lives as long as the page.
pub fn start() {
    if CURRENT.set(RwSignal::new(here().unwrap_or_default())).is_err() {
        return;
    }
    // Both, for not every browser reports a typed address and Back in the same way; the second one finds nothing to do.
    window_event_listener(ev::popstate, |_| moved());
    window_event_listener(ev::hashchange, |_| moved());
}

/// The screen to show, as a signal.
pub fn current() -> Signal<Route> {
    CURRENT.get().map_or_else(|| Signal::stored(Route::default()), |route| (*route).into())
}

/// Goes to a screen; Back returns from it.
pub fn go(route: Route) {
    write(route, |history, address| history.push_state_with_url(&JsValue::NULL, "", Some(address)));
}

/// Goes to a screen in place of this one: Back skips it.
pub fn replace(route: Route) {
    write(route, |history, address| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
}

fn here() -> Option<Route> {
    Route::parse(&web_sys::window()?.location().hash().ok()?)
}

fn write(route: Route, change: impl Fn(&web_sys::History, &str) -> Result<(), JsValue>) {
    let Some(current) = CURRENT.get() else { return };
    let address = route.format();
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A frame may forbid it: the screen changes all the same.
        let _ = change(&history, &address);
    }
    if current.get_untracked() != route {
        current.set(route);
    }
}

/// The browser went elsewhere. An address that leads nowhere changes nothing, and gives way to the right one.
fn moved() {
    let Some(current) = CURRENT.get() else { return };
    match here() {
        Some(there) if there == current.get_untracked() => {}
        Some(there) => current.set(there),
        None => replace(current.get_untracked()),
    }
}

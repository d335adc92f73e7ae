//! The page itself: its title, where the focus stands, and the display settings every style reads.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Promise};
use leptos::prelude::request_animation_frame;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, MouseEvent};

use crate::progress::{Contrast, Settings};
use crate::texts::Direction;

/// A page that is shown has painted by then.
const LONGEST_WAIT_MS: u32 = 100;

/// Sets the title of the window, read first by screen readers.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Language of the page as the server sent it, such as `fr`.
pub fn language() -> String {
    root().map(|root| root.lang()).filter(|language| !language.is_empty()).unwrap_or_else(|| "fr".to_owned())
}

/// Says in which language and direction the texts are.
pub fn set_language(language: &str, direction: Direction) {
    let Some(root) = root() else { return };
    root.set_lang(language);
    root.set_dir(match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    });
}

/// Shows everything as the person likes it, through attributes of `<html>` that the styles read.
pub fn apply_display(settings: &Settings) {
    let Some(root) = root() else { return };
    let contrast = match settings.contrast {
        Contrast::Paper => "paper",
        Contrast::White => "white",
        Contrast::Dark => "dark",
    };
    let attributes = [
        ("data-contrast", Some(contrast.to_owned())),
        ("data-text", Some(settings.text_px.to_string())),
        ("data-motion", settings.reduced_motion.then(|| "reduced".to_owned())),
        ("data-hand", settings.left_hand.then(|| "left".to_owned())),
    ];
    for (name, value) in attributes {
        let _ = match value {
            Some(value) => root.set_attribute(name, &value),
            None => root.remove_attribute(name),
        };
    }
}

/// The element that has the focus, if any has.
pub fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Gives an element the focus where it still is on the page.
pub fn focus(element: &HtmlElement) {
    if element.is_connected() {
        let _ = element.focus();
    }
}

/// Gives the focus to the first element that fits a selector of ours.
pub fn focus_first(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        focus(&element);
    }
}

/// Scrolls back to the top, as on any new page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Adds this same address to the browser's history once more: the next Back stays here, and can be asked about.
pub fn push_same_entry() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A frame may forbid it: Back then leaves without asking.
        let _ = history.push_state(&JsValue::NULL, "");
    }
}

/// One entry back in the browser's history.
pub fn back() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Where there is nothing before, the page stays.
        let _ = history.back();
    }
}

/// Goes to another page of the site in place of this one, as a real navigation: Back does not return here.
pub fn leave_for(page: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only where navigation itself is: then everything shown was wiped all the same.
        let _ = window.location().replace(page);
    }
}

/// The whole address, with what stands after `#`.
pub fn whole_address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The page's own address, without what stands after `#`.
pub fn address() -> String {
    whole_address().split('#').next().unwrap_or_default().to_owned()
}

/// What stands after `#`, with it; empty where there is nothing.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to an address of this page (`#/…`); Back returns.
pub fn go_to(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only where navigation itself is: the page then stays.
        let _ = window.location().set_hash(fragment);
    }
}

/// Whether the address is one that only this machine knows: its own name, or a file.
pub fn is_only_here() -> bool {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return true };
    let host = location.hostname().unwrap_or_default();
    host.is_empty()
        || host == "localhost"
        || host.ends_with(".localhost")
        || host.starts_with("127.")
        || host == "[::1]"
}

/// Opens a page in a window of its own, by that name; one that is open already comes to the front. False where the
/// browser does not let it.
pub fn open_window(address: &str, name: &str) -> bool {
    let opened = web_sys::window().and_then(|window| {
        window.open_with_url_and_target_and_features(address, name, "popup").ok().flatten()
    });
    opened.inspect(|window| drop(window.focus())).is_some()
}

/// Fills the whole screen, or no longer; nothing happens where the browser does not let it.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// For that long, clicks of the pointer press nothing; those of the keyboard still do.
pub fn ignore_clicks(ms: u32) {
    let Some(window) = web_sys::window() else { return };
    let swallow = Closure::<dyn FnMut(MouseEvent)>::new(|event: MouseEvent| {
        // A click made with the keyboard counts no presses.
        if event.detail() > 0 {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
    });
    let listener = swallow.as_ref().unchecked_ref();
    if window.add_event_listener_with_callback_and_bool("click", listener, true).is_ok() {
        Timeout::new(ms, move || {
            let listener = swallow.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback_and_bool("click", listener, true);
        })
        .forget();
    }
}

/// Waits until the page shows what has changed, before a long computation takes it: the second frame begins once the
/// first is painted. A hidden page has no frames, and goes on all the same.
pub async fn painted() {
    let shown = Promise::new(&mut |resolve: Function, _: Function| {
        // Whichever comes second changes nothing.
        let late = resolve.clone();
        Timeout::new(LONGEST_WAIT_MS, move || drop(late.call0(&JsValue::NULL))).forget();
        request_animation_frame(move || {
            request_animation_frame(move || drop(resolve.call0(&JsValue::NULL)));
        });
    });
    // Nothing ever rejects it.
    let _ = JsFuture::from(shown).await;
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// Whether the page is too narrow for the frame of the practice computer to say where we are (as in the styles).
pub fn is_narrow() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(max-width: 900px)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// As [`focus_first`], when what had the focus is gone.
pub fn focus_if_lost(selector: &str) {
    if focused().is_none_or(|element| element.tag_name() == "BODY") {
        focus_first(selector);
    }
}

/// How many times larger an element is drawn than it is laid out: the projector enlarges all of it. Rectangles and
/// pointers are told in pixels as drawn, the element's own lengths in pixels as laid out.
pub fn scale_of(element: &HtmlElement) -> f64 {
    let laid_out = f64::from(element.offset_width());
    let scale = element.get_bounding_client_rect().width() / laid_out;
    // The laid out width is rounded: what little that makes is no enlargement.
    if laid_out > 0.0 && (scale - 1.0).abs() > 0.01 { scale } else { 1.0 }
}

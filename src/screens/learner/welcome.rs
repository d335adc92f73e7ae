//! The first screen: any key, touch, click, or the mere rest of the pointer starts.

use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::route::{Route, go};
use super::second;
use super::visit::{Arrival, Visit};
use crate::platform::page;
use crate::practice::Level;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::page::arrive;
use crate::ui::rest::{Rest, RestRing};
use crate::ui::text::tr;
use crate::ui::view;

/// Keys that only prepare others, or move about the page: they start nothing.
const SILENT_KEYS: [&str; 9] =
    ["Tab", "Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "Escape", "ContextMenu"];

/// Welcome. A visit begins here.
#[component]
pub fn WelcomeScreen() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let heading = NodeRef::<html::H1>::new();
    arrive(Signal::derive(|| tr("app-name")), heading);
    let start = Callback::new(move |()| match visit.arrive() {
        Arrival::Known => go(Route::Home),
        Arrival::Ask => go(Route::Profiles),
        Arrival::FirstVisit => {
            // For a newcomer that is the first of the path, and known without the second part.
            let first = match second::here() {
                Some(second) => (second.suggestion)(visit, library).map(|next| (next.exercise, next.level)),
                None => library.entries().into_iter().next().map(|entry| (entry.id, Level::Discover)),
            };
            go(first.map_or(Route::Home, |(id, level)| Route::Exercise { id, level: Some(level) }));
        }
    });
    let rest = Rest::still(start);
    let key = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let combined = event.ctrl_key() || event.alt_key() || event.meta_key();
        let silent = SILENT_KEYS.contains(&event.key().as_str())
            || is_function_key(&event.key())
            // On the link, Enter is the link's.
            || (event.key() == "Enter" && page::focused().is_some_and(|focused| focused.tag_name() == "A"));
        if !combined && !silent {
            event.prevent_default();
            start.run(());
        }
    });
    on_cleanup(move || key.remove());
    view! {
        <main
            id="main"
            class="welcome"
            tabindex="-1"
            class:resting=rest.filling
            on:pointermove=move |event| rest.moved(&event)
            on:pointerleave=move |_| rest.left()
            on:pointercancel=move |_| rest.left()
            on:click=move |_| rest.clicked()
        >
            <Icon name="logo" class="huge" />
            <h1 node_ref=heading tabindex="-1">{tr("app-name")}</h1>
            <p class="lead say-lines">
                <span>{tr("welcome-lead")}</span>
            </p>
            // A click on it reaches the whole screen, which starts.
            <button type="button" class="btn primary big">
                <span>{tr("welcome-start")}</span>
                <RestRing />
            </button>
            // In a workshop everybody begins with the number that the adviser gives.
            <a class="btn small" href=Route::Code.format() on:click=|event| event.stop_propagation()>
                {tr("home-code")}
            </a>
            <p class="small-text say-lines">
                <span>{tr("welcome-ways")}</span>
                <span>{tr("welcome-rest")}</span>
            </p>
        </main>
    }
}

fn is_function_key(key: &str) -> bool {
    key.strip_prefix('F').is_some_and(|number| number.parse::<u8>().is_ok())
}

//! The sheet itself: its fields one under the other, then the strip with the keyboard. It listens to keys and presses.

use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::entry::Entry;
use super::strip::Strip;
use super::typist::Typist;
use crate::platform::react::follow;
use crate::simulators::port::Port;
use crate::ui::view;
use crate::world::sheet::same;

/// The typing sheet of the practice computer.
#[component]
pub fn SheetView(port: Port, children: Children) -> impl IntoView {
    let typist = Typist::new(port);
    let fields = port.world.with_untracked(|world| world.sheet.as_ref().map(|sheet| sheet.fields.clone()));
    let entries: Vec<_> =
        (fields.unwrap_or_default().into_iter()).map(|field| view! { <Entry typist field /> }).collect();
    keep_in_view(typist);
    view! {
        <div
            class="stage typing"
            class:shown=move || !port.live.get()
            data-skin=move || port.skin.get()
            data-target="stage"
            data-focus=move || typist.focus()
            data-caps=move || typist.caps_lock().then_some("on")
            on:pointerdown=move |event| typist.pressed(&event)
            on:mousedown=move |event| typist.kept_from_field(&event)
            on:keydown=move |event| typist.key_down(&event)
            on:keyup=move |event| typist.key_up(&event)
        >
            <div class="desk">
                <div class="paper" role="group" aria-label=port.words("sheet-name")>{entries}</div>
            </div>
            <Strip typist />
            {children()}
        </div>
    }
}

/// A field that is right makes place for the one after it: nobody should have to look for what is asked next.
fn keep_in_view(typist: Typist) {
    let next = Memo::new(move |_| {
        typist.read(|sheet| {
            let open = sheet.fields.iter().find(|field| !same(&field.text, &field.wanted));
            open.map(|field| field.id.clone())
        })
    });
    let is_first = StoredValue::new(true);
    follow(move || {
        let Some(id) = next.get() else { return };
        if is_first.get_value() {
            return is_first.set_value(false);
        }
        request_animation_frame(move || {
            let field = document().query_selector(&format!(".stage.typing [data-target='field/{id}']"));
            let entry = field.ok().flatten().and_then(|field| field.closest(".entry").ok().flatten());
            if let Some(entry) = entry {
                let nearest = ScrollIntoViewOptions::new();
                nearest.set_block(ScrollLogicalPosition::Nearest);
                entry.scroll_into_view_with_scroll_into_view_options(&nearest);
            }
        });
    });
}

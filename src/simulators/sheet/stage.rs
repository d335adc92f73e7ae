//! The sheet itself: its fields one under the other, then the strip with the keyboard. It listens to keys and presses.

use leptos::prelude::*;

use super::entry::Entry;
use super::strip::Strip;
use super::typist::Typist;
use crate::simulators::port::Port;
use crate::ui::view;

/// The typing sheet of the practice computer.
#[component]
pub fn SheetView(port: Port, children: Children) -> impl IntoView {
    let typist = Typist::new(port);
    let fields = port.world.with_untracked(|world| world.sheet.as_ref().map(|sheet| sheet.fields.clone()));
    let entries: Vec<_> =
        (fields.unwrap_or_default().into_iter()).map(|field| view! { <Entry typist field /> }).collect();
    view! {
        <div
            class="stage sheet"
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

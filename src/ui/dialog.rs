//! A question in front of the page: the browser's own modal dialog, so that focus stays in and Esc leaves.

use leptos::html;
use leptos::prelude::*;
use web_sys::Event;

use crate::platform::page;
use crate::platform::react::follow;
use crate::ui::view;

/// A modal dialog, open for as long as it is mounted. Focus goes to its title, and back when it closes.
#[component]
pub fn Modal(
    /// What it asks, as its title.
    #[prop(into)]
    title: Signal<String>,
    /// Esc, or the browser's own way of closing: nothing was chosen.
    #[prop(into)]
    on_close: Callback<()>,
    /// Wider, for tables and pictures.
    #[prop(optional)]
    wide: bool,
    /// Content and buttons.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let before = StoredValue::new_local(page::focused());
    follow(move || {
        if let Some(dialog) = dialog.get()
            && !dialog.open()
        {
            // Refused only where the dialog is open already.
            let _ = dialog.show_modal();
        }
    });
    on_cleanup(move || {
        if let Some(element) = before.try_get_value().flatten() {
            // After the dialog has gone: until then everything behind it is inert.
            request_animation_frame(move || page::focus(&element));
        }
    });
    view! {
        <dialog
            class="dialog"
            class:wide=wide
            node_ref=dialog
            aria-labelledby="dialog-title"
            on:cancel=move |event: Event| {
                event.prevent_default();
                on_close.run(());
            }
            // Some browsers close at a second Esc whatever is answered to the first.
            on:close=move |_| on_close.run(())
        >
            <h2 id="dialog-title" tabindex="-1" autofocus>{title}</h2>
            {children()}
        </dialog>
    }
}

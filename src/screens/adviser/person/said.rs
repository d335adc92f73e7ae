//! What was just done, said where it was done, with the way to take it back.

use leptos::html;
use leptos::prelude::*;

use super::Shown;
use crate::platform::page;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::text::tr;
use crate::ui::view;

/// The part of the page where something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::screens::adviser) enum Place {
    Themes,
    Marks,
    Identity,
    Same,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::screens::adviser) struct Said {
    /// Where.
    pub place: Place,
    /// In words.
    pub words: String,
    /// The mark that can be taken back.
    pub undo: Option<u64>,
}

/// The line of a part, and what gives it the focus when the button that was pressed goes away.
pub(super) fn status(shown: Shown, place: Place) -> (Node, Callback<()>) {
    let line = NodeRef::<html::P>::new();
    let focus = Callback::new(move |()| {
        if let Some(line) = line.get_untracked() {
            page::focus(&line);
        }
    });
    let own = Memo::new(move |_| shown.said.get().filter(|said| said.place == place));
    let undo = move || {
        own.get().and_then(|said| said.undo).map(|mark| {
            let withdraw = move |()| {
                focus.run(());
                shown.withdraw(place, mark);
            };
            view! { <Button class="small" icon="precedent" on_press=withdraw>{tr("person-undo")}</Button> }
        })
    };
    let node = view! {
        <div class="filters screen-only">
            <p role="status" tabindex="-1" node_ref=line>{move || own.get().map(|said| said.words)}</p>
            {live(undo)}
        </div>
    };
    (node, focus)
}

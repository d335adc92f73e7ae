//! The browser's connection to the exercise: what it reads, what it reports, and the kinds of buttons it has.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::platform::page;
use crate::simulators::hands::Hands;
use crate::simulators::port::Port;
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::form::Field;
use crate::world::web::{Action, Web};

/// One for each browser. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub(super) struct Surf {
    /// The connection to the exercise.
    pub(super) port: Port,
    /// What is acted with.
    pub(super) hands: Hands,
}

impl Surf {
    pub(super) fn new(port: Port) -> Self {
        Self { port, hands: Hands::new(port) }
    }

    /// Reads something of the browser, tracked.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Web) -> T) -> T {
        self.port.world.with(|world| world.web.as_deref().map(read).unwrap_or_default())
    }

    /// Reads something of a field, tracked.
    pub(super) fn of_field<T: Default>(self, id: &str, read: impl FnOnce(&Field) -> T) -> T {
        self.read(|web| web.form.field(id).map(read).unwrap_or_default())
    }

    /// Whether what belongs to that field is unfolded.
    pub(super) fn unfolded(self, id: &str) -> Memo<bool> {
        let id = id.to_owned();
        Memo::new(move |_| self.read(|web| web.unfolded.as_ref() == Some(&id)))
    }

    /// The words for a key, in the situation's skin; empty when there are none.
    pub(super) fn words(self, key: &str) -> String {
        self.port.words(key)
    }

    /// Reports an act.
    pub(super) fn act(self, action: Action) {
        self.hands.act(action);
    }

    /// The target of an act.
    pub(super) fn target(self, action: &Action) -> String {
        let calendar = |id: &str| untrack(|| self.of_field(id, |field| field.calendar));
        action.target(calendar).unwrap_or_default()
    }
}

/// A button with these words, and an icon unless its name is empty.
pub(super) fn button(
    surf: Surf,
    action: Action,
    icon: &'static str,
    class: &'static str,
    words: String,
) -> Node {
    let inside = view! {
        {(!icon.is_empty()).then(|| view! { <Icon name=icon /> })}
        <span>{words}</span>
    };
    button_with(surf, action, class, inside)
}

/// A button with anything inside it.
pub(super) fn button_with(surf: Surf, action: Action, class: &'static str, inside: Node) -> Node {
    let target = surf.target(&action);
    let lit = target.clone();
    view! {
        <button
            type="button"
            class=class
            class:halo=move || surf.port.has_halo(&lit)
            data-target=target
            on:click=move |_| surf.act(action.clone())
        >
            {inside}
        </button>
    }
}

/// The button that unfolds what belongs to a field. `is_field`: nothing else of the field is there to be named and
/// described; its words have the id `choix-<field>`.
pub(super) fn fold(surf: Surf, id: &str, class: &'static str, is_field: bool, inside: Node) -> Node {
    let open = surf.unfolded(id);
    let action = Action::Unfold(id.to_owned());
    let target = surf.target(&action);
    let lit = target.clone();
    view! {
        <button
            type="button"
            class=class
            class:halo=move || surf.port.has_halo(&lit)
            data-target=target
            aria-expanded=move || if open.get() { "true" } else { "false" }
            aria-labelledby=is_field.then(|| format!("nom-{id} choix-{id}"))
            aria-describedby=is_field.then(|| format!("aide-{id} faute-{id}"))
            on:click=move |_| surf.act(action.clone())
        >
            {inside}
        </button>
    }
}

/// A button of the browser itself: an icon, and its words for those who do not see it.
pub(super) fn icon_button(
    surf: Surf,
    action: Action,
    icon: &'static str,
    key: &str,
    off: Signal<bool>,
) -> Node {
    let target = surf.target(&action);
    let (lit, words) = (target.clone(), surf.words(key));
    let title = words.clone();
    view! {
        <button
            type="button"
            class="nav"
            class:halo=move || surf.port.has_halo(&lit)
            data-target=target
            aria-label=words
            title=title
            aria-disabled=move || off.get().then_some("true")
            on:click=move |_| surf.act(action.clone())
        >
            <Icon name=icon />
        </button>
    }
}

/// Puts the focus on the first of these that is there; the page moves where it must.
pub(super) fn land_on(selectors: &'static [&'static str]) {
    request_animation_frame(move || {
        let find = |selector| document().query_selector(&format!(".stage.web {selector}")).ok().flatten();
        let found = selectors.iter().find_map(find).and_then(|element| element.dyn_into().ok());
        if let Some(element) = found {
            page::focus(&element);
        }
    });
}

//! The mailbox's connection to the exercise: what it reads, what it reports, and the one kind of button it has.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, MouseEvent};

use crate::simulators::hands::Hands;
use crate::simulators::port::Port;
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::Mailbox;
use crate::world::mailbox::{Action, Menu};

/// One for each mailbox. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub(super) struct Post {
    /// The connection to the exercise.
    pub(super) port: Port,
    /// What is acted with.
    pub(super) hands: Hands,
}

impl Post {
    pub(super) fn new(port: Port) -> Self {
        Self { port, hands: Hands::new(port) }
    }

    /// Reads something of the mailbox, tracked.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Mailbox) -> T) -> T {
        self.port.world.with(|world| world.mailbox.as_ref().map(read).unwrap_or_default())
    }

    /// The words of the mailbox for a key, or those of a target in the situation's skin.
    pub(super) fn words(self, key: &str) -> String {
        self.port.words(key)
    }

    /// Reports an act, by what was pressed last.
    pub(super) fn act(self, action: Action) {
        self.hands.act(action);
    }

    /// Reports what was typed.
    pub(super) fn typed(self, action: Action) {
        self.hands.typed(action);
    }
}

/// What a button is like.
pub(super) struct Tool {
    /// What it does; its target and its words come from this.
    pub action: Action,
    /// Its icon; empty for none.
    pub icon: &'static str,
    /// Classes.
    pub class: &'static str,
}

/// A button of the mailbox.
pub(super) fn tool(post: Post, tool: Tool) -> Node {
    let target = tool.action.target().unwrap_or_default();
    let words = post.words(&target);
    named_tool(post, tool, words)
}

/// A button whose words are given: the name of a file, of a person.
pub(super) fn named_tool(post: Post, tool: Tool, words: String) -> Node {
    let Tool { action, icon, class } = tool;
    let target = action.target().unwrap_or_default();
    let lit = target.clone();
    view! {
        <button
            type="button"
            class=class
            class:halo=move || post.port.has_halo(&lit)
            data-target=target
            on:click=move |_| post.act(action.clone())
        >
            {(!icon.is_empty()).then(|| view! { <Icon name=icon /> })}
            <span>{words}</span>
        </button>
    }
}

/// The button that unfolds a menu.
pub(super) fn menu_button(post: Post, menu: Menu, icon: &'static str, open: Memo<bool>) -> Node {
    let action = Action::Menu(menu);
    let target = action.target().unwrap_or_default();
    let (lit, words) = (target.clone(), post.words(&target));
    view! {
        <button
            type="button"
            class="tool"
            class:halo=move || post.port.has_halo(&lit)
            data-target=target
            aria-expanded=move || if open.get() { "true" } else { "false" }
            on:click=presses(post, action)
        >
            <Icon name=icon />
            <span>{words}</span>
        </button>
    }
}

/// Puts the cursor at the beginning of a field of the mailbox, or the focus on a heading: the first of these that is
/// there. Headings are not scrolled to: no pane moves by itself under the pointer.
pub(super) fn land_on(selectors: &'static [&'static str]) {
    request_animation_frame(move || {
        let find = |selector| document().query_selector(&format!(".mailbox {selector}")).ok().flatten();
        let found = selectors.iter().find_map(find);
        let Some(element) = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else {
            return;
        };
        let how = FocusOptions::new();
        how.set_prevent_scroll(element.tag_name() == "H3");
        let _ = element.focus_with_options(&how);
        if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            // What is answered stands below; people write above it.
            let _ = area.set_selection_range(0, 0);
            area.set_scroll_top(0);
        }
    });
}

/// Whether what had the focus has gone or is hidden.
pub(super) fn focus_is_lost() -> bool {
    let Some(element) = document().active_element() else { return true };
    // What is not shown has no height.
    element.get_bounding_client_rect().height() == 0.0 || element.tag_name() == "BODY"
}

/// A press that reports an act: for things that are no [`tool`].
pub(super) fn presses(post: Post, action: Action) -> impl FnMut(MouseEvent) + 'static {
    move |_| post.act(action.clone())
}

//! A field to type in, bound to the practice world: what is typed goes there, and what stands there is shown.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{CompositionEvent, Event, HtmlInputElement, HtmlTextAreaElement, InputEvent};

use super::port::Port;
use crate::platform::react::follow;
use crate::ui::markup::Node;
use crate::ui::view;

/// Signs that wait for the letter they go onto: while one stands alone, nothing is typed yet.
const WAITING: [&str; 6] = ["^", "¨", "`", "´", "~", "°"];

/// What a field is like.
#[derive(Clone, Debug, Default)]
pub struct FieldLook {
    /// Its target id: `field/…`.
    pub target: String,
    /// Its name, for those who do not see the words beside it.
    pub name: String,
    /// Whether it takes several lines.
    pub lines: bool,
    /// Which keys a screen's keyboard should offer (`inputmode`); empty for all letters.
    pub mode: &'static str,
    /// The ids of elements that say more about it; empty for none.
    pub described_by: String,
    /// Whether its signs are hidden, as those of a password.
    pub hidden: Option<Signal<bool>>,
    /// Whether something is wrong with what stands in it.
    pub invalid: Option<Signal<bool>>,
    /// Whether it must be filled in.
    pub required: bool,
}

/// A field of one line or several. No spelling, no filling in, no capital by itself: what is typed is what counts.
#[component]
pub fn TextField(
    port: Port,
    look: FieldLook,
    /// The text as the practice world has it.
    #[prop(into)]
    text: Signal<String>,
    /// Takes the whole text after each change.
    on_text: Callback<String>,
    /// The cursor came into the field.
    #[prop(optional)]
    on_focus: Option<Callback<()>>,
) -> impl IntoView {
    let FieldLook { target, name, lines, mode, described_by, hidden, invalid, required } = look;
    let lit = target.clone();
    let described_by = (!described_by.is_empty()).then_some(described_by);
    let taken = move |element: &Typed| {
        let typed = element.value();
        if typed != text.get_untracked() {
            on_text.run(typed);
        }
        // What was not accepted goes back to what it was, with the cursor where it stood.
        element.show(&text.get_untracked());
    };
    let on_input = move |event: Event| {
        let data = event
            .dyn_ref::<InputEvent>()
            .and_then(|event| event.is_composing().then(|| event.data()).flatten());
        // Screen keyboards compose whole words: their letters count at once, a dead key does not.
        let waits = data.is_some_and(|data| WAITING.iter().any(|sign| data.ends_with(sign)));
        if let Some(element) = Typed::of(&event).filter(|_| !waits) {
            taken(&element);
        }
    };
    let composed = move |event: CompositionEvent| {
        if let Some(element) = Typed::of(&event) {
            taken(&element);
        }
    };
    let focused = move |_| {
        if let Some(on_focus) = on_focus {
            on_focus.run(());
        }
    };
    let halo = move || port.has_halo(&lit);
    let shown = move || !port.live.get();
    if lines {
        let field = NodeRef::<html::Textarea>::new();
        follow(move || show_in(field.get().map(Typed::Lines), text));
        let told = Told { name, described_by, invalid, required };
        area(field, target, told, halo, shown, on_input, composed, focused)
    } else {
        let field = NodeRef::<html::Input>::new();
        follow(move || show_in(field.get().map(Typed::Line), text));
        let mode = if mode.is_empty() { "text" } else { mode };
        let hides = move || hidden.is_some_and(|hidden| hidden.get());
        let wrong = move || invalid.is_some_and(|invalid| invalid.get()).then_some("true");
        view! {
            <input
                type="text"
                inputmode=mode
                autocomplete="off"
                autocorrect="off"
                autocapitalize="off"
                spellcheck="false"
                data-lpignore="true"
                data-1p-ignore=""
                node_ref=field
                data-target=target
                aria-label=name
                aria-describedby=described_by
                aria-invalid=wrong
                aria-required=required.then_some("true")
                class:hidden-signs=hides
                class:halo=halo
                readonly=shown
                on:input=on_input
                on:compositionend=composed
                on:focus=focused
            />
        }
    }
}

/// What a field says of itself to those who do not see it.
struct Told {
    name: String,
    described_by: Option<String>,
    invalid: Option<Signal<bool>>,
    required: bool,
}

#[expect(clippy::too_many_arguments, reason = "one of two drawings of the same component")]
fn area(
    field: NodeRef<html::Textarea>,
    target: String,
    told: Told,
    halo: impl Fn() -> bool + 'static,
    shown: impl Fn() -> bool + 'static,
    on_input: impl FnMut(Event) + 'static,
    composed: impl FnMut(CompositionEvent) + 'static,
    focused: impl FnMut(web_sys::FocusEvent) + 'static,
) -> Node {
    let Told { name, described_by, invalid, required } = told;
    let wrong = move || invalid.is_some_and(|invalid| invalid.get()).then_some("true");
    view! {
        <textarea
            autocomplete="off"
            autocorrect="off"
            autocapitalize="off"
            spellcheck="false"
            data-lpignore="true"
            node_ref=field
            data-target=target
            aria-label=name
            aria-describedby=described_by
            aria-invalid=wrong
            aria-required=required.then_some("true")
            class:halo=halo
            readonly=shown
            on:input=on_input
            on:compositionend=composed
            on:focus=focused
        ></textarea>
    }
}

fn show_in(field: Option<Typed>, text: Signal<String>) {
    let text = text.get();
    if let Some(field) = field {
        field.show(&text);
    }
}

/// Both kinds of fields.
enum Typed {
    Line(HtmlInputElement),
    Lines(HtmlTextAreaElement),
}

impl Typed {
    fn of(event: &Event) -> Option<Typed> {
        let element = event.target()?;
        match element.dyn_into::<HtmlInputElement>() {
            Ok(field) => Some(Typed::Line(field)),
            Err(element) => element.dyn_into().ok().map(Typed::Lines),
        }
    }

    /// The text; browsers give line ends as one sign.
    fn value(&self) -> String {
        match self {
            Typed::Line(field) => field.value(),
            Typed::Lines(field) => field.value(),
        }
    }

    /// Shows a text. One that stands there already is left alone, so that the cursor stays.
    fn show(&self, text: &str) {
        let now = self.value();
        if now == text {
            return;
        }
        let after = self.cursor().map(|place| utf16(&now).saturating_sub(place));
        match self {
            Typed::Line(field) => field.set_value(text),
            Typed::Lines(field) => field.set_value(text),
        }
        if let Some(after) = after {
            self.put_cursor(utf16(text).saturating_sub(after));
        }
    }

    /// Where the cursor stands, if it is in this field.
    fn cursor(&self) -> Option<u32> {
        let place = match self {
            Typed::Line(field) => field.selection_start(),
            Typed::Lines(field) => field.selection_start(),
        };
        place.ok().flatten()
    }

    fn put_cursor(&self, place: u32) {
        // Refused only by fields that are no longer on the page.
        let _ = match self {
            Typed::Line(field) => field.set_selection_range(place, place),
            Typed::Lines(field) => field.set_selection_range(place, place),
        };
    }
}

/// Length as browsers count it.
fn utf16(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

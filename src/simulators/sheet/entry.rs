//! One field of the sheet: its name, the text to copy, the field itself, and what is said when capitals are locked.

use leptos::prelude::*;

use super::model::letters;
use super::typist::Typist;
use crate::simulators::text_field::{FieldLook, TextField};
use crate::ui::art::Icon;
use crate::ui::view;
use crate::world::sheet::Field;

/// One field.
#[component]
pub(super) fn Entry(typist: Typist, field: Field) -> impl IntoView {
    let Field { id, lines, model_shown, wanted, .. } = field;
    let port = typist.port;
    let name = port.words(&id);
    let (own, seen, locked) = (id.clone(), id.clone(), id.clone());
    let text = Memo::new(move |_| {
        typist.read(|sheet| sheet.field(&own).map(|field| field.text.clone()).unwrap_or_default())
    });
    let here = move || typist.focus().as_deref() == Some(seen.as_str());
    let is_locked = move || typist.caps_lock() && typist.focus().as_deref() == Some(locked.as_str());
    let model = model_shown.then(|| {
        let spoken = format!("{} {wanted}", port.words("sheet-to-copy"));
        view! {
            <p class="hidden-text" id=format!("model-{id}")>{spoken}</p>
            <p class="model" aria-hidden="true">{letters(typist, &id, &wanted)}</p>
        }
    });
    let look = FieldLook {
        target: format!("field/{id}"),
        name: if name.is_empty() { port.words("sheet-name") } else { name.clone() },
        lines,
        mode: if wanted.contains('@') { "email" } else { "" },
        described_by: if model_shown { format!("model-{id}") } else { String::new() },
        ..FieldLook::default()
    };
    let (typed, entered) = (id.clone(), id);
    let on_text = Callback::new(move |text: String| typist.typed(&typed, text));
    let on_focus = Callback::new(move |()| typist.came_into(&entered));
    view! {
        <div class="entry" class:here=here>
            {(!name.is_empty()).then(|| view! { <span class="called" aria-hidden="true">{name}</span> })}
            {model}
            <TextField port look text on_text on_focus />
            <p class="capital-lock" role="status">
                {move || is_locked().then(|| view! {
                    <Icon name="attention" />
                    {port.words("sheet-caps-on")}
                })}
            </p>
        </div>
    }
}

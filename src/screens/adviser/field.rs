//! What the adviser types and chooses: real fields of the browser, with their labels.

use leptos::prelude::*;
use zeroize::{Zeroize, Zeroizing};

use crate::ui::text::tr;
use crate::ui::view;

/// A line to type in.
#[component]
pub fn TextField(
    /// Its label.
    #[prop(into)]
    label: String,
    /// What is in it.
    value: RwSignal<String>,
    /// Longest text, in characters.
    #[prop(default = 120)]
    most: u32,
    /// `text`, `date`, `number`…
    #[prop(default = "text")]
    kind: &'static str,
    /// A word below it.
    #[prop(into, optional)]
    note: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: String,
) -> impl IntoView {
    view! {
        <label class=format!("field {class}")>
            <span>{label}</span>
            <input
                type=kind
                maxlength=most.to_string()
                min="0"
                autocomplete="off"
                spellcheck="false"
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            />
            {note.map(|note| view! { <span class="small-text">{note}</span> })}
        </label>
    }
}

/// Several lines to type in.
#[component]
pub fn TextArea(
    /// Its label.
    #[prop(into)]
    label: String,
    /// What is in it.
    value: RwSignal<String>,
    /// Rows shown.
    #[prop(default = 3)]
    rows: u32,
    /// Longest text, in characters.
    #[prop(default = 500)]
    most: u32,
    /// A word below it.
    #[prop(into, optional)]
    note: Option<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span>{label}</span>
            <textarea
                rows=rows.to_string()
                maxlength=most.to_string()
                autocomplete="off"
                spellcheck="false"
                prop:value=move || value.get()
                on:input=move |event| value.set(event_target_value(&event))
            ></textarea>
            {note.map(|note| view! { <span class="small-text">{note}</span> })}
        </label>
    }
}

/// Takes a passphrase out of its field, which is then empty; the copy is wiped when it is dropped.
pub fn taken(value: RwSignal<String>) -> Zeroizing<String> {
    Zeroizing::new(value.try_update(std::mem::take).unwrap_or_default())
}

/// A passphrase. Not a password field for the browser: on a shared machine it must not offer to keep it.
#[component]
pub fn SecretField(
    /// Its label.
    #[prop(into)]
    label: String,
    /// What is in it.
    value: RwSignal<String>,
    /// What Enter does.
    #[prop(into, optional)]
    on_enter: Option<Callback<()>>,
) -> impl IntoView {
    let shown = RwSignal::new(false);
    let enter = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Enter"
            && let Some(on_enter) = on_enter
        {
            event.prevent_default();
            on_enter.run(());
        }
    };
    view! {
        <div class="secret-field">
            <label class="field">
                <span>{label}</span>
                <input
                    type="text"
                    class:hidden-signs=move || !shown.get()
                    autocomplete="off"
                    autocapitalize="off"
                    autocorrect="off"
                    spellcheck="false"
                    maxlength="200"
                    prop:value=move || value.get()
                    on:input=move |event| value.update(|value| {
                        value.zeroize();
                        *value = event_target_value(&event);
                    })
                    on:keydown=enter
                />
            </label>
            <label class="check">
                <input type="checkbox" prop:checked=shown on:change=move |event| shown.set(event_target_checked(&event)) />
                <span>{tr("gate-show")}</span>
            </label>
        </div>
    }
}

/// One of several, in a list of the browser's.
#[component]
pub fn Select(
    /// Its label.
    #[prop(into)]
    label: String,
    /// Value and words of each.
    options: Vec<(String, String)>,
    /// The value that holds.
    value: RwSignal<String>,
    /// Takes the value chosen, after `value` has it.
    #[prop(into, optional)]
    on_choose: Option<Callback<String>>,
) -> impl IntoView {
    let option = move |(of, words): (String, String)| {
        let own = of.clone();
        let selected = move || value.with(|value| *value == own);
        view! { <option value=of prop:selected=selected>{words}</option> }
    };
    let chosen = move |event: web_sys::Event| {
        let chosen = event_target_value(&event);
        value.set(chosen.clone());
        if let Some(on_choose) = on_choose {
            on_choose.run(chosen);
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <select on:change=chosen>{options.into_iter().map(option).collect_view()}</select>
        </label>
    }
}

/// A box to tick.
#[component]
pub fn Check(
    /// Its words.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Takes what it becomes.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=checked
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}

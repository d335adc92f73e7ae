//! The one primary button of a screen, which can be pressed before one can click.

use leptos::prelude::*;

use super::art::Icon;
use super::rest::{Rest, RestRing};
use crate::ui::view;

/// A real button, with the ring that fills while the pointer rests on it (see [`super::rest`]).
#[component]
pub fn PrimaryButton(
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
    /// Name of an icon before the words.
    #[prop(into, optional)]
    icon: Option<String>,
    /// Larger, for the one thing to do on a screen.
    #[prop(optional)]
    big: bool,
    /// Not to be pressed now.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Whether a dialog that opens gives it the focus.
    #[prop(optional)]
    autofocus: bool,
    /// Its words.
    children: Children,
) -> impl IntoView {
    let rest = Rest::new(on_press);
    view! {
        <button
            type="button"
            class="btn primary"
            class:big=big
            class:resting=rest.filling
            disabled=disabled
            autofocus=autofocus
            on:pointerenter=move |event| rest.moved(&event)
            on:pointermove=move |event| rest.moved(&event)
            on:pointerleave=move |_| rest.left()
            on:pointercancel=move |_| rest.left()
            on:click=move |_| rest.clicked()
        >
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{children()}</span>
            {move || rest.is_wanted().then(|| view! { <RestRing /> })}
        </button>
    }
}

/// Any other button: icon and word.
#[component]
pub fn Button(
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
    /// Name of an icon before the words.
    #[prop(into, optional)]
    icon: Option<String>,
    /// Further classes: `small`, `quiet`, `danger`, `wide`.
    #[prop(into, optional)]
    class: String,
    /// Not to be pressed now.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Its words.
    children: Children,
) -> impl IntoView {
    view! {
        <button type="button" class=format!("btn {class}") disabled=disabled on:click=move |_| on_press.run(())>
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{children()}</span>
        </button>
    }
}

/// A way to another address that looks like a button.
#[component]
pub fn ButtonLink(
    /// Where to, such as `#/accueil`.
    #[prop(into)]
    href: String,
    /// Name of an icon before the words.
    #[prop(into, optional)]
    icon: Option<String>,
    /// Further classes: `small`, `quiet`, `wide`.
    #[prop(into, optional)]
    class: String,
    /// Opens in a tab of its own: this page stays as it is.
    #[prop(optional)]
    new_tab: bool,
    /// Its words.
    children: Children,
) -> impl IntoView {
    let (target, rel) = (new_tab.then_some("_blank"), new_tab.then_some("noopener"));
    view! {
        <a class=format!("btn {class}") href=href target=target rel=rel>
            {icon.map(|name| view! { <Icon name=name /> })}
            <span>{children()}</span>
        </a>
    }
}

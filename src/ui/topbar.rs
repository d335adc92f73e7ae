//! The head of a screen: our name, the person, and the doors that are on every screen.

use leptos::prelude::*;

use super::art::Icon;
use super::text::tr;
use crate::ui::view;

/// The bar with our name on it; what belongs to the person stands at its end.
#[component]
pub fn TopBar(
    /// Where our name leads, such as `#/accueil`.
    #[prop(into)]
    home: String,
    /// Picture, name and doors of the person.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="top">
            <a class="brand" href=home>
                <Icon name="logo" />
                <span>{tr("app-name")}</span>
            </a>
            <div class="me">{children()}</div>
        </header>
    }
}

/// The way past the bar for those who use the keyboard. The first element of the page; the address stays as it is, for
/// ours begin with `#` too.
#[component]
pub fn SkipLink(
    /// Where to go: `#` and an id.
    #[prop(into)]
    to: String,
) -> impl IntoView {
    let href = to.clone();
    let skip = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        crate::platform::page::focus_first(&to);
    };
    view! { <a class="skip" href=href on:click=skip>{tr("skip-to-content")}</a> }
}

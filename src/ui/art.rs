//! Drawings from the one sprite: icons of the interface, and things of the practice scenes.

use leptos::prelude::*;

use crate::platform::assets::art_url;
use crate::ui::view;

/// An icon of the interface (`public/art/icons/<name>.svg`). Always beside a word, so hidden from screen readers.
#[component]
pub fn Icon(
    /// File name without extension.
    #[prop(into)]
    name: String,
    /// Further classes, such as `big` or `flip`.
    #[prop(into, optional)]
    class: String,
) -> impl IntoView {
    let href = format!("{}#icons-{name}", art_url());
    view! {
        <svg class=format!("icon {class}") aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// The picture a person is known by (`public/art/icons/profil-<name>.svg`).
#[component]
pub fn Avatar(
    /// Name of the picture.
    #[prop(into)]
    picture: Signal<String>,
    /// Further classes, such as `big`.
    #[prop(into, optional)]
    class: String,
) -> impl IntoView {
    let href = move || format!("{}#icons-profil-{}", art_url(), picture.get());
    view! {
        <svg class=format!("avatar {class}") aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
}

/// A drawing of a practice scene (`public/art/souris/<name>.svg`), as large as its box.
#[component]
pub fn Art(
    /// File name without extension.
    #[prop(into)]
    name: String,
    /// Classes of the drawing.
    #[prop(into, optional)]
    class: String,
    /// Fills its box and is cut at the edges, as a backdrop is, instead of standing whole inside it.
    #[prop(optional)]
    stretch: bool,
) -> impl IntoView {
    let (width, height) = native_size(&name);
    let href = format!("{}#souris-{name}", art_url());
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {width} {height}")
            width="100%"
            height="100%"
            preserveAspectRatio=if stretch { "xMidYMid slice" } else { "xMidYMid meet" }
            aria-hidden="true"
            focusable="false"
        >
            <use href=href width=width.to_string() height=height.to_string()></use>
        </svg>
    }
}

/// The size a drawing was made in, told by the family in its name: a symbol cannot be asked for it from outside.
fn native_size(name: &str) -> (u16, u16) {
    match name.split('-').next() {
        Some("image") => (800, 500),
        Some("haute") => (800, 2000),
        _ => (96, 96),
    }
}

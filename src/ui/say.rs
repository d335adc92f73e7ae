//! Sentences as people read them best: each on its own line.

use leptos::prelude::*;

use super::markup::live;
use crate::platform::sentences::sentences;
use crate::ui::view;

/// The sentences of a text, each in its own `span`, to stand in a `.say` or `.say-lines`.
#[component]
pub fn Sentences(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    live(move || {
        let text = text.get();
        // The space keeps them apart where they are read out, copied, or shown without our styles.
        sentences(&text)
            .into_iter()
            .map(|sentence| view! { <span>{sentence.to_owned()} " "</span> })
            .collect_view()
    })
}

/// A paragraph, one sentence a line.
#[component]
pub fn Say(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// Further classes, such as `lead`.
    #[prop(into, optional)]
    class: String,
) -> impl IntoView {
    view! {
        <p class=format!("say-lines {class}")>
            <Sentences text />
        </p>
    }
}

//! Sentences as people read them best: each on its own line.

use leptos::prelude::*;

use super::markup::{Node, live};
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
            .map(|sentence| view! { <span>{whole_addresses(sentence)} " "</span> })
            .collect_view()
    })
}

/// A sentence whose e-mail address is not cut at the end of a line: a hyphen there would seem to be one of the line.
fn whole_addresses(sentence: &str) -> Vec<Node> {
    let Some(at) = sentence.find('@') else { return vec![view! { {sentence.to_owned()} }] };
    let blank = |c: char| c.is_whitespace();
    let start = sentence[..at]
        .rfind(blank)
        .map_or(0, |space| space + sentence[space..].chars().next().map_or(1, char::len_utf8));
    let end = sentence[at..].find(blank).map_or(sentence.len(), |space| at + space);
    let (before, address) = (sentence[..start].to_owned(), sentence[start..end].to_owned());
    let mut nodes = vec![view! { {before} }, view! { <span class="unbroken">{address}</span> }];
    nodes.extend(whole_addresses(&sentence[end..]));
    nodes
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

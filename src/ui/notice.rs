//! A calm word beside the page: an icon, a border and a sentence, never colour alone.

use leptos::prelude::*;

use super::art::Icon;
use crate::ui::view;

/// What kind of word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It worked.
    Success,
    /// Something to look at.
    Attention,
}

/// A notice; screen readers hear it when it appears.
#[component]
pub fn Notice(
    /// Its kind.
    tone: Tone,
    /// Words and buttons.
    children: Children,
) -> impl IntoView {
    let (class, icon) = match tone {
        Tone::Info => ("notice info", "info"),
        Tone::Success => ("notice success", "valider"),
        Tone::Attention => ("notice attention", "attention"),
    };
    view! {
        <div class=class role="status">
            <Icon name=icon />
            <div>{children()}</div>
        </div>
    }
}

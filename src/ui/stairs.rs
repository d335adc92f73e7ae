//! The staircase of three *marches*: how autonomous a person is, readable without colour, always beside its words.

use leptos::prelude::*;

use super::text::{tr, trn};
use crate::practice::autonomy::{Label, ThemeStanding};
use crate::ui::view;

/// The staircase alone, for where its words stand beside it.
#[component]
pub fn Stairs(
    /// The label reached; none leaves all steps empty.
    #[prop(into)]
    label: Signal<Option<Label>>,
    /// Shows the tick of *confirmé* although the label does not say it.
    #[prop(into, optional)]
    confirmed: Signal<bool>,
    /// Larger, for the end of an exercise.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let step = move |number: usize| move || label.get().is_some_and(|label| steps(label) >= number);
    let tick = move || confirmed.get() || label.get() == Some(Label::Confirmed);
    view! {
        <span class="stairs" class:large=large class:confirmed=tick aria-hidden="true">
            <i class:on=step(1)></i>
            <i class:on=step(2)></i>
            <i class:on=step(3)></i>
        </span>
    }
}

/// The staircase with its words.
#[component]
pub fn StairsLabel(
    /// The label reached.
    #[prop(into)]
    label: Signal<Option<Label>>,
    /// Words in place of the label's own.
    #[prop(into, optional)]
    words: Option<Signal<String>>,
) -> impl IntoView {
    let words = move || words.map_or_else(|| label_words(label.get()), |words| words.get());
    view! {
        <span class="stairs-label">
            <Stairs label=label />
            <span>{words}</span>
        </span>
    }
}

/// The learner's words for a label (« sans aide »), or that nothing was done yet.
pub fn label_words(label: Option<Label>) -> String {
    label.map_or_else(|| tr("label-none"), |label| tr(&format!("label-{}", label.slug())))
}

/// The words of a theme's staircase: its label with its count, or how far it was begun.
pub fn standing_words(standing: &ThemeStanding) -> String {
    let count = crate::args! { "n" => standing.holding, "all" => standing.core };
    match standing.label {
        Some(label) => {
            let mut args = count;
            args.insert("label".to_owned(), label_words(Some(label)).into());
            trn("theme-standing", &args)
        }
        None if standing.attempted == 0 => tr("theme-not-begun"),
        None => trn("theme-begun", &count),
    }
}

fn steps(label: Label) -> usize {
    match label {
        Label::Guided => 1,
        Label::PartlyAutonomous => 2,
        Label::Autonomous | Label::Confirmed => 3,
    }
}

//! Choosing one of several, by words or by pictures: real radio buttons, so that arrows and screen readers work.

use leptos::prelude::*;

use super::art::Icon;
use crate::ui::view;

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What is chosen.
    pub value: String,
    /// Its words.
    pub words: String,
    /// Name of its drawing among the icons, where it has one.
    pub icon: Option<String>,
    /// Drawn in the colours of this contrast, where that is what is chosen.
    pub contrast: Option<&'static str>,
}

impl Answer {
    /// An answer in words.
    pub fn words(value: impl Into<String>, words: impl Into<String>) -> Answer {
        Answer { value: value.into(), words: words.into(), icon: None, contrast: None }
    }

    /// An answer with a drawing.
    pub fn picture(value: impl Into<String>, words: impl Into<String>, icon: impl Into<String>) -> Answer {
        Answer { icon: Some(icon.into()), ..Answer::words(value, words) }
    }
}

/// How the answers stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// One below the other.
    #[default]
    Column,
    /// Side by side where there is room.
    Row,
    /// As a table of pictures.
    Pictures,
    /// As two large pictures.
    TwoPictures,
}

/// A group of answers of which one holds. It stands inside a `fieldset` whose legend asks the question, or is given
/// the question as `label`.
#[component]
pub fn Choice(
    /// Name of the group, unique on the page.
    #[prop(into)]
    name: String,
    /// The question, where no legend asks it.
    #[prop(into, optional)]
    label: Option<String>,
    /// The answers, in order.
    answers: Vec<Answer>,
    /// The value that holds.
    #[prop(into)]
    chosen: Signal<String>,
    /// Takes the value chosen.
    #[prop(into)]
    on_choose: Callback<String>,
    /// How they stand.
    #[prop(optional)]
    arrangement: Arrangement,
) -> impl IntoView {
    let (group, item) = match arrangement {
        Arrangement::Column => ("choices", "choice"),
        Arrangement::Row => ("choices row", "choice"),
        Arrangement::Pictures => ("pictures", "picture"),
        Arrangement::TwoPictures => ("pictures two", "picture"),
    };
    let answer = move |answer: Answer| {
        let Answer { value, words, icon, contrast } = answer;
        let holds = {
            let value = value.clone();
            move || chosen.with(|chosen| *chosen == value)
        };
        let choose = {
            let value = value.clone();
            move |_| on_choose.run(value.clone())
        };
        view! {
            <label class=item class:sample=contrast.is_some() data-contrast=contrast>
                <input type="radio" name=name.clone() value=value prop:checked=holds on:change=choose />
                {icon.map(|name| view! { <Icon name=name /> })}
                <span>{words}</span>
            </label>
        }
    };
    let answers = answers.into_iter().map(answer).collect_view();
    let role = label.is_some().then_some("radiogroup");
    view! { <div class=group role=role aria-label=label>{answers}</div> }
}

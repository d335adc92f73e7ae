//! Choosing an exercise: its theme first, so that no list is long.

use leptos::prelude::*;

use super::words;
use crate::practice::Level;
use crate::practice::library::Entry;
use crate::screens::library::Library;
use crate::ui::markup::Node;
use crate::ui::text::tr;
use crate::ui::view;

/// Value and words of each answer.
pub(super) type Options = Vec<(String, String)>;

/// One of several, in a list of the browser's; the answers may change with another choice.
pub(super) fn select(
    label: String,
    options: Signal<Options>,
    chosen: Signal<String>,
    choose: impl Fn(String) + 'static,
) -> Node {
    let option = move |(value, words): (String, String)| {
        let own = value.clone();
        let selected = move || chosen.with(|chosen| *chosen == own);
        view! { <option value=value prop:selected=selected>{words}</option> }
    };
    let answers = move || options.get().into_iter().map(option).collect_view();
    let changed = move |event: web_sys::Event| choose(event_target_value(&event));
    view! {
        <label class="field">
            <span>{label}</span>
            <select on:change=changed>{answers}</select>
        </label>
    }
}

/// Levels of an exercise, from its easiest on.
pub(super) fn levels(entry: &Entry) -> Options {
    let from = entry.easiest;
    let levels = Level::ALL.into_iter().filter(|level| *level >= from);
    levels.map(|level| (level.slug().to_owned(), words::level(level))).collect()
}

/// An exercise being chosen. There always is one, but for an empty catalogue.
#[derive(Clone, Copy)]
pub(super) struct Picking {
    library: Library,
    theme: RwSignal<String>,
    exercise: RwSignal<String>,
}

impl Picking {
    /// The first exercise of the path.
    pub(super) fn new() -> Picking {
        let library = expect_context::<Library>();
        let theme = library.themes().first().map(|theme| theme.id.clone()).unwrap_or_default();
        let exercise = first_of(library, &theme);
        Picking { library, theme: RwSignal::new(theme), exercise: RwSignal::new(exercise) }
    }

    /// The exercise that is chosen; tracked.
    pub(super) fn entry(self) -> Option<Entry> {
        self.exercise.with(|id| self.library.entry(id))
    }

    /// The two lists: theme, exercise.
    pub(super) fn fields(self) -> Node {
        let Picking { library, theme, exercise } = self;
        let themes: Options = library
            .themes()
            .into_iter()
            .map(|theme| {
                let words = tr(&format!("theme-{}", theme.id));
                (theme.id, words)
            })
            .collect();
        let exercises = Signal::derive(move || {
            let of_theme = theme.with(|theme| library.of_theme(theme));
            of_theme
                .iter()
                .map(|entry| (entry.id.clone(), words::exercise(library, entry)))
                .collect::<Options>()
        });
        let choose_theme = move |chosen: String| {
            exercise.set(first_of(library, &chosen));
            theme.set(chosen);
        };
        view! {
            {select(tr("plan-theme"), Signal::stored(themes), theme.into(), choose_theme)}
            {select(tr("plan-exercise"), exercises, exercise.into(), move |chosen| exercise.set(chosen))}
        }
    }
}

fn first_of(library: Library, theme: &str) -> String {
    library.of_theme(theme).first().map(|entry| entry.id.clone()).unwrap_or_default()
}

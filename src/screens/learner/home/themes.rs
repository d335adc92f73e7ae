//! The path of themes, each with its staircase.

use leptos::prelude::*;

use crate::practice::autonomy::ThemeStanding;
use crate::screens::learner::path;
use crate::screens::learner::route::Route;
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::stairs::{StairsLabel, standing_words};
use crate::ui::text::tr;
use crate::ui::view;

/// All themes with content, in order.
#[component]
pub fn ThemePath() -> impl IntoView {
    let library = expect_context::<Library>();
    let themes = library.themes().into_iter().map(|theme| view! { <li><ThemeLink theme=theme.id /></li> });
    view! { <ul class="themes">{themes.collect_view()}</ul> }
}

#[component]
fn ThemeLink(theme: String) -> impl IntoView {
    let href = Route::Theme { theme: theme.clone() }.format();
    let name = tr(&format!("theme-{theme}"));
    let (colour, icon) = (theme.clone(), theme.clone());
    view! {
        <a class="theme" data-theme=colour href=href>
            <Icon name=icon />
            <b>{name}</b>
            <ThemeStairs theme />
        </a>
    }
}

/// How far a theme has come, as a staircase with its words.
#[component]
pub fn ThemeStairs(
    /// Theme slug.
    theme: String,
) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let standing = Memo::new(move |_| Standing(path::of_theme(visit, library, &theme)));
    let label = Signal::derive(move || standing.with(|standing| standing.0.label));
    let words = Signal::derive(move || standing.with(|standing| standing_words(&standing.0)));
    view! { <StairsLabel label=label words=words /> }
}

/// Memos compare.
#[derive(Clone, Copy, PartialEq)]
struct Standing(ThemeStanding);

//! All exercises of a theme, or of all themes: their numbers, their four *pas*, and the staircase.

use leptos::prelude::*;

use super::home::{NextCard, ThemeStairs};
use super::path;
use super::route::{Route, go};
use super::visit::Visit;
use super::workshop;
use crate::practice::library::Entry;
use crate::practice::next_up::Suggestion;
use crate::practice::{Level, Outcome};
use crate::screens::library::Library;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::stairs::StairsLabel;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// One theme.
#[component]
pub fn ThemeScreen(
    /// Theme slug.
    theme: String,
) -> impl IntoView {
    let library = expect_context::<Library>();
    if library.of_theme(&theme).is_empty() {
        return view! { <NoTheme /> }.into_any();
    }
    view! {
        <Page title=tr(&format!("theme-{theme}")) theme=theme.clone()>
            <p class="lead">
                <ThemeStairs theme=theme.clone() />
            </p>
            <NextCard theme=Some(theme.clone()) />
            <section class="block" aria-labelledby="exos-title">
                <h2 id="exos-title">{tr("theme-exercises")}</h2>
                <Exercises theme=theme.clone() next=next_in(Some(theme)) />
            </section>
            <div class="actions block">
                <ButtonLink href=Route::Home.format() icon="accueil">{tr("go-home")}</ButtonLink>
            </div>
        </Page>
    }
    .into_any()
}

/// All themes with all their exercises.
#[component]
pub fn ThemesScreen() -> impl IntoView {
    let library = expect_context::<Library>();
    let next = next_in(None);
    let sections = library.themes().into_iter().map(move |theme| {
        let (heading, name) = (format!("exos-{}", theme.id), tr(&format!("theme-{}", theme.id)));
        let (colour, labelled) = (theme.id.clone(), heading.clone());
        view! {
            <section class="block" data-theme=colour aria-labelledby=labelled>
                <h2 id=heading>{name}</h2>
                <Exercises theme=theme.id next />
            </section>
        }
    });
    view! {
        <Page title=tr("themes-title")>
            <NextCard theme=None />
            {sections.collect_view()}
            <div class="actions block">
                <ButtonLink href=Route::Home.format() icon="accueil">{tr("go-home")}</ButtonLink>
                <ButtonLink href=Route::Code.format() icon="code">{tr("home-code")}</ButtonLink>
            </div>
        </Page>
    }
}

/// What is suggested, in one theme or in all: the one *pas* that stands out.
fn next_in(theme: Option<String>) -> Memo<Option<Suggestion>> {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    Memo::new(move |_| match theme.as_deref() {
        None => workshop::suggestion(visit, library),
        theme => path::suggestion(visit, library, theme),
    })
}

/// The exercises of a theme, in order.
#[component]
fn Exercises(theme: String, next: Memo<Option<Suggestion>>) -> impl IntoView {
    let library = expect_context::<Library>();
    let exercises = library
        .of_theme(&theme)
        .into_iter()
        .map(|entry| view! { <ExerciseCard entry next /> })
        .collect_view();
    view! {
        <ul class="exos" data-theme=theme>
            {exercises}
        </ul>
    }
}

#[component]
fn ExerciseCard(entry: Entry, next: Memo<Option<Suggestion>>) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let id = entry.id.clone();
    let standing = Memo::new(move |_| visit.standing(&id));
    let label = Signal::derive(move || standing.with(|standing| standing.acquired));
    let review = move || standing.with(|standing| standing.review_due);
    let title = library.title(&entry.id);
    let number = trn("exercise-number", &crate::args! { "n" => u64::from(entry.number) });
    view! {
        <li class="exo">
            <span class="number">
                <span class="hidden-text">{number}</span>
                <span aria-hidden="true">{entry.number}</span>
            </span>
            <div>
                <h3>{title.clone()}</h3>
                <Paces id=entry.id easiest=entry.easiest title next />
            </div>
            <StairsLabel label=label />
            {move || review().then(|| view! { <span class="small-text">{tr("review-due")}</span> })}
        </li>
    }
}

/// The four *pas* of an exercise: each is a door, whatever was done before.
#[component]
fn Paces(id: String, easiest: Level, title: String, next: Memo<Option<Suggestion>>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let of = id.clone();
    let done = Memo::new(move |_| {
        let reached = |level: Level| {
            visit.attempts().with(|attempts| {
                attempts
                    .iter()
                    .any(|a| a.exercise == of && a.level == level && a.outcome == Outcome::Completed)
            })
        };
        Level::ALL.map(reached)
    });
    let pace = |(index, level): (usize, Level)| {
        let is_done = move || done.with(|done| done.get(index).copied().unwrap_or_default());
        let is_now = {
            let id = id.clone();
            Memo::new(move |_| {
                next.with(|next| next.as_ref().is_some_and(|next| next.exercise == id && next.level == level))
            })
        };
        let href = Route::Exercise { id: id.clone(), level: Some(level) }.format();
        view! {
            <li class:done=is_done class:now=is_now aria-current=move || is_now.get().then_some("step")>
                <a href=href>
                    <b aria-hidden="true">{level.number()}</b>
                    <span>
                        <span class="hidden-text">{title.clone()} ", "</span>
                        {tr(&format!("level-{}", level.slug()))}
                        {move || is_done().then(|| view! { <span class="hidden-text">", " {tr("pace-done")}</span> })}
                    </span>
                </a>
            </li>
        }
    };
    view! { <ol class="paces">{Level::ALL.into_iter().enumerate().filter(|(_, level)| *level >= easiest).map(pace).collect_view()}</ol> }
}

/// An address that names no theme of this version.
#[component]
fn NoTheme() -> impl IntoView {
    view! {
        <Page title=tr("theme-missing-title")>
            <Notice tone=Tone::Info>
                <p>{tr("theme-missing")}</p>
            </Notice>
            <div class="actions block">
                <PrimaryButton icon="accueil" on_press=Callback::new(|()| go(Route::Home))>
                    {tr("go-home")}
                </PrimaryButton>
            </div>
        </Page>
    }
}

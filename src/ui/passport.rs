//! The passport on paper: one A5 sheet per person, only ever printed. Several in a row each begin a sheet.

use leptos::prelude::*;

use super::art::Avatar;
use super::qr::QrFigure;
use super::say::Say;
use super::stairs::{StairsLabel, standing_words};
use super::text::{tr, trn};
use crate::platform::{clock, page};
use crate::practice::autonomy::Label;
use crate::progress::Passport;
use crate::progress::passport::{Again, Climbed};
use crate::ui::view;

/// One person's sheet. A long list of exercises goes on at its back.
#[component]
pub fn PassportSheet(
    /// What stands on it.
    passport: Passport,
    /// A word below its date.
    #[prop(into, optional)]
    note: Option<String>,
) -> impl IntoView {
    let Passport { picture, first_name, made_ms, themes, exercises, again, link, page: address, slip } =
        passport;
    let title = match first_name {
        Some(name) => trn("passport-title-name", &crate::args! { "name" => name }),
        None => tr("passport-title"),
    };
    let date = clock::date_in_words(made_ms, &page::language());
    // Where the page cannot be opened from elsewhere, the square is for another Pas à Clic only.
    let caption = if address.is_some() { tr("passport-code-anywhere") } else { tr("carry-code-name") };
    let address = address.map(|address| trn("passport-address", &crate::args! { "address" => address }));
    view! {
        <article class="sheet passport print-only">
            <div class="paper-head">
                <Avatar picture=Signal::stored(picture) class="big" />
                <div>
                    <h2>{title}</h2>
                    <p>{trn("memo-date", &crate::args! { "date" => date })}</p>
                    {note.map(|note| view! { <p>{note}</p> })}
                </div>
            </div>
            <Themes themes />
            <ToDo again />
            <section class="passport-code">
                <QrFigure text=Signal::stored(link) name=tr("carry-code-name")>
                    {caption.clone()}
                </QrFigure>
                <div>
                    <Say text=tr("passport-how") />
                    {address.map(|address| view! { <p>{address}</p> })}
                    <p>{tr("passport-slip")}</p>
                    <p class="slip">{slip}</p>
                </div>
            </section>
            <Exercises exercises />
        </article>
    }
}

#[component]
fn Themes(themes: Vec<Climbed>) -> impl IntoView {
    let line = |climbed: Climbed| {
        let words = standing_words(&climbed.standing);
        view! {
            <li>
                <b>{tr(&format!("theme-{}", climbed.theme))}</b>
                <StairsLabel label=climbed.standing.label words=Signal::stored(words) />
            </li>
        }
    };
    (!themes.is_empty()).then(|| {
        view! {
            <section>
                <h3>{tr("passport-climbed")}</h3>
                <ul class="passport-themes">{themes.into_iter().map(line).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn ToDo(again: Vec<Again>) -> impl IntoView {
    let line = |again: Again| {
        view! {
            <li>
                <span class="number">{again.number}</span>
                " "
                {again.title}
            </li>
        }
    };
    (!again.is_empty()).then(|| {
        view! {
            <section>
                <h3>{tr("passport-again")}</h3>
                <ul class="passport-again">{again.into_iter().map(line).collect_view()}</ul>
                <Say class="small-text" text=tr("passport-again-how") />
            </section>
        }
    })
}

#[component]
fn Exercises(exercises: Vec<(Label, Vec<String>)>) -> impl IntoView {
    let part = |(label, titles): (Label, Vec<String>)| {
        view! {
            <div>
                <p>
                    <StairsLabel label=Some(label) />
                </p>
                <ul class="paper-list">{titles.into_iter().map(|title| view! { <li>{title}</li> }).collect_view()}</ul>
            </div>
        }
    };
    (!exercises.is_empty()).then(|| {
        view! {
            <section class="passport-exercises">
                <h3>{tr("passport-exercises")}</h3>
                {exercises.into_iter().map(part).collect_view()}
            </section>
        }
    })
}

//! The memo: what an exercise taught, in three lines and big type, to print and keep beside the computer.

use std::sync::Arc;

use leptos::prelude::*;

use super::finish::today;
use super::route::{Route, go};
use super::visit::Visit;
use crate::platform::{clock, page, print};
use crate::practice::library::ThemePack;
use crate::practice::{Device, Level, Wording};
use crate::screens::library::Library;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::coming::coming;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::stairs::StairsLabel;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// In place of an exercise's id: all those completed today.
pub const TODAY: &str = "aujourdhui";

/// The memo of one exercise, or of today's.
#[component]
pub fn MemoScreen(
    /// Exercise id, or [`TODAY`].
    id: String,
) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let ids: Vec<String> = if id == TODAY {
        let done = untrack(|| today(visit));
        done.into_iter().filter(|done| done.is_completed()).map(|done| done.attempt.exercise).collect()
    } else {
        vec![id.clone()]
    };
    let missing = if ids.is_empty() { tr("memo-nothing") } else { tr("memo-missing") };
    let packs = async move {
        let mut packs = Vec::new();
        for id in ids {
            if let Ok(pack) = library.pack_of(&id).await
                && pack.exercise(&id).is_some()
            {
                packs.push((id, pack));
            }
        }
        packs
    };
    let back = if id == TODAY { Route::Finish } else { Route::Home };
    let back_words = if id == TODAY { tr("memo-back-finish") } else { tr("go-home") };
    let sheets = move |packs: Vec<(String, Arc<ThemePack>)>| {
        let (back, back_words, missing) = (back.clone(), back_words.clone(), missing.clone());
        if packs.is_empty() {
            return view! {
                <Notice tone=Tone::Attention>
                    <Say text=missing />
                </Notice>
                <div class="actions block">
                    <PrimaryButton icon="precedent" on_press=move |()| go(back.clone())>
                        {back_words}
                    </PrimaryButton>
                </div>
            };
        }
        view! {
            <div class="actions">
                <PrimaryButton icon="imprimer" on_press=|()| print::print()>
                    {tr("memo-print")}
                </PrimaryButton>
                <ButtonLink href=back.format() icon="precedent">
                    {back_words}
                </ButtonLink>
            </div>
            {packs.into_iter().map(|(id, pack)| view! { <Sheet id pack /> }).collect_view()}
        }
    };
    let sheets = coming(packs, sheets);
    view! {
        <Page title=tr("memo-title") class="memo">
            {sheets}
        </Page>
    }
}

/// One exercise, on one page at most.
#[component]
fn Sheet(id: String, pack: Arc<ThemePack>) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let words = pack.exercise(&id).map(|exercise| {
        let wording = Wording {
            texts: &pack.texts,
            exercise,
            // A memo is of no situation and no level.
            situation: "",
            level: Level::Discover,
            device: visit.device().unwrap_or(Device::Mouse),
        };
        (wording.title(), wording.purpose(), wording.memo())
    });
    let (title, purpose, lines) = words.unwrap_or_default();
    let label = visit.standing(&id).acquired;
    let number = library.entry(&id).map(|entry| u64::from(entry.number));
    let date = clock::date_in_words(clock::now_ms(), &page::language());
    view! {
        <article class="sheet">
            <h2>{title}</h2>
            <p>{purpose}</p>
            <ul class="memo-lines">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            <p>
                <StairsLabel label=Signal::stored(label) />
            </p>
            <p class="small-text say-lines">
                {number.map(|number| view! { <span>{trn("memo-again", &crate::args! { "n" => number })} " "</span> })}
                <span>{trn("memo-date", &crate::args! { "date" => date })}</span>
            </p>
        </article>
    }
}

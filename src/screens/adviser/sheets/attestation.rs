//! The attestation: what was observed, on one sheet, to be signed by both.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{clock, print};
use crate::screens::adviser::gate::Trouble;
use crate::screens::adviser::names::{day, label_words, of_day, person_name, refused_words, source_words};
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Space;
use crate::ui::art::Avatar;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::{Node, live};
use crate::ui::page::Page;
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::digest::{Digest, Source};
use crate::workshop::{Person, history};

/// The page.
#[component]
pub fn AttestationPage(id: u64) -> impl IntoView {
    let space = expect_context::<Space>();
    let person = RwSignal::new(None::<Person>);
    let trouble = RwSignal::new(None::<String>);
    spawn_local(async move {
        match space.person(id).await {
            Ok(found) => drop(person.try_set(found)),
            Err(refused) => drop(trouble.try_set(Some(refused_words(&refused)))),
        }
    });
    view! {
        <Page title=tr("attestation-title")>
            <Trouble words=trouble />
            {live(move || person.with(|person| person.as_ref().map(|person| sheet(space, person))))}
            <div class="actions screen-only block">
                <PrimaryButton icon="imprimer" on_press=|()| print::print()>{tr("print")}</PrimaryButton>
                <Button icon="precedent" on_press=move |()| go(Room::Person(id))>{tr("back")}</Button>
            </div>
        </Page>
    }
}

fn sheet(space: Space, person: &Person) -> Node {
    let base = space.base();
    let digest = Digest::of(person, &base.entries);
    let lines: Vec<Node> = (base.themes.iter())
        .filter_map(|theme| {
            let shown = digest.shown(&theme.id, &base.entries)?;
            let theme = tr(&format!("theme-{}", theme.id));
            let label = label_words(Some(shown.label));
            let words = match shown.source {
                Source::Current(standing) => {
                    let (n, all) = (standing.holding, standing.core);
                    let args = crate::args! { "theme" => theme, "label" => label, "n" => n, "all" => all };
                    trn("attestation-line", &args)
                }
                source => {
                    let args =
                        crate::args! { "theme" => theme, "label" => label, "source" => source_words(source) };
                    trn("attestation-line-said", &args)
                }
            };
            Some(view! { <li><Stairs label=Some(shown.label) /> " " {words}</li> })
        })
        .collect();
    if lines.is_empty() {
        return view! { <p>{tr("attestation-nothing")}</p> };
    }
    let days = history::days(&person.attempts);
    let when = days.first().zip(days.last()).map(|(first, last)| {
        let args = crate::args! { "n" => days.len(), "first" => of_day(*first), "last" => of_day(*last) };
        trn("attestation-when", &args)
    });
    let name = person_name(&person.identity);
    let signature = |key: &str| view! { <div class="signature"><p>{tr(key)}</p></div> };
    let today = trn("attestation-day", &crate::args! { "day" => day(clock::now_ms()) });
    view! {
        <article class="sheet attestation">
            <div class="paper-head">
                <Avatar picture=Signal::stored(person.identity.picture.clone()) class="big" />
                <div>
                    <p><b>{trn("attestation-who", &crate::args! { "name" => name })}</b></p>
                    {person.identity.sample.then(|| view! { <p>{tr("sample-tag")}</p> })}
                </div>
            </div>
            {when.map(|when| view! { <p>{when}</p> })}
            <h2>{tr("attestation-reached")}</h2>
            <ul class="evidence">{lines}</ul>
            <p>{tr("attestation-what")}</p>
            <p class="made">{tr("attestation-place")} " " <span class="blank"></span> " " {today}</p>
            <div class="signatures">{signature("attestation-adviser")}{signature("attestation-learner")}</div>
        </article>
    }
}

//! What an arrival did, a line for each person and each thing refused.

use leptos::prelude::*;

use super::Bringing;
use crate::screens::adviser::names::person_name;
use crate::screens::adviser::person::Join;
use crate::screens::adviser::rooms::{Room, go};
use crate::ui::art::Icon;
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::Identity;
use crate::workshop::intake::Intake;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Name of the file, for what was refused.
    pub name: String,
    /// What became of it.
    pub outcome: Outcome,
}

impl Line {
    /// For someone whose record here a newer version wrote.
    pub fn too_new(identity: &Identity) -> Line {
        Line { name: person_name(identity), outcome: Outcome::Refused(tr("space-person-too-new")) }
    }
}

/// What became of one thing brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It was taken.
    Taken(Intake),
    /// It was not, for this reason.
    Refused(String),
    /// Something else that went well, in words.
    Told(String),
}

/// The lines; nothing before anything came.
pub(super) fn list(bringing: Bringing) -> Node {
    live(move || {
        let lines = bringing.lines.get();
        if lines.is_empty() {
            return view! {};
        }
        let lines = lines.into_iter().map(|line| row(bringing, line));
        view! {
            <section class="outcomes" aria-labelledby="outcomes" role="status">
                <h2 id="outcomes">{tr("bring-done")}</h2>
                <ul class="cards">{lines.collect_view()}</ul>
            </section>
        }
    })
}

fn row(bringing: Bringing, line: Line) -> Node {
    match line.outcome {
        Outcome::Told(words) => {
            view! { <li class="card"><div class="card-who"><Icon name="valider" /><p>{words}</p></div></li> }
        }
        Outcome::Refused(why) => view! {
            <li class="card refused">
                <div class="card-who">
                    <Icon name="attention" />
                    <div>
                        <b>{trn("bring-refused", &crate::args! { "name" => line.name })}</b>
                        <p>{why}</p>
                    </div>
                </div>
            </li>
        },
        Outcome::Taken(report) => {
            let id = report.id;
            let name = untrack(|| bringing.space.digest(id))
                .map(|digest| person_name(&digest.identity))
                .unwrap_or_default();
            let words = taken_words(&report);
            let could_be = untrack(|| bringing.space.could_be(id));
            let same: Vec<Node> = report
                .namesakes
                .iter()
                .filter(|other| could_be.contains(other))
                .map(|other| same(bringing, id, *other))
                .collect();
            let see = trn("bring-see", &crate::args! { "name" => name.clone() });
            view! {
                <li class="card">
                    <div class="card-who">
                        <Icon name="valider" />
                        <div>
                            <b>{name}</b>
                            {words.into_iter().map(|words| view! { <p>{words}</p> }).collect_view()}
                            {same}
                        </div>
                    </div>
                    <Button class="small" icon="personne" on_press=move |()| go(Room::Person(id))>{see}</Button>
                </li>
            }
        }
    }
}

/// The same person, known under another id: someone added by hand before their progress came.
fn same(bringing: Bringing, id: u64, other: u64) -> Node {
    let asked = RwSignal::new(false);
    let name = untrack(|| bringing.space.digest(other))
        .map(|digest| person_name(&digest.identity))
        .unwrap_or_default();
    let words = trn("bring-same", &crate::args! { "name" => name.clone() });
    let done = move |_: u64| {
        let told = Outcome::Told(trn("bring-same-done", &crate::args! { "name" => name.clone() }));
        // The other lines stay: they may still be needed.
        let _ = bringing.lines.try_update(|lines| {
            let own = |line: &Line| matches!(&line.outcome, Outcome::Taken(report) if report.id == id);
            if let Some(line) = lines.iter_mut().find(|line| own(line)) {
                line.outcome = told;
            }
        });
    };
    let done = Callback::new(done);
    view! {
        <Button class="small" icon="personne" on_press=move |()| asked.set(true)>{words}</Button>
        {move || asked.get().then(|| view! {
            <Join one=other other=id on_close=move |()| asked.set(false) on_done=done />
        })}
    }
}

fn taken_words(report: &Intake) -> Vec<String> {
    let mut words = Vec::new();
    if report.newcomer {
        words.push(tr("bring-newcomer"));
    }
    words.push(trn("bring-added", &crate::args! { "n" => report.added }));
    if report.known > 0 {
        words.push(trn("report-known", &crate::args! { "n" => report.known }));
    }
    if report.versions > 0 {
        words.push(trn("bring-versions", &crate::args! { "n" => report.versions }));
    }
    if let Some(name) = &report.other_name {
        words.push(trn("bring-other-name", &crate::args! { "name" => name.clone() }));
    }
    if !report.namesakes.is_empty() {
        words.push(tr("bring-namesakes"));
    }
    if report.refused > 0 {
        words.push(trn("report-refused", &crate::args! { "n" => report.refused }));
    }
    words
}

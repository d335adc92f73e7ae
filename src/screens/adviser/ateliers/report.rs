//! An ended workshop: its report for La Coop, and what can still be corrected.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Shown, participants, prepare};
use crate::screens::adviser::export::{Pasted, catalogue_of, warning};
use crate::screens::adviser::field::TextArea;
use crate::screens::adviser::names::refused_words;
use crate::screens::adviser::rooms::{Room, go};
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::say::Say;
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::Person;
use crate::workshop::export::{self, Group};

/// The page of an ended workshop.
pub(super) fn page(shown: Shown) -> Node {
    let people = RwSignal::new(Vec::<Person>::new());
    let present = Memo::new(move |_| shown.atelier().map(|atelier| atelier.present).unwrap_or_default());
    // What was brought in since then is in the report too.
    let digests = shown.space.people();
    Effect::new(move |_| {
        digests.track();
        let ids = present.get();
        spawn_local(async move {
            let mut found = Vec::new();
            for id in ids {
                match shown.space.person(id).await {
                    Ok(person) => found.extend(person),
                    Err(refused) => drop(shown.trouble.try_set(Some(refused_words(&refused)))),
                }
            }
            let _ = people.try_set(found);
        });
    });
    let notes = RwSignal::new(untrack(|| shown.atelier()).map(|atelier| atelier.notes).unwrap_or_default());
    let mut before = notes.get_untracked();
    Effect::new(move |_| {
        let now = notes.get();
        if now != before {
            before = now.clone();
            shown.change(move |atelier| atelier.notes = now);
        }
    });
    let text = Memo::new(move |_| {
        let Some(atelier) = shown.atelier() else { return String::new() };
        let base = shown.space.base();
        people.with(|people| {
            let group = if atelier.sample { Group::invented(people) } else { Group::of(people) };
            catalogue_of(&base, |catalogue| export::coop::workshop(&atelier, &group, catalogue))
        })
    });
    let again = move |()| match untrack(|| shown.space.running()) {
        Some(_) => shown.trouble.set(Some(tr("atelier-other-runs"))),
        None => shown.change(|atelier| atelier.ended_ms = None),
    };
    let passports = move |()| go(Room::Passports(present.get_untracked()));
    view! {
        <Say class="lead" text=tr("report-lead") />
        <section aria-labelledby="report">
            <h2 id="report">{tr("report-title-coop")}</h2>
            <TextArea label=tr("report-notes") value=notes note=tr("report-notes-note") />
            {live(move || notes.with(|notes| warning(shown.space, notes)))}
            <Pasted text=text name="workshop-report" rows=16 primary=true />
        </section>
        <div class="actions block">
            <Button icon="qr" on_press=passports>{tr("report-passports")}</Button>
            <Button icon="reprendre" on_press=|()| go(Room::Bring)>{tr("bring-title")}</Button>
            <Button class="quiet" icon="recommencer" on_press=again>{tr("atelier-reopen")}</Button>
        </div>
        {participants::section(shown)}
        <details class="block">
            <summary>{tr("atelier-change")}</summary>
            {prepare::facts(shown)}
            {prepare::exercises(shown)}
        </details>
    }
}

//! What deserves a look: people stuck, exercises many find difficult, people who have not come for long.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::platform::clock;
use crate::screens::adviser::names::person_name;
use crate::screens::adviser::rooms::{Room, go};
use crate::screens::adviser::space::Space;
use crate::ui::markup::live;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::group::{self, Digests};

/// Lists, where there is anything in them.
#[component]
pub fn ToLookAt() -> impl IntoView {
    let space = expect_context::<Space>();
    let library = space.library();
    // The sample's troubles are nobody's, as soon as someone real is there.
    let real = Memo::new(move |_| {
        space.people().with(|people| {
            let some = people.values().any(|digest| !digest.identity.sample);
            let real = people.iter().filter(|(_, digest)| !(some && digest.identity.sample));
            real.map(|(id, digest)| (*id, digest.clone())).collect::<Digests>()
        })
    });
    let stuck = move || real.with(|people| group::stuck(people, clock::now_ms()));
    let difficult = move || real.with(|people| group::difficult(people.values()));
    let away = move || real.with(|people| group::long_away(people, clock::now_ms()));
    let names = move || -> BTreeMap<u64, String> {
        space
            .people()
            .with(|people| people.iter().map(|(id, digest)| (*id, person_name(&digest.identity))).collect())
    };
    let person = |id: u64, words: String| {
        view! { <li><button type="button" class="link" on:click=move |_| go(Room::Person(id))>{words}</button></li> }
    };
    live(move || {
        let names = names();
        let name = |id: &u64| names.get(id).cloned().unwrap_or_default();
        let stuck = stuck();
        let difficult = difficult();
        let away = away();
        let stuck_list = (!stuck.is_empty()).then(|| {
            let items = stuck
                .iter()
                .map(|id| person(*id, trn("look-stuck-person", &crate::args! { "name" => name(id) })));
            view! { <section><h3>{tr("look-stuck")}</h3><ul>{items.collect_view()}</ul></section> }
        });
        let difficult_list = (!difficult.is_empty()).then(|| {
            let items = difficult.iter().take(5).map(|difficult| {
                let title = library
                    .by_number(difficult.number)
                    .map(|entry| library.title(&entry.id))
                    .unwrap_or_default();
                let args =
                    crate::args! { "title" => title, "n" => difficult.people, "all" => difficult.tried };
                view! { <li>{trn("look-difficult-line", &args)}</li> }
            });
            view! { <section><h3>{tr("look-difficult")}</h3><ul>{items.collect_view()}</ul></section> }
        });
        let away_list = (!away.is_empty()).then(|| {
            let items = away.iter().take(10).map(|(id, days)| {
                person(
                    *id,
                    trn("look-away-person", &crate::args! { "name" => name(id), "n" => *days as u64 }),
                )
            });
            view! { <section><h3>{tr("look-away")}</h3><ul>{items.collect_view()}</ul></section> }
        });
        if stuck_list.is_none() && difficult_list.is_none() && away_list.is_none() {
            return view! {};
        }
        view! {
            <section class="block" aria-labelledby="look">
                <h2 id="look">{tr("look-title")}</h2>
                <div class="look">{stuck_list}{difficult_list}{away_list}</div>
            </section>
        }
    })
}

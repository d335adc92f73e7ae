//! Who is there: people followed, by their picture, and those nobody names, as counts.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Shown;
use crate::progress::pictures::PICTURES;
use crate::screens::adviser::calm::Calm;
use crate::screens::adviser::field::{Select, TextField};
use crate::screens::adviser::names::{person_name, picture_word, refused_words};
use crate::ui::art::{Avatar, Icon};
use crate::ui::button::Button;
use crate::ui::markup::{Node, live};
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::coop::{AgeBand, Gender, Occupation};
use crate::workshop::group::{Order, listed};
use crate::workshop::{Anonymous, Atelier};

/// Followed people offered without searching.
const OFFERED: usize = 24;

/// The people present.
pub(super) fn section(shown: Shown) -> Node {
    let space = shown.space;
    let search = RwSignal::new(String::new());
    let present = move || shown.atelier().map(|atelier| atelier.present).unwrap_or_default();
    let present = Memo::new(move |_| present());
    // Made anew only when other people are offered: a chip must not go from under the hand that presses it.
    let offered = Memo::new(move |_| {
        let present = untrack(|| present.get());
        let sample = untrack(|| shown.atelier()).is_some_and(|atelier| atelier.sample);
        space.people().with(|people| {
            let found = search.with(|search| listed(people, search, Order::Name, &picture_word));
            let known = |id: u64| {
                let identity = &people.get(&id)?.identity;
                let fits = identity.sample == sample || present.contains(&id);
                fits.then(|| (id, identity.picture.clone(), person_name(identity)))
            };
            let known: Vec<_> = found.into_iter().filter_map(known).collect();
            let beyond = known.iter().skip(OFFERED).filter(|(id, ..)| present.contains(id));
            known.iter().take(OFFERED).chain(beyond).cloned().collect::<Vec<_>>()
        })
    });
    let chips = move || {
        let offered = offered.get();
        if offered.is_empty() {
            let none = search.with(|search| search.trim().is_empty());
            return view! { <p>{tr(if none { "atelier-nobody" } else { "group-none-found" })}</p> };
        }
        let chips = offered.into_iter().map(|(id, picture, name)| {
            let on = move || present.with(|present| present.contains(&id));
            let toggle = move |_| {
                shown.change(move |atelier| match atelier.present.iter().position(|known| *known == id) {
                    Some(at) => drop(atelier.present.remove(at)),
                    None => atelier.present.push(id),
                });
            };
            view! {
                <li>
                    <button type="button" class="chip" aria-pressed=move || on().to_string() on:click=toggle>
                        <Avatar picture=Signal::stored(picture) />
                        <span>{name}</span>
                        {move || on().then(|| view! { <Icon name="valider" /> })}
                    </button>
                </li>
            }
        });
        view! { <ul class="chips">{chips.collect_view()}</ul> }
    };
    let counted = move || {
        let named = present.with(Vec::len);
        let anonymous = shown.atelier().map_or(0, |atelier| usize::from(atelier.anonymous.total));
        let args = crate::args! { "n" => named, "anonymous" => anonymous, "all" => named + anonymous };
        trn(if anonymous > 0 { "atelier-present-both" } else { "atelier-present-count" }, &args)
    };
    let nobody = untrack(|| shown.atelier()).is_none_or(|atelier| atelier.sample);
    view! {
        <section class="block" aria-labelledby="present">
            <h2 id="present">{tr("atelier-present")}</h2>
            <p role="status">{counted}</p>
            <TextField label=tr("group-search") value=search kind="search" />
            {live(chips)}
            {(!nobody).then(|| newcomer(shown))}
            {anonymous(shown)}
        </section>
    }
}

/// Someone who is not followed yet.
fn newcomer(shown: Shown) -> Node {
    let name = RwSignal::new(String::new());
    let picture = RwSignal::new(PICTURES[0].to_owned());
    let calm = Calm::new();
    let pictures = PICTURES.iter().map(|name| ((*name).to_owned(), picture_word(name))).collect::<Vec<_>>();
    let add = move |()| {
        if !calm.counts() {
            return;
        }
        let first_name = name.get_untracked();
        name.set(String::new());
        spawn_local(async move {
            match shown.space.add_person(&picture.get_untracked(), Some(&first_name)).await {
                Ok(id) => shown.change(move |atelier| atelier.present.push(id)),
                Err(refused) => drop(shown.trouble.try_set(Some(refused_words(&refused)))),
            }
        });
    };
    view! {
        <details>
            <summary>{tr("atelier-newcomer")}</summary>
            <p>{tr("atelier-newcomer-note")}</p>
            <div class="filters">
                <TextField label=tr("person-name") value=name most=40 />
                <Select label=tr("person-picture") options=pictures value=picture />
                <Button icon="plus" on_press=add>{tr("atelier-newcomer-add")}</Button>
            </div>
        </details>
    }
}

/// Puts a number into the counts.
type Put = Box<dyn Fn(&mut Anonymous, u16) + Send + Sync>;

/// Counts of participants nobody names.
fn anonymous(shown: Shown) -> Node {
    let Some(atelier) = untrack(|| shown.atelier()) else { return view! {} };
    let counts = atelier.anonymous;
    let number = |label: String, start: u16, set: Put| {
        let value = RwSignal::new(start.to_string());
        // Shared: the change may come after this field has gone.
        let set = Arc::new(set);
        let mut before = value.get_untracked();
        Effect::new(move |_| {
            let now = value.get();
            if now != before {
                before = now.clone();
                let count = now.trim().parse::<u16>().unwrap_or(0).min(999);
                let set = Arc::clone(&set);
                shown.change(move |atelier: &mut Atelier| set(&mut atelier.anonymous, count));
            }
        });
        view! { <TextField label value kind="number" class="count-field" /> }
    };
    let genders = Gender::ALL.iter().map(|of| {
        let start = counts.gender.get(of).copied().unwrap_or(0);
        number(of.label().to_owned(), start, Box::new(move |counts, n| put(&mut counts.gender, *of, n)))
    });
    let ages = AgeBand::ALL.iter().map(|of| {
        let start = counts.age.get(of).copied().unwrap_or(0);
        number(of.label().to_owned(), start, Box::new(move |counts, n| put(&mut counts.age, *of, n)))
    });
    let occupations = Occupation::ALL.iter().map(|of| {
        let start = counts.occupation.get(of).copied().unwrap_or(0);
        number(of.label().to_owned(), start, Box::new(move |counts, n| put(&mut counts.occupation, *of, n)))
    });
    view! {
        <details>
            <summary>{tr("atelier-anonymous")}</summary>
            <p>{tr("atelier-anonymous-note")}</p>
            <div class="counts">
                {number(tr("atelier-anonymous-total"), counts.total, Box::new(|counts, n| counts.total = n))}
                {number(tr("atelier-anonymous-known"), counts.known_before, Box::new(|counts, n| counts.known_before = n))}
            </div>
            <fieldset><legend>{tr("atelier-gender")}</legend><div class="counts">{genders.collect_view()}</div></fieldset>
            <fieldset><legend>{tr("person-age")}</legend><div class="counts">{ages.collect_view()}</div></fieldset>
            <fieldset><legend>{tr("person-occupation")}</legend><div class="counts">{occupations.collect_view()}</div></fieldset>
        </details>
    }
}

fn put<K: Ord>(counts: &mut std::collections::BTreeMap<K, u16>, of: K, n: u16) {
    if n == 0 {
        counts.remove(&of);
    } else {
        counts.insert(of, n);
    }
}

//! Preparing a workshop: when, where, what about, which exercises in which order.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::participants;
use super::{Shown, keep_focus, start};
use crate::platform::{clock, page};
use crate::practice::autonomy::local_day;
use crate::practice::day_list::MOST_TYPED;
use crate::screens::adviser::calm::Calm;
use crate::screens::adviser::field::{Select, TextField};
use crate::screens::adviser::person::tick;
use crate::ui::button::{Button, PrimaryButton};
use crate::ui::markup::{Node, live};
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::coop::{DURATIONS, Equipment, GroupLevel, Place};
use crate::workshop::export::calendar::{day_from_iso, iso_day, minutes_text};
use crate::workshop::export::one_line;

/// The form; each change is kept at once.
pub(super) fn page(shown: Shown) -> Node {
    let begin = move |()| {
        if untrack(|| shown.space.running()).is_some() {
            shown.trouble.set(Some(tr("atelier-other-runs")));
            page::scroll_to_top();
            return;
        }
        let now_ms = clock::now_ms();
        shown.change(move |atelier| {
            // It is held today, whatever day it was prepared for.
            atelier.day = local_day(now_ms, clock::utc_offset_min());
            atelier.began_ms = Some(now_ms);
        });
    };
    view! {
        {facts(shown)}
        {exercises(shown)}
        {participants::section(shown)}
        {start::section(shown)}
        <div class="at-end">
            <PrimaryButton icon="jouer" on_press=begin>{tr("atelier-begin")}</PrimaryButton>
            <span class="small-text">{tr("atelier-kept")}</span>
        </div>
    }
}

/// A field whose text is kept as it is typed.
fn kept(shown: Shown, start: String, keep: fn(&mut crate::workshop::Atelier, &str)) -> RwSignal<String> {
    let value = RwSignal::new(start.clone());
    let mut before = start;
    Effect::new(move |_| {
        let now = value.get();
        if now != before {
            before = now.clone();
            shown.change(move |atelier| keep(atelier, &now));
        }
    });
    value
}

/// What La Coop asks of a workshop.
pub(super) fn facts(shown: Shown) -> Node {
    let Some(atelier) = untrack(|| shown.atelier()) else { return view! {} };
    let title = kept(shown, atelier.title, |atelier, text| atelier.title = one_line(text));
    let day = kept(shown, iso_day(atelier.day), |atelier, text| {
        atelier.day = day_from_iso(text).unwrap_or(atelier.day);
    });
    let place = kept(shown, atelier.place.api().to_owned(), |atelier, api| {
        atelier.place = Place::from_api(api).unwrap_or(atelier.place);
    });
    let place_name = kept(shown, atelier.place_name, |atelier, text| atelier.place_name = one_line(text));
    let minutes = kept(shown, atelier.minutes.to_string(), |atelier, text| {
        atelier.minutes = text.parse().unwrap_or(atelier.minutes);
    });
    let other = kept(shown, String::new(), |atelier, text| {
        atelier.minutes =
            text.parse().ok().filter(|minutes| (1..=600).contains(minutes)).unwrap_or(atelier.minutes);
    });
    let level = kept(shown, atelier.level.api().to_owned(), |atelier, api| {
        atelier.level = GroupLevel::from_api(api).unwrap_or(atelier.level);
    });
    let equipment = RwSignal::new(atelier.equipment.iter().copied().collect::<BTreeSet<_>>());
    let mut before = equipment.get_untracked();
    Effect::new(move |_| {
        let now = equipment.get();
        if now != before {
            before = now.clone();
            shown.change(move |atelier| atelier.equipment = now.into_iter().collect());
        }
    });
    let places =
        Place::ALL.iter().map(|place| (place.api().to_owned(), place.label().to_owned())).collect::<Vec<_>>();
    let levels = GroupLevel::ALL
        .iter()
        .map(|level| (level.api().to_owned(), level.label().to_owned()))
        .collect::<Vec<_>>();
    let mut durations = DURATIONS.to_vec();
    if !durations.contains(&atelier.minutes) {
        durations.push(atelier.minutes);
    }
    let durations =
        durations.into_iter().map(|minutes| (minutes.to_string(), minutes_text(minutes))).collect::<Vec<_>>();
    let equipments = Equipment::ALL.iter().map(|one| tick(one.label(), *one, equipment));
    view! {
        <section aria-labelledby="facts">
            <h2 id="facts">{tr("atelier-facts")}</h2>
            <div class="fields two">
                <TextField label=tr("atelier-name") value=title />
                <TextField label=tr("report-day") value=day kind="date" />
                <Select label=tr("report-place") options=places value=place />
                <TextField label=tr("report-place-name") value=place_name />
                <Select label=tr("report-minutes") options=durations value=minutes />
                <TextField label=tr("report-minutes-other") value=other kind="number" />
                <Select label=tr("atelier-level") options=levels value=level />
            </div>
            <fieldset class="ticks"><legend>{tr("report-equipment")}</legend>{equipments.collect_view()}</fieldset>
        </section>
    }
}

/// The exercises of the day, in order.
pub(super) fn exercises(shown: Shown) -> Node {
    let base = shown.space.base();
    let library = shown.space.library();
    let chosen = RwSignal::new(String::new());
    let said = RwSignal::new(None::<String>);
    // A list that closes up brings the next exercise under the pointer.
    let calm = Calm::new();
    let rows = move || {
        let list = shown.atelier().map(|atelier| atelier.exercises).unwrap_or_default();
        let last = list.len().saturating_sub(1);
        list.into_iter().enumerate().map(|(at, id)| {
            let entry = library.entry(&id);
            let minutes = entry.as_ref().map_or(0, |entry| entry.minutes);
            let number = entry.map_or_else(String::new, |entry| entry.number.to_string());
            let title = library.title(&id);
            let label = trn("atelier-exercise", &crate::args! { "title" => title.clone() });
            let (first, second, third) = (id.clone(), id.clone(), id.clone());
            // By its name, not its place: a second press may come before the list is drawn anew.
            let up = move |()| {
                shown.change({
                    let id = first.clone();
                    move |atelier| shift(&mut atelier.exercises, &id, false)
                });
                keep_focus(format!("[data-exercise=\"{first}\"] .btn"));
            };
            let down = move |()| {
                shown.change({
                    let id = second.clone();
                    move |atelier| shift(&mut atelier.exercises, &id, true)
                });
                keep_focus(format!("[data-exercise=\"{second}\"] .btn"));
            };
            let out = move |()| {
                if !calm.counts() {
                    return;
                }
                let id = third.clone();
                shown.change(move |atelier| atelier.exercises.retain(|known| *known != id));
                keep_focus("#exercises".to_owned());
            };
            view! {
                <li class="card" data-exercise=id>
                    <div>
                        <b>{title}</b>
                        <p class="small-text">
                            {trn("exercise-number", &crate::args! { "n" => number })} " · "
                            {trn("next-minutes", &crate::args! { "n" => usize::from(minutes) })}
                        </p>
                    </div>
                    <div class="actions" role="group" aria-label=label>
                        {(at > 0).then(|| view! { <Button class="small" icon="etape-precedente" on_press=up>{tr("atelier-up")}</Button> })}
                        {(at < last).then(|| view! { <Button class="small" icon="etape-suivante" on_press=down>{tr("atelier-down")}</Button> })}
                        <Button class="small quiet" icon="corbeille" on_press=out>{tr("atelier-out")}</Button>
                    </div>
                </li>
            }
        }).collect_view()
    };
    let options = base.entries.iter().map(|entry| {
        let words = format!(
            "{} · {} · {}",
            entry.number,
            tr(&format!("theme-{}", entry.theme)),
            library.title(&entry.id)
        );
        (entry.id.clone(), words)
    });
    let options = std::iter::once((String::new(), tr("atelier-choose"))).chain(options).collect::<Vec<_>>();
    let add = move |()| {
        let id = chosen.get_untracked();
        let list = untrack(|| shown.atelier()).map(|atelier| atelier.exercises).unwrap_or_default();
        let refused = match id.is_empty() {
            true => Some(tr("atelier-choose-first")),
            false if list.contains(&id) => Some(tr("atelier-there-already")),
            false if list.len() >= MOST_TYPED => {
                Some(trn("atelier-full", &crate::args! { "n" => MOST_TYPED }))
            }
            false => None,
        };
        if refused.is_none() {
            chosen.set(String::new());
            shown.change(move |atelier| atelier.exercises.push(id));
        }
        said.set(refused);
    };
    let total = move || {
        let list = shown.atelier().map(|atelier| atelier.exercises).unwrap_or_default();
        let minutes: usize =
            list.iter().filter_map(|id| library.entry(id)).map(|entry| usize::from(entry.minutes)).sum();
        trn("atelier-total", &crate::args! { "n" => list.len(), "minutes" => minutes })
    };
    view! {
        <section class="block" aria-labelledby="exercises">
            <h2 id="exercises" tabindex="-1">{tr("atelier-exercises")}</h2>
            <p>{total}</p>
            <ol class="cards">{live(rows)}</ol>
            <div class="filters">
                <Select label=tr("atelier-add-exercise") options value=chosen />
                <Button icon="plus" on_press=add>{tr("atelier-add")}</Button>
            </div>
            <p role="status">{said}</p>
        </section>
    }
}

/// Moves an exercise one place later or earlier, where there is one.
fn shift(list: &mut [String], id: &str, later: bool) {
    let Some(at) = list.iter().position(|known| known == id) else { return };
    let to = if later { at + 1 } else { at.wrapping_sub(1) };
    if to < list.len() {
        list.swap(at, to);
    }
}

//! The report of an individual accompaniment, ready to be pasted into La Coop.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Shown;
use crate::platform::clock;
use crate::practice::autonomy::{Label, local_day};
use crate::screens::adviser::export::{Pasted, catalogue_of, warning};
use crate::screens::adviser::field::{Check, Select, TextArea, TextField};
use crate::ui::markup::{Node, live};
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::coop::{self, CoopTheme, DURATIONS, Equipment, Place};
use crate::workshop::export::calendar::minutes_text;
use crate::workshop::export::{Group, IndividualReport};
use crate::workshop::{Digest, Person};

/// The form, and the text it makes.
pub(super) fn section(shown: Shown, person: &Person) -> Node {
    let today = local_day(clock::now_ms(), clock::utc_offset_min());
    let base = shown.space.base();
    let digest = Digest::of(person, &base.entries);
    let done_today: Vec<&str> = (person.attempts.iter())
        .filter(|attempt| attempt.day() == today)
        .map(|attempt| attempt.exercise.as_str())
        .collect();
    let themes: BTreeSet<CoopTheme> = (base.themes.iter())
        .filter(|theme| done_today.iter().any(|exercise| exercise.split('.').next() == Some(&theme.id)))
        .filter_map(|theme| CoopTheme::from_api(&theme.coop))
        .collect();
    // The least autonomous of the themes of the day: a report must not promise more than every one of them.
    let suggested = (base.themes.iter())
        .filter(|theme| themes.iter().any(|worked| worked.api() == theme.coop))
        .filter_map(|theme| digest.shown(&theme.id, &base.entries))
        .map(|shown| shown.label)
        .min();
    let place = RwSignal::new(Place::Structure.api().to_owned());
    let place_name = RwSignal::new(String::new());
    let minutes = RwSignal::new("60".to_owned());
    let autonomy = RwSignal::new(suggested.map_or_else(String::new, |label| label.slug().to_owned()));
    let equipment = RwSignal::new(BTreeSet::from([Equipment::Computer]));
    let themes = RwSignal::new(themes);
    let notes = RwSignal::new(String::new());
    let (age, own) = (person.identity.age, StoredValue::new(person.clone()));
    let text = Memo::new(move |_| {
        let report = IndividualReport {
            day: today,
            place: place.with(|place| Place::from_api(place)).unwrap_or(Place::Structure),
            place_name: place_name.get(),
            minutes: minutes.with(|minutes| minutes.parse().unwrap_or(60)),
            equipment: equipment.with(|equipment| equipment.iter().copied().collect()),
            themes: themes.with(|themes| themes.iter().copied().collect()),
            autonomy: autonomy.with(|slug| Label::from_slug(slug)),
            age,
            notes: notes.get(),
        };
        own.with_value(|person| {
            let base = shown.space.base();
            catalogue_of(&base, |catalogue| {
                let people = [person.clone()];
                let group = match person.identity.sample {
                    true => Group::invented(&people),
                    false => Group::of(&people),
                };
                let group = group.keeping(|_, attempt| attempt.day() == today);
                let did = crate::workshop::export::coop::person_did(&group, catalogue);
                crate::workshop::export::coop::individual(&report, did)
            })
        })
    });
    let places =
        Place::ALL.iter().map(|place| (place.api().to_owned(), place.label().to_owned())).collect::<Vec<_>>();
    let durations = DURATIONS.map(|minutes| (minutes.to_string(), minutes_text(minutes))).to_vec();
    let labels = std::iter::once((String::new(), tr("person-unsaid"))).chain(
        [Label::Guided, Label::PartlyAutonomous, Label::Autonomous]
            .map(|label| (label.slug().to_owned(), coop::autonomy(label).to_owned())),
    );
    let labels: Vec<_> = labels.collect();
    let equipments = Equipment::ALL.iter().map(|one| tick(one.label(), *one, equipment));
    let all_themes = CoopTheme::ALL.iter().map(|one| tick(one.label(), *one, themes));
    view! {
        <section class="block screen-only" aria-labelledby="report">
            <h2 id="report">{tr("report-person-title")}</h2>
            <details>
                <summary>{tr("report-open")}</summary>
                <div class="fields two">
                    <Select label=tr("report-place") options=places value=place />
                    <TextField label=tr("report-place-name") value=place_name />
                    <Select label=tr("report-minutes") options=durations value=minutes />
                    <Select label=tr("report-autonomy") options=labels value=autonomy />
                </div>
                <fieldset class="ticks"><legend>{tr("report-equipment")}</legend>{equipments.collect_view()}</fieldset>
                <fieldset class="ticks"><legend>{tr("report-themes")}</legend>{all_themes.collect_view()}</fieldset>
                <TextArea label=tr("report-notes") value=notes note=tr("report-notes-note") />
                {live(move || notes.with(|notes| warning(shown.space, notes)))}
                <Pasted text=text name="person-report" />
            </details>
        </section>
    }
}

/// A box that puts something into a set, or takes it out.
pub(in crate::screens::adviser) fn tick<T: Ord + Copy + Send + Sync + 'static>(
    words: &str,
    value: T,
    set: RwSignal<BTreeSet<T>>,
) -> Node {
    let checked = Signal::derive(move || set.with(|set| set.contains(&value)));
    let change = move |on: bool| {
        set.update(|set| {
            if on {
                set.insert(value);
            } else {
                set.remove(&value);
            }
        });
    };
    view! { <Check label=words.to_owned() checked on_change=change /> }
}

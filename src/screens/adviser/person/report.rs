//! The report of an individual accompaniment, ready to be pasted into La Coop.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Shown;
use crate::platform::clock;
use crate::platform::react::follow;
use crate::practice::Attempt;
use crate::practice::autonomy::{Label, local_day};
use crate::practice::library::BasePack;
use crate::screens::adviser::export::{Pasted, catalogue_of, warning};
use crate::screens::adviser::field::{Check, Select, TextArea, TextField};
use crate::ui::markup::{Node, live};
use crate::ui::text::tr;
use crate::ui::view;
use crate::workshop::coop::{self, CoopTheme, DURATIONS, Equipment, Place};
use crate::workshop::export::calendar::{day_from_iso, iso_day, minutes_text};
use crate::workshop::export::{Group, IndividualReport};
use crate::workshop::{Digest, Person};

/// What was worked on that day, and the least autonomous of those themes: a report must not promise more than every
/// one of them.
fn of_day(person: &Person, day: i64, base: &BasePack) -> (BTreeSet<CoopTheme>, Option<Label>) {
    let digest = Digest::of(person, &base.entries);
    let done = |theme: &str| {
        let of_theme = |attempt: &&Attempt| attempt.exercise.split('.').next() == Some(theme);
        person.attempts.iter().filter(|attempt| attempt.day() == day).any(|attempt| of_theme(&attempt))
    };
    let worked = || base.themes.iter().filter(|theme| done(&theme.id));
    let label =
        worked().filter_map(|theme| digest.shown(&theme.id, &base.entries)).map(|shown| shown.label).min();
    (worked().filter_map(|theme| CoopTheme::from_api(&theme.coop)).collect(), label)
}

/// The form, and the text it makes.
pub(super) fn section(shown: Shown) -> Node {
    let today = local_day(clock::now_ms(), clock::utc_offset_min());
    let date = RwSignal::new(iso_day(today));
    let day = Memo::new(move |_| date.with(|date| day_from_iso(date)).unwrap_or(today));
    let place = RwSignal::new(Place::Structure.api().to_owned());
    let place_name = RwSignal::new(String::new());
    let minutes = RwSignal::new("60".to_owned());
    let autonomy = RwSignal::new(String::new());
    let equipment = RwSignal::new(BTreeSet::from([Equipment::Computer]));
    let themes = RwSignal::new(BTreeSet::new());
    let notes = RwSignal::new(String::new());
    // Another day, other themes; what comes in meanwhile changes nothing of what was ticked.
    follow(move || {
        let day = day.get();
        let base = shown.space.base();
        let worked =
            shown.person.with_untracked(|person| person.as_ref().map(|person| of_day(person, day, &base)));
        let (worked, label) = worked.unwrap_or_default();
        themes.set(worked);
        autonomy.set(label.map_or_else(String::new, |label| label.slug().to_owned()));
    });
    let text = Memo::new(move |_| {
        shown.person.with(|person| {
            let Some(person) = person else { return String::new() };
            let day = day.get();
            let report = IndividualReport {
                day,
                place: place.with(|place| Place::from_api(place)).unwrap_or(Place::Structure),
                place_name: place_name.get(),
                minutes: minutes.with(|minutes| minutes.parse().unwrap_or(60)),
                equipment: equipment.with(|equipment| equipment.iter().copied().collect()),
                themes: themes.with(|themes| themes.iter().copied().collect()),
                autonomy: autonomy.with(|slug| Label::from_slug(slug)),
                age: person.identity.age,
                notes: notes.get(),
                sample: person.identity.sample,
            };
            catalogue_of(&shown.space.base(), |catalogue| {
                let people = std::slice::from_ref(person);
                let group = match person.identity.sample {
                    true => Group::invented(people),
                    false => Group::of(people),
                };
                let group = group.keeping(|_, attempt| attempt.day() == day);
                let did = crate::workshop::export::coop::person_did(&group, catalogue);
                crate::workshop::export::coop::individual(&report, did)
            })
        })
    });
    let places =
        Place::ALL.iter().map(|place| (place.api().to_owned(), place.label().to_owned())).collect::<Vec<_>>();
    let durations = DURATIONS.map(|minutes| (minutes.to_string(), minutes_text(minutes))).to_vec();
    let labels = std::iter::once((String::new(), tr("report-autonomy-unsaid"))).chain(
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
                    <TextField label=tr("report-day") value=date kind="date" />
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

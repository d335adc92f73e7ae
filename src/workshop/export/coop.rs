//! The report of an activity, ready to be pasted into La Coop: one line per field, in its order and words.
//!
//! Nothing here looks at a first name, a picture or an id. The adviser's own title, place and notes are passed on as they
//! were written: [`contains_personal_data`](super::contains_personal_data) says beforehand what should not stand there.

use std::collections::BTreeMap;

use super::activities::{INDIVIDUAL, IndividualReport, WORKSHOP, labels};
use super::calendar::{day_text, minutes_text};
use super::catalogue::Catalogue;
use super::done::{done, themes_of};
use super::group::Group;
use super::{Counts, one_line};
use crate::workshop::coop::{self, AgeBand, CoopTheme, Equipment, Gender, Occupation, Place};
use crate::workshop::{Anonymous, Atelier};

/// Stands above the report of an invented workshop or person.
const EXAMPLE: &str = "Exemple inventé : à ne pas déclarer.";

/// What stands where La Coop requires a theme and none is known.
const TO_SAY: &str = "à préciser";

/// The report of a workshop. Of the group, only those who were there and what they did meanwhile count.
pub fn workshop(atelier: &Atelier, group: &Group, catalogue: &Catalogue) -> String {
    let mut lines: Vec<String> = Vec::new();
    if atelier.sample {
        lines.push(EXAMPLE.to_owned());
    }
    lines.push(line("Date", &day_text(atelier.day)));
    lines.push(line("Type d’activité", WORKSHOP));
    lines.extend(participants(atelier));
    lines.push(place(atelier.place, &atelier.place_name));
    lines.push(line("Durée", &minutes_text(atelier.minutes)));
    lines.extend(unless_empty("Nom de l’atelier", &atelier.title));
    lines.extend(unless_empty("Matériel numérique utilisé", &labels(&atelier.equipment, Equipment::label)));
    lines.push(themes(&themes_of(atelier, group, catalogue)));
    lines.push(line("Niveau de l’atelier", atelier.level.label()));
    let there = group.during(atelier);
    lines.extend(notes(&atelier.notes, group_did(&there, atelier, catalogue)));
    lines.join("\n")
}

/// The report of an individual accompaniment. `did` is what [`person_did`] says, or nothing.
pub fn individual(report: &IndividualReport, did: Vec<String>) -> String {
    let example = report.sample.then(|| EXAMPLE.to_owned());
    let mut lines: Vec<String> = example.into_iter().collect();
    lines.extend([
        line("Date", &day_text(report.day)),
        line("Type d’activité", INDIVIDUAL),
        line("Participants", "1"),
        place(report.place, &report.place_name),
        line("Durée", &minutes_text(report.minutes)),
    ]);
    lines.extend(unless_empty("Matériel numérique utilisé", &labels(&report.equipment, Equipment::label)));
    lines.push(themes(&report.themes));
    lines.extend(report.autonomy.map(|label| line("Niveau d’autonomie", coop::autonomy(label))));
    lines.push(line("Tranche d’âge du bénéficiaire", report.age.unwrap_or(AgeBand::Unknown).label()));
    lines.extend(notes(&report.notes, did));
    lines.join("\n")
}

/// What one person did, one line per exercise, for their own report. The group is to be narrowed before, to the person
/// and the day.
pub fn person_did(group: &Group, catalogue: &Catalogue) -> Vec<String> {
    done(group, &[], catalogue)
        .iter()
        .map(|done| done.of_person(&(catalogue.title)(&done.exercise)))
        .collect()
}

/// What the group did, after a line that sums it up; while nothing is known of it, what was meant to be done.
fn group_did(there: &Group, atelier: &Atelier, catalogue: &Catalogue) -> Vec<String> {
    let counts = Counts::of(there, catalogue).all;
    if counts.attempts == 0 {
        let planned: Vec<String> =
            atelier.exercises.iter().map(|exercise| format!("« {} »", (catalogue.title)(exercise))).collect();
        let line = || format!("Exercices proposés : {}.", planned.join(", "));
        return (!planned.is_empty()).then(line).into_iter().collect();
    }
    let attempts = plural(counts.attempts, "tentative", "tentatives");
    let completed = plural(counts.completed, "réussie", "réussies");
    let clean = match counts.clean {
        0 => String::new(),
        clean => format!(", dont {clean} en autonomie"),
    };
    let mut lines = vec![format!("{attempts}, {completed}{clean}.")];
    let done = done(there, &atelier.exercises, catalogue);
    lines.extend(done.iter().map(|done| format!("- {}", done.of_group(&(catalogue.title)(&done.exercise)))));
    lines
}

fn participants(atelier: &Atelier) -> Vec<String> {
    let all = atelier.participants();
    let Anonymous { total, known_before, gender, age, occupation } = &atelier.anonymous;
    if *total == 0 {
        return vec![line("Participants", &all.to_string())];
    }
    let anonymous = plural(usize::from(*total), "anonyme", "anonymes");
    vec![
        line("Participants", &format!("{all} (dont {anonymous})")),
        line("Participants anonymes déjà accompagnés", &known_before.to_string()),
        counted("Genre", *total, gender, Gender::ALL, Gender::label, Gender::Unknown),
        counted("Tranche d’âge", *total, age, AgeBand::ALL, AgeBand::label, AgeBand::Unknown),
        counted("Statut", *total, occupation, Occupation::ALL, Occupation::label, Occupation::Unknown),
    ]
}

/// One line of anonymous counts, in La Coop's order. Those nobody counted are « non communiqué »: its form wants a sum.
fn counted<T: Copy + Ord>(
    name: &str,
    total: u16,
    counts: &BTreeMap<T, u16>,
    all: &[T],
    label: impl Fn(T) -> &'static str,
    unknown: T,
) -> String {
    let said: u16 = counts.values().fold(0, |sum, count| sum.saturating_add(*count));
    let count = |value: T| {
        let own = counts.get(&value).copied().unwrap_or(0);
        if value == unknown { own.saturating_add(total.saturating_sub(said)) } else { own }
    };
    let parts = all.iter().map(|value| (*value, count(*value))).filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts.map(|(value, count)| format!("{} ({count})", label(value))).collect();
    line(&format!("{name} des participants anonymes"), &parts.join(", "))
}

fn place(place: Place, name: &str) -> String {
    let name = one_line(name);
    match name.trim() {
        "" => line("Lieu", place.label()),
        name => line("Lieu", &format!("{} ({name})", place.label())),
    }
}

fn themes(themes: &[CoopTheme]) -> String {
    let listed = labels(themes, CoopTheme::label);
    line("Thématique(s) d’accompagnement", if listed.is_empty() { TO_SAY } else { &listed })
}

/// The last block: the adviser's own words, line by line as they wrote them, then what was done.
fn notes(own: &str, did: Vec<String>) -> Vec<String> {
    let own = own.trim().lines().map(|line| one_line(line).trim_end().to_owned());
    let mut lines: Vec<String> = own.collect();
    if !lines.is_empty() && !did.is_empty() {
        lines.push(String::new());
    }
    lines.extend(did);
    if !lines.is_empty() {
        lines.insert(0, "Notes :".to_owned());
    }
    lines
}

fn unless_empty(name: &str, value: &str) -> Option<String> {
    let value = one_line(value);
    (!value.trim().is_empty()).then(|| line(name, value.trim()))
}

fn line(name: &str, value: &str) -> String {
    format!("{name} : {value}")
}

fn plural(count: usize, one: &str, many: &str) -> String {
    // In French, none is singular.
    if count < 2 { format!("{count} {one}") } else { format!("{count} {many}") }
}

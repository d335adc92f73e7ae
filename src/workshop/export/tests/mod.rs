//! Exports agree with one another: what a screen counts is what tables and statements hold.

mod reports;
mod statements;
mod tables;

use proptest::prelude::*;
use serde_json::Value;

use super::sample::{FIRST_DAY, atelier, base, catalogue, people, person, read_back};
use super::xapi::{HomePage, statements, to_json};
use super::*;
use crate::practice::autonomy::Label;
use crate::practice::autonomy::sample::{DAY_0, any_history};
use crate::workshop::coop::{AgeBand, CoopTheme, Equipment, Place};
use crate::workshop::{Atelier, Person};

/// A moment after everything.
const LATER: i64 = i64::MAX;

fn json(people: &[Person], ateliers: &[&Atelier]) -> Vec<Value> {
    let base = base();
    let all = statements(&Group::of(people), &catalogue(&base), ateliers, &HomePage::default(), LATER);
    serde_json::from_str(&to_json(&all).expect("plain data")).expect("JSON")
}

fn individual() -> IndividualReport {
    IndividualReport {
        day: FIRST_DAY,
        place: Place::Home,
        place_name: "Valmont".into(),
        minutes: 45,
        equipment: vec![Equipment::Tablet],
        themes: vec![CoopTheme::Health, CoopTheme::Procedures],
        autonomy: Some(Label::PartlyAutonomous),
        age: Some(AgeBand::From70),
        notes: String::new(),
        sample: false,
    }
}

#[test]
fn help_that_was_marked_counts_everywhere() {
    let (base, mut people) = (base(), people());
    let before = Counts::of(&Group::of(&people), &catalogue(&base));
    people[0].marks[0].withdrawn = false;
    let group = Group::of(&people);
    let after = Counts::of(&group, &catalogue(&base));
    assert_eq!((before.all.clean, after.all.clean), (2, 1));
    assert_eq!(read_back(&attempts(&group, &catalogue(&base)))[3][10], "dite");
    assert_eq!(json(&people, &[])[2]["verb"]["id"], "http://adlnet.gov/expapi/verbs/completed");
}

#[test]
fn a_workshop_holds_what_those_present_did_meanwhile() {
    let (people, mut atelier) = (people(), atelier());
    let count = |atelier: &Atelier| {
        let there = Group::of(&people).during(atelier);
        (there.members.len(), there.members.iter().map(|member| member.attempts.len()).sum::<usize>())
    };
    assert_eq!(count(&atelier), (3, 4));
    atelier.present = vec![0xb2, 0xff];
    assert_eq!(count(&atelier), (1, 2));
    atelier.ended_ms = None;
    assert_eq!(count(&atelier), (1, 2), "it is still running");
    atelier.began_ms = Some(DAY_0);
    assert_eq!(count(&atelier), (1, 0), "nobody ended it the day before");
    atelier.began_ms = None;
    assert_eq!(count(&atelier), (1, 0));
}

/// What tables and statements say, counted in them.
fn counted(people: &[Person]) -> (Counts, Count, Count) {
    let base = base();
    let (group, catalogue) = (Group::of(people), catalogue(&base));
    let counts = Counts::of(&group, &catalogue);
    let rows = read_back(&attempts(&group, &catalogue));
    let statements = json(people, &[]);
    let completed = |row: &&Vec<String>| row[9] == "réussi";
    let verb =
        |statement: &Value, verb: &str| statement["verb"]["id"].as_str().is_some_and(|id| id.ends_with(verb));
    let in_tables = Count {
        participants: read_back(&participants(&group, &catalogue, 0)).len() - 1,
        attempts: rows.len() - 1,
        completed: rows.iter().filter(completed).count(),
        // A table does not say it.
        clean: counts.all.clean,
    };
    let in_statements = Count {
        participants: counts.all.participants,
        attempts: statements.len(),
        completed: statements.iter().filter(|one| one["result"]["completion"] == true).count(),
        clean: statements.iter().filter(|one| verb(one, "/passed")).count(),
    };
    (counts, in_tables, in_statements)
}

#[test]
fn tables_statements_and_numbers_agree() {
    let (counts, in_tables, in_statements) = counted(&people());
    assert_eq!(counts.all, Count { participants: 3, attempts: 6, completed: 4, clean: 2 });
    assert_eq!(counts.by_theme["souris"], Count { participants: 1, attempts: 2, completed: 2, clean: 1 });
    assert_eq!(counts.by_theme["email"], Count { participants: 2, attempts: 4, completed: 2, clean: 1 });
    assert_eq!((in_tables, in_statements), (counts.all, counts.all));
}

proptest! {
    #[test]
    fn numbers_agree_whatever_was_done(histories in prop::collection::vec(any_history(), 0..4)) {
        let people: Vec<Person> =
            (0..).zip(histories).map(|(id, attempts)| person(id, "Zoé", attempts)).collect();
        let (counts, in_tables, in_statements) = counted(&people);
        prop_assert_eq!((in_tables, in_statements), (counts.all, counts.all));
        let themes = counts.by_theme.values();
        prop_assert_eq!(themes.map(|theme| theme.attempts).sum::<usize>(), counts.all.attempts);
    }
}

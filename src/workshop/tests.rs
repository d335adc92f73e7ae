//! People followed: merged in any order, counted with the help they had, seen over time.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::digest::{Digest, Source, Which};
use super::person::{Arrival, Identity, Person, Slip, Way};
use super::{Atelier, Mark, MarkKind, group, history, mark, sample};
use crate::practice::autonomy::Label;
use crate::practice::autonomy::sample::{DAY, DAY_0, any_attempt, attempt, helped};
use crate::practice::library::Entry;
use crate::practice::{Attempt, Evidence, Level};
use crate::progress::milestone::new_milestones;
use crate::progress::portable::is_sound_attempt;
use crate::progress::{Portable, Profile};

/// A catalogue of three core exercises in one theme, and one in another.
fn entries() -> Vec<Entry> {
    let entry = |id: &str, order| Entry {
        id: id.into(),
        number: 100 + order,
        theme: id.split('.').next().unwrap_or_default().into(),
        order,
        core: true,
        minutes: 5,
        easiest: Level::Discover,
        devices: Vec::new(),
        sibling: None,
    };
    vec![
        entry("souris.cliquer", 1),
        entry("souris.viser", 2),
        entry("souris.glisser", 3),
        entry("email.lire", 4),
    ]
}

fn at(exercise: &str, attempt: Attempt) -> Attempt {
    Attempt { exercise: exercise.into(), ..attempt }
}

fn person(attempts: Vec<Attempt>) -> Person {
    let mut person = Person::new(7, "velo", Some("Zoé"), DAY_0);
    person.milestones = new_milestones(&[], &attempts);
    person.attempts = attempts;
    person
}

/// One souris exercise each on two days, alone, in two situations: *Autonome* in all three.
fn autonomous() -> Vec<Attempt> {
    let ids = ["souris.cliquer", "souris.viser", "souris.glisser"];
    let both = |(place, id): (usize, &&str)| {
        // One after the other: help given during one says nothing of the next.
        let number = place as u64 * 1_000;
        [
            at(id, attempt(number + 1, Level::GoAlone, "etal", 0)),
            at(id, attempt(number + 2, Level::GoAlone, "carte", 1)),
        ]
    };
    ids.iter().enumerate().flat_map(both).collect()
}

#[test]
fn the_digest_says_where_a_theme_stands_and_stood() {
    let (entries, now) = (entries(), DAY_0 + 5 * DAY);
    let digest = Digest::of(&person(autonomous()), &entries);
    assert_eq!(digest.theme("souris", &entries, Which::Acquired).label, Some(Label::Autonomous));
    assert_eq!(digest.shown("souris", &entries).map(|shown| shown.label), Some(Label::Autonomous));
    assert_eq!(digest.shown("email", &entries), None);
    assert_eq!(digest.before.get("souris").copied(), Some(Label::PartlyAutonomous));
    assert_eq!((digest.steps.as_slice(), digest.sitting_count), (&[6, 9][..], 2));
    assert!(
        !digest.review_due("souris", &entries, now) && digest.review_due("souris", &entries, now + 100 * DAY)
    );
}

#[test]
fn help_that_was_marked_lowers_what_is_counted() {
    let mut person = person(autonomous());
    let second = person.attempts.iter().find(|attempt| attempt.id == 2).expect("there").started_ms;
    let help = Mark { id: 1, at_ms: second, kind: MarkKind::Help(Evidence::Told), withdrawn: false };
    person.marks.push(help);
    let digest = Digest::of(&person, &entries());
    assert_eq!(digest.exercise(101).and_then(|done| done.acquired), Some(Label::PartlyAutonomous));
    assert_eq!(digest.exercise(102).and_then(|done| done.acquired), Some(Label::Autonomous));
    person.marks[0].withdrawn = true;
    let digest = Digest::of(&person, &entries());
    assert_eq!(digest.exercise(101).and_then(|done| done.acquired), Some(Label::Autonomous));
}

#[test]
fn a_correction_holds_until_newer_attempts_say_more() {
    let mut person = person(autonomous());
    let label = Label::Guided;
    let kind =
        MarkKind::Correction { theme: "souris".into(), label, note: "Avec la souris de la mairie.".into() };
    person.marks.push(Mark { id: 1, at_ms: DAY_0 + 3 * DAY, kind, withdrawn: false });
    assert_eq!(
        Digest::of(&person, &entries()).shown("souris", &entries()).map(|shown| shown.label),
        Some(Label::Guided)
    );
    for id in [50, 51] {
        person.attempts.push(attempt(id, Level::GoAlone, "photo", 4));
    }
    assert_eq!(
        Digest::of(&person, &entries()).shown("souris", &entries()).map(|shown| shown.label),
        Some(Label::Autonomous)
    );
}

#[test]
fn what_is_shown_says_whence_it_is() {
    let mut person = person(autonomous());
    let source = |person: &Person, theme| {
        Digest::of(person, &entries()).shown(theme, &entries()).map(|shown| shown.source)
    };
    assert!(matches!(source(&person, "souris"), Some(Source::Current(standing)) if standing.holding == 3));
    person.slips.push(Slip { day: 20_800, labels: [("email".to_owned(), Label::Guided)].into() });
    assert_eq!(source(&person, "email"), Some(Source::Slip(20_800)));
    let kind = MarkKind::Correction { theme: "souris".into(), label: Label::Guided, note: "vu".into() };
    person.marks.push(Mark { id: 1, at_ms: DAY_0 + 3 * DAY, kind, withdrawn: false });
    assert_eq!(source(&person, "souris"), Some(Source::Corrected));
}

#[test]
fn a_clock_that_cannot_be_trusted_gives_no_day() {
    let mut attempts = autonomous();
    attempts[0].ended_ms += 9 * DAY;
    attempts[0].clock_ok = false;
    assert_eq!(history::days(&attempts).len(), 2);
}

#[test]
fn what_stands_behind_a_label_is_told() {
    let person = person(autonomous());
    let because = history::because("souris.viser", &person.attempts, &person.milestones, DAY_0 + 2 * DAY);
    let because = because.expect("a label");
    assert_eq!(
        (because.acquired, because.at_ms.len(), because.lowest),
        (Label::Autonomous, 2, Some(Evidence::Alone))
    );
    assert!(because.other_situation && !because.other_skin && !because.review_due);
    assert_eq!(history::because("email.lire", &person.attempts, &[], 0), None);
}

#[test]
fn errors_that_come_back_are_found() {
    let wrong = |id, day| {
        let mut attempt = attempt(id, Level::Practise, "etal", day);
        attempt.errors = BTreeMap::from([("wrong-button".to_owned(), 1), ("~".to_owned(), 1)]);
        attempt
    };
    let found = history::recurring(&[wrong(1, 0), wrong(2, 1), attempt(3, Level::Practise, "etal", 2)]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].error.as_str(), found[0].attempts), ("wrong-button", 2));
    assert_eq!(history::recurring(&[wrong(1, 0)]), []);
}

#[test]
fn the_group_shows_who_to_look_after() {
    let (entries, now) = (entries(), DAY_0 + 2 * DAY);
    let hard = |id, day| {
        let mut attempt = helped(id, Level::GoAlone, "etal", day);
        attempt.world_errors = 2;
        attempt
    };
    let mut people = group::Digests::new();
    for id in 1..=3u64 {
        let mut one = person(vec![hard(id * 10, 1), hard(id * 10 + 1, 1)]);
        one.id = id;
        people.insert(id, Digest::of(&one, &entries));
    }
    let mut fine = person(autonomous());
    fine.identity.first_name = Some("Élodie".into());
    people.insert(4, Digest::of(&fine, &entries));
    let difficult = group::difficult(people.values());
    assert_eq!((difficult[0].number, difficult[0].people, difficult[0].tried), (101, 3, 4));
    assert_eq!(group::stuck(&people, DAY_0 + DAY + 11 * 3_600_000), [1, 2, 3]);
    assert_eq!(group::long_away(&people, now), []);
    assert_eq!(group::long_away(&people, now + 40 * DAY).len(), 4);
    assert_eq!(group::listed(&people, "ÉLOD", group::Order::Name, &|picture| picture.into()), [4]);
    assert_eq!(group::listed(&people, "", group::Order::Name, &|picture| picture.into())[0], 4);
}

#[test]
fn the_sample_is_marked_and_the_same_each_time() {
    let (people, atelier) = sample::group(&entries(), DAY_0, 60);
    assert!(atelier.sample && people.iter().all(|person| person.identity.sample));
    assert_eq!(sample::group(&entries(), DAY_0, 60).0, people);
    assert_eq!(people.len(), 8);
    assert!(people.iter().all(|person| !person.attempts.is_empty()));
    let crowd = sample::crowd(&entries(), 3, 40, DAY_0);
    assert!(crowd.iter().all(|person| person.attempts.len() == 40));
}

/// Few ids, so that records overlap and differ.
fn any_person() -> impl Strategy<Value = Person> {
    let mark = (1u64..4, 0i64..4, 0u8..5, any::<bool>()).prop_map(|(id, day, value, withdrawn)| {
        let kind = match Evidence::from_value(value) {
            Some(evidence) => MarkKind::Help(evidence),
            None => MarkKind::Remark("vu".into()),
        };
        Mark { id, at_ms: DAY_0 + day * DAY, kind, withdrawn }
    });
    let arrival = (0i64..3, any::<bool>(), 0i64..3).prop_map(|(at_ms, file, as_of_ms)| Arrival {
        at_ms,
        way: if file { Way::File } else { Way::Code },
        as_of_ms,
    });
    let slip = (0i64..3, 0u8..4).prop_map(|(day, label)| Slip {
        day,
        labels: Label::from_value(label).map(|label| ("souris".to_owned(), label)).into_iter().collect(),
    });
    let identity =
        (0i64..3, prop::option::of("[a-c]"), any::<bool>()).prop_map(|(changed_ms, first_name, sample)| {
            Identity { picture: "velo".into(), first_name, age: None, occupation: None, changed_ms, sample }
        });
    let attempts =
        prop::collection::vec((1u64..6).prop_flat_map(crate::practice::autonomy::sample::any_attempt), 0..5);
    let lists = (
        attempts,
        prop::collection::vec(mark, 0..4),
        prop::collection::vec(arrival, 0..3),
        prop::collection::vec(slip, 0..3),
    );
    (identity, lists).prop_map(|(identity, (attempts, marks, arrivals, slips))| {
        let fresh = Person { identity, attempts, marks, arrivals, slips, ..Person::new(7, "velo", None, 0) };
        // Merged with nothing, it is as the app keeps it: each id once, in order.
        fresh.merged(&Person { identity: fresh.identity.clone(), ..Person::new(7, "velo", None, 0) })
    })
}

proptest! {
    #[test]
    fn people_merge_in_any_order_any_number_of_times(a in any_person(), b in any_person(), c in any_person()) {
        let ab = a.merged(&b);
        prop_assert_eq!(&ab, &b.merged(&a));
        prop_assert_eq!(ab.merged(&c), a.merged(&b.merged(&c)));
        prop_assert_eq!(&ab.merged(&ab), &ab);
        prop_assert_eq!(&ab.merged(&a), &ab);
        prop_assert_eq!(&a.merged(&a), &a);
    }

    #[test]
    fn what_is_carried_in_a_file_arrives_whole(person in any_person()) {
        let profile = Profile { picture: person.identity.picture.clone(), ..Profile::guest(person.id, 0) };
        let carried = Portable::new(&profile, true, person.milestones.clone(), person.attempts.clone());
        let file = carried.to_file().expect("plain data");
        let read = Portable::from_file(file.as_bytes()).expect("our own file");
        let back = Person::brought(&read, Way::File, 0);
        prop_assert_eq!(back.attempts, person.attempts);
        prop_assert_eq!(back.milestones, person.milestones);
    }

    #[test]
    fn more_help_never_raises_a_label(person in any_person(), day in 0i64..6, minute in 0i64..1440) {
        let entries = entries();
        let before = Digest::of(&person, &entries);
        let at_ms = DAY_0 + day * DAY + minute * 60_000;
        let mut helped = person.clone();
        helped.marks.push(Mark { id: 99, at_ms, kind: MarkKind::Help(Evidence::Demonstrated), withdrawn: false });
        let after = Digest::of(&helped, &entries);
        for done in &after.exercises {
            let was = before.exercise(done.number).expect("known before");
            prop_assert!(done.acquired <= was.acquired, "{done:?} after {was:?}");
        }
    }
}

/// Texts that a hand which means harm would choose.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,40}",
        Just("souris.viser".to_owned()),
        Just("\u{202e}<img onerror=x>\n".to_owned()),
        Just("é".repeat(2_000)),
    ]
}

fn any_moment() -> impl Strategy<Value = i64> {
    prop_oneof![any::<i64>(), DAY_0..DAY_0 + 90 * DAY]
}

/// A person as an archive may hold one, whoever made it.
fn hostile_person() -> impl Strategy<Value = Person> {
    let attempts = prop::collection::vec((any_attempt(3), any_text(), any_moment()), 0..4);
    let marks = prop::collection::vec((0u64..3, any_moment(), any_text(), any_text()), 0..4);
    let slips = prop::collection::vec((any::<i64>(), any_text()), 0..4);
    (attempts, marks, slips, any_text(), any_text(), any_moment()).prop_map(
        |(attempts, marks, slips, picture, name, changed_ms)| {
            let mut person = Person::new(7, "velo", None, changed_ms);
            person.identity.picture = picture;
            person.identity.first_name = Some(name);
            person.arrivals.push(Arrival { at_ms: changed_ms, way: Way::Archive, as_of_ms: changed_ms });
            let hostile = |(attempt, exercise, ended_ms)| Attempt { exercise, ended_ms, ..attempt };
            person.attempts = attempts.into_iter().map(hostile).collect();
            let corrected = |(id, at_ms, theme, note)| Mark {
                id,
                at_ms,
                kind: MarkKind::Correction { theme, label: Label::Guided, note },
                withdrawn: false,
            };
            person.marks = marks.into_iter().map(corrected).collect();
            let said = |(day, theme)| Slip { day, labels: [(theme, Label::Guided)].into() };
            person.slips = slips.into_iter().map(said).collect();
            person
        },
    )
}

proptest! {
    #[test]
    fn whoever_made_an_archive_its_people_are_sound(person in hostile_person()) {
        let cleaned = person.cleaned();
        prop_assert!(cleaned.attempts.iter().all(is_sound_attempt));
        prop_assert!(cleaned.attempts.is_sorted_by_key(|attempt| attempt.id));
        prop_assert!(cleaned.marks.iter().all(Mark::is_sound));
        prop_assert!(cleaned.identity.first_name.as_ref().is_none_or(|name| name.chars().count() <= 40));
        let long = |mark: &Mark| match &mark.kind {
            MarkKind::Correction { note, .. } => note.chars().count() > mark::NOTE_CHARS,
            _ => false,
        };
        prop_assert!(!cleaned.marks.iter().any(long));
        // Nothing that is made of it overflows, and cleaning is done once and for all.
        let digest = Digest::of(&cleaned, &entries());
        prop_assert!(digest.last_seen_ms.checked_add(1).is_some());
        prop_assert_eq!(cleaned.clone().cleaned(), cleaned);
    }

    #[test]
    fn whoever_made_an_archive_its_workshops_are_sound(
        day in any::<i64>(),
        text in any_text(),
        at_ms in any_moment(),
        present in prop::collection::vec(0u64..4, 0..8),
    ) {
        let hostile = Atelier {
            title: text.clone(),
            notes: text.clone(),
            exercises: vec![text],
            present,
            ended_ms: Some(at_ms),
            changed_ms: at_ms,
            ..Atelier::new(1, day, 0)
        };
        let cleaned = hostile.cleaned();
        prop_assert!(cleaned.day.checked_mul(DAY).is_some_and(|ms| ms.checked_add(DAY).is_some()));
        prop_assert!(cleaned.notes.chars().count() <= super::atelier::TEXT_CHARS);
        prop_assert!(!cleaned.title.chars().any(char::is_control));
        prop_assert!(cleaned.present.len() <= 4 && cleaned.changed_ms.checked_add(1).is_some());
        prop_assert_eq!(cleaned.clone().cleaned(), cleaned);
    }
}

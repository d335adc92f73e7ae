//! The journal over a store that fails in every way a browser's does.

use proptest::prelude::*;

use super::*;
use crate::practice::autonomy::Label;
use crate::practice::autonomy::sample::{any_history, attempt};
use crate::practice::{Level, Outcome};
use crate::progress::key::UnderWay;
use crate::progress::memory_store::Faults;
use crate::progress::portable::Portable;
use crate::progress::settings::{MachineSettings, Settings};

const ZOE: u64 = 7;
const MAX: u64 = 8;

fn alone(id: u64, situation: &str, day: i64) -> Attempt {
    attempt(id, Level::GoAlone, situation, day)
}

fn text(store: &MemoryStore, key: &Key) -> String {
    store.get(&key.to_string()).expect("readable").expect("there")
}

/// A store with two people and three attempts of the first.
fn two_people() -> MemoryStore {
    let store = MemoryStore::default();
    let journal = Journal::new(&store);
    for (id, made) in [(ZOE, 1), (MAX, 2)] {
        journal.save_profile(&Profile { guest: false, ..Profile::guest(id, made) }).expect("room");
    }
    for made in [alone(1, "etal", 0), alone(2, "carte", 1), attempt(3, Level::Discover, "etal", 2)] {
        assert_eq!(journal.record_attempt(ZOE, &made).kept, Ok(()));
    }
    journal.record_attempt(MAX, &alone(4, "etal", 0)).kept.expect("room");
    store
}

#[test]
fn what_is_recorded_is_there_tomorrow() {
    let store = two_people();
    let loaded = Journal::new(&store).load(ZOE);
    assert_eq!(loaded.attempts.iter().map(|a| a.id).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(loaded.milestones.iter().map(|m| m.label).max(), Some(Label::Autonomous));
    assert_eq!((loaded.corrupt, loaded.newer, loaded.storage), (0, 0, None));
    assert_eq!(Journal::new(&store).load(MAX).attempts.len(), 1);
    assert_eq!(Journal::new(&store).people().profiles.iter().map(|p| p.id).collect::<Vec<_>>(), [ZOE, MAX]);
}

#[test]
fn a_label_is_announced_once_by_the_attempt_that_earns_it() {
    let journal = Journal::new(MemoryStore::default());
    let labels = |made: &Attempt| {
        journal.record_attempt(ZOE, made).milestones.iter().map(|m| m.label).collect::<Vec<_>>()
    };
    assert_eq!(labels(&alone(1, "etal", 0)), [Label::Guided, Label::PartlyAutonomous]);
    assert_eq!(labels(&alone(1, "etal", 0)), [], "the same attempt written twice");
    assert_eq!(labels(&alone(2, "carte", 1)), [Label::Autonomous]);
}

#[test]
fn settings_machine_and_what_is_under_way_are_kept() {
    let store = two_people();
    let journal = Journal::new(&store);
    let settings = Settings { text_px: 99, ..Settings::default() };
    journal
        .save_profile(&Profile { settings, first_name: Some("Zoé".into()), ..Profile::guest(ZOE, 1) })
        .expect("room");
    let machine = MachineSettings { guests_only: true, last_profile: Some(ZOE) };
    journal.save_machine(&machine).expect("room");
    journal.save_under_way(ZOE, &UnderWay::Exercise, Some("étape 2")).expect("room");

    let later = Journal::new(&store);
    assert_eq!(
        later.load(ZOE).profile.map(|p| (p.settings.text_px, p.first_name)),
        Some((32, Some("Zoé".into())))
    );
    assert_eq!(
        (later.machine(), later.under_way(ZOE, &UnderWay::Exercise).as_deref()),
        (machine, Some("étape 2"))
    );
    later.save_under_way(ZOE, &UnderWay::Exercise, None).expect("room");
    assert_eq!(later.under_way(ZOE, &UnderWay::Exercise), None);
}

#[test]
fn damaged_newer_and_foreign_records_are_counted_and_left_alone() {
    let store = two_people();
    let key = |id| Key::Attempt { profile: ZOE, id };
    let whole = text(&store, &key(1));
    store.set(&key(1).to_string(), &whole[..whole.len() / 2]).expect("room");
    let newer = whole.replace("pac1:", "pac2:");
    store.set(&key(2).to_string(), &newer).expect("room");
    store.set(&key(99).to_string(), &whole).expect("room");
    store.set("other.app", "{}").expect("room");

    let loaded = Journal::new(&store).load(ZOE);
    assert_eq!((loaded.attempts.len(), loaded.corrupt, loaded.newer), (1, 2, 1));
    assert_eq!(
        loaded.milestones.iter().map(|m| m.label).max(),
        Some(Label::Autonomous),
        "what was reached stays"
    );
    assert_eq!(text(&store, &key(2)), newer);

    let again = Journal::new(&store).record_attempt(ZOE, &alone(2, "carte", 1));
    assert!(matches!(again.kept, Err(StoreError::Refused(_))), "a newer record is never written over");
    assert_eq!(text(&store, &key(2)), newer);
    assert_eq!(
        Journal::new(&store).record_attempt(ZOE, &alone(1, "etal", 0)).kept,
        Ok(()),
        "a damaged one may be mended"
    );
    assert_eq!(text(&store, &key(1)), whole);
}

#[test]
fn a_machine_switched_off_in_mid_write_costs_that_record_only() {
    let store = two_people();
    for torn_after in [0, 3, 20, 60] {
        store.set_faults(Faults { torn_after: Some(torn_after), ..Faults::default() });
        Journal::new(&store)
            .put(&Key::Attempt { profile: ZOE, id: 50 }, &ATTEMPT, &alone(50, "etal", 5))
            .expect("said to be done");
        Journal::new(&store).save_profile(&Profile::guest(ZOE, 1)).expect("said to be done");
        store.set_faults(Faults::default());
        let loaded = Journal::new(&store).load(ZOE);
        assert_eq!((loaded.attempts.len(), loaded.profile, loaded.corrupt), (3, None, 2));
        assert_eq!(Journal::new(&store).people().profiles.len(), 2, "still listed, still theirs");
    }
}

#[test]
fn without_room_or_store_the_visit_goes_on_and_says_so() {
    let refused = Faults { refuse: Some("policy".into()), ..Faults::default() };
    for (faults, error) in [
        (Faults { capacity: Some(10), ..Faults::default() }, StoreError::Full),
        (refused, StoreError::Refused("policy".into())),
        (Faults { absent: true, ..Faults::default() }, StoreError::Absent),
    ] {
        let store = MemoryStore::default();
        store.set_faults(faults.clone());
        let journal = Journal::new(&store);
        assert_eq!(journal.save_profile(&Profile::guest(ZOE, 0)), Err(error.clone()));
        assert_eq!(journal.record_attempt(ZOE, &alone(1, "etal", 0)).kept, Err(error.clone()));
        assert_eq!(journal.save_under_way(ZOE, &UnderWay::Exercise, Some("…")), Err(error.clone()));
        let loaded = journal.load(ZOE);
        assert_eq!((loaded.attempts.len(), loaded.milestones.len(), loaded.profile.is_some()), (1, 2, true));
        assert_eq!(loaded.storage, faults.absent.then_some(StoreError::Absent));
        assert_eq!(
            (journal.unsaved(), journal.under_way(ZOE, &UnderWay::Exercise).as_deref()),
            (4, Some("…"))
        );
        assert_eq!(journal.save_again(), 4);

        store.set_faults(Faults::default());
        assert_eq!(journal.save_again(), 0, "saved as soon as there is room");
        assert_eq!(Journal::new(&store).load(ZOE).attempts.len(), 1);
    }
}

#[test]
fn two_tabs_never_write_over_one_another() {
    let store = MemoryStore::default();
    let (one, two) = (Journal::new(&store), Journal::new(&store));
    one.record_attempt(ZOE, &alone(1, "etal", 0)).kept.expect("room");
    two.record_attempt(ZOE, &alone(2, "carte", 1)).kept.expect("room");
    one.record_attempt(ZOE, &alone(3, "photo", 1)).kept.expect("room");
    assert_eq!(one.load(ZOE), two.load(ZOE));
    assert_eq!((one.load(ZOE).attempts.len(), one.load(ZOE).milestones.len()), (3, 3));
}

#[test]
fn forgetting_someone_leaves_nothing_of_them_and_all_of_the_others() {
    let store = two_people();
    let journal = Journal::new(&store);
    journal.save_machine(&MachineSettings { guests_only: false, last_profile: Some(ZOE) }).expect("room");
    journal.save_under_way(ZOE, &UnderWay::Exercise, Some("…")).expect("room");
    store.set(&Key::Attempt { profile: ZOE, id: 77 }.to_string(), "damaged").expect("room");
    let others = journal.load(MAX);
    journal.erase(ZOE).expect("possible");
    assert!(store.keys().expect("readable").iter().all(|key| !key.contains("0000000000000007")));
    assert_eq!((journal.load(MAX), journal.machine().last_profile), (others, None));
    store.set_faults(Faults { absent: true, ..Faults::default() });
    assert_eq!(journal.erase(MAX), Err(StoreError::Absent), "what was not erased is not said to be");
}

#[test]
fn what_is_brought_is_added_once() {
    let from = Journal::new(two_people()).portable(ZOE, true);
    let journal = Journal::new(MemoryStore::default());
    journal.record_attempt(ZOE, &alone(1, "etal", 0)).kept.expect("room");
    let first = journal.merge(ZOE, &from);
    assert_eq!(first, MergeReport { added: 3, known: 3, refused: 0, kept: Ok(()) });
    assert_eq!(journal.merge(ZOE, &from), MergeReport { added: 0, known: 6, refused: 0, kept: Ok(()) });
    assert_eq!((journal.load(ZOE).attempts, journal.load(ZOE).milestones), (from.attempts, from.milestones));
}

#[test]
fn labels_that_only_both_machines_together_show_are_written_down() {
    let journal = Journal::new(MemoryStore::default());
    journal.record_attempt(ZOE, &alone(1, "etal", 0)).kept.expect("room");
    let elsewhere = Portable { profile: ZOE, attempts: vec![alone(2, "carte", 1)], ..Portable::default() };
    journal.merge(ZOE, &elsewhere);
    assert_eq!(journal.load(ZOE).milestones.iter().map(|m| m.label).max(), Some(Label::Autonomous));
    let between = Attempt { outcome: Outcome::Left, critical: true, ..alone(3, "photo", 0) };
    journal.merge(ZOE, &Portable { profile: ZOE, attempts: vec![between], ..Portable::default() });
    assert_eq!(
        journal.load(ZOE).milestones.iter().map(|m| m.label).max(),
        Some(Label::Autonomous),
        "and never fall"
    );
}

#[test]
fn hostile_records_are_refused_one_by_one() {
    let mut hostile = Portable {
        profile: ZOE,
        attempts: vec![alone(1, "etal", 0), alone(2, "etal", 0)],
        ..Portable::default()
    };
    hostile.attempts[1].exercise = "x.guidage/../pac.s".into();
    let journal = Journal::new(MemoryStore::default());
    assert_eq!(journal.merge(ZOE, &hostile), MergeReport { added: 1, known: 0, refused: 1, kept: Ok(()) });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn bringing_in_any_order_keeps_the_same_attempts(a in any_history(), b in any_history()) {
        let brought = |attempts: &[Attempt]| Portable { profile: ZOE, attempts: attempts.to_vec(), ..Portable::default() };
        let (one, other) = (Journal::new(MemoryStore::default()), Journal::new(MemoryStore::default()));
        for attempts in [&a, &b, &a] {
            one.merge(ZOE, &brought(attempts));
        }
        for attempts in [&b, &a] {
            other.merge(ZOE, &brought(attempts));
        }
        prop_assert_eq!(one.load(ZOE).attempts, other.load(ZOE).attempts);
    }

    #[test]
    fn nothing_under_our_keys_breaks_it(texts in prop::collection::vec(("pac\\.[apmrs]\\.0000000000000007(\\.\\PC{0,20})?", "(pac1:)?\\PC{0,40}"), 0..6)) {
        let store = MemoryStore::default();
        for (key, text) in &texts {
            store.set(key, text).expect("room");
        }
        let journal = Journal::new(&store);
        prop_assert_eq!(journal.load(ZOE).attempts, vec![]);
        let _ = (journal.people(), journal.machine(), journal.under_way(ZOE, &UnderWay::Exercise), journal.unsaved());
    }
}

#[test]
fn missions_wait_beside_one_another_and_go_with_their_person() {
    let store = MemoryStore::default();
    let journal = Journal::new(&store);
    let mission = |name: &str| UnderWay::Mission(format!("missions.{name}"), Level::GoAlone);
    for name in ["cantine", "payer-facture"] {
        journal.save_under_way(ZOE, &mission(name), Some(name)).expect("room");
    }
    journal.save_under_way(ZOE, &UnderWay::Exercise, Some("souris")).expect("room");
    let mut waiting = journal.waiting(ZOE);
    waiting.sort();
    assert_eq!(
        waiting.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
        ["missions.cantine", "missions.payer-facture"]
    );
    assert_eq!(journal.under_way(ZOE, &mission("cantine")).as_deref(), Some("cantine"));
    journal.save_under_way(ZOE, &mission("cantine"), None).expect("room");
    assert_eq!(journal.waiting(ZOE).len(), 1);
    journal.erase(ZOE).expect("room");
    assert!(journal.waiting(ZOE).is_empty());
}

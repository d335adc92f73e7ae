//! The vault as a whole: what is stored opens again, only so and only there, whatever failed in between.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::practice::Level;
use crate::practice::autonomy::sample::attempt;
use crate::workshop::{Atelier, Person};

const PASSPHRASE: &str = "pont tasse lilas vélo";

type Stored = BTreeMap<String, Vec<u8>>;

/// Carries out a transaction.
fn carry_out(stored: &mut Stored, writes: &[Write]) {
    for write in writes {
        match write {
            Write::Put(key, bytes) => stored.insert(key.clone(), bytes.clone()),
            Write::Remove(key) => stored.remove(key),
        };
    }
}

fn store(vault: &mut Vault, stored: &mut Stored, writes: Result<Vec<Write>, VaultError>) {
    let writes = writes.expect("plain data");
    carry_out(stored, &writes);
    vault.stored(&writes);
}

fn reopen(passphrase: &str, stored: &Stored) -> Result<Vault, VaultError> {
    Vault::open(passphrase, &stored["head"], &stored["keys"])
}

fn person(id: u64) -> Person {
    let mut person = Person::new(id, "chat", Some("Jeanne"), 7);
    person.attempts.push(attempt(id + 100, Level::GoAlone, "etal", 0));
    person
}

fn summary(id: u64) -> (String, u64) {
    ("Jeanne".into(), id)
}

/// A vault with people 1 and 2, workshops 1 and 2 and settings, all stored.
fn furnished() -> (Vault, Stored) {
    let random = &mut fuzz::random(1);
    let (mut vault, writes) = Vault::create(PASSPHRASE, Cost::LEAST, random).expect("cheap");
    let mut stored = Stored::new();
    store(&mut vault, &mut stored, Ok(writes));
    let writes = vault.seal_people((1..3).map(|id| (id, person(id), summary(id))), random);
    store(&mut vault, &mut stored, writes);
    for id in 1..3 {
        let writes = vault.seal_record(Key::Atelier(id), &Atelier::new(id, 20_000, 7), random);
        store(&mut vault, &mut stored, writes);
    }
    let writes = vault.seal_record(Key::Settings, &("settings", true), random);
    store(&mut vault, &mut stored, writes);
    (vault, stored)
}

fn keys_of(writes: &[Write]) -> Vec<&str> {
    writes
        .iter()
        .map(|write| match write {
            Write::Put(key, _) | Write::Remove(key) => key.as_str(),
        })
        .collect()
}

#[test]
fn all_that_is_stored_opens_again() {
    let (_, stored) = furnished();
    let vault = reopen(PASSPHRASE, &stored).expect("the right passphrase");
    assert_eq!(vault.people(), [1, 2]);
    for id in 1..3 {
        assert_eq!(vault.open_body(id, &stored[&Key::Body(id).to_string()]), Ok(person(id)));
        assert_eq!(vault.open_summary(id, &stored[&Key::Summary(id).to_string()]), Ok(summary(id)));
        let atelier = vault.open_record(Key::Atelier(id), &stored[&Key::Atelier(id).to_string()]);
        assert_eq!(atelier, Ok(Atelier::new(id, 20_000, 7)));
    }
    assert_eq!(vault.open_record(Key::Settings, &stored["set"]), Ok(("settings".to_string(), true)));
    assert!(stored.keys().all(|key| Key::parse(key).is_some()));
    assert!(!stored.values().any(|bytes| bytes.windows(6).any(|part| part == b"Jeanne")));
    assert_eq!(format!("{vault:?}"), "Vault { people: 2, .. }");
}

#[test]
fn a_wrong_passphrase_opens_nothing() {
    let (vault, stored) = furnished();
    assert_eq!(reopen("pont tasse lilas velo", &stored).err(), Some(VaultError::WrongPassphrase));
    assert_eq!(reopen("", &stored).err(), Some(VaultError::EmptyPassphrase));
    assert!(vault.matches(PASSPHRASE) && !vault.matches("pont tasse lilas velo") && !vault.matches(""));
    let empty = Vault::create("", Cost::LEAST, &mut fuzz::random(1));
    assert_eq!(empty.err(), Some(VaultError::EmptyPassphrase));
}

#[test]
fn a_passphrase_is_changed_by_one_record() {
    let (mut vault, mut stored) = furnished();
    let before = stored.clone();
    let writes = vault.change_passphrase("un autre secret", Cost::LEAST, &mut fuzz::random(5));
    assert!(vault.matches(PASSPHRASE), "not stored yet");
    assert_eq!(keys_of(writes.as_deref().expect("cheap")), ["head"]);
    store(&mut vault, &mut stored, writes);
    assert!(vault.matches("un autre secret") && !vault.matches(PASSPHRASE));
    assert_eq!(reopen(PASSPHRASE, &stored).err(), Some(VaultError::WrongPassphrase));
    let vault = reopen("un autre secret", &stored).expect("the new passphrase");
    assert_eq!(vault.open_body(1, &before["b/0000000000000001"]), Ok(person(1)));
}

#[test]
fn no_record_stands_in_anothers_place() {
    let (vault, stored) = furnished();
    for (name, bytes) in &stored {
        for other in stored.keys().filter(|other| *other != name) {
            let key = Key::parse(other).expect("ours");
            assert!(vault.open_record::<Person>(key, bytes).is_err(), "{name} as {other}");
            assert!(vault.open_record::<Atelier>(key, bytes).is_err(), "{name} as {other}");
        }
        assert!(name == "keys" || Vault::open(PASSPHRASE, &stored["head"], bytes).is_err());
        assert!(name == "head" || Vault::open(PASSPHRASE, bytes, &stored["keys"]).is_err());
    }
    let (_, others) = {
        let random = &mut fuzz::random(77);
        let (vault, writes) = Vault::create(PASSPHRASE, Cost::LEAST, random).expect("cheap");
        let mut stored = Stored::new();
        carry_out(&mut stored, &writes);
        (vault, stored)
    };
    let mixed = Vault::open(PASSPHRASE, &others["head"], &stored["keys"]);
    assert_eq!(mixed.err(), Some(VaultError::Damaged));
}

#[test]
fn no_changed_byte_is_believed() {
    let (vault, stored) = furnished();
    for name in ["b/0000000000000001", "a/0000000000000002"] {
        let key = Key::parse(name).expect("ours");
        changed(&stored[name], |bytes| vault.open_record::<Person>(key, bytes).err());
    }
    let mut vault = vault;
    changed(&stored["keys"], |bytes| vault.refresh(bytes).err());
    assert_eq!(vault.people(), [1, 2], "a refused refresh changes nothing");
}

/// Each byte changed in each bit, and the end cut off anywhere: all refused.
fn changed(whole: &[u8], mut said: impl FnMut(&[u8]) -> Option<VaultError>) {
    for at in 0..whole.len() {
        assert_eq!(said(&whole[..at]), Some(VaultError::Damaged), "cut at {at}");
        for bit in 0..8 {
            let mut bytes = whole.to_vec();
            bytes[at] ^= 1 << bit;
            let newer = at == 0 && bytes[0] > secret::FORM;
            let expected = if newer { VaultError::TooNew } else { VaultError::Damaged };
            assert_eq!(said(&bytes), Some(expected), "bit {bit} at {at}");
        }
    }
}

#[test]
fn who_is_erased_cannot_be_read_any_more() {
    let (mut vault, mut stored) = furnished();
    let old = stored.clone();
    let random = &mut fuzz::random(6);
    let writes = vault.erase_person(1, random);
    store(&mut vault, &mut stored, writes);
    assert!(!stored.keys().any(|key| key.contains("0000000001/")), "{:?}", stored.keys());
    for vault in [&vault, &reopen(PASSPHRASE, &stored).expect("the right passphrase")] {
        assert_eq!(vault.people(), [2]);
        assert_eq!(vault.open_body::<Person>(1, &old["b/0000000000000001"]), Err(VaultError::NoKey));
        assert_eq!(vault.open_body(2, &stored["b/0000000000000002"]), Ok(person(2)));
    }
    // Whoever comes back gets another key.
    let writes = vault.seal_person(1, &person(1), &summary(1), random);
    store(&mut vault, &mut stored, writes);
    assert_eq!(vault.open_body::<Person>(1, &old["b/0000000000000001"]), Err(VaultError::Damaged));
    assert_eq!(vault.open_body(1, &stored["b/0000000000000001"]), Ok(person(1)));
}

#[test]
fn the_keys_are_written_when_they_change_and_only_then() {
    let (mut vault, mut stored) = furnished();
    let random = &mut fuzz::random(7);
    let known = vault.seal_person(2, &person(2), &summary(2), random).expect("plain data");
    assert_eq!(keys_of(&known), ["b/0000000000000002", "s/0000000000000002"]);
    let many = vault.seal_people((10..510).map(|id| (id, (), ())), random);
    assert_eq!(many.as_ref().map(Vec::len), Ok(1_001));
    store(&mut vault, &mut stored, many);
    let none = vault.seal_people(std::iter::empty::<(u64, (), ())>(), random);
    assert_eq!(none, Ok(Vec::new()));
    assert_eq!(vault.seal_record(Key::Settings, &1, random).map(|writes| writes.len()), Ok(1));
    assert_eq!(vault.seal_record(Key::Body(9), &1, random), Err(VaultError::NoKey));
    assert_eq!(vault.seal_record(Key::Keys, &1, random), Err(VaultError::NoKey));
}

#[test]
fn a_failed_transaction_takes_no_key_with_it() {
    let (mut vault, mut stored) = furnished();
    let random = &mut fuzz::random(8);
    let _failed = vault.seal_person(3, &person(3), &summary(3), random);
    let writes = vault.seal_person(3, &person(3), &summary(3), random);
    store(&mut vault, &mut stored, writes);
    let vault = reopen(PASSPHRASE, &stored).expect("the right passphrase");
    assert_eq!(vault.open_body(3, &stored["b/0000000000000003"]), Ok(person(3)));
}

#[test]
fn two_tabs_take_up_what_the_other_stored() {
    let (mut one, mut stored) = furnished();
    let mut other = reopen(PASSPHRASE, &stored).expect("the right passphrase");
    let random = &mut fuzz::random(9);
    for (vault, id) in [(&mut one, 3), (&mut other, 4)] {
        assert_eq!(vault.is_current(&stored["keys"]), id == 3);
        vault.refresh(&stored["keys"]).expect("ours");
        assert!(vault.is_current(&stored["keys"]));
        let writes = vault.seal_person(id, &person(id), &summary(id), random);
        store(vault, &mut stored, writes);
    }
    assert_eq!(reopen(PASSPHRASE, &stored).map(|vault| vault.people()), Ok(vec![1, 2, 3, 4]));
}

/// How a transaction ends.
#[derive(Clone, Copy, Debug)]
enum End {
    Done,
    /// Failed, and `keys` was taken up again as stored.
    Refreshed,
    /// Failed, and nobody cared.
    Failed,
}

/// One thing that may happen.
#[derive(Clone, Debug)]
enum Act {
    Seal(u64, u8, End),
    Erase(u64, End),
    Reopen,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let end = prop_oneof![4 => Just(End::Done), 1 => Just(End::Refreshed), 1 => Just(End::Failed)];
    let act = prop_oneof![
        4 => (0u64..4, any::<u8>(), end.clone()).prop_map(|(id, body, end)| Act::Seal(id, body, end)),
        2 => (0u64..4, end).prop_map(|(id, end)| Act::Erase(id, end)),
        1 => Just(Act::Reopen),
    ];
    prop::collection::vec(act, 0..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_was_carried_out_is_what_there_is(acts in acts()) {
        let random = &mut fuzz::random(3);
        let (mut vault, writes) = Vault::create(PASSPHRASE, Cost::LEAST, random).expect("cheap");
        let (mut stored, mut there) = (Stored::new(), BTreeMap::new());
        // Whose erasure failed unnoticed: their key may go with the next writing of the ring.
        let mut going = BTreeSet::new();
        store(&mut vault, &mut stored, Ok(writes));
        for act in acts {
            let (writes, end) = match act {
                Act::Seal(id, body, end) => (vault.seal_person(id, &body, &body, random), end),
                Act::Erase(id, end) => (vault.erase_person(id, random), end),
                Act::Reopen => {
                    vault = reopen(PASSPHRASE, &stored).expect("the right passphrase");
                    continue;
                }
            };
            match (end, act) {
                (End::Done, act) => {
                    store(&mut vault, &mut stored, writes);
                    match act {
                        Act::Seal(id, body, _) => there.insert(id, body),
                        Act::Erase(id, _) => there.remove(&id),
                        Act::Reopen => None,
                    };
                }
                (End::Refreshed, _) => vault.refresh(&stored["keys"]).expect("ours"),
                (End::Failed, Act::Erase(id, _)) => {
                    going.insert(id);
                }
                (End::Failed, _) => {}
            }
        }
        let vault = reopen(PASSPHRASE, &stored).expect("the right passphrase");
        for id in (0..4).filter(|id| !going.contains(id)) {
            let opened = stored.get(&Key::Body(id).to_string()).map(|bytes| vault.open_body(id, bytes));
            prop_assert_eq!(opened, there.get(&id).map(|body| Ok(*body)));
        }
    }
}

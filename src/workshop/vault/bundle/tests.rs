//! Archives open with their passphrase, whole and unchanged, or say what is the matter.

use proptest::prelude::*;

use super::*;
use crate::practice::autonomy::sample::{any_attempt, attempt};
use crate::practice::{Evidence, Level};
use crate::workshop::Person;
use crate::workshop::vault::fuzz;

const PASSPHRASE: &str = "pont tasse lilas vélo";

fn people() -> Vec<Person> {
    (1..4).map(|id| Person::new(id, "chat", Some("Jeanne"), 7)).collect()
}

fn archive(version_byte: Option<u8>) -> Vec<u8> {
    let mut bytes = seal(PASSPHRASE, Cost::LEAST, &people(), &mut fuzz::random(1)).expect("plain data");
    if let Some(version) = version_byte {
        bytes[6] = version;
        let end = bytes.len() - sealed_len(&bytes) - 4;
        let checksum = crc32fast::hash(&bytes[..end]).to_le_bytes();
        bytes[end..end + 4].copy_from_slice(&checksum);
    }
    bytes
}

fn sealed_len(bytes: &[u8]) -> usize {
    let lock = usize::from(u16::from_le_bytes([bytes[7], bytes[8]]));
    bytes.len() - (6 + 1 + 2 + lock + 4)
}

/// A rightly sealed archive of these folded bytes, as a hand that means harm could make it.
fn sealed_by_hand(folded: &[u8]) -> Vec<u8> {
    let mut bytes = archive(None);
    let key = read(&bytes).and_then(|(lock, _)| lock.open(NAME, PASSPHRASE)).expect("ours");
    bytes.truncate(bytes.len() - sealed_len(&bytes));
    bytes.extend(key.seal(NAME, folded, &mut fuzz::random(9)).expect("plain bytes"));
    bytes
}

#[test]
fn what_is_packed_is_unpacked() {
    assert_eq!(check(&archive(None)), Ok(()));
    assert_eq!(open(PASSPHRASE, &archive(None)), Ok(people()));
    assert_eq!(archive(None).windows(6).position(|part| part == b"Jeanne"), None);
}

#[test]
fn what_is_the_matter_is_said() {
    let said = |passphrase, bytes: &[u8]| open::<Vec<Person>>(passphrase, bytes).err();
    assert_eq!(said("pont tasse lilas velo", &archive(None)), Some(VaultError::WrongPassphrase));
    assert_eq!(said("", &archive(None)), Some(VaultError::EmptyPassphrase));
    assert_eq!(said(PASSPHRASE, b"PK\x03\x04"), Some(VaultError::NotOurs));
    assert_eq!(said(PASSPHRASE, b""), Some(VaultError::NotOurs));
    assert_eq!(said(PASSPHRASE, &archive(Some(2))), Some(VaultError::TooNew));
    assert_eq!(said(PASSPHRASE, &archive(Some(0))), Some(VaultError::Damaged));
    let newer = miniz_oxide::deflate::compress_to_vec(&[SHAPE + 1, 1, 2, 3], 6);
    assert_eq!(said(PASSPHRASE, &sealed_by_hand(&newer)), Some(VaultError::TooNew));
    assert_eq!(seal("", Cost::LEAST, &people(), &mut fuzz::random(1)), Err(VaultError::EmptyPassphrase));
}

#[test]
fn no_changed_or_missing_byte_is_believed() {
    let whole = archive(None);
    for at in 0..whole.len() {
        let cut = open::<Vec<Person>>(PASSPHRASE, &whole[..at]).err();
        assert_eq!(cut, Some(if at < 6 { VaultError::NotOurs } else { VaultError::Damaged }), "cut at {at}");
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            let said = open::<Vec<Person>>(PASSPHRASE, &changed).err();
            let form = at == whole.len() - sealed_len(&whole) && changed[at] > 1;
            let expected = match at {
                0..6 => VaultError::NotOurs,
                _ if form => VaultError::TooNew,
                _ => VaultError::Damaged,
            };
            assert_eq!(said, Some(expected), "bit {bit} at {at}");
        }
    }
}

#[test]
fn what_unfolds_without_end_is_refused() {
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![0; LARGEST + 1], 1);
    assert!(bomb.len() < LARGEST / 100);
    assert_eq!(open::<Vec<u8>>(PASSPHRASE, &sealed_by_hand(&bomb)), Err(VaultError::Damaged));
}

#[test]
fn five_thousand_people_of_two_hundred_attempts_fit() {
    let mut person = Person::new(1, "chat", Some("Marie-Antoinette"), 1_700_000_000_000);
    for id in 0..200 {
        // As long as real ones get: ids over all bits, all steps and two named errors.
        let mut long = attempt(u64::MAX - id, Level::GoAlone, "presentation-du-dossier", 0);
        long.exercise = "formulaires.remplir-le-dossier".into();
        long.evidence = vec![Evidence::Demonstrated; 12];
        long.errors = [("autre-objet".into(), 2), ("champ-obligatoire-vide".into(), 1)].into();
        person.attempts.push(long);
    }
    let size = content::write(SHAPE, &person).expect("plain data").len();
    assert!(5_000 * size < LARGEST, "{size} bytes a person");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn anything_goes_there_and_back(
        attempts in prop::collection::vec((1u64..99).prop_flat_map(any_attempt), 0..20),
        passphrase in "\\PC{1,30}",
        seed in any::<u64>(),
    ) {
        let bytes = seal(&passphrase, Cost::LEAST, &attempts, &mut fuzz::random(seed)).expect("plain data");
        prop_assert_eq!(open(&passphrase, &bytes), Ok(attempts));
    }
}

proptest! {
    #![proptest_config(fuzz::config())]

    #[test]
    fn no_bytes_break_reading(
        ours in any::<bool>(),
        version in 0u8..3,
        lock in prop::collection::vec(any::<u8>(), 0..40),
        right in any::<bool>(),
        rest in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let mut bytes = if ours { MAGIC.to_vec() } else { Vec::new() };
        bytes.push(version);
        bytes.extend((lock.len() as u16).to_le_bytes());
        bytes.extend(lock);
        if right {
            bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
        }
        bytes.extend(rest);
        prop_assert!(check(&bytes).is_err());
    }

    #[test]
    fn no_folded_bytes_break_opening(folded in prop::collection::vec(any::<u8>(), 0..60)) {
        let written = miniz_oxide::inflate::decompress_to_vec_with_limit(&folded, LARGEST);
        let _ = content::read::<Vec<Person>>(SHAPE, &written.unwrap_or(folded));
    }
}

//! Whatever is brought, nothing panics, and what was kept stays as it was: damaged files, links, codes, archives.
//!
//! 20,000 cases by default; `cargo xtask test --only fuzz` tries a million.

use pas_a_clic::practice::autonomy::Label;
use pas_a_clic::practice::{Attempt, Device, Evidence, Level, Outcome};
use pas_a_clic::progress::slip::Slip;
use pas_a_clic::progress::transfer::brought::{Chosen, read_file, read_text};
use pas_a_clic::progress::transfer::{pack, qr_link};
use pas_a_clic::progress::{Journal, MemoryStore, Milestone, Portable, Profile, Store};
use pas_a_clic::workshop::Archive;
use pas_a_clic::workshop::vault::{Cost, bundle};

fn cases() -> u32 {
    std::env::var("PAC_FUZZ").ok().and_then(|text| text.parse().ok()).unwrap_or(20_000)
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed >> 33) as usize % below.max(1)
    }

    /// A few changes of any kind: bytes turned, lost, doubled, put in, pieces exchanged, the end cut off.
    fn damage(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.roll(3) {
            let at = self.roll(bytes.len() + 1).min(bytes.len());
            let byte = self.roll(256) as u8;
            match self.roll(7) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.roll(8),
                1 if at < bytes.len() => bytes[at] = byte,
                2 if at < bytes.len() => drop(bytes.remove(at)),
                3 => bytes.truncate(at),
                4 => bytes.insert(at, byte),
                5 => bytes.rotate_left(at),
                _ => {
                    let piece = bytes[at..(at + self.roll(40)).min(bytes.len())].to_vec();
                    let to = self.roll(bytes.len() + 1).min(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
    }
}

fn attempt(id: u64) -> Attempt {
    Attempt {
        id,
        exercise: "souris.cliquer".into(),
        level: Level::GoAlone,
        situation: "etal".into(),
        skin: "papier".into(),
        started_ms: 1_790_000_000_000,
        ended_ms: 1_790_000_060_000,
        utc_offset_min: 60,
        clock_ok: true,
        outcome: Outcome::Completed,
        evidence: vec![Evidence::Alone, Evidence::Told],
        errors: [("a-cote".to_owned(), 2)].into(),
        critical: false,
        world_errors: 1,
        first_tries: None,
        judgement: None,
        fraud_accepted: false,
        device: Device::Mouse,
        throughput: Some(2.5),
    }
}

fn carried() -> Portable {
    let profile = Profile { first_name: Some("Zoé".into()), ..Profile::guest(7, 0) };
    let milestone = Milestone {
        exercise: "souris.cliquer".into(),
        label: Label::Guided,
        at_ms: 1_790_000_060_000,
        because: vec![1],
    };
    Portable::new(&profile, true, vec![milestone], (1..6).map(attempt).collect())
}

fn exercise(number: u16) -> Option<String> {
    (number == 103).then(|| "souris.cliquer".into())
}

/// What someone has on a machine, and all its texts, to see that none has changed.
fn kept() -> (Journal<MemoryStore>, Vec<(String, String)>) {
    let store = MemoryStore::default();
    let journal = Journal::new(store);
    journal.save_profile(&Profile::guest(7, 0)).expect("in memory");
    journal.record_attempt(7, &attempt(90));
    let before = texts(&journal);
    (journal, before)
}

fn texts(journal: &Journal<MemoryStore>) -> Vec<(String, String)> {
    let store = journal.store();
    let keys = store.keys().expect("in memory");
    keys.into_iter().filter_map(|key| Some((key.clone(), store.get(&key).ok()??))).collect()
}

#[test]
fn fuzz_files_links_and_codes() {
    let whole = carried();
    let file = whole.to_file().expect("plain data").into_bytes();
    let link = qr_link("https://exemple.fr/pas/", &pack(&whole, &|_| Some(103), 600)).into_bytes();
    let from_link = read_text(&String::from_utf8_lossy(&link), &exercise).expect("our own link");
    let (journal, before) = kept();
    let mut dice = Dice(1);
    let mut taken = 0;
    for case in 0..cases() {
        let (source, honest) = if case % 2 == 0 { (&file, &whole) } else { (&link, &from_link) };
        let mut bytes = source.clone();
        if dice.roll(20) == 0 {
            bytes = (0..dice.roll(200)).map(|_| dice.roll(256) as u8).collect();
        } else {
            dice.damage(&mut bytes);
        }
        let as_file = match read_file(&bytes, &exercise) {
            Chosen::Progress(read) => read.ok(),
            Chosen::Picture => None,
        };
        let as_text = read_text(&String::from_utf8_lossy(&bytes), &exercise).ok();
        for read in [as_file, as_text].into_iter().flatten() {
            // The checksum lets through only what says the same: a blank more, the address before the code.
            assert_eq!(&read, honest, "case {case}");
            taken += 1;
        }
    }
    assert!(taken < cases() / 2, "hardly anything was damaged");
    assert_eq!(texts(&journal), before);
    // And an honest file does arrive.
    assert!(journal.merge(7, &whole).added > 0 && texts(&journal) != before);
}

#[test]
fn fuzz_short_codes() {
    let labels = [("souris".to_owned(), Label::Autonomous), ("email".to_owned(), Label::Guided)].into();
    let honest = Slip::new(7, 20_800, labels);
    let text = honest.to_text();
    let mut dice = Dice(2);
    for case in 0..cases() {
        let mut bytes = text.clone().into_bytes();
        dice.damage(&mut bytes);
        // Several faults at once may meet another true code: it must then be one that can be written again.
        if let Ok(read) = Slip::from_text(&String::from_utf8_lossy(&bytes)) {
            assert_eq!(Slip::from_text(&read.to_text()), Ok(read), "case {case}");
        }
    }
}

#[test]
fn fuzz_archives() {
    let mut seed = Dice(3);
    let mut random = |bytes: &mut [u8]| bytes.iter_mut().for_each(|byte| *byte = seed.roll(256) as u8);
    let archive = Archive::default();
    let whole = bundle::seal("pont tasse lilas", Cost::LEAST, &archive, &mut random).expect("plain data");
    let mut dice = Dice(4);
    for case in 0..cases() {
        let mut bytes = whole.clone();
        dice.damage(&mut bytes);
        // The passphrase's work is done only for a file whose head is whole.
        if let Ok(read) = bundle::open::<Archive>("pont tasse lilas", &bytes) {
            assert_eq!(read, archive, "case {case}");
        }
    }
}

//! Codes round-trip as far as the autonomy rule can see, and damaged ones are refused.

use proptest::prelude::*;

use super::*;
use crate::practice::Level;
use crate::practice::autonomy::sample::{DAY, DAY_0, any_history, attempt};
use crate::practice::autonomy::{Label, standing};
use crate::progress::merge::union_attempts;
use crate::progress::milestone::Milestone;

const PAGE: &str = "https://exemple.fr/pas-a-clic/";
const EXERCISES: [&str; 3] = ["souris.bouger", "souris.cliquer", "souris.viser"];

fn number(exercise: &str) -> Option<u16> {
    EXERCISES.iter().position(|known| *known == exercise).map(|at| 211 + at as u16)
}

fn exercise(number: u16) -> Option<String> {
    EXERCISES.get(usize::from(number.checked_sub(211)?)).map(|known| known.to_string())
}

fn carried(attempts: Vec<Attempt>) -> Portable {
    let milestone = |exercise: &str, label| Milestone {
        exercise: exercise.into(),
        label,
        at_ms: DAY_0 + 5,
        because: vec![1],
    };
    Portable {
        profile: 0xfedc_ba98_7654_3210,
        picture: "velo".into(),
        first_name: Some("Zoé".into()),
        milestones: vec![
            milestone("souris.bouger", Label::Guided),
            milestone("souris.bouger", Label::Autonomous),
        ],
        attempts,
        refused: 0,
    }
}

fn through_a_code(portable: &Portable, budget: usize) -> Portable {
    let link = qr_link(PAGE, &pack(portable, &number, budget));
    unpack(&read_link(&link).expect("our link"), &exercise).expect("our bytes")
}

fn sample_code() -> Vec<u8> {
    pack(
        &carried(vec![attempt(1, Level::GoAlone, "etal", 0), attempt(2, Level::Discover, "carte", 1)]),
        &number,
        DEFAULT_BUDGET,
    )
}

/// A busy month: three attempts a day.
fn a_month() -> Vec<Attempt> {
    let scattered = |n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31) ^ 0x0123_4567_89ab_cdef;
    (0..90u64)
        .map(|n| {
            let level = Level::ALL[(n % 4) as usize];
            let mut made =
                attempt(n % 3, level, ["etal", "carte", "photo"][(n / 3 % 3) as usize], n as i64 / 3);
            made.id = scattered(n);
            made.exercise = EXERCISES[(n / 5 % 3) as usize].into();
            made
        })
        .collect()
}

#[test]
fn the_highest_milestones_always_travel_by_their_day() {
    let read = through_a_code(&carried(a_month()), 0);
    assert_eq!(read.attempts, []);
    assert_eq!(read.milestones.len(), 1);
    assert_eq!((read.milestones[0].label, read.milestones[0].at_ms), (Label::Autonomous, DAY_0 + DAY / 2));
    assert_eq!(
        (read.profile, read.first_name.as_deref(), read.picture.as_str()),
        (0xfedc_ba98_7654_3210, Some("Zoé"), "velo")
    );
}

#[test]
fn the_latest_attempts_fill_the_budget() {
    let month = a_month();
    let bytes = pack(&carried(month.clone()), &number, DEFAULT_BUDGET);
    assert!(bytes.len() <= DEFAULT_BUDGET && bytes.len() > DEFAULT_BUDGET - 30, "{} bytes", bytes.len());
    let read = unpack(&bytes, &exercise).expect("our bytes");
    assert!(read.attempts.len() >= 20, "only {} attempts", read.attempts.len());
    assert_eq!(read.attempts.last().map(|a| a.id), month.iter().max_by_key(|a| a.ended_ms).map(|a| a.id));
}

#[test]
fn what_this_version_does_not_know_is_counted_not_guessed() {
    let bytes = pack(&carried(vec![attempt(1, Level::GoAlone, "etal", 0)]), &number, DEFAULT_BUDGET);
    let read = unpack(&bytes, &|_| None).expect("our bytes");
    assert_eq!((read.attempts.len(), read.milestones.len(), read.refused), (0, 0, 2));
    let unnumbered = pack(&carried(vec![attempt(1, Level::GoAlone, "etal", 0)]), &|_| None, DEFAULT_BUDGET);
    assert_eq!(unpack(&unnumbered, &exercise).map(|read| read.attempts.len() + read.milestones.len()), Ok(0));
}

#[test]
fn refusals_say_why() {
    let read = |bytes: &[u8]| unpack(bytes, &exercise).map(|_| ());
    let code = sample_code();
    assert_eq!(read(&code), Ok(()));
    assert_eq!(read(&[]), Err(TransferError::Empty));
    assert_eq!(read(b"https"), Err(TransferError::NotOurs));
    assert_eq!(read(&code[..code.len() - 1]), Err(TransferError::Damaged));
    let mut newer = vec![MAGIC, VERSION + 1, 9, 9, 9];
    newer.extend_from_slice(&crc32fast::hash(&newer).to_le_bytes());
    assert_eq!(read(&newer), Err(TransferError::TooNew));
    assert_eq!(read_link(PAGE), Err(TransferError::NotOurs));
    assert_eq!(read_link(&format!("{PAGE}{LINK_ROUTE}")), Err(TransferError::Empty));
    assert_eq!(read_link(&format!("{PAGE}{LINK_ROUTE}a?b")), Err(TransferError::Damaged));
    assert_eq!(read_link(&qr_link("http://192.168.1.7:8080/#/accueil", &code)).as_ref(), Ok(&code));
}

#[test]
fn a_small_code_does_not_unfold_into_the_whole_memory() {
    let mut bomb = vec![MAGIC, VERSION, DEFLATED];
    bomb.extend(miniz_oxide::deflate::compress_to_vec(&vec![0; 10_000_000], 9));
    bomb.extend_from_slice(&crc32fast::hash(&bomb).to_le_bytes());
    assert_eq!(unpack(&bomb, &exercise), Err(TransferError::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_autonomy_rule_sees_no_difference(history in any_history()) {
        let now = DAY_0 + 30 * DAY;
        let read = through_a_code(&carried(history.clone()), usize::MAX);
        let (before, after) = (standing(&history, &[], now), standing(&read.attempts, &[], now));
        prop_assert_eq!((before.acquired, before.current, before.review_due), (after.acquired, after.current, after.review_due));
        prop_assert_eq!(before.because, after.because);
        prop_assert_eq!(read.refused, 0);
    }

    #[test]
    fn an_attempt_brought_twice_is_one_and_the_fuller_stays(history in any_history()) {
        let read = through_a_code(&carried(history.clone()), usize::MAX).attempts;
        let whole = union_attempts(&history, &[]);
        // Only an attempt that already came through a code may be replaced by its equal.
        let full: Vec<Attempt> = whole.iter().filter(|attempt| !attempt.is_abridged()).cloned().collect();
        let abridged: Vec<Attempt> = read.into_iter().filter(|read| full.iter().any(|attempt| attempt.id == read.id)).collect();
        prop_assert_eq!(abridged.len(), full.len());
        prop_assert_eq!(&union_attempts(&full, &abridged), &full);
        prop_assert_eq!(&union_attempts(&abridged, &full), &full);
    }

    #[test]
    fn what_came_through_a_code_goes_through_another_unchanged(history in any_history()) {
        let once = through_a_code(&carried(history), usize::MAX);
        prop_assert_eq!(through_a_code(&once, usize::MAX), once);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_bytes_break_it(mut bytes in prop::collection::vec(any::<u8>(), 0..120), ours in any::<bool>(), packing in 0u8..3) {
        // Half of them look like ours up to the checksum, so that every layer is reached.
        if ours {
            bytes.splice(0..0, [MAGIC, VERSION, packing]);
            bytes.extend_from_slice(&crc32fast::hash(&bytes).to_le_bytes());
        }
        let _ = unpack(&bytes, &exercise);
    }

    #[test]
    fn no_text_breaks_it(text in "(https://a/)?(#/reprendre/)?\\PC{0,60}") {
        if let Ok(bytes) = read_link(&text) {
            let _ = unpack(&bytes, &exercise);
        }
    }

    #[test]
    fn no_changed_byte_is_believed(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let honest = sample_code();
        let mut bytes = honest.clone();
        bytes[at.index(honest.len())] = to;
        prop_assert!(bytes == honest || unpack(&bytes, &exercise).is_err());
    }

    #[test]
    fn no_changed_character_of_a_link_is_believed(at in any::<prop::sample::Index>(), to in 33u8..127) {
        let link = qr_link(PAGE, &sample_code());
        let honest = unpack(&sample_code(), &exercise);
        let mut text = link.into_bytes();
        let at = at.index(text.len());
        text[at] = to;
        let text = String::from_utf8(text).expect("ASCII");
        let read = read_link(&text).and_then(|bytes| unpack(&bytes, &exercise));
        prop_assert!(read.is_err() || read == honest);
    }
}

//! What must hold of the autonomy rule whatever was done, in whatever order it is learnt.

use proptest::prelude::*;

use super::sample::{DAY, DAY_0, any_history};
use super::*;
use crate::practice::{Attempt, Evidence};

const NOW: i64 = DAY_0 + 6 * DAY;

/// Makes an attempt a little worse in one of the ways help or faults can.
fn worsen(attempt: &mut Attempt, how: u8) {
    match how {
        0 => attempt
            .evidence
            .iter_mut()
            .take(1)
            .for_each(|e| *e = Evidence::from_value(e.value().saturating_sub(1)).unwrap_or(*e)),
        1 => attempt.evidence.iter_mut().for_each(|e| *e = Evidence::DoneBySomeone),
        2 => *attempt.errors.entry("mauvais-bouton".into()).or_default() += 1,
        3 => attempt.world_errors += 1,
        4 => attempt.critical = true,
        5 => attempt.fraud_accepted = true,
        6 => attempt.first_tries.iter_mut().for_each(|t| t.good = t.good.saturating_sub(1)),
        _ => attempt.judgement.iter_mut().for_each(|t| t.good = t.good.saturating_sub(1)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn more_help_never_raises_a_label(mut history in any_history(), which in any::<prop::sample::Index>(), how in 0u8..8) {
        prop_assume!(!history.is_empty());
        let before = standing(&history, &[], NOW);
        let which = which.index(history.len());
        worsen(&mut history[which], how);
        let after = standing(&history, &[], NOW);
        prop_assert!(after.acquired <= before.acquired, "{:?} > {:?}", after, before);
        prop_assert!(after.current <= before.current, "{:?} > {:?}", after, before);
    }

    #[test]
    fn more_attempts_never_lower_what_was_acquired(history in any_history(), more in any_history()) {
        let before = standing(&history, &[], NOW);
        let held: Vec<Label> = before.acquired.into_iter().collect();
        let all = [history, more].concat();
        prop_assert!(standing(&all, &held, NOW).acquired >= before.acquired);
    }

    #[test]
    fn later_attempts_never_lower_a_computed_label(mut history in any_history(), cut in any::<prop::sample::Index>()) {
        prop_assume!(!history.is_empty());
        history.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
        let before = standing(&history[..cut.index(history.len())], &[], NOW);
        prop_assert!(standing(&history, &[], NOW).acquired >= before.acquired);
    }

    #[test]
    fn the_order_of_attempts_does_not_matter(
        (history, shuffled) in any_history().prop_flat_map(|h| (Just(h.clone()), Just(h).prop_shuffle())),
    ) {
        prop_assert_eq!(standing(&history, &[], NOW), standing(&shuffled, &[], NOW));
    }

    #[test]
    fn current_is_at_most_acquired_and_what_stands_behind_is_known(history in any_history()) {
        let standing = standing(&history, &[], NOW);
        prop_assert!(standing.current <= standing.acquired);
        prop_assert_eq!(standing.acquired.is_some(), !standing.because.is_empty());
        prop_assert!(standing.because.iter().all(|id| history.iter().any(|attempt| attempt.id == *id)));
    }
}

//! Putting together what was done on several machines: set union, in any order, any number of times.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::milestone::Milestone;
use crate::practice::Attempt;
use crate::practice::autonomy::Label;

/// All attempts of both, one per id, in the order of ids. Of two records of one attempt the fuller stays.
pub fn union_attempts(one: &[Attempt], other: &[Attempt]) -> Vec<Attempt> {
    let mut all: BTreeMap<u64, &Attempt> = BTreeMap::new();
    for attempt in one.iter().chain(other) {
        let kept = all.entry(attempt.id).or_insert(attempt);
        *kept = fuller(kept, attempt);
    }
    all.into_values().cloned().collect()
}

/// Which of two records of one attempt says more; for equals, always the same one whichever comes first.
pub fn fuller<'a>(one: &'a Attempt, other: &'a Attempt) -> &'a Attempt {
    let says = |attempt: &Attempt| {
        let errors: u32 = attempt.errors.values().map(|count| u32::from(*count)).sum();
        // The bytes only settle ties; the type cannot fail to be written.
        let bytes = postcard::to_allocvec(attempt).unwrap_or_default();
        (!attempt.is_abridged(), attempt.evidence.len(), errors, bytes)
    };
    if one != other && says(other) > says(one) { other } else { one }
}

/// All milestones of both, one per exercise and label, in that order.
pub fn union_milestones(one: &[Milestone], other: &[Milestone]) -> Vec<Milestone> {
    let mut all: BTreeMap<(&str, Label), &Milestone> = BTreeMap::new();
    for milestone in one.iter().chain(other) {
        let kept = all.entry((&milestone.exercise, milestone.label)).or_insert(milestone);
        *kept = earlier(kept, milestone);
    }
    all.into_values().cloned().collect()
}

/// Which of two milestones of one exercise and label stays: the earlier date; on one date the one whose attempts are known.
pub fn earlier<'a>(one: &'a Milestone, other: &'a Milestone) -> &'a Milestone {
    let rank =
        |m: &'a Milestone| (m.at_ms.div_euclid(86_400_000), Reverse(m.because.len()), m.at_ms, &m.because);
    if rank(other) < rank(one) { other } else { one }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::autonomy::sample::{DAY_0, HOUR, any_attempt};

    /// Few ids, so that sets overlap and records of one attempt differ.
    fn attempts() -> impl Strategy<Value = Vec<Attempt>> {
        prop::collection::vec((1u64..6).prop_flat_map(any_attempt), 0..6)
    }

    fn milestones() -> impl Strategy<Value = Vec<Milestone>> {
        let one = (0usize..2, 0u8..4, 0i64..60, prop::collection::vec(1u64..4, 0..3)).prop_map(
            |(exercise, label, hours, because)| {
                let label = Label::from_value(label).unwrap_or(Label::Guided);
                Milestone {
                    exercise: ["souris.viser", "souris.cliquer"][exercise].into(),
                    label,
                    at_ms: DAY_0 + hours * HOUR,
                    because,
                }
            },
        );
        prop::collection::vec(one, 0..6)
    }

    proptest! {
        #[test]
        fn attempts_merge_in_any_order_any_number_of_times(a in attempts(), b in attempts(), c in attempts()) {
            let ab = union_attempts(&a, &b);
            prop_assert_eq!(&ab, &union_attempts(&b, &a));
            prop_assert_eq!(union_attempts(&ab, &c), union_attempts(&a, &union_attempts(&b, &c)));
            prop_assert_eq!(&union_attempts(&ab, &ab), &ab);
            prop_assert_eq!(&union_attempts(&ab, &a), &ab);
        }

        #[test]
        fn milestones_merge_in_any_order_any_number_of_times(a in milestones(), b in milestones(), c in milestones()) {
            let ab = union_milestones(&a, &b);
            prop_assert_eq!(&ab, &union_milestones(&b, &a));
            prop_assert_eq!(union_milestones(&ab, &c), union_milestones(&a, &union_milestones(&b, &c)));
            prop_assert_eq!(&union_milestones(&ab, &ab), &ab);
            prop_assert_eq!(&union_milestones(&ab, &a), &ab);
        }
    }
}

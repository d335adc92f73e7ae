//! Bringing in someone's progress: merged with what is known, and told what that did.

use std::collections::BTreeMap;

use super::group::Digests;
use super::person::{Identity, Person};
use crate::practice::Attempt;
use crate::progress::slip::Slip;
use crate::world::letters::fold;

/// What an arrival did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// Whose progress came.
    pub id: u64,
    /// Whether they were not known.
    pub newcomer: bool,
    /// Attempts and milestones that were not known.
    pub added: usize,
    /// Those that were.
    pub known: usize,
    /// Attempts that came in another version than the one known; the fuller one is kept.
    pub versions: usize,
    /// The name that came, where another is kept.
    pub other_name: Option<String>,
    /// Other people with the same name or, without a name, the same picture, and those known by a short code of this
    /// profile: they stay apart until the adviser says that they are the same.
    pub namesakes: Vec<u64>,
    /// Records that could not be understood.
    pub refused: usize,
}

/// People of the group by what they are called: looked up for each arrival, made once for all of them.
pub struct Called {
    names: BTreeMap<String, Vec<u64>>,
    /// Those of whom only a short code is known, by the bits of their profile's id that it carries.
    of_slips: BTreeMap<u32, Vec<u64>>,
}

impl Called {
    /// Everyone of the group.
    pub fn of(group: &Digests) -> Called {
        let mut called = Called { names: BTreeMap::new(), of_slips: BTreeMap::new() };
        for (id, digest) in group {
            called.names.entry(Called::name(&digest.identity)).or_default().push(*id);
            if digest.attempts == 0 && digest.slip.is_some() {
                called.of_slips.entry(Slip::person_of(*id)).or_default().push(*id);
            }
        }
        called
    }

    /// A first name, or the picture of someone without one.
    fn name(identity: &Identity) -> String {
        match &identity.first_name {
            Some(name) => fold(name),
            // No first name begins so.
            None => format!("\u{0}{}", identity.picture),
        }
    }

    fn namesakes(&self, person: &Person) -> Vec<u64> {
        let same = self.names.get(&Called::name(&person.identity));
        let same_code = self.of_slips.get(&Slip::person_of(person.id));
        let mut found: Vec<u64> = same.into_iter().chain(same_code).flatten().copied().collect();
        found.retain(|id| *id != person.id);
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// The person after the arrival, and what it did.
pub fn intake(known: Option<&Person>, brought: &Person, called: &Called) -> (Person, Intake) {
    let mut merged = known.map_or_else(|| brought.clone(), |known| known.merged(brought));
    // A name that arrives is told, and does not take the place of the one shown; what an adviser set elsewhere does.
    if let Some(known) = known.filter(|known| known.identity.first_name.is_some())
        && !brought.identity.is_set()
    {
        merged.identity = known.identity.clone();
        merged.identity.changed_ms = merged.identity.changed_ms.max(1);
    }
    let count = |person: &Person| person.attempts.len() + person.milestones.len() + person.slips.len();
    let before = known.map_or(0, count);
    let added = count(&merged).saturating_sub(before);
    let differs = |attempt: &&Attempt| {
        // They are kept in the order of ids.
        let here = known.and_then(|known| {
            let at = known.attempts.binary_search_by_key(&attempt.id, |here| here.id).ok()?;
            known.attempts.get(at)
        });
        here.is_some_and(|here| here != *attempt)
    };
    let name = brought.identity.first_name.as_deref();
    let same = |one: Option<&str>| one.map(fold) == merged.identity.first_name.as_deref().map(fold);
    let report = Intake {
        id: merged.id,
        newcomer: known.is_none(),
        added,
        known: count(brought).saturating_sub(added),
        versions: brought.attempts.iter().filter(differs).count(),
        other_name: name.filter(|name| !same(Some(name))).map(str::to_owned),
        namesakes: called.namesakes(&merged),
        refused: 0,
    };
    (merged, report)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::attempt;
    use crate::workshop::Digest;

    fn person(id: u64, name: Option<&str>, attempts: &[u64]) -> Person {
        let mut person = Person::new(id, "velo", name, 0);
        person.attempts = attempts.iter().map(|id| attempt(*id, Level::GoAlone, "etal", 0)).collect();
        person
    }

    #[test]
    fn what_is_new_known_or_different_is_counted() {
        let known = person(7, Some("Monique"), &[1, 2]);
        let mut brought = person(7, Some("Mona"), &[2, 3]);
        brought.attempts[0].errors.insert("a-cote".into(), 1);
        let (merged, report) = intake(Some(&known), &brought, &Called::of(&Digests::new()));
        assert_eq!(merged.attempts.len(), 3);
        assert_eq!((report.added, report.known, report.versions, report.newcomer), (1, 1, 1, false));
        assert_eq!(merged.identity.first_name.as_deref(), Some("Monique"));
        assert_eq!((report.other_name.as_deref(), merged.identity.changed_ms), (Some("Mona"), 1));
        let (again, report) = intake(Some(&merged), &brought, &Called::of(&Digests::new()));
        assert_eq!((again, report.added, report.known), (merged, 0, 2));
    }

    #[test]
    fn a_name_that_arrives_fills_a_gap_and_takes_no_place() {
        let group = Called::of(&Digests::new());
        for (known, brought) in [("Mona", "Zoé"), ("Zoé", "Mona")] {
            let (merged, report) =
                intake(Some(&person(7, Some(known), &[])), &person(7, Some(brought), &[]), &group);
            assert_eq!(merged.identity.first_name.as_deref(), Some(known));
            assert_eq!(report.other_name.as_deref(), Some(brought));
        }
        let (merged, report) = intake(Some(&person(7, None, &[])), &person(7, Some("Zoé"), &[]), &group);
        assert_eq!((merged.identity.first_name.as_deref(), report.other_name), (Some("Zoé"), None));
        let mut elsewhere = person(7, Some("Zoé"), &[]);
        elsewhere.identity.changed_ms = 1_000;
        let (merged, _) = intake(Some(&person(7, Some("Mona"), &[])), &elsewhere, &group);
        assert_eq!(merged.identity.first_name.as_deref(), Some("Zoé"), "another adviser set it, later");
    }

    #[test]
    fn whoever_is_known_by_a_short_code_is_recognised() {
        let code = Slip::new(0xabc_12345, 20_800, Default::default());
        let mut known = Person::new(code.id_from(1 << 40), "parapluie", None, 0);
        known.slips.push(crate::workshop::Slip { day: code.day, labels: code.labels });
        let group = Digests::from([(known.id, Digest::of(&known, &[]))]);
        let (_, report) = intake(None, &person(0xabc_12345, Some("Zoé"), &[1]), &Called::of(&group));
        assert_eq!(report.namesakes, [known.id]);
    }

    #[test]
    fn two_people_of_one_name_stay_two() {
        let mut group = Digests::new();
        group.insert(7, Digest::of(&person(7, Some("Monique"), &[1]), &[]));
        group.insert(9, Digest::of(&person(9, None, &[1]), &[]));
        let (_, report) = intake(None, &person(8, Some("MONIQUE"), &[4]), &Called::of(&group));
        assert_eq!((report.namesakes, report.newcomer, report.id), (vec![7], true, 8));
        let (_, report) = intake(None, &person(8, None, &[4]), &Called::of(&group));
        assert_eq!(report.namesakes, [9]);
    }
}

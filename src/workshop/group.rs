//! The group as a whole: who is on top of the list, who needs help, what is difficult for many, who has not come.

use std::collections::BTreeMap;

use super::digest::Digest;

const DAY_MS: i64 = 86_400_000;
/// After this many days someone « has not come for long ».
pub const LONG_AWAY_DAYS: i64 = 30;
/// An exercise is difficult for the group when this many people had a hard time at it.
const DIFFICULT_FOR: usize = 2;

/// People of the group with their digests, by id.
pub type Digests = BTreeMap<u64, Digest>;

/// In which order people are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Last seen first.
    #[default]
    Recent,
    /// By first name, then picture.
    Name,
}

/// The ids to list: those whose name or picture has the words searched, in order. `picture` gives a picture's word.
pub fn listed(people: &Digests, search: &str, order: Order, picture: &dyn Fn(&str) -> String) -> Vec<u64> {
    let wanted = folded(search);
    let fits = |digest: &Digest| {
        wanted.is_empty()
            || digest.identity.first_name.as_deref().is_some_and(|name| folded(name).contains(&wanted))
            || folded(&picture(&digest.identity.picture)).contains(&wanted)
    };
    let mut found: Vec<(&u64, &Digest)> = people.iter().filter(|(_, digest)| fits(digest)).collect();
    match order {
        Order::Recent => found.sort_by_key(|(id, digest)| (std::cmp::Reverse(digest.last_seen_ms), **id)),
        Order::Name => found.sort_by_cached_key(|(id, digest)| {
            let name = digest.identity.first_name.as_deref().map(folded);
            // Those without a name come after those with one.
            (name.is_none(), name, picture(&digest.identity.picture), **id)
        }),
    }
    found.into_iter().map(|(id, _)| *id).collect()
}

fn folded(text: &str) -> String {
    crate::world::letters::fold(text)
}

/// An exercise that many find difficult.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difficult {
    /// Its number in the catalogue.
    pub number: u16,
    /// How many people had a hard time at it in half of their attempts or more.
    pub people: usize,
    /// How many people tried it.
    pub tried: usize,
}

/// Exercises at which at least two people, and a third of those who tried, have a hard time; the hardest first.
pub fn difficult<'a>(people: impl IntoIterator<Item = &'a Digest>) -> Vec<Difficult> {
    let mut by_exercise: BTreeMap<u16, (usize, usize)> = BTreeMap::new();
    for done in people.into_iter().flat_map(|digest| &digest.exercises).filter(|done| done.attempts > 0) {
        let (hard, tried) = by_exercise.entry(done.number).or_default();
        *hard += usize::from(done.hard * 2 >= done.attempts && done.hard > 0);
        *tried += 1;
    }
    let mut found: Vec<Difficult> = (by_exercise.into_iter())
        .filter(|(_, (hard, tried))| *hard >= DIFFICULT_FOR && hard * 3 >= *tried)
        .map(|(number, (people, tried))| Difficult { number, people, tried })
        .collect();
    found.sort_by_key(|difficult| {
        std::cmp::Reverse((difficult.people * 100 / difficult.tried.max(1), difficult.people))
    });
    found
}

/// Those not seen for [`LONG_AWAY_DAYS`], the longest away first, with the days since.
pub fn long_away(people: &Digests, now_ms: i64) -> Vec<(u64, i64)> {
    let days = |digest: &Digest| now_ms.saturating_sub(digest.last_seen_ms).div_euclid(DAY_MS);
    let mut away: Vec<(u64, i64)> = people.iter().map(|(id, digest)| (*id, days(digest))).collect();
    away.retain(|(_, days)| *days >= LONG_AWAY_DAYS);
    away.sort_by_key(|(id, days)| (std::cmp::Reverse(*days), *id));
    away
}

/// Those whose last two attempts of the day at one exercise were both a hard time, that day.
pub fn stuck(people: &Digests, now_ms: i64) -> Vec<u64> {
    let today = |ended_ms: i64| now_ms.saturating_sub(ended_ms) < DAY_MS / 2;
    let stuck = people
        .iter()
        .filter(|(_, digest)| digest.last.as_ref().is_some_and(|last| last.stuck && today(last.ended_ms)));
    stuck.map(|(id, _)| *id).collect()
}

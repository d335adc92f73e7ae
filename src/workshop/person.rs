//! One person as an adviser follows them: what they did, wherever they did it, and what the adviser set down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::coop::{AgeBand, Occupation};
use super::mark::{self, Mark};
use crate::practice::Attempt;
use crate::practice::autonomy::Label;
use crate::progress::merge::{union_attempts, union_milestones};
use crate::progress::milestone::Milestone;
use crate::progress::portable::{FARTHEST_MS, is_moment, is_slug, is_sound_attempt, is_sound_milestone};
use crate::progress::profile::{clean_name, clean_picture};
use crate::progress::{Portable, Profile};

/// Who a person is; a picture or a first name is enough, all else is theirs to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Name of their drawn picture.
    pub picture: String,
    /// First name, [cleaned](clean_name).
    pub first_name: Option<String>,
    /// Age band, if they said it.
    pub age: Option<AgeBand>,
    /// What they do, if they said it.
    pub occupation: Option<Occupation>,
    /// When this was last changed, in milliseconds since 1970-01-01 UTC: the later one stays.
    pub changed_ms: i64,
    /// Invented, to learn with: shown as such, removed in one click, never reported.
    pub sample: bool,
}

impl Identity {
    /// Whether an adviser set it. What only arrived has no date, and the first name that arrived has the date 1: it
    /// stays before others that arrive, and gives way to what an adviser sets.
    pub fn is_set(&self) -> bool {
        self.changed_ms > 1
    }
}

/// How someone's progress came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Way {
    /// From a profile on this machine.
    Here,
    /// By file.
    File,
    /// By QR code or link.
    Code,
    /// By a short code typed by hand.
    Slip,
    /// From another adviser's archive.
    Archive,
}

/// One arrival of progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Arrival {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at_ms: i64,
    /// How.
    pub way: Way,
    /// The last thing it tells of, in milliseconds since 1970-01-01 UTC: a file may be brought long after it was made.
    pub as_of_ms: i64,
}

/// What a short code said: theme labels, and no more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Slip {
    /// Day it was made, in days since 1970-01-01.
    pub day: i64,
    /// Label by theme slug.
    pub labels: BTreeMap<String, Label>,
}

/// A person followed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// The profile's id: the same on every machine their progress is carried to.
    pub id: u64,
    /// Who they are.
    pub identity: Identity,
    /// All attempts, by id, as they were recorded.
    pub attempts: Vec<Attempt>,
    /// All milestones, by exercise and label.
    pub milestones: Vec<Milestone>,
    /// What the adviser set down, by id.
    pub marks: Vec<Mark>,
    /// How their progress came, oldest first.
    pub arrivals: Vec<Arrival>,
    /// What short codes said, oldest first.
    pub slips: Vec<Slip>,
}

impl Person {
    /// Someone of whom nothing is known yet.
    pub fn new(id: u64, picture: &str, first_name: Option<&str>, now_ms: i64) -> Person {
        let identity = Identity {
            picture: clean_picture(picture),
            first_name: first_name.and_then(clean_name),
            age: None,
            occupation: None,
            changed_ms: now_ms,
            sample: false,
        };
        Person {
            id,
            identity,
            attempts: Vec::new(),
            milestones: Vec::new(),
            marks: Vec::new(),
            arrivals: Vec::new(),
            slips: Vec::new(),
        }
    }

    /// Someone whose progress was brought. A name or picture that was carried is older than one the adviser set.
    pub fn brought(portable: &Portable, way: Way, now_ms: i64) -> Person {
        let carried = portable.clone().cleaned();
        let mut person = Person::new(carried.profile, &carried.picture, carried.first_name.as_deref(), 0);
        person.attempts = union_attempts(&carried.attempts, &[]);
        person.milestones = union_milestones(&carried.milestones, &[]);
        person.arrivals.push(person.arriving(way, now_ms));
        person
    }

    /// The arrival, now, of all that is known of them.
    pub fn arriving(&self, way: Way, now_ms: i64) -> Arrival {
        let done = self.attempts.iter().map(|attempt| attempt.ended_ms);
        let reached = self.milestones.iter().map(|milestone| milestone.at_ms);
        let told = self.arrivals.iter().map(|arrival| arrival.as_of_ms);
        // A small code says the day and takes its noon; and clocks may be ahead.
        let as_of_ms = done.chain(reached).chain(told).max().unwrap_or(now_ms).min(now_ms);
        Arrival { at_ms: now_ms, way, as_of_ms }
    }

    /// The arrival whose progress is the latest: what is shown is as of its date.
    pub fn latest_arrival(&self) -> Option<&Arrival> {
        self.arrivals.iter().max_by_key(|arrival| (arrival.as_of_ms, arrival.at_ms, arrival.way))
    }

    /// Someone who has a profile on this machine, with what is kept of them there.
    pub fn here(profile: &Profile, attempts: &[Attempt], milestones: &[Milestone], now_ms: i64) -> Person {
        let portable = Portable::new(profile, true, milestones.to_vec(), attempts.to_vec());
        Person::brought(&portable, Way::Here, now_ms)
    }

    /// The same as the app could have written it: only records that can be believed, clean names, short texts. For
    /// archives, whose hand is not known.
    pub fn cleaned(self) -> Person {
        let moments = FARTHEST_MS as i64;
        let sound = |slip: &Slip| {
            slip.day.unsigned_abs() <= FARTHEST_MS / 86_400_000
                && slip.labels.keys().all(|theme| is_slug(theme) && theme.len() <= 64)
        };
        let person = Person {
            identity: Identity {
                picture: clean_picture(&self.identity.picture),
                first_name: self.identity.first_name.as_deref().and_then(clean_name),
                // Not so far that nothing later could be told from it.
                changed_ms: self.identity.changed_ms.clamp(-moments, moments),
                ..self.identity
            },
            attempts: self.attempts.into_iter().filter(is_sound_attempt).collect(),
            milestones: self.milestones.into_iter().filter(is_sound_milestone).collect(),
            marks: self.marks.into_iter().filter(Mark::is_sound).map(Mark::cleaned).collect(),
            arrivals: (self.arrivals.into_iter())
                .filter(|arrival| is_moment(arrival.at_ms) && is_moment(arrival.as_of_ms))
                .collect(),
            slips: self.slips.into_iter().filter(sound).collect(),
            ..self
        };
        // One of each, in their order: the rest relies on it.
        person.merged(&person)
    }

    /// All that two records of one person say: set union, the later identity. The order does not matter.
    pub fn merged(&self, other: &Person) -> Person {
        let mut marks: BTreeMap<u64, &Mark> = BTreeMap::new();
        for mark in self.marks.iter().chain(&other.marks) {
            let kept = marks.entry(mark.id).or_insert(mark);
            *kept = Mark::later(kept, mark);
        }
        Person {
            id: self.id,
            identity: later(&self.identity, &other.identity).clone(),
            attempts: union_attempts(&self.attempts, &other.attempts),
            milestones: union_milestones(&self.milestones, &other.milestones),
            marks: marks.into_values().cloned().collect(),
            arrivals: union(&self.arrivals, &other.arrivals),
            slips: union(&self.slips, &other.slips),
        }
    }

    /// This person as kept, with what their profile on this machine has now. Its own name and picture are shown as long
    /// as no adviser set others.
    pub fn with_profile(&self, here: &Person) -> Person {
        let mut person = self.merged(here);
        if !self.identity.is_set() {
            let own = self.identity.clone();
            let first_name = here.identity.first_name.clone().or(own.first_name);
            person.identity = Identity { picture: here.identity.picture.clone(), first_name, ..own };
        }
        person
    }

    /// This person with all that was kept of them under another id: nothing is lost, and who they are is what the
    /// adviser set down. What one of the two does not say, the other does.
    pub fn joined(&self, other: &Person) -> Person {
        let mut joined = self.merged(other);
        if !self.identity.is_set() && !other.identity.is_set() {
            // Nobody chose: the picture that was drawn for a short code gives way to the profile's.
            joined.identity = self.identity.clone();
        }
        for known in [&self.identity, &other.identity] {
            let identity = &mut joined.identity;
            identity.first_name = identity.first_name.take().or_else(|| known.first_name.clone());
            identity.age = identity.age.or(known.age);
            identity.occupation = identity.occupation.or(known.occupation);
        }
        joined
    }

    /// Of two records of one person, whether this one's id is to stay rather than the other's: it is the profile's, under
    /// which their progress comes again. `here` says who has a profile on this machine.
    pub fn stays(&self, other: &Person, here: impl Fn(u64) -> bool) -> bool {
        let rank =
            |person: &Person| (here(person.id), !person.attempts.is_empty(), !person.milestones.is_empty());
        rank(self) >= rank(other)
    }

    /// Attempts as the adviser counts them: capped by the help marked while they were done.
    pub fn counted(&self) -> Vec<Attempt> {
        mark::capped(&self.attempts, &self.marks)
    }

    /// Milestones that still count: one that stands on an attempt which help has capped is left out, for the attempts
    /// then say themselves what they show.
    pub fn counted_milestones(&self) -> Vec<Milestone> {
        let helped = mark::helped(&self.attempts, &self.marks);
        let stands = |milestone: &&Milestone| !milestone.because.iter().any(|id| helped.contains_key(id));
        self.milestones.iter().filter(stands).cloned().collect()
    }

    /// Marks that were not withdrawn, oldest first.
    pub fn standing_marks(&self) -> Vec<&Mark> {
        let mut marks: Vec<&Mark> = self.marks.iter().filter(|mark| !mark.withdrawn).collect();
        marks.sort_by_key(|mark| (mark.at_ms, mark.id));
        marks
    }

    /// The last sign of them, in milliseconds since 1970-01-01 UTC: an attempt, else the date of what came.
    pub fn last_seen_ms(&self) -> i64 {
        let attempts = self.attempts.iter().map(|attempt| attempt.ended_ms);
        let arrivals = self.arrivals.iter().map(|arrival| arrival.as_of_ms);
        attempts.max().or_else(|| arrivals.max()).unwrap_or(self.identity.changed_ms)
    }
}

/// The identity set last; for equals, the one with more in it, then always the same one.
fn later<'a>(one: &'a Identity, other: &'a Identity) -> &'a Identity {
    let rank = |identity: &'a Identity| {
        (
            identity.changed_ms,
            !identity.sample,
            &identity.first_name,
            &identity.picture,
            identity.age,
            identity.occupation,
        )
    };
    if rank(other) > rank(one) { other } else { one }
}

fn union<T: Clone + Ord>(one: &[T], other: &[T]) -> Vec<T> {
    let mut all: Vec<T> = one.iter().chain(other).cloned().collect();
    all.sort();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::{DAY, DAY_0, attempt};
    use crate::workshop::{Digest, MarkKind};

    fn person() -> Person {
        let mut person = Person::new(7, "velo", Some("Zoé"), DAY_0);
        person.attempts = [1, 2].map(|id| attempt(id, Level::GoAlone, "etal", id as i64)).into();
        person
    }

    #[test]
    fn someone_added_by_hand_is_joined_to_their_progress() {
        let by_hand = Person {
            marks: vec![Mark { id: 1, at_ms: DAY_0, kind: MarkKind::Remark("vue".into()), withdrawn: false }],
            ..Person::new(99, "theiere", Some("Zoé B."), DAY_0)
        };
        let mut profile = person();
        profile.identity.changed_ms = 0;
        profile.identity.age = Some(crate::workshop::coop::AgeBand::From70);
        let nobody_here = |_: u64| false;
        assert!(profile.stays(&by_hand, nobody_here) && !by_hand.stays(&profile, nobody_here));
        assert!(by_hand.stays(&profile, |id| id == 99), "a profile of this machine brings its progress here");
        let joined = profile.joined(&by_hand);
        assert_eq!((joined.id, joined.identity.first_name.as_deref()), (7, Some("Zoé B.")));
        assert_eq!(joined.identity.age, profile.identity.age, "what one does not say, the other does");
        assert_eq!((joined.attempts.len(), joined.marks.len()), (2, 1));
        assert_eq!(joined.joined(&by_hand), joined);
        let of_slip = Person::new(99, "voilier", None, 0);
        let nameless = Person::new(7, "poire", None, 0);
        assert_eq!(nameless.joined(&of_slip).identity.picture, "poire");
    }

    #[test]
    fn a_profile_of_this_machine_has_its_own_name_until_an_adviser_sets_one() {
        let mut kept = person();
        kept.identity.changed_ms = 1;
        let here = Person::new(7, "poire", Some("Zoélie"), 0);
        let name = |person: &Person| person.identity.first_name.clone();
        assert_eq!(name(&kept.with_profile(&here)).as_deref(), Some("Zoélie"));
        assert_eq!(kept.with_profile(&here).identity.picture, "poire");
        assert_eq!(name(&kept.with_profile(&Person::new(7, "poire", None, 0))).as_deref(), Some("Zoé"));
        kept.identity.changed_ms = DAY_0;
        assert_eq!(name(&kept.with_profile(&here)).as_deref(), Some("Zoé"));
    }

    #[test]
    fn what_came_late_is_as_of_what_it_tells() {
        let carried = person();
        let last = carried.attempts.iter().map(|attempt| attempt.ended_ms).max().expect("attempts");
        assert_eq!(carried.arriving(Way::File, DAY_0 + 40 * DAY).as_of_ms, last);
        assert_eq!(carried.arriving(Way::File, DAY_0).as_of_ms, DAY_0, "nothing is of the future");
        let mut known = Person::new(7, "velo", None, 0);
        assert_eq!(known.arriving(Way::Code, 5).as_of_ms, 5);
        let arrival = |at_ms, as_of_ms| Arrival { at_ms, way: Way::File, as_of_ms };
        known.arrivals = vec![arrival(1, 9), arrival(2, 4)];
        assert_eq!(Digest::of(&known, &[]).arrived, Some(arrival(1, 9)));
    }
}

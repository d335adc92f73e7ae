//! Whose progress was brought: who here it may belong to, for the person to choose (pure).

use crate::progress::{Portable, Profile};

/// Where brought progress can go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To someone here, by their id: added to what they have.
    Person(u64),
    /// To someone new here.
    New,
}

/// How alike the person brought and a person here are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Carried from here, or to here: the very same person.
    Same,
    /// Same picture and same first name. It may still be someone else.
    Alike,
    /// No sign that they are the same.
    Other,
}

/// Someone here to whom the progress can be added.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// Their record.
    pub profile: Profile,
    /// How alike they are.
    pub likeness: Likeness,
    /// Whether they are the one at the screen now.
    pub here_now: bool,
}

/// Everyone to choose from, likeliest first; the person here now before others as likely.
pub fn candidates(brought: &Portable, people: &[Profile], here_now: u64) -> Vec<Candidate> {
    let candidate = |profile: &Profile| Candidate {
        profile: profile.clone(),
        likeness: likeness(brought, profile),
        here_now: profile.id == here_now,
    };
    let mut all: Vec<Candidate> = people.iter().map(candidate).collect();
    all.sort_by_key(|candidate| (candidate.likeness, !candidate.here_now));
    all
}

/// What is chosen until the person chooses: the very same person, else someone new. Two people of one name stay two
/// unless someone says otherwise.
pub fn suggestion(candidates: &[Candidate]) -> Target {
    let same = candidates.iter().find(|candidate| candidate.likeness == Likeness::Same);
    same.map_or(Target::New, |candidate| Target::Person(candidate.profile.id))
}

/// The record of someone new here. Their id comes along unless someone here has it; in a kiosk they are a guest.
pub fn newcomer(brought: &Portable, people: &[Profile], fresh_id: u64, now_ms: i64, kiosk: bool) -> Profile {
    let profile = brought.new_profile(now_ms);
    let taken = people.iter().any(|person| person.id == profile.id);
    Profile { id: if taken { fresh_id } else { profile.id }, guest: kiosk, ..profile }
}

fn likeness(brought: &Portable, profile: &Profile) -> Likeness {
    let name = |name: &Option<String>| name.as_deref().map(str::to_lowercase);
    if brought.profile == profile.id {
        Likeness::Same
    } else if !profile.guest
        && brought.first_name.is_some()
        && name(&brought.first_name) == name(&profile.first_name)
        && brought.picture == profile.picture
    {
        Likeness::Alike
    } else {
        Likeness::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: u64, picture: &str, name: Option<&str>) -> Profile {
        Profile {
            picture: picture.into(),
            first_name: name.map(str::to_owned),
            guest: false,
            ..Profile::guest(id, 0)
        }
    }

    fn brought() -> Portable {
        Portable::new(&person(1, "velo", Some("Zoé")), true, vec![], vec![])
    }

    #[test]
    fn the_same_person_is_suggested_and_one_alike_is_only_shown_first() {
        let here = [person(2, "lune", None), person(3, "velo", Some("zoÉ")), person(1, "cle", Some("Ali"))];
        let all = candidates(&brought(), &here, 2);
        let told: Vec<(u64, Likeness)> = all.iter().map(|c| (c.profile.id, c.likeness)).collect();
        assert_eq!(told, [(1, Likeness::Same), (3, Likeness::Alike), (2, Likeness::Other)]);
        assert_eq!(suggestion(&all), Target::Person(1));
        assert_eq!(suggestion(&candidates(&brought(), &here[..2], 2)), Target::New);
        assert_eq!(suggestion(&[]), Target::New);
    }

    #[test]
    fn a_picture_without_a_name_is_no_likeness() {
        let nameless = Portable { first_name: None, ..brought() };
        let all = candidates(&nameless, &[person(2, "velo", None), person(3, "velo", Some("Zoé"))], 3);
        assert!(all.iter().all(|candidate| candidate.likeness == Likeness::Other));
        assert!(all[0].here_now);
    }

    #[test]
    fn someone_new_never_takes_the_place_of_someone_here() {
        let new = |people: &[Profile]| newcomer(&brought(), people, 99, 5, false);
        assert_eq!((new(&[]).id, new(&[person(1, "cle", None)]).id), (1, 99));
        assert_eq!(
            (new(&[]).first_name.as_deref(), new(&[]).guest, new(&[]).created_ms),
            (Some("Zoé"), false, 5)
        );
        assert!(newcomer(&brought(), &[], 99, 5, true).guest);
    }
}

//! The people an export is about, each with the attempts that count: chosen once, for all that is taken out.

use crate::practice::Attempt;
use crate::practice::autonomy::local_day;
use crate::workshop::{Atelier, Person};

/// A workshop that nobody ended holds nothing that was done later than this after it began.
const LONGEST_MS: i64 = 12 * 3_600_000;

/// One person with what counts of them.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// Who.
    pub person: &'a Person,
    /// Their attempts as the adviser counts them ([`Person::counted`]), in the order they ended.
    pub attempts: Vec<Attempt>,
}

/// People and what they did, in the order they were given.
#[derive(Clone, Debug, Default)]
pub struct Group<'a> {
    /// The people.
    pub members: Vec<Member<'a>>,
    /// Whether they are the invented ones of the sample group: their tables and reports say so, and they have no
    /// statements, for nobody should send them on.
    pub invented: bool,
}

impl<'a> Group<'a> {
    /// The real ones among these people: what is reported.
    pub fn of(people: impl IntoIterator<Item = &'a Person>) -> Group<'a> {
        Group::gather(people, false)
    }

    /// The invented ones among these people: to learn with.
    pub fn invented(people: impl IntoIterator<Item = &'a Person>) -> Group<'a> {
        Group::gather(people, true)
    }

    fn gather(people: impl IntoIterator<Item = &'a Person>, invented: bool) -> Group<'a> {
        let chosen = people.into_iter().filter(|person| person.identity.sample == invented);
        let members = chosen.map(|person| {
            let mut attempts = person.counted();
            attempts.sort_by_key(|attempt| (attempt.ended_ms, attempt.id));
            Member { person, attempts }
        });
        Group { members: members.collect(), invented }
    }

    /// The same with only these people.
    pub fn only(&self, wanted: impl Fn(&Person) -> bool) -> Group<'a> {
        let members = self.members.iter().filter(|member| wanted(member.person)).cloned().collect();
        Group { members, invented: self.invented }
    }

    /// The same people with only these attempts (of a theme, of a period…).
    pub fn keeping(&self, wanted: impl Fn(&Person, &Attempt) -> bool) -> Group<'a> {
        let keep = |member: &Member<'a>| {
            let kept = member.attempts.iter().filter(|attempt| wanted(member.person, attempt));
            Member { person: member.person, attempts: kept.cloned().collect() }
        };
        Group { members: self.members.iter().map(keep).collect(), invented: self.invented }
    }

    /// Those who were at a workshop, with what they did there.
    pub fn during(&self, atelier: &Atelier) -> Group<'a> {
        self.only(|person| atelier.present.contains(&person.id))
            .keeping(|person, attempt| holds(atelier, person.id, attempt))
    }

    /// The member with that id.
    pub fn member(&self, id: u64) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.person.id == id)
    }

    /// The workshops that are told of with this group: the sample group has its own.
    pub fn workshops<'w>(&self, ateliers: &[&'w Atelier]) -> Vec<&'w Atelier> {
        ateliers.iter().copied().filter(|atelier| atelier.sample == self.invented).collect()
    }
}

const MINUTE_MS: i64 = 60_000;

/// Whether an attempt was done in a workshop: by someone who was there, and ended between its beginning and its end.
/// A workshop that was never begun holds none. One that was set down on another day than it was clicked through holds
/// all of its own day.
pub fn holds(atelier: &Atelier, person: u64, attempt: &Attempt) -> bool {
    let Some(began) = atelier.began_ms else { return false };
    if atelier.ended_ms.is_some() && local_day(began, attempt.utc_offset_min) != atelier.day {
        return atelier.present.contains(&person) && attempt.day() == atelier.day;
    }
    let ended = atelier.ended_ms.unwrap_or_else(|| began.saturating_add(LONGEST_MS));
    // A small code knows minutes only: what was done in the first one may seem to be of before.
    let began = if attempt.is_abridged() { began.saturating_sub(MINUTE_MS) } else { began };
    atelier.present.contains(&person) && (began..=ended).contains(&attempt.ended_ms)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::{DAY, DAY_0, HOUR, attempt};

    #[test]
    fn a_workshop_holds_what_was_done_in_it() {
        let done = attempt(1, Level::GoAlone, "etal", 0);
        let mut atelier = Atelier::new(1, DAY_0 / DAY, 0);
        atelier.present = vec![7];
        assert!(!holds(&atelier, 7, &done), "planned is not held");
        atelier.began_ms = Some(done.ended_ms - HOUR);
        assert!(holds(&atelier, 7, &done) && !holds(&atelier, 8, &done));
        atelier.ended_ms = Some(done.ended_ms - 1);
        assert!(!holds(&atelier, 7, &done));
        // Set down the week after: its own day counts, whole.
        atelier.began_ms = Some(done.ended_ms + 7 * DAY);
        atelier.ended_ms = atelier.began_ms;
        assert!(holds(&atelier, 7, &done));
        assert!(!holds(&atelier, 7, &attempt(2, Level::GoAlone, "etal", 1)));
    }
}

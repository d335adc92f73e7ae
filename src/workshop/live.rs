//! Who needs help now: watched from what an exercise under way on this machine keeps of itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::practice::Level;
use crate::practice::session::StepState;

/// Nothing done for this long, in milliseconds, is long.
pub const STILL_MS: i64 = 120_000;
/// Nothing done for longer than this: whoever it was has left without ending.
const LEFT_MS: i64 = 20 * 60_000;
const MINUTE_MS: i64 = 60_000;
/// Slips on one step after which someone should go and see.
const SLIPS: u16 = 3;

/// The part of a kept session that is looked at.
#[derive(Deserialize)]
struct Kept {
    exercise_id: String,
    level: Level,
    #[serde(default)]
    completed: bool,
    #[serde(default)]
    steps: Vec<StepState>,
}

/// What a person is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doing {
    /// Exercise id.
    pub exercise: String,
    /// Its level.
    pub level: Level,
    /// Steps done, and all.
    pub steps: (usize, usize),
    /// What makes someone go and see.
    pub need: Option<Need>,
}

/// Why someone should go and see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The same step went wrong again and again: so many times.
    Slips(u16),
    /// Nothing has been done for so many whole minutes.
    Still(u16),
}

/// Remembers since when each person's exercise looks as it does.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    seen: BTreeMap<u64, Seen>,
}

/// How someone's exercise looked.
#[derive(Clone, Copy, Debug)]
struct Seen {
    /// A sum of it; zero when nothing was under way.
    looks: u32,
    /// Since when.
    since_ms: i64,
    /// Whether it was seen to change: what was left lying from another day calls nobody.
    moved: bool,
}

impl Watch {
    /// What someone is doing, from the kept session of theirs (`None`: nothing under way), looked at now
    /// (milliseconds since 1970-01-01 UTC).
    pub fn look(&mut self, person: u64, session: Option<&str>, now_ms: i64) -> Option<Doing> {
        let kept = session.and_then(|text| Some((serde_json::from_str::<Kept>(text).ok()?, text)));
        let kept = kept.filter(|(kept, _)| !kept.completed);
        let looks = kept.as_ref().map_or(0, |(_, text)| crc32fast::hash(text.as_bytes()));
        let seen = self.seen.entry(person).or_insert(Seen { looks, since_ms: now_ms, moved: false });
        if seen.looks != looks {
            *seen = Seen { looks, since_ms: now_ms, moved: true };
        }
        let (kept, _) = kept?;
        let still_ms = now_ms.saturating_sub(seen.since_ms);
        let slips = kept.steps.iter().filter(|step| step.done.is_none()).map(|step| step.slips).max();
        let need = match slips {
            _ if !seen.moved || still_ms > LEFT_MS => None,
            Some(slips) if slips >= SLIPS => Some(Need::Slips(slips)),
            _ if still_ms >= STILL_MS => {
                Some(Need::Still(u16::try_from(still_ms / MINUTE_MS).unwrap_or(u16::MAX)))
            }
            _ => None,
        };
        let done = kept.steps.iter().filter(|step| step.done.is_some()).count();
        Some(Doing { exercise: kept.exercise_id, level: kept.level, steps: (done, kept.steps.len()), need })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(slips: u16) -> String {
        format!(
            r#"{{"exercise_id":"souris.cliquer","level":"lancer","steps":[
            {{"done":null,"cap":"Alone","slips":{slips},"hints":0,"hinted_ms":0}}]}}"#
        )
    }

    #[test]
    fn slips_and_stillness_call_for_someone() {
        let mut watch = Watch::default();
        let need =
            |watch: &mut Watch, text: &str, now| watch.look(7, Some(text), now).and_then(|doing| doing.need);
        assert_eq!(need(&mut watch, &session(9), 0), None, "left from another day");
        assert_eq!(need(&mut watch, &session(9), STILL_MS), None);
        let start = 2 * STILL_MS;
        assert_eq!(need(&mut watch, &session(0), start), None);
        assert_eq!(need(&mut watch, &session(0), start + STILL_MS), Some(Need::Still(2)));
        assert_eq!(need(&mut watch, &session(0), start + STILL_MS + 5_000), Some(Need::Still(2)));
        assert_eq!(need(&mut watch, &session(0), start + LEFT_MS + 1), None, "whoever it was has left");
        let later = start + 2 * LEFT_MS;
        assert_eq!(need(&mut watch, &session(1), later), None);
        assert_eq!(need(&mut watch, &session(3), later + 1), Some(Need::Slips(3)));
        assert_eq!(watch.look(7, None, 0), None);
        assert_eq!(watch.look(7, Some("not a session"), 0), None);
    }

    #[test]
    fn what_is_begun_while_the_space_is_open_is_watched() {
        let mut watch = Watch::default();
        assert_eq!(watch.look(7, None, 0), None);
        assert_eq!(watch.look(7, Some(&session(3)), 1).and_then(|doing| doing.need), Some(Need::Slips(3)));
    }
}

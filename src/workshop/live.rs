//! Who needs help now: watched from what an exercise under way on this machine keeps of itself.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::practice::Level;
use crate::practice::session::StepState;

/// Nothing done for this long, in milliseconds, is long.
pub const STILL_MS: i64 = 120_000;
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
    /// Nothing has been done for so many milliseconds.
    Still(i64),
}

/// Remembers since when each person's exercise looks as it does.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    seen: BTreeMap<u64, (u32, i64)>,
}

impl Watch {
    /// What someone is doing, from the kept session of theirs (`None`: nothing under way), looked at now
    /// (milliseconds since 1970-01-01 UTC).
    pub fn look(&mut self, person: u64, session: Option<&str>, now_ms: i64) -> Option<Doing> {
        let kept = session.and_then(|text| Some((serde_json::from_str::<Kept>(text).ok()?, text)));
        let Some((kept, text)) = kept.filter(|(kept, _)| !kept.completed) else {
            self.seen.remove(&person);
            return None;
        };
        let looks = crc32fast::hash(text.as_bytes());
        let seen = self.seen.entry(person).or_insert((looks, now_ms));
        if seen.0 != looks {
            *seen = (looks, now_ms);
        }
        let still_ms = now_ms.saturating_sub(seen.1);
        let slips = kept.steps.iter().filter(|step| step.done.is_none()).map(|step| step.slips).max();
        let need = match slips {
            Some(slips) if slips >= SLIPS => Some(Need::Slips(slips)),
            _ if still_ms >= STILL_MS => Some(Need::Still(still_ms)),
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
        assert_eq!(need(&mut watch, &session(0), 0), None);
        assert_eq!(need(&mut watch, &session(0), STILL_MS), Some(Need::Still(STILL_MS)));
        assert_eq!(need(&mut watch, &session(1), STILL_MS + 1), None);
        assert_eq!(need(&mut watch, &session(3), STILL_MS + 2), Some(Need::Slips(3)));
        assert_eq!(watch.look(7, None, 0), None);
        assert_eq!(watch.look(7, Some("not a session"), 0), None);
    }
}

//! The names under which records are stored: one key per record, so that two tabs never write over one another.

use std::fmt;

use crate::practice::autonomy::Label;
use crate::practice::{Level, Session};

/// What a storage key stands for. Its text is `pac.` and the parts below; other keys are not ours.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// `pac.s`: the settings of this machine.
    Machine,
    /// `pac.p.<profile>`: who a person is here, with their settings.
    Profile(u64),
    /// `pac.a.<profile>.<attempt>`: one finished attempt.
    Attempt {
        /// Whose.
        profile: u64,
        /// The attempt's id.
        id: u64,
    },
    /// `pac.m.<profile>.<exercise>.<label>`: one label reached.
    Milestone {
        /// Whose.
        profile: u64,
        /// Exercise id.
        exercise: String,
        /// The label reached.
        label: Label,
    },
    /// `pac.r.<profile>`: the exercise under way, to resume after a reload.
    Resume(u64),
    /// `pac.w.<profile>.<exercise>.<level>`: a mission put aside, to go on with later.
    Mission {
        /// Whose.
        profile: u64,
        /// Exercise id.
        exercise: String,
        /// The level.
        level: Level,
    },
}

/// What can be under way side by side: an exercise of some minutes, and missions that wait for their person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnderWay {
    /// An exercise.
    Exercise,
    /// A mission, by its id and level.
    Mission(String, Level),
}

impl UnderWay {
    /// What a session is, to be kept as.
    pub fn of(session: &Session) -> UnderWay {
        match session.is_mission() {
            true => UnderWay::Mission(session.exercise_id.clone(), session.level),
            false => UnderWay::Exercise,
        }
    }

    /// Where it is kept.
    pub fn key(&self, profile: u64) -> Key {
        match self {
            UnderWay::Exercise => Key::Resume(profile),
            UnderWay::Mission(exercise, level) => {
                Key::Mission { profile, exercise: exercise.clone(), level: *level }
            }
        }
    }
}

impl Key {
    /// The key written so; `None` for keys that are not ours.
    pub fn parse(text: &str) -> Option<Key> {
        let rest = text.strip_prefix("pac.")?;
        let (room, rest) = rest.split_once('.').unwrap_or((rest, ""));
        match room {
            "s" if rest.is_empty() => Some(Key::Machine),
            "p" => Some(Key::Profile(number(rest)?)),
            "r" => Some(Key::Resume(number(rest)?)),
            "w" => {
                let (profile, rest) = rest.split_once('.')?;
                let (exercise, level) = rest.rsplit_once('.')?;
                let level = Level::from_slug(level)?;
                Some(Key::Mission { profile: number(profile)?, exercise: exercise.to_string(), level })
            }
            "a" => {
                let (profile, id) = rest.split_once('.')?;
                Some(Key::Attempt { profile: number(profile)?, id: number(id)? })
            }
            "m" => {
                let (profile, rest) = rest.split_once('.')?;
                let (exercise, label) = rest.rsplit_once('.')?;
                let label = Label::from_slug(label)?;
                Some(Key::Milestone { profile: number(profile)?, exercise: exercise.to_string(), label })
            }
            _ => None,
        }
        // One record, one key: no other spelling of it may exist.
        .filter(|key| key.to_string() == text)
    }

    /// Whose record it is; `None` for the machine's own.
    pub fn profile(&self) -> Option<u64> {
        match self {
            Key::Machine => None,
            Key::Profile(profile) | Key::Resume(profile) | Key::Mission { profile, .. } => Some(*profile),
            Key::Attempt { profile, .. } | Key::Milestone { profile, .. } => Some(*profile),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Machine => write!(f, "pac.s"),
            Key::Profile(profile) => write!(f, "pac.p.{profile:016x}"),
            Key::Attempt { profile, id } => write!(f, "pac.a.{profile:016x}.{id:016x}"),
            Key::Milestone { profile, exercise, label } => {
                write!(f, "pac.m.{profile:016x}.{exercise}.{}", label.slug())
            }
            Key::Resume(profile) => write!(f, "pac.r.{profile:016x}"),
            Key::Mission { profile, exercise, level } => {
                write!(f, "pac.w.{profile:016x}.{exercise}.{}", level.slug())
            }
        }
    }
}

fn number(hex: &str) -> Option<u64> {
    u64::from_str_radix(hex, 16).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_kind_of_key_is_read_back() {
        let milestone =
            Key::Milestone { profile: 7, exercise: "souris.cliquer".into(), label: Label::PartlyAutonomous };
        assert_eq!(milestone.to_string(), "pac.m.0000000000000007.souris.cliquer.au-besoin");
        let keys = [
            Key::Machine,
            Key::Profile(u64::MAX),
            Key::Attempt { profile: 1, id: 2 },
            milestone,
            Key::Resume(0),
            Key::Mission { profile: 3, exercise: "missions.cantine".into(), level: Level::GoAlone },
        ];
        for key in keys {
            assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
    }

    #[test]
    fn keys_of_others_and_other_spellings_are_not_ours() {
        for text in [
            "",
            "pac",
            "pac.",
            "pac.s.",
            "pac.x.1",
            "pac.p.7",
            "pac.p.000000000000000A",
            "pac.p.+00000000000000a",
            "other.p.1",
        ] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "(pac\\.)?[apmrsw]?\\.?\\PC{0,30}") {
            if let Some(key) = Key::parse(&text) {
                prop_assert_eq!(key.to_string(), text);
            }
        }
    }
}

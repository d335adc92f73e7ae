//! What a person carries from one machine to another, and the file it is carried in.

use serde::{Deserialize, Serialize};

use super::milestone::Milestone;
use super::profile::{Profile, clean_name, clean_picture};
use super::record::{Kind, RecordError};
use super::transfer::TransferError;
use crate::practice::Attempt;

/// The file's name ends with a dot and this.
pub const FILE_EXTENSION: &str = "pasaclic";

/// The record in a file.
pub const CARRIED: Kind = Kind { name: "carnet", migrations: &[] };

/// Moments farther than this from 1970 (some three thousand years) are nobody's.
pub const FARTHEST_MS: u64 = 100_000_000_000_000;

/// Everything of a person that travels: no settings, no lock, nothing typed in an exercise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Portable {
    /// The profile's id: so that the same person is recognised.
    pub profile: u64,
    /// Name of their drawn picture.
    pub picture: String,
    /// Their first name, when they want it carried.
    #[serde(default)]
    pub first_name: Option<String>,
    /// Labels reached.
    pub milestones: Vec<Milestone>,
    /// Attempts.
    pub attempts: Vec<Attempt>,
    /// Records that were carried but not understood (an exercise this version lacks, values out of range).
    #[serde(skip)]
    pub refused: usize,
}

impl Portable {
    /// What this person carries.
    pub fn new(
        profile: &Profile,
        with_name: bool,
        milestones: Vec<Milestone>,
        attempts: Vec<Attempt>,
    ) -> Portable {
        let first_name = profile.first_name.clone().filter(|_| with_name);
        Portable {
            profile: profile.id,
            picture: profile.picture.clone(),
            first_name,
            milestones,
            attempts,
            refused: 0,
        }
    }

    /// Who they are on a machine that does not know them yet.
    pub fn new_profile(&self, now_ms: i64) -> Profile {
        let guest = Profile::guest(self.profile, now_ms);
        Profile { picture: self.picture.clone(), first_name: self.first_name.clone(), guest: false, ..guest }
            .cleaned()
    }

    /// The content of the file.
    pub fn to_file(&self) -> Result<String, TransferError> {
        CARRIED.seal(self).map_err(TransferError::from)
    }

    /// Reads a file, whatever was chosen.
    pub fn from_file(bytes: &[u8]) -> Result<Portable, TransferError> {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) if bytes.starts_with(b"pac") => return Err(TransferError::Damaged),
            Err(_) => return Err(TransferError::NotOurs),
        };
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Err(TransferError::Empty);
        }
        Ok(CARRIED.open::<Portable>(text)?.cleaned())
    }

    /// The same with clean names and only records that can be believed; the others are counted as refused.
    pub fn cleaned(self) -> Portable {
        let carried = self.milestones.len() + self.attempts.len();
        let milestones: Vec<Milestone> = self.milestones.into_iter().filter(is_sound_milestone).collect();
        let attempts: Vec<Attempt> = self.attempts.into_iter().filter(is_sound_attempt).collect();
        Portable {
            picture: clean_picture(&self.picture),
            first_name: self.first_name.as_deref().and_then(clean_name),
            refused: self.refused + carried - milestones.len() - attempts.len(),
            milestones,
            attempts,
            ..self
        }
    }
}

impl From<RecordError> for TransferError {
    fn from(error: RecordError) -> TransferError {
        match error {
            RecordError::Corrupt => TransferError::Damaged,
            RecordError::NewerVersion => TransferError::TooNew,
            RecordError::Foreign => TransferError::NotOurs,
        }
    }
}

/// Whether an attempt from outside is what the app could have written: such names and moments that nothing breaks on.
pub fn is_sound_attempt(attempt: &Attempt) -> bool {
    is_exercise_id(&attempt.exercise)
        && [&attempt.situation, &attempt.skin].into_iter().all(|name| is_name(name))
        && attempt.errors.keys().all(|name| is_name(name))
        && attempt.errors.len() <= 100
        && attempt.evidence.len() <= 1000
        && [attempt.started_ms, attempt.ended_ms].into_iter().all(is_moment)
        && attempt.utc_offset_min.unsigned_abs() <= 24 * 60
        && attempt.throughput.is_none_or(f32::is_finite)
}

/// Whether a milestone from outside is what the app could have written.
pub fn is_sound_milestone(milestone: &Milestone) -> bool {
    is_exercise_id(&milestone.exercise) && is_moment(milestone.at_ms) && milestone.because.len() <= 100
}

/// Whether a moment from outside is near enough to reckon with.
pub fn is_moment(at_ms: i64) -> bool {
    at_ms.unsigned_abs() <= FARTHEST_MS
}

/// Whether this is `theme.name`, in slugs.
pub fn is_exercise_id(id: &str) -> bool {
    id.len() <= 64 && id.split_once('.').is_some_and(|(theme, name)| is_slug(theme) && is_slug(name))
}

/// Whether these are small letters, digits and hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Names inside a record are looked up, never shown as such: any short word will do.
fn is_name(name: &str) -> bool {
    name.len() <= 100 && !name.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::Label;
    use crate::practice::autonomy::sample::{any_history, attempt};

    fn carried(attempts: Vec<Attempt>) -> Portable {
        let milestone =
            Milestone { exercise: "souris.cliquer".into(), label: Label::Guided, at_ms: 5, because: vec![1] };
        let profile = Profile { first_name: Some("Zoé".into()), ..Profile::guest(u64::MAX, 0) };
        Portable::new(&profile, true, vec![milestone], attempts)
    }

    fn file() -> String {
        carried(vec![attempt(1, Level::GoAlone, "etal", 0)]).to_file().expect("plain data")
    }

    #[test]
    fn files_say_why_they_are_refused() {
        let read = |text: &str| Portable::from_file(text.as_bytes()).map(|portable| portable.attempts.len());
        assert_eq!(read(&file()), Ok(1));
        assert_eq!(read(&format!("\u{feff}{}\r\n", file())), Ok(1));
        assert_eq!(read(" \n"), Err(TransferError::Empty));
        assert_eq!(read("Bonjour"), Err(TransferError::NotOurs));
        assert_eq!(read(&file()[..60]), Err(TransferError::Damaged));
        assert_eq!(read("pac9:…"), Err(TransferError::TooNew));
        assert_eq!(Portable::from_file(b"\x89PNG\xff"), Err(TransferError::NotOurs));
    }

    #[test]
    fn hostile_content_is_refused_or_stays_text() {
        let mut hostile = carried(vec![attempt(1, Level::GoAlone, "etal", 0); 4]);
        hostile.first_name = Some("\u{202e}<img onerror=x>".into());
        hostile.picture = "\"><svg".into();
        hostile.attempts[1].exercise = "souris.cliquer.pac.s".into();
        hostile.attempts[2].ended_ms = i64::MAX;
        hostile.attempts[3].situation = "é\n".into();
        hostile.milestones[0].at_ms = i64::MIN;
        let read =
            Portable::from_file(hostile.to_file().expect("plain data").as_bytes()).expect("well sealed");
        assert_eq!((read.attempts.len(), read.milestones.len(), read.refused), (1, 0, 4));
        let profile = read.new_profile(9);
        assert_eq!(
            (profile.first_name.as_deref(), profile.picture.as_str()),
            (Some("<img onerror=x>"), "velo")
        );
        assert_eq!((profile.id, profile.guest, profile.created_ms), (u64::MAX, false, 9));
    }

    #[test]
    fn the_name_is_carried_only_when_wanted() {
        let profile = Profile { first_name: Some("Zoé".into()), ..Profile::guest(1, 0) };
        assert_eq!(Portable::new(&profile, false, vec![], vec![]).first_name, None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_is_carried_arrives(attempts in any_history()) {
            let carried = carried(attempts);
            let file = carried.to_file().expect("plain data");
            prop_assert_eq!(Portable::from_file(file.as_bytes()), Ok(carried));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_bytes_break_it(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
            prop_assert!(Portable::from_file(&bytes).is_err());
        }

        #[test]
        fn no_changed_byte_is_believed(at in any::<prop::sample::Index>(), to in any::<u8>()) {
            let mut bytes = file().into_bytes();
            let honest = Portable::from_file(&bytes);
            let at = at.index(bytes.len());
            bytes[at] = to;
            let read = Portable::from_file(&bytes);
            prop_assert!(read.is_err() || read == honest);
        }
    }
}

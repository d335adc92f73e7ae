//! Who a person is on one machine: a picture, perhaps a first name, and how they like things.

use serde::{Deserialize, Serialize};

use super::milestone::Milestone;
use super::record::Kind;
use super::settings::Settings;
use crate::practice::autonomy::Label;
use crate::practice::{Attempt, Device, Level, Outcome};

/// The record of a [`Profile`].
pub const PROFILE: Kind = Kind { name: "profil", migrations: &[] };

/// Stands in for a picture that was not chosen or is not a name.
pub const FALLBACK_PICTURE: &str = "velo";

/// The exercise after which a click can be asked for.
const CLICKING: &str = "souris.cliquer";

/// Longest first name kept, in characters.
const NAME_CHARS: usize = 40;

/// One person's record on this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Random; the same on every machine this person's progress is carried to.
    pub id: u64,
    /// Name of a drawn picture, such as `velo`.
    pub picture: String,
    /// As the person wrote it, [cleaned](clean_name); always shown as text.
    #[serde(default)]
    pub first_name: Option<String>,
    /// Check value of three pictures. A courtesy between people who share a machine, not security: whoever can read the
    /// storage can read everything.
    #[serde(default)]
    pub lock: Option<u32>,
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    pub created_ms: i64,
    /// *Affichage*.
    #[serde(default)]
    pub settings: Settings,
    /// Not yet someone who asked to be remembered.
    #[serde(default)]
    pub guest: bool,
    /// What they point with, once asked or seen.
    #[serde(default)]
    pub device: Option<Device>,
}

impl Profile {
    /// A guest, as on a first visit.
    pub fn guest(id: u64, created_ms: i64) -> Profile {
        Profile {
            id,
            picture: FALLBACK_PICTURE.into(),
            first_name: None,
            lock: None,
            created_ms,
            settings: Settings::default(),
            guest: true,
            device: None,
        }
    }

    /// The same, fit to be shown whatever was read: settings in range, names clean.
    pub fn cleaned(self) -> Profile {
        Profile {
            picture: clean_picture(&self.picture),
            first_name: self.first_name.as_deref().and_then(clean_name),
            settings: self.settings.clamped(),
            ..self
        }
    }

    /// Asks for these three pictures, in this order, from now on.
    pub fn set_lock(&mut self, pictures: [&str; 3]) {
        self.lock = Some(self.lock_code(pictures));
    }

    /// Whether these three pictures open it; anything does when it has no lock.
    pub fn opens_with(&self, pictures: [&str; 3]) -> bool {
        self.lock.is_none_or(|lock| lock == self.lock_code(pictures))
    }

    /// The id goes in, so that equal pictures of two people do not look equal.
    fn lock_code(&self, pictures: [&str; 3]) -> u32 {
        crc32fast::hash(format!("{:016x} {}", self.id, pictures.join(" ")).as_bytes())
    }
}

/// A first name fit to be shown: trimmed, without control characters or marks that turn or hide the text around it, at
/// most 40 characters; `None` when nothing is left. It is only ever shown as text, so `<b>` stays what was typed.
pub fn clean_name(name: &str) -> Option<String> {
    let visible: String = name.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    let short: String = visible.trim().chars().take(NAME_CHARS).collect();
    Some(short.trim_end().to_string()).filter(|name| !name.is_empty())
}

/// The name of a picture, or the fallback for what cannot be one.
pub fn clean_picture(picture: &str) -> String {
    let is_slug = picture.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if is_slug && (1..=32).contains(&picture.len()) {
        picture.to_string()
    } else {
        FALLBACK_PICTURE.to_string()
    }
}

/// Direction marks and overrides, zero-width and line-separating characters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Whether the person can click: until then, resting the pointer on a primary button fires it too.
pub fn can_click(attempts: &[Attempt], milestones: &[Milestone]) -> bool {
    let held = |m: &Milestone| m.exercise == CLICKING && m.label >= Label::PartlyAutonomous;
    let done =
        |a: &Attempt| a.exercise == CLICKING && a.level >= Level::Practise && a.outcome == Outcome::Completed;
    milestones.iter().any(held) || attempts.iter().any(done)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::autonomy::sample::attempt;

    #[test]
    fn names_stay_text_and_lose_what_tricks_the_eye() {
        assert_eq!(clean_name("  Monique\u{7} "), Some("Monique".into()));
        assert_eq!(clean_name("\u{202e}Éric\u{2066}"), Some("Éric".into()));
        assert_eq!(clean_name("<script>alert(1)</script>"), Some("<script>alert(1)</script>".into()));
        assert_eq!(clean_name(" \u{200f}\n"), None);
        assert_eq!(clean_name(&"é".repeat(99)).map(|name| name.chars().count()), Some(40));
        assert_eq!(
            (clean_picture("velo-2"), clean_picture("../x"), clean_picture("")),
            ("velo-2".into(), "velo".into(), "velo".into())
        );
    }

    #[test]
    fn a_lock_opens_with_its_three_pictures_in_order() {
        let mut profile = Profile::guest(7, 0);
        assert!(profile.opens_with(["a", "b", "c"]));
        profile.set_lock(["velo", "tasse", "chat"]);
        assert!(profile.opens_with(["velo", "tasse", "chat"]));
        assert!(!profile.opens_with(["tasse", "velo", "chat"]));
        let other = Profile { id: 8, ..profile };
        assert!(!other.opens_with(["velo", "tasse", "chat"]));
    }

    #[test]
    fn an_older_smaller_record_is_read() {
        let read: Profile =
            serde_json::from_str(r#"{"id":7,"picture":"velo","created_ms":0}"#).expect("defaults");
        assert_eq!(read, Profile { guest: false, ..Profile::guest(7, 0) });
    }

    #[test]
    fn clicking_is_known_once_done_by_oneself() {
        let held = |label| Milestone { exercise: CLICKING.into(), label, at_ms: 0, because: vec![] };
        assert!(!can_click(&[attempt(1, Level::Discover, "etal", 0)], &[held(Label::Guided)]));
        assert!(can_click(&[attempt(1, Level::Practise, "etal", 0)], &[]));
        assert!(can_click(&[], &[held(Label::Autonomous)]));
    }

    proptest! {
        #[test]
        fn cleaning_is_done_once(name in "\\PC{0,60}") {
            let clean = clean_name(&name);
            prop_assert_eq!(clean.as_deref().and_then(clean_name), clean);
        }
    }
}

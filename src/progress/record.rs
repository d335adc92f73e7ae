//! The envelope of every stored or carried text: its kind, its version and a checksum, so that nothing wrong is believed.
//!
//! `pac1:<crc32, 8 hex digits>:<kind>:<version>:<JSON>`; the checksum is that of everything after it.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Says that a text is ours, and the version of the envelope itself.
const MARK: &str = "pac1";
/// What every version of the envelope begins with.
const ANY_MARK: &str = "pac";

/// Turns the content of one version into that of the next; `None` when it is not such a content.
pub type Migration = fn(Value) -> Option<Value>;

/// A kind of record: its name, and how its older versions are brought up to date.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// Stable name, without `:`.
    pub name: &'static str,
    /// The n-th brings version n to n + 1; the present version is one more than there are migrations.
    pub migrations: &'static [Migration],
}

/// Why a text is not read. None of these is ever overwritten silently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// Ours, but damaged.
    Corrupt,
    /// Written by a newer version of the app.
    NewerVersion,
    /// Not ours, or of another kind.
    Foreign,
}

impl Kind {
    /// The version this app writes.
    pub fn version(&self) -> usize {
        self.migrations.len() + 1
    }

    /// Writes a content with the present version.
    pub fn seal<T: Serialize>(&self, content: &T) -> Result<String, RecordError> {
        let json = serde_json::to_string(content).map_err(|_| RecordError::Corrupt)?;
        let sealed = format!("{}:{}:{json}", self.name, self.version());
        Ok(format!("{MARK}:{:08x}:{sealed}", crc32fast::hash(sealed.as_bytes())))
    }

    /// Reads a text of this kind, of this version or an older one.
    pub fn open<T: DeserializeOwned>(&self, text: &str) -> Result<T, RecordError> {
        let (mark, rest) = text.split_once(':').ok_or(RecordError::Foreign)?;
        if mark != MARK {
            let newer = mark
                .strip_prefix(ANY_MARK)
                .and_then(|version| version.parse::<u16>().ok())
                .is_some_and(|v| v > 1);
            return Err(if newer { RecordError::NewerVersion } else { RecordError::Foreign });
        }
        let (checksum, sealed) = rest.split_once(':').ok_or(RecordError::Corrupt)?;
        if checksum != format!("{:08x}", crc32fast::hash(sealed.as_bytes())) {
            return Err(RecordError::Corrupt);
        }
        let (name, rest) = sealed.split_once(':').ok_or(RecordError::Corrupt)?;
        if name != self.name {
            return Err(RecordError::Foreign);
        }
        let (version, json) = rest.split_once(':').ok_or(RecordError::Corrupt)?;
        let version: usize = version.parse().map_err(|_| RecordError::Corrupt)?;
        if version > self.version() {
            return Err(RecordError::NewerVersion);
        }
        let older = version
            .checked_sub(1)
            .and_then(|index| self.migrations.get(index..))
            .ok_or(RecordError::Corrupt)?;
        if older.is_empty() {
            return serde_json::from_str(json).map_err(|_| RecordError::Corrupt);
        }
        let content = serde_json::from_str(json).map_err(|_| RecordError::Corrupt)?;
        let migrated = older
            .iter()
            .try_fold(content, |content, migrate| migrate(content))
            .ok_or(RecordError::Corrupt)?;
        serde_json::from_value(migrated).map_err(|_| RecordError::Corrupt)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Visit {
        minutes: u32,
        place: String,
    }

    /// Version 1 counted in hours and had no place; version 2 counted in minutes.
    const VISIT: Kind = Kind { name: "visite", migrations: &[hours_to_minutes, add_place] };
    const VISIT_V1: Kind = Kind { name: "visite", migrations: &[] };
    const OTHER: Kind = Kind { name: "autre", migrations: &[] };

    fn hours_to_minutes(mut content: Value) -> Option<Value> {
        let hours = content.as_object_mut()?.remove("hours")?.as_u64()?;
        content["minutes"] = (hours * 60).into();
        Some(content)
    }

    fn add_place(mut content: Value) -> Option<Value> {
        content["place"] = "atelier".into();
        Some(content)
    }

    fn sealed() -> String {
        VISIT.seal(&Visit { minutes: 45, place: "mairie: été".into() }).expect("plain data")
    }

    #[test]
    fn what_is_sealed_opens() {
        assert_eq!(VISIT.open(&sealed()), Ok(Visit { minutes: 45, place: "mairie: été".into() }));
    }

    #[test]
    fn an_older_version_is_brought_up_to_date() {
        let old = VISIT_V1.seal(&serde_json::json!({ "hours": 2 })).expect("plain data");
        assert_eq!(VISIT.open(&old), Ok(Visit { minutes: 120, place: "atelier".into() }));
        let not_even_old = VISIT_V1.seal(&serde_json::json!({ "days": 2 })).expect("plain data");
        assert_eq!(VISIT.open::<Visit>(&not_even_old), Err(RecordError::Corrupt));
    }

    #[test]
    fn newer_foreign_and_damaged_are_told_apart() {
        assert_eq!(VISIT_V1.open::<Value>(&sealed()), Err(RecordError::NewerVersion));
        assert_eq!(VISIT.open::<Visit>("pac2:whatever"), Err(RecordError::NewerVersion));
        assert_eq!(OTHER.open::<Value>(&sealed()), Err(RecordError::Foreign));
        assert_eq!(VISIT.open::<Visit>("{\"minutes\":45}"), Err(RecordError::Foreign));
        assert_eq!(VISIT.open::<Visit>(""), Err(RecordError::Foreign));
        for cut in 5..sealed().len() - 1 {
            if let Some(torn) = sealed().get(..cut) {
                assert_eq!(VISIT.open::<Visit>(torn), Err(RecordError::Corrupt), "{torn}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_text_breaks_it(text in "(pac[0-9]:)?([0-9a-f]{8}:)?\\PC{0,40}") {
            prop_assert!(VISIT.open::<Visit>(&text).is_err());
        }

        #[test]
        fn no_changed_byte_is_believed(at in any::<prop::sample::Index>(), to in any::<u8>()) {
            let text = sealed();
            let mut bytes = text.clone().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = to;
            if let Ok(changed) = String::from_utf8(bytes) {
                prop_assert!(changed == text || VISIT.open::<Visit>(&changed).is_err());
            }
        }
    }
}

//! How the adviser's space behaves: when it locks, how long it keeps, how it looks.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer, Serialize};

use crate::progress::Contrast;

/// Settings of the adviser's space, kept sealed like the rest. Read leniently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpaceSettings {
    /// It locks after so many minutes without a sign of the adviser.
    pub lock_after_min: u16,
    /// People not seen for so many months are proposed for erasing.
    pub retention_months: u16,
    /// Colours.
    pub contrast: Contrast,
    /// Text size in CSS px.
    pub text_px: u8,
    /// People who were erased here and still have a profile on this machine, by id: not shown until they are wanted.
    /// Last, for the first version lacks it.
    #[serde(default, deserialize_with = "or_none")]
    pub unfollowed: BTreeSet<u64>,
}

/// What an older version did not write is empty.
fn or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeSet<u64>, D::Error> {
    Ok(BTreeSet::deserialize(deserializer).unwrap_or_default())
}

impl Default for SpaceSettings {
    fn default() -> Self {
        SpaceSettings {
            lock_after_min: 10,
            retention_months: 24,
            contrast: Contrast::Paper,
            text_px: 20,
            unfollowed: BTreeSet::new(),
        }
    }
}

/// Minutes to choose from.
pub const LOCK_AFTER_MIN: [u16; 4] = [5, 10, 20, 60];
/// Months to choose from.
pub const RETENTION_MONTHS: [u16; 4] = [6, 12, 24, 36];

/// Mean length of a month.
const MONTH_MS: i64 = 2_629_800_000;

impl SpaceSettings {
    /// Whether someone last seen then (milliseconds since 1970-01-01 UTC) has been kept long enough.
    pub fn is_over(&self, last_seen_ms: i64, now_ms: i64) -> bool {
        now_ms.saturating_sub(last_seen_ms) > i64::from(self.retention_months) * MONTH_MS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_kept_as_long_as_was_chosen() {
        let settings = SpaceSettings { retention_months: 6, ..SpaceSettings::default() };
        assert!(!settings.is_over(0, 6 * MONTH_MS) && settings.is_over(0, 6 * MONTH_MS + 1));
        assert!(!settings.is_over(10, 0), "a clock set back keeps everyone");
    }

    #[test]
    fn what_the_first_version_wrote_is_read() {
        let first = postcard::to_allocvec(&(20u16, 12u16, Contrast::Dark, 24u8)).expect("plain data");
        let read: SpaceSettings = postcard::from_bytes(&first).expect("its last field may lack");
        let expected = SpaceSettings {
            lock_after_min: 20,
            retention_months: 12,
            contrast: Contrast::Dark,
            text_px: 24,
            ..SpaceSettings::default()
        };
        assert_eq!(read, expected);
        let now = SpaceSettings { unfollowed: BTreeSet::from([7, u64::MAX]), ..expected };
        let written = postcard::to_allocvec(&now).expect("plain data");
        assert_eq!(postcard::from_bytes(&written), Ok(now));
    }
}

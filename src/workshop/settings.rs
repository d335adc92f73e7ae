//! How the adviser's space behaves: when it locks, how long it keeps, how it looks.

use serde::{Deserialize, Serialize};

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
}

impl Default for SpaceSettings {
    fn default() -> Self {
        SpaceSettings { lock_after_min: 10, retention_months: 24, contrast: Contrast::Paper, text_px: 20 }
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
}

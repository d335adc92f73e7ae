//! How a person likes the screen and the hand to be, and what this machine is for.

use serde::{Deserialize, Serialize};

use super::record::Kind;

/// The three contrasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contrast {
    /// Ink on warm paper.
    #[default]
    Paper,
    /// Black on white.
    White,
    /// Light on dark.
    Dark,
}

/// *Affichage*, kept per profile. Read leniently: what is missing takes its default, what is out of range comes back in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Text size in CSS px: 20 to 32, even.
    pub text_px: u8,
    /// Colours.
    pub contrast: Contrast,
    /// Fewer moving things, whatever the machine says.
    pub reduced_motion: bool,
    /// The pointer is in the left hand.
    pub left_hand: bool,
    /// Longest time between the two presses of a double click, in ms: 300 to 2000.
    pub double_click_ms: u32,
    /// Movement allowed during a click, in CSS px: 2 to 30.
    pub drift_px: f32,
    /// Instructions can be heard (where the machine has a voice).
    pub voice: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            text_px: 22,
            contrast: Contrast::default(),
            reduced_motion: false,
            left_hand: false,
            double_click_ms: 1000,
            drift_px: 10.0,
            voice: true,
        }
    }
}

impl Settings {
    /// A delay longer than usual, which holds even where an exercise teaches a shorter one.
    pub fn longer_double_click_ms(&self) -> Option<u32> {
        (self.double_click_ms > Settings::default().double_click_ms).then_some(self.double_click_ms)
    }

    /// The same with every value brought back into its range.
    pub fn clamped(self) -> Settings {
        let drift_px = if self.drift_px.is_finite() {
            self.drift_px.clamp(2.0, 30.0)
        } else {
            Settings::default().drift_px
        };
        Settings {
            text_px: self.text_px.clamp(20, 32) & !1,
            double_click_ms: self.double_click_ms.clamp(300, 2000),
            drift_px,
            ..self
        }
    }
}

/// What holds for this machine, whoever sits at it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MachineSettings {
    /// A kiosk: everyone is a guest, nothing is kept after the visit.
    pub guests_only: bool,
    /// Who was here last.
    pub last_profile: Option<u64>,
}

/// The record of [`MachineSettings`].
pub const MACHINE: Kind = Kind { name: "poste", migrations: &[] };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_read_leniently() {
        let some: Settings =
            serde_json::from_str(r#"{"text_px":27,"contrast":"dark","unknown":1}"#).expect("lenient");
        assert_eq!(some.clamped(), Settings { text_px: 26, contrast: Contrast::Dark, ..Settings::default() });
        let wild = Settings { text_px: 200, double_click_ms: 0, drift_px: f32::NAN, ..Settings::default() };
        assert_eq!(wild.clamped(), Settings { text_px: 32, double_click_ms: 300, ..Settings::default() });
        assert_eq!(Settings::default().clamped(), Settings::default());
    }
}

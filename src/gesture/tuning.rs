//! How forgiving the recogniser is: a page cannot read the system's settings, so we teach with our own.

use serde::{Deserialize, Serialize};

use super::sample::PointerKind;

/// A finger hides what it touches and rolls as it presses: less than this is never a movement.
const TOUCH_DRIFT_PX: f32 = 14.0;
/// Two taps of one finger land farther apart than two clicks of a mouse that stays where it is.
const TOUCH_DOUBLE_PX: f32 = 40.0;
/// Below this, a trembling hand would pick things up.
const DRAG_MIN_PX: f32 = 6.0;

/// Times and distances, from the person's settings and the exercise's level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tuning {
    /// Longest time between the two presses of a double click.
    pub double_click_ms: u32,
    /// Largest distance between the two presses of a double click, in CSS px.
    pub double_click_px: f32,
    /// Movement allowed between press and release of a click, in CSS px.
    pub drift_px: f32,
    /// How long the pointer rests on a target before that counts.
    pub dwell_ms: u32,
    /// How long a finger stays before it stands for the secondary button.
    pub long_press_ms: u32,
}

impl Default for Tuning {
    /// The easiest: the first of the teaching steps 1500 → 900 → 500 ms and 24 → 8 → 4 px.
    fn default() -> Self {
        Tuning {
            double_click_ms: 1500,
            double_click_px: 24.0,
            drift_px: 10.0,
            dwell_ms: 2000,
            long_press_ms: 700,
        }
    }
}

impl Tuning {
    /// Movement allowed in a click with this pointer.
    pub(super) fn drift(&self, kind: PointerKind) -> f32 {
        match kind {
            PointerKind::Touch => self.drift_px.max(TOUCH_DRIFT_PX),
            PointerKind::Mouse | PointerKind::Pen => self.drift_px.max(0.0),
        }
    }

    /// Movement beyond which a thing is picked up.
    pub(super) fn drag_start(&self, kind: PointerKind) -> f32 {
        self.drift(kind).max(DRAG_MIN_PX)
    }

    /// Distance allowed between the presses of a double click.
    pub(super) fn double_radius(&self, kind: PointerKind) -> f32 {
        match kind {
            PointerKind::Touch => self.double_click_px.max(TOUCH_DOUBLE_PX),
            PointerKind::Mouse | PointerKind::Pen => self.double_click_px.max(0.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finger_is_given_more_room_than_a_mouse() {
        let strict = Tuning { drift_px: 2.0, double_click_px: 4.0, ..Tuning::default() };
        assert_eq!(strict.drift(PointerKind::Mouse), 2.0);
        assert_eq!(strict.drift(PointerKind::Touch), 14.0);
        assert_eq!(strict.drag_start(PointerKind::Mouse), 6.0);
        assert_eq!(strict.double_radius(PointerKind::Mouse), 4.0);
        assert_eq!(strict.double_radius(PointerKind::Touch), 40.0);
    }

    #[test]
    fn a_broken_setting_falls_back_to_the_strictest() {
        let broken = Tuning { drift_px: f32::NAN, double_click_px: -3.0, ..Tuning::default() };
        assert_eq!(broken.drift(PointerKind::Mouse), 0.0);
        assert_eq!(broken.drag_start(PointerKind::Mouse), 6.0);
        assert_eq!(broken.double_radius(PointerKind::Pen), 0.0);
    }
}

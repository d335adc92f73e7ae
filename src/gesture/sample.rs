//! One pointer event as the browser tells it, stripped of everything the recogniser does not need.

use serde::{Deserialize, Serialize};

/// What the browser says is pointing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PointerKind {
    /// A mouse, a touchpad or a trackball: the browser cannot tell them apart.
    Mouse,
    /// A finger: no hovering, no second button.
    Touch,
    /// A stylus.
    Pen,
}

/// A button, named by its role: a left-handed setting exchanges them before the page sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Button {
    /// The left button by default, or a finger's contact.
    Primary,
    /// The right button by default.
    Secondary,
    /// The wheel, pressed.
    Middle,
}

/// What happened at the sample's place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// A button went down.
    Down(Button),
    /// The pointer moved, pressed or not.
    Move,
    /// A button was released.
    Up(Button),
    /// The system took the pointer away (`pointercancel`).
    Cancel,
    /// The pointer left the stage (`pointerleave`).
    Leave,
    /// The wheel turned.
    Wheel {
        /// Vertical distance in CSS px, positive downwards.
        dy: f32,
    },
}

/// One pointer event of the primary pointer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    /// Milliseconds of the page's monotonic clock (`event.timeStamp`).
    pub t_ms: f64,
    /// CSS px from the stage's left side.
    pub x: f32,
    /// CSS px from the stage's top.
    pub y: f32,
    /// What is pointing.
    pub kind: PointerKind,
    /// What happened.
    pub phase: Phase,
}

impl Sample {
    /// Where it happened, unless the coordinates are not numbers.
    pub(super) fn place(&self) -> Option<(f32, f32)> {
        (self.x.is_finite() && self.y.is_finite()).then_some((self.x, self.y))
    }
}

/// Distance between two places, in px.
pub(super) fn distance(a: (f32, f32), b: (f32, f32)) -> f32 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

//! What comes out of the recogniser for one sample or tick.

use serde::{Deserialize, Serialize};

use super::{Diagnosis, TargetId, Trial};

/// Something the hand did, as a person would name it. Without a target, it was done beside all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gesture {
    /// The pointer came over something else (changes only). During a drag: what lies under the carried thing.
    Enter {
        /// What is under the pointer now.
        target: Option<TargetId>,
    },
    /// The pointer rested `dwell_ms` on a target; once per visit.
    Dwell {
        /// The target.
        target: TargetId,
    },
    /// Any button went down: for visual feedback only.
    Press {
        /// What was under it.
        target: Option<TargetId>,
    },
    /// The primary button went down and up in one place, or a finger tapped.
    Click {
        /// What was under the press.
        target: Option<TargetId>,
    },
    /// Two clicks in a row; comes after its second `Click`.
    DoubleClick {
        /// What was under both.
        target: Option<TargetId>,
    },
    /// The secondary button, or a long press of a finger.
    SecondaryClick {
        /// What was under the press.
        target: Option<TargetId>,
    },
    /// Something was picked up.
    DragStart {
        /// The thing.
        target: TargetId,
    },
    /// The thing is carried.
    DragMove {
        /// The thing.
        target: TargetId,
        /// Pointer, CSS px in the stage.
        x: f32,
        /// Pointer, CSS px in the stage.
        y: f32,
    },
    /// The thing was let go.
    Drop {
        /// The thing.
        target: TargetId,
        /// The topmost accepting target under the pointer.
        onto: Option<TargetId>,
        /// Pointer, CSS px in the stage.
        x: f32,
        /// Pointer, CSS px in the stage.
        y: f32,
    },
    /// The drag is void: the thing goes back where it was.
    DragCancelled {
        /// The thing.
        target: TargetId,
    },
    /// The wheel turned.
    Wheel {
        /// CSS px, positive downwards.
        dy: f32,
    },
    /// The system or the page interrupted: whatever was going on is void, never an error.
    Cancelled,
}

/// What one sample or tick led to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// In the order they happened.
    pub gestures: Vec<Gesture>,
    /// What went wrong in the hand, if anything did.
    pub diagnosis: Option<Diagnosis>,
    /// The pointing movement that just succeeded, measured.
    pub trial: Option<Trial>,
}

//! The name of what the hand did when a gesture did not do what was wanted.

use serde::{Deserialize, Serialize};

use super::sample::PointerKind;
use super::target::{Expected, Rect, Wanted};

/// A release within this many target sizes of the expected target was meant for it.
const NEAR_SIZES: f32 = 1.5;

/// A mishap of the hand (after Steady Clicks 2006 and others), never of the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Diagnosis {
    /// The mouse moved between press and release, so the click did not count.
    MovedDuringClick,
    /// Pressed on the target, released beside it.
    SlippedOff,
    /// The other button (or a tap for a long press).
    WrongButton,
    /// One click where two were wanted.
    OneForTwo,
    /// Two clicks where one was wanted; the second had no effect.
    TwoForOne,
    /// The second click came too late to make a double click.
    TooSlow,
    /// The carried thing was let go outside any place that takes it.
    DroppedEarly,
    /// The click fell on a target next to the expected one.
    NeighbourTarget,
    /// The click fell on nothing.
    MissedTarget,
    /// The pointer is out of sight; told by [`LostPointer`](super::LostPointer), not by the recogniser.
    PointerLost,
    /// The button was held down long; with a mouse the click counts, a finger made a long press instead.
    HeldTooLong,
    /// The pointer moved between the two clicks of a double click.
    MovedBetweenClicks,
}

impl Diagnosis {
    /// Every diagnosis, in a fixed order.
    pub const ALL: [Diagnosis; 12] = [
        Diagnosis::MovedDuringClick,
        Diagnosis::SlippedOff,
        Diagnosis::WrongButton,
        Diagnosis::OneForTwo,
        Diagnosis::TwoForOne,
        Diagnosis::TooSlow,
        Diagnosis::DroppedEarly,
        Diagnosis::NeighbourTarget,
        Diagnosis::MissedTarget,
        Diagnosis::PointerLost,
        Diagnosis::HeldTooLong,
        Diagnosis::MovedBetweenClicks,
    ];

    /// The stable name used in records and text ids.
    pub fn key(self) -> &'static str {
        match self {
            Diagnosis::MovedDuringClick => "moved-during-click",
            Diagnosis::SlippedOff => "slipped-off",
            Diagnosis::WrongButton => "wrong-button",
            Diagnosis::OneForTwo => "one-for-two",
            Diagnosis::TwoForOne => "two-for-one",
            Diagnosis::TooSlow => "too-slow",
            Diagnosis::DroppedEarly => "dropped-early",
            Diagnosis::NeighbourTarget => "neighbour-target",
            Diagnosis::MissedTarget => "missed-target",
            Diagnosis::PointerLost => "pointer-lost",
            Diagnosis::HeldTooLong => "held-too-long",
            Diagnosis::MovedBetweenClicks => "moved-between-clicks",
        }
    }
}

/// Where a press fell, seen from the expected target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Landing {
    /// On it.
    On,
    /// On another target, near it.
    Neighbour,
    /// On nothing, near it.
    Near,
    /// On nothing, far from it.
    Nothing,
    /// On another target far from it, or nothing is expected on this stage: the hand is not to blame.
    Elsewhere,
}

impl Landing {
    /// `rect` is the expected target's, absent when it is not on the stage (in a closed menu, say).
    pub(super) fn of(
        expected: Option<&Expected>,
        rect: Option<&Rect>,
        hit: Option<&str>,
        at: (f32, f32),
    ) -> Landing {
        let (Some(expected), Some(rect)) = (expected, rect) else {
            return Landing::Elsewhere;
        };
        let near = rect.distance_to(at.0, at.1) <= NEAR_SIZES * rect.min_side();
        match hit {
            Some(id) if id == expected.target => Landing::On,
            Some(_) if near => Landing::Neighbour,
            Some(_) => Landing::Elsewhere,
            None if near => Landing::Near,
            None => Landing::Nothing,
        }
    }

    fn missed(self) -> Option<Diagnosis> {
        match self {
            Landing::Neighbour => Some(Diagnosis::NeighbourTarget),
            Landing::Near | Landing::Nothing => Some(Diagnosis::MissedTarget),
            Landing::On | Landing::Elsewhere => None,
        }
    }
}

/// A complete primary click.
pub(super) fn of_click(wanted: Option<&Wanted>, landing: Landing) -> Option<Diagnosis> {
    match wanted? {
        Wanted::SecondaryClick if matches!(landing, Landing::On | Landing::Neighbour | Landing::Near) => {
            Some(Diagnosis::WrongButton)
        }
        Wanted::Click | Wanted::DoubleClick | Wanted::SecondaryClick => landing.missed(),
        // A click on another target may be the pick-then-drop alternative.
        Wanted::Drag { .. } if landing != Landing::Neighbour => landing.missed(),
        Wanted::Drag { .. } | Wanted::Point | Wanted::Wheel | Wanted::Nothing => None,
    }
}

/// A complete click of another button, or a long press.
pub(super) fn of_other_button(
    wanted: Option<&Wanted>,
    landing: Landing,
    kind: PointerKind,
) -> Option<Diagnosis> {
    match wanted? {
        Wanted::SecondaryClick => landing.missed(),
        Wanted::Click | Wanted::DoubleClick | Wanted::Drag { .. } => Some(match kind {
            // A finger has no buttons: it only stayed too long.
            PointerKind::Touch => Diagnosis::HeldTooLong,
            PointerKind::Mouse | PointerKind::Pen => Diagnosis::WrongButton,
        }),
        Wanted::Point | Wanted::Wheel | Wanted::Nothing => None,
    }
}

/// A press that came to nothing because the pointer moved; `same` when released on what it pressed.
pub(super) fn of_spoilt_press(
    wanted: Option<&Wanted>,
    landing: Landing,
    on_target: bool,
    same: bool,
) -> Option<Diagnosis> {
    match wanted {
        Some(Wanted::Point | Wanted::Wheel | Wanted::Nothing) => None,
        // It was meant to pick the thing up, beside it.
        Some(Wanted::Drag { .. }) => landing.missed(),
        // Told even without expectation: the click had no effect, and only we know why.
        None | Some(Wanted::Click | Wanted::DoubleClick | Wanted::SecondaryClick) => {
            match (on_target, same) {
                (true, true) => Some(Diagnosis::MovedDuringClick),
                (true, false) => Some(Diagnosis::SlippedOff),
                (false, _) => landing.missed(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_unique_and_the_same_in_records() {
        let mut keys: Vec<_> = Diagnosis::ALL.iter().map(|d| d.key()).collect();
        for d in Diagnosis::ALL {
            assert_eq!(serde_json::to_string(&d).unwrap(), format!("\"{}\"", d.key()));
        }
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), 12);
    }

    #[test]
    fn a_target_that_is_not_on_the_stage_cannot_be_missed() {
        let e = Expected { target: "a".into(), wanted: Wanted::Click };
        assert_eq!(Landing::of(Some(&e), None, None, (0.0, 0.0)), Landing::Elsewhere);
        assert_eq!(of_click(Some(&Wanted::Click), Landing::Elsewhere), None);
    }
}

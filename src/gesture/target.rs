//! What can be pointed at, and what the exercise waits for, so that a miss can be named.

use serde::{Deserialize, Serialize};

/// The `data-target` of a thing on the stage.
pub type TargetId = String;

/// A rectangle in CSS px of the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Left side.
    pub x: f32,
    /// Top side.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Rect {
    /// Whether the point is inside; right and bottom sides belong to the neighbour.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        x >= self.x && x < self.x + self.w && y >= self.y && y < self.y + self.h
    }

    /// The middle.
    pub fn center(&self) -> (f32, f32) {
        (self.x + self.w / 2.0, self.y + self.h / 2.0)
    }

    /// Whether both share some area; touching sides do not count.
    pub fn intersects(&self, other: &Rect) -> bool {
        let (left, right) = (self.x.max(other.x), (self.x + self.w).min(other.x + other.w));
        let (top, bottom) = (self.y.max(other.y), (self.y + self.h).min(other.y + other.h));
        left < right && top < bottom
    }

    /// Distance in px from the nearest side, 0 inside.
    pub fn distance_to(&self, x: f32, y: f32) -> f32 {
        let dx = (self.x - x).max(x - (self.x + self.w)).max(0.0);
        let dy = (self.y - y).max(y - (self.y + self.h)).max(0.0);
        dx.hypot(dy)
    }

    /// The smaller side: what makes a target easy or hard to hit (the W of Fitts's law).
    pub fn min_side(&self) -> f32 {
        self.w.min(self.h)
    }
}

/// A thing on the stage that can be pointed at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Its name.
    pub id: TargetId,
    /// Where it is now.
    pub rect: Rect,
    /// Whether it can be picked up.
    pub drag: bool,
    /// Whether something can be dropped on it.
    pub accepts_drop: bool,
}

/// The gesture the exercise waits for now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// To come over the target, or rest on it.
    Point,
    /// One click of the primary button, or a tap.
    Click,
    /// Two clicks in a row.
    DoubleClick,
    /// A click of the other button, or a long press of a finger.
    SecondaryClick,
    /// To pick the target up and drop it.
    Drag {
        /// Where to drop it.
        onto: TargetId,
    },
    /// To turn the wheel.
    Wheel,
    /// No gesture: reading, typing, or judging by oneself.
    Nothing,
}

/// What the exercise waits for now, and on what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The target to act on.
    pub target: TargetId,
    /// The gesture to do there.
    pub wanted: Wanted,
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Rect = Rect { x: 10.0, y: 20.0, w: 30.0, h: 40.0 };

    #[test]
    fn sides_belong_to_one_rectangle_only() {
        assert!(BOX.contains(10.0, 20.0));
        assert!(!BOX.contains(40.0, 30.0) && !BOX.contains(30.0, 60.0));
        let beside = Rect { x: 40.0, ..BOX };
        assert!(beside.contains(40.0, 30.0));
        assert!(!BOX.intersects(&beside));
        assert!(BOX.intersects(&Rect { x: 39.0, ..BOX }));
    }

    #[test]
    fn distance_is_from_the_nearest_side() {
        assert_eq!(BOX.center(), (25.0, 40.0));
        assert_eq!(BOX.distance_to(25.0, 40.0), 0.0);
        assert_eq!(BOX.distance_to(50.0, 40.0), 10.0);
        assert_eq!(BOX.distance_to(43.0, 64.0), 5.0);
        assert_eq!(BOX.min_side(), 30.0);
    }

    #[test]
    fn an_empty_or_broken_rectangle_contains_nothing() {
        assert!(!Rect::default().contains(0.0, 0.0));
        assert!(!Rect { w: -5.0, ..BOX }.contains(10.0, 20.0));
        assert!(!Rect { x: f32::NAN, ..BOX }.contains(25.0, 40.0));
        assert!(!BOX.contains(f32::NAN, 30.0));
    }
}

//! Resting on a target: the gesture of those who do not click yet.

use super::aim::Spot;
use super::sample::{PointerKind, distance};
use super::target::TargetId;

/// A hand that rests still trembles: this far it has not left its place.
const REST_PX: f32 = 16.0;

/// A stay of the pointer on one target.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rest {
    pub target: TargetId,
    pub kind: PointerKind,
    /// Where it settled, and when.
    pub spot: Spot,
    /// It fired, or the target was clicked: nothing more until the pointer leaves and comes back.
    done: bool,
}

impl Rest {
    /// The pointer moved onto, over or off a target. Only movement starts a stay: a button that appears
    /// under a pointer left there must not fire by itself.
    pub fn moved(rest: &mut Option<Rest>, over: Option<&TargetId>, kind: PointerKind, spot: Spot) {
        match (rest.as_mut(), over) {
            (Some(stay), Some(id)) if stay.target == *id => {
                if distance(stay.spot.at, spot.at) > REST_PX {
                    stay.spot = spot;
                }
            }
            (_, over) => *rest = over.map(|id| Rest { target: id.clone(), kind, spot, done: false }),
        }
    }

    /// A press ended here: after a click that counted the stay is over, else it begins again.
    pub fn released(&mut self, clicked: bool, now_ms: f64) {
        self.spot.t_ms = now_ms;
        self.done |= clicked;
    }

    /// Whether the stay has just lasted long enough; true once.
    pub fn fires(&mut self, now_ms: f64, dwell_ms: u32) -> bool {
        let fires = !self.done && now_ms - self.spot.t_ms >= f64::from(dwell_ms);
        self.done |= fires;
        fires
    }
}

//! One pointing movement measured: from where the hand set out to where it acted.

use serde::{Deserialize, Serialize};

use super::sample::{PointerKind, distance};
use super::target::Rect;

/// A resting hand trembles less than this; beyond, it has set out.
const SET_OUT_PX: f32 = 3.0;

/// A movement that reached its target.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// Distance from the start to the middle of the target, CSS px (Fitts's A).
    pub amplitude_px: f32,
    /// The target's smaller side, CSS px (Fitts's W).
    pub width_px: f32,
    /// From setting out to the press (click), the arrival (dwell) or the release (drop).
    pub time_ms: f64,
    /// How far past (+) or short of (−) the middle the hand ended, along the path, CSS px.
    pub dx_px: f32,
    /// What was pointing.
    pub kind: PointerKind,
}

/// A place and a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub at: (f32, f32),
    pub t_ms: f64,
}

impl Trial {
    /// None when the hand was there from the start, or the values are no numbers.
    pub(super) fn between(from: Spot, to: Spot, rect: &Rect, kind: PointerKind) -> Option<Trial> {
        if rect.contains(from.at.0, from.at.1) {
            return None;
        }
        let middle = rect.center();
        let amplitude = distance(from.at, middle);
        let along = ((middle.0 - from.at.0) / amplitude, (middle.1 - from.at.1) / amplitude);
        let trial = Trial {
            amplitude_px: amplitude,
            width_px: rect.min_side(),
            time_ms: to.t_ms - from.t_ms,
            dx_px: (to.at.0 - middle.0) * along.0 + (to.at.1 - middle.1) * along.1,
            kind,
        };
        trial.is_sound().then_some(trial)
    }

    /// Whether it can be reckoned with.
    pub(super) fn is_sound(&self) -> bool {
        let positive = |v: f64| v.is_finite() && v > 0.0;
        positive(self.amplitude_px.into())
            && positive(self.width_px.into())
            && positive(self.time_ms)
            && self.dx_px.is_finite()
    }
}

/// Where and when the present movement began.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Aim {
    from: Option<(f32, f32)>,
    since: Option<f64>,
    set_out: Option<f64>,
}

impl Aim {
    /// A new movement begins: at `at`, or where the last one ended.
    pub fn restart(&mut self, at: Option<(f32, f32)>, now_ms: Option<f64>) {
        *self = Aim { from: at.or(self.from), since: now_ms, set_out: None };
    }

    /// The pointer moved freely. Reading time before the first movement does not count.
    pub fn moved(&mut self, spot: Spot) {
        let from = *self.from.get_or_insert(spot.at);
        if self.set_out.is_none() && (self.since.is_none() || distance(from, spot.at) > SET_OUT_PX) {
            self.set_out = Some(spot.t_ms);
        }
        self.since.get_or_insert(spot.t_ms);
    }

    /// A finger lifted: without any earlier place, the next movement starts there.
    pub fn landed(&mut self, spot: Spot) {
        if self.from.is_none() {
            self.restart(Some(spot.at), Some(spot.t_ms));
        }
    }

    /// The movement ended at `to`, on `rect`. A finger does not move before it lands: its time has no reading taken off.
    pub fn reach(&mut self, to: Spot, rect: &Rect, kind: PointerKind) -> Option<Trial> {
        let from = self.from.zip(self.set_out.or(self.since)).map(|(at, t_ms)| Spot { at, t_ms });
        self.restart(Some(to.at), Some(to.t_ms));
        Trial::between(from?, to, rect, kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECT: Rect = Rect { x: 300.0, y: 0.0, w: 100.0, h: 80.0 };

    fn spot(x: f32, y: f32, t_ms: f64) -> Spot {
        Spot { at: (x, y), t_ms }
    }

    #[test]
    fn deviation_is_signed_along_the_path() {
        let t = Trial::between(spot(50.0, 40.0, 100.0), spot(360.0, 55.0, 900.0), &RECT, PointerKind::Mouse)
            .unwrap();
        assert_eq!((t.amplitude_px, t.width_px, t.time_ms, t.dx_px), (300.0, 80.0, 800.0, 10.0));
        let short =
            Trial::between(spot(50.0, 40.0, 0.0), spot(340.0, 40.0, 500.0), &RECT, PointerKind::Pen).unwrap();
        assert_eq!(short.dx_px, -10.0);
    }

    #[test]
    fn time_runs_from_the_first_real_movement() {
        let mut aim = Aim::default();
        aim.restart(Some((0.0, 40.0)), Some(0.0));
        aim.moved(spot(2.0, 40.0, 1000.0));
        aim.moved(spot(20.0, 40.0, 5000.0));
        let t = aim.reach(spot(350.0, 40.0, 6000.0), &RECT, PointerKind::Mouse).unwrap();
        assert_eq!(t.time_ms, 1000.0);
        // The next one starts where this ended: inside, so no movement to measure.
        assert_eq!(aim.reach(spot(351.0, 40.0, 7000.0), &RECT, PointerKind::Mouse), None);
    }

    #[test]
    fn no_trial_from_nowhere_or_from_broken_numbers() {
        assert_eq!(Aim::default().reach(spot(350.0, 40.0, 10.0), &RECT, PointerKind::Touch), None);
        let back = Trial::between(spot(0.0, 0.0, 100.0), spot(350.0, 40.0, 50.0), &RECT, PointerKind::Mouse);
        assert_eq!(back, None);
        let nan =
            Trial::between(spot(f32::NAN, 0.0, 0.0), spot(350.0, 40.0, 50.0), &RECT, PointerKind::Mouse);
        assert_eq!(nan, None);
    }
}

//! « Where is my pointer? »: its last known place, the side it left by, and the wiggle that asks for it.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::sample::{Phase, PointerKind, Sample, distance};
use super::target::Rect;

/// A swing shorter than this is aiming, not searching.
const SWING_PX: f32 = 60.0;
/// So many turns…
const TURNS: usize = 5;
/// … within this time are a search.
const WINDOW_MS: f64 = 2000.0;

/// A side of the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edge {
    /// Left side.
    Left,
    /// Right side.
    Right,
    /// Top side.
    Top,
    /// Bottom side.
    Bottom,
}

/// Where to draw the ring, or the arrow.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastSeen {
    /// CSS px, always within the stage.
    pub x: f32,
    /// CSS px, always within the stage.
    pub y: f32,
    /// The side it left by, when it is not on the stage.
    pub left_by: Option<Edge>,
}

/// Follows the pointer so that it can be found again. A finger is never lost.
#[derive(Clone, Debug, PartialEq)]
pub struct LostPointer {
    stage: Rect,
    seen: Option<LastSeen>,
    /// Where the present swing turned, and the farthest it has come since.
    turned_at: Option<(f32, f32)>,
    farthest: (f32, f32),
    turns: VecDeque<f64>,
    pressed: bool,
}

impl LostPointer {
    /// `stage` in the same px as the samples.
    pub fn new(stage: Rect) -> Self {
        LostPointer {
            stage,
            seen: None,
            turned_at: None,
            farthest: (0.0, 0.0),
            turns: VecDeque::new(),
            pressed: false,
        }
    }

    /// The stage changed its size.
    pub fn set_stage(&mut self, stage: Rect) {
        self.stage = stage;
    }

    /// Follows a sample; tells where the pointer is when its swinging shows that the person looks for it.
    /// Leave it out where moving to and fro *is* the exercise.
    pub fn push(&mut self, s: &Sample) -> Option<LastSeen> {
        if s.kind == PointerKind::Touch {
            return None;
        }
        match s.phase {
            Phase::Down(_) => self.pressed = true,
            Phase::Up(_) | Phase::Cancel | Phase::Leave => self.pressed = false,
            Phase::Move | Phase::Wheel { .. } => {}
        }
        let at = s.place()?;
        self.seen = Some(self.see(at, s.phase == Phase::Leave));
        if self.pressed || s.phase != Phase::Move {
            self.stop_swinging();
            return None;
        }
        self.swing(at, s.t_ms).then_some(self.seen).flatten()
    }

    /// The person pressed the key that calls the pointer. None when it was never seen.
    pub fn call(&mut self) -> Option<LastSeen> {
        self.stop_swinging();
        self.seen
    }

    fn see(&self, (x, y): (f32, f32), leaving: bool) -> LastSeen {
        let (right, bottom) = (self.stage.x + self.stage.w, self.stage.y + self.stage.h);
        // How far beyond each side; negative inside. On a fast exit the browser may tell a place still inside:
        // then the nearest side is the likeliest.
        let beyond = [
            (self.stage.x - x, Edge::Left),
            (x - right, Edge::Right),
            (self.stage.y - y, Edge::Top),
            (y - bottom, Edge::Bottom),
        ];
        let farthest = beyond.into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
        let left_by = farthest.filter(|(by, _)| leaving || *by > 0.0).map(|(_, edge)| edge);
        // Not `clamp`: it panics on an inverted or broken stage.
        LastSeen { x: x.max(self.stage.x).min(right), y: y.max(self.stage.y).min(bottom), left_by }
    }

    fn stop_swinging(&mut self) {
        self.turned_at = None;
        self.turns.clear();
    }

    /// Counts turns: coming back a whole swing from the farthest point, after a whole swing towards it.
    fn swing(&mut self, at: (f32, f32), t_ms: f64) -> bool {
        let Some(start) = self.turned_at else {
            self.turned_at = Some(at);
            self.farthest = at;
            return false;
        };
        if distance(start, at) >= distance(start, self.farthest) {
            self.farthest = at;
            return false;
        }
        if distance(start, self.farthest) < SWING_PX || distance(self.farthest, at) < SWING_PX {
            return false;
        }
        self.turned_at = Some(self.farthest);
        self.farthest = at;
        // A clock that jumped back leaves turns of the future: drop them too.
        self.turns.retain(|t| (0.0..=WINDOW_MS).contains(&(t_ms - t)));
        self.turns.push_back(t_ms);
        let searching = self.turns.len() >= TURNS;
        if searching {
            self.stop_swinging();
        }
        searching
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gesture::Button;

    const STAGE: Rect = Rect { x: 0.0, y: 0.0, w: 800.0, h: 600.0 };

    fn at(t_ms: f64, x: f32, y: f32, phase: Phase) -> Sample {
        Sample { t_ms, x, y, kind: PointerKind::Mouse, phase }
    }

    /// Swings of `px`, `every` ms, sampled in four steps; the index of the first answer.
    fn wiggle(lost: &mut LostPointer, px: f32, every: f64) -> Option<usize> {
        (0..48).find(|i| {
            let (leg, step) = (i / 4, (i % 4) as f32 / 4.0);
            let x = if leg % 2 == 0 { px * step } else { px * (1.0 - step) };
            lost.push(&at(*i as f64 * every / 4.0, 300.0 + x, 300.0 + x / 5.0, Phase::Move)).is_some()
        })
    }

    #[test]
    fn wide_fast_swings_are_a_search() {
        assert!(wiggle(&mut LostPointer::new(STAGE), 200.0, 250.0).is_some());
        assert_eq!(wiggle(&mut LostPointer::new(STAGE), 30.0, 250.0), None, "small tremor");
        assert_eq!(wiggle(&mut LostPointer::new(STAGE), 200.0, 900.0), None, "slow to and fro");
    }

    #[test]
    fn swings_with_the_button_down_are_not_a_search() {
        let mut lost = LostPointer::new(STAGE);
        lost.push(&at(0.0, 300.0, 300.0, Phase::Down(Button::Primary)));
        assert_eq!(wiggle(&mut lost, 200.0, 250.0), None);
    }

    #[test]
    fn a_straight_line_is_not_a_search() {
        let mut lost = LostPointer::new(STAGE);
        assert!(
            (0..80).all(|i| {
                lost.push(&at(f64::from(i) * 10.0, i as f32 * 10.0, 5.0, Phase::Move)).is_none()
            })
        );
    }

    #[test]
    fn the_key_tells_the_place_and_the_side() {
        let mut lost = LostPointer::new(STAGE);
        assert_eq!(lost.call(), None);
        lost.push(&at(0.0, 790.0, 300.0, Phase::Move));
        assert_eq!(lost.call(), Some(LastSeen { x: 790.0, y: 300.0, left_by: None }));
        lost.push(&at(10.0, 830.0, 310.0, Phase::Leave));
        assert_eq!(lost.call(), Some(LastSeen { x: 800.0, y: 310.0, left_by: Some(Edge::Right) }));
        lost.push(&at(20.0, 400.0, 590.0, Phase::Leave));
        assert_eq!(lost.call().and_then(|l| l.left_by), Some(Edge::Bottom));
        lost.push(&at(30.0, 400.0, -40.0, Phase::Move));
        assert_eq!(lost.call(), Some(LastSeen { x: 400.0, y: 0.0, left_by: Some(Edge::Top) }));
        lost.push(&at(40.0, 400.0, 40.0, Phase::Move));
        assert_eq!(lost.call().and_then(|l| l.left_by), None);
    }

    #[test]
    fn fingers_and_broken_samples_change_nothing() {
        let mut lost = LostPointer::new(STAGE);
        lost.push(&Sample { kind: PointerKind::Touch, ..at(0.0, 9.0, 9.0, Phase::Move) });
        lost.push(&at(0.0, f32::NAN, 9.0, Phase::Move));
        assert_eq!(lost.call(), None);
        let mut broken = LostPointer::new(Rect { w: -10.0, ..STAGE });
        broken.push(&at(f64::NAN, 9.0, 9.0, Phase::Leave));
        assert!(broken.call().is_some());
    }
}

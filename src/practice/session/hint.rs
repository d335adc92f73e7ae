//! Hints that grow: say it again, point at it, show it; each a moment after the one before.

use super::Session;
use crate::practice::Evidence;

/// Least time between two hints on the same step, in milliseconds: time to try what was said.
pub const HINT_PAUSE_MS: i64 = 4_000;

/// A hint on one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Say it in words.
    Say(usize),
    /// Point at its target.
    Point(usize),
    /// Play it.
    Show(usize),
    /// Too soon after the last one: that one is repeated, at no cost.
    Again(usize),
}

impl Session {
    /// The next hint, a moment after the last. `None` when nothing is left to do.
    pub fn hint(&mut self, now_ms: i64) -> Option<Hint> {
        let index = self.current()?;
        let step = self.steps.get_mut(index)?;
        if step.hints > 0 && now_ms.saturating_sub(step.hinted_ms) < HINT_PAUSE_MS {
            return Some(Hint::Again(index));
        }
        step.hints = (step.hints + 1).min(3);
        step.hinted_ms = now_ms;
        let (hint, cap) = match step.hints {
            1 => (Hint::Say(index), Evidence::Told),
            2 => (Hint::Point(index), Evidence::PointedAt),
            _ => (Hint::Show(index), Evidence::Demonstrated),
        };
        step.cap = step.cap.min(cap);
        Some(hint)
    }

    /// Strength of the hints given on the step at hand, 0 to 3.
    pub fn hint_strength(&self) -> u8 {
        self.current().and_then(|index| self.steps.get(index)).map_or(0, |step| step.hints)
    }
}

//! Clicks in a row: which two make a double click, and why two others did not.

use super::diagnose::Diagnosis;
use super::sample::distance;
use super::target::TargetId;

/// What the usual system setting takes for a double click; two slower clicks are meant as two.
const USUAL_DOUBLE_MS: f64 = 500.0;
/// The wait for the second click, in intervals.
const PATIENCE: f64 = 1.5;

/// What a click stood for when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// The one click wanted here.
    Single,
    /// One of the two clicks wanted here.
    OneOfTwo,
    /// Beside the target where two clicks are wanted.
    BesideTwo,
    /// Nothing that was asked.
    Else,
}

/// A complete primary click. Times and places are those of the press, as systems measure double clicks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Click {
    pub target: Option<TargetId>,
    pub t_ms: f64,
    pub at: (f32, f32),
    pub meant: Meant,
}

/// The limits of a double click.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub interval_ms: f64,
    pub radius_px: f32,
}

/// How a click reads after the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// By itself, or the first of two; with what spoilt the pair if it was meant to end one.
    Alone(Option<Diagnosis>),
    /// The second of two.
    Double,
    /// One too many: to be ignored.
    Extra,
}

/// The last click that may still be followed by another.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Clicks {
    last: Option<Click>,
    /// The person was told why the last two clicks made no pair: do not add *one for two*.
    told: bool,
}

impl Clicks {
    pub fn last_target(&self) -> Option<&TargetId> {
        self.last.as_ref().and_then(|c| c.target.as_ref())
    }

    pub fn forget(&mut self) {
        *self = Clicks::default();
    }

    /// Reads `click` after the last one. `gone`: the last one's target has left the stage since.
    pub fn add(&mut self, click: Click, gone: bool, limits: Limits) -> Reading {
        let reading = match &self.last {
            Some(last) => last.followed_by(&click, gone, limits),
            None => Reading::Alone(None),
        };
        self.told = matches!(reading, Reading::Alone(Some(_)));
        match reading {
            Reading::Double => self.last = None,
            // A third click in a row is one too many as well.
            Reading::Extra => {
                if let Some(last) = &mut self.last {
                    last.t_ms = click.t_ms;
                }
            }
            Reading::Alone(_) => self.last = Some(click),
        }
        reading
    }

    /// Gives up waiting for a second click; the target that got only one of two, once.
    pub fn expire(&mut self, now_ms: f64, interval_ms: f64) -> Option<TargetId> {
        let waiting = self.last.as_ref().filter(|c| c.meant == Meant::OneOfTwo)?;
        if now_ms - waiting.t_ms < PATIENCE * interval_ms {
            return None;
        }
        let told = self.told;
        let target = self.last.take().and_then(|c| c.target);
        target.filter(|_| !told)
    }
}

impl Click {
    fn followed_by(&self, next: &Click, gone: bool, limits: Limits) -> Reading {
        let elapsed = next.t_ms - self.t_ms;
        let in_time = elapsed <= limits.interval_ms;
        let close = distance(self.at, next.at) <= limits.radius_px;
        let same = self.target == next.target;
        match (self.meant, next.meant) {
            // Fresh start: now a double click is wanted here.
            (Meant::Single, Meant::OneOfTwo) => Reading::Alone(None),
            (Meant::Single, _) => {
                let wanted_again = next.meant == Meant::Single;
                let limit =
                    if wanted_again { limits.interval_ms.min(USUAL_DOUBLE_MS) } else { limits.interval_ms };
                // A target that vanished when clicked leaves the second click of a double to what comes under it.
                let hit_again = same || (gone && close);
                if hit_again && elapsed <= limit { Reading::Extra } else { Reading::Alone(None) }
            }
            _ if same && in_time && close => Reading::Double,
            (Meant::OneOfTwo, Meant::OneOfTwo) if close => Reading::Alone(Some(Diagnosis::TooSlow)),
            (Meant::OneOfTwo, Meant::OneOfTwo) => Reading::Alone(Some(Diagnosis::MovedBetweenClicks)),
            (Meant::OneOfTwo, Meant::BesideTwo) if in_time => {
                Reading::Alone(Some(Diagnosis::MovedBetweenClicks))
            }
            _ => Reading::Alone(None),
        }
    }
}

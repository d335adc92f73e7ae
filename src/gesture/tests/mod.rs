//! The recogniser as a hand meets it: a small stage and a mouse, a finger or a pen to play on it.

mod clicks;
mod drags;
mod robust;
mod stay;
mod touch;

use super::*;

/// Three tiles in a row (`a`, `b` near, `far` away), a card to carry, a tray and a bin to drop on.
pub(super) fn stage() -> Vec<Target> {
    let tile = |id: &str, x: f32, y: f32, drag, accepts_drop| Target {
        id: id.into(),
        rect: Rect { x, y, w: 100.0, h: 100.0 },
        drag,
        accepts_drop,
    };
    vec![
        tile("a", 100.0, 100.0, false, false),
        tile("b", 220.0, 100.0, false, false),
        tile("far", 700.0, 100.0, false, false),
        tile("tray", 400.0, 400.0, false, true),
        tile("bin", 600.0, 400.0, false, true),
        tile("card", 100.0, 400.0, true, false),
    ]
}

/// A hand: each act returns the outcomes merged in one.
pub(super) struct Hand {
    pub r: Recogniser,
    pub t: f64,
    pub kind: PointerKind,
}

impl Hand {
    pub fn new(kind: PointerKind) -> Self {
        let tuning = Tuning { double_click_ms: 900, double_click_px: 8.0, ..Tuning::default() };
        let mut r = Recogniser::new(tuning);
        r.set_targets(stage());
        Hand { r, t: 0.0, kind }
    }

    pub fn mouse() -> Self {
        Hand::new(PointerKind::Mouse)
    }

    pub fn wants(mut self, target: &str, wanted: Wanted) -> Self {
        self.expect(target, wanted);
        self
    }

    pub fn expect(&mut self, target: &str, wanted: Wanted) {
        self.r.expect(Some(Expected { target: target.into(), wanted }));
    }

    pub fn push(&mut self, x: f32, y: f32, phase: Phase) -> Outcome {
        self.r.push(&Sample { t_ms: self.t, x, y, kind: self.kind, phase })
    }

    pub fn to(&mut self, x: f32, y: f32) -> Outcome {
        self.t += 20.0;
        self.push(x, y, Phase::Move)
    }

    pub fn down(&mut self, x: f32, y: f32) -> Outcome {
        self.t += 20.0;
        self.push(x, y, Phase::Down(Button::Primary))
    }

    pub fn up(&mut self, x: f32, y: f32) -> Outcome {
        self.t += 80.0;
        self.push(x, y, Phase::Up(Button::Primary))
    }

    pub fn click(&mut self, x: f32, y: f32) -> Outcome {
        self.down(x, y);
        self.up(x, y)
    }

    pub fn button(&mut self, button: Button, x: f32, y: f32) -> Outcome {
        self.t += 20.0;
        self.push(x, y, Phase::Down(button));
        self.t += 80.0;
        self.push(x, y, Phase::Up(button))
    }

    /// Lets time pass, ticking every 50 ms as the page does.
    pub fn wait(&mut self, ms: f64) -> Outcome {
        let until = self.t + ms;
        let mut all = Outcome::default();
        while self.t < until {
            self.t = (self.t + 50.0).min(until);
            let o = self.r.tick(self.t);
            all.gestures.extend(o.gestures);
            all.diagnosis = o.diagnosis.or(all.diagnosis);
            all.trial = o.trial.or(all.trial);
        }
        all
    }
}

pub(super) fn id(name: &str) -> Option<TargetId> {
    Some(name.to_owned())
}

pub(super) fn click_on(name: &str) -> Gesture {
    Gesture::Click { target: id(name) }
}

pub(super) fn double_on(name: &str) -> Gesture {
    Gesture::DoubleClick { target: id(name) }
}

pub(super) fn secondary_on(name: &str) -> Gesture {
    Gesture::SecondaryClick { target: id(name) }
}

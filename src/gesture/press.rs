//! From press to release: clicks, long presses, and presses that came to nothing.

use super::aim::Spot;
use super::clicks::{Click, Limits, Meant, Reading};
use super::diagnose::{self, Diagnosis, Landing};
use super::outcome::{Gesture, Outcome};
use super::recognise::Recogniser;
use super::sample::{Button, PointerKind, distance};
use super::target::{TargetId, Wanted};

/// A mouse button held this long without moving is worth a word: the click counts, but a menu may open elsewhere.
const HELD_MS: f64 = 1500.0;

/// What a press has become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Still a click in the making.
    Held,
    /// The target is carried.
    Dragging,
    /// It has had its effect (long press, dwell): its release means nothing.
    Spent,
}

/// A button or finger that is down.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Press {
    pub button: Button,
    pub kind: PointerKind,
    pub target: Option<TargetId>,
    /// Whether the target can be picked up with this button.
    pub can_drag: bool,
    pub spot: Spot,
    /// Farthest it went from where it began, px.
    pub travel: f32,
    pub stage: Stage,
}

impl Recogniser {
    /// Makes way for a press: the release of the earlier one was lost, or another button took over.
    pub(super) fn before_press(&mut self, button: Button, out: &mut Outcome) {
        // A nervous hand squeezes both buttons: what it carries stays in it.
        if button == Button::Primary || self.dragging().is_none() {
            self.void_press(out);
        }
    }

    pub(super) fn press_down(&mut self, button: Button, kind: PointerKind, spot: Spot, out: &mut Outcome) {
        if self.press.is_some() {
            return;
        }
        let target = self.hover.clone();
        let can_drag = button == Button::Primary && self.target(target.as_deref()).is_some_and(|t| t.drag);
        out.gestures.push(Gesture::Press { target: target.clone() });
        self.press = Some(Press { button, kind, target, can_drag, spot, travel: 0.0, stage: Stage::Held });
    }

    pub(super) fn release(&mut self, button: Button, spot: Spot, out: &mut Outcome) {
        let Some(press) = self.press.take_if(|p| p.button == button) else {
            return;
        };
        let clicked = match press.stage {
            Stage::Spent => true,
            Stage::Dragging => {
                self.drop_at(&press, spot, out);
                true
            }
            Stage::Held => self.release_held(&press, out),
        };
        if let Some(rest) = &mut self.rest {
            rest.released(clicked, spot.t_ms);
        }
    }

    /// True when it made a click.
    fn release_held(&mut self, press: &Press, out: &mut Outcome) -> bool {
        let same = self.hover == press.target;
        let still = press.travel <= self.tuning.drift(press.kind);
        let holds = match (press.button, press.kind) {
            (Button::Primary, PointerKind::Mouse) => same && still,
            // A finger rolls, a stylus slides: as on real devices, ending on the same thing is enough.
            (Button::Primary, PointerKind::Pen) => same && (still || press.target.is_some()),
            (Button::Primary, PointerKind::Touch) => still || (same && press.target.is_some()),
            // Whatever the other buttons open does not depend on how still they are held.
            _ => same,
        };
        match press.button {
            Button::Primary if holds => self.click(press, out),
            Button::Secondary if holds => self.secondary_click(press, out),
            Button::Middle => out.diagnosis = self.blame_button(press).or(out.diagnosis),
            Button::Primary | Button::Secondary => {
                self.clicks.forget();
                let spoilt = diagnose::of_spoilt_press(
                    self.wanted(),
                    self.landing(press),
                    press.target.is_some(),
                    same,
                );
                let wrong = self.blame_button(press).filter(|d| *d == Diagnosis::WrongButton);
                out.diagnosis = wrong.or(spoilt).or(out.diagnosis);
            }
        }
        holds && press.button != Button::Middle
    }

    /// What to say of a press by its button alone.
    fn blame_button(&self, press: &Press) -> Option<Diagnosis> {
        match (press.button, self.wanted()) {
            (Button::Primary, _) => None,
            (Button::Middle, Some(Wanted::SecondaryClick)) => Some(Diagnosis::WrongButton),
            (_, wanted) => diagnose::of_other_button(wanted, self.landing(press), press.kind),
        }
    }

    fn click(&mut self, press: &Press, out: &mut Outcome) {
        let landing = self.landing(press);
        let meant = match (self.wanted(), landing) {
            (Some(Wanted::Click), Landing::On) => Meant::Single,
            (Some(Wanted::DoubleClick), Landing::On) => Meant::OneOfTwo,
            (Some(Wanted::DoubleClick), Landing::Neighbour | Landing::Near) => Meant::BesideTwo,
            _ => Meant::Else,
        };
        let limits = Limits {
            interval_ms: f64::from(self.tuning.double_click_ms),
            radius_px: self.tuning.double_radius(press.kind),
        };
        let gone = self.clicks.last_target().is_some_and(|id| self.target(Some(id)).is_none());
        let click = Click { target: press.target.clone(), t_ms: press.spot.t_ms, at: press.spot.at, meant };
        let reading = self.clicks.add(click, gone, limits);
        if reading == Reading::Extra {
            out.diagnosis = Some(Diagnosis::TwoForOne);
            return;
        }
        out.gestures.push(Gesture::Click { target: press.target.clone() });
        let mut diagnosis = diagnose::of_click(self.wanted(), landing);
        match reading {
            Reading::Double => out.gestures.push(Gesture::DoubleClick { target: press.target.clone() }),
            Reading::Alone(spoilt) => diagnosis = spoilt.or(diagnosis),
            Reading::Extra => {}
        }
        if meant == Meant::Single
            && press.kind == PointerKind::Mouse
            && self.elapsed(press.spot.t_ms) > HELD_MS
        {
            diagnosis = Some(Diagnosis::HeldTooLong);
        }
        out.diagnosis = diagnosis.or(out.diagnosis);
        if matches!(meant, Meant::Single | Meant::OneOfTwo)
            && let Some(rect) = self.expected_rect()
        {
            out.trial = self.aim.reach(press.spot, &rect, press.kind);
        }
    }

    fn secondary_click(&mut self, press: &Press, out: &mut Outcome) {
        out.gestures.push(Gesture::SecondaryClick { target: press.target.clone() });
        self.clicks.forget();
        let landing = self.landing(press);
        out.diagnosis = diagnose::of_other_button(self.wanted(), landing, press.kind).or(out.diagnosis);
    }

    /// A finger that stays stands for the secondary button, unless it may be resting or picking up as asked.
    pub(super) fn long_press(&mut self, now_ms: f64, out: &mut Outcome) {
        let Some(press) =
            self.press.as_ref().filter(|p| p.kind == PointerKind::Touch && p.stage == Stage::Held)
        else {
            return;
        };
        let asked = self.expected.as_ref().is_some_and(|e| {
            press.target.as_ref() == Some(&e.target)
                && matches!(e.wanted, Wanted::Point | Wanted::Drag { .. })
        });
        let still = press.travel <= self.tuning.drift(press.kind);
        if asked || !still || now_ms - press.spot.t_ms < f64::from(self.tuning.long_press_ms) {
            return;
        }
        let press = Press { stage: Stage::Spent, ..press.clone() };
        self.secondary_click(&press, out);
        self.press = Some(press);
    }

    /// Follows a pressed pointer; picks up what it pressed once it has moved enough.
    pub(super) fn follow_press(&mut self, (x, y): (f32, f32), out: &mut Outcome) {
        let Some(press) = &mut self.press else { return };
        press.travel = press.travel.max(distance(press.spot.at, (x, y)));
        let Some(target) = press.target.clone().filter(|_| press.can_drag) else {
            return;
        };
        if press.stage == Stage::Held && press.travel > self.tuning.drag_start(press.kind) {
            press.stage = Stage::Dragging;
            out.gestures.push(Gesture::DragStart { target: target.clone() });
        }
        if press.stage == Stage::Dragging {
            out.gestures.push(Gesture::DragMove { target, x, y });
        }
    }

    /// Forgets the press; what was carried goes back.
    pub(super) fn void_press(&mut self, out: &mut Outcome) {
        if let Some(Press { stage: Stage::Dragging, target: Some(target), .. }) = self.press.take() {
            out.gestures.push(Gesture::DragCancelled { target });
        }
    }

    fn landing(&self, press: &Press) -> Landing {
        let rect = self.expected_rect();
        Landing::of(self.expected.as_ref(), rect.as_ref(), press.target.as_deref(), press.spot.at)
    }
}

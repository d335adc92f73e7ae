//! The recogniser: its inputs, the passing of time, and where the pointer is.

use super::aim::{Aim, Spot};
use super::clicks::Clicks;
use super::diagnose::Diagnosis;
use super::outcome::{Gesture, Outcome};
use super::press::{Press, Stage};
use super::rest::Rest;
use super::sample::{Phase, PointerKind, Sample};
use super::target::{Expected, Rect, Target, TargetId, Wanted};
use super::tuning::Tuning;

/// Event times may come slightly out of order; farther back, it is another clock.
const CLOCK_JUMP_MS: f64 = 1000.0;

/// Turns samples into gestures. It never fails: broken samples are read as far as they make sense.
#[derive(Clone, Debug, PartialEq)]
pub struct Recogniser {
    pub(super) tuning: Tuning,
    pub(super) targets: Vec<Target>,
    pub(super) expected: Option<Expected>,
    now_ms: Option<f64>,
    pointer: Option<(f32, f32)>,
    pub(super) hover: Option<TargetId>,
    pub(super) press: Option<Press>,
    pub(super) rest: Option<Rest>,
    pub(super) clicks: Clicks,
    pub(super) aim: Aim,
}

impl Recogniser {
    /// Without targets, expecting nothing.
    pub fn new(tuning: Tuning) -> Self {
        Recogniser {
            tuning,
            targets: Vec::new(),
            expected: None,
            now_ms: None,
            pointer: None,
            hover: None,
            press: None,
            rest: None,
            clicks: Clicks::default(),
            aim: Aim::default(),
        }
    }

    /// Takes effect from the next sample on.
    pub fn set_tuning(&mut self, t: Tuning) {
        self.tuning = t;
    }

    /// What is on the stage now; the last is on top. A press or drag under way goes on.
    pub fn set_targets(&mut self, targets: Vec<Target>) {
        self.targets = targets;
    }

    /// What the exercise waits for next; a change begins a new movement to measure.
    pub fn expect(&mut self, e: Option<Expected>) {
        if self.expected != e {
            self.expected = e;
            self.aim.restart(self.pointer, self.now_ms);
        }
    }

    /// What is waited for of the press that comes now, where the order is free: the movement to it is under way already.
    pub fn expect_here(&mut self, e: Option<Expected>) {
        self.expected = e;
    }

    /// Reads one sample, after the time that passed before it.
    pub fn push(&mut self, s: &Sample) -> Outcome {
        let mut out = Outcome::default();
        self.set_clock(s.t_ms, &mut out);
        // A cancelled press must not become a long press first.
        if s.phase != Phase::Cancel {
            self.pass_time(&mut out);
        }
        match s.phase {
            Phase::Cancel => self.void(&mut out),
            Phase::Leave => self.leave(&mut out),
            Phase::Down(_) | Phase::Move | Phase::Up(_) | Phase::Wheel { .. } => {
                if let Some(at) = s.place().or(self.pointer) {
                    self.act(s, Spot { at, t_ms: self.now_ms.unwrap_or_default() }, &mut out);
                }
            }
        }
        out
    }

    /// Lets time pass: dwell, long press, and the end of the wait for a second click. Call it on a timer.
    pub fn tick(&mut self, t_ms: f64) -> Outcome {
        let mut out = Outcome::default();
        self.set_clock(t_ms, &mut out);
        self.pass_time(&mut out);
        out
    }

    /// Voids whatever is going on: hidden tab, paused exercise.
    pub fn cancel(&mut self) -> Outcome {
        let mut out = Outcome::default();
        self.void(&mut out);
        out
    }

    /// Where the pointer is, CSS px; None when none is on the stage (a lifted finger, too).
    pub fn pointer(&self) -> Option<(f32, f32)> {
        self.pointer
    }

    /// What is carried now.
    pub fn dragging(&self) -> Option<&TargetId> {
        self.press.as_ref().filter(|p| p.stage == Stage::Dragging).and_then(|p| p.target.as_ref())
    }

    pub(super) fn target(&self, id: Option<&str>) -> Option<&Target> {
        id.and_then(|id| self.targets.iter().rfind(|t| t.id == id))
    }

    pub(super) fn wanted(&self) -> Option<&Wanted> {
        self.expected.as_ref().map(|e| &e.wanted)
    }

    pub(super) fn expected_rect(&self) -> Option<Rect> {
        self.target(self.expected.as_ref().map(|e| e.target.as_str())).map(|t| t.rect)
    }

    pub(super) fn elapsed(&self, since_ms: f64) -> f64 {
        self.now_ms.map_or(0.0, |now| now - since_ms)
    }

    fn act(&mut self, s: &Sample, spot: Spot, out: &mut Outcome) {
        if let Phase::Down(button) = s.phase {
            self.before_press(button, out);
        }
        self.pointer = Some(spot.at);
        self.follow_press(spot.at, out);
        self.look_under(out);
        // Touch has no free movement: a sliding finger is a press.
        let finger_lands = s.kind == PointerKind::Touch && matches!(s.phase, Phase::Down(_));
        if s.phase == Phase::Move || finger_lands {
            Rest::moved(&mut self.rest, self.hover.as_ref(), s.kind, spot);
        }
        match s.phase {
            Phase::Move if s.kind != PointerKind::Touch => self.aim.moved(spot),
            Phase::Down(button) => self.press_down(button, s.kind, spot, out),
            Phase::Up(button) => self.release(button, spot, out),
            Phase::Wheel { dy } if dy.is_finite() && dy != 0.0 => out.gestures.push(Gesture::Wheel { dy }),
            _ => {}
        }
        if s.kind == PointerKind::Touch && matches!(s.phase, Phase::Up(_)) {
            self.aim.landed(spot);
            self.pointer_gone(out);
        }
    }

    /// A sample without a usable time happens now.
    fn set_clock(&mut self, t_ms: f64, out: &mut Outcome) {
        if t_ms.is_finite() {
            if self.now_ms.is_some_and(|now| t_ms < now - CLOCK_JUMP_MS) {
                self.void(out);
                self.now_ms = None;
            }
            self.now_ms = Some(self.now_ms.map_or(t_ms, |now| now.max(t_ms)));
        }
    }

    /// Everything that has happened by itself since the last sample.
    fn pass_time(&mut self, out: &mut Outcome) {
        self.look_under(out);
        let Some(now) = self.now_ms else { return };
        self.long_press(now, out);
        self.dwell(now, out);
        if self.press.is_none()
            && let Some(target) = self.clicks.expire(now, f64::from(self.tuning.double_click_ms))
            && self.expected == Some(Expected { target, wanted: Wanted::DoubleClick })
        {
            out.diagnosis = Some(Diagnosis::OneForTwo);
        }
    }

    fn dwell(&mut self, now_ms: f64, out: &mut Outcome) {
        // A mouse at rest has no button down; a finger at rest is one that presses.
        let at_rest =
            self.press.as_ref().is_none_or(|p| p.kind == PointerKind::Touch && p.stage == Stage::Held);
        let Some(rest) = self.rest.as_mut().filter(|_| at_rest) else {
            return;
        };
        if !rest.fires(now_ms, self.tuning.dwell_ms) {
            return;
        }
        let (target, kind, arrival) = (rest.target.clone(), rest.kind, rest.spot);
        out.gestures.push(Gesture::Dwell { target: target.clone() });
        if let Some(press) = &mut self.press {
            press.stage = Stage::Spent;
        }
        if self.expected == Some(Expected { target, wanted: Wanted::Point })
            && let Some(rect) = self.expected_rect()
        {
            out.trial = self.aim.reach(arrival, &rect, kind);
        }
    }

    /// Tells what is under the pointer when that has changed: it moved, or the stage did.
    fn look_under(&mut self, out: &mut Outcome) {
        let carried = self.dragging();
        let under = self.pointer.and_then(|(x, y)| {
            self.targets.iter().rev().find(|t| t.rect.contains(x, y) && Some(&t.id) != carried).map(|t| &t.id)
        });
        if under == self.hover.as_ref() {
            return;
        }
        self.hover = under.cloned();
        self.rest = None;
        out.gestures.push(Gesture::Enter { target: self.hover.clone() });
    }

    fn pointer_gone(&mut self, out: &mut Outcome) {
        self.pointer = None;
        self.look_under(out);
    }

    /// The pointer left the stage. Were it captured, this would come after the release: so that one is lost.
    fn leave(&mut self, out: &mut Outcome) {
        let slipped = self.press.as_ref().is_some_and(|p| p.stage == Stage::Held && p.target.is_some());
        let clicking = matches!(
            self.wanted(),
            None | Some(Wanted::Click | Wanted::DoubleClick | Wanted::SecondaryClick)
        );
        if slipped && clicking {
            out.diagnosis = Some(Diagnosis::SlippedOff);
            self.clicks.forget();
        }
        self.void_press(out);
        self.pointer_gone(out);
    }

    fn void(&mut self, out: &mut Outcome) {
        self.void_press(out);
        self.clicks.forget();
        self.rest = None;
        self.pointer_gone(out);
        self.aim = Aim::default();
        out.gestures.push(Gesture::Cancelled);
        // A mishap of the moment before is void too.
        out.diagnosis = None;
    }
}

//! Which sign a room sees of the pointer: a press as soon as it is made, a second one, a drag, the wheel.

use crate::gesture::sample::{Button, Phase, PointerKind, Sample, distance};

/// The sign of a press stays this long, in ms…
const PRESS_MS: f64 = 1200.0;
/// … that of the wheel, after its last notch…
const WHEEL_MS: f64 = 700.0;
/// … and that of a drag, after it was let go.
const DROP_MS: f64 = 600.0;
/// Two presses within this time, in ms…
const DOUBLE_MS: f64 = 500.0;
/// … and this far from one another, in px, are a double click.
const DOUBLE_PX: f32 = 12.0;
/// A press that goes farther than this, in px, is a drag.
const DRAG_PX: f32 = 8.0;

/// What the hand does, as a room is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The left button was pressed (the primary one).
    Left,
    /// The right button was pressed (the secondary one).
    Right,
    /// The wheel was pressed.
    Middle,
    /// The left button was pressed twice in a row.
    Double,
    /// Something is carried, or a selection drawn.
    Drag,
    /// The wheel turns away from the hand.
    WheelUp,
    /// The wheel turns towards the hand.
    WheelDown,
    /// A finger touched the screen.
    Touch,
}

impl Sign {
    /// Key of its words in the interface texts.
    pub fn key(self) -> &'static str {
        match self {
            Sign::Left => "echo-left",
            Sign::Right => "echo-right",
            Sign::Middle => "echo-middle",
            Sign::Double => "echo-double",
            Sign::Drag => "echo-drag",
            Sign::WheelUp => "echo-wheel-up",
            Sign::WheelDown => "echo-wheel-down",
            Sign::Touch => "echo-touch",
        }
    }

    /// Its name in the page: `left`, `wheel-up`…
    pub fn slug(self) -> &'static str {
        self.key().trim_start_matches("echo-")
    }
}

/// A sign to draw now. Places are in the px of the samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// Which sign.
    pub sign: Sign,
    /// Where it stands, px.
    pub x: f32,
    /// Where it stands, px.
    pub y: f32,
    /// How long it has been there, in ms.
    pub since_ms: f64,
    /// Where a drag was taken, px.
    pub from: Option<(f32, f32)>,
    /// A number of its own for each sign: the same gesture made again is another turn.
    pub turn: u32,
}

/// The sign that stands or stood last.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Current {
    sign: Sign,
    at: (f32, f32),
    began_ms: f64,
    /// `None` for a drag that goes on.
    until_ms: Option<f64>,
    from: Option<(f32, f32)>,
}

/// Reads the pointer for a room. Feed it with the samples of the whole window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Echo {
    at: (f32, f32),
    pressed: Option<(Button, (f32, f32))>,
    /// Time and place of a press that a second one may follow.
    first: Option<(f64, (f32, f32))>,
    current: Option<Current>,
    turn: u32,
}

impl Echo {
    /// Takes what the pointer did.
    pub fn push(&mut self, s: &Sample) {
        if let Some(at) = s.place() {
            self.at = at;
        }
        match s.phase {
            Phase::Down(button) => self.down(button, s.kind, s.t_ms),
            Phase::Move => self.follow(s.t_ms),
            Phase::Up(button) => self.up(button, s.t_ms),
            Phase::Wheel { dy } => self.wheel(dy, s.t_ms),
            Phase::Cancel => self.cancel(),
            Phase::Leave => {}
        }
    }

    /// Whatever is going on is void: the system took the pointer, the window was left.
    pub fn cancel(&mut self) {
        (self.pressed, self.first) = (None, None);
        if self.drags() {
            self.current = None;
        }
    }

    /// Whether a button or a finger is down.
    pub fn is_pressed(&self) -> bool {
        self.pressed.is_some()
    }

    /// The sign to draw at that time.
    pub fn now(&self, t_ms: f64) -> Option<Shown> {
        let stands = |current: &Current| current.until_ms.is_none_or(|until| t_ms < until);
        let Current { sign, at, began_ms, until_ms, from } = self.current.filter(stands)?;
        // A click stands where it was made; a drag and the wheel go with the pointer.
        let follows = until_ms.is_none() || matches!(sign, Sign::WheelUp | Sign::WheelDown);
        let (x, y) = if follows { self.at } else { at };
        Some(Shown { sign, x, y, since_ms: (t_ms - began_ms).max(0.0), from, turn: self.turn })
    }

    fn down(&mut self, button: Button, kind: PointerKind, t_ms: f64) {
        let at = self.at;
        let second = self.first.take().is_some_and(|(then, there)| {
            (0.0..=DOUBLE_MS).contains(&(t_ms - then)) && distance(there, at) <= DOUBLE_PX
        });
        let sign = match (kind, button) {
            (PointerKind::Touch, _) => Sign::Touch,
            (_, Button::Primary) if second => Sign::Double,
            (_, Button::Primary) => Sign::Left,
            (_, Button::Secondary) => Sign::Right,
            (_, Button::Middle) => Sign::Middle,
        };
        if sign == Sign::Left {
            self.first = Some((t_ms, at));
        }
        self.pressed = Some((button, at));
        self.show(sign, t_ms, Some(t_ms + PRESS_MS), None);
    }

    fn follow(&mut self, t_ms: f64) {
        // A right click that slips still opens its menu: only the left button carries.
        let Some((Button::Primary, from)) = self.pressed else { return };
        if !self.drags() && distance(from, self.at) > DRAG_PX {
            self.first = None;
            self.show(Sign::Drag, t_ms, None, Some(from));
        }
    }

    fn up(&mut self, button: Button, t_ms: f64) {
        if self.pressed.is_none_or(|(pressed, _)| pressed != button) {
            return;
        }
        self.follow(t_ms);
        self.pressed = None;
        let at = self.at;
        if let Some(drag) = self.current.as_mut().filter(|current| current.until_ms.is_none()) {
            (drag.at, drag.until_ms) = (at, Some(t_ms + DROP_MS));
        }
    }

    fn wheel(&mut self, dy: f32, t_ms: f64) {
        let sign = match dy {
            dy if dy > 0.0 => Sign::WheelDown,
            dy if dy < 0.0 => Sign::WheelUp,
            // Sideways, or no number.
            _ => return,
        };
        if self.drags() {
            return;
        }
        let until_ms = Some(t_ms + WHEEL_MS);
        let goes_on = |current: &&mut Current| {
            current.sign == sign && current.until_ms.is_some_and(|until| t_ms < until)
        };
        match self.current.as_mut().filter(goes_on) {
            Some(current) => current.until_ms = until_ms,
            None => self.show(sign, t_ms, until_ms, None),
        }
    }

    /// Only a drag in course has no end yet.
    fn drags(&self) -> bool {
        self.current.is_some_and(|current| current.until_ms.is_none())
    }

    fn show(&mut self, sign: Sign, began_ms: f64, until_ms: Option<f64>, from: Option<(f32, f32)>) {
        self.turn = self.turn.wrapping_add(1);
        self.current = Some(Current { sign, at: self.at, began_ms, until_ms, from });
    }
}

//! From the window's events to what is drawn of them: the pointer at once, signs and keys while they last.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent, Window};

use super::place;
use crate::gesture::echo::{Echo, Key, KeyEcho, Mods, Sign};
use crate::gesture::{Button, Phase, PointerKind, Sample};
use crate::platform::ear::Ear;
use crate::platform::{clock, page};

/// What is listened to.
const EVENTS: [&str; 8] =
    ["pointermove", "pointerdown", "pointerup", "pointercancel", "pointerout", "wheel", "keydown", "blur"];
/// How often signs and keys are looked at for their end, in ms.
const BEAT_MS: u32 = 100;
/// Fields whose signs nobody else may see. A practice field shown in clear loses its class.
const SECRET: &str = "input[type=password], [data-secret], .hidden-signs";
/// Where the real pointer stays: the adviser's own commands are no part of what is shown.
const COMMANDS: &str = ".commands, dialog";

/// Follows the hand from the start of a component to its end.
#[derive(Clone, Copy)]
pub(super) struct Follower {
    echo: StoredValue<Echo>,
    keys: StoredValue<KeyEcho>,
    zoom: Signal<f64>,
    /// The large pointer.
    pub(super) pointer: NodeRef<Div>,
    /// Where the sign stands.
    pub(super) sign: NodeRef<Div>,
    /// The way of a drag.
    pub(super) way: NodeRef<Div>,
    /// The sign, and its turn.
    pub(super) shown: RwSignal<Option<(Sign, u32)>>,
    /// The keys.
    pub(super) strip: RwSignal<Vec<Key>>,
}

impl Follower {
    /// Begins to listen. Call it inside a component: it ends with that.
    pub(super) fn start(zoom: Signal<f64>) -> Self {
        let follower = Self {
            echo: StoredValue::new(Echo::default()),
            keys: StoredValue::new(KeyEcho::default()),
            zoom,
            pointer: NodeRef::new(),
            sign: NodeRef::new(),
            way: NodeRef::new(),
            shown: RwSignal::new(None),
            strip: RwSignal::new(Vec::new()),
        };
        let ears = EVENTS.map(|event| Ear::new(event, move |event| follower.hear(&event)));
        let beat = gloo_timers::callback::Interval::new(BEAT_MS, move || {
            if follower.echo.try_with_value(|_| ()).is_some() {
                follower.draw(clock::monotonic_ms());
            }
        });
        // The owner of this scope drops them, and dropping them ends them.
        StoredValue::new_local((ears, beat));
        follower
    }

    fn hear(self, event: &Event) {
        if let Some(event) = event.dyn_ref::<WheelEvent>() {
            if !of_commands(event) {
                self.feed(event, PointerKind::Mouse, Phase::Wheel { dy: event.delta_y() as f32 });
            }
        } else if let Some(event) = event.dyn_ref::<PointerEvent>() {
            self.point(event);
        } else if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            self.press(event);
        } else if event.target().is_some_and(|target| target.has_type::<Window>()) {
            // The window was left. Fields that lose the focus say so as well: they are not meant.
            self.echo.update_value(Echo::cancel);
        }
        self.draw(event.time_stamp());
    }

    fn point(self, event: &PointerEvent) {
        if !event.is_primary() {
            return;
        }
        let kind = match event.pointer_type().as_str() {
            "touch" => PointerKind::Touch,
            "pen" => PointerKind::Pen,
            _ => PointerKind::Mouse,
        };
        let phase = phase_of(event, self.echo.with_value(Echo::is_pressed));
        let commands = of_commands(event);
        if let Some(pointer) = self.pointer.get_untracked() {
            let seen = kind != PointerKind::Touch && !commands && phase != Phase::Leave;
            place::show(&pointer, seen);
            place::put(&pointer, self.zoomed(place_of(event)));
        }
        if !(commands && matches!(phase, Phase::Down(_))) {
            self.feed(event, kind, phase);
        }
    }

    fn press(self, event: &KeyboardEvent) {
        // What a held key repeats, and what an input method makes of several keys, is not one press of a finger.
        if event.repeat() || event.is_composing() || of_commands(event) {
            return;
        }
        let secret = page::focused().is_some_and(|field| field.matches(SECRET).unwrap_or(false));
        let mods = Mods {
            ctrl: event.ctrl_key(),
            alt: event.alt_key(),
            alt_gr: event.get_modifier_state("AltGraph"),
            shift: event.shift_key(),
            meta: event.meta_key(),
        };
        let (key, t_ms) = (event.key(), event.time_stamp());
        self.keys.update_value(|keys| keys.press(&key, mods, secret, t_ms));
    }

    /// Samples are in px of the window, where the system measures clicks, whatever our zoom.
    fn feed(self, event: &MouseEvent, kind: PointerKind, phase: Phase) {
        let (x, y) = place_of(event);
        let sample = Sample { t_ms: event.time_stamp(), x, y, kind, phase };
        self.echo.update_value(|echo| echo.push(&sample));
    }

    fn draw(self, t_ms: f64) {
        let strip = self.keys.with_value(|keys| keys.now(t_ms));
        if self.strip.with_untracked(|before| *before != strip) {
            self.strip.set(strip);
        }
        let shown = self.echo.with_value(|echo| echo.now(t_ms));
        let turn = shown.map(|shown| (shown.sign, shown.turn));
        if self.shown.get_untracked() != turn {
            self.shown.set(turn);
        }
        let (Some(sign), Some(way)) = (self.sign.get_untracked(), self.way.get_untracked()) else { return };
        place::show(&sign, shown.is_some());
        let from = shown.and_then(|shown| shown.from);
        place::show(&way, from.is_some());
        let Some(shown) = shown else { return };
        let at = self.zoomed((shown.x, shown.y));
        place::put(&sign, at);
        place::turn_inwards(&sign, at, self.zoom());
        if let Some(from) = from {
            place::lay(&way, self.zoomed(from), at);
        }
    }

    fn zoom(self) -> f32 {
        (self.zoom.get_untracked() as f32).max(0.1)
    }

    /// A place of the window in px of the zoomed page.
    fn zoomed(self, (x, y): (f32, f32)) -> (f32, f32) {
        let zoom = self.zoom();
        (x / zoom, y / zoom)
    }
}

fn place_of(event: &MouseEvent) -> (f32, f32) {
    (event.client_x() as f32, event.client_y() as f32)
}

/// What a pointer event is. `pressed`: a button was down before it.
fn phase_of(event: &PointerEvent, pressed: bool) -> Phase {
    let button = match event.button() {
        0 => Some(Button::Primary),
        1 => Some(Button::Middle),
        2 => Some(Button::Secondary),
        _ => None,
    };
    match (event.type_().as_str(), button) {
        ("pointerdown", Some(button)) => Phase::Down(button),
        ("pointerup", Some(button)) => Phase::Up(button),
        ("pointercancel", _) => Phase::Cancel,
        ("pointerout", _) if event.related_target().is_none() => Phase::Leave,
        // It was let go where the page could not see it.
        ("pointermove", _) if pressed && event.buttons() == 0 => Phase::Cancel,
        _ => Phase::Move,
    }
}

fn of_commands(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(COMMANDS).ok().flatten().is_some())
}

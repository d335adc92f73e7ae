//! Resting the pointer on a primary button presses it, until the person can click.

use std::time::Duration;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::PointerEvent;

use crate::ui::view;

/// How long the pointer rests; the ring of the style fills in the same time (`--rest`).
pub const REST: Duration = Duration::from_secs(2);
/// Moving farther than this is no rest, where the whole screen waits for one, in CSS px.
const STILL_PX: i32 = 12;
/// How long the pointer stands still before such a rest begins to count.
const SETTLE_MS: u32 = 200;
/// A click that comes this soon after the rest fired was meant for the same press.
const SAME_PRESS_MS: f64 = 900.0;

/// Context: whether resting presses now (until *cliquer* was done once without being shown).
#[derive(Clone, Copy)]
pub struct RestToPress(pub Signal<bool>);

/// The rest of the pointer on one button.
#[derive(Clone, Copy)]
pub struct Rest {
    wanted: Signal<bool>,
    /// Whether the ring is filling, tracked by the style.
    pub filling: RwSignal<bool>,
    timer: StoredValue<Option<Timeout>, LocalStorage>,
    /// Nothing begins again before the pointer went away and came back.
    spent: StoredValue<bool>,
    entered_at: StoredValue<Option<(i32, i32)>>,
    /// Whether the pointer must stand still, and not only stay on the button.
    still: bool,
    fired_ms: StoredValue<f64>,
    press: Callback<()>,
}

impl Rest {
    /// For a button that does `press`.
    pub fn new(press: Callback<()>) -> Rest {
        let wanted = use_context::<RestToPress>().map_or_else(|| Signal::stored(false), |context| context.0);
        Rest::with(press, wanted, false)
    }

    /// For a whole screen that waits for a pointer standing still, whoever the person is.
    pub fn still(press: Callback<()>) -> Rest {
        Rest::with(press, Signal::stored(true), true)
    }

    fn with(press: Callback<()>, wanted: Signal<bool>, still: bool) -> Rest {
        Rest {
            wanted,
            still,
            filling: RwSignal::new(false),
            timer: StoredValue::new_local(None),
            spent: StoredValue::new(false),
            entered_at: StoredValue::new(None),
            fired_ms: StoredValue::new(f64::NEG_INFINITY),
            press,
        }
    }

    /// Whether to show the ring at all, tracked.
    pub fn is_wanted(self) -> bool {
        self.wanted.get()
    }

    /// The pointer moved on the button. Only a real movement begins a rest: a button that appears under a resting
    /// pointer must not press itself.
    pub fn moved(self, event: &PointerEvent) {
        let here = (event.client_x(), event.client_y());
        let before = self.entered_at.get_value();
        let went = before.map(|(x, y)| (here.0 - x).abs().max((here.1 - y).abs()));
        let restarts = self.still && went.is_some_and(|px| px > STILL_PX);
        if before.is_none() || restarts {
            self.entered_at.set_value(Some(here));
        }
        if restarts {
            self.cancel();
        }
        let real = event.movement_x() != 0 || event.movement_y() != 0 || went.is_some_and(|px| px > 0);
        let able = event.pointer_type() == "mouse" && event.buttons() == 0 && self.wanted.get_untracked();
        let idle = !self.spent.get_value() && self.timer.with_value(Option::is_none);
        if real && able && idle {
            self.begin();
        }
    }

    fn begin(self) {
        let fill = move || {
            if self.filling.try_get_untracked().is_some() {
                self.filling.set(true);
                self.timer.set_value(Some(Timeout::new(REST.as_millis() as u32, move || self.fire())));
            }
        };
        if self.still {
            self.timer.set_value(Some(Timeout::new(SETTLE_MS, fill)));
        } else {
            fill();
        }
    }

    /// The pointer left: the rest is cancelled.
    pub fn left(self) {
        self.cancel();
        self.spent.set_value(false);
        self.entered_at.set_value(None);
    }

    /// The button was clicked, by hand or by key. A click just after the rest fired is the same wish.
    pub fn clicked(self) {
        self.cancel();
        self.spent.set_value(true);
        if crate::platform::clock::monotonic_ms() - self.fired_ms.get_value() > SAME_PRESS_MS {
            self.press.run(());
        }
    }

    fn fire(self) {
        // The button may be gone, and with it all of this.
        let Some(true) = self.filling.try_get_untracked() else { return };
        self.filling.set(false);
        self.timer.set_value(None);
        self.spent.set_value(true);
        self.fired_ms.set_value(crate::platform::clock::monotonic_ms());
        self.press.run(());
    }

    fn cancel(self) {
        // Dropping a timer stops it.
        self.timer.set_value(None);
        self.filling.set(false);
    }
}

/// The ring itself, last child of a button; its filling is the style's, while `.resting` stands above it.
#[component]
pub fn RestRing() -> impl IntoView {
    view! {
        <svg class="rest-ring" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <circle class="track" cx="24" cy="24" r="19" pathLength="100"></circle>
            <circle class="fill" cx="24" cy="24" r="19" pathLength="100"></circle>
        </svg>
    }
}

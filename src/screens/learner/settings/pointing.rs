//! What answers the hand: with what it points, which hand it is, and how it double-clicks.

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::{Setting, Stepper};
use crate::platform::clock;
use crate::practice::Device;
use crate::progress::Settings;
use crate::screens::learner::visit::Visit;
use crate::ui::art::Icon;
use crate::ui::choice::{Answer, Arrangement, Choice};
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// Longest times between the two clicks that are offered, in ms.
const DELAYS_MS: [u32; 6] = [500, 700, 1000, 1300, 1600, 2000];
/// Movements allowed during a click that are offered, in CSS px.
const DRIFTS_PX: [f32; 5] = [4.0, 7.0, 10.0, 16.0, 24.0];

/// Mouse, touchpad or finger.
#[component]
pub fn DeviceSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let answers = vec![
        Answer::picture("mouse", tr("settings-device-mouse"), "souris"),
        Answer::picture("touchpad", tr("settings-device-touchpad"), "pave-tactile"),
        Answer::picture("touch", tr("settings-device-touch"), "doigt"),
    ];
    let chosen = Signal::derive(move || {
        match visit.device() {
            Some(Device::Mouse) => "mouse",
            Some(Device::Touchpad) => "touchpad",
            Some(Device::Touch) => "touch",
            Some(Device::Keyboard) | None => "",
        }
        .to_owned()
    });
    let choose = Callback::new(move |value: String| {
        visit.set_device(match value.as_str() {
            "touchpad" => Device::Touchpad,
            "touch" => Device::Touch,
            _ => Device::Mouse,
        });
    });
    view! {
        <Setting icon="pointeur" legend=tr("settings-device")>
            <Choice name="device" answers=answers chosen=chosen on_choose=choose arrangement=Arrangement::TwoPictures />
        </Setting>
    }
}

/// Right or left hand.
#[component]
pub fn HandSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let answers = vec![
        Answer::words("right", tr("settings-hand-right")),
        Answer::words("left", tr("settings-hand-left")),
    ];
    let chosen = Signal::derive(move || if visit.settings().left_hand { "left" } else { "right" }.to_owned());
    let choose = Callback::new(move |value: String| {
        visit.save_settings(|settings| settings.left_hand = value == "left")
    });
    view! {
        <Setting icon="main-gauche" legend=tr("settings-hand")>
            <Choice name="hand" answers=answers chosen=chosen on_choose=choose arrangement=Arrangement::Row />
            <Say text=tr("settings-hand-note") class="small-text" />
        </Setting>
    }
}

/// The double click: how slow, how unsteady, and a place to try.
#[component]
pub fn DoubleClickSetting() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let delay = Memo::new(move |_| {
        place_in(&DELAYS_MS, |ms| f64::from(ms.abs_diff(visit.settings().double_click_ms)))
    });
    let drift =
        Memo::new(move |_| place_in(&DRIFTS_PX, |px| f64::from((px - visit.settings().drift_px).abs())));
    let slower = Callback::new(move |way: i32| {
        let next = delay.get_untracked().saturating_add_signed(way as isize);
        if let Some(ms) = DELAYS_MS.get(next) {
            visit.save_settings(|settings| settings.double_click_ms = *ms);
        }
    });
    let looser = Callback::new(move |way: i32| {
        let next = drift.get_untracked().saturating_add_signed(way as isize);
        if let Some(px) = DRIFTS_PX.get(next) {
            visit.save_settings(|settings| settings.drift_px = *px);
        }
    });
    view! {
        <Setting icon="double-clic" legend=tr("settings-double")>
            <Say text=tr("settings-double-text") class="small-text" />
            <p>{tr("settings-delay")}</p>
            <Stepper
                label=tr("settings-delay")
                value=Signal::derive(move || rank(delay.get(), DELAYS_MS.len()))
                ends=Signal::derive(move || (delay.get() > 0, delay.get() + 1 < DELAYS_MS.len()))
                words=(tr("settings-delay-less"), tr("settings-delay-more"))
                on_step=slower
            />
            <p>{tr("settings-drift")}</p>
            <Stepper
                label=tr("settings-drift")
                value=Signal::derive(move || rank(drift.get(), DRIFTS_PX.len()))
                ends=Signal::derive(move || (drift.get() > 0, drift.get() + 1 < DRIFTS_PX.len()))
                words=(tr("settings-drift-less"), tr("settings-drift-more"))
                on_step=looser
            />
            <TryBox />
        </Setting>
    }
}

/// The place of the nearest of the values offered.
fn place_in<T: Copy>(values: &[T], distance: impl Fn(T) -> f64) -> usize {
    let places = values.iter().enumerate().map(|(place, value)| (distance(*value), place));
    places.min_by(|one, other| one.0.total_cmp(&other.0)).map_or(0, |(_, place)| place)
}

fn rank(place: usize, of: usize) -> String {
    trn("settings-rank", &crate::args! { "n" => place + 1, "all" => of })
}

/// A press of the primary button: when, and where.
#[derive(Clone, Copy)]
struct Press {
    at_ms: f64,
    x: f64,
    y: f64,
}

/// What two presses in a row showed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Nothing,
    One,
    Two,
    TooSlow,
    Moved,
}

fn seen(first: Press, second: Press, settings: &Settings) -> Seen {
    let apart = (second.x - first.x).hypot(second.y - first.y);
    if second.at_ms - first.at_ms > f64::from(settings.double_click_ms) {
        Seen::TooSlow
    } else if apart > f64::from(settings.drift_px) {
        Seen::Moved
    } else {
        Seen::Two
    }
}

/// A place to double-click with the settings as they are.
#[component]
fn TryBox() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let last = StoredValue::new(None::<Press>);
    let shown = RwSignal::new(Seen::Nothing);
    let press = move |event: PointerEvent| {
        if event.button() != 0 {
            return;
        }
        let now = Press {
            at_ms: clock::monotonic_ms(),
            x: f64::from(event.client_x()),
            y: f64::from(event.client_y()),
        };
        let settings = visit.profile_untracked().settings;
        let result = last.get_value().map_or(Seen::One, |first| seen(first, now, &settings));
        // After a double click the next press is a first one; after a slow one it may already be the first of two.
        last.set_value(if result == Seen::Two { None } else { Some(now) });
        shown.set(result);
    };
    let words = move || match shown.get() {
        Seen::Nothing => String::new(),
        Seen::One => tr("settings-try-one"),
        Seen::Two => tr("settings-try-two"),
        Seen::TooSlow => tr("settings-try-slow"),
        Seen::Moved => tr("settings-try-moved"),
    };
    view! {
        <div class="actions block">
            <button type="button" class="btn big" on:pointerdown=press>
                <Icon name="double-clic" />
                <span>{tr("settings-try")}</span>
            </button>
            <p role="status">{words}</p>
        </div>
    }
}

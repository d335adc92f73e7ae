//! Light and glass held over the picture, where the pointer is.

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::desk::Desk;
use crate::ui::view;
use crate::workshop::projection::Beam;

/// How many times larger the glass shows a place.
const MAGNIFIED: &str = "scale(2)";

/// A place of the picture as a share of its width and height, for styles.
fn share(thousandths: u16) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The style of what is seen through the glass: it grows around the place that is looked at, which stays where it is.
pub fn glass(desk: Desk) -> (impl Fn() -> Option<String> + 'static, impl Fn() -> Option<String> + 'static) {
    let held = move || desk.shown.with(|shown| shown.beam == Some(Beam::Magnifier));
    let origin = move || {
        let (x, y) = desk.aim.get();
        held().then(|| format!("{} {}", share(x), share(y)))
    };
    (move || held().then(|| MAGNIFIED.to_owned()), origin)
}

/// All but a circle is dark.
#[component]
pub fn Spotlight(desk: Desk) -> impl IntoView {
    move || {
        desk.shown.with(|shown| shown.beam == Some(Beam::Spotlight)).then(|| {
            view! {
                <div
                    class="spotlight"
                    aria-hidden="true"
                    style:--x=move || share(desk.aim.get().0)
                    style:--y=move || share(desk.aim.get().1)
                ></div>
            }
        })
    }
}

/// Aims at where the pointer is in an area (`left`, `top`, `width`, `height` in pixels as drawn).
pub fn aim(desk: Desk, event: &PointerEvent, area: (f64, f64, f64, f64)) {
    if desk.shown.with_untracked(|shown| shown.beam.is_none()) {
        return;
    }
    let (left, top, width, height) = area;
    let part = |at: i32, start: f64, length: f64| {
        ((f64::from(at) - start) / length.max(1.0) * 1_000.0).clamp(0.0, 1_000.0) as u16
    };
    desk.aim_at(part(event.client_x(), left, width), part(event.client_y(), top, height));
}

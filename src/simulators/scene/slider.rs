//! A slider of ours: dragged, clicked on its track, or moved by the arrow keys.

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::{KeyboardEvent, PointerEvent};

use super::hand::Hand;
use crate::practice::Device;
use crate::simulators::port::Port;
use crate::ui::view;
use crate::world::scene::Action as SceneAction;

/// The slider of a control. While the button is down only the picture follows; the value is set on release.
#[component]
pub fn SliderView(
    port: Port,
    hand: Hand,
    id: String,
    words: String,
    value: Memo<String>,
    range: (i32, i32, i32),
) -> impl IntoView {
    let (min, max, step) = range;
    let track = NodeRef::<Div>::new();
    let dragged = RwSignal::new(None::<i32>);
    let now = move || dragged.get().unwrap_or_else(|| value.get().parse().unwrap_or(min));
    let share = move || format!("{:.1}%", f64::from(now() - min) * 100.0 / f64::from((max - min).max(1)));
    let under = move |event: &PointerEvent| {
        let frame = track.get_untracked()?.get_bounding_client_rect();
        let part = (f64::from(event.client_x()) - frame.left()) / frame.width().max(1.0);
        let steps = (part.clamp(0.0, 1.0) * f64::from(max - min) / f64::from(step.max(1))).round() as i32;
        Some((min + steps * step.max(1)).min(max))
    };
    let set = {
        let id = id.clone();
        move |to: i32, device: Device| {
            hand.report_from(
                SceneAction::Set { control: id.clone(), value: to.clamp(min, max).to_string() },
                device,
            );
        }
    };
    let on_down = move |event: PointerEvent| {
        // Another button is for the hand to name.
        if event.button() != 0 {
            return;
        }
        event.stop_propagation();
        if port.live.get_untracked() && event.is_primary() {
            if let Some(track) = track.get_untracked() {
                // A pointer already gone cannot be captured; the release then comes from wherever it is.
                let _ = track.set_pointer_capture(event.pointer_id());
            }
            dragged.set(under(&event));
        }
    };
    let on_move = move |event: PointerEvent| {
        if dragged.get_untracked().is_some() {
            event.stop_propagation();
            dragged.set(under(&event));
        }
    };
    let release = set.clone();
    let on_up = move |event: PointerEvent| {
        if let Some(to) = dragged.get_untracked() {
            event.stop_propagation();
            dragged.set(None);
            if !port.live.get_untracked() {
                return;
            }
            let device = if event.pointer_type() == "mouse" {
                port.pointing_device.get_untracked()
            } else {
                Device::Touch
            };
            release(to, device);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => step,
            "ArrowLeft" | "ArrowDown" => -step,
            _ => return,
        };
        event.prevent_default();
        if port.live.get_untracked() {
            set(value.get_untracked().parse().unwrap_or(min) + by, Device::Keyboard);
        }
    };
    let (lit, label_id) = (id.clone(), format!("label-{id}"));
    view! {
        <div class="control slider">
            <b id=label_id.clone()>{words}</b>
            <div
                class="track"
                class:halo=move || port.has_halo(&lit)
                node_ref=track
                role="slider"
                tabindex="0"
                aria-labelledby=label_id
                aria-valuemin=min.to_string()
                aria-valuemax=max.to_string()
                aria-valuenow=move || now().to_string()
                data-target=id
                on:pointerdown=on_down
                on:pointermove=on_move
                on:pointerup=on_up
                on:pointercancel=move |_| dragged.set(None)
                on:keydown=on_key
            >
                <i class="filled" style:width=share></i>
                <i class="knob" style:left=share></i>
            </div>
            <output>{move || now().to_string()}</output>
        </div>
    }
}

//! Small controls drawn as everywhere: tick boxes, round buttons, lists that unfold, sliders.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::arrows;
use super::hand::Hand;
use super::slider::SliderView;
use crate::practice::Device;
use crate::simulators::acts;
use crate::simulators::port::Port;
use crate::ui::markup::live;
use crate::ui::view;
use crate::world::scene::{Action as SceneAction, Control, ControlKind};

/// All controls of the scene, one under the other.
#[component]
pub fn Controls(port: Port, hand: Hand) -> impl IntoView {
    let ids = Memo::new(move |_| {
        port.world.with(|world| {
            let controls = world.scene.as_ref().map(|scene| scene.controls.as_slice()).unwrap_or_default();
            controls.iter().map(|control| (control.id.clone(), control.kind.clone())).collect::<Vec<_>>()
        })
    });
    live(move || {
        let ids = ids.get();
        (!ids.is_empty()).then(|| {
            let one = |(id, kind): (String, ControlKind)| view! { <ControlView port hand id kind /> };
            view! { <div class="controls">{ids.into_iter().map(one).collect_view()}</div> }
        })
    })
}

#[component]
fn ControlView(port: Port, hand: Hand, id: String, kind: ControlKind) -> impl IntoView {
    let own = id.clone();
    let state = Memo::new(move |_| {
        port.world
            .with(|world| {
                let controls =
                    world.scene.as_ref().map(|scene| scene.controls.as_slice()).unwrap_or_default();
                controls
                    .iter()
                    .find(|control| control.id == own)
                    .map(|Control { value, open, .. }| (value.clone(), *open))
            })
            .unwrap_or_default()
    });
    let value = Memo::new(move |_| state.with(|(value, _)| value.clone()));
    let open = Memo::new(move |_| state.with(|(_, open)| *open));
    let words = port.words(&id);
    let (label_id, lit) = (format!("label-{id}"), id.clone());
    match kind {
        ControlKind::Tick => view! {
            <Part port hand target=id role="checkbox" checked=Signal::derive(move || value.get() == "oui")>
                <i class="box" aria-hidden="true"></i>
                {words}
            </Part>
        }
        .into_any(),
        ControlKind::Radio(options) => view! {
            <div
                class="control radio"
                class:halo=move || port.has_halo(&lit)
                role="radiogroup"
                aria-labelledby=label_id.clone()
                on:keydown=|event| {
                    arrows::move_focus(&event, "[role=radio]");
                }
            >
                <b id=label_id.clone()>{words}</b>
                {options
                    .into_iter()
                    .map(|option| {
                        let (target, label) = (format!("{id}/{option}"), port.words(&option));
                        view! {
                            <Part port hand target role="radio" checked=Signal::derive(move || value.get() == option)>
                                <i class="dot" aria-hidden="true"></i>
                                {label}
                            </Part>
                        }
                    })
                    .collect_view()}
            </div>
        }
        .into_any(),
        ControlKind::List(options) => {
            let shown = move || {
                let value = value.get();
                if value.is_empty() { port.words("choisir") } else { port.words(&value) }
            };
            let (of, folded) = (id.clone(), id.clone());
            let on_key = move |event: KeyboardEvent| {
                if !open.get_untracked() || !port.live.get_untracked() {
                    return;
                }
                // From the field itself, the arrows go into the list that it unfolded.
                if !arrows::move_focus(&event, "[role=option]") && event.key() == "Escape" {
                    event.stop_propagation();
                    hand.report_from(SceneAction::ToggleList(folded.clone()), Device::Keyboard);
                }
            };
            view! {
                <div class="control list" class:open=open on:keydown=on_key>
                    <b id=label_id.clone()>{words}</b>
                    <Part
                        port
                        hand
                        target=id
                        role="combobox"
                        expanded=Signal::derive(move || open.get())
                        named_by=label_id.clone()
                    >
                        <span>{shown}</span>
                        <i class="fold" aria-hidden="true"></i>
                    </Part>
                    <div class="options" role="listbox" aria-labelledby=label_id.clone() hidden=move || !open.get()>
                        {options
                            .into_iter()
                            .map(|option| {
                                let (target, label) = (format!("{of}/{option}"), port.words(&option));
                                view! {
                                    <Part port hand target role="option" checked=Signal::derive(move || value.get() == option)>
                                        {label}
                                    </Part>
                                }
                            })
                            .collect_view()}
                    </div>
                </div>
            }
            .into_any()
        }
        ControlKind::Slider { min, max, step } => {
            view! { <SliderView port hand id words value range=(min, max, step) /> }.into_any()
        }
    }
}

/// A clickable part of a control: by the pointer through the hand, by the keyboard directly.
#[component]
fn Part(
    port: Port,
    hand: Hand,
    target: String,
    role: &'static str,
    #[prop(optional)] checked: Option<Signal<bool>>,
    #[prop(optional)] expanded: Option<Signal<bool>>,
    /// Id of the words that name it, where they stand beside it.
    #[prop(optional, into)]
    named_by: Option<String>,
    children: Children,
) -> impl IntoView {
    let (lit, acted) = (target.clone(), target.clone());
    let on_key = move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), " " | "Enter") && port.live.get_untracked() {
            event.prevent_default();
            event.stop_propagation();
            let action = port.world.with_untracked(|world| acts::click(world, &acted));
            hand.report_from(action, Device::Keyboard);
        }
    };
    view! {
        <div
            class="part"
            class:halo=move || port.has_halo(&lit)
            class:on=move || checked.is_some_and(|checked| checked.get())
            role=role
            tabindex="0"
            aria-labelledby=named_by
            aria-checked=move || (role != "option").then(|| checked.map(|checked| checked.get().to_string())).flatten()
            aria-selected=move || (role == "option").then(|| checked.map(|checked| checked.get().to_string())).flatten()
            aria-expanded=move || expanded.map(|expanded| expanded.get().to_string())
            data-target=target
            on:keydown=on_key
        >
            {children()}
        </div>
    }
}

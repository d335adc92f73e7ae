//! The stage itself: measures its size, scrolls, listens to the pointer, and layers everything on it.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, PointerEvent};

use super::cover::CoverView;
use super::hand::Hand;
use super::lost::LostRing;
use super::seldom::SELDOM;
use super::things::Things;
use crate::gesture::{Button, Phase};
use crate::platform::observe::ElementSize;
use crate::platform::react::follow;
use crate::practice::Device;
use crate::simulators::port::Port;
use crate::ui::art::Art;
use crate::ui::view;
use crate::world::scene::Action as SceneAction;

/// A scene of the practice computer.
#[component]
pub fn SceneStage(port: Port, children: Children) -> impl IntoView {
    let stage = NodeRef::<Div>::new();
    let scroller = NodeRef::<Div>::new();
    let size = ElementSize::of(scroller);
    let hand = Hand::new(port, stage, size);
    // A scene that has such parts is shown once they are here.
    let seldom = SELDOM.get();
    let scene = move |read: fn(&crate::world::Scene) -> f32| {
        port.world.with(|world| world.scene.as_ref().map_or(0.0, read))
    };
    let height = Memo::new(move |_| scene(|scene| scene.height.max(1.0)));
    let backdrop = Memo::new(move |_| {
        port.world.with(|world| world.scene.as_ref().map(|scene| scene.backdrop.clone()).unwrap_or_default())
    });
    let busy = Memo::new(move |_| {
        port.world.with(|world| world.scene.as_ref().is_some_and(|scene| scene.is_busy(world.clock.now_ms)))
    });

    // A demonstration, a step back or a resumed session moves the view; the person's own scrolling is already there.
    // Only when it moves: asking an element where it stands makes the browser lay out the page at once.
    let wished = Memo::new(move |_| scene(|scene| scene.scroll) * size.get().1);
    follow(move || {
        let wished = wished.get();
        if let Some(element) = scroller.get()
            && (element.scroll_top() as f32 - wished).abs() > 2.0
        {
            element.set_scroll_top(wished.round() as i32);
        }
    });
    let on_scroll = move |_| {
        let (Some(element), (_, h)) = (scroller.get_untracked(), size.get_untracked()) else { return };
        if h > 0.0 && port.live.get_untracked() {
            let thousandths = (element.scroll_top() as f32 * 1000.0 / h).max(0.0) as u32;
            hand.report(SceneAction::ScrollTo(thousandths));
        }
        hand.targets_moved();
    };
    let pointer = move |phase: fn(&PointerEvent) -> Option<Phase>| {
        move |event: PointerEvent| {
            if let Some(phase) = phase(&event) {
                hand.sample(&event, phase);
            }
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.repeat() && port.live.get_untracked() && !on_button(&event) {
            hand.report_from(SceneAction::Enter, Device::Keyboard);
        }
    };

    view! {
        <div
            class="stage scene"
            class:shown=move || !port.live.get()
            class:busy=move || busy.get()
            class:scrolls=move || { height.get() > 1.0 }
            class:halo=move || port.has_halo("stage")
            data-skin=move || port.skin.get()
            data-target="stage"
            node_ref=stage
            tabindex="0"
            role="group"
            aria-label=move || port.words("scene")
            on:pointerdown=pointer(|event| button(event).map(Phase::Down))
            on:pointermove=pointer(|_| Some(Phase::Move))
            on:pointerup=pointer(|event| button(event).map(Phase::Up))
            on:pointercancel=pointer(|_| Some(Phase::Cancel))
            on:pointerleave=pointer(|_| Some(Phase::Leave))
            on:wheel=move |event| hand.wheel(&event)
            on:contextmenu=|event| event.prevent_default()
            on:dragstart=|event| event.prevent_default()
            on:keydown=on_key
        >
            // Where there is more below, the arrow keys scroll, too.
            <div
                class="scroller"
                node_ref=scroller
                on:scroll=on_scroll
                tabindex=move || { if height.get() > 1.0 { "0" } else { "-1" } }
            >
                <div class="content" style:height=move || format!("{}%", (height.get() * 100.0).round() as u32)>
                    {move || {
                        let name = backdrop.get();
                        (!name.is_empty()).then(|| view! { <Art name=name class="backdrop" stretch=true /> })
                    }}
                    {seldom.map(|seldom| (seldom.below)(port, hand))}
                    <Things port hand size />
                    <CoverView port />
                </div>
            </div>
            {seldom.map(|seldom| (seldom.above)(port, hand, size))}
            <LostRing hand size />
            {children()}
        </div>
    }
}

/// Whether a key was pressed on something that takes it itself: a window's button, a menu's entry, a control.
fn on_button(event: &KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.closest("button, .part, .track").ok().flatten().is_some())
}

/// The button of a press or release, as our gestures name it.
fn button(event: &PointerEvent) -> Option<Button> {
    match event.button() {
        0 => Some(Button::Primary),
        1 => Some(Button::Middle),
        2 => Some(Button::Secondary),
        _ => None,
    }
}

//! Windows on the desk, and the bar at the bottom that holds those put away.

use leptos::prelude::*;

use super::hand::Hand;
use super::things::px;
use crate::platform::observe::ElementSize;
use crate::practice::Device;
use crate::simulators::acts;
use crate::simulators::port::Port;
use crate::ui::art::{Art, Icon};
use crate::ui::text::tr;
use crate::ui::view;
use crate::world::scene::{Window, WindowState};

/// All windows, lowest first, and the bar.
#[component]
pub fn Windows(port: Port, hand: Hand, size: ElementSize) -> impl IntoView {
    let windows = Memo::new(move |_| {
        port.world.with(|world| world.scene.as_ref().map(|scene| scene.windows.clone()).unwrap_or_default())
    });
    let shown = Memo::new(move |_| {
        windows.with(|all| all.iter().filter(|w| w.is_shown()).map(|w| w.id.clone()).collect::<Vec<_>>())
    });
    let away = Memo::new(move |_| {
        windows.with(|all| {
            all.iter().filter(|w| w.state == WindowState::Reduced).map(|w| w.id.clone()).collect::<Vec<_>>()
        })
    });
    let one = move |id: String| {
        let own = id.clone();
        let window = Memo::new(move |_| {
            windows.with(|all| all.iter().find(|window| window.id == own).cloned().unwrap_or_default())
        });
        view! { <WindowView port hand size id window /> }
    };
    view! {
        <For each=move || shown.get() key=|id: &String| id.clone() children=one />
        {move || {
            let away = away.get();
            (!away.is_empty()).then(|| {
                let button = |id: String| {
                    let words = port.words(&id);
                    view! { <WindowButton port hand target=format!("{id}/barre") words icon="plus" shown=true /> }
                };
                view! { <div class="desk-bar">{away.into_iter().map(button).collect_view()}</div> }
            })
        }}
    }
}

#[component]
fn WindowView(port: Port, hand: Hand, size: ElementSize, id: String, window: Memo<Window>) -> impl IntoView {
    let (title, text): (String, String) = (port.words(&id), port.words(&format!("{id}-texte")));
    let heading = title.clone();
    let drag = move |part: &'static str| {
        let target = format!("{}/{part}", window.with(|window| window.id.clone()));
        hand.carried.with(|carried| {
            carried.as_ref().filter(|c| c.target == target).map_or((0.0, 0.0), |c| (c.dx, c.dy))
        })
    };
    let enlarged = Memo::new(move |_| window.with(|window| window.state == WindowState::Enlarged));
    let length = move |thousandths: fn(&Window) -> i32, across: bool, part: &'static str| {
        let (w, h) = size.get();
        let (dx, dy) = drag(part);
        let (whole, way) = if across { (w, dx) } else { (h, dy) };
        window.with(|window| px(thousandths(window) as f32 * whole / 1000.0 + way))
    };
    let (title_target, corner_target) = (format!("{id}/titre"), format!("{id}/coin"));
    let (title_lit, corner_lit) = (title_target.clone(), corner_target.clone());
    view! {
        <section
            class="window"
            class:enlarged=enlarged
            data-target=id.clone()
            aria-label=heading
            style:left=move || length(|w| w.x, true, "titre")
            style:top=move || length(|w| w.y, false, "titre")
            style:width=move || length(|w| w.w, true, "coin")
            style:height=move || length(|w| w.h, false, "coin")
        >
            <header class:halo=move || port.has_halo(&title_lit)>
                <div class="grip" data-target=title_target data-drag="">
                    <b>{title}</b>
                </div>
                <WindowButton port hand target=format!("{id}/reduire") words=tr("window-reduce") icon="moins" />
                <WindowButton port hand target=format!("{id}/agrandir") words=tr("window-enlarge") icon="agrandir" />
                <WindowButton port hand target=format!("{id}/fermer") words=tr("window-close") icon="fermer" />
            </header>
            <div class="body">
                {move || {
                    let art = window.with(|window| window.art.clone());
                    (!art.is_empty()).then(|| view! { <Art name=art /> })
                }}
                <p>{text}</p>
            </div>
            <div
                class="corner"
                class:halo=move || port.has_halo(&corner_lit)
                data-target=corner_target
                data-drag=""
                hidden=enlarged
            ></div>
        </section>
    }
}

#[component]
fn WindowButton(
    port: Port,
    hand: Hand,
    target: String,
    words: String,
    icon: &'static str,
    /// Whether the words are written beside the icon.
    #[prop(optional)]
    shown: bool,
) -> impl IntoView {
    let (lit, acted, tip) = (target.clone(), target.clone(), words.clone());
    let on_click = move |event: web_sys::MouseEvent| {
        // The pointer acts through the hand; only the keyboard's click comes without a press.
        if event.detail() == 0 && port.live.get_untracked() {
            let action = port.world.with_untracked(|world| acts::click(world, &acted));
            hand.report_from(action, Device::Keyboard);
        }
    };
    view! {
        <button
            type="button"
            class="window-button"
            class:halo=move || port.has_halo(&lit)
            data-target=target
            title=tip
            on:click=on_click
        >
            <Icon name=icon />
            <span class:hidden-text=!shown>{words}</span>
        </button>
    }
}

//! The menu a right click opens beside its thing.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::arrows;
use super::hand::Hand;
use super::things::px;
use crate::platform::observe::ElementSize;
use crate::practice::Device;
use crate::simulators::layout::layout;
use crate::simulators::port::Port;
use crate::ui::markup::live;
use crate::ui::view;
use crate::world::scene::Action as SceneAction;

/// Space a menu needs, in CSS pixels: near the edge it opens to the other side.
const MENU_WIDTH: f32 = 250.0;
/// Height of one entry, in CSS pixels.
const ENTRY_HEIGHT: f32 = 52.0;

/// The open menu, if one is.
#[component]
pub fn MenuView(port: Port, hand: Hand, size: ElementSize) -> impl IntoView {
    let open = Memo::new(move |_| {
        let (w, h) = size.get();
        port.world.with(|world| {
            let scene = world.scene.as_ref()?;
            let thing = scene.visible(scene.menu_of.as_deref()?)?;
            let place = layout(scene, w, h).into_iter().find(|placed| placed.id == thing.id)?.rect;
            let (x, y) = place.center();
            let y = y - scene.scroll * h;
            let height = ENTRY_HEIGHT * thing.menu.len() as f32 + 8.0;
            let left = if x + MENU_WIDTH > w { (x - MENU_WIDTH).max(0.0) } else { x };
            let top = y.min(h - height).max(0.0);
            Some((thing.menu.clone(), left, top))
        })
    });
    live(move || {
        open.get().map(|(entries, left, top)| {
            let entry = |id: String| {
                let target = format!("menu/{id}");
                let words = port.words(&id);
                let lit = target.clone();
                view! {
                    <button
                        type="button"
                        role="menuitem"
                        class:halo=move || port.has_halo(&lit)
                        data-target=target
                        on:click=move |event| {
                            if event.detail() == 0 && port.live.get_untracked() {
                                hand.report_from(SceneAction::Choose(id.clone()), Device::Keyboard);
                            }
                        }
                    >
                        {words}
                    </button>
                }
            };
            let on_key = move |event: KeyboardEvent| {
                if !arrows::move_focus(&event, "[role=menuitem]")
                    && event.key() == "Escape"
                    && port.live.get_untracked()
                {
                    event.stop_propagation();
                    hand.report_from(SceneAction::ClickNothing, Device::Keyboard);
                }
            };
            view! {
                <div class="menu" role="menu" style:left=px(left) style:top=px(top) on:keydown=on_key>
                    {entries.into_iter().map(entry).collect_view()}
                </div>
            }
        })
    })
}

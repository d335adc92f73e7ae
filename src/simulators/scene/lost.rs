//! « Where is my pointer? »: a large ring at its last place, or an arrow at the edge it left by.

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use super::hand::Hand;
use super::things::px;
use crate::gesture::{Edge, LastSeen};
use crate::platform::observe::ElementSize;
use crate::platform::react::follow;
use crate::ui::art::Icon;
use crate::ui::markup::live;
use crate::ui::view;

/// How long the ring stays, in milliseconds.
const SHOWN_MS: u32 = 3_000;
/// Distance of the arrow from the edge, in CSS pixels.
const INSET: f32 = 40.0;

/// The ring or the arrow, while it is called for. The Control key calls it, as in the system's own setting.
#[component]
pub fn LostRing(hand: Hand, size: ElementSize) -> impl IntoView {
    let handle = window_event_listener(leptos::ev::keyup, move |event| {
        if event.key() == "Control" {
            hand.find_pointer();
        }
    });
    on_cleanup(move || handle.remove());
    follow(move || {
        if hand.seen.get().is_some() {
            Timeout::new(SHOWN_MS, move || {
                hand.seen.try_set(None);
            })
            .forget();
        }
    });
    live(move || {
        hand.seen.get().map(|LastSeen { x, y, left_by }| {
            let (w, h) = size.get_untracked();
            match left_by {
                None => view! { <div class="lost ring" style:left=px(x) style:top=px(y)></div> },
                Some(edge) => {
                    let (side, left, top) = match edge {
                        Edge::Left => ("left", INSET, y),
                        Edge::Right => ("right", w - INSET, y),
                        Edge::Top => ("top", x, INSET),
                        Edge::Bottom => ("bottom", x, h - INSET),
                    };
                    view! {
                        <div class="lost arrow" data-side=side style:left=px(left) style:top=px(top)>
                            <Icon name="suivant" />
                        </div>
                    }
                }
            }
        })
    })
}

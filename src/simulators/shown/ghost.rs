//! The ghost hand: it goes to real elements of the stage, wherever the layout put them.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};

use super::performer::{Performer, Side};
use crate::platform::page;
use crate::platform::react::follow;
use crate::ui::art::Icon;
use crate::ui::view;

/// The hand of a demonstration, and a badge that says which gesture it makes.
#[component]
pub fn GhostHand(
    hand: Performer,
    /// What a gesture is called, by its icon: written beside it where a room must read it.
    #[prop(optional)]
    words: Option<fn(&'static str) -> String>,
) -> impl IntoView {
    let place = RwSignal::new(Place::default());
    follow(move || {
        let ghost = hand.ghost.get();
        // The world may have moved the target since (a scrolled view, a dragged window).
        hand.world.track();
        if let Some(at) = point_of(&ghost.target, ghost.side) {
            place.set(at);
        }
    });
    let px = |length: f64| format!("{}px", length.round() as i32);
    view! {
        <leptos::prelude::Show when=move || hand.is_on()>
            <div
                class="ghost"
                class:pressing=move || hand.ghost.with(|ghost| ghost.pressing)
                class:leftward=move || place.get().right
                class:upward=move || place.get().low
                style:left=move || px(place.get().x)
                style:top=move || px(place.get().y)
                aria-hidden="true"
            >
                <Icon name="main-fantome" />
                {move || {
                    let sign = hand.ghost.with(|ghost| ghost.sign);
                    (!sign.is_empty())
                        .then(|| {
                            view! {
                                <span class="sign">
                                    <Icon name=sign />
                                    {words.map(|words| words(sign))}
                                </span>
                            }
                        })
                }}
            </div>
        </leptos::prelude::Show>
    }
}

/// Where an element is; one that its pane has scrolled away comes back into view first.
fn seen(element: &Element, frame: &DomRect) -> DomRect {
    let own = element.get_bounding_client_rect();
    if own.top() < frame.top() || own.bottom() > frame.bottom() {
        // In the middle: the hand hangs below its finger tip.
        let how = web_sys::ScrollIntoViewOptions::new();
        how.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&how);
        return element.get_bounding_client_rect();
    }
    own
}

/// Where the finger tip is.
#[derive(Clone, Copy, Default, PartialEq)]
struct Place {
    /// From the stage's left, in its pixels.
    x: f64,
    /// From its top.
    y: f64,
    /// So far right that what is said of it stands at its left.
    right: bool,
    /// So low that it stands above.
    low: bool,
}

/// A point of a target. `None` while it is not on the page.
fn point_of(target: &str, side: Side) -> Option<Place> {
    let stage: HtmlElement = document().query_selector(".stage").ok().flatten()?.dyn_into().ok()?;
    let frame = stage.get_bounding_client_rect();
    let scale = page::scale_of(&stage);
    let element: Element = if target == "stage" {
        stage.into()
    } else {
        stage.query_selector(&format!("[data-target=\"{target}\"]")).ok().flatten()?
    };
    let own = seen(&element, &frame);
    // What the present layout does not show, such as a list behind its message: the hand stays where it is.
    if own.width() == 0.0 {
        return None;
    }
    let along = match side {
        Side::Start => 0.0,
        Side::Middle => 0.5,
        Side::End => 1.0,
    };
    let x = own.left() - frame.left() + own.width() * along;
    let y = own.top() - frame.top() + own.height() / 2.0;
    let (right, low) = (x > frame.width() * 0.6, y > frame.height() * 0.7);
    Some(Place { x: x / scale, y: y / scale, right, low })
}

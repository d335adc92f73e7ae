//! The ghost hand: it goes to real elements of the stage, wherever the layout put them.

use leptos::prelude::*;
use web_sys::{DomRect, Element};

use super::show::{Show, Side};
use crate::platform::react::follow;
use crate::ui::art::Icon;
use crate::ui::view;

/// The hand of a demonstration, and a badge that says which gesture it makes.
#[component]
pub fn GhostHand(show: Show) -> impl IntoView {
    let place = RwSignal::new((0.0, 0.0));
    follow(move || {
        let ghost = show.ghost.get();
        // The world may have moved the target since (a scrolled view, a dragged window).
        show.world.track();
        if let Some(at) = point_of(&ghost.target, ghost.side) {
            place.set(at);
        }
    });
    let px = |length: f64| format!("{}px", length.round() as i32);
    view! {
        <leptos::prelude::Show when=move || show.is_on()>
            <div
                class="ghost"
                class:pressing=move || show.ghost.with(|ghost| ghost.pressing)
                style:left=move || px(place.get().0)
                style:top=move || px(place.get().1)
                aria-hidden="true"
            >
                <Icon name="main-fantome" />
                {move || {
                    let sign = show.ghost.with(|ghost| ghost.sign);
                    (!sign.is_empty()).then(|| view! { <span class="sign"><Icon name=sign /></span> })
                }}
            </div>
        </leptos::prelude::Show>
    }
}

/// Where an element is; one that its pane has scrolled away comes back into view first.
fn seen(element: &Element, frame: &DomRect) -> DomRect {
    let own = element.get_bounding_client_rect();
    if own.top() < frame.top() || own.bottom() > frame.bottom() {
        element.scroll_into_view_with_bool(false);
        return element.get_bounding_client_rect();
    }
    own
}

/// A point of a target in the stage's pixels. `None` while it is not on the page.
fn point_of(target: &str, side: Side) -> Option<(f64, f64)> {
    let stage = document().query_selector(".stage").ok().flatten()?;
    let frame = stage.get_bounding_client_rect();
    let element: Element = if target == "stage" {
        stage
    } else {
        stage.query_selector(&format!("[data-target=\"{target}\"]")).ok().flatten()?
    };
    let own = seen(&element, &frame);
    let along = match side {
        Side::Start => 0.0,
        Side::Middle => 0.5,
        Side::End => 1.0,
    };
    Some((own.left() - frame.left() + own.width() * along, own.top() - frame.top() + own.height() / 2.0))
}

//! A text to select from: the browser's own selection, read as whole and cut pieces.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Range};

use super::hand::Hand;
use crate::simulators::port::Port;
use crate::ui::markup::live;
use crate::ui::view;
use crate::world::scene::Action as SceneAction;

/// The text, line by line.
#[component]
pub fn PassageView(port: Port, hand: Hand) -> impl IntoView {
    let text = NodeRef::<Div>::new();
    let pieces = Memo::new(move |_| {
        port.world.with(|world| {
            world
                .scene
                .as_ref()
                .and_then(|scene| scene.passage.as_ref())
                .map(|passage| passage.pieces.clone())
        })
    });
    let selected = move |piece: &str| {
        port.world.with(|world| {
            let passage = world.scene.as_ref().and_then(|scene| scene.passage.as_ref());
            passage.is_some_and(|passage| passage.whole.iter().any(|whole| whole == piece))
        })
    };
    let read = move || {
        if let Some(text) = text.get_untracked()
            && port.live.get_untracked()
            && let Some((whole, partial)) = selection_in(&text)
        {
            hand.report(SceneAction::Select { whole, partial });
        }
    };
    // The button is often let go past the edge of the text.
    let released = window_event_listener(leptos::ev::pointerup, move |_| read());
    on_cleanup(move || released.remove());
    live(move || {
        pieces.get().map(|pieces| {
            let piece = move |id: &String| {
                let words = port.words(id);
                let (id, lit) = (id.clone(), format!("text/{id}"));
                let target = lit.clone();
                let joins = words.starts_with(['.', ',', ':', '!', '?']);
                view! {
                    {(!joins).then_some(" ")}
                    <span
                        class="piece"
                        class:selected=move || selected(&id)
                        class:halo=move || port.has_halo(&lit)
                        data-target=target
                    >
                        {words}
                    </span>
                }
            };
            let line = move |pieces: &[String]| {
                view! { <p>{pieces.iter().map(piece).collect_view()}</p> }
            };
            view! {
                <div class="passage" data-target="text" node_ref=text on:keyup=move |_| read()>
                    {pieces.split(|piece| piece == "|").map(line).collect_view()}
                </div>
            }
        })
    })
}

/// Pieces wholly and partly inside the browser's selection. `None` where there is no selection to read.
fn selection_in(text: &Element) -> Option<(Vec<String>, Vec<String>)> {
    let selection = window().get_selection().ok().flatten()?;
    if selection.range_count() == 0 {
        return None;
    }
    if selection.is_collapsed() {
        return Some((Vec::new(), Vec::new()));
    }
    let chosen = selection.get_range_at(0).ok()?;
    let (mut whole, mut partial) = (Vec::new(), Vec::new());
    let pieces = text.query_selector_all(".piece").ok()?;
    for index in 0..pieces.length() {
        let Some(piece) = pieces.get(index) else { continue };
        let (Some(words), Some(element)) = (piece.first_child(), piece.dyn_ref::<Element>()) else {
            continue;
        };
        let Some(target) = element.get_attribute("data-target") else { continue };
        let id = target.trim_start_matches("text/").to_owned();
        let own = document().create_range().ok()?;
        own.select_node_contents(&words).ok()?;
        let compare = |how: u16| chosen.compare_boundary_points(how, &own).unwrap_or(0);
        let (starts, ends) = (compare(Range::START_TO_START), compare(Range::END_TO_END));
        // END_TO_START compares the chosen start with the piece's end, START_TO_END the chosen end with its start.
        let overlaps = compare(Range::END_TO_START) < 0 && compare(Range::START_TO_END) > 0;
        if starts <= 0 && ends >= 0 {
            whole.push(id);
        } else if overlaps {
            partial.push(id);
        }
    }
    Some((whole, partial))
}

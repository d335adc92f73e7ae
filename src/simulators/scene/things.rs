//! Things on the desk: their drawing, their name, how they look when done, over, pressed or carried.

use leptos::prelude::*;

use super::hand::Hand;
use crate::gesture::Rect;
use crate::platform::observe::ElementSize;
use crate::simulators::layout::{Placed, layout};
use crate::simulators::port::Port;
use crate::ui::art::Art;
use crate::ui::view;
use crate::world::scene::{Pointer, Thing};

/// All things now visible, each at its place.
#[component]
pub fn Things(port: Port, hand: Hand, size: ElementSize) -> impl IntoView {
    let places = Memo::new(move |_| {
        let (w, h) = size.get();
        port.world.with(|world| world.scene.as_ref().map(|scene| layout(scene, w, h)).unwrap_or_default())
    });
    let visible = Memo::new(move |_| {
        port.world.with(|world| {
            let Some(scene) = &world.scene else { return Vec::new() };
            scene
                .things
                .iter()
                .filter(|thing| scene.is_visible(thing))
                .map(|thing| thing.id.clone())
                .collect()
        })
    });
    view! {
        <For
            each=move || visible.get()
            key=|id: &String| id.clone()
            children=move |id| {
                let place = {
                    let id = id.clone();
                    Memo::new(move |_| places.with(|places| shown_at(places, &id, port.carried.get())))
                };
                view! { <ThingView port hand id place /> }
            }
        />
    }
}

#[component]
fn ThingView(port: Port, hand: Hand, id: String, place: Memo<Rect>) -> impl IntoView {
    let own = id.clone();
    let thing = Memo::new(move |_| {
        port.world.with(|world| {
            let things = world.scene.as_ref().map(|scene| scene.things.as_slice()).unwrap_or_default();
            things.iter().find(|thing| thing.id == own).cloned().unwrap_or_default()
        })
    });
    let marked = {
        let id = id.clone();
        move |of: fn(&crate::world::Scene) -> &Option<String>| {
            port.world.with(|world| {
                world.scene.as_ref().is_some_and(|scene| of(scene).as_deref() == Some(id.as_str()))
            })
        }
    };
    let (selected, held) = (marked.clone(), marked);
    let carried = {
        let id = id.clone();
        Memo::new(move |_| {
            hand.carried.with(|carried| carried.clone().filter(|carried| carried.target == id))
        })
    };
    let is = |signal: RwSignal<Option<String>>, id: &str| {
        let id = id.to_owned();
        move || signal.with(|now| now.as_deref() == Some(id.as_str()))
    };
    let (over, pressed) = (is(hand.over, &id), is(hand.pressed, &id));
    let halo = {
        let id = id.clone();
        move || port.has_halo(&id)
    };
    let name = port.words(&id);
    let label = name.clone();
    view! {
        <div
            class="thing"
            class:done=move || thing.with(|thing| thing.done)
            class:place=move || thing.with(|thing| thing.place)
            class:over=over
            class:pressed=pressed
            class:selected=move || !thing.with(|thing| thing.done) && selected(|scene| &scene.selected)
            class:held=move || held(|scene| &scene.held)
            class:carried=move || carried.with(Option::is_some)
            class:halo=halo
            data-pointer=move || thing.with(pointer_name)
            data-target=id.clone()
            data-drag=move || thing.with(|thing| thing.can_drag().then_some(""))
            data-place=move || thing.with(|thing| thing.place.then_some(""))
            role="img"
            aria-label=label
            style:left=move || px(place.get().x + carried.with(|c| c.as_ref().map_or(0.0, |c| c.dx)))
            style:top=move || px(place.get().y + carried.with(|c| c.as_ref().map_or(0.0, |c| c.dy)))
            style:width=move || px(place.get().w)
            style:height=move || px(place.get().h)
        >
            {move || view! { <Art name=thing.with(drawing) /> }}
            {move || thing.with(|thing| thing.named).then(|| view! { <span class="name">{name.clone()}</span> })}
        </div>
    }
}

/// Where a thing stands; over its goal while the ghost hand carries it there.
fn shown_at(places: &[Placed], id: &str, carried: Option<(String, String)>) -> Rect {
    let rect_of =
        |id: &str| places.iter().find(|place| place.id == id).map(|place| place.rect).unwrap_or_default();
    let own = rect_of(id);
    match carried {
        Some((thing, onto)) if thing == id => {
            let (x, y) = rect_of(&onto).center();
            Rect { x: x - own.w / 2.0, y: y - own.h / 2.0, ..own }
        }
        _ => own,
    }
}

/// A length for the style, in whole pixels: they are sharp, and fractions would bring the code that writes them.
pub(super) fn px(length: f32) -> String {
    format!("{}px", length.round() as i32)
}

fn drawing(thing: &Thing) -> String {
    if thing.done && !thing.art_done.is_empty() { thing.art_done.clone() } else { thing.art.clone() }
}

fn pointer_name(thing: &Thing) -> Option<&'static str> {
    match thing.pointer {
        Pointer::Arrow => None,
        Pointer::Hand => Some("hand"),
        Pointer::Text => Some("text"),
        Pointer::Forbidden => Some("forbidden"),
        Pointer::Move => Some("move"),
    }
}

//! Where the adviser is. Addresses say the kind of page and nothing of whom it shows; who it was stays in memory, and is
//! gone with it.

use std::sync::OnceLock;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::space::{Space, State};
use crate::ui::text::tr;

/// A page of the adviser's space.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// Everyone.
    #[default]
    Group,
    /// One person.
    Person(u64),
    /// All workshops.
    Ateliers,
    /// One workshop.
    Atelier(u64),
    /// Bringing progress in.
    Bring,
    /// Taking things out.
    Export,
    /// How the space behaves.
    Settings,
    /// What is kept, and where.
    Data,
    /// Passports to print, of these people.
    Passports(Vec<u64>),
    /// An attestation to print.
    Attestation(u64),
}

impl Room {
    fn address(&self) -> &'static str {
        match self {
            Room::Group => "#/groupe",
            Room::Person(_) => "#/personne",
            Room::Ateliers => "#/ateliers",
            Room::Atelier(_) => "#/atelier",
            Room::Bring => "#/apporter",
            Room::Export => "#/sortir",
            Room::Settings => "#/reglages",
            Room::Data => "#/donnees",
            Room::Passports(_) => "#/passeport",
            Room::Attestation(_) => "#/attestation",
        }
    }
}

impl Room {
    /// What kind of page it is, in words that name nobody.
    fn kind(&self) -> &'static str {
        match self {
            Room::Group => "room-group",
            Room::Person(_) => "room-person",
            Room::Ateliers => "room-ateliers",
            Room::Atelier(_) => "room-atelier",
            Room::Bring => "room-bring",
            Room::Export => "room-export",
            Room::Settings => "room-settings",
            Room::Data => "room-data",
            Room::Passports(_) => "room-passports",
            Room::Attestation(_) => "room-attestation",
        }
    }
}

/// What the window is called: browsers keep it in their history, so that it says the kind of page and names nobody.
pub fn window_title(space: Space) -> Signal<String> {
    let room = current();
    Signal::derive(move || {
        let room = room.get();
        let key = match space.state() {
            State::Open => room.kind(),
            _ if room == Room::Data => room.kind(),
            _ => "space-title",
        };
        tr(key)
    })
}

struct Walk {
    here: RwSignal<Room>,
    /// Pages visited, by the number that the browser's history keeps for each.
    visited: RwSignal<Vec<Room>>,
}

static WALK: OnceLock<Walk> = OnceLock::new();

/// Begins to follow Back and Forward; called once, under the root owner.
pub fn start() {
    let walk = Walk { here: RwSignal::new(Room::Group), visited: RwSignal::new(vec![Room::Group]) };
    if WALK.set(walk).is_err() {
        return;
    }
    if let Some(history) = history() {
        // A frame may forbid it: Back then leaves the space, which locks it.
        let _ = history.replace_state_with_url(&JsValue::from_f64(0.0), "", Some(Room::Group.address()));
    }
    window_event_listener(ev::popstate, |event| {
        let Some(walk) = WALK.get() else { return };
        let place = event.state().as_f64().map_or(0, |place| place as usize);
        // An entry of an earlier visit leads to the group: nobody remembers whom it showed.
        let room = walk.visited.with_untracked(|visited| visited.get(place).cloned()).unwrap_or_default();
        walk.here.set(room);
    });
}

/// The page to show, as a signal.
pub fn current() -> Signal<Room> {
    WALK.get().map_or_else(|| Signal::stored(Room::default()), |walk| walk.here.into())
}

/// Goes to a page; Back returns from it.
pub fn go(room: Room) {
    let Some(walk) = WALK.get() else { return };
    if walk.here.with_untracked(|here| *here == room) {
        return;
    }
    let place = walk.visited.try_update(|visited| {
        visited.push(room.clone());
        visited.len() - 1
    });
    if let Some(history) = history() {
        let state = JsValue::from_f64(place.unwrap_or_default() as f64);
        let _ = history.push_state_with_url(&state, "", Some(room.address()));
    }
    walk.here.set(room);
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

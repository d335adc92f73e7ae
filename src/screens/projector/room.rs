//! Where the projector's page is: `#/…`, followed by the browser's Back too.

use leptos::ev;
use leptos::prelude::*;

use crate::platform::page;
use crate::practice::day_list::{numbers_text, read_numbers};

/// A page of the projector.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Room {
    /// `#/`: the plans.
    #[default]
    Start,
    /// `#/plan/<id>`: a plan being changed.
    Plan(String),
    /// `#/ecran`: what the room sees.
    Screen,
    /// `#/pilote`: what the adviser sees beside it.
    Presenter,
    /// `#/liste/103-104`: these exercises, shown at once.
    List(Vec<u16>),
}

impl Room {
    fn parse(hash: &str) -> Room {
        let path = hash.trim_start_matches('#').trim_start_matches('/');
        match path.split_once('/').unwrap_or((path, "")) {
            ("ecran", "") => Room::Screen,
            ("pilote", "") => Room::Presenter,
            ("plan", id) if !id.is_empty() => Room::Plan(id.to_owned()),
            ("liste", numbers) => read_numbers(numbers).map_or(Room::Start, Room::List),
            _ => Room::Start,
        }
    }

    /// Its address, from the `#` on.
    pub fn address(&self) -> String {
        match self {
            Room::Start => "#/".to_owned(),
            Room::Plan(id) => format!("#/plan/{id}"),
            Room::Screen => "#/ecran".to_owned(),
            Room::Presenter => "#/pilote".to_owned(),
            Room::List(numbers) => format!("#/liste/{}", numbers_text(numbers)),
        }
    }

    /// Goes there in place of the present page: Back does not return to it.
    pub fn replace(&self) {
        page::leave_for(&self.address());
    }

    /// Goes there; Back returns.
    pub fn go(&self) {
        page::go_to(&self.address());
    }
}

/// The present page, for as long as the app.
pub fn current() -> Signal<Room> {
    let here = || Room::parse(&page::fragment());
    let room = RwSignal::new(here());
    let _ = window_event_listener(ev::hashchange, move |_| {
        let now = here();
        if room.with_untracked(|before| *before != now) {
            room.set(now);
        }
    });
    room.into()
}

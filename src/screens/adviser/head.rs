//! The head of the adviser's pages: its rooms, and the lock.

use leptos::prelude::*;

use super::rooms::{self, Room, go};
use super::space::{Space, State};
use crate::ui::art::Icon;
use crate::ui::button::Button;
use crate::ui::text::tr;
use crate::ui::view;

/// The head. Before the space is open it has no doors.
#[component]
pub fn Head() -> impl IntoView {
    let space = expect_context::<Space>();
    let open = move || space.state() == State::Open;
    view! {
        <header class="top adviser-top">
            <span class="brand">
                <Icon name="logo" />
                <span>{tr("space-title")}</span>
            </span>
            <Show when=open>
                <nav class="rooms" aria-label=tr("space-rooms")>
                    <Door room=Room::Group icon="personne" words=tr("room-group") />
                    <Door room=Room::Ateliers icon="calendrier" words=tr("room-ateliers") />
                    <Door room=Room::Bring icon="reprendre" words=tr("room-bring") />
                    <Door room=Room::Export icon="emporter" words=tr("room-export") />
                    <Door room=Room::Settings icon="reglages" words=tr("room-settings") />
                </nav>
                <Button class="small" icon="cadenas" on_press=move |()| space.lock()>{tr("space-lock")}</Button>
            </Show>
        </header>
    }
}

#[component]
fn Door(room: Room, icon: &'static str, words: String) -> impl IntoView {
    let here = rooms::current();
    let own = room.clone();
    let current = move || {
        let inside = match here.get() {
            Room::Person(_) | Room::Attestation(_) => Room::Group,
            Room::Atelier(_) => Room::Ateliers,
            Room::Passports(_) => Room::Export,
            Room::Data => Room::Settings,
            other => other,
        };
        (inside == own).then_some("page")
    };
    view! {
        <button type="button" class="btn small quiet" aria-current=current on:click=move |_| go(room.clone())>
            <Icon name=icon />
            <span>{words}</span>
        </button>
    }
}

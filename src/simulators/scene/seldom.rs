//! What only some scenes have: windows, menus, a text, controls. It belongs to the second part of the program.

use super::controls::Controls;
use super::hand::Hand;
use super::menu::MenuView;
use super::passage::PassageView;
use super::windows::Windows;
use crate::platform::observe::ElementSize;
use crate::simulators::port::Port;
use crate::ui::later::Slot;
use crate::ui::markup::Node;
use crate::ui::view;
use crate::world::Scene;

/// These parts of a stage.
#[derive(Clone, Copy)]
pub(super) struct Seldom {
    /// What lies under the things.
    pub(super) below: fn(Port, Hand) -> Node,
    /// What lies over them.
    pub(super) above: fn(Port, Hand, ElementSize) -> Node,
}

pub(super) static SELDOM: Slot<Seldom> = Slot::new();

/// Puts them in their place: part of the arrival of the second part.
pub fn join() {
    SELDOM.fill(Seldom { below, above });
}

/// Whether a scene has such parts.
pub fn has_seldom_parts(scene: &Scene) -> bool {
    scene.passage.is_some()
        || !scene.controls.is_empty()
        || !scene.windows.is_empty()
        || scene.things.iter().any(|thing| !thing.menu.is_empty())
}

fn below(port: Port, hand: Hand) -> Node {
    view! {
        <PassageView port hand />
        <Controls port hand />
    }
}

fn above(port: Port, hand: Hand, size: ElementSize) -> Node {
    view! {
        <Windows port hand size />
        <MenuView port hand size />
    }
}

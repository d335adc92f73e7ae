//! From a gesture on a target of the stage to the act it means in the world (pure).

use crate::gesture::Gesture;
use crate::world::World;
use crate::world::scene::{Action, ControlKind, WindowState};

/// The act a gesture means, if it means one here.
///
/// `way`: how far a drag came, and `size`: the stage, both in CSS pixels.
pub fn act_of(world: &World, gesture: &Gesture, way: (f32, f32), size: (f32, f32)) -> Option<Action> {
    let scene = world.scene.as_ref()?;
    let is_thing = |id: &str| scene.visible(id).is_some();
    match gesture {
        Gesture::Dwell { target } if is_thing(target) => Some(Action::Point(target.clone())),
        Gesture::Click { target } => Some(click(world, target.as_deref().unwrap_or_default())),
        Gesture::DoubleClick { target: Some(id) } if is_thing(id) => Some(Action::DoubleClick(id.clone())),
        Gesture::SecondaryClick { target: Some(id) } if is_thing(id) => {
            Some(Action::SecondaryClick(id.clone()))
        }
        Gesture::SecondaryClick { .. } => Some(Action::ClickNothing),
        Gesture::Drop { target, onto, .. } if is_thing(target) => {
            Some(Action::Drop { thing: target.clone(), onto: onto.clone() })
        }
        Gesture::Drop { target, .. } => drag_window(world, target, way, size),
        _ => None,
    }
}

/// What a click on that target does.
pub fn click(world: &World, target: &str) -> Action {
    let Some(scene) = world.scene.as_ref() else { return Action::ClickNothing };
    if let Some(entry) = target.strip_prefix("menu/") {
        return Action::Choose(entry.to_owned());
    }
    if scene.visible(target).is_some() {
        return Action::Click(target.to_owned());
    }
    let (whole, part) = target.split_once('/').unwrap_or((target, ""));
    if let Some(window) = scene.windows.iter().find(|window| window.id == whole) {
        let state = match (part, window.state) {
            ("fermer", _) => WindowState::Closed,
            ("reduire", _) => WindowState::Reduced,
            ("agrandir", WindowState::Enlarged) | ("barre", _) => WindowState::Normal,
            ("agrandir", _) => WindowState::Enlarged,
            _ => return Action::RaiseWindow(whole.to_owned()),
        };
        return Action::SetWindow { window: whole.to_owned(), state };
    }
    let Some(control) = scene.controls.iter().find(|control| control.id == whole) else {
        return Action::ClickNothing;
    };
    let control_id = control.id.clone();
    match (&control.kind, part) {
        (ControlKind::Tick, _) => {
            let value = if control.value == "oui" { "non" } else { "oui" };
            Action::Set { control: control_id, value: value.into() }
        }
        (ControlKind::List(_), "") => Action::ToggleList(control_id),
        (ControlKind::List(_) | ControlKind::Radio(_), option) if !option.is_empty() => {
            Action::Set { control: control_id, value: option.to_owned() }
        }
        _ => Action::ClickNothing,
    }
}

fn drag_window(world: &World, target: &str, way: (f32, f32), size: (f32, f32)) -> Option<Action> {
    let (id, part) = target.split_once('/')?;
    let window = world.scene.as_ref()?.windows.iter().find(|window| window.id == id)?;
    let share = |px: f32, whole: f32| if whole > 0.0 { (px * 1000.0 / whole).round() as i32 } else { 0 };
    let (dx, dy) = (share(way.0, size.0), share(way.1, size.1));
    let window_id = window.id.clone();
    match part {
        "titre" => Some(Action::MoveWindow { window: window_id, x: window.x + dx, y: window.y + dy }),
        "coin" => Some(Action::ResizeWindow { window: window_id, w: window.w + dx, h: window.h + dy }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Scene;
    use crate::world::scene::{Control, Window};

    fn world() -> World {
        let list = ControlKind::List(vec!["a".into(), "b".into()]);
        let scene = Scene {
            windows: vec![Window {
                id: "lettre".into(),
                x: 100,
                y: 100,
                w: 600,
                h: 500,
                ..Window::default()
            }],
            controls: vec![
                Control { id: "case".into(), kind: ControlKind::Tick, value: "oui".into(), open: false },
                Control { id: "liste".into(), kind: list, value: String::new(), open: false },
            ],
            ..Scene::default()
        };
        World { scene: Some(scene), ..World::default() }
    }

    #[test]
    fn clicks_go_to_the_part_that_was_hit() {
        let set = |control: &str, value: &str| Action::Set { control: control.into(), value: value.into() };
        let window = |state| Action::SetWindow { window: "lettre".into(), state };
        assert_eq!(click(&world(), "case"), set("case", "non"));
        assert_eq!(click(&world(), "liste"), Action::ToggleList("liste".into()));
        assert_eq!(click(&world(), "liste/b"), set("liste", "b"));
        assert_eq!(click(&world(), "lettre/fermer"), window(WindowState::Closed));
        assert_eq!(click(&world(), "lettre/agrandir"), window(WindowState::Enlarged));
        assert_eq!(click(&world(), "lettre/texte"), Action::RaiseWindow("lettre".into()));
        assert_eq!(click(&world(), "menu/copier"), Action::Choose("copier".into()));
        assert_eq!(click(&World::default(), "case"), Action::ClickNothing);
    }

    #[test]
    fn a_dragged_title_moves_the_window_by_the_same_share() {
        let drop = Gesture::Drop { target: "lettre/titre".into(), onto: None, x: 0.0, y: 0.0 };
        let moved = act_of(&world(), &drop, (80.0, -30.0), (800.0, 600.0));
        assert_eq!(moved, Some(Action::MoveWindow { window: "lettre".into(), x: 200, y: 50 }));
    }
}

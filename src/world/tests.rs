//! The world's promises: acts that make no sense do nothing, effects cross rooms, time comes from outside.

use super::scene::{
    Action as SceneAction, Cover, Deed, Event as SceneEvent, Then, Thing, Window, WindowState,
};
use super::*;

fn thing(id: &str, by: Deed) -> Thing {
    Thing { id: id.into(), at: [0.5, 0.5], by, ..Thing::default() }
}

fn world(things: Vec<Thing>) -> World {
    World { scene: Some(Scene { height: 1.0, things, ..Scene::default() }), ..World::default() }
}

fn act(world: &mut World, action: SceneAction) -> Vec<SceneEvent> {
    let events = world.apply(&Action::Scene(action)).into_iter();
    events
        .filter_map(|event| match event {
            Event::Scene(event) => Some(event),
            _ => None,
        })
        .collect()
}

fn id(id: &str) -> String {
    id.to_owned()
}

#[test]
fn what_is_not_there_cannot_be_acted_on() {
    let mut first = thing("a", Deed::Click);
    first.then = Then::Vanish;
    let second = Thing { after: Some(id("a")), ..thing("b", Deed::Click) };
    let mut world = world(vec![first, second]);
    assert!(act(&mut world, SceneAction::Click(id("b"))).is_empty(), "it comes after the first");
    assert!(act(&mut world, SceneAction::Click(id("nobody"))).is_empty());
    assert_eq!(act(&mut world, SceneAction::Click(id("a"))).len(), 2, "clicked, finished");
    assert!(act(&mut world, SceneAction::Click(id("a"))).is_empty(), "it went away");
    assert_eq!(act(&mut world, SceneAction::Click(id("b"))).len(), 2);
}

#[test]
fn opening_takes_a_double_click_or_a_click_and_enter() {
    let mut world = world(vec![thing("a", Deed::Open), thing("b", Deed::Open)]);
    act(&mut world, SceneAction::Click(id("a")));
    assert!(!world.scene.as_ref().is_some_and(|s| s.is_done("a")), "one click only selects");
    act(&mut world, SceneAction::Enter);
    act(&mut world, SceneAction::DoubleClick(id("b")));
    let scene = world.scene.expect("still there");
    assert!(scene.is_done("a") && scene.is_done("b"));
}

#[test]
fn dragging_and_picking_up_lead_to_the_same_world() {
    let start = || {
        let movable = Thing { home: Some(id("bon")), ..thing("x", Deed::Drop) };
        let place = |name: &str| Thing { place: true, ..thing(name, Deed::None) };
        world(vec![place("bon"), place("autre"), movable])
    };
    let (mut dragged, mut picked) = (start(), start());
    act(&mut dragged, SceneAction::Drop { thing: id("x"), onto: Some(id("bon")) });
    act(&mut picked, SceneAction::Click(id("x")));
    act(&mut picked, SceneAction::Click(id("bon")));
    let done = |world: &World| world.scene.as_ref().is_some_and(|scene| scene.is_done("x"));
    assert!(done(&dragged) && done(&picked));

    let mut wrong = start();
    act(&mut wrong, SceneAction::Drop { thing: id("x"), onto: Some(id("autre")) });
    assert!(!done(&wrong));
    act(&mut wrong, SceneAction::Drop { thing: id("x"), onto: Some(id("bon")) });
    assert!(done(&wrong), "what lies on the wrong place can be taken again");
    let mut nowhere = start();
    let events = act(&mut nowhere, SceneAction::Drop { thing: id("x"), onto: None });
    assert_eq!(events, [SceneEvent::LetGo { thing: id("x") }]);
    assert_eq!(nowhere, start(), "it goes back where it was");
}

#[test]
fn a_busy_computer_takes_no_click_until_time_has_passed() {
    let busy = Thing { busy_ms: 500, ..thing("a", Deed::Click) };
    let mut world = world(vec![busy, thing("b", Deed::Click)]);
    act(&mut world, SceneAction::Click(id("a")));
    assert_eq!(act(&mut world, SceneAction::Click(id("b"))), [SceneEvent::TooSoon { id: id("b") }]);
    assert!(world.apply(&Action::Tick { ms: 400 }).is_empty());
    assert_eq!(world.apply(&Action::Tick { ms: 100 }), [Event::Scene(SceneEvent::Ready)]);
    assert_eq!(act(&mut world, SceneAction::Click(id("b"))).len(), 2);
}

#[test]
fn an_effect_follows_its_event_at_once_or_when_its_time_comes() {
    let mut now = world(vec![thing("a", Deed::Click), thing("b", Deed::Click)]);
    let effect = |after_ms| Effect {
        on: EventPattern::Clicked(id("a")),
        after_ms,
        then: Action::Scene(SceneAction::Click(id("b"))),
    };
    let mut later = now.clone();
    now.effects = vec![effect(0)];
    later.effects = vec![effect(1_000)];
    act(&mut now, SceneAction::Click(id("a")));
    act(&mut later, SceneAction::Click(id("a")));
    let done = |world: &World| world.scene.as_ref().is_some_and(|scene| scene.is_done("b"));
    assert!(done(&now) && !done(&later));
    later.apply(&Action::Tick { ms: 1_000 });
    assert!(done(&later) && later.pending.is_empty());
}

#[test]
fn effects_that_call_each_other_come_to_an_end() {
    let mut world = world(vec![thing("a", Deed::None), thing("b", Deed::None)]);
    let call = |from: &str, to: &str| Effect {
        on: EventPattern::Clicked(id(from)),
        after_ms: 0,
        then: Action::Scene(SceneAction::Click(id(to))),
    };
    world.effects = vec![call("a", "b"), call("b", "a")];
    assert!(act(&mut world, SceneAction::Click(id("a"))).len() < 200);
}

#[test]
fn a_clone_is_a_snapshot_to_step_back_to() {
    let mut world = world(vec![thing("a", Deed::Click)]);
    let before = world.clone();
    act(&mut world, SceneAction::Click(id("a")));
    assert_ne!(world, before);
    let json = serde_json::to_string(&world).expect("a world is plain data");
    assert_eq!(serde_json::from_str::<World>(&json).expect("and reads back"), world);
}

#[test]
fn covers_and_windows_keep_within_their_bounds() {
    let mut cover = Cover { columns: 4, rows: 2, wiped: Vec::new() };
    assert!(cover.wipe(&[0, 0, 7, 99]));
    assert_eq!((cover.percent(), cover.wiped.as_slice()), (25, [0, 7].as_slice()));
    assert!(!cover.wipe(&[7]));
    let mut window = Window { id: id("w"), x: 0, y: 0, w: 600, h: 500, ..Window::default() };
    window.move_to(5_000, -40);
    assert!(window.x < 1_000 && window.y == 0, "its title stays within reach");
    window.resize(0, 9_000);
    assert!(window.w > 0 && window.h <= 1_000);
    window.state = WindowState::Closed;
    assert!(!window.hides([0.5, 0.1]));
}

#[test]
fn a_press_brings_a_window_to_the_front() {
    let window = |name: &str| Window { id: id(name), w: 400, h: 400, ..Window::default() };
    let mut world = world(Vec::new());
    if let Some(scene) = world.scene.as_mut() {
        scene.windows = vec![window("a"), window("b")];
    }
    let order = |world: &World| -> Vec<String> {
        world.scene.iter().flat_map(|scene| &scene.windows).map(|window| window.id.clone()).collect()
    };
    assert_eq!(
        act(&mut world, SceneAction::RaiseWindow(id("a"))),
        [SceneEvent::WindowRaised { id: id("a") }]
    );
    assert_eq!(order(&world), ["b", "a"]);
    assert!(act(&mut world, SceneAction::RaiseWindow(id("a"))).is_empty(), "it is in front already");
    assert!(act(&mut world, SceneAction::RaiseWindow(id("nobody"))).is_empty());
}

//! The hand of a demonstration: it travels, presses, carries and types, in times that eyes can follow.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;

use crate::practice::exercise::Move;
use crate::practice::typing::{self, Key, Strokes};
use crate::world::scene::Action as SceneAction;
use crate::world::sheet::By;
use crate::world::{Action, World, form, mailbox, sheet, web};

/// Time for the hand to travel, in milliseconds; the style's transition is a little shorter.
const TRAVEL_MS: u32 = 1_000;
/// Time a press stays visible, in milliseconds.
const PRESS_MS: u32 = 450;
/// Time to see what happened, in milliseconds.
const LOOK_MS: u32 = 900;

/// Time to type a text, in milliseconds, and the least and most for one key: long texts go faster, not on for ever.
const TYPING_MS: u32 = 3_500;
const KEY_MS: (u32, u32) = (45, 220);

/// Where the ghost hand is and what it does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ghost {
    /// The target it is on.
    pub target: String,
    /// Whether it presses.
    pub pressing: bool,
    /// Which end of the target it is on.
    pub side: Side,
    /// What is pressed or done, as an icon name.
    pub sign: &'static str,
    /// What it carries, and where to.
    pub carries: Option<(String, String)>,
    /// The key it has just pressed.
    pub key: Option<Key>,
}

/// Where on a target the hand is: gestures along something go from its start to its end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// Its middle.
    #[default]
    Middle,
    /// Its left end.
    Start,
    /// Its right end.
    End,
}

/// The hand, and the world it acts on. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Performer {
    /// Grows at every change of mind, so that an older course of play stops.
    course: StoredValue<u32>,
    /// The world that is shown; `None` when nothing is.
    pub world: RwSignal<Option<World>>,
    /// The ghost hand.
    pub ghost: RwSignal<Ghost>,
    /// How many times slower than usual it moves.
    pub slowness: RwSignal<u32>,
}

impl Performer {
    /// A hand that shows nothing yet.
    pub fn new() -> Self {
        Self {
            course: StoredValue::new(0),
            world: RwSignal::new(None),
            ghost: RwSignal::new(Ghost::default()),
            slowness: RwSignal::new(1),
        }
    }

    /// Whether something is shown.
    pub fn is_on(&self) -> bool {
        self.world.with(Option::is_some)
    }

    /// The hand comes onto the stage.
    pub fn arrive(&self) {
        self.ghost.set(Ghost { target: "stage".into(), ..Ghost::default() });
    }

    /// A change of mind: whatever course ran before stops at its next pause.
    pub fn new_course(&self) -> u32 {
        self.course.update_value(|course| *course = course.wrapping_add(1));
        self.course.get_value()
    }

    /// False as soon as someone chose something else, or the screen is gone.
    pub fn is_course(&self, course: u32) -> bool {
        self.course.try_get_value() == Some(course)
    }

    /// A moment to see that the hand has come.
    pub async fn settle(&self) {
        self.pause(PRESS_MS).await;
    }

    /// Time to see what happened.
    pub async fn look(&self) {
        self.pause(LOOK_MS).await;
    }

    /// Shows a move, up to the moment when it changes the world; false when it is no longer wanted.
    pub async fn show(&self, course: u32, planned: &Move) -> bool {
        match planned {
            Move::Act { action, target } => {
                self.reach(course, action, target).await;
                if self.is_course(course) {
                    self.type_keys(course, action).await;
                }
            }
            Move::Wait(ms) => self.pause(u32::try_from(*ms).unwrap_or(LOOK_MS).min(3_000)).await,
            Move::Fumble { .. } => {}
        }
        self.is_course(course)
    }

    /// The hand lets go.
    pub fn let_go(&self) {
        self.ghost.update(|ghost| {
            ghost.pressing = false;
            ghost.carries = None;
            ghost.key = None;
        });
    }

    async fn pause(&self, ms: u32) {
        let slowness = self.slowness.try_get_untracked().unwrap_or(1);
        TimeoutFuture::new(ms.saturating_mul(slowness)).await;
    }

    /// The hand goes there, presses, and goes along or carries where the gesture does.
    async fn reach(&self, course: u32, action: &Action, target: &str) {
        let along = goes_along(action);
        let start = if along { Side::Start } else { Side::Middle };
        let on_target = Ghost { target: target.to_owned(), side: start, ..Ghost::default() };
        self.ghost.set(on_target.clone());
        self.pause(TRAVEL_MS).await;
        let pressed = Ghost { pressing: presses(action), sign: sign(action), ..on_target };
        if !self.is_course(course) {
            return;
        }
        self.ghost.set(pressed.clone());
        self.pause(PRESS_MS).await;
        let next = match carried_to(action) {
            Some(onto) => Ghost {
                target: onto.to_owned(),
                carries: Some((target.to_owned(), onto.to_owned())),
                ..pressed
            },
            None if along => Ghost { side: Side::End, ..pressed },
            None => return,
        };
        if self.is_course(course) {
            self.ghost.set(next);
            self.pause(TRAVEL_MS).await;
        }
    }

    /// What is typed comes key by key, as from a hand.
    async fn type_keys(&self, course: u32, action: &Action) {
        let Some(mut world) = self.world.get_untracked() else { return };
        let keys = typing::typed_by(&world, action).map(|(now, wanted)| Strokes::between(now, wanted));
        let Some(strokes) = keys else { return };
        let pause = (TYPING_MS / strokes.keys.len().max(1) as u32).clamp(KEY_MS.0, KEY_MS.1);
        for key in &strokes.keys {
            let text = typing::typed_by(&world, action).map(|(now, _)| strokes.press(now, *key));
            let Some(text) = text else { return };
            world.apply(&typing::with_text(action, text));
            self.world.set(Some(world.clone()));
            self.ghost.update(|ghost| ghost.key = Some(*key));
            self.pause(pause).await;
            if !self.is_course(course) {
                return;
            }
        }
    }
}

impl Default for Performer {
    fn default() -> Self {
        Self::new()
    }
}

fn scene_action(action: &Action) -> Option<&SceneAction> {
    match action {
        Action::Scene(action) => Some(action),
        Action::Tick { .. } | Action::Sheet(_) | Action::Mail(_) | Action::Web(_) => None,
    }
}

fn presses(action: &Action) -> bool {
    !matches!(
        scene_action(action),
        Some(SceneAction::Point(_) | SceneAction::Wipe(_) | SceneAction::ScrollTo(_))
    )
}

/// Whether it is done with the keyboard.
fn types(action: &Action) -> bool {
    match action {
        Action::Sheet(sheet::Action::Focus { by, .. }) => *by == By::Key,
        Action::Sheet(_)
        | Action::Mail(mailbox::Action::SetText { .. })
        | Action::Web(web::Action::SetAddress(_) | web::Action::Form(form::Action::SetText { .. })) => true,
        _ => false,
    }
}

/// The icon that says what the hand does.
fn sign(action: &Action) -> &'static str {
    match scene_action(action) {
        Some(SceneAction::DoubleClick(_)) => "double-clic",
        Some(SceneAction::SecondaryClick(_)) => "bouton-droit",
        Some(SceneAction::ScrollTo(_)) => "molette",
        Some(
            SceneAction::Drop { .. }
            | SceneAction::Select { .. }
            | SceneAction::MoveWindow { .. }
            | SceneAction::ResizeWindow { .. },
        ) => "glisser",
        Some(SceneAction::Point(_) | SceneAction::Wipe(_)) => "",
        None if types(action) => "clavier",
        None => "bouton-gauche",
        Some(SceneAction::Enter) => "clavier",
        Some(_) => "bouton-gauche",
    }
}

/// Gestures that run along their target: wiping a row, selecting a text.
fn goes_along(action: &Action) -> bool {
    matches!(scene_action(action), Some(SceneAction::Wipe(_) | SceneAction::Select { .. }))
}

fn carried_to(action: &Action) -> Option<&str> {
    match scene_action(action) {
        Some(SceneAction::Drop { onto, .. }) => onto.as_deref(),
        _ => None,
    }
}

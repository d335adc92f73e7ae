//! « Montrez-moi » on screen: the demonstration's signals, its pace and its controls.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::practice::demonstration::{Beat, Demonstration};
use crate::practice::exercise::{Intent, Move};
use crate::practice::typing::{self, Strokes};
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

/// The demonstration, if one plays.
#[derive(Clone, Copy)]
pub struct Show {
    demonstration: StoredValue<Option<Demonstration>>,
    /// Grows at every change of mind, so that an older course of play stops.
    course: StoredValue<u32>,
    /// The world it shows; `None` when none plays.
    pub world: RwSignal<Option<World>>,
    /// Whether a beat is being shown and has not changed the world yet.
    under_way: StoredValue<bool>,
    /// Index of the step it shows.
    pub step: RwSignal<usize>,
    /// The ghost hand.
    pub ghost: RwSignal<Ghost>,
    /// Whether it plays by itself.
    pub playing: RwSignal<bool>,
    /// Whether it has come to its end.
    pub over: RwSignal<bool>,
}

impl Show {
    /// Nothing plays yet.
    pub fn new() -> Self {
        Self {
            demonstration: StoredValue::new(None),
            course: StoredValue::new(0),
            under_way: StoredValue::new(false),
            world: RwSignal::new(None),
            step: RwSignal::new(0),
            ghost: RwSignal::new(Ghost::default()),
            playing: RwSignal::new(false),
            over: RwSignal::new(false),
        }
    }

    /// Whether a demonstration is on.
    pub fn is_on(&self) -> bool {
        self.world.with(Option::is_some)
    }

    /// Begins to play these steps from this world on.
    pub fn begin(&self, world: World, steps: Vec<(usize, Vec<Intent>)>) {
        self.demonstration.set_value(Some(Demonstration::new(world, steps)));
        self.ghost.set(Ghost { target: "stage".into(), ..Ghost::default() });
        self.publish();
        self.play();
    }

    /// Goes on by itself.
    pub fn play(&self) {
        self.playing.set(true);
        let (show, course) = (*self, self.new_course());
        spawn_local(async move {
            // A moment to see that the hand has come.
            TimeoutFuture::new(PRESS_MS).await;
            while show.is_course(course) && show.beat(course).await {}
            if show.is_course(course) {
                show.playing.set(false);
            }
        });
    }

    /// Stops where it is.
    pub fn pause(&self) {
        self.new_course();
        self.playing.set(false);
    }

    /// One beat forward. One that is still being shown is done at once: who asks twice goes on by two.
    pub fn forward(&self) {
        if self.under_way.get_value() {
            self.advance();
        }
        let course = self.new_course();
        self.playing.set(false);
        let show = *self;
        spawn_local(async move {
            show.beat(course).await;
        });
    }

    /// One beat back: the world goes back with it.
    pub fn back(&self) {
        self.new_course();
        self.playing.set(false);
        self.demonstration.update_value(|demonstration| {
            if let Some(demonstration) = demonstration {
                demonstration.back();
            }
        });
        self.publish();
    }

    /// Ends: the learner's own world is shown again.
    pub fn end(&self) {
        self.new_course();
        self.playing.set(false);
        self.demonstration.set_value(None);
        self.world.set(None);
    }

    fn new_course(&self) -> u32 {
        self.under_way.set_value(false);
        self.course.update_value(|course| *course = course.wrapping_add(1));
        self.course.get_value()
    }

    /// False as soon as the person chose something else, or the screen is gone.
    fn is_course(&self, course: u32) -> bool {
        self.course.try_get_value() == Some(course)
    }

    /// Plays one beat; false at the end or when it is no longer wanted.
    async fn beat(&self, course: u32) -> bool {
        let next =
            self.demonstration.try_update_value(|show| show.as_mut().and_then(Demonstration::peek)).flatten();
        let Some(Beat { step, planned }) = next else {
            self.over.try_set(true);
            return false;
        };
        self.under_way.set_value(true);
        self.step.set(step);
        match &planned {
            Move::Act { action, target } => self.perform(course, action, target).await,
            Move::Wait(ms) => TimeoutFuture::new(u32::try_from(*ms).unwrap_or(LOOK_MS).min(3_000)).await,
            Move::Fumble { .. } => {}
        }
        if !self.is_course(course) {
            return false;
        }
        if let Move::Act { action, .. } = &planned {
            self.type_keys(course, action).await;
            if !self.is_course(course) {
                return false;
            }
        }
        self.advance();
        self.ghost.update(|ghost| {
            ghost.pressing = false;
            ghost.carries = None;
        });
        TimeoutFuture::new(LOOK_MS).await;
        self.is_course(course)
    }

    /// The beat changes the world.
    fn advance(&self) {
        self.under_way.set_value(false);
        self.demonstration.update_value(|show| {
            show.as_mut().and_then(Demonstration::advance);
        });
        self.publish();
    }

    /// The hand goes there, presses, and goes along or carries where the gesture does.
    async fn perform(&self, course: u32, action: &Action, target: &str) {
        let along = goes_along(action);
        let start = if along { Side::Start } else { Side::Middle };
        let on_target = Ghost { target: target.to_owned(), side: start, ..Ghost::default() };
        self.ghost.set(on_target.clone());
        TimeoutFuture::new(TRAVEL_MS).await;
        let pressed = Ghost { pressing: presses(action), sign: sign(action), ..on_target };
        if !self.is_course(course) {
            return;
        }
        self.ghost.set(pressed.clone());
        TimeoutFuture::new(PRESS_MS).await;
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
            TimeoutFuture::new(TRAVEL_MS).await;
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
            TimeoutFuture::new(pause).await;
            if !self.is_course(course) {
                return;
            }
        }
    }

    fn publish(&self) {
        let state = self.demonstration.try_update_value(|show| {
            show.as_mut().map(|show| (show.world().clone(), show.is_over(), show.step()))
        });
        if let Some(Some((world, over, step))) = state {
            self.over.set(over);
            self.step.set(step);
            self.world.set(Some(world));
        }
    }
}

impl Default for Show {
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

//! The closed set of things an exercise can ask to be true of the world. Never code.

use serde::{Deserialize, Serialize};

use super::mail_goal::MailGoal;
use super::web_goal::WebGoal;
use crate::practice::far;
use crate::practice::folded::Folded;
use crate::world::scene::WindowState;
use crate::world::{World, event::id_fits};

/// A predicate over the world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Goal {
    /// Every one of them.
    All(Vec<Goal>),
    /// At least one of them.
    Any(Vec<Goal>),
    /// Not that.
    Not(Box<Goal>),
    /// The things whose id fits (`cible-*`) are all done; at least one must exist.
    Done(String),
    /// At least this much of the cover is gone, in hundredths.
    Wiped(u8),
    /// A thing stands wholly in view.
    InView(String),
    /// The view stands at its top.
    AtTop,
    /// The view stands at its bottom.
    AtBottom,
    /// The menu of that thing is open.
    MenuOpen(String),
    /// That thing is selected.
    Selected(String),
    /// That thing is held.
    Held(String),
    /// Just that piece of the text is selected.
    Passage(String),
    /// A list is unfolded.
    Unfolded(String),
    /// A control has a value.
    Set {
        /// The control.
        control: String,
        /// Its value.
        value: String,
    },
    /// A window stands that way.
    Window {
        /// The window.
        window: String,
        /// Its state.
        state: WindowState,
    },
    /// No open window hides that thing.
    Uncovered(String),
    /// A window is at least this wide and high, in thousandths of the stage.
    AtLeast {
        /// The window.
        window: String,
        /// Width.
        w: i32,
        /// Height.
        h: i32,
    },
    /// A window is at most this wide and high, in thousandths of the stage.
    AtMost {
        /// The window.
        window: String,
        /// Width.
        w: i32,
        /// Height.
        h: i32,
    },
    /// That field of the sheet holds the text it waits for.
    Typed(String),
    /// The cursor is in that field of the sheet.
    Focused(String),
    /// Something of the mailbox.
    Mail(MailGoal),
    /// Something of the browser.
    Web(Folded<WebGoal>),
}

/// How near the top or bottom counts as there, in stages: a wheel seldom stops exactly.
const SCROLL_SLACK: f32 = 0.03;
/// Share of a stage that a thing in view stands away from its edge.
const VIEW_MARGIN: f32 = 0.04;

impl Goal {
    /// Whether it holds now.
    pub fn met(&self, world: &World) -> bool {
        let scene = world.scene.as_ref();
        match self {
            Goal::All(goals) => goals.iter().all(|goal| goal.met(world)),
            Goal::Any(goals) => goals.iter().any(|goal| goal.met(world)),
            Goal::Not(goal) => !goal.met(world),
            Goal::Done(pattern) => scene.is_some_and(|scene| {
                let mut fitting = scene.things.iter().filter(|thing| id_fits(pattern, &thing.id)).peekable();
                fitting.peek().is_some() && fitting.all(|thing| thing.done)
            }),
            Goal::Wiped(percent) => {
                scene.and_then(|scene| scene.cover.as_ref()).is_some_and(|cover| cover.percent() >= *percent)
            }
            Goal::InView(id) => scene.is_some_and(|scene| {
                scene.visible(id).is_some_and(|thing| {
                    let y = thing.at[1] - scene.scroll;
                    (VIEW_MARGIN..=1.0 - VIEW_MARGIN).contains(&y)
                })
            }),
            Goal::AtTop => scene.is_some_and(|scene| scene.scroll <= SCROLL_SLACK),
            Goal::AtBottom => scene.is_some_and(|scene| scene.scroll >= scene.max_scroll() - SCROLL_SLACK),
            Goal::MenuOpen(id) => scene.is_some_and(|scene| scene.menu_of.as_ref() == Some(id)),
            Goal::Selected(id) => scene.is_some_and(|scene| scene.selected.as_ref() == Some(id)),
            Goal::Held(id) => scene.is_some_and(|scene| scene.held.as_ref() == Some(id)),
            Goal::Passage(piece) => scene
                .and_then(|scene| scene.passage.as_ref())
                .is_some_and(|passage| passage.is_selected(piece)),
            Goal::Unfolded(id) => scene
                .is_some_and(|scene| scene.controls.iter().any(|control| control.id == *id && control.open)),
            Goal::Set { control: id, value } => scene.is_some_and(|scene| {
                scene.controls.iter().any(|control| control.id == *id && control.value == *value)
            }),
            Goal::Window { window: id, state } => scene.is_some_and(|scene| {
                scene.windows.iter().any(|window| window.id == *id && window.state == *state)
            }),
            Goal::Uncovered(id) => scene.is_some_and(|scene| {
                scene
                    .visible(id)
                    .is_some_and(|thing| !scene.windows.iter().any(|window| window.hides(thing.at)))
            }),
            Goal::AtLeast { window: id, w, h } => scene.is_some_and(|scene| {
                scene.windows.iter().any(|window| {
                    window.id == *id
                        && (window.state == WindowState::Enlarged
                            || window.state == WindowState::Normal && window.w >= *w && window.h >= *h)
                })
            }),
            Goal::AtMost { window: id, w, h } => scene.is_some_and(|scene| {
                scene.windows.iter().any(|window| {
                    window.id == *id
                        && window.state == WindowState::Normal
                        && window.w <= *w
                        && window.h <= *h
                })
            }),
            Goal::Typed(_) | Goal::Focused(_) | Goal::Mail(_) | Goal::Web(_) => far::met(self, world),
        }
    }
}

//! What the hand should do next, so that `gesture/` can name a miss.

use super::Session;
use super::exercise::intent::{Move, plan};
use super::exercise::{Goal, Intent};
use crate::gesture::{Expected, Wanted};
use crate::world::scene::{Action as SceneAction, Deed, Thing};
use crate::world::{Action, World};

impl Session {
    /// What is waited for, given what the pointer is over.
    ///
    /// Where the order is free, the thing under the pointer says what it waits for itself;
    /// else, and where nothing is under the pointer, the next step does.
    pub fn expected(&self, over: Option<&str>) -> Option<Expected> {
        let own = over.filter(|_| self.level.is_free()).and_then(|id| own_wish(&self.world, id));
        own.or_else(|| self.next_expected())
    }

    fn next_expected(&self) -> Option<Expected> {
        let step = self.current_step()?;
        let intent = step.solution.iter().find(|intent| !seems_done(&self.world, intent))?;
        if let Intent::PickThenDrop { thing, onto } = intent
            && Goal::Held(thing.clone()).met(&self.world)
        {
            return Some(Expected { target: onto.clone(), wanted: Wanted::Click });
        }
        plan(&self.world, intent).into_iter().find_map(|planned| match planned {
            Move::Act { action: Action::Scene(action), target } => {
                Some(Expected { wanted: wanted(&action), target })
            }
            _ => None,
        })
    }
}

/// Whether an intent of a step in several parts is behind us already.
fn seems_done(world: &World, intent: &Intent) -> bool {
    let Some(scene) = &world.scene else { return false };
    match intent {
        Intent::Point(id) | Intent::Click(id) | Intent::DoubleClick(id) | Intent::SecondaryClick(id) => {
            scene.is_done(id)
        }
        Intent::Set { control, value } => {
            Goal::Set { control: control.clone(), value: value.clone() }.met(world)
        }
        Intent::Wait(_) => true,
        _ => false,
    }
}

fn wanted(action: &SceneAction) -> Wanted {
    match action {
        SceneAction::Point(_) => Wanted::Point,
        SceneAction::Click(_)
        | SceneAction::Choose(_)
        | SceneAction::ToggleList(_)
        | SceneAction::SetWindow { .. } => Wanted::Click,
        SceneAction::DoubleClick(_) => Wanted::DoubleClick,
        SceneAction::SecondaryClick(_) => Wanted::SecondaryClick,
        SceneAction::Drop { onto, .. } => Wanted::Drag { onto: onto.clone().unwrap_or_default() },
        SceneAction::ScrollTo(_) => Wanted::Wheel,
        _ => Wanted::Nothing,
    }
}

fn own_wish(world: &World, id: &str) -> Option<Expected> {
    let thing = world.scene.as_ref()?.visible(id)?;
    let wanted = wish_of(thing).filter(|_| !thing.done)?;
    Some(Expected { target: id.to_owned(), wanted })
}

fn wish_of(thing: &Thing) -> Option<Wanted> {
    match thing.by {
        Deed::None => None,
        Deed::Point => Some(Wanted::Point),
        Deed::Click => Some(Wanted::Click),
        Deed::Open => Some(Wanted::DoubleClick),
        Deed::Secondary | Deed::Choose => Some(Wanted::SecondaryClick),
        Deed::Drop => thing.home.clone().map(|onto| Wanted::Drag { onto }),
    }
}

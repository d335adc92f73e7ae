//! The practice computer as plain data: a `World`, the `Action`s it takes, the `Event`s it answers with (pure).
//!
//! Invariants: `apply` is deterministic; time enters only as [`Action::Tick`]; actions are semantic
//! (open, choose, drop onto) and never carry pixels; everything a demonstration can change lives here,
//! so that a clone is a snapshot a demonstration can step back to.

pub mod action;
pub mod clock;
pub mod effect;
pub mod event;
pub mod identity;
pub mod scene;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use action::Action;
pub use clock::Clock;
pub use effect::Effect;
pub use event::{Event, EventPattern};
pub use identity::Identity;
pub use scene::Scene;

/// The whole simulated computer. A room is `None` until an exercise needs it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct World {
    /// Time inside the practice computer.
    pub clock: Clock,
    /// The one fictitious person every room knows.
    pub identity: Identity,
    /// The one clipboard all rooms share.
    pub clipboard: Option<String>,
    /// The desk on which mouse gestures are practised.
    pub scene: Option<Scene>,
    /// Rules by which an event in one room acts in another.
    pub effects: Vec<Effect>,
    /// Actions that will happen when the clock reaches them, soonest first.
    pub pending: Vec<(u64, Action)>,
}

impl World {
    /// Does one thing and tells all that happened because of it, effects in other rooms included.
    ///
    /// An action that makes no sense now (clicking what is not there) changes nothing and returns no event.
    pub fn apply(&mut self, action: &Action) -> Vec<Event> {
        let mut events = Vec::new();
        self.apply_one(action, &mut events);
        events
    }

    fn apply_one(&mut self, action: &Action, events: &mut Vec<Event>) {
        let first = events.len();
        match action {
            Action::Tick { ms } => self.tick(*ms, events),
            Action::Scene(action) => {
                if let Some(scene) = &mut self.scene {
                    scene.apply(action, self.clock.now_ms, events);
                }
            }
        }
        effect::follow(self, first, events);
    }

    fn tick(&mut self, ms: u64, events: &mut Vec<Event>) {
        self.clock.now_ms = self.clock.now_ms.saturating_add(ms);
        if let Some(scene) = &mut self.scene {
            scene.settle(self.clock.now_ms, events);
        }
        while let Some((at, _)) = self.pending.first() {
            if *at > self.clock.now_ms {
                break;
            }
            let (_, action) = self.pending.remove(0);
            self.apply_one(&action, events);
        }
    }
}

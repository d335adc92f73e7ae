//! The practice computer as plain data: a `World`, the `Action`s it takes, the `Event`s it answers with (pure).
//!
//! Invariants: `apply` is deterministic; time enters only as [`Action::Tick`]; actions are semantic
//! (open, choose, drop onto) and never carry pixels; everything a demonstration can change lives here,
//! so that a clone is a snapshot a demonstration can step back to.

pub mod action;
pub mod clock;
pub mod effect;
pub mod event;
pub mod far;
pub mod files;
pub mod form;
pub mod identity;
pub mod letters;
pub mod mailbox;
pub mod privacy;
pub mod scene;
pub mod sheet;
pub mod web;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use action::Action;
pub use clock::Clock;
pub use effect::Effect;
pub use event::{Event, EventPattern};
pub use files::File;
pub use identity::Identity;
pub use mailbox::Mailbox;
pub use scene::Scene;
pub use sheet::Sheet;
pub use web::Web;

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
    /// The sheet on which typing is practised.
    pub sheet: Option<Sheet>,
    /// The mailbox.
    pub mailbox: Option<Mailbox>,
    /// The browser. Beside it, the mailbox stands in a tab.
    pub web: Option<Box<Web>>,
    /// The practice files, which the mailbox attaches and saves.
    pub files: Vec<File>,
    /// What stands in the texts of this situation and goals, solutions and rooms speak of, by role.
    pub words: BTreeMap<String, String>,
    /// Rules by which an event in one room acts in another.
    pub effects: Vec<Effect>,
    /// Actions that will happen when the clock reaches them, soonest first.
    pub pending: Vec<(u64, Action)>,
}

impl World {
    /// Whether something in it happens by itself once time passes: an answer on its way, a computer that is busy, a page
    /// that loads.
    pub fn waits(&self) -> bool {
        !self.pending.is_empty()
            || self.scene.as_ref().is_some_and(|scene| scene.busy_until_ms > 0)
            || self.web.as_ref().is_some_and(|web| web.is_loading(self.clock.now_ms))
    }

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
            Action::Sheet(_) | Action::Mail(_) | Action::Web(_) => far::act(self, action, events),
        }
        effect::follow(self, first, events);
    }

    /// The text that stands in the field an act types into; `None` for acts that type nothing.
    pub fn text_at(&self, action: &Action) -> Option<&str> {
        match action {
            Action::Sheet(sheet::Action::SetText { field, .. }) => {
                Some(&self.sheet.as_ref()?.field(field)?.text)
            }
            Action::Mail(mailbox::Action::SetText { field, .. }) => self.mailbox.as_ref()?.text_in(*field),
            Action::Web(action) => self.web.as_ref()?.text_at(action),
            _ => None,
        }
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

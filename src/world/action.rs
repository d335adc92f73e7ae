//! Everything that can be done to the practice computer, room by room.

use serde::{Deserialize, Serialize};

use super::scene;

/// One semantic act. No pixels, no keys: those belong to `gesture/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Time passes.
    Tick {
        /// Milliseconds that passed.
        ms: u64,
    },
    /// Something on the desk of mouse scenes.
    Scene(scene::Action),
}

impl From<scene::Action> for Action {
    fn from(action: scene::Action) -> Self {
        Action::Scene(action)
    }
}

//! Everything that can be done to the practice computer, room by room.

use serde::{Deserialize, Serialize};

use super::{mailbox, scene, sheet, web};

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
    /// Something on the sheet where typing is practised.
    Sheet(sheet::Action),
    /// Something in the mailbox.
    Mail(mailbox::Action),
    /// Something in the browser.
    Web(web::Action),
}

impl From<scene::Action> for Action {
    fn from(action: scene::Action) -> Self {
        Action::Scene(action)
    }
}

impl From<sheet::Action> for Action {
    fn from(action: sheet::Action) -> Self {
        Action::Sheet(action)
    }
}

impl From<web::Action> for Action {
    fn from(action: web::Action) -> Self {
        Action::Web(action)
    }
}

impl From<mailbox::Action> for Action {
    fn from(action: mailbox::Action) -> Self {
        Action::Mail(action)
    }
}

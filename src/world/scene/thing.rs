//! One thing on the desk: what it looks like, what finishes it, what becomes of it.

use serde::{Deserialize, Serialize};

/// What a person must do to a thing to finish it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Nothing finishes it: scenery, or what must be left alone.
    #[default]
    None,
    /// Rest the pointer on it.
    Point,
    /// Click it.
    Click,
    /// Double-click it, or select it and press Enter.
    Open,
    /// Right-click it, or press long.
    Secondary,
    /// Put it on its `home`.
    Drop,
    /// Choose its `choice` in its menu.
    Choose,
}

/// What becomes of a thing when it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Then {
    /// It stays, marked as done.
    #[default]
    Stay,
    /// It goes away.
    Vanish,
}

/// The shape the pointer takes over a thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pointer {
    /// The arrow.
    #[default]
    Arrow,
    /// The hand: it can be clicked.
    Hand,
    /// The bar: text can be written or selected.
    Text,
    /// The crossed circle: forbidden.
    Forbidden,
    /// The four arrows: it can be moved.
    Move,
}

/// One thing. Everything but `done` and `on` comes from the exercise file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Thing {
    /// Its role in the exercise (`cible-1`), the same in every situation.
    pub id: String,
    /// Its drawing; usually given by the situation.
    pub art: String,
    /// Its drawing once done; empty keeps `art`.
    pub art_done: String,
    /// Its centre, as fractions of the stage's width and of one stage's height (up to the scene's height).
    pub at: [f32; 2],
    /// Its wished size in CSS pixels; 0 takes the level's.
    pub size: u16,
    /// Whether its name is written under it.
    pub named: bool,
    /// What finishes it.
    pub by: Deed,
    /// The thing that must be done before it appears.
    pub after: Option<String>,
    /// What becomes of it.
    pub then: Then,
    /// Whether things can be put on it.
    pub place: bool,
    /// The place it belongs to; a thing with a home can be dragged.
    pub home: Option<String>,
    /// Entries of its menu.
    pub menu: Vec<String>,
    /// The entry that finishes it.
    pub choice: Option<String>,
    /// The pointer over it.
    pub pointer: Pointer,
    /// How long the computer is busy once it is done, in milliseconds.
    pub busy_ms: u64,
    /// Whether it is finished.
    pub done: bool,
    /// The place it lies on.
    pub on: Option<String>,
}

impl Thing {
    /// Whether it can be picked up.
    pub fn can_drag(&self) -> bool {
        self.home.is_some() && !self.done
    }
}

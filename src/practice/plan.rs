//! A workshop plan as it is written down and shipped: exercises in order, with durations and breaks. What is done with
//! one is in `workshop::plan`.

use serde::{Deserialize, Serialize};

use super::Level;

/// Attention drops after so many minutes of work in a row: at the earliest, at the latest. From what is known of
/// teaching adults in groups; the later bound is where the app speaks of it.
pub const BREAK_AFTER_MIN: (u16, u16) = (30, 45);
/// Longest item, in minutes.
pub const MOST_MINUTES: u16 = 180;

/// An ordered list of exercises with durations, and breaks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Plan {
    /// Its slug.
    pub id: String,
    /// What it is called; empty for a ready plan, whose words are the text `plan-<id>`.
    #[serde(default)]
    pub title: String,
    /// What is done, in order.
    pub items: Vec<Item>,
}

/// One stretch of a plan: an exercise or a break.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// The exercise, by id; none is a break.
    #[serde(default)]
    pub exercise: Option<String>,
    /// At which level; none is the exercise's easiest.
    #[serde(default)]
    pub level: Option<Level>,
    /// For how long.
    pub minutes: u16,
}

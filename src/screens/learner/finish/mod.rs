//! « Terminer »: what was done today, what comes next, and leaving with or without one's progress.

pub mod recap;

#[cfg(feature = "views")]
mod erase;
#[cfg(feature = "views")]
mod screen;

#[cfg(feature = "views")]
pub use screen::{FinishScreen, today};

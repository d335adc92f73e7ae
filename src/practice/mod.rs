//! An exercise being done: what it asks, what was done, what that shows, and what to do next (pure).

pub mod attempt;
#[cfg(feature = "authoring")]
pub mod authoring;
pub mod autonomy;
pub mod cast;
pub mod day_list;
pub mod demonstration;
pub mod evidence;
pub mod exercise;
pub mod expect;
pub mod far;
pub mod feedback;
pub mod folded;
pub mod lesson;
pub mod level;
pub mod library;
pub mod next_up;
pub mod performance;
pub mod plan;
pub mod session;
pub mod typing;
pub mod wording;

pub use attempt::{Attempt, Device, Outcome, Tally};
pub use evidence::{Evidence, PersonHelp};
pub use exercise::Exercise;
pub use feedback::{Feedback, Slip, Verdict};
pub use level::Level;
pub use session::Session;
pub use wording::Wording;

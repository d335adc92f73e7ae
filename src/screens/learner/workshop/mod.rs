//! « L'atelier d'aujourd'hui »: the exercises of the day, from a start link or from numbers typed, one after the other.

mod day;
mod leave;
mod screen;

pub use day::{Next, begin_known, list, next, over_words, suggestion};
pub use leave::{DayWays, LeaveDay};
pub use screen::WorkshopScreen;

//! « Entrer un numéro »: the short number of an exercise, or several that make a workshop's list.

pub mod typed;

#[cfg(feature = "views")]
mod screen;

#[cfg(feature = "views")]
pub use screen::CodeScreen;

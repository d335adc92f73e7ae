//! « Emporter mes progrès »: a file, a code on the screen, a sheet of paper, a short code in words.

#[cfg(feature = "views")]
mod file;
#[cfg(feature = "views")]
mod others;
#[cfg(feature = "views")]
mod screen;
#[cfg(feature = "views")]
mod shown_code;

#[cfg(feature = "views")]
pub use screen::CarryScreen;

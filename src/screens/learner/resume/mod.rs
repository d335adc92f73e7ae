//! « Reprendre mes progrès »: from a link, a file, a code or a text; shown, chosen for, then merged.

pub mod suggest;

#[cfg(feature = "views")]
mod bring;
#[cfg(feature = "views")]
mod camera;
#[cfg(feature = "views")]
mod report;
#[cfg(feature = "views")]
mod screen;
#[cfg(feature = "views")]
mod whose;

#[cfg(feature = "views")]
pub use screen::ResumeScreen;

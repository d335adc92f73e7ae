//! One view per room of the practice computer: each draws a `World` and reports `Action`s.

pub mod acts;
pub mod layout;
pub mod wipe;

#[cfg(feature = "views")]
mod file;
#[cfg(feature = "views")]
mod hands;
#[cfg(feature = "views")]
pub mod mailbox;
#[cfg(feature = "views")]
pub mod port;
#[cfg(feature = "views")]
pub mod scene;
#[cfg(feature = "views")]
pub mod sheet;
#[cfg(feature = "views")]
pub mod shown;
#[cfg(feature = "views")]
mod text_field;
#[cfg(feature = "views")]
pub mod web;

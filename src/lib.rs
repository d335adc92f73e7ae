//! Pas à Clic: the rooms of the house, from the ground up (see ARCHITECTURE.md).
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod gesture;
pub mod practice;
pub mod progress;
pub mod texts;
pub mod world;

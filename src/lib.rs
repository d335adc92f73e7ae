//! Pas à Clic: the rooms of the house, from the ground up (see ARCHITECTURE.md).
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod gesture;
pub mod platform;
pub mod practice;
pub mod progress;
pub mod screens;
pub mod simulators;
pub mod texts;
#[cfg(feature = "views")]
pub mod ui;
pub mod workshop;
pub mod world;

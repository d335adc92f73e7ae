//! The desk as people see it: backdrop, cover, things, a text, controls, windows, the menu, and the hand that acts on them.

pub mod arrows;
mod controls;
mod cover;
mod hand;
mod lost;
mod menu;
mod passage;
mod seldom;
mod slider;
mod stage;
mod things;
mod windows;

pub use seldom::{has_seldom_parts, join};
pub use stage::SceneStage;

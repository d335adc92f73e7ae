//! The desk as people see it: backdrop, cover, things, a text, controls, windows, the menu, and the hand that acts on them.

mod controls;
mod cover;
mod hand;
mod lost;
mod menu;
mod passage;
mod slider;
mod stage;
mod things;
mod windows;

pub use stage::SceneStage;

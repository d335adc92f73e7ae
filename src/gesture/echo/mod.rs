//! What a room full of people is shown of a hand at work: one sign for what the pointer does, and the keys pressed.

mod hand;
mod keys;

#[cfg(test)]
mod tests;

pub use hand::{Echo, Shown, Sign};
pub use keys::{Key, KeyEcho, KeyPart, Mods, is_remote};

//! The adviser's side: people followed, workshops held, what is seen of them and what is taken out (pure).

pub mod atelier;
pub mod coop;
pub mod digest;
pub mod group;
pub mod history;
pub mod live;
pub mod export;
pub mod mark;
pub mod person;
pub mod sample;
#[cfg(test)]
mod tests;
pub mod vault;

pub use atelier::{Anonymous, Atelier};
pub use digest::Digest;
pub use mark::{Mark, MarkKind};
pub use person::{Arrival, Identity, Person, Slip, Way};

//! The adviser's side: people followed, workshops held, what is seen of them and what is taken out (pure).

pub mod archive;
pub mod atelier;
pub mod coop;
pub mod digest;
pub mod export;
pub mod group;
pub mod history;
pub mod intake;
pub mod live;
pub mod mark;
pub mod person;
pub mod plan;
pub mod projection;
pub mod sample;
pub mod settings;
#[cfg(test)]
mod tests;
pub mod turns;
pub mod vault;

pub use archive::Archive;
pub use atelier::{Anonymous, Atelier};
pub use digest::Digest;
pub use mark::{Mark, MarkKind};
pub use person::{Arrival, Identity, Person, Slip, Way};
pub use settings::SpaceSettings;

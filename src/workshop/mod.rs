//! The adviser's side: people followed, workshops held, what is seen of them and what is taken out (pure).

pub mod atelier;
pub mod coop;
pub mod export;
pub mod mark;
pub mod person;

pub use atelier::{Anonymous, Atelier};
pub use mark::{Mark, MarkKind};
pub use person::{Arrival, Identity, Person, Slip, Way};

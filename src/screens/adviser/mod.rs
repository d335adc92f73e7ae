//! The adviser's space: behind a passphrase, on a page of its own.

mod app;
mod ateliers;
mod bring;
mod calm;
mod charts;
mod data;
mod export;
mod field;
mod gate;
mod group;
mod head;
mod names;
mod person;
mod rooms;
mod settings;
mod sheets;
mod space;

pub use app::run;

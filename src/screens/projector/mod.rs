//! The projector: one exercise for the whole room, on a page of its own that knows of no person.

mod app;
mod beam;
mod commands;
mod desk;
mod echo;
mod faces;
mod keys;
mod picture;
mod plans;
mod presenter;
mod room;
mod screen;
mod stage;

pub use app::run;

//! The sheet on which typing is practised, as people see it: fields, texts to copy, and the picture of the keyboard.

mod entry;
mod model;
mod picture;
mod stage;
mod strip;
mod typist;

pub use stage::SheetView;

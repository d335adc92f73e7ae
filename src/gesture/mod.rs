//! What the hand did: pointer samples and rectangles in, named gestures and their mishaps out.
//!
//! The room is pure and depends on no other: the view feeds [`Recogniser`] with the browser's pointer
//! events in stage pixels, the practice room reads [`Outcome`]s. [`Recogniser::push`] lets time pass
//! before it reads a sample, so the result does not depend on how often [`Recogniser::tick`] is called.
//! Sentences for people are elsewhere; from here they only get stable keys ([`Diagnosis::key`]).

mod aim;
mod clicks;
mod diagnose;
mod drag;
pub mod echo;
mod fitts;
mod lost;
mod outcome;
mod press;
mod recognise;
mod rest;
mod sample;
mod target;
mod tuning;

#[cfg(test)]
mod tests;

pub use aim::Trial;
pub use diagnose::Diagnosis;
pub use fitts::Series;
pub use lost::{Edge, LastSeen, LostPointer};
pub use outcome::{Gesture, Outcome};
pub use recognise::Recogniser;
pub use sample::{Button, Phase, PointerKind, Sample};
pub use target::{Expected, Rect, Target, TargetId, Wanted};
pub use tuning::Tuning;

//! What an exercise seldom needs, and its first minutes never: part of the second part of the program.

use std::sync::Arc;

use leptos::prelude::*;

use super::device_question::DeviceQuestion;
use super::result::ResultScreen;
use super::run::Run;
use super::unfit::{NotFound, WrongDevice};
use crate::practice::{Attempt, Device, Exercise, Session};
use crate::screens::learner::visit::Visit;
use crate::texts::TextPack;
use crate::ui::markup::Node;
use crate::ui::view;

/// These functions.
#[derive(Clone, Copy)]
pub struct Seldom {
    /// The end of an exercise.
    pub result: fn(Run, Attempt, Callback<()>) -> Node,
    /// « Avec quoi déplacez-vous la flèche ? »
    pub device_question: fn() -> Node,
    /// An exercise that this device cannot do.
    pub wrong_device: fn(Arc<Exercise>, Arc<TextPack>, Device) -> Node,
    /// An exercise that is not there.
    pub not_found: fn(String) -> Node,
    /// Keeps a session over a reload.
    pub keep: fn(Visit, &Session),
    /// The session that was kept.
    pub kept: fn(Visit) -> Option<Session>,
}

/// All of them.
pub fn seldom() -> Seldom {
    Seldom { result, device_question, wrong_device, not_found, keep, kept }
}

fn result(run: Run, attempt: Attempt, on_again: Callback<()>) -> Node {
    view! { <ResultScreen run attempt on_again /> }
}

fn device_question() -> Node {
    view! { <DeviceQuestion /> }
}

fn wrong_device(exercise: Arc<Exercise>, texts: Arc<TextPack>, device: Device) -> Node {
    view! { <WrongDevice exercise texts device /> }
}

fn not_found(id: String) -> Node {
    view! { <NotFound id /> }
}

fn keep(visit: Visit, session: &Session) {
    if let Ok(text) = serde_json::to_string(session) {
        visit.save_resume(&text);
    }
}

/// A session of another version of the app may not read: the exercise then begins anew, nothing recorded is lost.
fn kept(visit: Visit) -> Option<Session> {
    serde_json::from_str(&visit.take_resume()?).ok()
}

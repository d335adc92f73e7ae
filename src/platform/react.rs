//! Effects that share their code.

use leptos::prelude::*;

/// Runs `effect` after the views are there, and again when a signal that it reads changes, as [`Effect::new`] does;
/// boxed, so that the machinery around it is compiled once and not for each closure.
pub fn follow(effect: impl FnMut() + 'static) {
    start(Box::new(effect));
}

fn start(mut effect: Box<dyn FnMut()>) {
    Effect::new(move |_| effect());
}

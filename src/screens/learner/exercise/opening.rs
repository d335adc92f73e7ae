//! Opens an exercise: loads its theme, chooses level and situation, asks once what the person points with.

use std::sync::Arc;

use leptos::prelude::*;

use super::playing::Playing;
use super::run::Run;
use crate::platform::device;
use crate::practice::next_up::pick_situation;
use crate::practice::{Device, Exercise, Level, Outcome, Session};
use crate::screens::learner::second::{self, second};
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::simulators::scene::has_seldom_parts;
use crate::texts::TextPack;
use crate::ui::coming::coming;
use crate::ui::later::Later;
use crate::ui::markup::live;
use crate::ui::view;

/// An exercise opened by its id; the level is the person's own when none is given.
#[component]
pub fn ExerciseScreen(id: String, level: Option<Level>) -> impl IntoView {
    let library = expect_context::<Library>();
    let wanted = id.clone();
    let loaded = async move {
        let pack = library.pack_of(&wanted).await.ok()?;
        let exercise = pack.exercise(&wanted)?.clone();
        Some((exercise, pack))
    };
    let later = expect_context::<Later>();
    coming(loaded, move |found| {
        let Some((exercise, pack)) = found else {
            let id = id.clone();
            return second(move |second| (second.exercise.not_found)(id.clone()));
        };
        let texts = Arc::new(pack.texts.clone());
        // Only plain scenes belong to the first part.
        if exercise.scene.as_ref().is_none_or(has_seldom_parts) {
            return later.show(move || {
                let exercise = Arc::new((second::here()?.exercise.furnished)(&pack, &exercise.id)?);
                Some(view! { <Begin exercise texts=texts.clone() level /> })
            });
        }
        later.fetch_soon();
        view! { <Begin exercise=Arc::new(exercise) texts level /> }
    })
}

/// Begins, and begins again: each turn is a new session, but for the first that may resume one.
#[component]
fn Begin(exercise: Arc<Exercise>, texts: Arc<TextPack>, level: Option<Level>) -> impl IntoView {
    let visit = expect_context::<Visit>();
    // Only the device decides anew what is shown: what is recorded meanwhile must not begin the exercise again.
    let assumed = assumed(visit);
    let device = Memo::new(move |_| visit.device().or(assumed));
    let saved = untrack(|| saved(visit, &exercise, level));
    let chosen = saved.as_ref().map(|session| session.level).or(level);
    let chosen =
        chosen.unwrap_or_else(|| untrack(|| usual_level(visit, &exercise.id))).max(exercise.easiest());
    let saved = StoredValue::new(saved);
    let turn = RwSignal::new(0_u32);
    live(move || {
        turn.track();
        let (exercise, texts) = (exercise.clone(), texts.clone());
        let Some(device) = device.get() else {
            return second(|second| (second.exercise.device_question)());
        };
        if !exercise.devices.contains(&device) && device != Device::Keyboard {
            return second(move |second| {
                (second.exercise.wrong_device)(exercise.clone(), texts.clone(), device)
            });
        }
        let saved = saved.try_update_value(Option::take).flatten();
        match saved.or_else(|| untrack(|| fresh(visit, &exercise, chosen, device))) {
            Some(session) => {
                let run = untrack(|| Run::new(visit, exercise, texts, session));
                view! { <Playing run on_again=Callback::new(move |()| turn.update(|turn| *turn += 1)) /> }
            }
            None => second(move |second| (second.exercise.not_found)(exercise.id.clone())),
        }
    })
}

/// A screen that only takes fingers needs no question, and the very first exercise does not wait for one.
fn assumed(visit: Visit) -> Option<Device> {
    if device::has_touch_only() {
        return Some(Device::Touch);
    }
    visit.attempts().with_untracked(Vec::is_empty).then_some(Device::Mouse)
}

/// The level to take up: the one after the highest completed, else the first.
fn usual_level(visit: Visit, exercise: &str) -> Level {
    let highest =
        visit.attempts_of(exercise).iter().filter(|a| a.outcome == Outcome::Completed).map(|a| a.level).max();
    highest.map_or(Level::Discover, |level| level.harder().unwrap_or(level))
}

/// The session that was under way when the page went, if it is one of this exercise (and level, where one is asked).
fn saved(visit: Visit, exercise: &Exercise, level: Option<Level>) -> Option<Session> {
    (second::here()?.exercise.kept)(visit, exercise, level)
}

fn fresh(visit: Visit, exercise: &Exercise, level: Level, device: Device) -> Option<Session> {
    let situations = &exercise.level(level)?.situations;
    let mut before = visit.attempts_of(&exercise.id);
    before.retain(|attempt| attempt.level == level);
    let situation = pick_situation(situations, &before)?;
    Session::begin(exercise, level, situation, device, visit.last_demo_ms(&exercise.id))
}

//! Opens an exercise: loads its theme, chooses level and situation, asks once what the person points with.

use std::sync::Arc;

use leptos::prelude::*;

use super::device_question::DeviceQuestion;
use super::playing::Playing;
use super::run::Run;
use crate::platform::device;
use crate::practice::next_up::pick_situation;
use crate::practice::{Device, Exercise, Level, Outcome, Session};
use crate::screens::learner::library::Library;
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::texts::TextPack;
use crate::ui::button::PrimaryButton;
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::text::{tr, trn};

/// An exercise opened by its id; the level is the person's own when none is given.
#[component]
pub fn ExerciseScreen(id: String, level: Option<Level>) -> impl IntoView {
    let library = expect_context::<Library>();
    let wanted = id.clone();
    let loaded = LocalResource::new(move || {
        let id = wanted.clone();
        async move {
            let theme = id.split('.').next().unwrap_or_default().to_owned();
            let pack = library.theme(&theme).await.ok()?;
            let exercise = pack.exercise(&id)?.clone();
            Some((Arc::new(exercise), Arc::new(pack.texts.clone())))
        }
    });
    view! {
        <Suspense fallback=|| view! { <p class="loading">{tr("loading")}</p> }>
            {move || {
                let id = id.clone();
                Suspend::new(async move {
                    match loaded.await {
                        Some((exercise, texts)) => view! { <Begin exercise texts level /> }.into_any(),
                        None => view! { <NotFound id /> }.into_any(),
                    }
                })
            }}
        </Suspense>
    }
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
    let chosen = chosen.unwrap_or_else(|| untrack(|| usual_level(visit, &exercise.id)));
    let saved = StoredValue::new(saved);
    let turn = RwSignal::new(0_u32);
    move || {
        turn.track();
        let (exercise, texts) = (exercise.clone(), texts.clone());
        let Some(device) = device.get() else {
            return view! { <DeviceQuestion /> }.into_any();
        };
        if !exercise.devices.contains(&device) && device != Device::Keyboard {
            return view! { <WrongDevice exercise texts device /> }.into_any();
        }
        let saved = saved.try_update_value(Option::take).flatten();
        match saved.or_else(|| untrack(|| fresh(visit, &exercise, chosen, device))) {
            Some(session) => {
                let run = untrack(|| Run::new(visit, exercise, texts, session));
                view! { <Playing run on_again=Callback::new(move |()| turn.update(|turn| *turn += 1)) /> }
                    .into_any()
            }
            None => view! { <NotFound id=exercise.id.clone() /> }.into_any(),
        }
    }
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
    let json = visit.take_resume()?;
    // A snapshot of another version of the app may not read: the exercise then begins anew, nothing recorded is lost.
    let session: Session = serde_json::from_str(&json).ok()?;
    let same = session.exercise_id == exercise.id && level.is_none_or(|level| level == session.level);
    if same { session.resume(exercise) } else { None }
}

fn fresh(visit: Visit, exercise: &Exercise, level: Level, device: Device) -> Option<Session> {
    let situations = &exercise.level(level)?.situations;
    let mut before = visit.attempts_of(&exercise.id);
    before.retain(|attempt| attempt.level == level);
    let situation = pick_situation(situations, &before)?;
    Session::begin(exercise, level, situation, device, visit.last_demo_ms(&exercise.id))
}

#[component]
fn NotFound(id: String) -> impl IntoView {
    view! {
        <Page title=tr("exercise-missing-title")>
            <Notice tone=Tone::Attention>
                <p>{trn("exercise-missing", &crate::args! { "id" => id })}</p>
            </Notice>
            <div class="actions">
                <PrimaryButton on_press=Callback::new(|()| go(Route::Home))>{tr("go-home")}</PrimaryButton>
            </div>
        </Page>
    }
}

/// The exercise teaches a gesture that this device does not have: say so, and offer its sibling.
#[component]
fn WrongDevice(exercise: Arc<Exercise>, texts: Arc<TextPack>, device: Device) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let title = texts
        .get(&format!("{}/titre", exercise.id), None, &crate::texts::Args::new())
        .unwrap_or_else(|| exercise.id.clone());
    let needs = if exercise.devices.contains(&Device::Touch) {
        tr("device-needs-touch")
    } else {
        tr("device-needs-mouse")
    };
    let sibling = exercise.sibling.clone();
    view! {
        <Page title=title>
            <Notice tone=Tone::Info>
                <p>{needs}</p>
            </Notice>
            <div class="actions">
                {sibling
                    .map(|id| {
                        view! {
                            <PrimaryButton on_press=Callback::new(move |()| {
                                go(Route::Exercise { id: id.clone(), level: None })
                            })>{tr("device-sibling")}</PrimaryButton>
                        }
                    })}
                {(device == Device::Touch)
                    .then(|| {
                        view! {
                            <button class="btn" on:click=move |_| visit.set_device(Device::Mouse)>
                                {tr("device-have-mouse")}
                            </button>
                        }
                    })}
                <button class="btn" on:click=|_| go(Route::Home)>{tr("go-home")}</button>
            </div>
        </Page>
    }
}

//! The practice computer in its frame « Entraînement », with the room the exercise needs.

use std::sync::Arc;

use leptos::prelude::*;

use super::run::{Over, Run};
use crate::practice::exercise::Kind;
use crate::practice::{Device, Level};
use crate::screens::learner::second::second;
use crate::simulators::port::{Port, Words};
use crate::simulators::scene::SceneStage;
use crate::simulators::shown::GhostHand;
use crate::ui::text::tr;
use crate::ui::view;

/// The frame around the simulated computer.
#[component]
pub fn Frame(run: Run) -> impl IntoView {
    let title = run.words(|words| words.situation_title()).unwrap_or_default();
    let context = run.words(|words| words.context()).unwrap_or_default();
    let port = port(run);
    view! {
        <section
            class="frame"
            inert=move || run.over.get() == Over::Sign
            aria-label=tr("frame-label")
            data-exercise=run.exercise().id.clone()
            data-level=run.level().slug()
            data-situation=run.situation()
        >
            <header>
                <span class="tag">{tr("frame-tag")}</span>
                <b>{title}</b>
                <span class="end context">{context}</span>
            </header>
            <Room run port />
        </section>
    }
}

/// A scene is of the first part of the program, all other rooms of the second.
#[component]
fn Room(run: Run, port: Port) -> impl IntoView {
    if run.world.with_untracked(|world| world.scene.is_none()) {
        return second(move |second| (second.exercise.room)(port, run.show));
    }
    view! {
        <SceneStage port>
            <GhostHand hand=run.show.hand />
        </SceneStage>
    }
}

fn port(run: Run) -> Port {
    let world = Signal::derive(move || run.show.hand.world.get().unwrap_or_else(|| run.world.get()));
    let halo = Signal::derive(move || {
        if run.show.is_on() {
            return None;
        }
        let exercise = run.exercise();
        // Where messages are judged, a pointer would judge them.
        let guided = run.level() == Level::Discover && exercise.kind != Kind::Judgement;
        let pointed = guided || run.hinted.get() >= 2;
        // In the browser the way may lead through another tab, or a list that is still folded.
        if pointed && exercise.web.is_some() {
            run.world.track();
            run.current.track();
            return run.way_to_next();
        }
        let steps = exercise.steps_at(run.level());
        run.current
            .get()
            .filter(|_| pointed)
            .and_then(|index| steps.get(index).map(|step| step.target.clone()))
    });
    let skin = {
        let exercise = run.exercise();
        let skin =
            exercise.situation(&run.situation()).map(|situation| situation.skin.slug()).unwrap_or("bureau");
        Signal::derive(move || skin)
    };
    let label: Words = Arc::new(move |id: &str| {
        untrack(|| match id {
            "scene" => tr("frame-scene"),
            "choisir" => tr("control-choose"),
            _ => match id.strip_suffix("-texte") {
                Some(window) => run.words(|words| words.content(window)).unwrap_or_default(),
                None => run.words(|words| words.label(id)).unwrap_or_default(),
            },
        })
    });
    Port {
        world,
        act: Callback::new(move |(action, device)| run.act(&action, device)),
        misfire: Callback::new(move |diagnosis| run.misfire(diagnosis)),
        trial: Callback::new(move |trial| run.measured(trial)),
        expected: Callback::new(move |over: Option<String>| run.expected(over.as_deref())),
        tuning: Signal::derive(move || run.tuning()),
        halo,
        live: Signal::derive(move || !run.show.is_on() && run.over.get() == Over::Nothing),
        carried: Signal::derive(move || run.show.hand.ghost.with(|ghost| ghost.carries.clone())),
        skin,
        label: StoredValue::new(label),
        pointing_device: Signal::derive(move || match run.device.get() {
            Device::Touchpad => Device::Touchpad,
            _ => Device::Mouse,
        }),
    }
}

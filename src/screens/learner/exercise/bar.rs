//! The instruction bar: always in the same place, two short sentences at most, its tools at its side.

use gloo_timers::callback::Timeout;
use leptos::html::H1;
use leptos::prelude::*;

use super::run::{Over, Run};
use crate::platform::page;
use crate::platform::speech::Speech;
use crate::practice::Level;
use crate::ui::art::Icon;
use crate::ui::page::arrive;
use crate::ui::say::Sentences;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// What to do now, and the tools that help.
#[component]
pub fn Bar(run: Run) -> impl IntoView {
    let title = untrack(|| run.words(|words| words.title())).unwrap_or_default();
    let heading = NodeRef::<H1>::new();
    arrive(Signal::stored(title.clone()), heading);
    let level = run.level();
    let pace = trn(
        "exercise-pace",
        &crate::args! { "n" => u64::from(level.number()), "level" => tr(&format!("level-{}", level.slug())) },
    );
    let instruction = Memo::new(move |_| instruction(run, level));
    keep_focus(run);
    view! {
        <header class="bar" inert=move || run.over.get() == Over::Sign>
            <div class="lead-in">
                <p class="lvl">
                    <b>{title}</b>
                    <span>{pace}</span>
                    <Steps run />
                </p>
                <h1 class="say" node_ref=heading tabindex="-1" aria-live="polite">
                    <Sentences text=instruction />
                </h1>
            </div>
            <div class="tools">
                {move || {
                    if run.show.is_on() {
                        view! { <ShowTools run /> }.into_any()
                    } else {
                        view! { <HelpTools run instruction /> }.into_any()
                    }
                }}
            </div>
        </header>
    }
}

/// The tools change with the demonstration: a focus that stood on one of them goes to those that came.
fn keep_focus(run: Run) {
    Effect::new(move |began: Option<()>| {
        run.show.is_on();
        run.show.playing.track();
        if began.is_none() {
            return;
        }
        Timeout::new(0, || page::focus_if_lost(".tools .btn")).forget();
    });
}

/// At the guided levels and in demonstrations the step, from *Se lancer* up the mission.
fn instruction(run: Run, level: Level) -> String {
    let step = if run.show.is_on() {
        Some(run.show.step.get())
    } else if level.is_free() {
        None
    } else {
        run.current.get()
    };
    let text = match step {
        Some(index) => run.words(|words| words.step_at(index)),
        None => run.words(|words| words.mission()),
    };
    text.unwrap_or_default()
}

#[component]
fn Steps(run: Run) -> impl IntoView {
    let words = move || {
        let (done, all) = run.progress.get();
        trn("exercise-steps", &crate::args! { "done" => done, "all" => all })
    };
    view! {
        <span class="steps" role="img" aria-label=words>
            {move || {
                let (done, all) = run.progress.get();
                (0..all).map(|index| view! { <i class:on=index < done></i> }).collect_view()
            }}
        </span>
    }
}

#[component]
fn HelpTools(run: Run, instruction: Memo<String>) -> impl IntoView {
    let speech = expect_context::<Speech>();
    let hint_words = move || match run.hinted.get() {
        0 => tr("tool-hint"),
        _ => tr("tool-hint-more"),
    };
    // On a narrow screen the rest stands behind « Plus »: the practice computer needs the place.
    let unfolded = RwSignal::new(false);
    let open = move |over: Over| {
        unfolded.set(false);
        run.over.set(over);
    };
    view! {
        <button class="btn" type="button" on:click=move |_| run.hint()>
            <Icon name="indice" />
            {hint_words}
        </button>
        <Tool icon="montrer" words=tr("tool-show") press=move || run.demonstrate(None) />
        <button
            class="btn more"
            type="button"
            aria-expanded=move || if unfolded.get() { "true" } else { "false" }
            on:click=move |_| unfolded.update(|open| *open = !*open)
        >
            <Icon name="plus" />
            {tr("tool-more")}
        </button>
        <div class="seldom" class:unfolded=unfolded>
            {move || {
                speech
                    .available()
                    .then(|| {
                        view! { <Tool icon="ecouter" words=tr("tool-listen") press=move || speech.say(&instruction.get_untracked()) /> }
                    })
            }}
            <Tool icon="aide-eue" words=tr("tool-helped") press=move || open(Over::HelpGiven) />
            <Tool icon="besoin-aide" words=tr("tool-need-help") press=move || open(Over::Sign) />
            <Tool icon="pause" words=tr("tool-pause") press=move || open(Over::Pause) />
        </div>
    }
}

#[component]
fn ShowTools(run: Run) -> impl IntoView {
    let show = run.show;
    view! {
        <button class="btn" type="button" on:click=move |_| show.back()>
            <Icon name="etape-precedente" class="flip" />
            {tr("show-back")}
        </button>
        {move || {
            if show.playing.get() {
                view! { <Tool icon="pause" words=tr("show-pause") press=move || show.pause() /> }.into_any()
            } else {
                view! {
                    <button class="btn" type="button" disabled=move || show.over.get() on:click=move |_| show.play()>
                        <Icon name="jouer" />
                        {tr("show-play")}
                    </button>
                }
                .into_any()
            }
        }}
        <button class="btn" type="button" disabled=move || show.over.get() on:click=move |_| show.forward()>
            <Icon name="etape-suivante" class="flip" />
            {tr("show-forward")}
        </button>
        <button class="btn" type="button" aria-pressed="true" on:click=move |_| show.end()>
            <Icon name="pointeur" />
            {tr("show-end")}
        </button>
    }
}

#[component]
fn Tool(icon: &'static str, #[prop(into)] words: String, press: impl Fn() + 'static) -> impl IntoView {
    view! {
        <button class="btn" type="button" on:click=move |_| press()>
            <Icon name=icon />
            {words}
        </button>
    }
}

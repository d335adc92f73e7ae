//! The exercise being done: bar, feedback, practice computer, and what lies over them.

use leptos::prelude::*;

use super::bar::Bar;
use super::dialogs::{HelpGiven, HelpOffer, LeaveQuestion, PauseMenu, Sign};
use super::frame::Frame;
use super::guard;
use super::run::{Over, Run, Tone};
use crate::practice::Outcome;
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::second::second;
use crate::ui::art::Icon;
use crate::ui::markup::live;
use crate::ui::view;

/// The running exercise, then its result.
#[component]
pub fn Playing(run: Run, on_again: Callback<()>) -> impl IntoView {
    guard::keep_on_leaving(run);
    guard::ask_on_back(run);
    guard::let_time_pass(run);
    guard::help_key(run);

    let leave = Callback::new(move |()| {
        if !run.put_aside() {
            run.end_early(Outcome::Left);
        }
        go(Route::Home);
    });
    let restart = Callback::new(move |()| {
        run.end_early(Outcome::Restarted);
        on_again.run(());
    });
    let resume = Callback::new(move |()| run.over.set(Over::Nothing));
    live(move || match run.finished.get() {
        Some(attempt) => second(move |second| (second.exercise.result)(run, attempt.clone(), on_again)),
        None => view! {
            <main class="exercise" id="main">
                <Bar run />
                <FeedbackLine run />
                <Frame run />
                {move || match run.over.get() {
                    Over::Nothing => None,
                    Over::Pause => Some(view! { <PauseMenu resume restart leave /> }),
                    Over::HelpGiven => Some(view! { <HelpGiven run resume /> }),
                    Over::HelpOffer => Some(view! { <HelpOffer run resume /> }),
                    Over::Sign => Some(view! { <Sign run resume /> }),
                    Over::Leave => Some(view! { <LeaveQuestion resume leave /> }),
                }}
            </main>
        },
    })
}

/// What just happened, in one line that screen readers announce.
#[component]
fn FeedbackLine(run: Run) -> impl IntoView {
    let tone =
        move |wanted: Tone| run.line.with(|line| line.as_ref().is_some_and(|line| line.tone == wanted));
    view! {
        <p
            class="feedback"
            role="status"
            inert=move || run.over.get() == Over::Sign
            class:success=move || tone(Tone::Success)
            class:recovered=move || tone(Tone::Recovered) || tone(Tone::Hint) || tone(Tone::Slip)
            class:attention=move || tone(Tone::Attention)
        >
            {move || {
                run.line
                    .get()
                    .map(|line| {
                        let icon = match line.tone {
                            Tone::Success | Tone::Recovered => "valider",
                            Tone::Attention => "attention",
                            Tone::Slip => "main-pointeur",
                            Tone::Hint => "indice",
                        };
                        view! {
                            <Icon name=icon />
                            <span>{line.text}</span>
                        }
                    })
            }}
        </p>
    }
}

//! The end of an exercise: what was done, with how much help, in words; then what next.

use leptos::prelude::*;

use super::run::Run;
use crate::practice::autonomy::standing;
use crate::practice::{Attempt, Evidence, Level};
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::screens::learner::workshop;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::PrimaryButton;
use crate::ui::page::Page;
use crate::ui::say::{Say, Sentences};
use crate::ui::stairs::Stairs;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// How much help the attempt took, as people say it.
pub fn help_words(attempt: &Attempt) -> String {
    let lowest = attempt.lowest_evidence().unwrap_or(Evidence::Alone);
    match (attempt.level, lowest) {
        (_, Evidence::Alone) => tr("result-alone"),
        // Following what is shown is what these levels are for: it is no extra help.
        (Level::Discover, Evidence::PointedAt) => tr("result-followed"),
        (Level::Practise, Evidence::Told) => tr("result-steps"),
        (_, Evidence::Told | Evidence::PointedAt) => tr("result-some-help"),
        (_, Evidence::Demonstrated | Evidence::DoneBySomeone) => tr("result-help"),
    }
}

/// The result and the ways on.
#[component]
pub fn ResultScreen(run: Run, attempt: Attempt, on_again: Callback<()>) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let exercise = run.exercise();
    let title = run.words(|words| words.title()).unwrap_or_default();
    let standing =
        standing(&visit.attempts_of(&exercise.id), &visit.labels_of(&exercise.id), attempt.ended_ms);
    let harder = attempt.level.harder();
    let trouble = attempt.level.is_free() && !attempt.is_clean() || attempt.errors.values().sum::<u16>() > 2;
    // In a workshop its list goes before the path. What is recorded meanwhile must not draw this anew.
    let day = untrack(|| workshop::next(visit, library)).map(|next| next.suggestion);
    let day_over = untrack(|| workshop::list(visit, library))
        .filter(|list| list.has(&exercise.id))
        .and_then(|list| workshop::over_words(&list));
    let next = library.after(&exercise.id);
    let slips: u64 = attempt.errors.values().map(|count| u64::from(*count)).sum();

    let to = |id: String, level: Option<Level>| {
        Callback::new(move |()| go(Route::Exercise { id: id.clone(), level }))
    };
    let again = Way { icon: "recommencer", words: tr("result-again"), press: on_again };
    let up = harder.map(|level| Way {
        icon: "suivant",
        words: tr("result-harder"),
        press: to(exercise.id.clone(), Some(level)),
    });
    let forward =
        |words: String, id: String, level| Way { icon: "etape-suivante", words, press: to(id, level) };
    let in_workshop = day.is_some();
    let other = match day {
        Some(day) => Some(forward(tr("result-workshop"), day.exercise, Some(day.level))),
        None => next.map(|id| forward(tr("result-next"), id, None)),
    };
    let stop = Way { icon: "accueil", words: tr("result-stop"), press: Callback::new(|()| go(Route::Home)) };
    // One way on is the obvious one; the others stay at hand.
    let onwards: Vec<Way> = match in_workshop {
        true => other.into_iter().chain(up).collect(),
        false => up.into_iter().chain(other).collect(),
    };
    let ways: Vec<Way> = if trouble {
        std::iter::once(again).chain(onwards).collect()
    } else {
        onwards.into_iter().chain([again]).collect()
    };
    let mut ways = ways.into_iter();
    let first = ways.next();
    view! {
        <Page title=tr("result-title") class="end" theme=exercise.theme().to_owned()>
            <div class="earned">
                <Stairs label=standing.acquired large=true />
                <div>
                    <p>
                        <b>{title}</b>
                        " · "
                        {tr(&format!("level-{}", attempt.level.slug()))}
                    </p>
                    <p class="say-lines">
                        <Sentences text=Signal::stored(help_words(&attempt)) />
                    </p>
                </div>
            </div>
            {(slips > 0)
                .then(|| {
                    view! {
                        <ul class="recap">
                            <li>
                                <Icon name="valider" />
                                <div>{trn("result-slips", &crate::args! { "n" => slips })}</div>
                            </li>
                        </ul>
                    }
                })}
            {day_over.map(|words| view! { <Say text=words /> })}
            <div class="actions">
                {first
                    .map(|way| {
                        view! { <PrimaryButton icon=way.icon big=true on_press=way.press>{way.words}</PrimaryButton> }
                    })}
                {ways.chain([stop]).map(|way| view! { <WayButton way /> }).collect_view()}
            </div>
        </Page>
    }
}

struct Way {
    icon: &'static str,
    words: String,
    press: Callback<()>,
}

#[component]
fn WayButton(way: Way) -> impl IntoView {
    view! {
        <button class="btn" type="button" on:click=move |_| way.press.run(())>
            <Icon name=way.icon />
            {way.words}
        </button>
    }
}

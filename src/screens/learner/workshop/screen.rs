//! The list of the day: what is done, what comes next, and what was left out of it.

use leptos::prelude::*;

use super::LeaveDay;
use super::day::{self, Next};
use crate::practice::day_list::{DayList, State, Stop};
use crate::screens::learner::path;
use crate::screens::learner::route::{Route, go};
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::{ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// The exercises of the day. With numbers, they begin here.
#[component]
pub fn WorkshopScreen(
    /// Their numbers; none shows the list that was begun before.
    numbers: Vec<u16>,
) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    day::begin_known(library, &numbers);
    let unknown = untrack(|| day::of(visit, library, &numbers)).unknown;
    let list = Memo::new(move |_| day::list(visit, library));
    view! {
        <Page title=tr("workshop-title") class="day">
            {(!unknown.is_empty()).then(|| view! { <LeftOut numbers=unknown /> })}
            {move || match list.get() {
                Some(list) => view! { <Day list /> }.into_any(),
                None => view! { <NoDay /> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Day(list: DayList) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let next = day::next_of(visit, &list);
    let lead = match &next {
        Some(next) if next.is_begun => {
            trn("workshop-so-far", &crate::args! { "n" => list.done(), "all" => next.all })
        }
        Some(_) => tr("workshop-lead"),
        None => day::over_words(&list).unwrap_or_default(),
    };
    view! {
        <Say class="lead" text=lead />
        <div class="actions">
            {match next {
                Some(next) => view! { <GoOn next /> }.into_any(),
                None => {
                    view! {
                        <PrimaryButton big=true icon="suivant" on_press=|()| go(Route::Home)>
                            {tr("workshop-go-on")}
                        </PrimaryButton>
                    }
                        .into_any()
                }
            }}
        </div>
        <ol class="exos block">
            {list.stops.into_iter().map(|stop| view! { <li><StopCard stop /></li> }).collect_view()}
        </ol>
        <div class="actions block">
            <ButtonLink href=Route::Home.format() icon="accueil">
                {tr("go-home")}
            </ButtonLink>
            <LeaveDay />
        </div>
    }
}

/// To the exercise that comes next.
#[component]
fn GoOn(next: Next) -> impl IntoView {
    let words = if next.is_begun { tr("next-press") } else { tr("next-press-first") };
    let open = move |()| {
        let suggestion = next.suggestion.clone();
        go(Route::Exercise { id: suggestion.exercise, level: Some(suggestion.level) });
    };
    view! {
        <PrimaryButton big=true icon="jouer" on_press=open>
            {words}
        </PrimaryButton>
    }
}

/// One exercise: a door, whatever was done before.
#[component]
fn StopCard(stop: Stop) -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let Stop { entry, state } = stop;
    let next = path::with_exercise(visit, &entry.listed());
    let place = crate::args! {
        "theme" => tr(&format!("theme-{}", entry.theme)),
        "n" => u64::from(next.level.number()),
        "level" => tr(&format!("level-{}", next.level.slug())),
    };
    let (icon, words) = match state {
        State::Done => ("valider", tr("workshop-done")),
        State::Open => ("etape-suivante", tr("workshop-open")),
        State::Unfit => ("info", tr("workshop-unfit")),
    };
    let href = Route::Exercise { id: entry.id.clone(), level: Some(next.level) }.format();
    view! {
        <a class="exo" data-theme=entry.theme.clone() href=href>
            <span class="number">
                <span class="hidden-text">{trn("exercise-number", &crate::args! { "n" => u64::from(entry.number) })} ", "</span>
                <span aria-hidden="true">{entry.number}</span>
            </span>
            <span class="exo-words">
                <b>{library.title(&entry.id)}</b>
                " "
                <span class="small-text">{trn("next-place", &place)}</span>
                " "
                <span class="exo-state">
                    <Icon name=icon />
                    {words}
                </span>
            </span>
        </a>
    }
}

/// Numbers that lead nowhere.
#[component]
fn LeftOut(numbers: Vec<u16>) -> impl IntoView {
    let listed = numbers.iter().map(u16::to_string).collect::<Vec<String>>().join(", ");
    let words = trn("workshop-left-out", &crate::args! { "n" => numbers.len(), "numbers" => listed });
    view! {
        <Notice tone=Tone::Info>
            <Say text=words />
        </Notice>
    }
}

/// No list, or one of another day.
#[component]
fn NoDay() -> impl IntoView {
    view! {
        <Say class="lead" text=tr("workshop-none") />
        <div class="actions">
            <PrimaryButton icon="code" on_press=|()| go(Route::Code)>
                {tr("home-code")}
            </PrimaryButton>
            <ButtonLink href=Route::Home.format() icon="accueil">
                {tr("go-home")}
            </ButtonLink>
        </div>
    }
}

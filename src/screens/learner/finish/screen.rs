//! The end of a visit.

use leptos::prelude::*;

use super::erase::EraseDialog;
use super::recap::{Done, recap};
use crate::platform::clock;
use crate::practice::autonomy::local_day;
use crate::screens::learner::exercise::help_words;
use crate::screens::learner::memo;
use crate::screens::learner::path;
use crate::screens::learner::route::{Route, replace};
use crate::screens::learner::visit::Visit;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::button::{Button, ButtonLink, PrimaryButton};
use crate::ui::notice::{Notice, Tone};
use crate::ui::page::Page;
use crate::ui::say::Say;
use crate::ui::stairs::{StairsLabel, label_words};
use crate::ui::text::{tr, trn};
use crate::ui::view;

/// What the person did today, tracked.
pub fn today(visit: Visit) -> Vec<Done> {
    let began_ms = visit.this_visit().first().map_or(i64::MAX, |attempt| attempt.ended_ms);
    let today = local_day(clock::now_ms(), clock::utc_offset_min());
    visit
        .attempts()
        .with(|attempts| visit.milestones().with(|milestones| recap(attempts, milestones, began_ms, today)))
}

/// The end of a visit: nothing here is lost by leaving, unless the person asks for it.
#[component]
pub fn FinishScreen() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let done = today(visit);
    let (any, completed) = (!done.is_empty(), done.iter().any(Done::is_completed));
    let lead = if any { tr("finish-lead") } else { tr("finish-nothing") };
    let erasing = RwSignal::new(false);
    let kiosk = move || visit.machine().guests_only;
    let leave = Callback::new(move |()| {
        if kiosk() {
            // What the storage holds back is erased at the next start.
            let _ = visit.erase(visit.id());
        }
        // Whoever comes next is asked who they are, and Back shows them nothing of this visit.
        visit.new_guest();
        replace(Route::Welcome);
    });
    let memo = Route::Memo { id: memo::TODAY.to_owned() }.format();
    view! {
        <Page title=tr("finish-title") class="end">
            <Say class="lead" text=lead />
            <Recap done />
            <NextTime />
            <NotKept />
            <div class="actions">
                <PrimaryButton icon="terminer" big=true on_press=leave>
                    {tr("finish-leave")}
                </PrimaryButton>
                {completed.then(|| view! { <ButtonLink href=memo icon="imprimer">{tr("finish-memo")}</ButtonLink> })}
                <ButtonLink href=Route::Carry.format() icon="emporter">
                    {tr("finish-carry")}
                </ButtonLink>
                <ButtonLink href=Route::Home.format() icon="accueil">
                    {tr("finish-go-on")}
                </ButtonLink>
            </div>
            <KeepOffer />
            {move || {
                (visit.is_known() && !kiosk())
                    .then(|| {
                        view! {
                            <section class="block" aria-labelledby="finish-shared">
                                <h2 id="finish-shared">{tr("finish-shared-title")}</h2>
                                <Say text=tr("finish-shared") />
                                <div class="actions block-actions">
                                    <Button class="danger" icon="effacer" on_press=move |()| erasing.set(true)>
                                        {tr("finish-erase")}
                                    </Button>
                                </div>
                            </section>
                        }
                    })
            }}
        </Page>
        <Show when=move || erasing.get()>
            <EraseDialog on_close=move |()| erasing.set(false) />
        </Show>
    }
}

#[component]
fn Recap(done: Vec<Done>) -> impl IntoView {
    let library = expect_context::<Library>();
    let line = move |done: Done| {
        let attempt = &done.attempt;
        let level = crate::args! {
            "n" => u64::from(attempt.level.number()),
            "level" => tr(&format!("level-{}", attempt.level.slug())),
        };
        let (icon, words) = if done.is_completed() {
            ("valider", help_words(attempt))
        } else {
            ("reprendre", tr("finish-begun"))
        };
        let theme = attempt.exercise.split('.').next().unwrap_or_default().to_owned();
        view! {
            <li data-theme=theme>
                <Icon name=icon />
                <div>
                    <p>
                        <b>{library.title(&attempt.exercise)}</b>
                        " "
                        <span class="small-text">{trn("exercise-pace", &level)}</span>
                    </p>
                    <p>{words}</p>
                    {done
                        .gained
                        .map(|label| {
                            let words = trn("finish-gained", &crate::args! { "label" => label_words(Some(label)) });
                            view! {
                                <p>
                                    <StairsLabel label=Some(label) words=Signal::stored(words) />
                                </p>
                            }
                        })}
                </div>
            </li>
        }
    };
    (!done.is_empty()).then(|| view! { <ul class="recap">{done.into_iter().map(line).collect_view()}</ul> })
}

/// What to practise next.
#[component]
fn NextTime() -> impl IntoView {
    let (visit, library) = (expect_context::<Visit>(), expect_context::<Library>());
    let next = path::suggestion(visit, library, None);
    next.map(|next| {
        let words = crate::args! {
            "title" => library.title(&next.exercise),
            "level" => tr(&format!("level-{}", next.level.slug())),
        };
        view! { <p>{trn("finish-next", &words)}</p> }
    })
}

/// Said before it is too late: this machine keeps nothing.
#[component]
fn NotKept() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let words = move || {
        let kiosk = visit.machine().guests_only;
        let lost = visit.trouble().is_some_and(|trouble| trouble.loses_progress());
        if kiosk { Some(tr("finish-kiosk")) } else { lost.then(|| tr("finish-not-kept")) }
    };
    move || {
        words().map(|words| {
            view! {
                <Notice tone=Tone::Attention>
                    <Say text=words />
                </Notice>
            }
        })
    }
}

/// A guest who has done something can stay, under a picture.
#[component]
fn KeepOffer() -> impl IntoView {
    let visit = expect_context::<Visit>();
    let wanted = move || visit.profile().guest && visit.is_known() && !visit.machine().guests_only;
    move || {
        wanted().then(|| {
            view! {
                <section class="block" aria-labelledby="finish-keep">
                    <h2 id="finish-keep">{tr("finish-keep-title")}</h2>
                    <Say text=tr("finish-keep") />
                    <div class="actions block-actions">
                        <ButtonLink href=Route::Me.format() icon="personne">
                            {tr("finish-keep-press")}
                        </ButtonLink>
                    </div>
                </section>
            }
        })
    }
}

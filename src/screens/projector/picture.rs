//! The picture that the room sees, at any size: it stands on the screen, and small in the adviser's own window.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use super::echo::{self, DemoKey};
use super::faces;
use super::stage::{Piece, Stage};
use crate::platform::react::follow;
use crate::screens::library::Library;
use crate::simulators::mailbox::MailboxView;
use crate::simulators::scene::SceneStage;
use crate::simulators::sheet::SheetView;
use crate::simulators::shown::GhostHand;
use crate::simulators::web::WebView;
use crate::ui::art::Icon;
use crate::ui::markup::{Node, live};
use crate::ui::say::Sentences;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::projection::Face;

/// The piece of the present item.
#[derive(Clone, Copy)]
pub enum Staged {
    /// It is being fetched, or there is none.
    Coming,
    /// It stands.
    Here(Stage),
    /// It is no exercise of this version, or it did not come.
    Missing,
}

/// Puts the present item on a stage, and the next one when its turn comes.
pub fn staged(desk: Desk) -> RwSignal<Staged> {
    let library = expect_context::<Library>();
    let staged = RwSignal::new(Staged::Coming);
    let parent = Owner::current().unwrap_or_default();
    // What stood before is let go once nothing shows it any more: one turn later. It follows the desk no longer at once.
    let scopes = StoredValue::new_local(Vec::<Owner>::new());
    let eyes = StoredValue::new_local(None::<Owner>);
    let turn = StoredValue::new(0_u64);
    let wanted = Memo::new(move |_| {
        desk.shown.with(|shown| {
            (shown.exercise().map(str::to_owned), shown.item().and_then(|item| item.level), shown.situation)
        })
    });
    follow(move || {
        let key = wanted.get();
        if let Some(eyes) = eyes.try_update_value(Option::take).flatten() {
            eyes.cleanup();
        }
        if let Staged::Here(before) = staged.get_untracked() {
            before.hand.new_course();
        }
        turn.update_value(|turn| *turn += 1);
        staged.set(Staged::Coming);
        desk.beats_left.set(true);
        if key.0.is_none() {
            return;
        }
        let (own_turn, shown, parent) = (turn.get_value(), desk.shown.get_untracked(), parent.clone());
        spawn_local(async move {
            let piece = Piece::fetch(library, &shown).await;
            // Meanwhile something else is wanted, or the page is gone.
            if turn.try_get_value() != Some(own_turn) {
                return;
            }
            let (scope, own_eyes) = (parent.child(), parent.child());
            let stage = piece.and_then(|piece| scope.with(|| Stage::new(desk, piece)));
            match stage {
                Some(stage) => own_eyes.with(|| stage.follow_desk()),
                // Nothing to wait for: the remote goes on past it.
                None => desk.beats_left.set(false),
            }
            eyes.set_value(Some(own_eyes));
            scopes.update_value(|scopes| {
                scopes.push(scope);
                if scopes.len() > 2 {
                    scopes.remove(0).cleanup();
                }
            });
            staged.set(stage.map_or(Staged::Missing, Staged::Here));
        });
    });
    staged
}

/// The picture. A mirror shows the same, and nothing can be done in it.
#[component]
pub fn Picture(desk: Desk, staged: RwSignal<Staged>, mirror: bool) -> impl IntoView {
    let face = Memo::new(move |_| desk.shown.with(|shown| (shown.face, shown.at, shown.is_empty())));
    live(move || {
        let (face, _, is_empty) = face.get();
        if is_empty {
            return view! { <faces::Nothing /> };
        }
        match face {
            Face::Break => view! { <faces::BreakFace desk /> },
            Face::End => view! { <faces::EndFace /> },
            Face::Mission | Face::Demonstration | Face::Together | Face::YourTurn => match staged.get() {
                Staged::Coming => view! { <p class="coming" role="status">{tr("projector-coming")}</p> },
                Staged::Missing => view! { <faces::MissingFace /> },
                Staged::Here(stage) => match face {
                    Face::Mission => view! { <faces::MissionFace stage /> },
                    Face::YourTurn => view! { <faces::YourTurnFace stage /> },
                    _ => view! { <OnStage desk stage mirror /> },
                },
            },
        }
    })
}

/// The exercise itself, with what is being shown in words.
#[component]
fn OnStage(desk: Desk, stage: Stage, mirror: bool) -> impl IntoView {
    let said = Memo::new(move |_| instruction(desk, stage));
    let steps = move || {
        let (done, all) = stage.progress.get();
        trn("projector-steps", &crate::args! { "done" => done, "all" => all })
    };
    let title = stage.words(|words| words.title()).unwrap_or_default();
    let piece = stage.piece();
    view! {
        <header class="caption">
            <p class="lvl">
                <b>{title}</b>
                <span>{steps}</span>
                {move || {
                    desk.shown.with(|shown| shown.taken).then(|| {
                        view! {
                            <span class="hand-sign">
                                <Icon name="main-pointeur" />
                                {tr("projector-by-hand")}
                            </span>
                        }
                    })
                }}
            </p>
            <h1 class="say" aria-live="polite">
                <Sentences text=said />
            </h1>
        </header>
        <p
            class="feedback"
            role="status"
            class:success=move || stage.line.with(|line| line.as_ref().is_some_and(|line| line.good))
            class:attention=move || stage.line.with(|line| line.as_ref().is_some_and(|line| !line.good))
        >
            {move || {
                stage.line.get().map(|line| {
                    let icon = if line.good { "valider" } else { "attention" };
                    view! {
                        <Icon name=icon />
                        <span>{line.text}</span>
                    }
                })
            }}
        </p>
        <section
            class="frame"
            aria-label=tr("frame-label")
            inert=mirror
            aria-busy=move || if stage.busy.get() { "true" } else { "false" }
            data-exercise=piece.exercise.id.clone()
            data-level=piece.level.slug()
            data-situation=piece.situation
        >
            {room(stage, mirror)}
        </section>
        <DemoKey hand=stage.hand />
    }
}

fn room(stage: Stage, mirror: bool) -> Node {
    let port = stage.port(mirror);
    let hand = stage.hand;
    let shown = stage.ghost();
    let ghost = move || shown.get().then(|| view! { <GhostHand hand words=echo::gesture_words /> });
    let (web, mailbox, scene) = port
        .world
        .with_untracked(|world| (world.web.is_some(), world.mailbox.is_some(), world.scene.is_some()));
    if web {
        view! { <WebView port>{ghost}</WebView> }
    } else if mailbox {
        view! { <MailboxView port>{ghost}</MailboxView> }
    } else if scene {
        view! { <SceneStage port>{ghost}</SceneStage> }
    } else {
        view! { <SheetView port>{ghost}</SheetView> }
    }
}

/// What the caption says: the step, the question to the group, or that it is done.
pub fn instruction(desk: Desk, stage: Stage) -> String {
    if stage.completed.get() && !stage.under_way.get() {
        return tr("projector-done");
    }
    let (together, answered) = desk.shown.with(|shown| (shown.face == Face::Together, shown.answered));
    let said = match (together, answered, stage.under_way.get()) {
        (true, false, false) => return tr("projector-what-now"),
        (true, true, false) => stage.open.get().and_then(|step| stage.words(|words| words.step_at(step))),
        _ => stage.words(|words| words.step_at(stage.step.get())),
    };
    said.or_else(|| stage.words(|words| words.mission())).unwrap_or_default()
}

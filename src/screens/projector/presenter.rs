//! The adviser's own window: the picture in small, what comes next, what to say and ask, the clock, the list, the commands.

use gloo_timers::callback::Timeout;
use leptos::html::Div;
use leptos::prelude::*;

use super::beam::{self, Spotlight};
use super::commands::{Commands, List};
use super::desk::{Desk, Role};
use super::keys;
use super::picture::{Picture, Staged, staged};
use super::room::Room;
use super::screen::name_the_window;
use super::stage::Stage;
use crate::platform::observe::ElementSize;
use crate::platform::{clock, page};
use crate::ui::art::Icon;
use crate::ui::button::{Button, ButtonLink};
use crate::ui::markup::{Node, live};
use crate::ui::text::{has, tr, trn};
use crate::ui::view;
use crate::workshop::projection::Face;
use crate::workshop::projection::legibility::enlargement;

/// The name of the room's window.
const SCREEN: &str = "pac-ecran";
/// How long the room's window has to answer, in milliseconds: it loads the whole program first.
const ANSWER_MS: u32 = 8_000;
/// The picture's size while no other window says its own, in pixels.
const USUAL: (u32, u32) = (1_920, 1_080);
/// Most mistakes and questions of one exercise.
const MOST_NOTES: usize = 6;

/// The adviser's window.
#[component]
pub fn PresenterPage() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let can_talk = desk.join(Role::Presenter);
    let staged = staged(desk);
    keys::listen(desk, Callback::new(|()| {}));
    name_the_window(desk);
    view! {
        <main id="main" class="presenter">
            <header class="presenter-head">
                <h1>{tr("projector-presenter")}</h1>
                <Clock desk />
                <OtherWindow desk can_talk />
            </header>
            <section class="mirror-area" aria-label=tr("projector-mirror")>
                <Mirror desk staged />
                <p class="next-step">
                    <b>{tr("projector-next-step")}</b>
                    " "
                    {move || next_words(desk, staged)}
                </p>
            </section>
            <section class="notes" aria-label=tr("projector-notes")>
                {live(move || notes(desk))}
            </section>
            <section class="command-area" aria-label=tr("projector-commands")>
                <Commands desk done=|()| {} />
                <p class="hint">{tr("projector-keys")}</p>
            </section>
            <section class="list-area">
                <h2>{tr("projector-list")}</h2>
                <List desk done=|()| {} />
                <ButtonLink href=Room::Start.address() icon="quitter" class="quiet">{tr("projector-leave")}</ButtonLink>
            </section>
        </main>
    }
}

/// The picture as the room has it, as large as there is place for.
#[component]
fn Mirror(desk: Desk, staged: RwSignal<Staged>) -> impl IntoView {
    let area = NodeRef::<Div>::new();
    let size = ElementSize::of(area);
    let shape = Memo::new(move |_| {
        let (width, height) = desk.other.get().map_or(USUAL, |other| other.size);
        (f64::from(width.max(320)), f64::from(height.max(240)))
    });
    // The same layout as on the screen, only smaller.
    let laid_out = Memo::new(move |_| {
        let ((width, height), zoom) = (shape.get(), enlargement(shape.get().0));
        (width / zoom, height / zoom)
    });
    let zoom = move || {
        let (width, _) = laid_out.get();
        (f64::from(size.get().0) / width).max(0.1)
    };
    let aim = move |event: web_sys::PointerEvent| {
        if let Some(area) = area.get_untracked() {
            let own = area.get_bounding_client_rect();
            beam::aim(desk, &event, (own.left(), own.top(), own.width(), own.height()));
        }
    };
    let (grown, origin) = beam::glass(desk);
    let px = |length: f64| format!("{length:.0}px");
    view! {
        <div
            class="mirror"
            class:dimmed=move || desk.shown.with(|shown| shown.blank)
            node_ref=area
            style:aspect-ratio=move || format!("{:.0} / {:.0}", shape.get().0, shape.get().1)
            on:pointermove=aim
        >
            <div
                class="projection"
                inert=""
                style:zoom=move || format!("{:.4}", zoom())
                style:width=move || px(laid_out.get().0)
                style:height=move || px(laid_out.get().1)
            >
                <div class="room-picture" style:transform=grown style:transform-origin=origin>
                    <Picture desk staged mirror=true />
                </div>
                <Spotlight desk />
            </div>
        </div>
    }
}

/// What « Suivant » will do.
fn next_words(desk: Desk, staged: RwSignal<Staged>) -> String {
    let (face, answered) = desk.shown.with(|shown| (shown.face, shown.answered));
    let left = desk.beats_left.get();
    match (face, staged.get()) {
        (Face::Demonstration, Staged::Here(stage)) if left => step_words(stage, stage.step.get()),
        (Face::Together, Staged::Here(stage)) if left && answered => {
            step_words(stage, stage.open.get().unwrap_or_default())
        }
        (Face::Mission, _) => tr("projector-then-demonstration"),
        (Face::Together, _) if left => tr("projector-then-answer"),
        (Face::Demonstration | Face::Together, _) => tr("projector-then-your-turn"),
        (Face::YourTurn | Face::Break, _) => tr("projector-then-next"),
        (Face::End, _) => tr("projector-then-nothing"),
    }
}

fn step_words(stage: Stage, step: usize) -> String {
    stage.words(|words| words.step_at(step)).unwrap_or_default()
}

/// What to say, the usual mistakes, what to ask.
fn notes(desk: Desk) -> Node {
    let Some(slug) = desk.shown.with(|shown| shown.exercise().map(|id| id.replace('.', "-"))) else {
        return view! { <p>{tr("projector-no-notes")}</p> };
    };
    let several = |kind: &str| -> Vec<Node> {
        let keys = (1..=MOST_NOTES).map(|number| format!("{kind}-{slug}-{number}"));
        keys.filter(|key| has(key)).map(|key| view! { <li>{tr(&key)}</li> }).collect()
    };
    let note = format!("note-{slug}");
    view! {
        <h2>{tr("projector-notes")}</h2>
        {has(&note).then(|| view! { <p>{tr(&note)}</p> })}
        <h3>{tr("projector-mistakes")}</h3>
        <ul>{several("mistake")}</ul>
        <h3>{tr("projector-questions")}</h3>
        <ul>{several("ask")}</ul>
    }
}

/// The time of day, and how long the present item has been going on, of how long it may.
#[component]
fn Clock(desk: Desk) -> impl IntoView {
    let now = RwSignal::new(clock::now_ms());
    let tick = gloo_timers::callback::Interval::new(1_000, move || {
        now.try_set(clock::now_ms());
    });
    StoredValue::new_local(tick);
    let time = move || {
        let local = now.get() / 60_000 + i64::from(clock::utc_offset_min());
        format!("{:02}:{:02}", local.div_euclid(60).rem_euclid(24), local.rem_euclid(60))
    };
    let going = move || {
        let minutes = (now.get() - desk.shown.with(|shown| shown.since_ms)).max(0) / 60_000;
        let planned = desk.shown.with(|shown| shown.item().map(|item| item.minutes));
        planned.map(|planned| {
            trn("projector-going", &crate::args! { "n" => minutes as u64, "all" => u64::from(planned) })
        })
    };
    view! {
        <p class="clock" role="timer">
            <strong>{time}</strong>
            " "
            {going}
        </p>
    }
}

/// Whether the room's window is there, and the way to it.
#[component]
fn OtherWindow(desk: Desk, can_talk: bool) -> impl IntoView {
    let (refused, unheard) = (RwSignal::new(false), RwSignal::new(false));
    let open = move |()| {
        let opened = page::open_window(&Room::Screen.address(), SCREEN);
        refused.set(!opened);
        if opened {
            // Some browsers give a channel on which nobody hears: pages opened as files, above all.
            Timeout::new(ANSWER_MS, move || {
                if desk.other.try_get_untracked() == Some(None) {
                    unheard.try_set(true);
                }
            })
            .forget();
        }
    };
    live(move || {
        if !can_talk {
            return view! { <p role="status">{tr("projector-one-window")}</p> };
        }
        if desk.other.get().is_some() {
            return view! {
                <p class="linked" role="status">
                    <Icon name="valider" />
                    {tr("projector-linked")}
                </p>
            };
        }
        view! {
            <div class="unlinked">
                <p role="status">{tr("projector-unlinked")}</p>
                <Button icon="agrandir" on_press=open>{tr("projector-open-screen")}</Button>
                {move || refused.get().then(|| view! { <p role="status">{tr("projector-window-refused")}</p> })}
                {move || unheard.get().then(|| view! { <p role="status">{tr("projector-one-window")}</p> })}
            </div>
        }
    })
}

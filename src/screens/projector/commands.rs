//! What can be asked of the projector, as buttons: in a dialog over the screen, and always in the adviser's window.

use leptos::prelude::*;

use super::desk::Desk;
use crate::practice::Level;
use crate::screens::library::Library;
use crate::ui::art::Icon;
use crate::ui::markup::Node;
use crate::ui::text::{tr, trn};
use crate::ui::view;
use crate::workshop::projection::{Beam, Command, Face, Projection};

/// The whole panel. `done` is called after each press, so that a dialog can close.
#[component]
pub fn Commands(desk: Desk, #[prop(into)] done: Callback<()>) -> impl IntoView {
    let panel = Panel { desk, done };
    let on_stage = move |shown: &Projection| shown.exercise().is_some();
    view! {
        <div class="commands">
            <div class="command-row" role="group" aria-label=tr("projector-group-steps")>
                {panel.button("etape-precedente", "projector-back", Command::Back, |_| true)}
                {panel.button("etape-suivante", "projector-next", Command::Next, |_| true)}
                {panel.button("recommencer", "projector-replay", Command::Replay, on_stage)}
                {panel.play()}
                {panel.pace()}
                {panel.hand()}
            </div>
            <div class="command-row" role="group" aria-label=tr("projector-group-faces")>
                {panel.face("info", "projector-face-mission", Face::Mission)}
                {panel.face("montrer", "projector-face-demonstration", Face::Demonstration)}
                {panel.face("aide-eue", "projector-face-together", Face::Together)}
                {panel.face("personne", "projector-face-your-turn", Face::YourTurn)}
            </div>
            <div class="command-row" role="group" aria-label=tr("projector-group-picture")>
                {panel.toggle("fermer", "projector-blank", Command::Blank, |shown| shown.blank)}
                {panel.beam("profil-soleil", "projector-spotlight", Beam::Spotlight)}
                {panel.beam("loupe", "projector-magnifier", Beam::Magnifier)}
                {panel.toggle("contraste", "projector-dark", Command::Dark, |shown| shown.dark)}
            </div>
            <div class="command-row" role="group" aria-label=tr("projector-group-level")>
                {Level::ALL.into_iter().map(|level| panel.level(level)).collect::<Vec<Node>>()}
                {panel.button("transferer", "projector-other-situation", Command::OtherSituation, on_stage)}
            </div>
        </div>
    }
}

#[derive(Clone, Copy)]
struct Panel {
    desk: Desk,
    done: Callback<()>,
}

impl Panel {
    fn press(self, command: Command) {
        self.desk.take(command);
        self.done.run(());
    }

    /// A button that does one thing, while it makes sense.
    fn button(
        self,
        icon: &'static str,
        key: &'static str,
        command: Command,
        can: impl Fn(&Projection) -> bool + 'static,
    ) -> Node {
        let desk = self.desk;
        view! {
            <button
                type="button"
                class="btn"
                disabled=move || !desk.shown.with(&can)
                on:click=move |_| self.press(command.clone())
            >
                <Icon name=icon />
                <span>{tr(key)}</span>
            </button>
        }
    }

    /// A button that stays down.
    fn toggle(
        self,
        icon: &'static str,
        key: &'static str,
        command: Command,
        is_down: impl Fn(&Projection) -> bool + 'static,
    ) -> Node {
        let desk = self.desk;
        let down = move || if desk.shown.with(&is_down) { "true" } else { "false" };
        view! {
            <button type="button" class="btn" aria-pressed=down on:click=move |_| self.press(command.clone())>
                <Icon name=icon />
                <span>{tr(key)}</span>
            </button>
        }
    }

    fn face(self, icon: &'static str, key: &'static str, face: Face) -> Node {
        self.toggle(icon, key, Command::Show(face), move |shown| shown.face == face)
    }

    fn beam(self, icon: &'static str, key: &'static str, beam: Beam) -> Node {
        let desk = self.desk;
        let held = move || desk.shown.with(|shown| shown.beam == Some(beam));
        view! {
            <button
                type="button"
                class="btn"
                aria-pressed=move || if held() { "true" } else { "false" }
                on:click=move |_| {
                    let now = desk.shown.with_untracked(|shown| shown.beam);
                    self.press(Command::Beam((now != Some(beam)).then_some(beam)));
                }
            >
                <Icon name=icon />
                <span>{tr(key)}</span>
            </button>
        }
    }

    fn play(self) -> Node {
        let desk = self.desk;
        let plays = move || desk.shown.with(|shown| shown.playing.is_some());
        view! {
            <button
                type="button"
                class="btn"
                disabled=move || desk.shown.with(|shown| shown.exercise().is_none())
                on:click=move |_| self.press(Command::PlayPause)
            >
                {move || {
                    let (icon, key) = if plays() { ("pause", "projector-pause") } else { ("jouer", "projector-play") };
                    view! {
                        <Icon name=icon />
                        <span>{tr(key)}</span>
                    }
                }}
            </button>
        }
    }

    /// The pace it has now; pressing it makes it slower.
    fn pace(self) -> Node {
        let desk = self.desk;
        let words = move || {
            let slowness = desk.shown.with(|shown| shown.slowness.max(1));
            trn("projector-pace", &crate::args! { "n" => u64::from(slowness) })
        };
        view! {
            <button type="button" class="btn" on:click=move |_| self.press(Command::Slower)>
                <Icon name="mouvement" />
                <span>{words}</span>
            </button>
        }
    }

    /// Takes the mouse, or gives it back.
    fn hand(self) -> Node {
        let desk = self.desk;
        let taken = move || desk.shown.with(|shown| shown.taken);
        view! {
            <button
                type="button"
                class="btn"
                disabled=move || desk.shown.with(|shown| shown.exercise().is_none())
                on:click=move |_| {
                    let taken = desk.shown.with_untracked(|shown| shown.taken);
                    self.press(if taken { Command::HandBack } else { Command::TakeOver });
                }
            >
                <Icon name="main-pointeur" />
                <span>{move || tr(if taken() { "projector-hand-back" } else { "projector-take-over" })}</span>
            </button>
        }
    }

    fn level(self, level: Level) -> Node {
        let desk = self.desk;
        let library = expect_context::<Library>();
        let entry = move |shown: &Projection| shown.exercise().and_then(|id| library.entry(id));
        let here = move || {
            desk.shown.with(|shown| {
                let now = shown.item().zip(entry(shown)).map(|(item, entry)| item.level_in(&entry));
                now == Some(level)
            })
        };
        let args = crate::args! {
            "n" => u64::from(level.number()),
            "level" => tr(&format!("level-{}", level.slug())),
        };
        view! {
            <button
                type="button"
                class="btn"
                aria-pressed=move || if here() { "true" } else { "false" }
                disabled=move || desk.shown.with(|shown| entry(shown).is_none_or(|entry| level < entry.easiest))
                on:click=move |_| self.press(Command::Level(level))
            >
                <span>{trn("projector-level", &args)}</span>
            </button>
        }
    }
}

/// The list, with what is shown now; each item can be gone to.
#[component]
pub fn List(desk: Desk, #[prop(into)] done: Callback<()>) -> impl IntoView {
    let library = expect_context::<Library>();
    let items = Memo::new(move |_| desk.shown.with(|shown| shown.items.clone()));
    let row = move |at: usize, name: String, minutes: u16| {
        let here = move || desk.shown.with(|shown| shown.at == at).then_some("step");
        view! {
            <li>
                <button
                    type="button"
                    class="btn quiet"
                    aria-current=here
                    on:click=move |_| {
                        desk.take(Command::GoTo(at));
                        done.run(());
                    }
                >
                    <span>{name}</span>
                    <span class="minutes">{trn("plan-minutes", &crate::args! { "n" => u64::from(minutes) })}</span>
                </button>
            </li>
        }
    };
    view! {
        <ol class="running-list">
            {move || {
                let rows = items.get().into_iter().enumerate();
                rows.map(|(at, item)| {
                        let name = item.exercise.as_deref().map_or_else(|| tr("projector-break"), |id| library.title(id));
                        row(at, name, item.minutes)
                    })
                    .collect::<Vec<Node>>()
            }}
        </ol>
    }
}

//! What a solution says to do, and the planner that turns it into acts the present world can take.

use serde::{Deserialize, Serialize};

use crate::gesture::Diagnosis;
use crate::practice::far;
use crate::practice::folded::Folded;
use crate::world::mailbox;
use crate::world::scene::{Action as SceneAction, ControlKind, WindowState};
use crate::world::{Action, Event, World, web};

/// One thing to do, as an author writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Intent {
    /// Rest the pointer on a thing.
    Point(String),
    /// Click a thing, a place, a piece of interface.
    Click(String),
    /// Double-click a thing.
    DoubleClick(String),
    /// Select a thing by a click, then press Enter.
    SelectEnter(String),
    /// Right-click a thing (long press on touch).
    SecondaryClick(String),
    /// Drag a thing onto a place with the button held.
    Drag {
        /// The thing.
        thing: String,
        /// The place.
        onto: String,
    },
    /// Pick a thing up by a click, put it down by another.
    PickThenDrop {
        /// The thing.
        thing: String,
        /// The place.
        onto: String,
    },
    /// Choose an entry in a thing's menu, opening the menu first if needed.
    Choose {
        /// The thing.
        thing: String,
        /// The entry.
        entry: String,
    },
    /// Wipe the cover until this much is gone, in hundredths.
    Wipe(u8),
    /// Scroll until that thing is well in view.
    ScrollTo(String),
    /// Scroll to the top.
    ScrollTop,
    /// Scroll to the bottom.
    ScrollBottom,
    /// Select one piece of the text.
    Select(String),
    /// Set a control, unfolding its list first if needed.
    Set {
        /// The control.
        control: String,
        /// The value.
        value: String,
    },
    /// Move a window's corner there, in thousandths of the stage.
    MoveWindow {
        /// The window.
        window: String,
        /// From the left.
        x: i32,
        /// From the top.
        y: i32,
    },
    /// Give a window that size, in thousandths of the stage.
    ResizeWindow {
        /// The window.
        window: String,
        /// Width.
        w: i32,
        /// Height.
        h: i32,
    },
    /// Press one of a window's buttons.
    SetWindow {
        /// The window.
        window: String,
        /// The state it leads to.
        state: WindowState,
    },
    /// Type into a field of the sheet, in place of what stands there.
    Type {
        /// The field.
        field: String,
        /// Key of the words to type; those it waits for when absent.
        #[serde(default)]
        words: Option<String>,
    },
    /// Press Tab until the cursor is in that field of the sheet.
    TabTo(String),
    /// Click into that field of the sheet.
    ClickField(String),
    /// Turn the capital lock on or off.
    CapsLock(bool),
    /// Type into a field of the mailbox, before what stands there in a quoting answer, else in place of it.
    Write {
        /// The field.
        field: mailbox::Field,
        /// Key of the words to type.
        words: String,
    },
    /// Do something in the mailbox, going first to where it can be done.
    Mail(mailbox::Action),
    /// Fill a field of a form in, as its kind asks: with what it waits for, or else with that.
    Fill {
        /// The field.
        field: String,
        /// Key of other words to type.
        #[serde(default)]
        words: Option<String>,
        /// Another option, day (JJ/MM/AAAA) or file; `non` for a box that is not to be ticked.
        #[serde(default)]
        with: Option<String>,
    },
    /// Do something in the browser, going first to where it can be done.
    Web(Folded<web::Action>),
    /// Let time pass.
    Wait(u64),
    /// A gesture that goes wrong in the hand, for near-misses.
    Fumble {
        /// How it goes wrong.
        how: Diagnosis,
        /// On what.
        on: String,
    },
}

/// One act of a performance: the host applies it, the ghost hand plays it, a browser test does it with real input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Move {
    /// An act, and the target the pointer goes to.
    Act {
        /// What is done.
        action: Action,
        /// Where the pointer is.
        target: String,
    },
    /// Nothing but time.
    Wait(u64),
    /// A gesture gone wrong on a target.
    Fumble {
        /// How.
        how: Diagnosis,
        /// On what.
        on: String,
    },
}

impl Move {
    /// Does it in a world; tells what happened. A gesture gone wrong changes nothing there.
    pub fn make(&self, world: &mut World) -> Vec<Event> {
        match self {
            Move::Act { action, .. } => world.apply(action),
            Move::Wait(ms) => world.apply(&Action::Tick { ms: *ms }),
            Move::Fumble { .. } => Vec::new(),
        }
    }
}

/// The acts that carry an intent out in this world: what must come first (scroll, unfold, open) is put in.
///
/// Acts are planned one after the other on a copy, so that each sees what the one before changed.
pub fn plan(world: &World, intent: &Intent) -> Vec<Move> {
    let mut planner = Planner { world: world.clone(), moves: Vec::new() };
    planner.carry_out(intent);
    planner.moves
}

/// Share of a stage above a thing that was scrolled to.
const ROOM_ABOVE: f32 = 0.5;

/// Plans on a copy of the world.
pub(in crate::practice) struct Planner {
    /// The world as the moves planned so far leave it.
    pub(in crate::practice) world: World,
    moves: Vec<Move>,
}

impl Planner {
    /// Adds an act.
    pub(in crate::practice) fn act(&mut self, action: impl Into<Action>, target: impl Into<String>) {
        let action = action.into();
        self.world.apply(&action);
        self.moves.push(Move::Act { action, target: target.into() });
    }

    fn carry_out(&mut self, intent: &Intent) {
        match intent {
            Intent::Point(id) => self.on(id, SceneAction::Point(id.clone())),
            Intent::Click(id) => self.on(id, SceneAction::Click(id.clone())),
            Intent::DoubleClick(id) => {
                self.bring_into_view(id);
                self.act(SceneAction::DoubleClick(id.clone()), id);
            }
            Intent::SelectEnter(id) => {
                self.on(id, SceneAction::Click(id.clone()));
                self.act(SceneAction::Enter, id);
            }
            Intent::SecondaryClick(id) => self.on(id, SceneAction::SecondaryClick(id.clone())),
            Intent::Drag { thing, onto } => {
                let drop = SceneAction::Drop { thing: thing.clone(), onto: Some(onto.clone()) };
                self.on(thing, drop);
            }
            Intent::PickThenDrop { thing, onto } => {
                self.on(thing, SceneAction::Click(thing.clone()));
                self.on(onto, SceneAction::Click(onto.clone()));
            }
            Intent::Choose { thing, entry } => {
                let open =
                    self.world.scene.as_ref().is_some_and(|scene| scene.menu_of.as_ref() == Some(thing));
                if !open {
                    self.on(thing, SceneAction::SecondaryClick(thing.clone()));
                }
                self.act(SceneAction::Choose(entry.clone()), format!("menu/{entry}"));
            }
            Intent::Wipe(percent) => self.wipe(*percent),
            Intent::ScrollTo(id) => self.bring_into_view(id),
            Intent::ScrollTop => self.act(SceneAction::ScrollTo(0), "stage"),
            Intent::ScrollBottom => {
                let bottom = self.world.scene.as_ref().map_or(0.0, |scene| scene.max_scroll());
                self.act(SceneAction::ScrollTo((bottom * 1000.0) as u32), "stage");
            }
            Intent::Select(piece) => {
                let select = SceneAction::Select { whole: vec![piece.clone()], partial: Vec::new() };
                self.act(select, format!("text/{piece}"));
            }
            Intent::Set { control, value } => self.set(control, value),
            Intent::MoveWindow { window, x, y } => {
                let act = SceneAction::MoveWindow { window: window.clone(), x: *x, y: *y };
                self.act(act, format!("{window}/titre"));
            }
            Intent::ResizeWindow { window, w, h } => {
                let act = SceneAction::ResizeWindow { window: window.clone(), w: *w, h: *h };
                self.act(act, format!("{window}/coin"));
            }
            Intent::SetWindow { window, state } => {
                let act = SceneAction::SetWindow { window: window.clone(), state: *state };
                self.act(act, window_button(window, *state));
            }
            Intent::Type { .. }
            | Intent::TabTo(_)
            | Intent::ClickField(_)
            | Intent::CapsLock(_)
            | Intent::Write { .. }
            | Intent::Mail(_)
            | Intent::Fill { .. }
            | Intent::Web(_) => far::plan(self, intent),
            Intent::Wait(ms) => self.wait(*ms),
            Intent::Fumble { how, on } => {
                self.bring_into_view(on);
                self.moves.push(Move::Fumble { how: *how, on: on.clone() });
            }
        }
    }

    /// Does something on a thing, after scrolling to it and waiting until the computer is ready.
    fn on(&mut self, id: &str, action: SceneAction) {
        self.bring_into_view(id);
        self.wait_until_ready();
        self.act(action, id);
    }

    pub(in crate::practice) fn wait_until_ready(&mut self) {
        let now_ms = self.world.clock.now_ms;
        let scene = self.world.scene.as_ref().map_or(0, |scene| scene.busy_until_ms);
        let web = self.world.web.as_ref().map_or(0, |web| web.loading_until_ms);
        let busy_until_ms = scene.max(web);
        if busy_until_ms > now_ms {
            self.wait(busy_until_ms - now_ms);
        }
    }

    fn wait(&mut self, ms: u64) {
        self.world.apply(&Action::Tick { ms });
        self.moves.push(Move::Wait(ms));
    }

    fn bring_into_view(&mut self, id: &str) {
        let Some(scene) = &self.world.scene else { return };
        let Some(thing) = scene.things.iter().find(|thing| thing.id == id) else { return };
        let seen = thing.at[1] - scene.scroll;
        if scene.max_scroll() > 0.0 && !(0.15..=0.85).contains(&seen) {
            let top = (thing.at[1] - ROOM_ABOVE).clamp(0.0, scene.max_scroll());
            self.act(SceneAction::ScrollTo((top * 1000.0) as u32), "stage");
        }
    }

    fn wipe(&mut self, percent: u8) {
        let Some(cover) = self.world.scene.as_ref().and_then(|scene| scene.cover.clone()) else { return };
        for row in 0..cover.rows {
            let done = self.world.scene.as_ref().and_then(|scene| scene.cover.as_ref());
            if done.is_some_and(|cover| cover.percent() >= percent) {
                return;
            }
            let mut cells: Vec<u16> = (0..cover.columns).map(|column| row * cover.columns + column).collect();
            // There and back, as a hand wipes.
            if row % 2 == 1 {
                cells.reverse();
            }
            self.act(SceneAction::Wipe(cells), format!("cover/{row}"));
        }
    }

    fn set(&mut self, control: &str, value: &str) {
        let found = self
            .world
            .scene
            .as_ref()
            .and_then(|scene| scene.controls.iter().find(|known| known.id == control).cloned());
        let Some(found) = found else { return };
        let target = match found.kind {
            ControlKind::List(_) => {
                if !found.open {
                    self.act(SceneAction::ToggleList(control.to_owned()), control);
                }
                format!("{control}/{value}")
            }
            ControlKind::Radio(_) => format!("{control}/{value}"),
            ControlKind::Tick | ControlKind::Slider { .. } => control.to_owned(),
        };
        self.act(SceneAction::Set { control: control.to_owned(), value: value.to_owned() }, target);
    }
}

/// The target id of the button that leads a window to a state.
pub fn window_button(window: &str, state: WindowState) -> String {
    match state {
        WindowState::Closed => format!("{window}/fermer"),
        WindowState::Enlarged | WindowState::Normal => format!("{window}/agrandir"),
        WindowState::Reduced => format!("{window}/reduire"),
    }
}

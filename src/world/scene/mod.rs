//! The desk on which mouse gestures are practised: things, places, a cover, windows, a text, controls.

pub mod apply;
pub mod controls;
pub mod cover;
pub mod passage;
pub mod thing;
pub mod windows;

use serde::{Deserialize, Serialize};

pub use controls::{Control, ControlKind};
pub use cover::Cover;
pub use passage::Passage;
pub use thing::{Deed, Pointer, Then, Thing};
pub use windows::{Window, WindowState};

/// A desk and all that lies on it. Positions are fractions of the stage; sizes are wishes in CSS pixels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Scene {
    /// Picture behind everything, by art name; empty for plain paper.
    pub backdrop: String,
    /// Height in stages; more than 1 scrolls.
    pub height: f32,
    /// Top of what is seen, in stages from the top.
    pub scroll: f32,
    /// What lies on the desk, lowest first.
    pub things: Vec<Thing>,
    /// A cover to wipe away.
    pub cover: Option<Cover>,
    /// A text to select from.
    pub passage: Option<Passage>,
    /// Small controls to set.
    pub controls: Vec<Control>,
    /// Windows, lowest first.
    pub windows: Vec<Window>,
    /// Thing selected by a click, for Enter.
    pub selected: Option<String>,
    /// Thing picked up by a click, for the next click to put down.
    pub held: Option<String>,
    /// Thing whose menu is open.
    pub menu_of: Option<String>,
    /// Practice time until which the computer is busy, in milliseconds.
    pub busy_until_ms: u64,
}

/// What can be done on the desk. Ids are those of things, windows, controls and pieces.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The pointer rested on a thing.
    Point(String),
    /// A click on a thing.
    Click(String),
    /// A click beside everything: closes a menu, lets go.
    ClickNothing,
    /// A double click on a thing.
    DoubleClick(String),
    /// A right click or long press on a thing.
    SecondaryClick(String),
    /// Enter on what is selected.
    Enter,
    /// A thing was dragged and let go, on a place or on nothing.
    Drop {
        /// The thing.
        thing: String,
        /// The place, if any.
        onto: Option<String>,
    },
    /// An entry of the open menu was chosen.
    Choose(String),
    /// The pointer passed over these cells of the cover.
    Wipe(Vec<u16>),
    /// The view was scrolled so that its top stands there, in thousandths of a stage.
    ScrollTo(u32),
    /// These pieces of the text were selected wholly, and those in part.
    Select {
        /// Pieces wholly inside the selection.
        whole: Vec<String>,
        /// Pieces cut by its ends.
        partial: Vec<String>,
    },
    /// A list was opened or closed.
    ToggleList(String),
    /// A control was set: a tick box to `oui`/`non`, a list to an option, a slider to a number.
    Set {
        /// The control.
        control: String,
        /// Its new value.
        value: String,
    },
    /// A window's top left corner was moved there, in thousandths of the stage.
    MoveWindow {
        /// The window.
        window: String,
        /// From the left.
        x: i32,
        /// From the top.
        y: i32,
    },
    /// A window was given this size, in thousandths of the stage.
    ResizeWindow {
        /// The window.
        window: String,
        /// Width.
        w: i32,
        /// Height.
        h: i32,
    },
    /// Press on a window: it comes to the front.
    RaiseWindow(String),
    /// A window's state was changed by its buttons.
    SetWindow {
        /// The window.
        window: String,
        /// Its new state.
        state: WindowState,
    },
}

/// What happened on the desk. Fields are the ids their names say.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The pointer rested on a thing.
    Pointed { id: String },
    /// A thing was clicked.
    Clicked { id: String },
    /// A thing was right-clicked or long-pressed.
    SecondaryClicked { id: String },
    /// A thing was opened.
    Opened { id: String },
    /// A thing was picked up by a click.
    PickedUp { id: String },
    /// What was held was let go on nothing: it goes back.
    LetGo { thing: String },
    /// A thing was put down on a place.
    Dropped { thing: String, onto: String },
    /// A menu entry was chosen.
    Chosen { thing: String, entry: String },
    /// A thing did what it is there for.
    Finished { id: String },
    /// Part of the cover went.
    Wiped { percent: u8 },
    /// The view moved.
    Scrolled,
    /// A passage was selected.
    Selected { whole: Vec<String>, partial: Vec<String> },
    /// A list opened or closed, or the menu did.
    Unfolded { id: String, open: bool },
    /// A control took a value.
    ControlSet { control: String, value: String },
    /// A window moved or changed its size.
    WindowMoved { id: String },
    /// A window came to the front.
    WindowRaised {
        /// The window.
        id: String,
    },
    /// A window changed its state otherwise than by closing.
    WindowChanged { id: String },
    /// A window was closed.
    WindowClosed { id: String },
    /// A click came while the computer was busy.
    TooSoon { id: String },
    /// The computer is ready again.
    Ready,
}

impl Scene {
    /// The thing with that id, if it is there and visible now.
    pub fn visible(&self, id: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.id == id && self.is_visible(thing))
    }

    /// Whether a thing can be seen now: it waits for the one before it, and some go when they are done.
    pub fn is_visible(&self, thing: &Thing) -> bool {
        let arrived = thing.after.as_ref().is_none_or(|before| self.is_done(before));
        arrived && !(thing.done && thing.then == Then::Vanish)
    }

    /// Whether the thing with that id is done. An unknown id is not.
    pub fn is_done(&self, id: &str) -> bool {
        self.things.iter().any(|thing| thing.id == id && thing.done)
    }

    /// Whether the computer shows the waiting pointer.
    pub fn is_busy(&self, now_ms: u64) -> bool {
        now_ms < self.busy_until_ms
    }

    /// Lowest scroll position, in stages: the last stage stands at the bottom of the view.
    pub fn max_scroll(&self) -> f32 {
        (self.height - 1.0).max(0.0)
    }
}

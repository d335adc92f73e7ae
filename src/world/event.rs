//! What happened in the world, and patterns that name it in exercise files.

use serde::{Deserialize, Serialize};

use super::privacy::Secret;
use super::{mailbox, scene, sheet, web};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// On the desk of mouse scenes.
    Scene(scene::Event),
    /// On the sheet where typing is practised.
    Sheet(sheet::Event),
    /// In the mailbox.
    Mail(mailbox::Event),
    /// In the browser.
    Web(web::Event),
    /// Something was typed that looks like a real person's own.
    Private(Secret),
}

impl Event {
    /// The named mistake that this is wherever it happens, and whether it can do real harm.
    pub fn slip(&self) -> Option<(&'static str, bool)> {
        match self {
            Event::Scene(_) | Event::Private(_) => None,
            Event::Sheet(event) => event.slip(),
            Event::Mail(event) => event.slip(),
            Event::Web(event) => event.slip(),
        }
    }
}

/// A pattern an author writes to recognise an event. Ids may end with `*`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum EventPattern {
    /// A thing was clicked.
    Clicked(String),
    /// A thing was clicked with the other button, or long-pressed.
    SecondaryClicked(String),
    /// A thing was opened (double click, or selected then Enter).
    Opened(String),
    /// A thing was put down on a place.
    Dropped {
        /// The thing.
        thing: String,
        /// The place.
        onto: String,
    },
    /// An entry of a thing's menu was chosen.
    Chosen {
        /// The thing whose menu it was.
        thing: String,
        /// The entry.
        entry: String,
    },
    /// A thing was clicked while the computer was still busy.
    TooSoon(String),
    /// A passage was selected, but not just this piece.
    SelectedOtherThan(String),
    /// A control took another value than this one.
    SetOtherThan {
        /// The control.
        control: String,
        /// The value wanted.
        value: String,
    },
    /// A window was closed.
    WindowClosed(String),
    /// Something happened in the mailbox.
    Mail(mailbox::event::Pattern),
    /// Something happened in the browser.
    Web(web::Pattern),
}

/// Whether an id fits a pattern that may end with `*`.
pub fn id_fits(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => id.starts_with(prefix),
        None => pattern == id,
    }
}

impl EventPattern {
    /// Whether the event is one this pattern names.
    pub fn fits(&self, event: &Event) -> bool {
        let event = match (self, event) {
            (Self::Mail(pattern), Event::Mail(event)) => return pattern.fits(event),
            (Self::Web(pattern), Event::Web(event)) => return pattern.fits(event),
            (_, Event::Scene(event)) => event,
            _ => return false,
        };
        match (self, event) {
            (Self::Clicked(p), scene::Event::Clicked { id })
            | (Self::SecondaryClicked(p), scene::Event::SecondaryClicked { id })
            | (Self::Opened(p), scene::Event::Opened { id })
            | (Self::TooSoon(p), scene::Event::TooSoon { id })
            | (Self::WindowClosed(p), scene::Event::WindowClosed { id }) => id_fits(p, id),
            (Self::Dropped { thing: t, onto: o }, scene::Event::Dropped { thing, onto }) => {
                id_fits(t, thing) && id_fits(o, onto)
            }
            (Self::Chosen { thing: t, entry: e }, scene::Event::Chosen { thing, entry }) => {
                id_fits(t, thing) && id_fits(e, entry)
            }
            (Self::SelectedOtherThan(p), scene::Event::Selected { whole, partial }) => {
                !(partial.is_empty() && whole.len() == 1 && id_fits(p, &whole[0]))
            }
            (Self::SetOtherThan { control: c, value: v }, scene::Event::ControlSet { control, value }) => {
                id_fits(c, control) && v != value
            }
            _ => false,
        }
    }
}

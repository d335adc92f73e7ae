//! What all windows of the projector agree on: the projection, said to the other window and kept over a reload.

use leptos::ev;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::platform::channel::Channel;
use crate::platform::storage::tab;
use crate::platform::{clock, random};
use crate::workshop::plan::Plan;
use crate::workshop::projection::{Command, Projection};

/// The channel's name, and the key under which a tab keeps what it shows.
const CHANNEL: &str = "pac-projecteur";
const KEPT: &str = "pac-projecteur.vue";
/// How often a window says that it is there, and after how long a silent one counts as closed, in milliseconds.
const HERE_MS: u32 = 1_000;
const SILENT_MS: f64 = 4_000.0;

/// What a window is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// What the room sees.
    Screen,
    /// What the adviser alone sees.
    Presenter,
}

/// What windows say to one another. Nothing in it names a person.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Said {
    /// A window was opened, or loaded again: what is shown?
    Hello,
    /// This is shown.
    Shown(Box<Projection>),
    /// A window is there, so large (in pixels).
    Here { role: Role, width: u32, height: u32 },
    /// The pointer of the presenter is at that place of the picture, in thousandths.
    Aim(u16, u16),
    /// A window closes.
    Bye { role: Role, by: u64 },
}

/// The other window, as it was last heard of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Other {
    /// Width by height, in pixels.
    pub size: (u32, u32),
    heard_ms: f64,
}

/// The projection, and the ways to change it. A context; Copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Desk {
    /// What is shown.
    pub shown: RwSignal<Projection>,
    /// Whether something of the solution is still to be shown; the stage says so.
    pub beats_left: RwSignal<bool>,
    /// Where light and glass are held, in thousandths of the picture.
    pub aim: RwSignal<(u16, u16)>,
    /// The other window, while it is there.
    pub other: RwSignal<Option<Other>>,
    /// This window's own number.
    pub me: u64,
    channel: StoredValue<Option<Channel>, LocalStorage>,
    role: StoredValue<Option<Role>>,
}

impl Desk {
    /// What this tab showed before it was loaded again, or nothing.
    pub fn new() -> Desk {
        let kept: Option<Projection> = tab::get(KEPT).and_then(|text| serde_json::from_str(&text).ok());
        // The window that played is gone with its page: this one has another number.
        let kept = kept.map(|kept| Projection { playing: None, ..kept });
        Desk {
            shown: RwSignal::new(kept.unwrap_or_default()),
            beats_left: RwSignal::new(true),
            aim: RwSignal::new((500, 500)),
            other: RwSignal::new(None),
            me: random::id(),
            channel: StoredValue::new_local(None),
            role: StoredValue::new(None),
        }
    }

    /// Begins to talk with the other window, as this role. False where the browser has no way to.
    pub fn join(&self, role: Role) -> bool {
        let desk = *self;
        self.role.set_value(Some(role));
        let channel = Channel::open(CHANNEL, move |text| {
            // What cannot be read is of another version of the app, in a window that will be loaded again.
            if let Ok(said) = serde_json::from_str(&text) {
                desk.hear(said);
            }
        });
        let can_talk = channel.is_some();
        self.channel.set_value(channel);
        self.say(&Said::Hello);
        self.say_shown();
        self.say_here();
        let here = gloo_timers::callback::Interval::new(HERE_MS, move || {
            desk.say_here();
            let now_ms = clock::monotonic_ms();
            let silent = desk
                .other
                .try_get_untracked()
                .flatten()
                .is_some_and(|other| now_ms - other.heard_ms > SILENT_MS);
            if silent {
                desk.other.set(None);
                // A window that was killed says no good-bye.
                if desk.shown.with_untracked(|shown| shown.playing.is_some_and(|by| by != desk.me)) {
                    desk.take(Command::Played);
                }
            }
        });
        // The owner of this scope drops it, and dropping it ends it.
        StoredValue::new_local(here);
        let leaving =
            window_event_listener(ev::pagehide, move |_| desk.say(&Said::Bye { role, by: desk.me }));
        on_cleanup(move || {
            leaving.remove();
            desk.say(&Said::Bye { role, by: desk.me });
            desk.channel.set_value(None);
            desk.other.set(None);
        });
        can_talk
    }

    /// Shows a list from its beginning.
    pub fn begin(&self, plan: &Plan) {
        let me = self.me;
        self.shown.update(|shown| *shown = Projection::of(plan, shown, me, clock::now_ms()));
        self.share();
    }

    /// Takes a command, here and in the other window.
    pub fn take(&self, command: Command) {
        let (me, left) = (self.me, self.beats_left.get_untracked());
        self.shown.update(|shown| {
            let at = shown.at;
            shown.take(command, me, left);
            if shown.at != at {
                shown.since_ms = clock::now_ms();
            }
        });
        self.share();
    }

    /// Ends, or stops, what Escape ends; false when there is nothing to end.
    pub fn escape(&self) -> bool {
        let command = self.shown.with_untracked(Projection::escape);
        let ends = command.is_some();
        if let Some(command) = command {
            self.take(command);
        }
        ends
    }

    /// Holds light or glass there, in both windows.
    pub fn aim_at(&self, x: u16, y: u16) {
        self.aim.set((x, y));
        self.say(&Said::Aim(x, y));
    }

    fn share(&self) {
        self.say_shown();
        keep(self.shown.get_untracked());
    }

    fn hear(&self, said: Said) {
        match said {
            Said::Hello => {
                self.say_shown();
                self.say_here();
            }
            Said::Shown(other) => {
                if self.shown.with_untracked(|own| own.is_older_than(&other)) {
                    self.shown.set((*other).clone());
                    keep(*other);
                } else if self.shown.with_untracked(|own| other.is_older_than(own)) {
                    self.say_shown();
                }
            }
            Said::Here { role, width, height } => {
                if Some(role) != self.role.get_value() {
                    let other = Other { size: (width, height), heard_ms: clock::monotonic_ms() };
                    self.other.set(Some(other));
                }
            }
            Said::Aim(x, y) => self.aim.set((x, y)),
            Said::Bye { role, by } => {
                if Some(role) != self.role.get_value() {
                    self.other.set(None);
                }
                // What played in the window that closes stands still; it can be played on here.
                if self.shown.with_untracked(|shown| shown.playing == Some(by)) {
                    self.take(Command::Played);
                }
            }
        }
    }

    fn say_shown(&self) {
        if self.shown.with_untracked(|shown| !shown.is_empty()) {
            self.say(&Said::Shown(Box::new(self.shown.get_untracked())));
        }
    }

    fn say_here(&self) {
        let Some(role) = self.role.try_get_value().flatten() else { return };
        let size = |side: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| {
            side.ok().and_then(|side| side.as_f64()).unwrap_or_default() as u32
        };
        let Some(window) = web_sys::window() else { return };
        let (width, height) = (size(window.inner_width()), size(window.inner_height()));
        self.say(&Said::Here { role, width, height });
    }

    fn say(&self, said: &Said) {
        self.channel.try_with_value(|channel| {
            if let (Some(channel), Ok(text)) = (channel, serde_json::to_string(said)) {
                channel.say(&text);
            }
        });
    }
}

/// Keeps it over a reload of this tab.
fn keep(shown: Projection) {
    // Plain data: it can always be written out.
    if let Ok(text) = serde_json::to_string(&shown.without_secrets()) {
        tab::set(KEPT, Some(&text));
    }
}

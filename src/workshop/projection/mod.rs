//! What the room sees and how it goes on: one small state that two windows share, and a remote can drive (pure).
//!
//! It names no person: plans, exercises, and what was done in them by whoever stands at the projector.

mod keys;
pub mod legibility;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use keys::Key;

use super::plan::{Item, Plan};
use crate::practice::Level;
use crate::practice::lesson::{Deed, types_on};
use crate::practice::typing::typed_text;
use crate::world::Action;
use crate::world::privacy::looks_real;

/// The slowest pace: so many times slower than usual.
const SLOWEST: u32 = 3;

/// What is shown of the present item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// The mission, and what it is for.
    #[default]
    Mission,
    /// The exercise plays itself, or the adviser does it.
    Demonstration,
    /// The group says what to do, the adviser does it.
    Together,
    /// Everybody does it: how to open it.
    YourTurn,
    /// A break.
    Break,
    /// The end of the list.
    End,
}

/// A light or a glass held over the picture, where the pointer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beam {
    /// All but a circle is dark.
    Spotlight,
    /// That place is shown twice as large.
    Magnifier,
}

/// When the list was begun, how often it was changed since, and who did last: the newest counts in every window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// When its list was chosen, in milliseconds since 1970: a list chosen later counts, however short its life.
    pub begun_ms: i64,
    /// Grows with each change.
    pub turn: u64,
    /// The window that made it; decides between two changes made at once.
    pub by: u64,
}

/// All that two windows agree on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Projection {
    /// Its age.
    pub stamp: Stamp,
    /// The list.
    pub items: Vec<Item>,
    /// The present item.
    pub at: usize,
    /// Since when, in milliseconds since 1970.
    pub since_ms: i64,
    /// What is shown of it.
    pub face: Face,
    /// Which of its situations, counted round.
    pub situation: usize,
    /// What happened in it.
    pub deeds: Vec<Deed>,
    /// The window in which it plays by itself.
    pub playing: Option<u64>,
    /// How many times slower than usual.
    pub slowness: u32,
    /// Whether the adviser has the mouse.
    pub taken: bool,
    /// *Ensemble*: whether the answer is shown.
    pub answered: bool,
    /// Whether the screen is blank.
    pub blank: bool,
    /// What is held over the picture.
    pub beam: Option<Beam>,
    /// Whether the picture is dark, for a room that cannot be.
    pub dark: bool,
}

/// What one asks of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Go on: what comes next, whatever that is.
    Next,
    /// Go back.
    Back,
    /// The demonstration from its beginning.
    Replay,
    /// Play by itself, or pause.
    PlayPause,
    /// Playing by itself, it comes to the next beat.
    Beat,
    /// It has played to its end.
    Played,
    /// The next slower pace; after the slowest the usual one.
    Slower,
    /// A blank screen, or no longer.
    Blank,
    /// The adviser takes the mouse.
    TakeOver,
    /// The adviser gives it back.
    HandBack,
    /// The adviser did that in the exercise.
    Did(Action),
    /// Show that of the present item.
    Show(Face),
    /// Go to that item.
    GoTo(usize),
    /// Show the present item at that level.
    Level(Level),
    /// The same in another situation.
    OtherSituation,
    /// Hold that over the picture.
    Beam(Option<Beam>),
    /// Dark, or light again.
    Dark,
}

impl Projection {
    /// The beginning of a list, chosen now.
    pub fn of(plan: &Plan, before: &Projection, by: u64, now_ms: i64) -> Projection {
        let mut fresh = Projection {
            items: plan.items.clone(),
            slowness: 1,
            dark: before.dark,
            since_ms: now_ms,
            stamp: Stamp { begun_ms: now_ms.max(before.stamp.begun_ms + 1), turn: 1, by },
            ..Projection::default()
        };
        fresh.face = fresh.first_face();
        fresh
    }

    /// The present item.
    pub fn item(&self) -> Option<&Item> {
        self.items.get(self.at)
    }

    /// The exercise of the present item.
    pub fn exercise(&self) -> Option<&str> {
        self.item()?.exercise.as_deref()
    }

    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether the practice computer is on the screen.
    pub fn is_on_stage(&self) -> bool {
        matches!(self.face, Face::Demonstration | Face::Together)
    }

    /// Whether the adviser's mouse acts in the exercise now.
    pub fn is_live(&self) -> bool {
        self.is_on_stage() && self.taken && !self.blank
    }

    /// Whether another state is newer than this one.
    pub fn is_older_than(&self, other: &Projection) -> bool {
        self.stamp < other.stamp
    }

    /// The same as it may be kept over a reload: a text that came to look like a person's own is left out, with every
    /// letter of it. A window that has it all then counts as newer.
    pub fn without_secrets(mut self) -> Projection {
        let is_secret = |deed: &Deed| match deed {
            Deed::Act(action) => typed_text(action).and_then(looks_real).is_some(),
            Deed::Beat | Deed::HandBack => false,
        };
        let all = self.deeds.len();
        let runs = self.deeds.chunk_by(types_on).filter(|run| !run.iter().any(is_secret));
        let kept = runs.flatten().cloned().collect();
        self.deeds = kept;
        self.stamp.turn = self.stamp.turn.saturating_sub(u64::from(self.deeds.len() < all));
        self
    }

    /// What Escape ends now; `None` when nothing is there to end.
    pub fn escape(&self) -> Option<Command> {
        if self.blank {
            Some(Command::Blank)
        } else if self.beam.is_some() {
            Some(Command::Beam(None))
        } else if self.playing.is_some() {
            Some(Command::PlayPause)
        } else if self.taken && self.face == Face::Demonstration {
            Some(Command::HandBack)
        } else {
            None
        }
    }

    /// Takes a command of a window. `beats_left`: whether something of the solution is still to be shown.
    pub fn take(&mut self, command: Command, by: u64, beats_left: bool) {
        self.stamp = Stamp { turn: self.stamp.turn + 1, by, ..self.stamp };
        // Whatever else is asked for, it is to be seen.
        if !matches!(command, Command::Blank | Command::Dark | Command::Beam(_)) {
            self.blank = false;
        }
        // A break has nothing to play or to do.
        let needs_exercise = !matches!(
            command,
            Command::Next
                | Command::Back
                | Command::Played
                | Command::Slower
                | Command::Blank
                | Command::Show(_)
                | Command::GoTo(_)
                | Command::Beam(_)
                | Command::Dark
        );
        if needs_exercise && self.exercise().is_none() {
            return;
        }
        match command {
            Command::Next => self.next(beats_left),
            Command::Back => self.back(),
            Command::Replay => {
                self.enter(Face::Demonstration);
                self.playing = Some(by);
            }
            Command::PlayPause => self.play_pause(by, beats_left),
            Command::Beat => self.deeds.push(Deed::Beat),
            Command::Played => self.playing = None,
            Command::Slower => self.slowness = self.slowness.max(1) % SLOWEST + 1,
            Command::Blank => {
                self.blank = !self.blank;
                self.playing = None;
            }
            Command::TakeOver => self.take_over(),
            Command::HandBack => self.hand_back(),
            Command::Did(action) => {
                self.take_over();
                self.deeds.push(Deed::Act(action));
            }
            Command::Show(face) => self.show(face),
            Command::GoTo(at) => self.go_to(at),
            Command::Level(level) => {
                if let Some(item) = self.items.get_mut(self.at) {
                    item.level = Some(level);
                    self.go_to(self.at);
                }
            }
            Command::OtherSituation => {
                self.situation = self.situation.wrapping_add(1);
                self.enter(if self.is_on_stage() { self.face } else { Face::Demonstration });
            }
            Command::Beam(beam) => self.beam = beam,
            Command::Dark => self.dark = !self.dark,
        }
    }

    fn first_face(&self) -> Face {
        match self.item() {
            Some(Item { exercise: None, .. }) => Face::Break,
            Some(_) => Face::Mission,
            None => Face::End,
        }
    }

    fn go_to(&mut self, at: usize) {
        self.at = at.min(self.items.len());
        self.situation = 0;
        let first = self.first_face();
        self.enter(first);
    }

    /// Shows a face from its beginning.
    fn enter(&mut self, face: Face) {
        self.face = face;
        self.deeds.clear();
        self.playing = None;
        self.answered = false;
        self.beam = None;
        // Together it is the adviser who acts, from the start.
        self.taken = face == Face::Together;
    }

    fn show(&mut self, face: Face) {
        if self.exercise().is_none() || matches!(face, Face::Break | Face::End) {
            return;
        }
        self.hand_back();
        // Whoever comes back from the mission or the numbers goes on where they were.
        let goes_on = face == Face::Demonstration && !matches!(self.face, Face::Together);
        if goes_on || matches!(face, Face::Mission | Face::YourTurn) {
            self.face = face;
            (self.playing, self.taken, self.beam) = (None, false, None);
        } else {
            self.enter(face);
        }
    }

    fn next(&mut self, beats_left: bool) {
        match self.face {
            Face::Mission => self.enter(Face::Demonstration),
            Face::Demonstration if self.taken => self.hand_back(),
            Face::Demonstration if beats_left => {
                self.playing = None;
                self.deeds.push(Deed::Beat);
            }
            Face::Together if beats_left && !self.answered => self.answered = true,
            Face::Together if beats_left => {
                self.hand_back();
                self.deeds.push(Deed::Beat);
                (self.answered, self.taken) = (false, true);
            }
            Face::Demonstration | Face::Together => self.show(Face::YourTurn),
            Face::YourTurn | Face::Break => self.go_to(self.at + 1),
            Face::End => {}
        }
    }

    fn back(&mut self) {
        match self.face {
            Face::Demonstration | Face::Together if !self.deeds.is_empty() => self.take_back(),
            Face::Demonstration | Face::Together => self.enter(Face::Mission),
            Face::YourTurn => self.show(Face::Demonstration),
            Face::Mission | Face::Break | Face::End if self.at > 0 => {
                self.go_to(self.at - 1);
                if self.exercise().is_some() {
                    self.show(Face::YourTurn);
                }
            }
            Face::Mission | Face::Break | Face::End => {}
        }
    }

    /// The last thing that happened goes: a text at once, however many keys it took, a hand-back with what it was for.
    fn take_back(&mut self) {
        (self.playing, self.answered) = (None, false);
        // Time that passed since is part of what is taken back.
        while self.deeds.len() > 1 && matches!(self.deeds.last(), Some(Deed::Act(Action::Tick { .. }))) {
            self.deeds.pop();
        }
        let last = self.deeds.pop();
        if let Some(last) = last {
            while self.deeds.last().is_some_and(|before| types_on(before, &last)) {
                self.deeds.pop();
            }
        }
        if matches!(self.deeds.last(), Some(Deed::HandBack)) {
            self.deeds.pop();
        }
        // Where the hand still stands in what was done, it was not given back.
        self.taken = self.face == Face::Together || matches!(self.deeds.last(), Some(Deed::Act(_)));
    }

    fn play_pause(&mut self, by: u64, beats_left: bool) {
        if self.playing.take().is_some() {
            return;
        }
        if self.face != Face::Demonstration {
            self.show(Face::Demonstration);
        }
        self.hand_back();
        if !beats_left && !self.deeds.is_empty() {
            // From its end, playing begins again.
            self.deeds.clear();
        }
        self.playing = Some(by);
    }

    fn take_over(&mut self) {
        if !self.is_on_stage() {
            self.enter(Face::Demonstration);
        }
        self.playing = None;
        self.taken = true;
    }

    /// Only what the adviser did since makes a new plan necessary.
    fn hand_back(&mut self) {
        if self.taken && matches!(self.deeds.last(), Some(Deed::Act(_))) {
            self.deeds.push(Deed::HandBack);
        }
        self.taken = false;
    }
}

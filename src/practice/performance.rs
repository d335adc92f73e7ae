//! Plays intents in a session, as a hand would: the content check, the tests and demonstrations share it (pure).

use super::exercise::{Intent, Move, intent};
use super::feedback::Slip;
use super::session::Session;
use super::typing::{self, Key, Strokes};
use crate::gesture::Diagnosis;
use crate::world::scene::{Action as SceneAction, Deed};
use crate::world::{Action, World};

/// A clock that moves only when something is played.
#[derive(Clone, Copy, Debug)]
pub struct PlayClock {
    /// Now, in milliseconds since 1970-01-01 UTC.
    pub now_ms: i64,
    /// How long each move takes, in milliseconds.
    pub beat_ms: i64,
}

impl PlayClock {
    /// A clock at a fixed date, with a beat of a calm hand.
    pub fn new() -> PlayClock {
        PlayClock { now_ms: 1_700_000_000_000, beat_ms: 700 }
    }

    fn beat(&mut self) -> i64 {
        self.now_ms += self.beat_ms;
        self.now_ms
    }
}

impl Default for PlayClock {
    fn default() -> Self {
        PlayClock::new()
    }
}

/// What playing led to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlayReport {
    /// The moves made, in order of time, were this many.
    pub moves: usize,
    /// Slips noted, in order.
    pub slips: Vec<Slip>,
    /// Acts that were blocked.
    pub blocked: usize,
    /// Indices of the steps finished, in order.
    pub steps_done: Vec<usize>,
    /// Whether the goal was reached during this play.
    pub completed: bool,
    /// How many steps were still undone when the goal was reached.
    pub undone_at_goal: usize,
}

/// Plays intents one after the other, each planned in the world as the one before left it.
pub fn play(session: &mut Session, intents: &[Intent], clock: &mut PlayClock) -> PlayReport {
    let mut report = PlayReport::default();
    for intent in intents {
        for step in intent::plan(&session.world, intent) {
            make(session, &step, clock, &mut report);
        }
    }
    report
}

/// Plays everything that remains to be done, step by step in the exercise's order.
pub fn play_remaining(session: &mut Session, clock: &mut PlayClock) -> PlayReport {
    let remaining = session.remaining();
    play_steps(session, &remaining, clock)
}

/// Plays these steps in this order, leaving out those that come to be done on the way.
pub fn play_steps(
    session: &mut Session,
    steps: &[(usize, Vec<Intent>)],
    clock: &mut PlayClock,
) -> PlayReport {
    let mut whole = PlayReport::default();
    let is_done =
        |session: &Session, index: usize| session.steps.get(index).is_none_or(|step| step.done.is_some());
    let before: Vec<bool> = steps.iter().map(|(index, _)| is_done(session, *index)).collect();
    for ((index, intents), before) in steps.iter().zip(before) {
        if before || !is_done(session, *index) {
            whole.add(play(session, intents, clock));
        }
    }
    whole
}

impl PlayReport {
    fn add(&mut self, other: PlayReport) {
        self.moves += other.moves;
        self.slips.extend(other.slips);
        self.blocked += other.blocked;
        self.steps_done.extend(other.steps_done);
        self.completed |= other.completed;
        self.undone_at_goal += other.undone_at_goal;
    }
}

/// Makes one move.
fn make(session: &mut Session, step: &Move, clock: &mut PlayClock, report: &mut PlayReport) {
    let now_ms = clock.beat();
    report.moves += 1;
    match step {
        Move::Act { action, .. } => match typing::typed_by(&session.world, action) {
            Some((now, text)) => {
                let strokes = Strokes::between(now, text);
                for key in &strokes.keys {
                    let action = pressed(session, action, &strokes, *key);
                    act(session, &action, clock.beat(), report);
                }
            }
            None => act(session, action, now_ms, report),
        },
        Move::Wait(ms) => {
            clock.now_ms += i64::try_from(*ms).unwrap_or(i64::MAX - now_ms);
            act(session, &Action::Tick { ms: *ms }, clock.now_ms, report);
        }
        Move::Fumble { how, on } => {
            // What the hand did counts for the world too; only then is it told what went wrong.
            // Nobody waits for the computer before a fumble: this is how a near-miss comes too soon.
            if let Some(action) = deed_of_fumble(&session.world, *how, on) {
                act(session, &Action::Scene(action), now_ms, report);
            }
            report.slips.extend(session.misfire(*how, now_ms).error);
        }
    }
}

/// The act of one key. What was blocked is not there: the next key finds the text as it stands.
pub fn pressed(session: &Session, action: &Action, strokes: &Strokes, key: Key) -> Action {
    let now = typing::typed_by(&session.world, action).map_or("", |(now, _)| now);
    typing::with_text(action, strokes.press(now, key))
}

fn act(session: &mut Session, action: &Action, now_ms: i64, report: &mut PlayReport) {
    let feedback = session.act(action, now_ms);
    report.slips.extend(feedback.error);
    report.blocked += usize::from(feedback.blocked);
    report.steps_done.extend(feedback.steps_done);
    if feedback.completed {
        report.completed = true;
        report.undone_at_goal = session.steps.iter().filter(|state| state.done.is_none()).count();
    }
}

/// What a gesture gone wrong still does to the desk: the wrong button presses, a lone click clicks.
fn deed_of_fumble(world: &World, how: Diagnosis, on: &str) -> Option<SceneAction> {
    let wants_secondary =
        world.scene.as_ref().and_then(|scene| scene.visible(on)).is_some_and(|thing| {
            matches!(thing.by, Deed::Secondary | Deed::Choose) || !thing.menu.is_empty()
        });
    let id = on.to_owned();
    match how {
        Diagnosis::WrongButton if wants_secondary => Some(SceneAction::Click(id)),
        Diagnosis::WrongButton => Some(SceneAction::SecondaryClick(id)),
        Diagnosis::OneForTwo | Diagnosis::TwoForOne | Diagnosis::TooSlow | Diagnosis::MovedBetweenClicks => {
            Some(SceneAction::Click(id))
        }
        Diagnosis::DroppedEarly => Some(SceneAction::Drop { thing: id, onto: None }),
        Diagnosis::MovedDuringClick
        | Diagnosis::SlippedOff
        | Diagnosis::NeighbourTarget
        | Diagnosis::MissedTarget
        | Diagnosis::PointerLost
        | Diagnosis::HeldTooLong => None,
    }
}

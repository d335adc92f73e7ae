//! An exercise shown to a room: the solution played beat by beat, the adviser's own acts in between, and every one of
//! them can be taken back (pure).
//!
//! What happened is a list of [`Deed`]s. The same list leads to the same state on any machine, so two windows agree by
//! exchanging it, and a window that was reloaded takes it up again.

use serde::{Deserialize, Serialize};

use super::demonstration::Beat;
use super::exercise::Intent;
use super::exercise::intent::{Move, plan};
use super::{Device, Exercise, Feedback, Level, Session, typing};
use crate::gesture::Expected;
use crate::world::{Action, World};

/// A fixed time for all acts, in milliseconds since 1970: a lesson leaves no attempt, so none is dated.
const NO_TIME_MS: i64 = 0;

/// Something that happened in a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// The computer did the next beat of the solution.
    Beat,
    /// The adviser did that.
    Act(Action),
    /// The adviser gave the mouse back: the solution goes on from where things stand now.
    HandBack,
}

/// A lesson: a session that is never recorded, and all its former states.
#[derive(Clone, Debug)]
pub struct Lesson {
    session: Session,
    course: Course,
    deeds: Vec<Deed>,
    /// The answer to the last deed.
    feedback: Feedback,
    /// The state before each deed; none before a letter that goes on with a text, whose word has one.
    before: Vec<Option<Snapshot>>,
}

/// Where the solution has come to.
#[derive(Clone, Debug, Default)]
struct Course {
    /// What is still to be planned, with the index of each intent's step.
    script: Vec<(usize, Intent)>,
    /// Moves planned for the present intent and not yet done.
    ahead: Vec<Move>,
    step: usize,
}

#[derive(Clone, Debug)]
struct Snapshot {
    session: Session,
    course: Course,
    feedback: Feedback,
}

impl Lesson {
    /// Begins at a level in a situation. `None` when the exercise lacks it.
    pub fn begin(exercise: &Exercise, level: Level, situation: &str) -> Option<Lesson> {
        let session = Session::begin(exercise, level, situation, Device::Mouse, None)?;
        let course = Course::of(&session);
        Some(Lesson { session, course, deeds: Vec::new(), feedback: Feedback::default(), before: Vec::new() })
    }

    /// The world as it stands now.
    pub fn world(&self) -> &World {
        &self.session.world
    }

    /// All that happened, in order.
    pub fn deeds(&self) -> &[Deed] {
        &self.deeds
    }

    /// The answer to the last deed.
    pub fn feedback(&self) -> &Feedback {
        &self.feedback
    }

    /// Index of the step at hand: the one whose beat comes next, or the last one shown.
    pub fn step(&self) -> usize {
        self.course.step
    }

    /// Index of the first step not yet done, whoever did the others.
    pub fn open_step(&self) -> Option<usize> {
        self.session.current()
    }

    /// Steps done, of how many.
    pub fn progress(&self) -> (usize, usize) {
        self.session.progress()
    }

    /// Whether the exercise's goal is reached.
    pub fn is_completed(&self) -> bool {
        self.session.completed
    }

    /// What the hand should do next, given what the pointer is over.
    pub fn expected(&self, over: Option<&str>) -> Option<Expected> {
        self.session.expected(over)
    }

    /// Where the hand goes on its way to the next step.
    pub fn way_to_next(&self) -> Option<String> {
        self.session.way_to_next()
    }

    /// What comes next of the solution, without doing it. `None` at its end.
    pub fn peek(&mut self) -> Option<Beat> {
        self.course.peek(&self.session.world)
    }

    /// Whether nothing of the solution is left.
    pub fn is_over(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The next beat of the solution. `None` at its end.
    pub fn beat(&mut self) -> Option<Beat> {
        let before = self.snapshot();
        let beat = self.peek()?;
        self.course.ahead.remove(0);
        self.feedback = match &beat.planned {
            Move::Act { action, .. } => self.session.act(action, NO_TIME_MS),
            Move::Wait(ms) => self.session.act(&Action::Tick { ms: *ms }, NO_TIME_MS),
            Move::Fumble { .. } => Feedback::default(),
        };
        self.note(Deed::Beat, before);
        Some(beat)
    }

    /// The adviser's own act, judged as anybody's would be.
    pub fn act(&mut self, action: Action) -> &Feedback {
        let before = self.snapshot();
        self.feedback = self.session.act(&action, NO_TIME_MS);
        self.note(Deed::Act(action), before);
        &self.feedback
    }

    /// The solution goes on from where things stand now, mending first what stands in its way.
    pub fn hand_back(&mut self) {
        let before = self.snapshot();
        self.course = Course::of(&self.session);
        self.note(Deed::HandBack, before);
    }

    /// Takes the last deed back; false at the beginning.
    pub fn back(&mut self) -> bool {
        let Some(last) = self.deeds.len().checked_sub(1) else { return false };
        self.rewind(last);
        true
    }

    /// Goes back until so many deeds are left: to the last state that was kept before, and on from there.
    fn rewind(&mut self, left: usize) {
        let Some(kept) = self.before.iter().take(left + 1).rposition(Option::is_some) else { return };
        let Some(snapshot) = self.before.drain(kept..).next().flatten() else { return };
        self.session = snapshot.session;
        self.course = snapshot.course;
        self.feedback = snapshot.feedback;
        let again: Vec<Deed> = self.deeds.drain(kept..).take(left - kept).collect();
        for deed in &again {
            self.play(deed);
        }
    }

    /// Comes to where that list of deeds leads, by the shortest way.
    pub fn follow(&mut self, deeds: &[Deed]) {
        let common = self.deeds.iter().zip(deeds).take_while(|(own, other)| own == other).count();
        if self.deeds.len() > common {
            self.rewind(common);
        }
        for deed in &deeds[common..] {
            self.play(deed);
        }
    }

    /// Whether that list is this one and one beat more, perhaps after the hand was given back: then the beat can be
    /// shown as it happens. The hand-back is done.
    pub fn is_one_beat_before(&mut self, deeds: &[Deed]) -> bool {
        let Some((Deed::Beat, before)) = deeds.split_last() else { return false };
        if matches!(before.split_last(), Some((Deed::HandBack, rest)) if rest == self.deeds) {
            self.hand_back();
        }
        before == self.deeds
    }

    /// Whether something of the solution is still to be shown: nothing, once the adviser has come to the goal by hand.
    pub fn has_more(&mut self) -> bool {
        let by_hand = self.session.completed && matches!(self.deeds.last(), Some(Deed::Act(_)));
        !by_hand && !self.is_over()
    }

    fn play(&mut self, deed: &Deed) {
        match deed {
            Deed::Beat => {
                if self.beat().is_none() {
                    // Of another version of the exercise: what it knows no more is passed over, and stays in the list.
                    let before = self.snapshot();
                    self.note(Deed::Beat, before);
                }
            }
            Deed::Act(action) => {
                self.act(action.clone());
            }
            Deed::HandBack => self.hand_back(),
        }
    }

    fn note(&mut self, deed: Deed, before: Snapshot) {
        let goes_on = self.deeds.last().is_some_and(|last| types_on(last, &deed));
        self.before.push((!goes_on).then_some(before));
        self.deeds.push(deed);
    }

    fn snapshot(&self) -> Snapshot {
        Snapshot {
            session: self.session.clone(),
            course: self.course.clone(),
            feedback: self.feedback.clone(),
        }
    }
}

/// Whether a deed goes on with the text that the one before it was typing.
pub fn types_on(before: &Deed, deed: &Deed) -> bool {
    let field = |deed: &Deed| match deed {
        Deed::Act(action) => typing::typed_text(action).map(|_| typing::with_text(action, String::new())),
        Deed::Beat | Deed::HandBack => None,
    };
    field(before).is_some_and(|place| Some(place) == field(deed))
}

impl Course {
    /// All that remains to be done.
    fn of(session: &Session) -> Course {
        let steps = session.remaining().into_iter();
        let script: Vec<(usize, Intent)> = steps
            .flat_map(|(index, intents)| intents.into_iter().map(move |intent| (index, intent)))
            .collect();
        let step = script.first().map_or(0, |(index, _)| *index);
        Course { script, ahead: Vec::new(), step }
    }

    fn peek(&mut self, world: &World) -> Option<Beat> {
        while self.ahead.is_empty() {
            if self.script.is_empty() {
                return None;
            }
            let (step, intent) = self.script.remove(0);
            self.step = step;
            self.ahead = plan(world, &intent);
        }
        self.ahead.first().map(|planned| Beat { step: self.step, planned: planned.clone() })
    }
}

//! One running exercise as signals: the session behind them, and all that a person can do with it.

use std::sync::Arc;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;

use crate::gesture::{Diagnosis, Expected, Trial, Tuning};
use crate::platform::{clock, page, random};
use crate::practice::session::{Finish, Hint};
use crate::practice::wording::Wording;
use crate::practice::{
    Attempt, Device, Exercise, Feedback, Level, Outcome, PersonHelp, Session, Slip, Verdict,
};
use crate::screens::learner::visit::Visit;
use crate::simulators::shown::Show;
use crate::texts::TextPack;
use crate::ui::text::tr;
use crate::world::{Action, World};

/// How long clicks press nothing once the goal is reached, in milliseconds.
const CLICKS_TOO_MANY_MS: u32 = 600;

/// Longer than a screen takes to show an answer, in milliseconds.
const PAINT_MS: u32 = 100;

/// How long the hands must rest before help is offered, in milliseconds: nothing opens under someone who types.
const CALM_MS: u32 = 900;

/// What the last act led to, for the feedback line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its tone.
    pub tone: Tone,
    /// Its words.
    pub text: String,
    /// Counts up, so that the same words said twice are announced twice.
    pub turn: u32,
}

/// How the feedback line sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Done at the first try.
    Success,
    /// Done after a slip.
    Recovered,
    /// The hand slipped: advice, not blame.
    Slip,
    /// Something wrong was done.
    Attention,
    /// A hint.
    Hint,
}

/// What lies over the exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing: the exercise itself.
    #[default]
    Nothing,
    /// The pause.
    Pause,
    /// « J'ai eu de l'aide »: which kind?
    HelpGiven,
    /// An offer of help after repeated errors.
    HelpOffer,
    /// The sign readable from 5 m.
    Sign,
    /// « Continuer / Quitter ».
    Leave,
}

/// A running exercise. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Run {
    pub(super) visit: Visit,
    pub(super) exercise: StoredValue<Arc<Exercise>>,
    texts: StoredValue<Arc<TextPack>>,
    pub(super) session: StoredValue<Session>,
    /// Counts all that was done.
    acts: StoredValue<u32>,
    /// The world as the learner has it.
    pub world: RwSignal<World>,
    /// Index of the step at hand.
    pub current: RwSignal<Option<usize>>,
    /// Steps done, of how many.
    pub progress: RwSignal<(usize, usize)>,
    /// The feedback line.
    pub line: RwSignal<Option<Line>>,
    /// Strength of the hint given on the step at hand, 0 to 3.
    pub hinted: RwSignal<u8>,
    /// What lies over the exercise.
    pub over: RwSignal<Over>,
    /// The attempt, once the goal is reached.
    pub finished: RwSignal<Option<Attempt>>,
    /// The device in use.
    pub device: RwSignal<Device>,
    /// The demonstration.
    pub show: Show,
}

impl Run {
    /// Takes charge of a session.
    pub fn new(visit: Visit, exercise: Arc<Exercise>, texts: Arc<TextPack>, session: Session) -> Self {
        let run = Self {
            visit,
            world: RwSignal::new(session.world.clone()),
            current: RwSignal::new(session.current()),
            progress: RwSignal::new(session.progress()),
            line: RwSignal::new(None),
            hinted: RwSignal::new(session.hint_strength()),
            over: RwSignal::new(Over::Nothing),
            finished: RwSignal::new(None),
            device: RwSignal::new(session.device),
            show: Show::new(),
            exercise: StoredValue::new(exercise),
            texts: StoredValue::new(texts),
            session: StoredValue::new(session),
            acts: StoredValue::new(0),
        };
        run.keep();
        run.introduce();
        run
    }

    /// The exercise.
    pub fn exercise(&self) -> Arc<Exercise> {
        self.exercise.get_value()
    }

    /// The level.
    pub fn level(&self) -> Level {
        self.session.with_value(|session| session.level)
    }

    /// The situation's slug.
    pub fn situation(&self) -> String {
        self.session.with_value(|session| session.situation.clone())
    }

    /// Reads something from the exercise's texts, for the situation, level and device at hand.
    pub fn words<T>(&self, read: impl FnOnce(Wording<'_>) -> T) -> T {
        let (exercise, texts, situation) =
            (self.exercise.get_value(), self.texts.get_value(), self.situation());
        let (level, device) = (self.level(), self.device.get());
        read(Wording { texts: &texts, exercise: &exercise, situation: &situation, level, device })
    }

    /// Does an act; true when it had an answer of its own.
    pub fn act(&self, action: &Action, device: Device) -> bool {
        if self.finished.with_untracked(Option::is_some) {
            return false;
        }
        let feedback = self.session.try_update_value(|session| {
            if device != Device::Keyboard || session.started_ms.is_none() {
                session.device = device;
            }
            session.act(action, clock::now_ms())
        });
        let Some(feedback) = feedback else { return false };
        // Touch and mouse are told apart by what arrives; the words follow.
        if device != Device::Keyboard && self.device.get_untracked() != device {
            self.device.set(device);
        }
        let answered = feedback.verdict != Verdict::Neutral;
        self.answer(&feedback);
        answered
    }

    /// A gesture that went wrong in the hand.
    pub fn misfire(&self, diagnosis: Diagnosis) {
        if self.finished.with_untracked(Option::is_some) {
            return;
        }
        // Looking for the pointer is no slip: it is answered, and not counted.
        if diagnosis == Diagnosis::PointerLost {
            self.say(Tone::Hint, super::advice::gesture(diagnosis.key(), self.device.get_untracked()));
            return;
        }
        if let Some(feedback) =
            self.session.try_update_value(|session| session.misfire(diagnosis, clock::now_ms()))
        {
            self.answer(&feedback);
        }
    }

    /// Keeps the measure of a pointing movement.
    pub fn measured(&self, trial: Trial) {
        self.session.update_value(|session| session.trials.push(trial));
    }

    /// Where the hand goes now on its way to the next step.
    pub fn way_to_next(&self) -> Option<String> {
        self.session.with_value(Session::way_to_next)
    }

    /// What the hand should do next, given what the pointer is over.
    pub fn expected(&self, over: Option<&str>) -> Option<Expected> {
        self.session.with_value(|session| session.expected(over))
    }

    /// How exact the hand must be: the level's limits, never stricter than the person's own settings.
    pub fn tuning(&self) -> Tuning {
        let settings = self.visit.settings();
        let mut tuning = Tuning { drift_px: settings.drift_px, ..Tuning::default() };
        let precision =
            self.exercise.with_value(|exercise| exercise.level(self.level()).map(|spec| spec.precision));
        let precision = precision.unwrap_or_default();
        let slower = settings.longer_double_click_ms();
        tuning.double_click_ms =
            precision.double_click_ms.unwrap_or(tuning.double_click_ms).max(slower.unwrap_or(0));
        tuning.double_click_px = precision
            .double_click_px
            .unwrap_or(tuning.double_click_px)
            .max(slower.map_or(0.0, |_| settings.drift_px));
        tuning.dwell_ms = precision.dwell_ms.unwrap_or(tuning.dwell_ms);
        tuning
    }

    /// Gives the next, stronger hint.
    pub fn hint(&self) {
        let hint = self.session.try_update_value(|session| session.hint(clock::now_ms())).flatten();
        let Some(hint) = hint else { return };
        self.hinted.set(self.session.with_value(Session::hint_strength));
        match hint {
            Hint::Say(index) | Hint::Again(index) => self.say_hint(index),
            Hint::Point(index) => {
                self.say_hint(index);
            }
            Hint::Show(index) => self.demonstrate(Some(index)),
        }
        self.keep();
    }

    /// The first line says what the gesture is, at *Découvrir*, or where we are, where the frame has no room for it.
    fn introduce(&self) {
        if self.has_begun() {
            return;
        }
        let line = untrack(|| {
            if self.level() == Level::Discover {
                self.words(|words| words.purpose())
            } else if page::is_narrow() {
                self.words(|words| words.context())
            } else {
                None
            }
        });
        if let Some(line) = line {
            self.say(Tone::Hint, line);
        }
    }

    fn say_hint(&self, index: usize) {
        let exercise = self.exercise();
        let step = exercise.steps_at(self.level()).get(index).copied();
        if let Some(text) = step.and_then(|step| untrack(|| self.words(|words| words.hint(step)))) {
            self.say(Tone::Hint, text);
        }
    }

    /// Plays the rest of the exercise, or one step of it, on a copy of the world.
    pub fn demonstrate(&self, only: Option<usize>) {
        let mut steps = self.session.with_value(Session::remaining);
        if let Some(only) = only {
            steps.retain(|(index, _)| *index == only);
        } else {
            let now_ms = clock::now_ms();
            self.session.update_value(|session| session.demonstrated(now_ms));
            self.visit.set_demo(&self.exercise.with_value(|exercise| exercise.id.clone()), now_ms);
            self.keep();
        }
        self.show.begin(self.world.get_untracked(), steps);
    }

    /// Notes help from a person.
    pub fn helped(&self, help: PersonHelp) {
        self.session.update_value(|session| session.helped(help, clock::now_ms()));
        self.over.set(Over::Nothing);
        self.say(Tone::Hint, tr("exercise-help-noted"));
        self.keep();
    }

    /// Whether a real gesture was made yet.
    pub fn has_begun(&self) -> bool {
        self.session.with_value(|session| session.started_ms.is_some())
    }

    pub(super) fn attempt(&self, outcome: Outcome) -> Option<Attempt> {
        let finish = Finish {
            id: random::id(),
            now_ms: clock::now_ms(),
            utc_offset_min: clock::utc_offset_min(),
            clock_ok: self.visit.clock_ok(),
        };
        self.session.with_value(|session| session.finish(outcome, finish))
    }

    fn answer(&self, feedback: &Feedback) {
        self.acts.update_value(|acts| *acts = acts.wrapping_add(1));
        self.session.with_value(|session| {
            self.world.set(session.world.clone());
            if self.current.get_untracked() != session.current() {
                self.current.set(session.current());
            }
            if self.progress.get_untracked() != session.progress() {
                self.progress.set(session.progress());
            }
            self.hinted.set(session.hint_strength());
        });
        match feedback.verdict {
            Verdict::Neutral => {}
            Verdict::Succeeded => self.say(Tone::Success, tr("feedback-succeeded")),
            Verdict::Recovered => self.say(Tone::Recovered, tr("feedback-recovered")),
            Verdict::NotYet => {
                let text = feedback.error.as_ref().and_then(|slip| self.explain(slip, feedback));
                let tone = if matches!(feedback.error, Some(Slip::Gesture(_))) {
                    Tone::Slip
                } else {
                    Tone::Attention
                };
                self.say(tone, text.unwrap_or_else(|| tr("feedback-not-yet")));
            }
        }
        if let Some(secret) = feedback.private
            && let Some(text) = untrack(|| self.words(|words| words.warning(secret.slug())))
        {
            self.say(Tone::Attention, text);
        }
        if feedback.completed {
            self.complete();
        } else {
            let run = *self;
            if !feedback.steps_done.is_empty() {
                // Once the answer is on the screen: writing it down takes longer than showing it.
                Timeout::new(PAINT_MS, move || run.keep()).forget();
            }
            if feedback.offer_help {
                self.offer_when_calm();
            }
        }
    }

    /// Offers help once the hands rest.
    fn offer_when_calm(self) {
        let acts = self.acts.get_value();
        Timeout::new(CALM_MS, move || match self.acts.try_get_value() {
            None => {}
            Some(now) if now != acts => self.offer_when_calm(),
            Some(_) if self.over.get_untracked() == Over::Nothing => self.over.set(Over::HelpOffer),
            Some(_) => {}
        })
        .forget();
    }

    fn complete(&self) {
        if let Some(attempt) = self.attempt(Outcome::Completed) {
            self.visit.record(attempt.clone());
            self.visit.clear_resume(&self.under_way());
            // The click that a browser adds to the last tap, or the second one of a hand that clicks twice, would press
            // whatever stands there on the next screen.
            page::ignore_clicks(CLICKS_TOO_MANY_MS);
            self.finished.set(Some(attempt));
        }
    }

    /// What happened and what to do, in the exercise's own words or the general ones.
    fn explain(&self, slip: &Slip, feedback: &Feedback) -> Option<String> {
        let field = feedback.field.as_deref();
        untrack(|| match slip {
            Slip::Mistake(name) => self.words(|words| words.error_with(name, feedback.letters, field)),
            Slip::Gesture(key) => self
                .words(|words| words.error(key))
                .or_else(|| Some(super::advice::gesture(key, self.device.get()))),
            Slip::OtherTarget => Some(tr("feedback-other-target")),
        })
    }

    fn say(&self, tone: Tone, text: String) {
        self.line.update(|line| {
            let turn = line.as_ref().map_or(0, |line| line.turn) + 1;
            *line = Some(Line { tone, text, turn });
        });
    }
}

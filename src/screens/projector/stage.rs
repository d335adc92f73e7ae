//! The exercise on the stage: the lesson follows what was decided, and the hand shows each beat as it happens.

use std::sync::Arc;

use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::desk::Desk;
use crate::gesture::{Diagnosis, Tuning};
use crate::practice::demonstration::Beat;
use crate::practice::exercise::Kind;
use crate::practice::lesson::{Deed, Lesson};
use crate::practice::wording::Wording;
use crate::practice::{Device, Exercise, Feedback, Level, Slip, Verdict};
use crate::screens::library::Library;
use crate::simulators::port::{Port, Words};
use crate::simulators::shown::Performer;
use crate::texts::TextPack;
use crate::ui::text::{tr, tr_variant};
use crate::workshop::projection::{Command, Face, Projection};
use crate::world::Action;

/// How long an answer stands over the picture, in milliseconds.
const LINE_MS: u32 = 8_000;

/// An exercise that is here, with its texts.
#[derive(Clone)]
pub struct Piece {
    /// The exercise, furnished.
    pub exercise: Arc<Exercise>,
    /// Its texts.
    pub texts: Arc<TextPack>,
    /// The level.
    pub level: Level,
    /// The situation's slug.
    pub situation: String,
}

impl Piece {
    /// Fetches what the present item needs. `None` when it is no exercise of this version, or did not come.
    pub async fn fetch(library: Library, shown: &Projection) -> Option<Piece> {
        let item = shown.item()?.clone();
        let entry = library.entry(item.exercise.as_deref()?)?;
        let level = item.level_in(&entry);
        let pack = library.pack_of(&entry.id).await.ok()?;
        let exercise = pack.furnished(&entry.id)?;
        let situations = &exercise.level(level)?.situations;
        let situation = situations.get(shown.situation % situations.len().max(1))?.clone();
        let texts = Arc::new(pack.texts.clone());
        Some(Piece { exercise: Arc::new(exercise), texts, level, situation })
    }

    /// Reads something from its texts.
    pub fn words<T>(&self, read: impl FnOnce(Wording<'_>) -> T) -> T {
        read(Wording {
            texts: &self.texts,
            exercise: &self.exercise,
            situation: &self.situation,
            level: self.level,
            device: Device::Mouse,
        })
    }
}

/// What the last act of the adviser's hand led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Whether it went well.
    pub good: bool,
    /// Its words.
    pub text: String,
}

/// A piece on the stage. Copy: it holds handles only.
#[derive(Clone, Copy)]
pub struct Stage {
    desk: Desk,
    piece: StoredValue<Piece>,
    lesson: StoredValue<Lesson>,
    /// The hand, and the world that is shown.
    pub hand: Performer,
    /// Whether a beat is being shown, up to the moment when it changes the world.
    pub under_way: RwSignal<bool>,
    /// The same, and for as long as one looks at what it did.
    pub busy: RwSignal<bool>,
    /// Index of the step at hand.
    pub step: RwSignal<usize>,
    /// Index of the first step not done.
    pub open: RwSignal<Option<usize>>,
    /// Steps done, of how many.
    pub progress: RwSignal<(usize, usize)>,
    /// Whether the goal is reached.
    pub completed: RwSignal<bool>,
    /// What the adviser's last act led to.
    pub line: RwSignal<Option<Line>>,
    /// Counts what was said, so that only the last one is taken away.
    said: StoredValue<u32>,
    /// Where the hand goes next, to point at the answer.
    way: RwSignal<Option<String>>,
}

impl Stage {
    /// Puts a piece on the stage, as far as the desk has come with it. `None` when the piece lacks its level.
    pub fn new(desk: Desk, piece: Piece) -> Option<Stage> {
        let lesson = Lesson::begin(&piece.exercise, piece.level, &piece.situation)?;
        let stage = Stage {
            desk,
            piece: StoredValue::new(piece),
            lesson: StoredValue::new(lesson),
            hand: Performer::new(),
            under_way: RwSignal::new(false),
            busy: RwSignal::new(false),
            step: RwSignal::new(0),
            open: RwSignal::new(None),
            progress: RwSignal::new((0, 0)),
            completed: RwSignal::new(false),
            line: RwSignal::new(None),
            said: StoredValue::new(0),
            way: RwSignal::new(None),
        };
        stage.lesson.update_value(|lesson| desk.shown.with_untracked(|shown| lesson.follow(&shown.deeds)));
        stage.hand.arrive();
        stage.publish();
        Some(stage)
    }

    /// Follows the desk for as long as the present owner lives: the one stage that is shown does, and no other.
    pub fn follow_desk(self) {
        let deeds = Memo::new(move |_| self.desk.shown.with(|shown| shown.deeds.clone()));
        Effect::new(move || deeds.with(|deeds| self.follow(deeds)));
        Effect::new(move || self.hand.slowness.set(self.desk.shown.with(|shown| shown.slowness.max(1))));
        let taken = Memo::new(move |_| self.desk.shown.with(|shown| shown.taken));
        Effect::new(move || {
            if taken.get() {
                self.cut_short();
            } else {
                self.hand.arrive();
            }
        });
        let plays = Memo::new(move |_| self.desk.shown.with(|shown| shown.playing == Some(self.desk.me)));
        Effect::new(move || {
            if plays.get() && !self.busy.get_untracked() {
                self.begin_to_play();
            }
        });
    }

    fn begin_to_play(self) {
        let course = self.hand.new_course();
        spawn_local(async move {
            self.hand.settle().await;
            self.go_on(course);
        });
    }

    /// Reads something from the piece's texts.
    pub fn words<T>(&self, read: impl FnOnce(Wording<'_>) -> T) -> T {
        self.piece.with_value(|piece| piece.words(read))
    }

    /// The piece.
    pub fn piece(&self) -> Piece {
        self.piece.get_value()
    }

    /// Comes to where the desk is. One beat more is shown as it happens; all else at once.
    fn follow(self, deeds: &[Deed]) {
        if self.lesson.with_value(|lesson| lesson.deeds() == deeds) {
            return;
        }
        let course = self.hand.new_course();
        // A beat that was still being shown is done at once: who asks twice goes on by two.
        self.under_way.set(false);
        self.busy.set(false);
        self.publish();
        let beat = self
            .lesson
            .try_update_value(|lesson| {
                let beat = lesson.is_one_beat_before(deeds).then(|| lesson.peek()).flatten();
                lesson.follow(deeds);
                beat
            })
            .flatten();
        self.line.set(None);
        match beat {
            Some(beat) => self.show(course, beat),
            None => {
                self.publish();
                // Played from its beginning again: what played before has been stopped.
                if self.desk.shown.with_untracked(|shown| shown.playing == Some(self.desk.me)) {
                    self.begin_to_play();
                }
            }
        }
    }

    fn show(self, course: u32, beat: Beat) {
        self.step.set(beat.step);
        self.tell_left();
        self.under_way.set(true);
        self.busy.set(true);
        spawn_local(async move {
            if !self.hand.show(course, &beat.planned).await {
                return;
            }
            self.under_way.set(false);
            self.publish();
            self.hand.let_go();
            self.hand.look().await;
            if self.hand.is_course(course) {
                self.busy.set(false);
                self.go_on(course);
            }
        });
    }

    /// What was being shown is done at once, and the hand of the demonstration leaves the stage to the adviser's.
    fn cut_short(self) {
        self.hand.new_course();
        self.under_way.set(false);
        self.busy.set(false);
        // On nothing: a hand on a target would bring it back into view.
        self.hand.ghost.set(Default::default());
        self.publish();
    }

    /// While it plays in this window, the next beat follows.
    fn go_on(self, course: u32) {
        let desk = self.desk;
        let plays = desk.shown.try_with_untracked(|shown| shown.playing == Some(desk.me));
        if plays == Some(true) && self.hand.is_course(course) {
            desk.take(if desk.beats_left.get_untracked() { Command::Beat } else { Command::Played });
        }
    }

    fn publish(self) {
        self.publish_world();
        self.lesson.update_value(|lesson| {
            // Looking ahead tells whose step comes next.
            lesson.peek();
            self.step.set(lesson.step());
            self.open.set(lesson.open_step());
            self.progress.set(lesson.progress());
            self.completed.set(lesson.is_completed());
            self.way.set(lesson.way_to_next());
        });
        self.tell_left();
    }

    fn publish_world(self) {
        self.lesson.with_value(|lesson| {
            // The same world drawn anew would make buttons anew, under the finger that presses one.
            if self.hand.world.with_untracked(|shown| shown.as_ref() != Some(lesson.world())) {
                self.hand.world.set(Some(lesson.world().clone()));
            }
        });
    }

    fn tell_left(self) {
        let left = self.lesson.try_update_value(Lesson::has_more).unwrap_or_default();
        if self.desk.beats_left.get_untracked() != left {
            self.desk.beats_left.set(left);
        }
    }

    /// The adviser did something; true when it had an answer of its own.
    fn act(self, action: Action) -> bool {
        if !self.desk.shown.with_untracked(Projection::is_live) {
            return false;
        }
        let changes = self.lesson.with_value(|lesson| {
            let mut world = lesson.world().clone();
            !world.apply(&action).is_empty() || world != *lesson.world()
        });
        if !changes {
            return false;
        }
        if self.busy.get_untracked() {
            self.cut_short();
        }
        // Here first: a field that was typed in shows at once what became of it.
        let feedback =
            self.lesson.try_update_value(|lesson| lesson.act(action.clone()).clone()).unwrap_or_default();
        self.desk.take(Command::Did(action));
        let line = match feedback.verdict {
            Verdict::Neutral => None,
            Verdict::Succeeded | Verdict::Recovered => {
                Some(Line { good: true, text: tr("feedback-succeeded") })
            }
            Verdict::NotYet => {
                let text = feedback.error.as_ref().and_then(|slip| self.explain(slip, &feedback));
                Some(Line { good: false, text: text.unwrap_or_else(|| tr("feedback-not-yet")) })
            }
        };
        let private = feedback.private.and_then(|secret| self.words(|words| words.warning(secret.slug())));
        let line = private.map(|text| Line { good: false, text }).or(line);
        if let Some(line) = line {
            self.say(line);
        }
        self.publish();
        feedback.verdict != Verdict::Neutral
    }

    /// Says it over the picture, for as long as it takes a room to read.
    fn say(self, line: Line) {
        self.line.set(Some(line));
        let turn = self.said.try_update_value(|turn| {
            *turn += 1;
            *turn
        });
        Timeout::new(LINE_MS, move || {
            if self.said.try_get_value() == turn {
                self.line.try_set(None);
            }
        })
        .forget();
    }

    fn explain(self, slip: &Slip, feedback: &Feedback) -> Option<String> {
        match slip {
            Slip::Mistake(name) => {
                self.words(|words| words.error_with(name, feedback.letters, feedback.field.as_deref()))
            }
            Slip::Gesture(key) => Some(advice(key)),
            Slip::OtherTarget => Some(tr("projector-other-target")),
        }
    }

    /// Time passes for the world while the adviser has the mouse and something in it waits.
    pub fn pass(self, ms: u64) {
        if self.lesson.with_value(|lesson| lesson.world().waits()) {
            self.act(Action::Tick { ms });
        }
    }

    /// What the simulators need. `mirror`: a small picture of the screen, on which nothing can be done.
    pub fn port(self, mirror: bool) -> Port {
        let desk = self.desk;
        let world = Signal::derive(move || {
            self.hand.world.get().unwrap_or_else(|| self.lesson.with_value(|lesson| lesson.world().clone()))
        });
        let live = Memo::new(move |_| !mirror && desk.shown.with(Projection::is_live));
        let answered =
            Memo::new(move |_| desk.shown.with(|shown| shown.face == Face::Together && shown.answered));
        let judges = self.piece.with_value(|piece| piece.exercise.kind == Kind::Judgement);
        let skin = self.piece.with_value(|piece| {
            piece.exercise.situation(&piece.situation).map_or("bureau", |situation| situation.skin.slug())
        });
        let label: Words = Arc::new(move |id: &str| match id {
            "scene" => tr("frame-scene"),
            "choisir" => tr("control-choose"),
            _ => match id.strip_suffix("-texte") {
                Some(window) => self.words(|words| words.content(window)).unwrap_or_default(),
                None => self.words(|words| words.label(id)).unwrap_or_default(),
            },
        });
        Port {
            world,
            act: Callback::new(move |(action, _)| self.act(action)),
            misfire: Callback::new(move |diagnosis: Diagnosis| {
                self.say(Line { good: false, text: advice(diagnosis.key()) });
            }),
            trial: Callback::new(|_| {}),
            expected: Callback::new(move |over: Option<String>| {
                self.lesson.with_value(|lesson| lesson.expected(over.as_deref()))
            }),
            tuning: Signal::stored(Tuning::default()),
            halo: Signal::derive(move || self.way.get().filter(|_| answered.get() && !judges)),
            live: live.into(),
            carried: Signal::derive(move || self.hand.ghost.with(|ghost| ghost.carries.clone())),
            skin: Signal::stored(skin),
            label: StoredValue::new(label),
            pointing_device: Signal::stored(Device::Mouse),
        }
    }

    /// Whether the ghost hand is to be seen: not while a real one acts.
    pub fn ghost(self) -> Signal<bool> {
        // A memo: made anew, the hand would begin at the edge.
        Memo::new(move |_| self.busy.get() || !self.desk.shown.with(|shown| shown.taken)).into()
    }
}

fn advice(key: &str) -> String {
    tr_variant(&format!("geste-{key}"), None)
}

//! Judging an act: known mistakes, steps reached, the goal.

use super::{DEMO_TRACE_MS, SLIPS_BEFORE_OFFER, Session};
use crate::gesture::Diagnosis;
use crate::practice::exercise::{Exercise, Kind, Mistake};
use crate::practice::feedback::{Feedback, Slip, Verdict};
use crate::practice::{Evidence, Level};
use crate::world::{Action, Event, World, scene};

impl Session {
    /// Does an act and judges it. Time passing is an act too, but never begins an attempt.
    pub fn act(&mut self, action: &Action, now_ms: i64) -> Feedback {
        let Some(exercise) = self.exercise.take() else { return Feedback::default() };
        let feedback = self.act_in(&exercise, action, now_ms);
        self.exercise = Some(exercise);
        feedback
    }

    fn act_in(&mut self, exercise: &Exercise, action: &Action, now_ms: i64) -> Feedback {
        let mut next = self.world.clone();
        let events = next.apply(action);
        if events.is_empty() {
            self.world = next;
            return Feedback::default();
        }
        if !matches!(action, Action::Tick { .. }) {
            self.start(now_ms);
        }
        if let Some((slip, mistake)) = self.slip(exercise, &events, &next) {
            let blocked = self.level == Level::Discover && exercise.kind != Kind::Judgement;
            let mut feedback = self.note(slip);
            feedback.blocked = blocked;
            if let Some(mistake) = mistake {
                self.critical |= mistake.critical;
                self.world_errors += u16::from(!blocked && !mistake.harmless && !mistake.critical);
            }
            if !blocked {
                self.world = next;
                self.reach(exercise, &events, now_ms, &mut feedback);
            }
            return feedback;
        }
        self.world = next;
        let mut feedback = Feedback::default();
        self.reach(exercise, &events, now_ms, &mut feedback);
        feedback
    }

    /// A gesture that went wrong in the hand.
    pub fn misfire(&mut self, diagnosis: Diagnosis, now_ms: i64) -> Feedback {
        self.start(now_ms);
        self.note(Slip::Gesture(diagnosis.key().to_owned()))
    }

    fn note(&mut self, slip: Slip) -> Feedback {
        *self.errors.entry(slip.name().to_owned()).or_default() += 1;
        self.slips_in_try = self.slips_in_try.saturating_add(1);
        let mut offer_help = false;
        if let Some(step) = self.current().and_then(|index| self.steps.get_mut(index)) {
            step.slips = step.slips.saturating_add(1);
            offer_help = step.slips >= SLIPS_BEFORE_OFFER && !self.offered;
            self.offered |= offer_help;
        }
        Feedback { verdict: Verdict::NotYet, error: Some(slip), offer_help, ..Feedback::default() }
    }

    /// The slip among these events: a known mistake first, else (at *Découvrir*) another target than the one shown.
    fn slip<'a>(
        &self,
        exercise: &'a Exercise,
        events: &[Event],
        next: &World,
    ) -> Option<(Slip, Option<&'a Mistake>)> {
        let known =
            exercise.mistakes.iter().find(|mistake| events.iter().any(|event| mistake.when.fits(event)));
        if let Some(mistake) = known {
            return Some((Slip::Mistake(mistake.name.clone()), Some(mistake)));
        }
        if self.level != Level::Discover || exercise.kind == Kind::Judgement {
            return None;
        }
        let step = *exercise.steps_at(self.level).get(self.current()?)?;
        let strays = events.iter().any(|event| strays_from(event, &step.target));
        (strays && !step.until.met(next)).then_some((Slip::OtherTarget, None))
    }

    /// Latches the steps now reached, counts tries, looks at the goal.
    fn reach(&mut self, exercise: &Exercise, events: &[Event], now_ms: i64, feedback: &mut Feedback) {
        let script = exercise.steps_at(self.level);
        let trace = self.demo_ms.is_some_and(|demo| (0..DEMO_TRACE_MS).contains(&(now_ms - demo)));
        for (index, step) in script.iter().enumerate() {
            // Where steps guide they come in order; from Se lancer up, in any order.
            if !self.level.is_free() && Some(index) != self.current() {
                continue;
            }
            let state = &mut self.steps[index];
            if state.done.is_none() && step.until.met(&self.world) {
                let cap = if trace { state.cap.min(Evidence::Told) } else { state.cap };
                state.done = Some(cap);
                feedback.steps_done.push(index);
            }
        }
        let finished = events
            .iter()
            .filter(|event| matches!(event, Event::Scene(scene::Event::Finished { .. })))
            .count();
        let tries = if finished > 0 { finished } else { feedback.steps_done.len() } as u16;
        if tries > 0 {
            self.tries.0 += tries - u16::from(self.slips_in_try > 0);
            self.tries.1 += tries;
            if feedback.error.is_none() {
                feedback.verdict =
                    if self.slips_in_try > 0 { Verdict::Recovered } else { Verdict::Succeeded };
            }
            self.slips_in_try = 0;
        }
        let goal = exercise.level(self.level).and_then(|spec| spec.goal.as_ref());
        let reached = match goal {
            Some(goal) => goal.met(&self.world),
            None => self.steps.iter().all(|step| step.done.is_some()),
        };
        if reached && !self.completed {
            self.completed = true;
            feedback.completed = true;
        }
    }
}

/// Whether an event is about something else than the target shown (or a part of it, `target/…`).
fn strays_from(event: &Event, target: &str) -> bool {
    let Event::Scene(event) = event;
    let about = match event {
        scene::Event::Clicked { id }
        | scene::Event::SecondaryClicked { id }
        | scene::Event::Opened { id }
        | scene::Event::PickedUp { id }
        | scene::Event::WindowClosed { id }
        | scene::Event::WindowChanged { id } => id,
        // Put or chosen, and the step is still not met: it went to the wrong place.
        scene::Event::Dropped { .. } | scene::Event::Chosen { .. } => return true,
        scene::Event::ControlSet { control, .. } => control,
        _ => return false,
    };
    let whole = target.split('/').next().unwrap_or(target);
    // A menu that was closed by a click beside it may be opened again.
    if whole == "menu" && matches!(event, scene::Event::SecondaryClicked { .. }) {
        return false;
    }
    about != whole
}

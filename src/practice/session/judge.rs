//! Judging an act: known mistakes, steps reached, the goal.

use super::{DEMO_TRACE_MS, SLIPS_BEFORE_OFFER, Session};
use crate::gesture::Diagnosis;
use crate::practice::exercise::intent::{Move, plan};
use crate::practice::exercise::{Exercise, Kind, Mistake, Step};
use crate::practice::feedback::{Feedback, Slip, Verdict};
use crate::practice::wording::Letters;
use crate::practice::{Evidence, Level};
use crate::world::{Action, Event, World, mailbox, scene, sheet};

impl Session {
    /// Does an act and judges it. Time passing is an act too, but never begins an attempt.
    pub fn act(&mut self, action: &Action, now_ms: i64) -> Feedback {
        let Some(exercise) = self.exercise.clone() else { return Feedback::default() };
        self.act_in(&exercise, action, now_ms)
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
        self.note_judgements(&events);
        let before = self.typing_place(&events).map(|(_, right)| right);
        let private = events.iter().find_map(|event| match event {
            Event::Private(secret) => Some(*secret),
            _ => None,
        });
        if let Some(fault) = self.fault(exercise, &events, &next) {
            let blocked =
                fault.can_block && self.level == Level::Discover && exercise.kind != Kind::Judgement;
            let place = self.typing_place(&events);
            let again = blocked && place.is_some() && place == self.refused_at;
            let mut feedback = if again { Feedback::of_slip(fault.slip) } else { self.note(fault.slip) };
            self.refused_at = place.filter(|_| blocked);
            (feedback.blocked, feedback.private, feedback.letters) = (blocked, private, letters(&events));
            feedback.field = faulty_field(&events);
            self.critical |= fault.critical;
            self.world_errors += u16::from(!blocked && fault.harms);
            if !blocked {
                self.world = next;
                self.reach(exercise, &events, before, now_ms, &mut feedback);
            }
            return feedback;
        }
        self.world = next;
        let mut feedback = Feedback { private, ..Feedback::default() };
        self.reach(exercise, &events, before, now_ms, &mut feedback);
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
        Feedback { offer_help, ..Feedback::of_slip(slip) }
    }

    /// Where something was typed, in the text as it stood before. Who types on while a letter is refused there has made
    /// one mistake, not as many as keys.
    fn typing_place(&self, events: &[Event]) -> Option<(String, usize)> {
        events.iter().find_map(|event| match event {
            Event::Sheet(sheet::Event::Typed { field, .. }) => {
                let found = self.world.sheet.as_ref()?.field(field)?;
                Some((field.clone(), found.right_letters()))
            }
            _ => None,
        })
    }

    /// What went wrong among these events: a mistake the exercise knows, one that its room knows, else (at
    /// *Découvrir*) another target than the one shown.
    fn fault(&self, exercise: &Exercise, events: &[Event], next: &World) -> Option<Fault> {
        let can_block = events.iter().all(can_be_prevented);
        let known = |mistake: &&Mistake| events.iter().any(|event| mistake.when.fits(event));
        if let Some(mistake) = exercise.mistakes.iter().find(known) {
            // It is named by the first that fits, and as grave as the gravest.
            let critical = exercise.mistakes.iter().filter(known).any(|mistake| mistake.critical);
            return Some(Fault {
                slip: Slip::Mistake(mistake.name.clone()),
                critical,
                harms: !mistake.harmless && !critical,
                can_block,
            });
        }
        if let Some((name, critical)) = events.iter().find_map(Event::slip) {
            return Some(Fault {
                slip: Slip::Mistake(name.to_owned()),
                critical,
                harms: can_block
                    && events
                        .iter()
                        .any(|event| matches!(event, Event::Web(event) if event.slip().is_some())),
                can_block,
            });
        }
        if self.level != Level::Discover || exercise.kind == Kind::Judgement {
            return None;
        }
        let step = *exercise.steps_at(self.level).get(self.current()?)?;
        let strays = events.iter().any(|event| self.strays(event, step));
        (strays && !step.until.met(next)).then_some(Fault {
            slip: Slip::OtherTarget,
            critical: false,
            harms: false,
            can_block: true,
        })
    }

    /// Whether an event is about something else than what the step asks for.
    fn strays(&self, event: &Event, step: &Step) -> bool {
        match event {
            Event::Scene(event) => strays_from(event, &step.target),
            Event::Sheet(_) | Event::Private(_) => false,
            Event::Mail(event) => event.about().is_some_and(|about| self.is_aside(&about, step)),
            Event::Web(event) => event.about().is_some_and(|about| self.is_aside(&about, step)),
        }
    }

    /// Whether a target is neither the step's own nor on the way to it.
    fn is_aside(&self, about: &str, step: &Step) -> bool {
        let fits = |target: &str| {
            target.strip_prefix(about).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        !fits(&step.target) && !self.ways(step).iter().any(|target| fits(target))
    }

    /// Counts what was said of messages that are to be judged.
    fn note_judgements(&mut self, events: &[Event]) {
        for event in events {
            if let Event::Mail(mailbox::Event::Judged { fraud, right, .. }) = event {
                self.judged.0 += u16::from(*right);
                self.judged.1 += 1;
                self.fraud_accepted |= *fraud && !right;
            }
        }
    }

    /// The targets on the way to a step, as its solution goes from here.
    fn ways(&self, step: &Step) -> Vec<String> {
        let mut world = self.world.clone();
        let mut targets = Vec::new();
        for intent in &step.solution {
            for planned in plan(&world, intent) {
                planned.make(&mut world);
                if let Move::Act { target, .. } = planned {
                    targets.push(target);
                }
            }
        }
        targets
    }

    /// How many letters of a field of the sheet came to be right; `None` where nothing was typed on a sheet.
    fn letters_gained(&self, events: &[Event], before: Option<usize>) -> Option<usize> {
        let (_, now) = self.typing_place(events)?;
        Some(now.saturating_sub(before?))
    }

    /// Latches the steps now reached, counts tries, looks at the goal.
    fn reach(
        &mut self,
        exercise: &Exercise,
        events: &[Event],
        before: Option<usize>,
        now_ms: i64,
        feedback: &mut Feedback,
    ) {
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
        // On the sheet each letter is a try of its own; else each thing finished, or each step.
        let letters = self.letters_gained(events, before);
        let tries = match (letters, finished) {
            (Some(letters), _) => letters,
            (None, 0) => feedback.steps_done.len(),
            (None, finished) => finished,
        } as u16;
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

/// Something that went wrong.
struct Fault {
    slip: Slip,
    /// Whether it can do real harm.
    critical: bool,
    /// Whether it leaves the practice world worse, where it is not blocked.
    harms: bool,
    /// Whether *Découvrir* prevents it.
    can_block: bool,
}

/// Whether a level that guides can undo it before it happens. What was refused is shown where it stands: it has not
/// happened.
fn can_be_prevented(event: &Event) -> bool {
    match event {
        Event::Mail(event) => !matches!(event, mailbox::Event::Refused(_)),
        Event::Web(event) => event.can_be_prevented(),
        _ => true,
    }
}

/// The field of a form in which something is wrong.
fn faulty_field(events: &[Event]) -> Option<String> {
    events.iter().find_map(|event| match event {
        Event::Web(event) => event.faulty_field().map(str::to_owned),
        _ => None,
    })
}

/// The letter waited for and the one typed, of a fault of typing.
fn letters(events: &[Event]) -> Option<Letters> {
    events.iter().find_map(|event| match event {
        Event::Sheet(sheet::Event::Typed { fault: Some(fault), .. }) => Some((fault.wanted, fault.typed)),
        _ => None,
    })
}

/// Whether an event is about something else than the target shown (or a part of it, `target/…`).
fn strays_from(event: &scene::Event, target: &str) -> bool {
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

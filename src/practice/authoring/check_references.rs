//! Checks that steps, goals, mistakes and near-misses speak of what is on the desk.

use super::check_rooms::{self, Roles};
use super::ids::{Ids, any_fits};
use super::load::Draft;
use super::problem::{Problem, suggestion};
use super::source::Report;
use crate::practice::cast::Cast;
use crate::practice::exercise::{Goal, Intent};
use crate::world::EventPattern;

/// All that speaks of something by name.
pub(super) fn check(draft: &Draft, cast: &Cast) -> Vec<Problem> {
    let exercise = &draft.exercise;
    let (ids, roles) = (Ids::of(exercise), Roles::of(exercise));
    let mut look = Look { ids, roles, report: Report::new(&draft.source) };
    check_rooms::check(exercise, cast, &mut look.report);
    for (index, step) in exercise.steps.iter().enumerate() {
        let path = format!("step[{index}]");
        if !look.ids.is_target(&step.target) && !look.roles.is_target(&step.target) {
            let message = look.ids.no_target(&step.target);
            look.report.say(&format!("{path}.target"), message);
        }
        look.goal(&step.until, &format!("{path}.until"));
        if step.solution.is_empty() {
            look.report
                .say(&format!("{path}.do"), "Say how this step is done: do = [{ click = \"cible-1\" }].");
        }
        look.intents(&step.solution, &format!("{path}.do"));
    }
    for (index, mistake) in exercise.mistakes.iter().enumerate() {
        look.event(&mistake.when, &format!("mistake[{index}].when"));
    }
    for (index, effect) in exercise.effects.unfold().unwrap_or_default().iter().enumerate() {
        look.event(&effect.on, &format!("effects[{index}].on"));
        look.roles.effect(&effect.then, &format!("effects[{index}].then"), &mut look.report);
    }
    for (index, spec) in exercise.levels.iter().enumerate() {
        if let Some(goal) = &spec.goal {
            look.goal(goal, &format!("level[{index}].goal"));
        }
        for (miss_index, miss) in spec.near_misses.iter().enumerate() {
            let path = format!("level[{index}].near-miss[{miss_index}].do");
            if miss.play.is_empty() {
                look.report.say(&path, "Say what is done in this near-miss.");
            }
            look.intents(&miss.play, &path);
        }
    }
    look.report.into_problems()
}

struct Look<'a> {
    ids: Ids<'a>,
    roles: Roles<'a>,
    report: Report<'a>,
}

impl Look<'_> {
    fn goal(&mut self, goal: &Goal, path: &str) {
        match goal {
            Goal::All(goals) | Goal::Any(goals) => {
                if goals.is_empty() {
                    self.report.say(path, "This list of goals is empty. Write at least one.");
                }
                goals.iter().for_each(|goal| self.goal(goal, path));
            }
            Goal::Not(goal) => self.goal(goal, path),
            Goal::Done(pattern) => self.thing_pattern(pattern, path),
            Goal::InView(id)
            | Goal::MenuOpen(id)
            | Goal::Selected(id)
            | Goal::Held(id)
            | Goal::Uncovered(id) => {
                self.thing(id, path);
            }
            Goal::Passage(piece) => self.piece(piece, path),
            Goal::Unfolded(control) => {
                self.control(control, path);
            }
            Goal::Set { control, value } => self.value(control, value, path),
            Goal::Window { window, .. } | Goal::AtLeast { window, .. } | Goal::AtMost { window, .. } => {
                self.window(window, path);
            }
            Goal::Typed(_) | Goal::Focused(_) | Goal::Mail(_) | Goal::Web(_) => {
                self.roles.goal(goal, path, &mut self.report)
            }
            Goal::Wiped(_) | Goal::AtTop | Goal::AtBottom => {}
        }
    }

    fn intents(&mut self, intents: &[Intent], path: &str) {
        for (index, intent) in intents.iter().enumerate() {
            self.intent(intent, &format!("{path}[{index}]"));
        }
    }

    fn intent(&mut self, intent: &Intent, path: &str) {
        match intent {
            Intent::Point(id)
            | Intent::Click(id)
            | Intent::DoubleClick(id)
            | Intent::SelectEnter(id)
            | Intent::SecondaryClick(id)
            | Intent::ScrollTo(id) => self.thing(id, path),
            Intent::Drag { thing, onto } | Intent::PickThenDrop { thing, onto } => {
                self.thing(thing, path);
                self.place(onto, path);
            }
            Intent::Choose { thing, entry } => {
                self.thing(thing, path);
                let menu = self.ids.thing(thing).map(|thing| thing.menu.as_slice()).unwrap_or_default();
                if !menu.contains(entry) && self.ids.thing(thing).is_some() {
                    let advice = suggestion(entry, menu.iter().map(String::as_str));
                    self.report.say(path, format!("The menu of “{thing}” has no entry “{entry}”. {advice}"));
                }
            }
            Intent::Select(piece) => self.piece(piece, path),
            Intent::Set { control, value } => self.value(control, value, path),
            Intent::MoveWindow { window, .. }
            | Intent::ResizeWindow { window, .. }
            | Intent::SetWindow { window, .. } => self.window(window, path),
            Intent::Fumble { on, .. } => {
                if !self.ids.is_target(on) {
                    self.report.say(path, self.ids.no_target(on));
                }
            }
            Intent::Type { .. }
            | Intent::TabTo(_)
            | Intent::ClickField(_)
            | Intent::Write { .. }
            | Intent::Mail(_)
            | Intent::Fill { .. }
            | Intent::Web(_) => self.roles.intent(intent, path, &mut self.report),
            Intent::Wipe(_)
            | Intent::ScrollTop
            | Intent::ScrollBottom
            | Intent::CapsLock(_)
            | Intent::Wait(_) => {}
        }
    }

    fn event(&mut self, pattern: &EventPattern, path: &str) {
        match pattern {
            EventPattern::Clicked(thing)
            | EventPattern::SecondaryClicked(thing)
            | EventPattern::Opened(thing)
            | EventPattern::TooSoon(thing) => self.thing_pattern(thing, path),
            EventPattern::Dropped { thing, onto } => {
                self.thing_pattern(thing, path);
                if !any_fits(onto, self.ids.place_ids()) {
                    let advice = suggestion(onto, self.ids.place_ids());
                    self.report.say(path, format!("No place is called “{onto}”. {advice}"));
                }
            }
            EventPattern::Chosen { thing, entry } => {
                self.thing_pattern(thing, path);
                if !any_fits(entry, self.ids.entries.iter().copied()) {
                    let advice = suggestion(entry, self.ids.entries.iter().copied());
                    self.report.say(path, format!("No menu has an entry “{entry}”. {advice}"));
                }
            }
            EventPattern::SelectedOtherThan(piece) => {
                if !any_fits(piece, self.ids.pieces.iter().copied()) {
                    self.piece(piece, path);
                }
            }
            EventPattern::SetOtherThan { control, value } => {
                if any_fits(control, self.ids.control_ids()) {
                    let fits = |id: &str| crate::world::event::id_fits(control, id);
                    let can = |id: &str| {
                        self.ids.control(id).is_some_and(|control| control.accepts(value).is_some())
                    };
                    if !self.ids.control_ids().any(|id| fits(id) && can(id)) {
                        self.report.say(path, format!("The control “{control}” can never hold “{value}”."));
                    }
                } else {
                    self.control(control, path);
                }
            }
            EventPattern::Mail(pattern) => self.roles.event(pattern, path, &mut self.report),
            EventPattern::Web(pattern) => self.roles.web.event(pattern, path, &mut self.report),
            EventPattern::WindowClosed(window) => {
                if !any_fits(window, self.ids.window_ids()) {
                    self.window(window, path);
                }
            }
        }
    }

    fn thing(&mut self, id: &str, path: &str) {
        if self.ids.thing(id).is_none() {
            self.report
                .say(path, format!("There is no thing “{id}”. {}", suggestion(id, self.ids.thing_ids())));
        }
    }

    fn thing_pattern(&mut self, pattern: &str, path: &str) {
        if !any_fits(pattern, self.ids.thing_ids()) {
            self.report.say(
                path,
                format!("No thing is called “{pattern}”. {}", suggestion(pattern, self.ids.thing_ids())),
            );
        }
    }

    fn place(&mut self, id: &str, path: &str) {
        if self.ids.thing(id).is_none_or(|thing| !thing.place) {
            let advice = suggestion(id, self.ids.place_ids());
            self.report.say(
                path,
                format!("“{id}” is not a place to put things on: it needs place = true. {advice}"),
            );
        }
    }

    fn piece(&mut self, id: &str, path: &str) {
        if !self.ids.pieces.contains(&id) {
            let advice = suggestion(id, self.ids.pieces.iter().copied());
            self.report.say(path, format!("The text has no piece “{id}”. {advice}"));
        }
    }

    fn control(&mut self, id: &str, path: &str) -> bool {
        let known = self.ids.control(id).is_some();
        if !known {
            self.report
                .say(path, format!("There is no control “{id}”. {}", suggestion(id, self.ids.control_ids())));
        }
        known
    }

    fn value(&mut self, id: &str, value: &str, path: &str) {
        if self.control(id, path)
            && self.ids.control(id).is_some_and(|control| control.accepts(value).is_none())
        {
            self.report.say(path, format!("The control “{id}” cannot hold “{value}”: a box holds oui or non, a list one of its options."));
        }
    }

    fn window(&mut self, id: &str, path: &str) {
        if !self.ids.has_window(id) {
            self.report
                .say(path, format!("There is no window “{id}”. {}", suggestion(id, self.ids.window_ids())));
        }
    }
}

//! Checks what the projector's page is given: every exercise has its notes for the adviser, every plan can be held.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::load::Folder;
use super::problem::{Problem, suggestion};
use super::source::Report;
use super::{LANGUAGE, Library};
use crate::practice::plan::{BREAK_AFTER_MIN, MOST_MINUTES, Plan};

/// Usual mistakes and questions that each exercise has at least.
const LEAST: usize = 2;
/// What notes are called: `note-<exercise>`, `mistake-<exercise>-1`, `ask-<exercise>-1`.
const NOTES: [&str; 3] = ["note-", "mistake-", "ask-"];

/// The file of ready plans.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plans {
    /// In the order they are offered in.
    pub plan: Vec<Plan>,
}

/// Notes and plans. Nothing is said where a folder has neither.
pub(super) fn check(folder: &Folder, library: &Library) -> Vec<Problem> {
    let Some(texts) = folder.projector.get(LANGUAGE) else { return Vec::new() };
    let has = |key: &str| library.projector_texts.messages.contains_key(key);
    let mut problems = Vec::new();
    for draft in &folder.drafts {
        let mut report = Report::new(&draft.source);
        let slug = slug(&draft.exercise.id);
        if !has(&format!("note-{slug}")) {
            report.say(
                "id",
                format!("The adviser has no note for it. Add note-{slug} to a file of projector/."),
            );
        }
        for (kind, what) in [("mistake", "usual mistakes"), ("ask", "questions to ask")] {
            if (1..=LEAST).any(|number| !has(&format!("{kind}-{slug}-{number}"))) {
                report.say(
                    "id",
                    format!("It needs {LEAST} {what} for the adviser. Add {kind}-{slug}-1 and {kind}-{slug}-2 to a file of projector/."),
                );
            }
        }
        problems.extend(report.into_problems());
    }
    let slugs: BTreeSet<String> = folder.drafts.iter().map(|draft| slug(&draft.exercise.id)).collect();
    for file in texts {
        let mut report = Report::new(&file.source);
        for key in file.messages.keys() {
            let Some(named) = NOTES.iter().find_map(|kind| key.strip_prefix(kind)) else { continue };
            let named = crate::practice::wording::without_number(named);
            if !slugs.contains(named) {
                let known = suggestion(named, slugs.iter().map(String::as_str));
                report.say(key, format!("No exercise is called “{named}”. {known}"));
            }
        }
        problems.extend(report.into_problems());
    }
    problems.extend(plans(folder, library));
    problems
}

fn plans(folder: &Folder, library: &Library) -> Vec<Problem> {
    let (Plans { plan: all }, source) = &folder.plans;
    let mut report = Report::new(source);
    for (place, plan) in all.iter().enumerate() {
        let at = format!("plan[{place}]");
        if all[..place].iter().any(|other| other.id == plan.id) {
            report.say(&at, format!("There are two plans “{}”. Give each an id of its own.", plan.id));
        }
        for key in [format!("plan-{}", plan.id), format!("plan-{}-for", plan.id)] {
            if !library.projector_texts.messages.contains_key(&key) {
                report.say(&at, format!("A text is missing. Add {key} to projector/plans.{LANGUAGE}.ftl."));
            }
        }
        if plan.items.is_empty() || !plan.title.is_empty() {
            report.say(&at, "A ready plan has items, and its title stands in the texts.");
        }
        let mut in_a_row = 0_u16;
        for (number, item) in plan.items.iter().enumerate() {
            let at = format!("{at}.items[{number}]");
            if !(1..=MOST_MINUTES).contains(&item.minutes) {
                report.say(&at, format!("Minutes go from 1 to {MOST_MINUTES}."));
            }
            let Some(id) = &item.exercise else {
                in_a_row = 0;
                continue;
            };
            in_a_row = in_a_row.saturating_add(item.minutes);
            if item.minutes > BREAK_AFTER_MIN.1 {
                report.say(
                    &at,
                    format!("More than {} minutes for one exercise: shorten it.", BREAK_AFTER_MIN.1),
                );
            } else if in_a_row > BREAK_AFTER_MIN.1 {
                report.say(
                    &at,
                    format!("More than {} minutes in a row: put a break before it.", BREAK_AFTER_MIN.1),
                );
            }
            let Some(exercise) = library.exercises.iter().find(|exercise| exercise.id == *id) else {
                let known = suggestion(id, library.exercises.iter().map(|exercise| exercise.id.as_str()));
                report.say(&at, format!("There is no exercise “{id}”. {known}"));
                continue;
            };
            if item.level.is_none_or(|level| exercise.level(level).is_none()) {
                report.say(&at, "It must say a level that the exercise has.");
            }
        }
    }
    report.into_problems()
}

/// An exercise's id as it stands in the key of a text.
fn slug(id: &str) -> String {
    id.replace('.', "-")
}

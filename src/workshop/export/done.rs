//! What a group did, exercise by exercise, in numbers that name nobody.

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::group::{Group, Member};
use super::words::level_name;
use crate::practice::{Attempt, Evidence, Level, Outcome};
use crate::workshop::Atelier;
use crate::workshop::coop::CoopTheme;

/// One exercise as a group did it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Exercise id.
    pub exercise: String,
    /// People who reached its goal.
    pub people: usize,
    /// Those of them who did so at least once without any help.
    pub alone: usize,
    /// People who began it and did not reach its goal.
    pub begun: usize,
    /// How many people reached it at which level at best.
    pub levels: BTreeMap<Level, usize>,
}

/// What a group did: the exercises of `order` first, in that order, then all others in that of the path.
pub fn done(group: &Group, order: &[String], catalogue: &Catalogue) -> Vec<Done> {
    let mut all: BTreeMap<&str, Done> = BTreeMap::new();
    for member in &group.members {
        for (exercise, attempts) in by_exercise(member) {
            let done = all.entry(exercise).or_default();
            exercise.clone_into(&mut done.exercise);
            let best = attempts.iter().filter(|attempt| attempt.outcome == Outcome::Completed);
            let Some(level) = best.clone().map(|attempt| attempt.level).max() else {
                done.begun += 1;
                continue;
            };
            done.people += 1;
            *done.levels.entry(level).or_default() += 1;
            let alone = |attempt: &&&Attempt| attempt.lowest_evidence() == Some(Evidence::Alone);
            done.alone += usize::from(best.clone().any(|attempt| alone(&attempt)));
        }
    }
    let place = |exercise: &str| order.iter().position(|planned| planned == exercise).unwrap_or(usize::MAX);
    let mut all: Vec<Done> = all.into_values().collect();
    all.sort_by_key(|done| (place(&done.exercise), catalogue.rank(&done.exercise)));
    all
}

fn by_exercise<'m>(member: &'m Member) -> BTreeMap<&'m str, Vec<&'m Attempt>> {
    let mut all: BTreeMap<&str, Vec<&Attempt>> = BTreeMap::new();
    for attempt in &member.attempts {
        all.entry(&attempt.exercise).or_default().push(attempt);
    }
    all
}

/// La Coop's themes of a workshop: those of its exercises and of what was done in it, each once, in La Coop's order.
pub fn themes_of(atelier: &Atelier, group: &Group, catalogue: &Catalogue) -> Vec<CoopTheme> {
    let there = group.during(atelier);
    let attempts = there.members.iter().flat_map(|member| &member.attempts);
    let done = attempts.map(|attempt| attempt.exercise.as_str());
    catalogue.coop_themes(atelier.exercises.iter().map(String::as_str).chain(done))
}

impl Done {
    /// In a sentence about a group: « 6 personnes ont fait « Répondre », dont 4 sans aide (Se lancer : 4, Découvrir : 2).
    /// 1 personne a commencé. »
    pub fn of_group(&self, title: &str) -> String {
        let begun = match self.begun {
            0 => None,
            1 => Some("1 personne a commencé".to_owned()),
            begun => Some(format!("{begun} personnes ont commencé")),
        };
        let did = match self.people {
            0 => return format!("{} « {title} ».", begun.unwrap_or_default()),
            1 => format!("1 personne a fait « {title} »"),
            people => format!("{people} personnes ont fait « {title} »"),
        };
        let alone = match self.alone {
            0 => String::new(),
            1 if self.people == 1 => ", sans aide".to_owned(),
            alone if alone == self.people => ", toutes sans aide".to_owned(),
            alone => format!(", dont {alone} sans aide"),
        };
        let levels: Vec<String> = self
            .levels
            .iter()
            .rev()
            .map(|(level, people)| format!("{} : {people}", level_name(*level)))
            .collect();
        let begun = begun.map(|begun| format!(" {begun} sans finir.")).unwrap_or_default();
        format!("{did}{alone} ({}).{begun}", levels.join(", "))
    }

    /// In a sentence about one person: « « Répondre » : fait sans aide (Se lancer). »
    pub fn of_person(&self, title: &str) -> String {
        let Some(level) = self.levels.keys().next_back() else {
            return format!("« {title} » : commencé.");
        };
        let alone = if self.alone > 0 { " sans aide" } else { "" };
        format!("« {title} » : fait{alone} ({}).", level_name(*level))
    }
}

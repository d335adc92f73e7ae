//! How far a person has come in each theme, from what is kept of them (pure).

use std::collections::BTreeMap;

use super::milestone::{Milestone, held_proofs};
use crate::practice::Attempt;
use crate::practice::autonomy::{CoreExercise, Label, ThemeStanding, standing_since, theme_standing};
use crate::practice::library::{BasePack, Entry};

/// What was reached for good (*acquis*) in the theme whose exercises these are.
pub fn reached<'a>(
    entries: impl IntoIterator<Item = &'a Entry>,
    attempts: &[Attempt],
    milestones: &[Milestone],
) -> ThemeStanding {
    let core = |entry: &Entry| {
        let of: Vec<Attempt> =
            attempts.iter().filter(|attempt| attempt.exercise == entry.id).cloned().collect();
        // Only what is to be reviewed depends on the time.
        let label = standing_since(&of, &held_proofs(milestones, &entry.id), 0).acquired;
        // A small code brings labels without the attempts behind them.
        CoreExercise { label, attempted: label.is_some() || !of.is_empty() }
    };
    let core: Vec<CoreExercise> = entries.into_iter().filter(|entry| entry.core).map(core).collect();
    theme_standing(&core)
}

/// The label reached for good in each theme that has one, by the theme's slug.
pub fn labels(base: &BasePack, attempts: &[Attempt], milestones: &[Milestone]) -> BTreeMap<String, Label> {
    let label = |theme: &str| reached(base.of_theme(theme), attempts, milestones).label;
    base.themes.iter().filter_map(|theme| Some((theme.id.clone(), label(&theme.id)?))).collect()
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::practice::library::Theme;
    use crate::practice::{Device, Level};

    /// Four exercises of the mouse and one of the keyboard.
    pub(crate) fn base() -> BasePack {
        let entry = |(place, id): (usize, &str)| Entry {
            id: id.into(),
            number: if id.starts_with("souris") { 101 } else { 197 } + place as u16,
            theme: id.split('.').next().unwrap_or_default().into(),
            order: place as u16,
            core: id != "souris.pointeur",
            minutes: 3,
            easiest: Level::Discover,
            devices: if id == "souris.viser" {
                vec![Device::Mouse]
            } else {
                vec![Device::Mouse, Device::Touch]
            },
            sibling: None,
        };
        let ids = ["souris.bouger", "souris.viser", "souris.cliquer", "souris.pointeur", "clavier.lettres"];
        let theme = |id: &str| Theme { id: id.into(), order: 0, coop: String::new() };
        BasePack {
            themes: vec![theme("souris"), theme("clavier")],
            entries: ids.into_iter().enumerate().map(entry).collect(),
            ..BasePack::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::sample::attempt;

    fn on(exercise: &str, id: u64) -> Attempt {
        Attempt { exercise: exercise.into(), ..attempt(id, Level::GoAlone, "etal", 0) }
    }

    #[test]
    fn a_theme_is_what_two_thirds_of_its_core_hold() {
        let base = sample::base();
        let done = [on("souris.bouger", 1), on("souris.viser", 2), on("souris.pointeur", 3)];
        assert_eq!(labels(&base, &done, &[]), BTreeMap::new(), "two of three core exercises are not enough");
        let all = [&done[..], &[on("souris.cliquer", 4)]].concat();
        assert_eq!(labels(&base, &all, &[]), [("souris".to_owned(), Label::PartlyAutonomous)].into());
    }

    #[test]
    fn labels_that_came_without_their_attempts_count() {
        let base = sample::base();
        let held = |exercise: &str| Milestone {
            exercise: exercise.into(),
            label: Label::Autonomous,
            at_ms: 0,
            because: vec![],
        };
        let held = ["souris.bouger", "souris.viser", "souris.cliquer"].map(held);
        let souris = reached(base.of_theme("souris"), &[], &held);
        assert_eq!((souris.label, souris.holding, souris.attempted), (Some(Label::Autonomous), 3, 3));
    }
}

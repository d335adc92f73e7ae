//! The label of a whole theme, with its count (« 4 sur 6 »).

use super::Label;

/// One core exercise as its theme sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CoreExercise {
    /// Its label: *acquis* or *actuel*, whichever is being shown for the theme.
    pub label: Option<Label>,
    /// Whether it was attempted at all.
    pub attempted: bool,
}

/// The standing of a theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThemeStanding {
    /// The highest label held by two thirds of the core exercises, once enough were attempted.
    pub label: Option<Label>,
    /// How many core exercises hold that label or a higher one; while there is no label, how many hold any.
    pub holding: usize,
    /// How many core exercises the theme has.
    pub core: usize,
    /// How many of them were attempted.
    pub attempted: usize,
}

/// No label is shown for a theme before this many of its core exercises were attempted (or all of a smaller theme).
const ATTEMPTED_AT_LEAST: usize = 3;

/// The label of a theme from its core exercises.
pub fn theme_standing(core: &[CoreExercise]) -> ThemeStanding {
    let attempted = core.iter().filter(|exercise| exercise.attempted).count();
    let holding = |least: Label| core.iter().filter(|exercise| exercise.label >= Some(least)).count();
    let enough = attempted > 0 && attempted >= ATTEMPTED_AT_LEAST.min(core.len());
    let label = Label::ALL.into_iter().rev().find(|&label| enough && holding(label) * 3 >= core.len() * 2);
    ThemeStanding { label, holding: holding(label.unwrap_or(Label::Guided)), core: core.len(), attempted }
}

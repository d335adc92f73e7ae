//! What exports need to know of the exercises: their titles, numbers and themes, and La Coop's themes behind them.

use crate::practice::library::{BasePack, Entry, Theme};
use crate::workshop::coop::CoopTheme;

/// Gives the words for a slug or an id.
pub type Namer<'a> = &'a dyn Fn(&str) -> String;

/// The exercises as exports name them.
#[derive(Clone, Copy)]
pub struct Catalogue<'a> {
    /// All exercises.
    pub entries: &'a [Entry],
    /// All themes.
    pub themes: &'a [Theme],
    /// Title of an exercise, by id.
    pub title: Namer<'a>,
    /// Name of a theme, by slug.
    pub theme_name: Namer<'a>,
    /// Name of a drawn picture, by slug.
    pub picture_name: Namer<'a>,
}

impl<'a> Catalogue<'a> {
    /// The catalogue of a base pack, with words from the caller's texts.
    pub fn new(
        base: &'a BasePack,
        title: Namer<'a>,
        theme_name: Namer<'a>,
        picture_name: Namer<'a>,
    ) -> Catalogue<'a> {
        Catalogue { entries: &base.entries, themes: &base.themes, title, theme_name, picture_name }
    }

    /// Short number of an exercise; `None` when it is no longer there.
    pub fn number(&self, exercise: &str) -> Option<u16> {
        self.entry(exercise).map(|entry| entry.number)
    }

    /// Theme slug of an exercise. One that is no longer there still says it: it stands before the dot.
    pub fn theme<'t>(&'t self, exercise: &'t str) -> &'t str {
        let before_dot = exercise.split('.').next().unwrap_or(exercise);
        self.entry(exercise).map_or(before_dot, |entry| &entry.theme)
    }

    /// La Coop's theme for one of ours.
    pub fn coop_theme(&self, theme: &str) -> Option<CoopTheme> {
        let known = self.themes.iter().find(|known| known.id == theme)?;
        CoopTheme::from_api(&known.coop)
    }

    /// La Coop's themes for these exercises: each once, in its order.
    pub fn coop_themes<'e>(&self, exercises: impl IntoIterator<Item = &'e str>) -> Vec<CoopTheme> {
        let mut themes: Vec<CoopTheme> =
            exercises.into_iter().filter_map(|exercise| self.coop_theme(self.theme(exercise))).collect();
        themes.sort();
        themes.dedup();
        themes
    }

    /// Place of an exercise in the path; those that are no longer there come last.
    pub fn rank(&self, exercise: &str) -> usize {
        self.entries.iter().position(|entry| entry.id == exercise).unwrap_or(usize::MAX)
    }

    fn entry(&self, exercise: &str) -> Option<&'a Entry> {
        self.entries.iter().find(|entry| entry.id == exercise)
    }
}

//! What is shipped to the page: the catalogue of all exercises, and packs of one theme each.

use serde::{Deserialize, Serialize};

use super::cast::Cast;
use super::folded::Folded;
use super::next_up::CatalogueEntry;
use super::plan::Plan;
use super::wording::ROOM;
use super::{Device, Exercise, Level};
use crate::texts::TextPack;

/// A theme (*souris*, *e-mail*…), in the order of the path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Theme {
    /// Its slug; its name stands in the texts as `theme-<id>`.
    pub id: String,
    /// Place in the path.
    pub order: u16,
    /// La Coop's theme, by API value.
    pub coop: String,
}

/// What the home screen needs to know of an exercise without loading it. Its title is the text `<id>/titre`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Exercise id.
    pub id: String,
    /// Short number to type.
    pub number: u16,
    /// Theme slug.
    pub theme: String,
    /// Place in the theme.
    pub order: u16,
    /// Whether the theme's label counts it.
    pub core: bool,
    /// About how long a level takes, in minutes.
    pub minutes: u8,
    /// Its easiest level: missions begin at *Se lancer*.
    pub easiest: Level,
    /// Devices it can be done with.
    pub devices: Vec<Device>,
    /// What to offer when the device does not fit.
    pub sibling: Option<String>,
}

impl Entry {
    /// The same as the choice of what comes next reads it.
    pub fn listed(&self) -> CatalogueEntry {
        CatalogueEntry {
            id: self.id.clone(),
            theme: self.theme.clone(),
            order: self.order,
            core: self.core,
            easiest: self.easiest,
        }
    }
}

/// The first pack: interface texts, themes, catalogue with titles.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BasePack {
    /// Interface texts and exercise titles.
    pub texts: TextPack,
    /// Themes with content, in order.
    pub themes: Vec<Theme>,
    /// All exercises, by theme then order.
    pub entries: Vec<Entry>,
}

/// Name of the pack that holds the first exercise of the path alone: a newcomer need not wait for its theme.
pub const FIRST: &str = "first";

/// Name of the pack with the texts of the adviser's page, which the learner's never asks for.
pub const ADVISER: &str = "adviser";

/// Name of the pack of the projector's page alone.
pub const PROJECTOR: &str = "projector";

/// What the projector's page needs beside the catalogue: its texts, with the notes for the adviser, and ready plans.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProjectorPack {
    /// Interface texts and notes.
    pub texts: TextPack,
    /// Ready workshop plans.
    pub plans: Vec<Plan>,
}

/// All of one theme, or its first exercise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ThemePack {
    /// Texts of its exercises, keyed `<exercise id>/<key>`.
    pub texts: TextPack,
    /// Its exercises in order.
    pub exercises: Vec<Exercise>,
    /// Who and what plays roles in them.
    pub cast: Folded<Cast>,
}

/// Why a pack could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackError;

impl BasePack {
    /// Reads a pack as shipped.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version of the app.
    pub fn read(bytes: &[u8]) -> Result<BasePack, PackError> {
        postcard::from_bytes(bytes).map_err(|_| PackError)
    }

    /// The entry of an exercise.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The exercise with that short number.
    pub fn by_number(&self, number: u16) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.number == number)
    }

    /// The catalogue as the choice of what comes next reads it.
    pub fn catalogue(&self) -> Vec<CatalogueEntry> {
        self.entries.iter().map(Entry::listed).collect()
    }

    /// Exercises of a theme, in order.
    pub fn of_theme<'a>(&'a self, theme: &'a str) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(move |entry| entry.theme == theme)
    }
}

impl ProjectorPack {
    /// Reads a pack as shipped.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version of the app.
    pub fn read(bytes: &[u8]) -> Result<ProjectorPack, PackError> {
        postcard::from_bytes(bytes).map_err(|_| PackError)
    }
}

impl ThemePack {
    /// Reads a pack as shipped.
    ///
    /// # Errors
    /// When the bytes are not a pack of this version of the app.
    pub fn read(bytes: &[u8]) -> Result<ThemePack, PackError> {
        postcard::from_bytes(bytes).map_err(|_| PackError)
    }

    /// The exercise with that id, its roles still empty.
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    /// The exercise with that id, ready to be done.
    pub fn furnished(&self, id: &str) -> Option<Exercise> {
        let mut exercise = self.exercise(id)?.clone();
        let text = |key: &str| self.texts.messages.get(&format!("{id}/{key}"));
        let room = |key: &str| self.texts.messages.get(&format!("{ROOM}/{key}"));
        exercise.furnish(&self.cast.unfold()?, text, room);
        Some(exercise)
    }
}

//! An exercise as data: what its author writes, as read from the content files.

pub mod furnish;
mod furnish_web;
pub mod goal;
pub mod intent;
pub mod mail_goal;
pub mod mailbox_spec;
pub(in crate::practice) mod plan_mail;
pub(in crate::practice) mod plan_sheet;
pub(in crate::practice) mod plan_web;
pub mod stage_set;
pub mod web_goal;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use goal::Goal;
pub use intent::{Intent, Move};
pub use mail_goal::MailGoal;
pub use mailbox_spec::{DraftSpec, MailboxSpec, MessageSpec};
pub use web_goal::WebGoal;

use super::folded::Folded;
use super::{Device, Level};
use crate::world::{Effect, EventPattern, File, Mailbox, Scene, Sheet, Web};

/// The theme whose exercises put together what was learnt elsewhere: they begin at *Se lancer*, and can wait.
pub const MISSIONS: &str = "missions";

/// What an exercise trains, which decides what counts as clean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A gesture of the hand: first tries are counted.
    Gesture,
    /// A procedure in steps.
    Procedure,
    /// Judging what is shown: nothing is highlighted or blocked beforehand.
    Judgement,
}

/// One exercise with its four levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Exercise {
    /// Version of this file format; now 1.
    pub format: u32,
    /// `theme.name`, French slugs, forever.
    pub id: String,
    /// The short number to type, 100 to 999.
    pub number: u16,
    /// Place in the theme's path.
    pub order: u16,
    /// Whether the theme's label counts it.
    pub core: bool,
    /// About how long a level takes.
    pub minutes: u8,
    /// What it trains.
    pub kind: Kind,
    /// Devices it can be done with.
    pub devices: Vec<Device>,
    /// Exercise to offer when the device does not fit.
    #[serde(default)]
    pub sibling: Option<String>,
    /// Competence codes, shown to advisers only.
    pub competences: Vec<String>,
    /// The desk, the same in every situation but for its looks.
    #[serde(default)]
    pub scene: Option<Scene>,
    /// The sheet on which typing is practised.
    #[serde(default)]
    pub sheet: Option<Sheet>,
    /// The mailbox, by roles.
    #[serde(default)]
    pub mailbox: Option<MailboxSpec>,
    /// Roles of the practice files there at the start.
    #[serde(default)]
    pub files: Vec<String>,
    /// The browser, by roles.
    #[serde(default)]
    pub web: Option<Folded<Web>>,
    /// Effects between rooms.
    #[serde(default)]
    pub effects: Folded<Vec<Effect>>,
    /// Situations: the same roles, other things and words.
    #[serde(rename = "situation")]
    pub situations: Vec<Situation>,
    /// Milestones, each with its own solution; order is advice from *Se lancer* up.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
    /// Known mistakes with a name to explain them by.
    #[serde(rename = "mistake", default)]
    pub mistakes: Vec<Mistake>,
    /// The four levels.
    #[serde(rename = "level")]
    pub levels: Vec<LevelSpec>,
}

/// One situation (variant).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Situation {
    /// Its slug; its texts are `s-<id>-…`.
    pub id: String,
    /// Words and arrangement it is drawn in.
    pub skin: Skin,
    /// Picture behind everything.
    pub backdrop: String,
    /// Drawings by thing or window id.
    pub art: BTreeMap<String, String>,
    /// Drawings once done, by thing id.
    pub art_done: BTreeMap<String, String>,
    /// Places by thing id, where they differ.
    pub at: BTreeMap<String, [f32; 2]>,
    /// What plays each role: a message, a person, a file, a site or a paper of the rooms' cast.
    pub cast: BTreeMap<String, String>,
    /// Fields of a page in the order this situation's site has them; those that are not named stay where they are.
    pub field_order: Vec<String>,
    /// What this situation is furnished with, from the texts and the cast of the language in use.
    #[serde(skip)]
    pub furniture: Furniture,
}

/// What a situation holds once its roles are filled: real words of one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Furniture {
    /// Words by role.
    pub words: BTreeMap<String, String>,
    /// The mailbox with all its messages, those of every level.
    pub mailbox: Option<Mailbox>,
    /// The practice files.
    pub files: Vec<File>,
    /// The browser with all its fields, those of every level.
    pub web: Option<Box<Web>>,
    /// Effects between rooms.
    pub effects: Vec<Effect>,
}

/// Arrangements a desk can be drawn in. *Autrement* shows one the earlier levels never did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Skin {
    /// Paper desk, names below the things.
    #[default]
    Bureau,
    /// Framed cards, names above them.
    Tableau,
    /// A slate: light drawings on dark ground.
    Ardoise,
    /// A squared notebook, round frames.
    Carnet,
    /// A mailbox in three panes, folders on the left.
    Classique,
    /// A mailbox with its folders as tabs, words below the icons.
    Onglets,
    /// A sparing mailbox: one thing at a time.
    Epure,
    /// A site as they are made now: large fields, names above them.
    Moderne,
    /// An old administrative site: names beside the fields, small signs, everything at once.
    Ancien,
    /// A plain site: one thing under the other, few lines.
    Simple,
}

impl Skin {
    /// Stable slug, as recorded in attempts and used by the styles.
    pub fn slug(self) -> &'static str {
        match self {
            Skin::Bureau => "bureau",
            Skin::Tableau => "tableau",
            Skin::Ardoise => "ardoise",
            Skin::Carnet => "carnet",
            Skin::Classique => "classique",
            Skin::Onglets => "onglets",
            Skin::Epure => "epure",
            Skin::Moderne => "moderne",
            Skin::Ancien => "ancien",
            Skin::Simple => "simple",
        }
    }
}

/// One milestone of the exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    /// Its slug; its texts are `etape-<id>`.
    pub id: String,
    /// What to point at: a target id.
    pub target: String,
    /// When it counts as done.
    pub until: Goal,
    /// How to do it.
    #[serde(rename = "do")]
    pub solution: Vec<Intent>,
}

/// A known mistake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mistake {
    /// Its slug; its explanation is `erreur-<name>`.
    pub name: String,
    /// The event that shows it.
    pub when: EventPattern,
    /// Whether it can do real harm (money, secrets, the wrong person).
    #[serde(default)]
    pub critical: bool,
    /// Whether it is harmless: named, but it does not change the practice world for the worse.
    #[serde(default)]
    pub harmless: bool,
}

/// What differs at one level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LevelSpec {
    /// Which level.
    pub id: Level,
    /// Situations it is done in, at least three.
    pub situations: Vec<String>,
    /// Things of the desk or messages of the mailbox present, by id or pattern; empty means all.
    #[serde(default)]
    pub things: Vec<String>,
    /// Steps asked, by id or pattern; empty means all.
    #[serde(default)]
    pub steps: Vec<String>,
    /// Size of things in CSS pixels.
    #[serde(default)]
    pub size: u16,
    /// Sizes by thing id, where they differ.
    #[serde(default)]
    pub sizes: BTreeMap<String, u16>,
    /// Columns and rows of the cover.
    #[serde(default)]
    pub cover: Option<[u16; 2]>,
    /// How exact the hand must be.
    #[serde(default)]
    pub precision: Precision,
    /// What must be reached; absent means every step.
    #[serde(default)]
    pub goal: Option<Goal>,
    /// Plays that must not pass.
    #[serde(rename = "near-miss", default)]
    pub near_misses: Vec<NearMiss>,
}

/// Limits of time and distance at a level; absent ones are the person's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Precision {
    /// Longest time between two presses, in milliseconds.
    pub double_click_ms: Option<u32>,
    /// Farthest distance between two presses, in CSS pixels.
    pub double_click_px: Option<f32>,
    /// Rest of the pointer that counts, in milliseconds.
    pub dwell_ms: Option<u32>,
}

/// A play that looks right and must not pass.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NearMiss {
    /// What is done.
    #[serde(rename = "do")]
    pub play: Vec<Intent>,
    /// The error that must be named, if one is.
    #[serde(default)]
    pub error: Option<String>,
    /// Whether it cannot be mended: its explanation then says to begin again.
    #[serde(default)]
    pub dead_end: bool,
}

impl Exercise {
    /// The theme, first part of the id.
    pub fn theme(&self) -> &str {
        self.id.split('.').next().unwrap_or_default()
    }

    /// What differs at that level.
    pub fn level(&self, level: Level) -> Option<&LevelSpec> {
        self.levels.iter().find(|spec| spec.id == level)
    }

    /// Whether it is a mission: long, in several rooms, left and taken up again.
    pub fn is_mission(&self) -> bool {
        self.theme() == MISSIONS
    }

    /// Its easiest level.
    pub fn easiest(&self) -> Level {
        let found = Level::ALL.into_iter().find(|level| self.level(*level).is_some());
        found.unwrap_or(Level::Discover)
    }

    /// The situation with that slug.
    pub fn situation(&self, id: &str) -> Option<&Situation> {
        self.situations.iter().find(|situation| situation.id == id)
    }

    /// The steps asked at a level, in order.
    pub fn steps_at(&self, level: Level) -> Vec<&Step> {
        let Some(spec) = self.level(level) else { return Vec::new() };
        self.steps.iter().filter(|step| stage_set::listed(&spec.steps, &step.id)).collect()
    }
}

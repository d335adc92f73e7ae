//! The three labels advisers already report with, and *confirmé* above them.

use serde::{Deserialize, Serialize};

/// How autonomous a person is in one exercise or theme, least first (a *marche* in our words).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Label {
    /// « Avec guidage »: done once, with any help.
    #[serde(rename = "guidage")]
    Guided,
    /// « Autonome avec guidage en cas de besoin »: done with nothing more than being pointed at.
    #[serde(rename = "au-besoin")]
    PartlyAutonomous,
    /// « Autonome »: twice without help, on two different days.
    #[serde(rename = "autonome")]
    Autonomous,
    /// « Confirmé »: and once more later, where everything looks different.
    #[serde(rename = "confirme")]
    Confirmed,
}

impl Label {
    /// All labels, least autonomous first.
    pub const ALL: [Label; 4] = [Label::Guided, Label::PartlyAutonomous, Label::Autonomous, Label::Confirmed];

    /// The stable slug used in storage keys and text ids.
    pub fn slug(self) -> &'static str {
        match self {
            Label::Guided => "guidage",
            Label::PartlyAutonomous => "au-besoin",
            Label::Autonomous => "autonome",
            Label::Confirmed => "confirme",
        }
    }

    /// The label with that slug.
    pub fn from_slug(slug: &str) -> Option<Label> {
        Label::ALL.into_iter().find(|label| label.slug() == slug)
    }

    /// 0 to 3, as compact codes carry it.
    pub fn value(self) -> u8 {
        self as u8
    }

    /// The inverse of [`Label::value`].
    pub fn from_value(value: u8) -> Option<Label> {
        Label::ALL.into_iter().find(|label| label.value() == value)
    }

    /// The value La Coop's API gives this degree of autonomy; it knows three, so *confirmé* is reported as *autonome*.
    pub fn coop_api(self) -> &'static str {
        match self {
            Label::Guided => "entierement_accompagne",
            Label::PartlyAutonomous => "partiellement_autonome",
            Label::Autonomous | Label::Confirmed => "autonome",
        }
    }
}

//! The shape of an xAPI 1.0.3 statement, as far as ours go: its names are those of the JSON.

use std::collections::BTreeMap;

use serde::Serialize;

/// One statement: who, did, what, how, where, when.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// A UUID that stays.
    pub id: String,
    /// Who.
    pub actor: Agent,
    /// Did.
    pub verb: Verb,
    /// What.
    pub object: Activity,
    /// How it went.
    pub result: Outcomes,
    /// Where.
    pub context: Context,
    /// When it ended: RFC 3339, UTC, milliseconds.
    pub timestamp: String,
}

/// Someone, by a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    /// Always `Agent`.
    pub object_type: &'static str,
    /// The number, and who gave it.
    pub account: Account,
}

/// A number that stands for someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Who gave it.
    pub home_page: String,
    /// The number, a UUID.
    pub name: String,
}

/// A verb.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verb {
    /// Its identifier.
    pub id: &'static str,
    /// Its word.
    pub display: BTreeMap<&'static str, &'static str>,
}

/// Something that is done: an exercise at a level, a theme, a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Activity {
    /// Always `Activity`.
    pub object_type: &'static str,
    /// Its identifier.
    pub id: String,
    /// What it is; none for a workshop, whose title could name someone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Definition>,
}

/// What an activity is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Definition {
    /// Its name.
    pub name: BTreeMap<&'static str, String>,
    /// Its kind.
    #[serde(rename = "type")]
    pub kind: &'static str,
}

/// How an attempt went.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcomes {
    /// Whether the goal was reached.
    pub completion: bool,
    /// Whether it was clean; only at levels where nothing guides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// How long it took, where it is known: ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// The share of good tries, where tries were counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Level (1 to 4) and lowest evidence (0 to 4, absent when no step was finished).
    pub extensions: BTreeMap<String, u8>,
}

/// A share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Score {
    /// From 0 to 1.
    pub scaled: f64,
}

/// Where an attempt was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Context {
    /// This app.
    pub platform: &'static str,
    /// In which language.
    pub language: &'static str,
    /// What it is part of.
    pub context_activities: ContextActivities,
}

/// What an attempt is part of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContextActivities {
    /// Its theme.
    pub parent: Vec<Activity>,
    /// Its workshop, when it was done in one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grouping: Vec<Activity>,
}

//! The practice files: what a person keeps on the practice computer, saves from messages and attaches to them.

use serde::{Deserialize, Serialize};

/// One file. Its content is a drawing, a text, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct File {
    /// Its role in the exercise, else its own slug.
    pub id: String,
    /// Its name with its ending, as people read it: « Facture d'eau.pdf ».
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its size in kilobytes.
    pub kb: u32,
    /// Drawing shown when it is opened; empty for none.
    pub art: String,
    /// Text shown when it is opened; empty for none.
    pub text: String,
}

/// Kinds of files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A document to read or print.
    #[default]
    Document,
    /// A photograph.
    Photo,
}

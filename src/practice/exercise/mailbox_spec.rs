//! How an author describes a mailbox: by roles, which each situation fills with other people and messages.

use serde::{Deserialize, Serialize};

use crate::world::mailbox::Folder;

/// The mailbox of an exercise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct MailboxSpec {
    /// Roles of the people among the contacts.
    pub contacts: Vec<String>,
    /// Roles of people who may be written to without being contacts: their address stands in the texts.
    pub others: Vec<String>,
    /// The messages, newest first.
    pub messages: Vec<MessageSpec>,
    /// The folder shown at the start.
    pub folder: Folder,
    /// The message open at the start.
    pub open: Option<String>,
    /// A message being written at the start.
    pub draft: Option<DraftSpec>,
    /// Whether messages are judged: real or not.
    pub judging: bool,
}

/// One message by its role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct MessageSpec {
    /// Its role.
    pub id: String,
    /// Where it lies.
    pub folder: Folder,
    /// Whether it was not read yet.
    pub unread: bool,
    /// Whether it comes later, by an effect.
    pub coming: bool,
}

/// A message being written, by keys of the situation's words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct DraftSpec {
    /// Recipients.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub body: String,
    /// Whether its address was already refused: the fault is shown from the start.
    pub refused: bool,
}

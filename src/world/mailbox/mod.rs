//! The practice mailbox as plain data: folders, messages, the draft being written, and all that can be open over them.

pub mod action;
pub mod address;
mod apply;
pub mod body;
pub mod event;
mod look;
mod write;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::files::File;

pub use action::{Action, Field, Menu, MessageAct};
pub use address::AddressFault;
pub use event::{Event, Sent};

/// Who writes or is written to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// Role in the exercise; empty for someone without one.
    pub id: String,
    /// Name as people read it.
    pub name: String,
    /// E-mail address.
    pub address: String,
}

/// The folders every mailbox has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// What came.
    #[default]
    Inbox,
    /// What was sent.
    Sent,
    /// What is being written.
    Drafts,
    /// What nobody asked for.
    Junk,
    /// What was thrown away.
    Bin,
}

impl Folder {
    /// All folders, in the order in which they stand.
    pub const ALL: [Folder; 5] = [Folder::Inbox, Folder::Sent, Folder::Drafts, Folder::Junk, Folder::Bin];

    /// Stable slug: in targets (`folder/inbox`), words (`folder-inbox`) and content files.
    pub fn slug(self) -> &'static str {
        match self {
            Folder::Inbox => "inbox",
            Folder::Sent => "sent",
            Folder::Drafts => "drafts",
            Folder::Junk => "junk",
            Folder::Bin => "bin",
        }
    }
}

/// One message, received, sent or in writing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// Its role in the exercise; `sent-1`, `draft-1`… for those written here.
    pub id: String,
    /// Where it is.
    pub folder: Folder,
    /// Where it was before it went to the bin or the junk, for putting it back.
    pub from_folder: Folder,
    /// Who wrote it.
    pub from: Party,
    /// Who it is to.
    pub to: Vec<Party>,
    /// Who has a copy.
    pub cc: Vec<Party>,
    /// Its subject.
    pub subject: String,
    /// Its text; of those received, with the marks that [`body::read`] understands.
    pub body: String,
    /// Its date as people read it; empty for today.
    pub date: String,
    /// Whether it was not read yet.
    pub unread: bool,
    /// Files attached.
    pub attachments: Vec<File>,
    /// Addresses behind its links, by the link's name in the text.
    pub links: Vec<(String, String)>,
    /// Whether it is a fraud: known to the judge, never shown beforehand.
    pub fraud: bool,
    /// What gives it away or vouches for it, in words, by kind (`expediteur`, `lien`, `urgence`, `code`…).
    pub clues: Vec<(String, String)>,
    /// What the person judged it to be: `true` for a fraud.
    pub judged: Option<bool>,
    /// What kind of writing it came from, for those written here.
    pub origin: Option<Origin>,
    /// For those written here: the message as it was in the hand, to take it up again or to undo its sending.
    pub kept: Option<Draft>,
}

/// What a written message began as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A new message.
    New,
    /// An answer to the writer of that message.
    Reply(String),
    /// An answer to all of that message.
    ReplyAll(String),
    /// That message sent on.
    Forward(String),
}

impl Origin {
    /// The message it answers or sends on.
    pub fn of(&self) -> Option<&str> {
        match self {
            Origin::New => None,
            Origin::Reply(id) | Origin::ReplyAll(id) | Origin::Forward(id) => Some(id),
        }
    }
}

/// The message being written. Its texts are those of the fields, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Id it will keep in the drafts.
    pub id: String,
    /// What it began as.
    pub origin: Origin,
    /// Recipients as typed, separated by commas or semicolons.
    pub to: String,
    /// Recipients of a copy as typed.
    pub cc: String,
    /// Whether the field for copies is shown.
    pub cc_shown: bool,
    /// Subject as typed.
    pub subject: String,
    /// Text as typed.
    pub body: String,
    /// What stood at the end of the text before anything was typed: the message answered or sent on.
    pub quote: String,
    /// Files attached.
    pub attachments: Vec<File>,
    /// Why the address was refused at the last try to send: in which field, which one, why.
    pub refused: Option<(Field, String, AddressFault)>,
}

/// What the mailbox asks before it sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Send without a subject?
    NoSubject,
    /// The text speaks of an attachment, and there is none: send all the same?
    NoAttachment,
    /// Nothing was written: send all the same?
    NoText,
}

/// What the mailbox itself writes and reads in the person's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Phrases {
    /// Before the subject of an answer: « Re : ».
    pub reply: String,
    /// Before the subject of a message sent on: « Tr : ».
    pub forward: String,
    /// Above what is quoted, with `{date}` and `{name}` in it.
    pub quoted: String,
    /// Words that announce an attachment, folded.
    pub announces: Vec<String>,
    /// Words that begin a letter, folded: they do not belong in a field of recipients.
    pub greetings: Vec<String>,
}

/// A page that a link led to. The real Internet is never reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Landing {
    /// The message the link stood in.
    pub message: String,
    /// The address that was opened.
    pub address: String,
    /// Whether it is a trap.
    pub fraud: bool,
    /// Whether something was typed into it and sent. What was typed is never kept.
    pub given: bool,
}

/// The whole mailbox.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mailbox {
    /// Whose it is.
    pub owner: Party,
    /// The contacts, for suggestions.
    pub contacts: Vec<Party>,
    /// Others who may be written to: known to the exercise, not to the address book.
    pub others: Vec<Party>,
    /// What the mailbox itself writes.
    pub phrases: Phrases,
    /// All messages, newest first within each folder.
    pub messages: Vec<Message>,
    /// Messages that will come later, by script or as the effect of something.
    pub coming: Vec<Message>,
    /// The folder shown.
    pub folder: Folder,
    /// The message being read.
    pub open: Option<String>,
    /// What is searched; empty for nothing.
    pub search: String,
    /// The message being written.
    pub draft: Option<Draft>,
    /// The field suggestions are shown for.
    pub suggesting: Option<Field>,
    /// Whether the practice files are shown, to attach one.
    pub choosing_file: bool,
    /// What is asked before sending.
    pub question: Option<Question>,
    /// The file being looked at: the message it is attached to, and its id.
    pub viewing: Option<(String, String)>,
    /// The link whose address is shown: the message, and the link's name.
    pub peeked: Option<(String, String)>,
    /// The page a link led to.
    pub landing: Option<Landing>,
    /// The menu unfolded.
    pub menu: Option<Menu>,
    /// The message just sent, as long as it can be taken back.
    pub undo: Option<String>,
    /// Whether messages are judged here: real or not.
    pub judging: bool,
    /// Whether the person has signed out.
    pub signed_out: bool,
    /// Whether the window was closed.
    pub closed: bool,
    /// Numbers given to messages written here.
    pub written: u32,
}

//! What happened in the mailbox, and patterns that name it in exercise files.

use serde::{Deserialize, Serialize};

use super::super::event::id_fits;
use super::{AddressFault, Folder, MessageAct, Origin, Question};

/// What was sent, as far as it matters: to whom, from what, with what. Never the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Id of the message among those sent.
    pub id: String,
    /// What it began as.
    pub origin: Origin,
    /// Roles of the recipients; the address itself of someone without a role.
    pub to: Vec<String>,
    /// The same, of those who have a copy.
    pub cc: Vec<String>,
    /// Ids of the files attached.
    pub files: Vec<String>,
    /// Whether it has a subject.
    pub subject: bool,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A folder is shown.
    FolderShown(Folder),
    /// A message was opened.
    Opened(String),
    /// The open message was closed.
    Closed,
    /// A menu was unfolded or folded, a pane opened or closed: nothing worth a word.
    Browsed,
    /// A new message was begun.
    Composed,
    /// A message was answered, sent on, moved, marked.
    Done {
        /// The message.
        id: String,
        /// What was done.
        act: MessageAct,
    },
    /// A message was to be erased for ever. Elsewhere than here it would be gone.
    Erased(String),
    /// A message was moved by hand.
    Moved {
        /// The message.
        id: String,
        /// Where to.
        folder: Folder,
    },
    /// A field's text changed.
    Typed,
    /// A contact was taken from the suggestions.
    Suggested(String),
    /// A file was attached.
    Attached(String),
    /// A file was taken off.
    Detached(String),
    /// Sending was refused.
    Refused(AddressFault),
    /// The mailbox asked before sending.
    Asked(Question),
    /// A message went off.
    Sent(Sent),
    /// What was sent was taken back.
    Undone,
    /// A draft was kept.
    Kept,
    /// A draft was thrown away.
    Discarded,
    /// An attached file was opened.
    Viewed(String),
    /// An attached file was saved among the practice files.
    Saved(String),
    /// The address behind a link was looked at.
    Peeked(String),
    /// A link was opened.
    Followed {
        /// The message it stood in.
        id: String,
        /// Whether it led into a trap.
        fraud: bool,
    },
    /// Something was typed into the page of a link and sent.
    Given {
        /// Whether that page is a trap.
        fraud: bool,
    },
    /// A message was judged.
    Judged {
        /// The message.
        id: String,
        /// Whether it is a fraud.
        fraud: bool,
        /// Whether that was what the person said.
        right: bool,
    },
    /// The person signed out.
    SignedOut,
    /// The window was closed.
    WindowClosed {
        /// Whether the person was still signed in.
        signed_in: bool,
    },
    /// A message came.
    Delivered(String),
}

/// A pattern an author writes to recognise a mailbox event. Ids may end with `*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Pattern {
    /// A message was opened.
    Opened(String),
    /// Something was done to a message.
    Done {
        /// The message.
        id: String,
        /// What was done.
        act: MessageAct,
    },
    /// A message was moved by hand to that folder.
    Moved {
        /// The message.
        id: String,
        /// The folder.
        folder: Folder,
    },
    /// A new message was begun.
    Composed,
    /// Something was sent to someone else than these, as recipient or by copy.
    SentToOthers(Vec<String>),
    /// Something was sent without that file.
    SentWithout(String),
    /// Something was sent that began as a new message.
    SentNew,
    /// Something was sent to all who had that message.
    SentReplyAll,
    /// Something was sent that does not send a message on.
    SentNotForwarded,
    /// Something was sent without a copy to that role.
    SentWithoutCopy(String),
    /// Another file than this one was attached.
    AttachedOther(String),
    /// Another attached file than this one was saved.
    SavedOther(String),
    /// A message came.
    Delivered(String),
    /// The person signed out.
    SignedOut,
}

impl Pattern {
    /// Whether the event is one this pattern names.
    pub fn fits(&self, event: &Event) -> bool {
        match (self, event) {
            (Self::Opened(p), Event::Opened(id)) | (Self::Delivered(p), Event::Delivered(id)) => {
                id_fits(p, id)
            }
            (Self::Done { id: p, act: wanted }, Event::Done { id, act }) => id_fits(p, id) && wanted == act,
            (Self::Moved { id: p, folder: wanted }, Event::Moved { id, folder }) => {
                id_fits(p, id) && wanted == folder
            }
            (Self::Composed, Event::Composed) | (Self::SignedOut, Event::SignedOut) => true,
            (Self::SentToOthers(roles), Event::Sent(sent)) => {
                sent.to.iter().chain(&sent.cc).any(|role| !roles.contains(role))
            }
            (Self::SentWithout(file), Event::Sent(sent)) => !sent.files.contains(file),
            (Self::SentNew, Event::Sent(sent)) => sent.origin == Origin::New,
            (Self::SentReplyAll, Event::Sent(sent)) => matches!(sent.origin, Origin::ReplyAll(_)),
            (Self::SentNotForwarded, Event::Sent(sent)) => !matches!(sent.origin, Origin::Forward(_)),
            (Self::SentWithoutCopy(role), Event::Sent(sent)) => !sent.cc.contains(role),
            (Self::AttachedOther(p), Event::Attached(id)) | (Self::SavedOther(p), Event::Saved(id)) => {
                !id_fits(p, id)
            }
            _ => false,
        }
    }
}

impl Event {
    /// The named mistake that this is wherever it happens, and whether it can do real harm.
    ///
    /// Its explanation is the text `erreur-<name>` of the mailbox, unless the exercise has its own.
    pub fn slip(&self) -> Option<(&'static str, bool)> {
        match self {
            Event::Refused(fault) => Some((fault.slug(), false)),
            Event::Asked(Question::NoSubject) => Some(("objet-vide", false)),
            Event::Asked(Question::NoAttachment) => Some(("piece-jointe-oubliee", false)),
            Event::Asked(Question::NoText) => Some(("message-vide", false)),
            Event::Erased(_) => Some(("efface-pour-toujours", true)),
            Event::Followed { fraud: true, .. } => Some(("lien-frauduleux", false)),
            Event::Given { fraud: true } => Some(("secret-donne", true)),
            Event::Judged { fraud: true, right: false, .. } => Some(("fraude-acceptee", true)),
            Event::Judged { fraud: false, right: false, .. } => Some(("vrai-message-rejete", false)),
            Event::WindowClosed { signed_in: true } => Some(("pas-deconnecte", false)),
            _ => None,
        }
    }

    /// The target this was about, to tell whether it strays from the one shown; `None` for what never strays.
    pub fn about(&self) -> Option<String> {
        Some(match self {
            Event::FolderShown(folder) => format!("folder/{}", folder.slug()),
            Event::Opened(id) => format!("message/{id}"),
            Event::Composed => "tool/compose".into(),
            Event::Done { act, .. } => format!("tool/{}", act.slug()),
            Event::Moved { folder, .. } => format!("move/{}", folder.slug()),
            Event::Suggested(id) => format!("suggestion/{id}"),
            Event::Attached(id) => format!("file/{id}"),
            Event::Sent(_) => "tool/send".into(),
            Event::Discarded => "tool/discard".into(),
            Event::Kept => "tool/close-draft".into(),
            Event::Viewed(id) => format!("attachment/{id}"),
            Event::Saved(_) => "tool/save".into(),
            Event::Followed { .. } => "link".into(),
            Event::SignedOut => "tool/sign-out".into(),
            _ => return None,
        })
    }
}

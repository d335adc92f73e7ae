//! What an exercise can ask to be true of the mailbox. Free text is judged by what matters, never by its wording.

use serde::{Deserialize, Serialize};

use crate::world::event::id_fits;
use crate::world::mailbox::{Field, Folder, Mailbox, Menu, Message, Origin};
use crate::world::{File, mailbox};

/// A predicate over the mailbox. Ids of messages, people and files are roles of the exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum MailGoal {
    /// That folder is shown.
    Folder(Folder),
    /// That message is open.
    Open(String),
    /// A message is being written that began so.
    Writing(Start),
    /// The message being written is to exactly these people, in any order.
    To(Vec<String>),
    /// Exactly these people get a copy of it, in any order.
    Copy(Vec<String>),
    /// Something stands in that field.
    Filled(Field),
    /// That file is attached to the message being written.
    Attached(String),
    /// A message was sent like this.
    Sent(SentGoal),
    /// A message is in a folder.
    In {
        /// The message, or a pattern that stands for several.
        message: String,
        /// The folder.
        folder: Folder,
    },
    /// That message was read.
    Read(String),
    /// Something is searched, and that message is among those found, which are fewer than all.
    Searched(String),
    /// That attached file is being looked at.
    Viewed(String),
    /// That file is among the practice files.
    Saved(String),
    /// That message was judged; a pattern stands for several.
    Judged(String),
    /// The address behind a link of that message is shown.
    Peeked(String),
    /// The field for copies is shown.
    CopyShown,
    /// The practice files are shown, to attach one.
    ChoosingFile,
    /// The account's menu is unfolded.
    AccountOpen,
    /// The person signed out.
    SignedOut,
    /// The window is closed.
    Closed,
}

/// What a message being written began as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// A new message.
    New,
    /// An answer to its writer.
    Reply,
    /// An answer to all.
    ReplyAll,
    /// A message sent on.
    Forward,
}

impl Start {
    fn fits(self, origin: &Origin) -> bool {
        matches!(
            (self, origin),
            (Start::New, Origin::New)
                | (Start::Reply, Origin::Reply(_))
                | (Start::ReplyAll, Origin::ReplyAll(_))
                | (Start::Forward, Origin::Forward(_))
        )
    }
}

/// What matters of a message sent; what is absent does not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct SentGoal {
    /// Exactly these recipients, in any order.
    pub to: Option<Vec<String>>,
    /// Exactly these copies, in any order.
    pub copy: Option<Vec<String>>,
    /// What it began as.
    #[serde(rename = "as")]
    pub start: Option<Start>,
    /// The message it answers or sends on.
    pub of: Option<String>,
    /// Exactly these files, in any order.
    pub files: Option<Vec<String>>,
    /// Whether it must have a subject.
    pub subject: bool,
}

impl MailGoal {
    /// Whether it holds now.
    pub fn met(&self, mailbox: &Mailbox, files: &[File]) -> bool {
        let draft = mailbox.draft.as_ref();
        match self {
            MailGoal::Folder(folder) => mailbox.folder == *folder,
            MailGoal::Open(id) => mailbox.open.as_ref() == Some(id),
            MailGoal::Writing(start) => draft.is_some_and(|draft| start.fits(&draft.origin)),
            MailGoal::To(roles) => draft.is_some_and(|draft| are(mailbox, &draft.to, roles)),
            MailGoal::Copy(roles) => draft.is_some_and(|draft| are(mailbox, &draft.cc, roles)),
            MailGoal::Filled(Field::Search) => !mailbox.search.trim().is_empty(),
            MailGoal::Filled(Field::Body) => draft.is_some_and(|draft| !draft.own_words().is_empty()),
            MailGoal::Filled(field) => draft.is_some_and(|draft| !draft.text(*field).trim().is_empty()),
            MailGoal::Attached(id) => {
                draft.is_some_and(|draft| draft.attachments.iter().any(|file| file.id == *id))
            }
            MailGoal::Sent(goal) => mailbox
                .messages
                .iter()
                .filter(|message| message.folder == Folder::Sent)
                .any(|message| goal.met(message)),
            MailGoal::In { message: pattern, folder } => {
                all_fitting(mailbox, pattern, |message| message.folder == *folder)
            }
            MailGoal::Read(pattern) => all_fitting(mailbox, pattern, |message| !message.unread),
            MailGoal::Searched(id) => {
                let found = mailbox.shown();
                !mailbox.search.trim().is_empty()
                    && found.len() < mailbox.messages.len()
                    && found.iter().any(|message| message.id == *id)
            }
            MailGoal::Viewed(id) => mailbox.viewing.as_ref().is_some_and(|(_, file)| file == id),
            MailGoal::Saved(id) => files.iter().any(|file| file.id == *id),
            MailGoal::Judged(pattern) => all_fitting(mailbox, pattern, |message| message.judged.is_some()),
            MailGoal::Peeked(id) => mailbox.peeked.as_ref().is_some_and(|(message, _)| message == id),
            MailGoal::CopyShown => draft.is_some_and(|draft| draft.cc_shown),
            MailGoal::ChoosingFile => mailbox.choosing_file,
            MailGoal::AccountOpen => mailbox.menu == Some(Menu::Account),
            MailGoal::SignedOut => mailbox.signed_out,
            MailGoal::Closed => mailbox.closed,
        }
    }
}

impl SentGoal {
    fn met(&self, message: &Message) -> bool {
        let Some(origin) = &message.origin else { return false };
        let roles =
            |parties: &[mailbox::Party]| parties.iter().map(|party| party.id.clone()).collect::<Vec<_>>();
        // A message sent on says enough by itself.
        let says_something = matches!(origin, Origin::Forward(_))
            || !message.attachments.is_empty()
            || message.kept.as_ref().is_some_and(|draft| !draft.own_words().is_empty());
        let names = || message.attachments.iter().map(|file| file.id.clone()).collect::<Vec<_>>();
        self.to.as_ref().is_none_or(|wanted| same_set(wanted, &roles(&message.to)))
            && self.copy.as_ref().is_none_or(|wanted| same_set(wanted, &roles(&message.cc)))
            && self.start.is_none_or(|start| start.fits(origin))
            && self.of.as_deref().is_none_or(|id| origin.of() == Some(id))
            && self.files.as_ref().is_none_or(|wanted| same_set(wanted, &names()))
            && says_something
            && (!self.subject || !message.subject.trim().is_empty())
    }
}

/// At least one message fits the pattern, and all that do are like that.
fn all_fitting(mailbox: &Mailbox, pattern: &str, like: impl Fn(&Message) -> bool) -> bool {
    let mut fitting = mailbox.messages.iter().filter(|message| id_fits(pattern, &message.id)).peekable();
    fitting.peek().is_some() && fitting.all(like)
}

/// Whether a field of recipients holds exactly these people.
fn are(mailbox: &Mailbox, text: &str, roles: &[String]) -> bool {
    let found: Option<Vec<String>> =
        mailbox.recipients(text).into_iter().map(|(_, recipient)| recipient.ok()).collect();
    found.is_some_and(|found| same_set(roles, &found))
}

fn same_set(wanted: &[String], found: &[String]) -> bool {
    wanted.len() == found.len() && wanted.iter().all(|one| found.contains(one))
}

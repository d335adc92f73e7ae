//! Everything that can be done in the mailbox.

use serde::{Deserialize, Serialize};

use super::Folder;

/// A field of text of the mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Recipients.
    To,
    /// Recipients of a copy.
    Cc,
    /// Subject.
    Subject,
    /// Text.
    Body,
    /// What is searched.
    Search,
}

impl Field {
    /// Stable slug: in targets (`field/to`), words (`field-to`) and content files.
    pub fn slug(self) -> &'static str {
        match self {
            Field::To => "to",
            Field::Cc => "cc",
            Field::Subject => "subject",
            Field::Body => "body",
            Field::Search => "search",
        }
    }
}

/// Menus that unfold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Menu {
    /// The person's account: name, address, signing out.
    Account,
    /// Folders to move the open message to.
    Move,
}

/// What is done to the message that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MessageAct {
    /// Answer its writer.
    Reply,
    /// Answer its writer and all who had it.
    ReplyAll,
    /// Send it on to someone.
    Forward,
    /// Throw it away; from the bin, for good.
    Delete,
    /// Put it back where it was before the bin.
    Restore,
    /// It is junk.
    Junk,
    /// It is no junk after all: back to the inbox.
    NotJunk,
    /// Mark it as not read, and close it.
    Unread,
    /// Say that it is a real message.
    JudgeReal,
    /// Say that it is a fraud.
    JudgeFraud,
}

impl MessageAct {
    /// Stable slug: in targets (`tool/reply`) and words.
    pub fn slug(self) -> &'static str {
        match self {
            MessageAct::Reply => "reply",
            MessageAct::ReplyAll => "reply-all",
            MessageAct::Forward => "forward",
            MessageAct::Delete => "delete",
            MessageAct::Restore => "restore",
            MessageAct::Junk => "junk",
            MessageAct::NotJunk => "not-junk",
            MessageAct::Unread => "unread",
            MessageAct::JudgeReal => "judge-real",
            MessageAct::JudgeFraud => "judge-fraud",
        }
    }
}

/// One semantic act. What makes no sense now changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Show a folder. Target `folder/<slug>`.
    Folder(Folder),
    /// Open a message; one of the drafts is taken up again. Target `message/<id>`.
    Open(String),
    /// Close the message that is open: back to the list. Target `tool/close`.
    Close,
    /// Something to the message that is open. Target `tool/<slug>`.
    Message(MessageAct),
    /// Unfold or fold a menu. Target `tool/account` or `tool/move`.
    Menu(Menu),
    /// Move the open message to a folder. Target `move/<slug>`.
    Move(Folder),
    /// Begin a new message. Target `tool/compose`.
    Compose,
    /// A field's whole text, as it stands after typing. Target `field/<slug>`.
    SetText {
        /// The field.
        field: Field,
        /// Its text.
        text: String,
    },
    /// Show the field for copies. Target `tool/cc`.
    ShowCc,
    /// Take a suggested contact into the field being typed in. Target `suggestion/<role>`.
    Suggest(String),
    /// Show the practice files. Target `tool/attach`.
    ChooseFile,
    /// Close them again. Target `tool/close-files`.
    CloseFiles,
    /// Attach a practice file. Target `file/<id>`.
    Attach(String),
    /// Take an attached file off again. Target `detach/<id>`.
    Detach(String),
    /// Send. Target `tool/send`.
    Send,
    /// Send all the same. Target `tool/send-anyway`.
    SendAnyway,
    /// Back to the message instead. Target `tool/back-to-draft`.
    BackToDraft,
    /// Take back what was just sent. Target `tool/undo`.
    Undo,
    /// Leave the message that is being written; it is kept in the drafts. Target `tool/close-draft`.
    CloseDraft,
    /// Throw the message that is being written away. Target `tool/discard`.
    Discard,
    /// Look at an attached file of the open message. Target `attachment/<id>`.
    View(String),
    /// Save the file being looked at among the practice files. Target `tool/save`.
    Save,
    /// Close the file being looked at. Target `tool/close-file`.
    CloseFile,
    /// Show the address behind a link of the open message. Target `peek/<name>`.
    Peek(String),
    /// Open a link of the open message. Target `link/<name>`.
    Follow(String),
    /// Type something into the page that opened, and send it. What was typed is not told. Target `tool/give`.
    Give,
    /// Leave that page. Target `tool/leave-page`.
    LeavePage,
    /// Sign out. Target `tool/sign-out`.
    SignOut,
    /// Close the mailbox's window. Target `tool/close-window`.
    CloseWindow,
    /// Come back to the mailbox after closing it or signing out. Target `tool/reopen`.
    Reopen,
    /// A message that was to come is there: never done by a person.
    Deliver(String),
}

impl Action {
    /// The target a pointer goes to for this act; `None` for what no person does.
    pub fn target(&self) -> Option<String> {
        let tool = |name: &str| format!("tool/{name}");
        Some(match self {
            Action::Folder(folder) => format!("folder/{}", folder.slug()),
            Action::Open(id) => format!("message/{id}"),
            Action::Close => tool("close"),
            Action::Message(act) => tool(act.slug()),
            Action::Menu(Menu::Account) => tool("account"),
            Action::Menu(Menu::Move) => tool("move"),
            Action::Move(folder) => format!("move/{}", folder.slug()),
            Action::Compose => tool("compose"),
            Action::SetText { field, .. } => format!("field/{}", field.slug()),
            Action::ShowCc => tool("cc"),
            Action::Suggest(id) => format!("suggestion/{id}"),
            Action::ChooseFile => tool("attach"),
            Action::CloseFiles => tool("close-files"),
            Action::Attach(id) => format!("file/{id}"),
            Action::Detach(id) => format!("detach/{id}"),
            Action::Send => tool("send"),
            Action::SendAnyway => tool("send-anyway"),
            Action::BackToDraft => tool("back-to-draft"),
            Action::Undo => tool("undo"),
            Action::CloseDraft => tool("close-draft"),
            Action::Discard => tool("discard"),
            Action::View(id) => format!("attachment/{id}"),
            Action::Save => tool("save"),
            Action::CloseFile => tool("close-file"),
            Action::Peek(name) => format!("peek/{name}"),
            Action::Follow(name) => format!("link/{name}"),
            Action::Give => tool("give"),
            Action::LeavePage => tool("leave-page"),
            Action::SignOut => tool("sign-out"),
            Action::CloseWindow => tool("close-window"),
            Action::Reopen => tool("reopen"),
            Action::Deliver(_) => return None,
        })
    }
}

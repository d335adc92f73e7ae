//! Everything that can be done in the browser.

use serde::{Deserialize, Serialize};

use super::Cookies;
use crate::world::form;

/// One semantic act. What makes no sense now changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// A link, an advertisement or a button of the page, by its words. Target `press/<words>`.
    Press(String),
    /// The browser's *Back*. Target `tool/page-before`.
    Back,
    /// The browser's *Forward*. Target `tool/page-after`.
    Forward,
    /// Another tab is shown. Target `tab/<id>`.
    ShowTab(String),
    /// The text of the address bar, as it stands after typing. Target `address`.
    SetAddress(String),
    /// Go to the address that was typed. Target `tool/go`.
    Go,
    /// The banner about cookies is answered. Target `cookies/<answer>`.
    Answer(Cookies),
    /// Whether advertisers may follow, among the choices. Target `cookies/ads`.
    ToggleAds,
    /// A list, calendar or file chooser unfolds, or folds again. Target `field/<id>`; of a calendar `calendar/<id>`.
    Unfold(String),
    /// The calendar shows the next month, or the one before. Target `month/next`, `month/before`.
    Month(bool),
    /// A paper is taken out. Target `paper/<id>`.
    TakePaper(String),
    /// The paper is put away. Target `tool/put-away`.
    PutPaperAway,
    /// Something is done to the form. Targets: see there.
    Form(form::Action),
    /// In the summary: back to the page of that field. Target `edit/<id>`.
    Edit(String),
    /// The pop-up is closed. Target `popup/close`.
    ClosePopup,
    /// The pop-up's offer is taken. Target `popup/follow`.
    FollowPopup,
    /// What the preview shows is printed. Target `preview/print`.
    Print,
    /// The preview is closed. Target `preview/close`.
    ClosePreview,
    /// After the session has run out: to the page where one signs in. Target `tool/reconnect`.
    Reconnect,
    /// The session runs out. No hand does this: an effect does, where that is practised.
    Expire,
    /// A page opens in a tab of its own: a link of a message leads there.
    OpenTab(String),
}

impl Action {
    /// The target a pointer goes to for this act; `None` for what no person does.
    ///
    /// `calendar` tells whether a field's list is a calendar beside a field to type in.
    pub fn target(&self, calendar: impl Fn(&str) -> bool) -> Option<String> {
        use form::Action as F;
        Some(match self {
            Action::Press(words) => format!("press/{words}"),
            Action::Back => "tool/page-before".into(),
            Action::Forward => "tool/page-after".into(),
            Action::ShowTab(id) => format!("tab/{id}"),
            Action::SetAddress(_) => "address".into(),
            Action::Go => "tool/go".into(),
            Action::Answer(Cookies::Accepted) => "cookies/accepted".into(),
            Action::Answer(Cookies::Refused) => "cookies/refused".into(),
            Action::Answer(Cookies::Detailed) => "cookies/detailed".into(),
            Action::ToggleAds => "cookies/ads".into(),
            Action::Unfold(id) if calendar(id) => format!("calendar/{id}"),
            Action::Unfold(id) => format!("field/{id}"),
            Action::Month(true) => "month/next".into(),
            Action::Month(false) => "month/before".into(),
            Action::TakePaper(id) => format!("paper/{id}"),
            Action::PutPaperAway => "tool/put-away".into(),
            Action::Form(F::SetText { field, .. } | F::Focus(field) | F::Tick(field)) => {
                format!("field/{field}")
            }
            Action::Form(F::Search { field, .. }) => format!("search/{field}"),
            Action::Form(F::Choose { field, option }) => format!("field/{field}/{option}"),
            Action::Form(F::ShowPassword(field)) => format!("show/{field}"),
            Action::Form(F::Other(field)) => format!("other/{field}"),
            Action::Edit(id) => format!("edit/{id}"),
            Action::ClosePopup => "popup/close".into(),
            Action::FollowPopup => "popup/follow".into(),
            Action::Print => "preview/print".into(),
            Action::ClosePreview => "preview/close".into(),
            Action::Reconnect => "tool/reconnect".into(),
            Action::Expire | Action::OpenTab(_) | Action::Answer(_) => return None,
        })
    }
}

//! The one thing that lies over a page, and which comes first where several could.

use super::{Cookies, Popup, Web};

/// What lies over the page that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing: the page itself can be used.
    #[default]
    Nothing,
    /// The session has run out.
    Expired,
    /// The banner about cookies; true for its choices one by one.
    Cookies(bool),
    /// A pop-up.
    Popup(Popup),
    /// The preview of a print, of that page.
    Preview(String),
}

impl Web {
    /// What lies over the page now. Nothing ever lies over the mailbox.
    pub fn over(&self) -> Over {
        if self.shows_mailbox() {
            Over::Nothing
        } else if self.session_is_over() {
            Over::Expired
        } else if self.asks_cookies() {
            Over::Cookies(self.cookies == Cookies::Detailed)
        } else if let Some(popup) = self.popup() {
            Over::Popup(popup.clone())
        } else if self.preview {
            Over::Preview(self.place().to_owned())
        } else {
            Over::Nothing
        }
    }
}

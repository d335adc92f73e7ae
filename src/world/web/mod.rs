//! The practice browser: fictitious sites, their pages and tabs, and the forms on the way through them (pure).
//!
//! Pages are data. Nothing here is drawn, timed or fetched: a page is shown or it is not.

mod apply;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::form::{self, FieldFault, Form};

/// The browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Web {
    /// Pages of all sites.
    pub pages: Vec<Page>,
    /// All fields of all forms, in order.
    pub form: Form,
    /// Open tabs, left to right; there is always one.
    pub tabs: Vec<Tab>,
    /// Which of them is shown.
    pub shown: usize,
    /// The banner that asks about cookies.
    pub cookies: Cookies,
    /// The field whose list, calendar or file chooser is unfolded.
    pub unfolded: Option<String>,
    /// The paper that lies open: an identity card, a letter.
    pub paper: Option<String>,
    /// Forms that were sent, by the page they were sent from.
    pub sent: Vec<String>,
    /// Whether the session has run out: the site asks to sign in again.
    pub expired: bool,
}

/// One page of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Page {
    /// Its id: names its title and words in the texts.
    pub id: String,
    /// Its address, without « https:// ».
    pub address: String,
    /// Whether the padlock is closed.
    pub secure: bool,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
    /// Whether *Back* loses what was written here, as old sites do.
    pub forgets: bool,
}

/// A piece of a page. Keys name words in the texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Words(String),
    /// A paragraph that stands out.
    Notice(String),
    /// A field of the form.
    Field(String),
    /// A link to a page.
    Link {
        /// Its words, and its id.
        words: String,
        /// The page.
        to: String,
    },
    /// What looks like a part of the site and is an advertisement.
    Advert {
        /// Its words, and its id.
        words: String,
        /// The page it leads to.
        to: String,
    },
    /// A button that goes on when all fields of the page are good.
    Continue {
        /// Its words, and its id.
        words: String,
        /// The next page.
        to: String,
    },
    /// A button that goes back one page of the form and keeps what was written.
    Return {
        /// Its words, and its id.
        words: String,
        /// The page before.
        to: String,
    },
    /// A button that sends the form.
    Send {
        /// Its words, and its id.
        words: String,
        /// The page that acknowledges it.
        to: String,
    },
    /// All that was filled in, to check.
    Summary,
    /// The number under which it was received.
    Reference,
}

/// One tab: where it is, and where *Back* and *Forward* lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tab {
    /// The page shown.
    pub page: String,
    /// Pages before it, the last one last.
    pub back: Vec<String>,
    /// Pages after it, the next one last.
    pub forward: Vec<String>,
}

/// What became of the banner about cookies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cookies {
    /// The site asks nothing.
    #[default]
    Silent,
    /// It asks, and the page lies under the banner.
    Asked,
    /// All were accepted.
    Accepted,
    /// All but the necessary ones were refused.
    Refused,
}

/// One semantic act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// A link, an advertisement or a button of the page, by its words.
    Press(String),
    /// The browser's *Back*.
    Back,
    /// The browser's *Forward*.
    Forward,
    /// A new tab on a page.
    OpenTab(String),
    /// Another tab is shown.
    ShowTab(usize),
    /// The banner about cookies is answered.
    Answer(Cookies),
    /// A list, calendar or file chooser unfolds, or folds again.
    Unfold(String),
    /// A paper is taken out.
    TakePaper(String),
    /// The paper is put away.
    PutPaperAway,
    /// Something is done to the form.
    Form(form::Action),
    /// The session runs out. No hand does this: a script does, where that is practised.
    Expire,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A page is shown.
    Shown {
        /// The page.
        page: String,
    },
    /// Something happened to the form.
    Form(form::Event),
    /// The page was not left: these fields must be put right first.
    Refused {
        /// Fields and what is wrong with them, in order.
        faults: Vec<(String, FieldFault)>,
    },
    /// The form was sent from that page.
    Sent {
        /// The page.
        page: String,
    },
    /// It was sent a second time.
    SentTwice {
        /// The page.
        page: String,
    },
    /// What was written on a page is lost.
    Lost {
        /// The page.
        page: String,
    },
    /// An advertisement was taken for a part of the site.
    AdvertFollowed {
        /// Its words.
        words: String,
    },
    /// The banner was answered.
    Answered(Cookies),
    /// A list, calendar or file chooser unfolded or folded.
    Unfolded {
        /// The field.
        field: String,
        /// Whether it is open now.
        open: bool,
    },
    /// A paper was taken out or put away.
    Paper {
        /// The paper; none once it is away.
        paper: Option<String>,
    },
    /// The session ran out.
    Expired,
}

impl Web {
    /// The tab that is shown.
    pub fn tab(&self) -> Option<&Tab> {
        self.tabs.get(self.shown)
    }

    /// The page with that id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The page that is shown.
    pub fn page_shown(&self) -> Option<&Page> {
        self.page(&self.tab()?.page)
    }

    /// Whether the page can be used: no banner, no end of session lies over it.
    pub fn is_free(&self) -> bool {
        self.cookies != Cookies::Asked && !self.expired
    }
}

impl Page {
    /// Ids of the fields on it, in order.
    pub fn fields(&self) -> Vec<String> {
        let field = |block: &Block| match block {
            Block::Field(id) => Some(id.clone()),
            _ => None,
        };
        self.blocks.iter().filter_map(field).collect()
    }

    /// What can be pressed under these words.
    pub fn pressable(&self, wanted: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| match block {
            Block::Link { words, .. }
            | Block::Advert { words, .. }
            | Block::Continue { words, .. }
            | Block::Return { words, .. }
            | Block::Send { words, .. } => words == wanted,
            Block::Words(_) | Block::Notice(_) | Block::Field(_) | Block::Summary | Block::Reference => false,
        })
    }
}

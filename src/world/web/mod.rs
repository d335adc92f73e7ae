//! The practice browser: fictitious sites, their pages and tabs, and the forms on the way through them (pure).
//!
//! Pages are data. Nothing here is drawn, timed or fetched: a page is shown or it is not.

mod action;
mod apply;
pub mod event;
mod over;
mod press;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::File;
use super::form::Form;
use super::form::date::Date;

pub use action::Action;
pub use event::{Event, Pattern};
pub use over::Over;

/// Id of the tab, and of its only page, in which the mailbox stands.
pub const MAILBOX: &str = "boite";

/// The day it is on the practice computer: that of its newest letters, a Monday.
pub const TODAY: Date = Date { year: 2026, month: 3, day: 9 };

/// The browser. What an author writes of it is the same type, with what the stage sets left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Web {
    /// Pages of all sites.
    pub pages: Vec<Page>,
    /// All fields of all forms, in order.
    #[serde(rename = "fields")]
    pub form: Form,
    /// Open tabs, left to right; there is always one.
    pub tabs: Vec<Tab>,
    /// Which of them is shown.
    pub shown: usize,
    /// The banner that asks about cookies.
    pub cookies: Cookies,
    /// Among the choices about cookies: whether advertisers may follow.
    pub cookie_ads: bool,
    /// The field whose list, calendar or file chooser is unfolded.
    pub unfolded: Option<String>,
    /// Year and month that the calendar shows.
    pub month: Option<(u16, u8)>,
    /// The field the cursor was in last.
    pub cursor: Option<String>,
    /// Papers at hand: an identity card, a letter.
    pub papers: Vec<Paper>,
    /// The one that lies open.
    pub paper: Option<String>,
    /// Documents that pages offer. Set when the stage is set.
    pub downloads: Vec<File>,
    /// What is being typed in the address bar; none when it shows where one is.
    pub typed_address: Option<String>,
    /// Pages whose pop-up was closed.
    pub popups_closed: Vec<String>,
    /// Whether the preview of a print is shown.
    pub preview: bool,
    /// Pages that were printed.
    pub printed: Vec<String>,
    /// Forms that were sent, by the page they were sent from.
    pub sent: Vec<String>,
    /// Where the form was saved to go on later.
    pub saved: Option<String>,
    /// Whether the session has run out: the site asks to sign in again.
    pub expired: bool,
    /// The page on which people sign in again.
    pub login: String,
    /// How often a page was not left because of what stands on it.
    pub refusals: u32,
    /// Until when a page is loading, in milliseconds of practice time.
    pub loading_until_ms: u64,
}

/// One page of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Page {
    /// Its id. Its title is the text `page-<id>`.
    pub id: String,
    /// Role of its site.
    pub site: String,
    /// The rest of its address, after the site's name: `/inscription`.
    pub path: String,
    /// What stands on it, from the top.
    pub blocks: Vec<Block>,
    /// Of how many pages of the form it is which: `[2, 3]`.
    pub step: Option<[u8; 2]>,
    /// Whether *Back* loses what was written here, as old sites do.
    pub forgets: bool,
    /// How long it takes to load, in milliseconds of practice time.
    pub loads_ms: u64,
    /// What opens over it when it is first shown.
    pub popup: Option<Popup>,
    /// Name and address of the site. Set when the stage is set.
    pub name: String,
    /// See `name`.
    pub host: String,
    /// Whether the padlock is closed. Set when the stage is set.
    pub secure: bool,
    /// Whether the site is a trap. Set when the stage is set.
    pub fraud: bool,
}

/// An offer that opens over a page: the text `texte-<words>`, and a button that leads away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Popup {
    /// Its words.
    pub words: String,
    /// The page of the advertiser.
    pub to: String,
}

/// A paper at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Paper {
    /// Its role.
    pub id: String,
    /// Its name. Set when the stage is set, as all that follows.
    pub title: String,
    /// What it says: name of the line and its text.
    pub lines: Vec<(String, String)>,
}

/// A piece of a page. `words` name words in the texts, and what is pressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Block {
    /// A heading: the text `texte-<words>`.
    Heading(String),
    /// A paragraph: the text `texte-<words>`.
    Words(String),
    /// A paragraph that stands out: the text `texte-<words>`.
    Notice(String),
    /// A field of the form.
    Field(String),
    /// A link to a page: the text `bouton-<words>`, as all that is pressed.
    Link {
        /// Its words.
        words: String,
        /// The page.
        to: String,
    },
    /// What looks like a part of the site and is an advertisement.
    Advert {
        /// Its words.
        words: String,
        /// The page it leads to.
        to: String,
    },
    /// A button that goes on when all fields of the page are good.
    Continue {
        /// Its words.
        words: String,
        /// The next page.
        to: String,
    },
    /// A button that goes back one page of the form and keeps what was written.
    Return {
        /// Its words.
        words: String,
        /// The page before.
        to: String,
    },
    /// A button that sends the form.
    Send {
        /// Its words.
        words: String,
        /// The page that acknowledges it.
        to: String,
    },
    /// A button that saves what was written, to go on later.
    Save(String),
    /// A link back to where the form was saved. Shown once there is such a page.
    Resume(String),
    /// A document that can be downloaded.
    Download {
        /// Its words.
        words: String,
        /// Role of the file.
        file: String,
    },
    /// A link that lets one choose anew about cookies.
    CookieChoices(String),
    /// A button that shows how the page would be printed.
    Print(String),
    /// All that was filled in, to check.
    Summary,
    /// The number under which it was received: the text `texte-reference`.
    Reference,
}

/// One tab: where it is, and where *Back* and *Forward* lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Tab {
    /// Its id.
    pub id: String,
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
    /// It shows the choices one by one.
    Detailed,
    /// All were accepted.
    Accepted,
    /// All but the necessary ones were refused.
    Refused,
}

impl Web {
    /// The tab that is shown.
    pub fn tab(&self) -> Option<&Tab> {
        self.tabs.get(self.shown)
    }

    /// Id of the page that is shown, or of the mailbox; empty where nothing is.
    pub fn place(&self) -> &str {
        self.tab().map(|tab| tab.page.as_str()).unwrap_or_default()
    }

    /// The page with that id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The page that is shown; none where the mailbox is.
    pub fn page_shown(&self) -> Option<&Page> {
        self.page(self.place())
    }

    /// Whether the mailbox's tab is shown.
    pub fn shows_mailbox(&self) -> bool {
        self.place() == MAILBOX
    }

    /// The pop-up that lies over the page.
    pub fn popup(&self) -> Option<&Popup> {
        let page = self.page_shown()?;
        page.popup.as_ref().filter(|_| !self.popups_closed.contains(&page.id))
    }

    /// Whether the site asks about cookies now.
    pub fn asks_cookies(&self) -> bool {
        matches!(self.cookies, Cookies::Asked | Cookies::Detailed)
            && self.page_shown().is_some_and(|page| !page.fraud)
    }

    /// Whether the page shown belongs to a session that has run out.
    pub fn session_is_over(&self) -> bool {
        self.expired && !self.shows_mailbox() && self.page_shown().is_some_and(|page| page.id != self.login)
    }

    /// Whether a page is loading at that time.
    pub fn is_loading(&self, now_ms: u64) -> bool {
        now_ms < self.loading_until_ms
    }

    /// The fields that a page sums up: those of the numbered pages of its site, or of all of them where none has a number.
    /// What proves who one is does not stand there.
    pub fn summed_up(&self, page: &Page) -> Vec<String> {
        if !page.blocks.contains(&Block::Summary) {
            return Vec::new();
        }
        let others = || self.pages.iter().filter(|other| other.site == page.site && other.id != page.id);
        let numbered = others().any(|other| other.step.is_some());
        let mut found: Vec<String> = Vec::new();
        for id in others().filter(|other| !numbered || other.step.is_some()).flat_map(Page::fields) {
            let proves = self.form.field(&id).is_none_or(|field| field.kind.proves());
            if !proves && !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// The tab in which a page stands.
    pub fn tab_of(&self, fits: impl Fn(&Page) -> bool) -> Option<usize> {
        let here = self.page_shown().is_some_and(&fits).then_some(self.shown);
        here.or_else(|| self.tabs.iter().position(|tab| self.page(&tab.page).is_some_and(&fits)))
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

    /// Whether that field stands on it.
    pub fn has_field(&self, id: &str) -> bool {
        self.blocks.iter().any(|block| matches!(block, Block::Field(own) if own == id))
    }

    /// Its whole address, as the bar shows it.
    pub fn address(&self) -> String {
        format!("{}{}", self.host, self.path)
    }

    /// What can be pressed under these words.
    pub fn pressable(&self, wanted: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.pressed().is_some_and(|words| words == wanted))
    }
}

impl Block {
    /// Its words, if it can be pressed.
    pub fn pressed(&self) -> Option<&str> {
        match self {
            Block::Link { words, .. }
            | Block::Advert { words, .. }
            | Block::Continue { words, .. }
            | Block::Return { words, .. }
            | Block::Send { words, .. }
            | Block::Download { words, .. }
            | Block::Save(words)
            | Block::Resume(words)
            | Block::CookieChoices(words)
            | Block::Print(words) => Some(words),
            Block::Heading(_)
            | Block::Words(_)
            | Block::Notice(_)
            | Block::Field(_)
            | Block::Summary
            | Block::Reference => None,
        }
    }

    /// The page it leads to.
    pub fn leads_to(&self) -> Option<&str> {
        match self {
            Block::Link { to, .. }
            | Block::Advert { to, .. }
            | Block::Continue { to, .. }
            | Block::Return { to, .. }
            | Block::Send { to, .. } => Some(to),
            _ => None,
        }
    }
}

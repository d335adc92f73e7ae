//! What an exercise can ask to be true of the browser and its forms.

use serde::{Deserialize, Serialize};

use crate::world::File;
use crate::world::event::id_fits;
use crate::world::form::Field;
use crate::world::web::{Cookies, Web};

/// A predicate over the browser. Ids may end with `*` where they name fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum WebGoal {
    /// That page is shown.
    Page(String),
    /// That tab is shown.
    Tab(String),
    /// That field holds what it waits for; a pattern stands for several.
    Right(String),
    /// Something stands in that field, and nothing is wrong with it.
    Filled(String),
    /// That box is empty, or that field.
    Empty(String),
    /// The form was sent from that page.
    Sent(String),
    /// The list, calendar or file chooser of that field is unfolded.
    Unfolded(String),
    /// The banner about cookies was answered so, or shows its choices.
    Cookies(Cookies),
    /// Among the choices about cookies, advertisers may not follow.
    NoAds,
    /// That paper lies open.
    Paper(String),
    /// That document is among the practice files.
    Downloaded(String),
    /// The preview of a print is shown.
    Preview,
    /// That page was printed.
    Printed(String),
    /// The pop-up of that page was closed.
    PopupClosed(String),
    /// That password is shown in clear.
    InClear(String),
    /// The question is asked in place of that picture.
    Other(String),
    /// The form was saved to go on later.
    Saved,
    /// Something is typed in the address bar.
    AddressTyped,
}

impl WebGoal {
    /// Whether it holds now.
    pub fn met(&self, web: &Web, files: &[File]) -> bool {
        match self {
            WebGoal::Page(id) => web.page_shown().is_some_and(|page| page.id == *id),
            WebGoal::Tab(id) => web.tab().is_some_and(|tab| tab.id == *id),
            WebGoal::Right(pattern) => all_fitting(web, pattern, |field| web.form.is_right(&field.id)),
            WebGoal::Filled(pattern) => all_fitting(web, pattern, |field| {
                !field.text.trim().is_empty() && web.form.fault_of(field).is_none()
            }),
            WebGoal::Empty(pattern) => all_fitting(web, pattern, |field| field.text.trim().is_empty()),
            WebGoal::Sent(page) => web.sent.contains(page),
            WebGoal::Unfolded(id) => web.unfolded.as_ref() == Some(id),
            WebGoal::Cookies(answer) => web.cookies == *answer,
            WebGoal::NoAds => web.cookies == Cookies::Detailed && !web.cookie_ads,
            WebGoal::Paper(id) => web.paper.as_ref() == Some(id),
            WebGoal::Downloaded(id) => files.iter().any(|file| file.id == *id),
            WebGoal::Preview => web.preview,
            WebGoal::Printed(page) => web.printed.contains(page),
            WebGoal::PopupClosed(page) => web.popups_closed.contains(page),
            WebGoal::InClear(pattern) => all_fitting(web, pattern, |field| field.clear),
            WebGoal::Other(pattern) => all_fitting(web, pattern, |field| field.other),
            WebGoal::Saved => web.saved.is_some(),
            WebGoal::AddressTyped => web.typed_address.as_ref().is_some_and(|text| !text.trim().is_empty()),
        }
    }
}

/// At least one field fits the pattern, and all that do are like that.
fn all_fitting(web: &Web, pattern: &str, like: impl Fn(&Field) -> bool) -> bool {
    let mut fitting = web.form.fields.iter().filter(|field| id_fits(pattern, &field.id)).peekable();
    fitting.peek().is_some() && fitting.all(like)
}

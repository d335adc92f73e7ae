//! What happened in the browser, and patterns that name it in exercise files.

use serde::{Deserialize, Serialize};

use super::Cookies;
use crate::world::event::id_fits;
use crate::world::form::{self, FieldFault};

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Something of the page was pressed, by its words.
    Pressed(String),
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
    /// A page with fields was sent or gone on from on a site that is a trap.
    GivenToFraud {
        /// The page.
        page: String,
    },
    /// What was written on a page is lost.
    Lost {
        /// The page.
        page: String,
    },
    /// What was written was saved, to go on later.
    Saved,
    /// An advertisement was taken for a part of the site.
    AdvertFollowed(String),
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
    /// A document was downloaded.
    Downloaded(String),
    /// The preview of a print was shown or closed, a pop-up closed, a month turned, an address typed, choices about
    /// cookies shown or changed: nothing worth a word.
    Browsed,
    /// A page was printed.
    Printed {
        /// The page.
        page: String,
    },
    /// There is no page of that address.
    NotFound,
    /// The session ran out.
    Expired,
    /// The person goes to sign in again.
    Reconnecting,
}

/// A pattern an author writes to recognise an event of the browser. Ids may end with `*`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Pattern {
    /// Something of the page was pressed, by its words.
    Pressed(String),
    /// A page is shown.
    Shown(String),
    /// The form was sent from that page.
    Sent(String),
    /// A box was ticked that nobody who reads would tick.
    Trap(String),
    /// That field was left or sent with that fault, by its name.
    Fault {
        /// The field.
        field: String,
        /// Name of the fault.
        fault: String,
    },
    /// The banner about cookies was answered so.
    Cookies(Cookies),
    /// A document was downloaded.
    Downloaded(String),
    /// A page was printed.
    Printed(String),
}

impl Pattern {
    /// Whether the event is one this pattern names.
    pub fn fits(&self, event: &Event) -> bool {
        match (self, event) {
            (Self::Pressed(p), Event::Pressed(id))
            | (Self::Shown(p), Event::Shown { page: id })
            | (Self::Sent(p), Event::Sent { page: id })
            | (Self::Printed(p), Event::Printed { page: id })
            | (Self::Downloaded(p), Event::Downloaded(id))
            | (Self::Trap(p), Event::Form(form::Event::TrapTicked { field: id })) => id_fits(p, id),
            (Self::Fault { field: p, fault: wanted }, Event::Form(form::Event::Faulty { field, fault })) => {
                id_fits(p, field) && fault.slug() == wanted
            }
            (Self::Fault { field: p, fault: wanted }, Event::Refused { faults }) => {
                faults.first().is_some_and(|(field, fault)| id_fits(p, field) && fault.slug() == wanted)
            }
            (Self::Cookies(wanted), Event::Answered(answer)) => wanted == answer,
            _ => false,
        }
    }
}

impl Event {
    /// The named mistake that this is wherever it happens, and whether it can do real harm.
    ///
    /// Its explanation is the text `erreur-<name>` of the browser, unless the exercise has its own.
    pub fn slip(&self) -> Option<(&'static str, bool)> {
        match self {
            Event::Refused { faults } => faults.first().map(|(_, fault)| (fault.slug(), false)),
            Event::Form(form::Event::Faulty { fault, .. }) => Some((fault.slug(), false)),
            Event::Form(form::Event::TrapTicked { .. }) => Some(("case-sans-lire", false)),
            Event::SentTwice { .. } => Some(("envoye-deux-fois", false)),
            Event::GivenToFraud { .. } => Some(("site-piege", true)),
            Event::Lost { .. } => Some(("retour-efface", false)),
            Event::AdvertFollowed(_) => Some(("publicite", false)),
            Event::NotFound => Some(("adresse-inconnue", false)),
            _ => None,
        }
    }

    /// The field that is faulty, for the words of the explanation.
    pub fn faulty_field(&self) -> Option<&str> {
        match self {
            Event::Refused { faults } => faults.first().map(|(field, _)| field.as_str()),
            Event::Form(form::Event::Faulty { field, .. } | form::Event::TrapTicked { field }) => Some(field),
            _ => None,
        }
    }

    /// Whether a level that guides can undo it before it happens. What a site itself refuses has not happened.
    pub fn can_be_prevented(&self) -> bool {
        !matches!(self, Event::Refused { .. } | Event::Form(form::Event::Faulty { .. }) | Event::NotFound)
    }

    /// The target this was about, to tell whether it strays from the one shown; `None` for what never strays.
    pub fn about(&self) -> Option<String> {
        Some(match self {
            Event::Pressed(words) => format!("press/{words}"),
            Event::Form(form::Event::Changed { field }) => format!("field/{field}"),
            Event::Answered(_) => "cookies".into(),
            Event::Reconnecting => "tool/reconnect".into(),
            _ => return None,
        })
    }
}

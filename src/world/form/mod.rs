//! Forms: fields of every kind that people meet, checked as a good site checks them (pure).
//!
//! A form is data. It knows nothing of pages: whoever shows it says which of its fields stand on a page and sends them.

mod apply;
pub mod check;
pub mod date;
mod fault;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use fault::FieldFault;

use super::files::FileKind;
use super::letters::fold;

/// What a field asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Kind {
    /// Anything, on one line.
    #[default]
    Text,
    /// A name of a person or town: no figures.
    Name,
    /// Anything, on several lines.
    Long,
    /// A whole number within bounds.
    Number {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// Money: euros, a comma, cents.
    Amount,
    /// A day: JJ/MM/AAAA.
    Date,
    /// A telephone number of ten figures.
    Phone,
    /// Five figures.
    Postcode,
    /// An e-mail address.
    Email,
    /// A password to choose.
    Password,
    /// A password that exists already: it fits or it does not.
    Secret,
    /// A code that was sent.
    Code,
    /// The letters of a picture that machines read badly, or the answer to a question asked in its place.
    Captcha,
    /// An address: those that fit what is typed are proposed. The text is the whole address.
    Address {
        /// Keys of the addresses that the site knows.
        known: Vec<String>,
    },
    /// One of several. The text is the option's slug.
    Choice {
        /// Slugs in order; `1..31` stands for all numbers between.
        options: Vec<String>,
        /// How it is shown.
        #[serde(default)]
        look: Look,
    },
    /// A box to tick. The text is `oui` or empty.
    Tick,
    /// A box to sign in. The text is `oui` or empty.
    Signature,
    /// A file to join. The text is the file's id.
    File {
        /// What is accepted.
        kinds: Vec<FileKind>,
        /// Greatest size, in kilobytes.
        most_kb: u32,
    },
}

impl Kind {
    /// Whether its text is a slug: an option, a file's id, `oui`; never what somebody typed.
    pub fn holds_slug(&self) -> bool {
        matches!(self, Kind::Choice { .. } | Kind::File { .. } | Kind::Tick)
    }

    /// Whether it proves who one is, or that one is no machine: no answer to be summed up.
    pub fn proves(&self) -> bool {
        matches!(self, Kind::Password | Kind::Secret | Kind::Code | Kind::Captcha)
    }
}

/// How a choice is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Round buttons, all in sight.
    #[default]
    Radio,
    /// A list that unfolds.
    List,
    /// A list that unfolds, with a field to search in it.
    Search,
}

/// What a ticked box holds.
pub const TICKED: &str = "oui";

/// One field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Field {
    /// Its id: names its label, its help and its example in the texts.
    pub id: String,
    /// What it asks for.
    pub kind: Kind,
    /// Whether it may not stay empty.
    pub required: bool,
    /// What it waits for: a line of a paper (`carte/nom`), a key of the situation's words, or an option's slug. None
    /// when anything well formed will do.
    pub model: String,
    /// What stands in it at the start, named in the same way.
    pub start: String,
    /// Of a captcha: what the question asked in its place waits for.
    pub other_model: String,
    /// Id of the field whose text it must repeat.
    pub repeats: String,
    /// Whether it is checked as soon as it is left, and not only on sending.
    pub on_leaving: bool,
    /// Of a date: whether it can be picked in a calendar.
    pub calendar: bool,
    /// Of a box: whether nobody who reads would tick it.
    pub trap: bool,
    /// What stands in it.
    pub text: String,
    /// The text it waits for. Set from `model` when the stage is set.
    pub wanted: String,
    /// Set from `other_model` when the stage is set.
    pub other_wanted: String,
    /// The example beside it, as people read it. Set when the stage is set.
    pub example: String,
    /// Addresses that the site knows. Set when the stage is set.
    pub known: Vec<String>,
    /// What is wrong with it, as it is shown.
    pub fault: Option<FieldFault>,
    /// Whether a password is shown in clear.
    pub clear: bool,
    /// Of a captcha: whether the question is asked in its place.
    pub other: bool,
    /// What is searched in its list.
    pub search: String,
}

/// A form: its fields in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Form {
    /// Fields in order.
    pub fields: Vec<Field>,
}

/// One semantic act on a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The text of a field changed under the hands. Target `field/<id>`.
    SetText {
        /// The field.
        field: String,
        /// All that stands in it now.
        text: String,
    },
    /// The cursor came into a field: the one before it is left. Target `field/<id>`.
    Focus(String),
    /// What is searched in a list changed. Target `search/<id>`.
    Search {
        /// The field.
        field: String,
        /// All that is typed there.
        text: String,
    },
    /// An option, a day, an address or a file was chosen. Target `field/<id>/<option>`.
    Choose {
        /// The field.
        field: String,
        /// Slug of the option, day as forms write it, address, id of the file; empty takes it away.
        option: String,
    },
    /// A box was ticked or unticked, or signed. Target `field/<id>`.
    Tick(String),
    /// A password is shown in clear, or hidden again. Target `show/<id>`.
    ShowPassword(String),
    /// Of a captcha: the question is asked in its place, or the picture shown again. Target `other/<id>`.
    Other(String),
}

impl Action {
    /// The field that it is about.
    pub fn field(&self) -> &str {
        match self {
            Action::SetText { field, .. }
            | Action::Focus(field)
            | Action::Search { field, .. }
            | Action::Choose { field, .. }
            | Action::Tick(field)
            | Action::ShowPassword(field)
            | Action::Other(field) => field,
        }
    }
}

/// What happened to a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// A field changed.
    Changed {
        /// The field.
        field: String,
    },
    /// A field was left with something wrong in it, or a file was not taken: it says so.
    Faulty {
        /// The field.
        field: String,
        /// What is wrong.
        fault: FieldFault,
    },
    /// A box that nobody who reads would tick was ticked.
    TrapTicked {
        /// The box.
        field: String,
    },
    /// What a field shows changed, not what stands in it: a password in clear, another question, a search.
    Looked {
        /// The field.
        field: String,
    },
}

impl Form {
    /// The field with that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }

    /// What is wrong with a field, alone and beside the field that it repeats.
    pub fn fault_of(&self, field: &Field) -> Option<FieldFault> {
        if let Some(fault) = check::fault_of(field) {
            return Some(fault);
        }
        if field.kind == Kind::Password && self.names().any(|name| fold(&field.text).contains(&name)) {
            return Some(FieldFault::PasswordHasName);
        }
        let first = self.field(&field.repeats)?;
        let same = if field.kind == Kind::Email {
            fold(&field.text) == fold(&first.text)
        } else {
            field.text == first.text
        };
        (!same).then_some(if field.kind == Kind::Email {
            FieldFault::AddressesDiffer
        } else {
            FieldFault::PasswordsDiffer
        })
    }

    /// Names that were given in this form, folded: no good part of a password.
    fn names(&self) -> impl Iterator<Item = String> {
        let names = self.fields.iter().filter(|field| field.kind == Kind::Name);
        names.map(|field| fold(field.text.trim())).filter(|name| name.chars().count() > 2)
    }

    /// Options of a field that fit what is searched in its list, by the words that people read for each.
    pub fn found<'f>(
        field: &'f Field,
        options: &'f [String],
        words: impl Fn(&str) -> String,
    ) -> Vec<&'f String> {
        let searched = fold(field.search.trim());
        options.iter().filter(|option| fold(&words(option)).contains(&searched)).collect()
    }

    /// Known addresses that fit what is typed, once three signs stand there.
    pub fn proposals(field: &Field) -> Vec<&String> {
        let typed = fold(field.text.trim());
        let fits = |address: &&String| {
            let address = fold(address);
            address != typed && typed.split_whitespace().all(|word| address.contains(word))
        };
        if typed.chars().count() < 3 { Vec::new() } else { field.known.iter().filter(fits).collect() }
    }

    /// Checks these fields as sending does: each shows what is wrong with it. Gives those that are faulty, in order.
    pub fn check(&mut self, ids: &[String]) -> Vec<(String, FieldFault)> {
        let found: Vec<(String, Option<FieldFault>)> = (ids.iter())
            .filter_map(|id| self.field(id))
            .map(|field| (field.id.clone(), self.fault_of(field)))
            .collect();
        for (id, fault) in &found {
            if let Some(field) = self.fields.iter_mut().find(|field| field.id == *id) {
                field.fault = *fault;
            }
        }
        found.into_iter().filter_map(|(id, fault)| Some((id, fault?))).collect()
    }

    /// Whether a field holds what it waits for.
    pub fn is_right(&self, id: &str) -> bool {
        self.field(id).is_some_and(|field| {
            let left_alone = field.kind == Kind::Tick && !field.wanted.is_empty();
            (left_alone || !field.text.trim().is_empty()) && self.fault_of(field).is_none()
        })
    }
}

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
    /// A code that was sent.
    Code,
    /// One of several: round buttons or a list. The text is the option's slug.
    Choice {
        /// Slugs, in order.
        options: Vec<String>,
    },
    /// A box to tick. The text is `oui` or empty.
    Tick,
    /// A file to join. The text is the file's id.
    File {
        /// What is accepted.
        kinds: Vec<FileKind>,
        /// Greatest size, in kilobytes.
        most_kb: u32,
    },
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
    /// Key of the text that it waits for; none when anything well formed will do.
    pub model: String,
    /// Id of the field whose text it must repeat.
    pub repeats: String,
    /// Whether it is checked as soon as it is left, and not only on sending.
    pub on_leaving: bool,
    /// What stands in it.
    pub text: String,
    /// The text it waits for. Set from `model` when the stage is set.
    pub wanted: String,
    /// The example beside it, as people read it. Set when the stage is set.
    pub example: String,
    /// What is wrong with it, as it is shown.
    pub fault: Option<FieldFault>,
    /// Whether a password is shown in clear.
    pub clear: bool,
}

/// A form: its fields in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Form {
    /// Fields in order.
    pub fields: Vec<Field>,
}

/// One semantic act on a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The text of a field changed under the hands.
    SetText {
        /// The field.
        field: String,
        /// All that stands in it now.
        text: String,
    },
    /// The cursor left a field.
    Leave(String),
    /// An option was chosen, or a file.
    Choose {
        /// The field.
        field: String,
        /// Slug of the option, id of the file; empty takes it away.
        option: String,
    },
    /// A box was ticked or unticked.
    Tick(String),
    /// A password is shown in clear, or hidden again.
    ShowPassword(String),
}

/// What happened to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A field changed.
    Changed {
        /// The field.
        field: String,
    },
    /// A field was left with something wrong in it, and says so.
    Faulty {
        /// The field.
        field: String,
        /// What is wrong.
        fault: FieldFault,
    },
    /// A password is shown or hidden.
    PasswordShown {
        /// The field.
        field: String,
        /// Whether it is in clear now.
        clear: bool,
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
        let first = self.field(&field.repeats)?;
        (field.text != first.text).then_some(FieldFault::PasswordsDiffer)
    }

    /// Checks these fields as sending does: each shows what is wrong with it. Gives those that are faulty, in order.
    pub fn check(&mut self, ids: &[String]) -> Vec<(String, FieldFault)> {
        let found: Vec<(String, Option<FieldFault>)> = (self.fields.iter())
            .filter(|field| ids.contains(&field.id))
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
        self.field(id).is_some_and(|field| !field.text.trim().is_empty() && self.fault_of(field).is_none())
    }
}

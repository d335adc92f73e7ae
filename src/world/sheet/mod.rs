//! The sheet on which typing is practised: fields, the text each one waits for, and where the cursor is.

mod apply;
pub mod fault;
pub mod layout;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::letters::plain;

pub use fault::{Mistyped, TypingFault};

/// One field to type in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Field {
    /// Its role in the exercise. Target `field/<id>`.
    pub id: String,
    /// Whether it takes several lines.
    pub lines: bool,
    /// Whether the text it waits for is shown beside it, to be copied.
    pub model_shown: bool,
    /// Key of the text it waits for, among the words of the situation.
    pub model: String,
    /// Key of the text it begins with; empty for none.
    pub start: String,
    /// The text as it stands. Set from `start` when the stage is set.
    pub text: String,
    /// The text it waits for. Set from `model` when the stage is set.
    pub wanted: String,
}

/// The whole sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sheet {
    /// Fields in order.
    pub fields: Vec<Field>,
    /// Whether fields are left by the Tab key only: a click on another one is named, not followed.
    pub by_tab: bool,
    /// The field the cursor is in.
    pub focus: Option<String>,
    /// Whether the capital lock is on.
    pub caps_lock: bool,
}

/// How the cursor came into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// By mouse or finger.
    Pointer,
    /// By the Tab key.
    Key,
}

/// One semantic act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// The cursor goes into a field.
    Focus {
        /// The field.
        field: String,
        /// How.
        by: By,
    },
    /// A field's whole text, as it stands after typing.
    SetText {
        /// The field.
        field: String,
        /// Its text.
        text: String,
    },
    /// The capital lock was seen to be on or off.
    CapsLock(bool),
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The cursor came into a field.
    Focused {
        /// The field.
        field: String,
        /// How.
        by: By,
    },
    /// A field's text changed; what is wrong with the change, if something is.
    Typed {
        /// The field.
        field: String,
        /// The fault, when the text went farther from the one waited for.
        fault: Option<Mistyped>,
    },
    /// A field was clicked where only the Tab key is practised.
    ClickedInstead(String),
    /// The capital lock changed.
    CapsLock(bool),
}

impl Event {
    /// The named mistake that this is wherever it happens. Its explanation is the text `erreur-<name>` of the sheet.
    pub fn slip(&self) -> Option<(&'static str, bool)> {
        match self {
            Event::Typed { fault: Some(fault), .. } => Some((fault.fault.slug(), false)),
            Event::ClickedInstead(_) => Some(("clic-au-lieu-de-tab", false)),
            _ => None,
        }
    }
}

/// Whether a text is the one waited for. Signs that no keyboard has count as those it has; blanks at the end do not.
pub fn same(typed: &str, wanted: &str) -> bool {
    let ordinary = |text: &str| text.trim_end().chars().map(plain).collect::<String>();
    ordinary(typed) == ordinary(wanted)
}

impl Field {
    /// How many letters of its text are right, from the beginning.
    pub fn right_letters(&self) -> usize {
        let alike = |(a, b): &(char, char)| plain(*a) == plain(*b);
        self.text.chars().zip(self.wanted.chars()).take_while(alike).count()
    }
}

impl Sheet {
    /// The field with that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}

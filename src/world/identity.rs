//! The one fictitious person of the practice computer, so that nobody needs to type their own data.

use serde::{Deserialize, Serialize};

/// Who the practice computer belongs to. Keys into the text files, never real data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Identity {
    /// First name.
    pub first_name: String,
    /// Family name.
    pub family_name: String,
    /// E-mail address; its ending `exemple.fr` stands for no real provider.
    pub email: String,
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            first_name: "Monique".into(),
            family_name: "Aubert".into(),
            email: "monique.aubert@exemple.fr".into(),
        }
    }
}

//! A text to select from, in pieces named by the exercise: no language, no character counts.

use serde::{Deserialize, Serialize};

/// A text made of pieces whose words stand in the text files.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Passage {
    /// Piece ids in reading order; `|` begins a new line.
    pub pieces: Vec<String>,
    /// Pieces wholly selected now.
    pub whole: Vec<String>,
    /// Pieces selected in part.
    pub partial: Vec<String>,
}

impl Passage {
    /// Whether just this piece is selected.
    pub fn is_selected(&self, piece: &str) -> bool {
        self.partial.is_empty() && self.whole.len() == 1 && self.whole[0] == piece
    }
}

//! What a session answers to each act: succeeded, recovered, or not yet, with the error by name.

use super::wording::Letters;
use crate::world::privacy::Secret;

/// Three-way feedback: getting there after a slip is not a failure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing to say: the act neither helped nor harmed.
    #[default]
    Neutral,
    /// A step was done at the first try.
    Succeeded,
    /// A step was done after one or more slips.
    Recovered,
    /// Something went wrong; see the error.
    NotYet,
}

/// The answer to one act or slip.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// The verdict.
    pub verdict: Verdict,
    /// The named error, a key into the texts (`erreur-…` of the exercise or `geste-…` of the interface).
    pub error: Option<Slip>,
    /// Whether the act was gently blocked: the world did not change.
    pub blocked: bool,
    /// Indices of the steps this act finished.
    pub steps_done: Vec<usize>,
    /// Whether the goal is now reached.
    pub completed: bool,
    /// Whether help should be offered once, gently: errors keep coming on the same step.
    pub offer_help: bool,
    /// Something was typed that looks like a real person's own: a kind warning is due.
    pub private: Option<Secret>,
    /// Of a fault of typing: the letter waited for, and the one typed.
    pub letters: Option<Letters>,
    /// Of a fault in a form: the field.
    pub field: Option<String>,
}

impl Feedback {
    /// « Not yet », for that reason.
    pub(crate) fn of_slip(slip: Slip) -> Feedback {
        Feedback { verdict: Verdict::NotYet, error: Some(slip), ..Feedback::default() }
    }
}

/// A named error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Of the hand, by the stable key of its diagnosis.
    Gesture(String),
    /// Of choice, by the name its exercise gives it.
    Mistake(String),
    /// At *Découvrir*: something else than what is shown.
    OtherTarget,
}

impl Slip {
    /// Stable name under which it is counted in records.
    pub fn name(&self) -> &str {
        match self {
            Slip::Gesture(name) | Slip::Mistake(name) => name,
            Slip::OtherTarget => "other-target",
        }
    }
}

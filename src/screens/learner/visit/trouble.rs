//! What will not be kept, and why: said once, calmly.

use crate::progress::StoreError;

/// Why something will not be there tomorrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no storage: nothing of this visit stays.
    Absent,
    /// It is full: the latest things do not stay.
    Full,
    /// It refused.
    Refused,
    /// Some records of earlier visits cannot be read.
    Damaged(usize),
    /// Some records were written by a newer version of the app.
    Newer(usize),
}

/// A trouble, and whether the person has read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What it is.
    pub why: Why,
    /// The person closed the notice.
    pub seen: bool,
}

impl Trouble {
    /// What showed when records were read.
    pub fn when_opening(storage: Option<&StoreError>, damaged: usize, newer: usize) -> Option<Trouble> {
        let why = match (storage, damaged, newer) {
            (Some(error), _, _) => Why::of(error),
            (None, 0, 0) => return None,
            (None, 0, newer) => Why::Newer(newer),
            (None, damaged, _) => Why::Damaged(damaged),
        };
        Some(Trouble { why, seen: false })
    }

    /// What showed when something was written.
    pub fn when_writing(error: &StoreError) -> Trouble {
        Trouble { why: Why::of(error), seen: false }
    }

    /// Whether what is done now will not be there tomorrow.
    pub fn loses_progress(self) -> bool {
        matches!(self.why, Why::Absent | Why::Full | Why::Refused)
    }

    /// The same, read.
    pub fn seen(self) -> Trouble {
        Trouble { seen: true, ..self }
    }
}

impl Why {
    fn of(error: &StoreError) -> Why {
        match error {
            StoreError::Absent => Why::Absent,
            StoreError::Full => Why::Full,
            StoreError::Refused(_) => Why::Refused,
        }
    }
}

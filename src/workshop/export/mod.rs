//! What an adviser takes out: tables, reports, statements. All are made from one group, so that their numbers agree.

pub mod activities;
pub mod calendar;
pub mod catalogue;
pub mod coop;
pub mod csv;
pub mod done;
pub mod group;
mod numbers;
pub mod personal;
pub mod personal_data;
mod rows;
pub mod statement;
pub mod table;
pub mod uuid;
pub mod words;
pub mod xapi;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::practice::{Attempt, Outcome};

pub use activities::{IndividualReport, activities};
pub use catalogue::Catalogue;
pub use group::{Group, Member};
pub use personal::{AutonomyRow, Correction, attempts, autonomy, participants};
pub use personal_data::{Found, Personal, contains_personal_data};
pub use rows::autonomy_rows;
pub use table::{Cell, Table};

/// A table or a list of statements could not be written: nothing in it is at fault, the machine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportError;

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it could not be written")
    }
}

impl std::error::Error for ExportError {}

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// People: all of the group; in a theme, those who attempted something of it.
    pub participants: usize,
    /// Attempts, however they ended.
    pub attempts: usize,
    /// Attempts that reached the goal.
    pub completed: usize,
    /// Attempts that reached it alone and without fault ([`Attempt::is_clean`]).
    pub clean: usize,
}

impl Count {
    fn add(&mut self, attempt: &Attempt) {
        self.attempts += 1;
        self.completed += usize::from(attempt.outcome == Outcome::Completed);
        self.clean += usize::from(attempt.is_clean());
    }
}

/// The numbers of a group: what a screen shows is what its tables, statements and reports hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Of everything.
    pub all: Count,
    /// By theme slug; themes of which nothing was attempted are not there.
    pub by_theme: BTreeMap<String, Count>,
}

impl Counts {
    /// Counts what a group did.
    pub fn of(group: &Group, catalogue: &Catalogue) -> Counts {
        let mut counts = Counts::default();
        counts.all.participants = group.members.len();
        for member in &group.members {
            let mut met = BTreeSet::new();
            for attempt in &member.attempts {
                let theme = catalogue.theme(&attempt.exercise);
                let of_theme = counts.by_theme.entry(theme.to_owned()).or_default();
                of_theme.participants += usize::from(met.insert(theme));
                of_theme.add(attempt);
                counts.all.add(attempt);
            }
        }
        counts
    }
}

/// How long an attempt took, in milliseconds; `None` when that is not known: it came through a small code, or the clock
/// was set back meanwhile.
pub fn duration_ms(attempt: &Attempt) -> Option<i64> {
    let took = attempt.ended_ms.saturating_sub(attempt.started_ms);
    (!attempt.is_abridged() && took >= 0).then_some(took)
}

/// A text on one line: control characters, line and paragraph separators and marks that turn the direction of what
/// follows become spaces. Joiners of letters stay: some scripts need them.
pub fn one_line(text: &str) -> String {
    let disturbs = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|letter| if disturbs(letter) { ' ' } else { letter }).collect()
}

//! A plan as a file: taken to another machine, sent to a colleague, read by people too.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Plan;
use crate::world::letters::fold;

/// Largest file that is read, in bytes.
pub const FILE_BYTES: usize = 100_000;

const FORMAT: &str = "pas-a-clic/plan";
const VERSION: u64 = 1;
/// Letters of the title in the name of a file.
const NAME_LETTERS: usize = 40;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// Something else than a plan.
    NotAPlan,
    /// Written by a newer version of the app.
    TooNew,
    /// Larger than any plan.
    TooLarge,
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PlanError::NotAPlan => "not a plan",
            PlanError::TooNew => "written by a newer version",
            PlanError::TooLarge => "too large",
        })
    }
}

impl std::error::Error for PlanError {}

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    version: u64,
    plan: &'a Plan,
}

/// Read before all else: a newer version may have fields that this one does not know.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
struct Body {
    plan: Plan,
}

impl Plan {
    /// The text of its file.
    pub fn file_text(&self) -> String {
        let written = Written { format: FORMAT, version: VERSION, plan: self };
        // Plain data always becomes a text.
        serde_json::to_string_pretty(&written).unwrap_or_default()
    }
}

/// The plan in the text of a file, within its limits. Exercises that are not known stay in it.
///
/// # Errors
/// When it is no plan of this version.
pub fn read_file(text: &str) -> Result<Plan, PlanError> {
    if text.len() > FILE_BYTES {
        return Err(PlanError::TooLarge);
    }
    // Editors of Windows put this mark before a text.
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(|_| PlanError::NotAPlan)?;
    match head.version {
        _ if head.format != FORMAT => return Err(PlanError::NotAPlan),
        VERSION => {}
        newer if newer > VERSION => return Err(PlanError::TooNew),
        _ => return Err(PlanError::NotAPlan),
    }
    let body: Body = serde_json::from_str(text).map_err(|_| PlanError::NotAPlan)?;
    Ok(body.plan.cleaned())
}

/// The name of the file of a plan with that title: letters that every system takes.
pub fn file_name(title: &str) -> String {
    let mut name = "pas-a-clic-plan".to_owned();
    let mut begins = true;
    let mut left = NAME_LETTERS;
    for letter in fold(title).chars() {
        if !letter.is_ascii_alphanumeric() {
            begins = true;
            continue;
        }
        if left == 0 {
            break;
        }
        if begins {
            name.push('-');
        }
        begins = false;
        left -= 1;
        name.push(letter);
    }
    name.push_str(".json");
    name
}

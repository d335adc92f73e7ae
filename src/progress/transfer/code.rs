//! What a small code holds, and what it had to leave behind, so that the screen can say it in words (pure).

use std::collections::BTreeSet;

use super::{DEFAULT_BUDGET, pack, qr_link, unpack};
use crate::progress::Portable;

/// What stands in a carried copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Exercises in which a label was reached.
    pub exercises: usize,
    /// Attempts.
    pub attempts: usize,
    /// Whether the first name is in it.
    pub name: bool,
}

impl Contents {
    /// What a copy holds.
    pub fn of(portable: &Portable) -> Contents {
        let exercises: BTreeSet<&str> =
            portable.milestones.iter().map(|milestone| milestone.exercise.as_str()).collect();
        Contents {
            exercises: exercises.len(),
            attempts: portable.attempts.len(),
            name: portable.first_name.is_some(),
        }
    }

    /// Whether there is anything worth carrying.
    pub fn is_empty(&self) -> bool {
        self.exercises == 0 && self.attempts == 0
    }
}

/// A copy small enough for a code on a screen or a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The address that brings it to another machine.
    pub link: String,
    /// What is in it.
    pub holds: Contents,
    /// Attempts for which there was no room.
    pub attempts_left: usize,
    /// Exercises with a label that this version cannot put in a code.
    pub exercises_left: usize,
}

/// The code of what a person carries. `number` and `exercise` are the catalogue's two directions.
pub fn code(
    portable: &Portable,
    page: &str,
    number: &dyn Fn(&str) -> Option<u16>,
    exercise: &dyn Fn(u16) -> Option<String>,
) -> Code {
    let bytes = pack(portable, number, DEFAULT_BUDGET);
    // Read back, so that what is said of it is what another machine will find.
    let holds = unpack(&bytes, exercise).map(|read| Contents::of(&read)).unwrap_or_default();
    let all = Contents::of(portable);
    Code {
        link: qr_link(page, &bytes),
        holds,
        attempts_left: all.attempts.saturating_sub(holds.attempts),
        exercises_left: all.exercises.saturating_sub(holds.exercises),
    }
}

/// Whether a page at that address can be opened from another machine: a telephone that reads the code goes there.
pub fn is_reachable(page: &str) -> bool {
    let host = page.split_once("://").map(|(_, rest)| rest.split(['/', ':']).next().unwrap_or_default());
    page.starts_with("http") && host.is_some_and(|host| host != "localhost" && !host.starts_with("127."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Level;
    use crate::practice::autonomy::Label;
    use crate::practice::autonomy::sample::attempt;
    use crate::progress::{Milestone, Profile};

    fn carried(attempts: u64) -> Portable {
        let profile = Profile { first_name: Some("Zoé".into()), ..Profile::guest(7, 0) };
        let reached = |exercise: &str| {
            [Label::Guided, Label::Autonomous].map(|label| Milestone {
                exercise: exercise.into(),
                label,
                at_ms: 1_700_000_000_000,
                because: vec![],
            })
        };
        let milestones = [reached("souris.cliquer"), reached("souris.partie")].concat();
        let attempts = (0..attempts).map(|id| attempt(id, Level::GoAlone, "etal", id as i64)).collect();
        Portable::new(&profile, true, milestones, attempts)
    }

    fn number(id: &str) -> Option<u16> {
        (id == "souris.cliquer").then_some(103)
    }

    fn exercise(number: u16) -> Option<String> {
        (number == 103).then(|| "souris.cliquer".into())
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let code = code(&carried(200), "https://exemple.fr/pas/#/emporter", &number, &exercise);
        assert!(code.link.starts_with("https://exemple.fr/pas/#/reprendre/") && code.link.len() < 1000);
        assert_eq!((code.holds.exercises, code.exercises_left, code.holds.name), (1, 1, true));
        assert!(code.holds.attempts > 0 && code.holds.attempts + code.attempts_left == 200, "{code:?}");
    }

    #[test]
    fn a_machine_of_its_own_is_not_reached_from_elsewhere() {
        for page in ["https://exemple.fr/pas/", "http://192.168.1.20:8080/", "http://localhost.exemple.fr/"] {
            assert!(is_reachable(page), "{page}");
        }
        for page in ["http://localhost:8080/", "http://127.0.0.1:8080/", "file:///C:/pas-a-clic.html", ""] {
            assert!(!is_reachable(page), "{page}");
        }
    }

    #[test]
    fn little_is_carried_whole() {
        let code = code(&carried(3), "", &number, &exercise);
        assert_eq!((code.holds.attempts, code.attempts_left), (3, 0));
        assert!(!Contents::of(&carried(0)).is_empty() && Contents::default().is_empty());
    }
}

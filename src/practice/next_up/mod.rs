//! What to do next: one suggestion for the one *Continuer* button. It only suggests: everything stays open.

mod again;
mod history;
mod ladder;
mod situation;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::autonomy::{Label, local_day};
use super::{Attempt, Level};
pub use again::{again, level_next};
use history::{History, Step};
pub use ladder::{LADDER_DAYS, review_due};
pub use situation::pick_situation;

/// One exercise as the catalogue lists it. The order of the catalogue gives the order of the themes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CatalogueEntry {
    /// Exercise id, such as `souris.cliquer`.
    pub id: String,
    /// Theme id, such as `souris`.
    pub theme: String,
    /// Place on the path of its theme, first is lowest.
    pub order: u16,
    /// Whether it counts for the label of its theme.
    pub core: bool,
    /// Its easiest level.
    pub easiest: Level,
}

/// Why something is suggested: what the screen says beside the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// The very first exercise.
    First,
    /// It was left before its end.
    Resume,
    /// The way goes on: the next exercise, or the same level (or the one below) once more.
    Continue,
    /// It went well: the next level.
    Harder,
    /// Some days have passed: it is time to do it again.
    Review,
    /// A new day begins with something the person already holds.
    EasyStart,
}

/// What to do next, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Exercise id.
    pub exercise: String,
    /// At which level.
    pub level: Level,
    /// Why this one.
    pub why: Why,
}

/// The one thing to suggest now; `None` only when the catalogue is empty.
///
/// `attempts` are all of the person's, in any order; `held` is the highest label held per exercise (milestones), for
/// which the attempts may have stayed on another machine.
pub fn next_up(
    catalogue: &[CatalogueEntry],
    attempts: &[Attempt],
    held: &BTreeMap<String, Label>,
    now_ms: i64,
) -> Option<Suggestion> {
    let path = Path::new(catalogue, attempts, held, now_ms);
    path.first_ever()
        .or_else(|| path.easy_start())
        .or_else(|| path.review())
        .or_else(|| path.same_exercise())
        .or_else(|| path.rest_of_theme())
        .or_else(|| path.otherwise(|history| history.theme == path.theme() && !history.is_touched_today()))
        .or_else(|| path.another_theme())
        .or_else(|| path.otherwise(|_| true))
        .or_else(|| path.longest_ago())
}

/// The catalogue in the order it is walked, with what was done in each exercise.
struct Path<'a> {
    histories: Vec<History<'a>>,
    /// Place of the exercise touched last.
    last: Option<usize>,
}

impl<'a> Path<'a> {
    fn new(
        catalogue: &'a [CatalogueEntry],
        attempts: &'a [Attempt],
        held: &BTreeMap<String, Label>,
        now_ms: i64,
    ) -> Self {
        let mut themes: Vec<&str> = Vec::new();
        for entry in catalogue {
            if !themes.contains(&entry.theme.as_str()) {
                themes.push(&entry.theme);
            }
        }
        let mut entries: Vec<&CatalogueEntry> = catalogue.iter().collect();
        entries.sort_by_key(|entry| (themes.iter().position(|theme| *theme == entry.theme), entry.order));
        let mut by_exercise: HashMap<&str, Vec<&Attempt>> = HashMap::new();
        for attempt in attempts {
            by_exercise.entry(&attempt.exercise).or_default().push(attempt);
        }
        let offset = attempts
            .iter()
            .max_by_key(|attempt| (attempt.ended_ms, attempt.id))
            .map_or(0, |last| last.utc_offset_min);
        let today = local_day(now_ms, offset);
        let histories: Vec<History> = entries
            .into_iter()
            .map(|entry| {
                let attempts = by_exercise.remove(entry.id.as_str()).unwrap_or_default();
                History::new(entry, attempts, held.get(&entry.id).copied(), today)
            })
            .collect();
        let touched = histories
            .iter()
            .enumerate()
            .filter_map(|(place, history)| Some((history.last_touched()?, place)));
        let last = touched.max().map(|(_, place)| place);
        Path { histories, last }
    }

    fn theme(&self) -> &str {
        self.last.and_then(|last| self.histories.get(last)).map_or("", |history| history.theme)
    }

    /// All exercises from the one after the last touched on, then from the beginning of the path to it.
    fn onwards(&self) -> impl Iterator<Item = &History<'a>> {
        let (before, after) =
            self.histories.split_at(self.last.map_or(0, |last| last + 1).min(self.histories.len()));
        after.iter().chain(before)
    }

    fn first_ever(&self) -> Option<Suggestion> {
        let untouched =
            self.histories.iter().all(|history| history.last_touched().is_none() && history.best.is_none());
        self.histories.first().filter(|_| untouched).map(|first| first.suggest(first.easiest(), Why::First))
    }

    /// The surest of what is held, the one not done for longest among equals: at a free level it also earns the other day.
    fn easy_start(&self) -> Option<Suggestion> {
        if self.histories.iter().any(History::is_touched_today) {
            return None;
        }
        let sure =
            self.histories.iter().filter_map(|history| Some((history, history.best?.min(Level::GoAlone))));
        let easiest = sure.min_by_key(|(history, level)| (std::cmp::Reverse(*level), history.last_touched()));
        easiest.map(|(history, level)| history.suggest(level, Why::EasyStart))
    }

    fn review(&self) -> Option<Suggestion> {
        let due = self.histories.iter().filter_map(|history| Some((history.days_overdue()?, history)));
        // `max_by_key` would keep the last of equals: the path's order decides.
        let most = due.min_by_key(|(overdue, _)| std::cmp::Reverse(*overdue));
        most.map(|(_, history)| history.suggest(history.proving_level(), Why::Review))
    }

    fn same_exercise(&self) -> Option<Suggestion> {
        self.histories.get(self.last?).and_then(History::go_on)
    }

    fn rest_of_theme(&self) -> Option<Suggestion> {
        self.onwards().filter(|history| history.theme == self.theme()).find_map(History::go_on)
    }

    fn another_theme(&self) -> Option<Suggestion> {
        self.onwards().find_map(History::go_on)
    }

    /// *Autrement* for what is done alone and was never done another way.
    fn otherwise(&self, wanted: impl Fn(&History) -> bool) -> Option<Suggestion> {
        let open = self.histories.iter().filter(|history| matches!(history.step(), Step::Passed));
        let first =
            open.filter(|history| history.best == Some(Level::GoAlone)).find(|history| wanted(history));
        first.map(|history| history.suggest(Level::Otherwise, Why::Harder))
    }

    /// Everything is done: the one not done for longest.
    fn longest_ago(&self) -> Option<Suggestion> {
        let oldest = self.histories.iter().min_by_key(|history| history.last_touched());
        oldest.map(|history| history.suggest(history.proving_level(), Why::Review))
    }
}

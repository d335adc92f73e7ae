//! A workshop plan: what a group does together, in order, with its durations and its breaks (pure).

mod breaks;
mod file;
#[cfg(test)]
mod tests;

use super::export::one_line;
use crate::practice::Level;
use crate::practice::library::{BasePack, Entry};
use crate::progress::portable::is_slug;

pub use crate::practice::plan::{BREAK_AFTER_MIN, Item, MOST_MINUTES, Plan};
pub use breaks::BREAK_MIN;
pub use file::{FILE_BYTES, PlanError, file_name, read_file};

/// Longest title, in characters.
pub const TITLE_CHARS: usize = 120;
/// Most items of a plan.
pub const MOST_ITEMS: usize = 60;

/// Longest id of a plan or an exercise, in characters.
const ID_CHARS: usize = 64;

impl Item {
    /// A break of so many minutes.
    pub fn pause(minutes: u16) -> Item {
        Item { exercise: None, level: None, minutes }
    }

    /// An exercise of the catalogue, as long as it says.
    pub fn of(entry: &Entry, level: Level) -> Item {
        let minutes = u16::from(entry.minutes).clamp(1, MOST_MINUTES);
        Item { exercise: Some(entry.id.clone()), level: Some(level.max(entry.easiest)), minutes }
    }

    /// Whether it is a break.
    pub fn is_break(&self) -> bool {
        self.exercise.is_none()
    }

    /// The level it is shown at: the one that was chosen, where the exercise has it.
    pub fn level_in(&self, entry: &Entry) -> Level {
        self.level.map_or(entry.easiest, |level| level.max(entry.easiest))
    }

    fn cleaned(self) -> Item {
        let exercise = self.exercise.map(|id| short_line(&id, ID_CHARS));
        let level = self.level.filter(|_| exercise.is_some());
        Item { exercise, level, minutes: self.minutes.clamp(1, MOST_MINUTES) }
    }
}

impl Plan {
    /// The same within its limits, whoever wrote it.
    pub fn cleaned(self) -> Plan {
        let is_id = self.id.len() <= ID_CHARS && is_slug(&self.id);
        Plan {
            title: short_line(&self.title, TITLE_CHARS),
            id: if is_id { self.id } else { String::new() },
            items: self.items.into_iter().take(MOST_ITEMS).map(Item::cleaned).collect(),
        }
    }

    /// How long it takes in all, breaks included.
    pub fn minutes(&self) -> u32 {
        self.items.iter().map(|item| u32::from(item.minutes)).sum()
    }

    /// The minute at which an item begins.
    pub fn starts_at(&self, at: usize) -> u32 {
        self.items.iter().take(at).map(|item| u32::from(item.minutes)).sum()
    }

    /// How many exercises it has.
    pub fn exercises(&self) -> usize {
        self.items.iter().filter(|item| !item.is_break()).count()
    }

    /// How many breaks it has.
    pub fn breaks(&self) -> usize {
        self.items.len() - self.exercises()
    }

    /// Its exercises that this catalogue lacks, each once.
    pub fn unknown(&self, base: &BasePack) -> Vec<String> {
        let mut unknown: Vec<String> = Vec::new();
        for id in self.ids().filter(|id| base.entry(id).is_none()) {
            if !unknown.iter().any(|known| known == id) {
                unknown.push(id.to_owned());
            }
        }
        unknown
    }

    /// The same with an item in another place; as it was, where there is no such place.
    pub fn moved(mut self, from: usize, to: usize) -> Plan {
        if from.max(to) < self.items.len() {
            let item = self.items.remove(from);
            self.items.insert(to, item);
        }
        self
    }

    /// The same without an item.
    pub fn removed(mut self, at: usize) -> Plan {
        if at < self.items.len() {
            self.items.remove(at);
        }
        self
    }

    /// The same with one more item before the one at that place, or at the end; as it was, when it is full.
    pub fn inserted(mut self, at: usize, item: Item) -> Plan {
        if self.items.len() < MOST_ITEMS {
            self.items.insert(at.min(self.items.len()), item);
        }
        self
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.iter().filter_map(|item| item.exercise.as_deref())
    }
}

/// One line of so many characters at most, nothing around it.
fn short_line(text: &str, most: usize) -> String {
    let short: String = one_line(text).trim().chars().take(most).collect();
    short.trim_end().to_owned()
}

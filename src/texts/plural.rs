//! Plural forms as a table worked out on the host, so that the page carries no language rules.

use serde::{Deserialize, Serialize};

/// CLDR plural categories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// The category of that Fluent name.
    pub fn named(name: &str) -> Option<Category> {
        Some(match name {
            "zero" => Category::Zero,
            "one" => Category::One,
            "two" => Category::Two,
            "few" => Category::Few,
            "many" => Category::Many,
            "other" => Category::Other,
            _ => return None,
        })
    }
}

/// Categories of the first whole numbers, then a cycle for all others.
///
/// CLDR's integer rules look at the last two digits from some point on, except the « many » of millions
/// in a few languages, which no text here counts to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PluralTable {
    /// Categories of 0, 1, 2…
    pub first: Vec<Category>,
    /// Categories of the following numbers, over and over.
    pub then: Vec<Category>,
}

impl PluralTable {
    /// The category of a number; `Other` where the table says nothing.
    pub fn category(&self, number: u64) -> Category {
        let index = usize::try_from(number).unwrap_or(usize::MAX);
        if let Some(category) = self.first.get(index) {
            return *category;
        }
        let past = index - self.first.len().min(index);
        match self.then.len() {
            0 => Category::Other,
            cycle => self.then[past % cycle],
        }
    }
}

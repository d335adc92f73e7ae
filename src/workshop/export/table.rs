//! A table before it is a file: French headers, and cells that know what they hold.

use super::calendar::{day_text, time_text};

/// One table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Beginning of its file's name, such as `participants`.
    pub name: String,
    /// Headers, in French: they are part of the format.
    pub headers: &'static [&'static str],
    /// Rows, each as wide as the headers.
    pub rows: Vec<Vec<Cell>>,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing, or nothing known.
    Empty,
    /// Words, whoever wrote them.
    Text(String),
    /// Who or what it is about: sixteen hexadecimal figures.
    Id(u64),
    /// A whole number.
    Count(u64),
    /// A measure, written with one decimal; one that cannot be is left empty.
    Measure(f32),
    /// A day, in days since 1970-01-01.
    Day(i64),
    /// A time of day.
    Time {
        /// The moment, in milliseconds since 1970-01-01 UTC.
        at_ms: i64,
        /// Offset of local time from UTC, in minutes.
        utc_offset_min: i16,
    },
    /// « oui » or « non ».
    Yes(bool),
}

impl Cell {
    /// Words, or nothing.
    pub fn words(words: &str) -> Cell {
        if words.is_empty() { Cell::Empty } else { Cell::Text(words.to_owned()) }
    }

    /// How many.
    pub fn count(count: usize) -> Cell {
        Cell::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// What it says, as a French reader reads it. Words are as they were given: a file needs more care.
    pub fn read(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(words) => words.clone(),
            // With a letter of its own in front: some ids would otherwise read as numbers, such as 12e4.
            Cell::Id(id) => format!("p{id:016x}"),
            Cell::Count(count) => count.to_string(),
            // A number below nothing would begin with a sign, and nothing measured here is.
            Cell::Measure(value) if value.is_finite() && *value >= 0.0 => {
                format!("{:.1}", value.abs()).replace('.', ",")
            }
            Cell::Measure(_) => String::new(),
            Cell::Day(day) => day_text(*day),
            Cell::Time { at_ms, utc_offset_min } => time_text(*at_ms, *utc_offset_min),
            Cell::Yes(yes) => if *yes { "oui" } else { "non" }.to_owned(),
        }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(some: Option<T>) -> Cell {
        some.map_or(Cell::Empty, Into::into)
    }
}

impl From<&str> for Cell {
    fn from(words: &str) -> Cell {
        Cell::words(words)
    }
}

impl From<String> for Cell {
    fn from(words: String) -> Cell {
        Cell::words(&words)
    }
}

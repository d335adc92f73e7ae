//! Where each part of an author's file stands, so that a problem found later can still tell its line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::problem::Problem;

/// A file and the lines of its parts, by path: `step[2].target` in a structure file, `mission.toucher` in a text file.
#[derive(Clone, Debug, Default)]
pub(super) struct Source {
    /// The file, from the project's folder.
    pub file: PathBuf,
    /// Lines counted from 1.
    pub lines: BTreeMap<String, usize>,
}

impl Source {
    /// A problem at that part; where the part is missing, at what should hold it.
    pub fn problem(&self, path: &str, message: impl Into<String>) -> Problem {
        Problem { file: self.file.clone(), line: self.line(path), message: message.into() }
    }

    fn line(&self, path: &str) -> Option<usize> {
        let mut path = path;
        loop {
            if let Some(line) = self.lines.get(path) {
                return Some(*line);
            }
            path = &path[..path.rfind(['.', '['])?];
        }
    }
}

/// Problems of one file, gathered; what is wrong in several places is told once.
pub(super) struct Report<'a> {
    source: &'a Source,
    faults: Vec<Fault>,
}

struct Fault {
    path: String,
    message: String,
    places: Vec<String>,
}

/// Places that a problem names before « and … more ».
const MOST_PLACES: usize = 3;

impl<'a> Report<'a> {
    /// No problem yet.
    pub fn new(source: &'a Source) -> Report<'a> {
        Report { source, faults: Vec::new() }
    }

    /// One more problem.
    pub fn say(&mut self, path: &str, message: impl Into<String>) {
        self.fault(path, message.into());
    }

    /// One more problem, met at this place (`lancer/jardin`).
    pub fn say_at(&mut self, path: &str, place: &str, message: impl Into<String>) {
        let places = &mut self.fault(path, message.into()).places;
        if !places.iter().any(|known| known == place) {
            places.push(place.to_owned());
        }
    }

    fn fault(&mut self, path: &str, message: String) -> &mut Fault {
        let known = self.faults.iter().position(|fault| fault.path == path && fault.message == message);
        let index = known.unwrap_or_else(|| {
            self.faults.push(Fault { path: path.to_owned(), message, places: Vec::new() });
            self.faults.len() - 1
        });
        &mut self.faults[index]
    }

    /// All that was said.
    pub fn into_problems(self) -> Vec<Problem> {
        let problem = |fault: &Fault| {
            let named = fault.places.iter().take(MOST_PLACES).cloned().collect::<Vec<_>>().join(", ");
            let message = match fault.places.len() {
                0 => fault.message.clone(),
                all if all > MOST_PLACES => {
                    format!("{} Where: {named} and {} more.", fault.message, all - MOST_PLACES)
                }
                _ => format!("{} Where: {named}.", fault.message),
            };
            self.source.problem(&fault.path, message)
        };
        self.faults.iter().map(problem).collect()
    }
}

/// The line, counted from 1, of a place in a text.
pub(super) fn line_at(text: &str, place: usize) -> usize {
    1 + text.bytes().take(place).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_part_is_looked_for_where_it_should_stand() {
        let lines = BTreeMap::from([("step[1]".to_owned(), 7), ("step[1].target".to_owned(), 9)]);
        let source = Source { file: "a.toml".into(), lines };
        assert_eq!(source.line("step[1].target"), Some(9));
        assert_eq!(source.line("step[1].do[0]"), Some(7));
        assert_eq!(source.line("level[0]"), None);
        assert_eq!(line_at("a\nb\nc", 4), 3);
    }

    #[test]
    fn the_same_fault_in_many_places_is_told_once() {
        let source = Source { file: "a.toml".into(), ..Source::default() };
        let mut report = Report::new(&source);
        for place in ["a/b", "a/b", "a/c", "d/b", "d/c", "d/d"] {
            report.say_at("step", place, "It fails.");
        }
        report.say("step", "It is late.");
        let told: Vec<String> = report.into_problems().into_iter().map(|problem| problem.message).collect();
        assert_eq!(told, ["It fails. Where: a/b, a/c, d/b and 2 more.", "It is late."]);
    }
}

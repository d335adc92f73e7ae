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

/// Problems of one file, gathered.
pub(super) struct Report<'a> {
    source: &'a Source,
    /// All so far.
    pub problems: Vec<Problem>,
}

impl<'a> Report<'a> {
    /// No problem yet.
    pub fn new(source: &'a Source) -> Report<'a> {
        Report { source, problems: Vec::new() }
    }

    /// One more, said once only.
    pub fn say(&mut self, path: &str, message: impl Into<String>) {
        let problem = self.source.problem(path, message);
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
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
}

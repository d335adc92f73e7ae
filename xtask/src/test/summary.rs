//! The end of a test run: a table that a person can read, and one line that a program can.

use std::time::Duration;

use super::Suite;
use super::count::Counts;
use super::task::Ran;
use crate::say;

/// A suite as the table shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    suite: Suite,
    ok: bool,
    counts: Counts,
    time: Duration,
    /// Tests were counted, not just the suite as a whole.
    detailed: bool,
}

/// Joins the pieces of each suite. A suite that counts no tests is one test.
fn rows(pieces: &[Ran]) -> Vec<Row> {
    let of = |suite: Suite| {
        let pieces: Vec<&Ran> = pieces.iter().filter(|piece| piece.suite == suite).collect();
        if pieces.is_empty() {
            return None;
        }
        let mut row =
            Row { suite, ok: true, counts: Counts::default(), time: Duration::ZERO, detailed: false };
        for piece in pieces {
            row.ok &= piece.ok;
            row.counts += piece.counts;
            row.time += piece.time;
        }
        row.detailed = row.counts != Counts::default();
        if row.ok && !row.detailed {
            row.counts.passed = 1;
        }
        // It failed before or beside its tests: it must show in the numbers all the same.
        if !row.ok && row.counts.failed == 0 {
            row.counts.failed = 1;
        }
        Some(row)
    };
    Suite::ALL.into_iter().filter_map(of).collect()
}

/// Prints the summary; whether all passed.
pub fn print(pieces: &[Ran], total: Duration) -> bool {
    let rows = rows(pieces);
    say::header("summary");
    for row in &rows {
        let verdict = if row.ok { "passed" } else { "FAILED" };
        let detail = if row.detailed {
            format!("{} passed, {} failed", row.counts.passed, row.counts.failed)
        } else {
            String::new()
        };
        let time = say::duration(row.time);
        let line = format!("  {:<10} {verdict:<8} {time:>12}   {detail}", row.suite.name());
        say::line(line.trim_end());
    }
    say::line(&format!("  {:<10} {:<8} {:>12}", "all", "", say::duration(total)));
    let mut all = Counts::default();
    for row in &rows {
        all += row.counts;
    }
    say::line(&format!("\n{} passed, {} failed", all.passed, all.failed));
    rows.iter().all(|row| row.ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ran(suite: Suite, ok: bool, passed: u32, failed: u32) -> Ran {
        Ran { suite, ok, counts: Counts { passed, failed }, time: Duration::from_secs(1) }
    }

    #[test]
    fn pieces_join_and_every_suite_counts() {
        let pieces = [
            ran(Suite::Clippy, true, 0, 0),
            ran(Suite::Host, true, 12, 0),
            ran(Suite::Host, true, 2, 0),
            ran(Suite::Clippy, false, 0, 0),
            ran(Suite::Browser, false, 3, 2),
            ran(Suite::Size, true, 0, 0),
        ];
        let rows = rows(&pieces);
        let seen: Vec<_> =
            rows.iter().map(|row| (row.suite.name(), row.ok, row.counts.passed, row.counts.failed)).collect();
        assert_eq!(
            seen,
            [("clippy", false, 0, 1), ("host", true, 14, 0), ("browser", false, 3, 2), ("size", true, 1, 0)]
        );
    }

    #[test]
    fn tests_that_do_not_compile_are_a_failure() {
        let row = &rows(&[ran(Suite::Host, false, 0, 0)])[0];
        assert_eq!((row.ok, row.counts.passed, row.counts.failed), (false, 0, 1));
    }
}

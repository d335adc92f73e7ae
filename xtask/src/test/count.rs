//! Reading how many tests passed from what test runners print.

use std::ops::AddAssign;

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that passed.
    pub passed: u32,
    /// Those that failed, ran out of time or could not start.
    pub failed: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Reads a runner's output as it comes.
#[derive(Clone, Debug, Default)]
pub struct Counter {
    line: Vec<u8>,
    /// Sum of the results of nextest and of `cargo test`, which prints one per binary.
    sum: Counts,
    /// Last line of the browser tests: each says the total so far.
    last: Counts,
}

impl Counter {
    /// Takes a piece of output, lines cut anywhere.
    pub fn feed(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if matches!(byte, b'\n' | b'\r') {
                self.end_line();
            } else {
                self.line.push(*byte);
            }
        }
    }

    /// What was counted.
    pub fn finish(mut self) -> Counts {
        self.end_line();
        let mut counts = self.sum;
        counts += self.last;
        counts
    }

    fn end_line(&mut self) {
        let line = without_colours(&String::from_utf8_lossy(&self.line));
        self.line.clear();
        let line = line.trim();
        if line.starts_with("test result:") || (line.starts_with("Summary [") && line.contains(" run:")) {
            self.sum += numbers(line);
        } else if let Some(counts) = bare(line) {
            self.last = counts;
        }
    }
}

/// Adds up the numbers by the word that follows each.
fn numbers(line: &str) -> Counts {
    let words: Vec<&str> = line.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).collect();
    let mut counts = Counts::default();
    for pair in words.windows(2) {
        if let [number, word] = pair
            && let Ok(number) = number.parse::<u32>()
        {
            match *word {
                "passed" => counts.passed += number,
                // nextest: « 1 timed out », « 1 exec failed ».
                "failed" | "timed" | "exec" => counts.failed += number,
                _ => {}
            }
        }
    }
    counts
}

/// Exactly `N passed, N failed`, the last line of the browser tests.
fn bare(line: &str) -> Option<Counts> {
    let (passed, failed) = line.strip_suffix(" failed")?.split_once(" passed, ")?;
    Some(Counts { passed: passed.parse().ok()?, failed: failed.parse().ok()? })
}

/// Drops the escape sequences that colour a terminal.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        if char == '\u{1b}' {
            // A sequence ends with its first letter.
            chars.by_ref().find(|char| char.is_ascii_alphabetic());
        } else {
            plain.push(char);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(output: &str) -> (u32, u32) {
        let mut counter = Counter::default();
        for piece in output.as_bytes().chunks(7) {
            counter.feed(piece);
        }
        let counts = counter.finish();
        (counts.passed, counts.failed)
    }

    #[test]
    fn cargo_test_prints_one_result_per_binary() {
        let output = "test a ... ok\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured\n\
                      test result: FAILED. 2 passed; 1 failed; 0 ignored\n";
        assert_eq!(counted(output), (5, 1));
    }

    #[test]
    fn nextest_prints_a_summary() {
        assert_eq!(counted("     Summary [   0.005s] 12 tests run: 12 passed, 0 skipped\n"), (12, 0));
        let coloured = "\u{1b}[31;1m     Summary\u{1b}[0m [   1.5s] \u{1b}[1m9\u{1b}[0m tests run: \
                        \u{1b}[1m5\u{1b}[0m passed (1 slow), 2 failed, 1 timed out, 1 exec failed, 3 skipped";
        assert_eq!(counted(coloured), (5, 4));
    }

    #[test]
    fn the_browser_tests_say_their_total_so_far() {
        assert_eq!(counted("10 passed, 0 failed\nsouris.cliquer… ok\n41 passed, 2 failed\n"), (41, 2));
        assert_eq!(counted("we saw 3 passed, 4 failed attempts\n"), (0, 0));
    }
}

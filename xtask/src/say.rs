//! What the tool tells the person in front of the terminal: one voice for all commands.

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

/// Announces a piece of work, before it starts.
pub fn step(text: &str) {
    line(&format!("→ {text}"));
}

/// Adds a detail to the piece of work under way.
pub fn note(text: &str) {
    line(&format!("  {text}"));
}

/// Prints a line as it is. A closed output (`| head`) is no reason to fail.
pub fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Prints a header that stands out in a long output.
pub fn header(text: &str) {
    let rule = "─".repeat(68usize.saturating_sub(text.chars().count()));
    line(&format!("\n── {text} {rule}"));
}

/// Whether a person is looking: colours and redrawn lines are for them only.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// A duration as people say it: `3 s`, `2 min 05 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 10.0 {
        return format!("{seconds:.1} s");
    }
    let seconds = seconds.round() as u64;
    match seconds / 60 {
        0 => format!("{seconds} s"),
        minutes => format!("{minutes} min {:02} s", seconds % 60),
    }
}

/// A size in kilobytes of 1024 bytes, as the budgets count them: `91.3 KB`.
pub fn kilobytes(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_naturally() {
        assert_eq!(duration(Duration::from_millis(340)), "0.3 s");
        assert_eq!(duration(Duration::from_secs(42)), "42 s");
        assert_eq!(duration(Duration::from_secs(125)), "2 min 05 s");
    }
}

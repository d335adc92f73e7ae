//! `test`: every suite in order, the page compiled aside meanwhile, and a summary at the end.

mod count;
mod suites;
mod summary;
mod task;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::project::Project;
use crate::say;

use suites::Runner;
pub use suites::lint_page;
use task::{Aside, Ran};

/// A group of tests that can be asked for alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// The code is laid out by rustfmt.
    Fmt,
    /// Clippy has nothing to say, on the host's code and on the page's.
    Clippy,
    /// Unit, integration and documentation tests that need no browser.
    Host,
    /// The authors' files are sound.
    Content,
    /// The release site builds.
    Build,
    /// Real browser tests, accessibility among them.
    Browser,
    /// The accessibility tests of the browser suite, alone.
    A11y,
    /// The first load is within its budgets.
    Size,
    /// A million damaged files, links, codes and records; only when it is asked for.
    Fuzz,
}

impl Suite {
    /// All of them, in the order of the summary.
    pub const ALL: [Self; 9] = [
        Self::Fmt,
        Self::Clippy,
        Self::Host,
        Self::Content,
        Self::Build,
        Self::Browser,
        Self::A11y,
        Self::Size,
        Self::Fuzz,
    ];

    /// The name by which one asks for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Host => "host",
            Self::Content => "content",
            Self::Build => "build",
            Self::Browser => "browser",
            Self::A11y => "a11y",
            Self::Size => "size",
            Self::Fuzz => "fuzz",
        }
    }
}

/// Runs all suites, or one with what it needs; a failure stops only what depends on it.
pub fn run(project: &Project, only: Option<Suite>, full: bool) -> Result<ExitCode> {
    let start = Instant::now();
    let runner = Runner::new(project, full)?;
    let pieces = match only {
        Some(suite) => one(&runner, suite),
        None => all(&runner)?,
    };
    let passed = summary::print(&pieces, start.elapsed());
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Measures the times of the built page in a slowed browser.
pub fn bench(project: &Project) -> Result<ExitCode> {
    let passed = Runner::new(project, false)?.bench()?;
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Everything. The page's program, the longest to compile, is made aside from the start.
fn all(runner: &Runner) -> Result<Vec<Ran>> {
    say::header("set-up");
    let (mut pieces, prepared) = runner.prepare_all();
    let mut aside = Aside::start(if prepared { runner.page_tasks() } else { Vec::new() }, runner.logs())?;
    for suite in [Suite::Fmt, Suite::Clippy, Suite::Host, Suite::Content] {
        say::header(suite.name());
        pieces.extend(runner.host_suite(suite));
        pieces.extend(aside.news());
    }
    say::header("browser tests: compiling them");
    let compiled = runner.compile_browser_tests();
    say::header(Suite::Build.name());
    pieces.extend(aside.wait());
    pieces.extend(compiled);

    // The browser's tests are about time: nothing else runs beside them.
    let built = prepared && pieces.iter().all(|piece| piece.suite != Suite::Build || piece.ok);
    for suite in [Suite::Browser, Suite::Size] {
        say::header(suite.name());
        pieces.push(runner.page_suite(suite, built));
    }
    Ok(pieces)
}

/// One suite, with what it needs, all shown as it comes.
fn one(runner: &Runner, suite: Suite) -> Vec<Ran> {
    let mut pieces = Vec::new();
    match suite {
        Suite::Fmt | Suite::Host | Suite::Content | Suite::Fuzz => {
            say::header(suite.name());
            pieces.extend(runner.host_suite(suite));
        }
        Suite::Clippy => {
            say::header(suite.name());
            pieces.extend(runner.host_suite(suite));
            pieces.push(runner.page_task_live(Suite::Clippy));
        }
        Suite::Build | Suite::Browser | Suite::A11y | Suite::Size => {
            say::header(Suite::Build.name());
            let build = runner.page_task_live(Suite::Build);
            pieces.push(build);
            if suite != Suite::Build {
                say::header(suite.name());
                pieces.push(runner.page_suite(suite, build.ok));
            }
        }
    }
    pieces
}

//! What each suite runs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Suite;
use super::task::{self, Ran, Task};
use crate::process;
use crate::project::Project;
use crate::serve::address;
use crate::serve::http::Server;
use crate::serve::reply::Site;
use crate::setup::{browser, lints, lrs, toolchain};
use crate::{content, say, size};

const BROWSER_TESTS: [&str; 5] = ["test", "--features", "browser-tests", "--test", "browser"];

/// Clippy on the page's program, as the browser's compiler sees it.
pub fn lint_page(project: &Project) -> Result<()> {
    let toolchain = toolchain::prepare(project)?;
    let mut clippy = toolchain.clippy(project)?;
    // The release profile: its build scripts and macros are compiled already.
    clippy.args(["--release", "--features", "views,scanner", "--lib", "--bins", "--", "-D", "warnings"]);
    process::run(&mut clippy)
}

/// Knows how to run each suite.
pub struct Runner<'a> {
    project: &'a Project,
    full: bool,
    logs: PathBuf,
    itself: PathBuf,
}

impl<'a> Runner<'a> {
    /// For one run of `test`; `full` asks for the whole matrix in the browser.
    pub fn new(project: &'a Project, full: bool) -> Result<Self> {
        let itself = env::current_exe().context("this tool does not find itself")?;
        Ok(Self { project, full, logs: project.test_logs(), itself })
    }

    /// Where the output of what runs aside is kept.
    pub fn logs(&self) -> &Path {
        &self.logs
    }

    /// Sets up everything at once, so that nothing asks for attention later; gives what was done, and
    /// whether the page can be compiled.
    pub fn prepare_all(&self) -> (Vec<Ran>, bool) {
        let project = self.project;
        let pieces = vec![
            task::inside(Suite::Build, || toolchain::prepare(project).map(drop)),
            task::inside(Suite::Fmt, || lints::prepare_fmt(project)),
            task::inside(Suite::Clippy, || lints::prepare_clippy(project)),
            task::inside(Suite::Clippy, || toolchain::prepare(project)?.clippy(project).map(drop)),
            task::inside(Suite::Browser, || browser::prepare(project).map(drop)),
            task::inside(Suite::Browser, || lrs::prepare(project).map(drop)),
        ];
        if pieces.iter().all(|piece| piece.ok) {
            say::note("all that the tests need is there");
        }
        let can_compile = pieces.iter().all(|piece| piece.suite != Suite::Build || piece.ok);
        (pieces, can_compile)
    }

    /// A suite that needs no page.
    pub fn host_suite(&self, suite: Suite) -> Vec<Ran> {
        match suite {
            Suite::Fmt => vec![self.checked(suite, lints::prepare_fmt, |runner| {
                runner.cargo(suite, "Checking the layout of the code", &["fmt", "--all", "--", "--check"])
            })],
            Suite::Clippy => vec![self.checked(suite, lints::prepare_clippy, |runner| {
                let arguments =
                    ["clippy", "--workspace", "--all-targets", "--features", "authoring,browser-tests"];
                let mut clippy = runner.cargo(suite, "Linting the host's code", &arguments);
                clippy.command.args(["--", "-D", "warnings"]);
                clippy
            })],
            Suite::Host => self.host_tests(),
            Suite::Content => vec![task::inside(suite, || content::check(self.project))],
            Suite::Fuzz => {
                let arguments =
                    ["test", "--features", "authoring", "--lib", "--test", "host", "--", "fuzz", "vault"];
                let mut fuzz = self.cargo(suite, "Trying a million damaged things", &arguments);
                fuzz.command.env("PAC_FUZZ", "1000000");
                vec![task::live(fuzz)]
            }
            Suite::Build | Suite::Browser | Suite::A11y | Suite::Size => Vec::new(),
        }
    }

    fn host_tests(&self) -> Vec<Ran> {
        let nextest =
            process::output(process::cargo(self.project.root()).args(["nextest", "--version"])).is_some();
        let common = ["--workspace", "--features", "authoring,scanner", "--no-fail-fast"];
        if !nextest {
            let arguments = [&["test"][..], &common].concat();
            return vec![task::live(self.cargo(Suite::Host, "Running the tests", &arguments))];
        }
        let arguments = [&["nextest", "run"][..], &common].concat();
        let docs = ["test", "--doc", "--features", "authoring"];
        vec![
            task::live(self.cargo(Suite::Host, "Running the tests", &arguments)),
            task::live(self.cargo(Suite::Host, "Running the examples of the documentation", &docs)),
        ]
    }

    /// What compiles the page: first the site, then the lints, which share its macros.
    pub fn page_tasks(&self) -> Vec<Task> {
        vec![self.page_task(Suite::Build), self.page_task(Suite::Clippy)]
    }

    /// One of the page's tasks, shown as it comes.
    pub fn page_task_live(&self, suite: Suite) -> Ran {
        task::live(self.page_task(suite))
    }

    fn page_task(&self, suite: Suite) -> Task {
        let (title, argument) = match suite {
            Suite::Clippy => ("Linting the page's program", "lint-page"),
            _ => ("Building the release site", "build"),
        };
        let mut command = Command::new(&self.itself);
        command.current_dir(self.project.root()).arg(argument);
        Task { suite, title, command }
    }

    /// Compiles the browser's tests ahead of running them. Its failure will show when they are run.
    pub fn compile_browser_tests(&self) -> Vec<Ran> {
        let arguments = [&BROWSER_TESTS[..], &["--no-run"]].concat();
        vec![task::live(self.cargo(Suite::Browser, "Compiling the browser tests", &arguments))]
    }

    /// A suite that needs the page, built or not.
    pub fn page_suite(&self, suite: Suite, built: bool) -> Ran {
        task::measure(suite, || {
            if !built {
                bail!("not run: the site could not be built");
            }
            match suite {
                Suite::Size => {
                    size::report(&self.project.site()).map(|()| (true, super::count::Counts::default()))
                }
                _ => self.browser_tests(suite),
            }
        })
    }

    /// Measures how fast the built page is. What is over its budget is told, not refused.
    pub fn bench(&self) -> Result<bool> {
        Ok(self.in_browser(Some("bench"))?.0)
    }

    fn browser_tests(&self, suite: Suite) -> Result<(bool, super::count::Counts)> {
        self.in_browser((suite == Suite::A11y).then_some("a11y"))
    }

    /// Serves the site, starts a browser's driver and runs the tests between the two, or only some of them.
    fn in_browser(&self, only: Option<&str>) -> Result<(bool, super::count::Counts)> {
        let browser = browser::prepare(self.project)?;
        // Some of the tests alone never need the record store.
        let lrs = only.is_none().then(|| lrs::prepare(self.project)).transpose()?;
        let server = Server::start(address::listen_anywhere()?, Site::read(&self.project.site())?)?;
        let driver = browser.start_driver()?;
        let mut tests = process::cargo(self.project.root());
        tests
            .args(BROWSER_TESTS)
            .env("PAC_URL", format!("http://127.0.0.1:{}/", server.port()))
            .env("PAC_DRIVER_URL", driver.url())
            .env("PAC_AXE", &browser.axe)
            .env("PAC_SHOTS", self.project.target().join("screenshots"))
            .envs(lrs.map(|python| ("PAC_LRS", python)));
        if self.full {
            tests.env("PAC_FULL", "1");
        }
        if let Some(only) = only {
            tests.env("PAC_ONLY", only);
        }
        task::run_live(tests)
    }

    fn cargo(&self, suite: Suite, title: &'static str, arguments: &[&str]) -> Task {
        let mut command = process::cargo(self.project.root());
        command.args(arguments);
        Task { suite, title, command }
    }

    /// A task whose tool may have to be installed first.
    fn checked(
        &self,
        suite: Suite,
        prepare: fn(&Project) -> Result<()>,
        task: impl FnOnce(&Self) -> Task,
    ) -> Ran {
        match prepare(self.project) {
            Ok(()) => task::live(task(self)),
            Err(error) => task::inside(suite, || Err(error)),
        }
    }
}

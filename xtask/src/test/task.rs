//! Running one piece of a suite: live in the terminal, or aside while others go on.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use super::Suite;
use super::count::{Counter, Counts};
use crate::process::Running;
use crate::say;

/// Silence longer than this looks like a hang, to people and to CI.
const SIGN_OF_LIFE: Duration = Duration::from_secs(20);

/// A command that belongs to a suite.
#[derive(Debug)]
pub struct Task {
    /// The suite.
    pub suite: Suite,
    /// What it does, for the person who watches.
    pub title: &'static str,
    /// The command.
    pub command: Command,
}

/// How a piece of a suite ended.
#[derive(Clone, Copy, Debug)]
pub struct Ran {
    /// The suite.
    pub suite: Suite,
    /// Whether it succeeded.
    pub ok: bool,
    /// Tests counted in its output.
    pub counts: Counts,
    /// How long it took.
    pub time: Duration,
}

/// Runs a task, its output shown as it comes.
pub fn live(task: Task) -> Ran {
    say::step(task.title);
    measure(task.suite, || run_live(task.command))
}

/// Runs a function as a piece of a suite.
pub fn inside(suite: Suite, work: impl FnOnce() -> Result<()>) -> Ran {
    measure(suite, || work().map(|()| (true, Counts::default())))
}

/// Measures a piece of a suite; an error is told, and is a failure.
pub fn measure(suite: Suite, work: impl FnOnce() -> Result<(bool, Counts)>) -> Ran {
    let start = Instant::now();
    let (ok, counts) = work().unwrap_or_else(|error| {
        say::line(&format!("{error:#}"));
        (false, Counts::default())
    });
    Ran { suite, ok, counts, time: start.elapsed() }
}

/// Runs a command, its output shown as it comes and its tests counted.
pub fn run_live(mut command: Command) -> Result<(bool, Counts)> {
    if say::is_terminal() {
        // Through a pipe, cargo would no longer know that a person reads.
        command.env("CARGO_TERM_COLOR", "always");
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = Running::start(&mut command)?;
    let out = running.child().stdout.take().context("no output to read")?;
    let err = running.child().stderr.take().context("no errors to read")?;
    let (out, err) = (thread::spawn(move || pass_on(out)), thread::spawn(move || pass_on(err)));
    let mut counts = out.join().unwrap_or_default();
    counts += err.join().unwrap_or_default();
    Ok((running.wait()?.success(), counts))
}

fn pass_on(mut from: impl Read) -> Counts {
    let mut counter = Counter::default();
    let mut piece = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut piece) {
        counter.feed(&piece[..length]);
        let mut out = io::stdout().lock();
        let _ = out.write_all(&piece[..length]).and_then(|()| out.flush());
    }
    counter.finish()
}

/// Tasks that run one after the other beside the live ones, their output kept in files.
#[derive(Debug)]
pub struct Aside {
    ended: Receiver<(Ran, &'static str, PathBuf)>,
    left: usize,
}

impl Aside {
    /// Starts them.
    pub fn start(tasks: Vec<Task>, logs: &Path) -> Result<Self> {
        fs::create_dir_all(logs).with_context(|| format!("cannot make {}", logs.display()))?;
        let (tell, ended) = mpsc::channel();
        let left = tasks.len();
        let logs = logs.to_path_buf();
        thread::spawn(move || {
            for (number, task) in tasks.into_iter().enumerate() {
                let log = logs.join(format!("{}-{}.txt", number + 1, task.suite.name()));
                let ran = measure(task.suite, || run_into(task.command, &log));
                if tell.send((ran, task.title, log)).is_err() {
                    return;
                }
            }
        });
        Ok(Self { ended, left })
    }

    /// Those that ended since last asked, told to the person who watches.
    pub fn news(&mut self) -> Vec<Ran> {
        let mut news = Vec::new();
        while let Ok((ran, title, log)) = self.ended.try_recv() {
            self.left -= 1;
            tell(&ran, title, &log);
            news.push(ran);
        }
        news
    }

    /// Waits for all of them.
    pub fn wait(mut self) -> Vec<Ran> {
        let mut all = self.news();
        let start = Instant::now();
        while self.left > 0 {
            match self.ended.recv_timeout(SIGN_OF_LIFE) {
                Ok((ran, title, log)) => {
                    self.left -= 1;
                    tell(&ran, title, &log);
                    all.push(ran);
                }
                Err(RecvTimeoutError::Timeout) => {
                    say::note(&format!("… waiting for what runs aside ({})", say::duration(start.elapsed())));
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        all
    }
}

fn run_into(mut command: Command, log: &Path) -> Result<(bool, Counts)> {
    let out = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
    let err = out.try_clone().context("a file cannot be shared")?;
    let mut running = Running::start(command.stdin(Stdio::null()).stdout(out).stderr(err))?;
    Ok((running.wait()?.success(), Counts::default()))
}

fn tell(ran: &Ran, title: &str, log: &Path) {
    let (took, verdict) = (say::duration(ran.time), if ran.ok { "done" } else { "FAILED" });
    say::line(&format!("← aside, {title}: {verdict} in {took}"));
    if !ran.ok {
        say::header(&format!("{title}: its output"));
        say::line(fs::read_to_string(log).unwrap_or_default().trim_end());
        say::header("end of that output");
    }
}

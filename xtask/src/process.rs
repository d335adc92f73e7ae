//! Starting other programs: cargo without our own traces, and nothing left running behind us.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Context, Result, bail};

/// Process ids of the children alive, for [`kill_all`].
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn running() -> MutexGuard<'static, Vec<u32>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A child that does not outlive this value.
#[derive(Debug)]
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts `command`.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("cannot start {}", shown(command)))?;
        running().push(child.id());
        Ok(Self { child })
    }

    /// The child itself, for its pipes.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Waits for its end.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        let status = self.child.wait().context("a program could not be waited for")?;
        self.forget();
        Ok(status)
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)))
    }

    fn forget(&self) {
        running().retain(|id| *id != self.child.id());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.has_ended() {
            // Fails only when it ended meanwhile.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
        self.forget();
    }
}

/// Ends every child still alive: for the moment when this tool itself is told to stop.
pub fn kill_all() {
    for id in running().drain(..) {
        let mut end = if cfg!(windows) { Command::new("taskkill") } else { Command::new("kill") };
        if cfg!(windows) {
            end.args(["/T", "/F", "/PID"]);
        }
        let _ = end.arg(id.to_string()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    }
}

/// Runs a program to its end, its output shown as it comes; an error when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = Running::start(command)?.wait()?;
    if !status.success() {
        bail!("this command failed ({status}): {}", shown(command));
    }
    Ok(())
}

/// Runs a program quietly and gives what it printed, or nothing when it is absent or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The cargo that started this tool, without the variables that `cargo run` set for it.
pub fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    clean(&mut cargo);
    cargo
}

/// Removes what `cargo run` told about *this* crate: it would make other crates look changed.
pub fn clean(command: &mut Command) {
    for (name, _) in env::vars_os() {
        let of_this_crate = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
                || name.starts_with("CARGO_BIN_")
                || name == "CARGO_CRATE_NAME"
                || name == "CARGO_PRIMARY_PACKAGE"
        });
        if of_this_crate {
            command.env_remove(name);
        }
    }
}

/// Finds a program on the `PATH`.
pub fn find(program: &str) -> Option<PathBuf> {
    let names = if cfg!(windows) {
        vec![format!("{program}.exe"), format!("{program}.cmd")]
    } else {
        vec![program.to_owned()]
    };
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| file.is_file())
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

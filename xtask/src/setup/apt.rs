//! Installing Debian packages, or telling exactly what to type when that is not ours to do.

use std::env;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, say};

/// Installs `packages`, having said why they are needed.
///
/// Without root or without apt nothing is attempted: the error names the command to run.
pub fn install(packages: &[&str], why: &str) -> Result<()> {
    let words = packages.join(" ");
    if process::find("apt-get").is_none() {
        bail!(
            "{why}\nThis machine has no apt-get. Install what these Debian packages hold, then start again: {words}"
        );
    }
    if !is_root() {
        bail!(
            "{why}\nInstalling needs the administrator. Run this, then start again:\n\
             \n    sudo apt-get update && sudo apt-get install --no-install-recommends {words}\n"
        );
    }
    say::step(&format!("{why} Installing: {words}"));
    // A list of packages some months old names files that are gone: refresh it first.
    process::run(apt().arg("update").arg("--quiet=2"))
        .context("the list of packages could not be refreshed")?;
    process::run(
        apt()
            .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .args(["-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"])
            .args(packages),
    )
    .with_context(|| format!("apt-get could not install: {words}"))
}

/// Names of the packages known to apt that match `pattern` (a regular expression on the name).
pub fn search(pattern: &str) -> Vec<String> {
    let found = process::output(Command::new("apt-cache").args(["search", "--names-only", pattern]));
    found.unwrap_or_default().lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").stdin(std::process::Stdio::null());
    apt
}

fn is_root() -> bool {
    match process::output(Command::new("id").arg("-u")) {
        Some(id) => id.trim() == "0",
        None => env::var("USER").is_ok_and(|user| user == "root"),
    }
}

//! rustfmt and clippy for the host: part of most installations, apart in some.

use anyhow::Result;

use super::apt;
use crate::process;
use crate::project::Project;

/// Installs rustfmt when cargo has none.
pub fn prepare_fmt(project: &Project) -> Result<()> {
    prepare(project, "fmt", "rustfmt", "rustfmt-web", "The layout check needs rustfmt.")
}

/// Installs clippy when cargo has none.
pub fn prepare_clippy(project: &Project) -> Result<()> {
    prepare(project, "clippy", "clippy", "rust-web-clippy", "The lints need clippy.")
}

fn prepare(project: &Project, subcommand: &str, component: &str, package: &str, why: &str) -> Result<()> {
    let works = || process::output(process::cargo(project.root()).args([subcommand, "--version"])).is_some();
    if works() {
        return Ok(());
    }
    // The ordinary way first; its failure is no error, the package comes next.
    if process::find("rustup").is_some() {
        let mut add = std::process::Command::new("rustup");
        if process::run(add.args(["component", "add", component])).is_ok() && works() {
            return Ok(());
        }
    }
    apt::install(&[package], why)
}

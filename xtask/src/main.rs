//! `cargo xtask`: sets up, builds, serves, measures and tests Pas à Clic.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod cli;
mod content;
mod process;
mod project;
mod say;
mod serve;
mod setup;
mod site;
mod size;
mod split;
mod test;
mod wasm;

use std::env;
use std::process::ExitCode;

use anyhow::{Context, Result};

use cli::Request;
use project::Project;
use wasm::Profile;

/// What shells report for a program stopped by Ctrl+C.
const STOPPED: i32 = 130;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let request = cli::parse(env::args_os().skip(1))?;
    let project = Project::find()?;
    ctrlc::set_handler(|| {
        process::kill_all();
        std::process::exit(STOPPED);
    })
    .context("Ctrl+C cannot be watched")?;

    match request {
        Request::Help => say::line(cli::HELP),
        Request::Serve(options) => serve::run(&project, options)?,
        Request::Dev(options) => serve::dev::run(&project, options)?,
        Request::Build(profile) => {
            let folder = site::build(&project, profile)?;
            let shown = folder.strip_prefix(project.root()).unwrap_or(&folder);
            say::line(&format!("The site is in {}", shown.display()));
        }
        Request::Size => size::report(&site::build(&project, Profile::Release)?)?,
        Request::Bench => {
            size::report(&site::build(&project, Profile::Release)?)?;
            return test::bench(&project);
        }
        Request::Test { only, full } => return test::run(&project, only, full),
        Request::LintPage => test::lint_page(&project)?,
        Request::ContentCheck => content::check(&project)?,
        Request::ContentList => content::list(&project)?,
        Request::ContentNew(id) => content::create(&project, &id)?,
    }
    Ok(ExitCode::SUCCESS)
}

//! The app in a real browser, as `cargo xtask test` serves it: every exercise played by real input, every screen looked at.

mod adviser;
mod adviser_scenes;
mod bench;
mod bench_adviser;
mod driver;
mod emulate;
mod fault;
mod files;
mod finger;
mod fumble;
mod input;
mod lrs;
mod mirror;
mod perform;
mod play;
mod projector;
mod projector_scenes;
mod room_scenes;
mod runner;
mod scenes;
mod sealed;
mod setup;
mod stage;
mod stored;
mod tests;
mod workshop_scenes;

use std::process::ExitCode;
use std::rc::Rc;

use setup::Setup;

fn main() -> ExitCode {
    let setup = match Setup::read() {
        Ok(Some(setup)) => Rc::new(setup),
        Ok(None) => {
            println!(
                "The browser tests need a built site and a browser's driver: run `cargo xtask test --only browser`."
            );
            return ExitCode::SUCCESS;
        }
        Err(fault) => return refuse(&fault),
    };
    let mut list = tests::all(&setup);
    // `cargo test … -- cliquer` runs those that have this in their name.
    list.keep(&std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect::<Vec<_>>());
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(&error),
    };
    match runtime.block_on(runner::run(setup, list)) {
        Ok(tally) => {
            println!("\n{} passed, {} failed", tally.passed, tally.failed);
            if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(fault) => refuse(&fault),
    }
}

fn refuse(why: &dyn std::fmt::Display) -> ExitCode {
    println!("The browser tests could not run: {why}\n\n0 passed, 1 failed");
    ExitCode::FAILURE
}

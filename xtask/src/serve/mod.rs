//! `serve`: the release site, for this machine or for the whole room.

pub mod address;
pub mod dev;
pub mod http;
pub mod reply;

use anyhow::Result;

use crate::project::Project;
use crate::wasm::Profile;
use crate::{say, site};

use http::Server;
use reply::Site;

/// How to serve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The port asked for.
    pub port: Option<u16>,
    /// Whether other machines may connect.
    pub lan: bool,
    /// Whether to open the page in this machine's browser.
    pub open: bool,
}

/// Builds the release site and serves it until the tool is told to stop.
pub fn run(project: &Project, options: Options) -> Result<()> {
    // A port that cannot be had is told now, not after minutes of compiling.
    let listener = address::listen(options.lan, options.port)?;
    let folder = site::build(project, Profile::Release)?;
    let server = Server::start(listener, Site::read(&folder)?)?;
    tell(server.port(), options);
    server.wait();
    Ok(())
}

/// Says where the page is, and opens it when asked.
fn tell(port: u16, options: Options) {
    let here = format!("http://localhost:{port}/");
    say::line(&format!("\nPas à Clic is ready: {here}"));
    if options.lan {
        tell_room(port);
    }
    say::line("Press Ctrl+C to stop.");
    if options.open && open::that_detached(&here).is_err() {
        say::note("no browser could be opened from here: type the address in one");
    }
}

/// Says what to type on the room's other machines.
fn tell_room(port: u16) {
    let addresses = address::lan_addresses();
    let urls: Vec<String> = addresses.iter().map(|ip| format!("http://{ip}:{port}/")).collect();
    match urls.split_first() {
        None => say::line("This machine is in no network: other machines cannot reach it."),
        Some((first, others)) => {
            say::line(&format!("On the other machines of the room, type or scan: {first}\n"));
            if let Some(code) = address::qr(first, say::is_terminal()) {
                say::line(&code);
            }
            if !others.is_empty() {
                say::line(&format!("If it does not answer there, try: {}", others.join("  ")));
            }
        }
    }
}

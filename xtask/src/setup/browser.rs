//! What the browser tests need: a browser, its WebDriver server, the accessibility checker.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::apt;
use crate::process::{self, Running};
use crate::project::Project;
use crate::say;

/// The version line of the accessibility checker: its rules decide what a violation is.
const AXE: &str = "axe-core@4.14";
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Programs and files of the browser tests.
#[derive(Clone, Debug)]
pub struct Browser {
    driver: PathBuf,
    /// The accessibility checker's script.
    pub axe: PathBuf,
}

/// Finds or installs all that the browser tests need.
pub fn prepare(project: &Project) -> Result<Browser> {
    let _alone = project.lock("setup")?;
    let missing: Vec<&str> = [
        CHROMIUM.iter().all(|name| process::find(name).is_none()).then_some("chromium"),
        process::find("chromedriver").is_none().then_some("chromium-driver"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !missing.is_empty() {
        apt::install(&missing, "The browser tests need a real browser and its driver.")?;
    }
    let driver = process::find("chromedriver")
        .context("chromium-driver is installed, yet there is no `chromedriver`")?;
    Ok(Browser { driver, axe: axe(project)? })
}

/// Fetches the accessibility checker once from the npm registry.
fn axe(project: &Project) -> Result<PathBuf> {
    let script = project.tools().join("node_modules/axe-core/axe.min.js");
    if script.is_file() {
        return Ok(script);
    }
    if process::find("npm").is_none() {
        apt::install(&["npm"], "The accessibility checker axe-core comes through npm.")?;
    }
    say::step(&format!("Fetching the accessibility checker: {AXE}"));
    let npm = process::find("npm").context("npm was installed, yet it is not on the PATH")?;
    process::run(
        Command::new(npm)
            .args([
                "install",
                "--ignore-scripts",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--silent",
                "--prefix",
            ])
            .arg(project.tools())
            .arg(AXE),
    )
    .context("the accessibility checker could not be fetched")?;
    if !script.is_file() {
        bail!("{AXE} was fetched, yet {} is missing", script.display());
    }
    Ok(script)
}

/// A WebDriver server, stopped with its browsers when this value goes.
#[derive(Debug)]
pub struct Driver {
    running: Running,
    port: u16,
}

impl Browser {
    /// Starts the WebDriver server on a free port and waits until it answers.
    pub fn start_driver(&self) -> Result<Driver> {
        let port = free_port()?;
        let mut command = Command::new(&self.driver);
        command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut driver = Driver { running: Running::start(&mut command)?, port };
        let deadline = Instant::now() + Duration::from_secs(20);
        while driver.get("/status").is_none() {
            if driver.running.has_ended() || Instant::now() > deadline {
                bail!("{} does not answer", self.driver.display());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }
}

impl Driver {
    /// Address for WebDriver clients.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The answer to a plain GET, when there is one.
    fn get(&self, path: &str) -> Option<String> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)
            .ok()?;
        let mut answer = [0; 512];
        let read = stream.read(&mut answer).ok()?;
        (read > 0).then(|| String::from_utf8_lossy(&answer[..read]).into_owned())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Killed outright, it would leave the browsers of unfinished tests behind.
        if self.get("/shutdown").is_some() {
            let deadline = Instant::now() + Duration::from_secs(5);
            while !self.running.has_ended() && Instant::now() < deadline {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
    }
}

/// A port that nobody listens to at this moment.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no port is free")?;
    Ok(listener.local_addr().context("a port has no number")?.port())
}

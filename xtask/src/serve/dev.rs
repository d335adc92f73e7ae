//! `dev`: a quick build, made again at each change, and a page that reloads itself.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::http::Server;
use super::reply::Site;
use super::{Options, address};
use crate::project::Project;
use crate::{process, say};

const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Asks for the version of the site, and reloads the page when it is another.
const RELOAD: &str = "let seen; setInterval(async () => {\n\
     try {\n\
     const now = await (await fetch('dev-version.txt', { cache: 'no-store' })).text();\n\
     if (seen !== undefined && now !== seen) location.reload();\n\
     seen = now;\n\
     } catch { /* the server is being restarted */ }\n\
     }, 500);\n";

/// Builds, serves, and builds again at each change until the tool is told to stop.
pub fn run(project: &Project, options: Options) -> Result<()> {
    let listener = address::listen(options.lan, options.port)?;
    let mut seen = fingerprint(project);
    while let Err(error) = rebuild(project) {
        say::line(&format!("{error:#}\nWaiting for a change…"));
        seen = wait_for_change(project, seen);
    }
    let server = Server::start(listener, site(project, seen)?)?;
    super::tell(server.port(), options);
    loop {
        seen = wait_for_change(project, seen);
        let start = Instant::now();
        match rebuild(project).and_then(|()| site(project, seen)) {
            Ok(site) => {
                server.replace(site);
                say::line(&format!("Ready again after {}.", say::duration(start.elapsed())));
            }
            Err(error) => say::line(&format!("{error:#}\nThe page stays as it was.")),
        }
    }
}

/// Builds through cargo: this tool holds the reader of exercises, which may be what changed.
fn rebuild(project: &Project) -> Result<()> {
    process::run(process::cargo(project.root()).args([
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--",
        "build",
        "--dev",
    ]))
}

/// The site just built, with the script that reloads it when `version` changes.
fn site(project: &Project, version: u64) -> Result<Site> {
    let mut site = Site::read(&project.dev_site())?;
    site.insert("dev-version.txt", version.to_string().into_bytes().into(), None);
    site.insert("dev-reload.js", RELOAD.as_bytes().into(), None);
    site.edit("index.html", |page| {
        page.replace("</head>", "<script type=\"module\" src=\"dev-reload.js\"></script></head>")
    });
    Ok(site)
}

/// Waits until the files differ from `seen`, and no longer move.
fn wait_for_change(project: &Project, seen: u64) -> u64 {
    let mut last = seen;
    loop {
        thread::sleep(LOOK_EVERY);
        let now = fingerprint(project);
        // An editor that saves several files must not cause several builds.
        if now != seen && now == last {
            return now;
        }
        last = now;
    }
}

/// A number that changes with the names, sizes and dates of the watched files.
///
/// Looking at a few hundred files costs a few milliseconds, and works on network drives too.
fn fingerprint(project: &Project) -> u64 {
    let root = project.root();
    let mut files: Vec<PathBuf> = vec![root.join("Cargo.toml"), root.join("Cargo.lock")];
    for folder in ["src", "public", "style", "xtask/src"] {
        collect(&root.join(folder), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        if let Ok(data) = fs::metadata(&file) {
            (&file, data.len(), data.modified().ok()).hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

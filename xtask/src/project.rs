//! Where things stand in the project, so that no other file spells a path twice.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::say;

/// The target triple of the page's program.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The project's folders.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this tool was compiled from, or the current folder when it has moved since.
    pub fn find() -> Result<Self> {
        let compiled_from = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf);
        let root = match compiled_from {
            Some(root) if root.join("Cargo.toml").is_file() => root,
            _ => env::current_dir().context("the current folder cannot be read")?,
        };
        Ok(Self { root })
    }

    /// The top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The authors' exercises and texts.
    pub fn content(&self) -> PathBuf {
        self.root.join("src/content")
    }

    /// Files of the page that are not compiled.
    pub fn public(&self) -> PathBuf {
        self.root.join("public")
    }

    /// The style sheets.
    pub fn style(&self) -> PathBuf {
        self.root.join("style")
    }

    /// Everything made: may be deleted at any time.
    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// Where cargo compiles the page's program.
    pub fn wasm_target(&self) -> PathBuf {
        self.target().join("wasm")
    }

    /// The finished site.
    pub fn site(&self) -> PathBuf {
        self.target().join("site")
    }

    /// The site of `dev`, apart so that an unfinished page is never taken for the real one.
    pub fn dev_site(&self) -> PathBuf {
        self.target().join("site-dev")
    }

    /// Tools fetched from package registries.
    pub fn tools(&self) -> PathBuf {
        self.target().join("tools")
    }

    /// What the test suites that run aside printed.
    pub fn test_logs(&self) -> PathBuf {
        self.target().join("test-logs")
    }

    /// Waits until no other run of this tool works on the same thing, and keeps others out until the
    /// returned file is dropped.
    pub fn lock(&self, what: &str) -> Result<File> {
        let path = self.target().join(format!("xtask-{what}.lock"));
        fs::create_dir_all(self.target()).context("the folder `target` cannot be made")?;
        let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        if file.try_lock().is_err() {
            say::note("another run of this tool is at work here: waiting for it");
            file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
        }
        Ok(file)
    }
}

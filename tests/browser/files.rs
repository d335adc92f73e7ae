//! Files that the page saves, and files that are given to it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use serde_json::json;
use thirtyfour::By;

use crate::driver::{PATIENCE, Page};
use crate::fault::{Check, fail};

/// How many folders were made: no two tests share one, whatever they call it.
static MADE: AtomicUsize = AtomicUsize::new(0);

/// A folder of one test, removed with this value.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty one.
    pub fn new(name: &str) -> Check<Folder> {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("pas-a-clic-{}-{number}-{name}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file into it.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> Check<PathBuf> {
        let path = self.0.join(name);
        std::fs::write(&path, content)?;
        Ok(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Page {
    /// Does what saves a file, and gives its path once it is whole.
    pub async fn saved(&self, folder: &Folder, press: impl Future<Output = Check>) -> Check<PathBuf> {
        // A folder for each: the browser would call a second file of one name otherwise.
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let place = folder.path().join(format!("saved-{number}"));
        std::fs::create_dir_all(&place)?;
        let path = place.to_string_lossy().into_owned();
        self.cdp("Browser.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": path })).await?;
        press.await?;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            for entry in std::fs::read_dir(&place)?.flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                // Until it is whole, it stands under another name, or is empty.
                let whole = entry.metadata().is_ok_and(|facts| facts.len() > 0);
                if whole
                    && !name.starts_with('.')
                    && !name.ends_with(".crdownload")
                    && !name.ends_with(".tmp")
                {
                    return Ok(entry.path());
                }
            }
            self.rest(25).await;
        }
        fail!("no file was saved; the screen says “{}”", self.seen_words().await?)
    }

    /// Gives files to one of the screen's choices of files, all at once.
    pub async fn give_files(&self, number: usize, files: &[&Path]) -> Check {
        let inputs = self.driver().find_all(By::Css("input[type=file]")).await?;
        let Some(input) = inputs.get(number) else {
            fail!("there is no choice of files number {}", number + 1)
        };
        let paths: Vec<String> = files.iter().map(|file| file.to_string_lossy().into_owned()).collect();
        Ok(input.send_keys(paths.join("\n")).await?)
    }
}

//! Files named by their content, so that a browser may keep them forever.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// Files of a site: path with `/` → bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder of the files named by their content.
pub const FOLDER: &str = "assets/";

/// Files being gathered.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    files: Files,
}

impl Assets {
    /// Takes a file in and gives the path by which the page names it.
    pub fn add(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let path = format!("{FOLDER}{stem}-{}.{extension}", fingerprint(&bytes));
        self.files.insert(path.clone(), bytes);
        path
    }

    /// All files taken in.
    pub fn into_files(self) -> Files {
        self.files
    }
}

/// Ten hexadecimal digits: 2⁴⁰ values, ample for the few versions a cache may hold.
fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// The files of a folder with this extension, in the order of their names; none when it is absent.
pub fn with_extension(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    Ok(files)
}

/// A file's name without its extension.
pub fn stem(path: &Path) -> Result<String> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    stem.map(str::to_owned).with_context(|| format!("this file's name is not plain text: {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_its_content_only() {
        let mut assets = Assets::default();
        let first = assets.add("app", "js", b"one".to_vec());
        assert_eq!(first, assets.add("app", "js", b"one".to_vec()));
        assert_ne!(first, assets.add("app", "js", b"two".to_vec()));
        assert!(first.starts_with("assets/app-") && first.ends_with(".js"));
        assert_eq!(assets.into_files().len(), 2);
    }
}

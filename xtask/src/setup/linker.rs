//! Finding LLVM's linker for wasm, whatever its version and its place.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::apt;

/// A `wasm-ld`, and the major version of LLVM its place tells (0 when it does not).
#[derive(Clone, Debug, PartialEq, Eq)]
struct Linker {
    version: u32,
    path: PathBuf,
}

/// The newest `wasm-ld` of this machine; installs one when none is as new as the compiler's LLVM.
///
/// An older linker may fail on objects of a newer LLVM, so it only serves when nothing better comes.
pub fn find_or_install(llvm: Option<u32>) -> Result<PathBuf> {
    let found = newest();
    let wanted = llvm.unwrap_or(0);
    if let Some(linker) = &found
        && (linker.version >= wanted || linker.version == 0)
    {
        return Ok(linker.path.clone());
    }
    let installed = install(wanted);
    match (newest(), installed) {
        (Some(linker), _) => Ok(linker.path),
        (None, Err(error)) => Err(error),
        (None, Ok(())) => bail!("lld was installed, yet no `wasm-ld` is on this machine"),
    }
}

/// The newest `wasm-ld` of this machine, if any.
fn newest() -> Option<Linker> {
    let on_path =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    let llvm_folders =
        entries(Path::new("/usr/lib")).into_iter().filter(|folder| version_of(folder, "llvm-").is_some());
    let in_llvm = llvm_folders.filter_map(|folder| {
        let path = folder.join("bin/wasm-ld");
        let version = version_of(&folder, "llvm-")?;
        path.is_file().then_some(Linker { version, path })
    });
    let versioned = on_path.iter().flat_map(|folder| entries(folder)).filter_map(|path| {
        let version = version_of(&path, "wasm-ld-")?;
        Some(Linker { version, path })
    });
    let plain = on_path.iter().map(|folder| folder.join("wasm-ld")).filter(|path| path.is_file());
    in_llvm
        .chain(versioned)
        .chain(plain.map(|path| Linker { version: 0, path }))
        .max_by_key(|linker| linker.version)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// The number that follows `prefix` in a file name: 22 for `wasm-ld-22`.
fn version_of(path: &Path, prefix: &str) -> Option<u32> {
    path.file_name()?.to_str()?.strip_prefix(prefix)?.parse().ok()
}

fn install(llvm: u32) -> Result<()> {
    let mut names: Vec<(u32, String)> = apt::search("^lld-[0-9]+$")
        .into_iter()
        .filter_map(|name| Some((version_of(Path::new(&name), "lld-")?, name)))
        .collect();
    names.sort();
    let best = names.iter().find(|(version, _)| *version >= llvm).or(names.last());
    let package = best.map_or("lld", |(_, name)| name.as_str());
    apt::install(&[package], "The page's program needs the linker lld.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_name() {
        assert_eq!(version_of(Path::new("/usr/lib/llvm-22"), "llvm-"), Some(22));
        assert_eq!(version_of(Path::new("/usr/bin/wasm-ld"), "wasm-ld-"), None);
        assert_eq!(version_of(Path::new("lld-x"), "lld-"), None);
    }
}

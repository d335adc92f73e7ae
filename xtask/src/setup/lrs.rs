//! What the tests of exported xAPI statements need: a real record store to hand them to, which is not ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::process;
use crate::project::Project;
use crate::say;

/// The record store, and what it needs without saying so: 5.1.0 imports `requests` and does not ask for it.
const PACKAGES: [&str; 2] = ["ralph-malph[cli,lrs]==5.1.0", "requests>=2,<3"];
const WHY: &str = "The record store of the xAPI tests lives in a Python environment of its own.";

/// Installs the record store once, and gives the Python that has it.
///
/// Not its programs `ralph` or `uvicorn`: they begin with the path at which they were installed, and fail in
/// a folder that was moved.
pub fn prepare(project: &Project) -> Result<PathBuf> {
    let _alone = project.lock("setup")?;
    let folder = project.tools().join("lrs");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    if is_complete(&folder, &python) {
        return Ok(python);
    }
    let host = host_python()?;
    say::step(&format!("Fetching the record store of the xAPI tests: {} (half a minute)", PACKAGES[0]));
    process::run(Command::new(host).args(["-m", "venv", "--clear"]).arg(&folder))
        .context("the record store's Python environment could not be made")?;
    process::run(
        Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"])
            .args(PACKAGES),
    )
    .context("the record store could not be fetched")?;
    // Last: a set-up stopped half-way is then begun again.
    fs::write(stamp_file(&folder), stamp()).context("cannot write the record store's stamp")?;
    Ok(python)
}

/// Whether all was installed, by this recipe, with a Python that is still there.
fn is_complete(folder: &Path, python: &Path) -> bool {
    python.is_file() && fs::read_to_string(stamp_file(folder)).is_ok_and(|found| found == stamp())
}

/// A Python that can make environments, installed where there is none.
fn host_python() -> Result<PathBuf> {
    if let Some(python) = find_python() {
        return Ok(python);
    }
    apt::install(&["python3-venv"], WHY)?;
    match find_python() {
        Some(python) => Ok(python),
        None => bail!("python3-venv is installed, yet the `python3` on the PATH makes no environments"),
    }
}

/// Debian's `python3` alone lacks `ensurepip`, without which an environment has no pip.
fn find_python() -> Option<PathBuf> {
    let names = ["python3", "python"];
    names
        .into_iter()
        .filter_map(process::find)
        .find(|python| process::output(Command::new(python).args(["-c", "import ensurepip, venv"])).is_some())
}

fn stamp_file(folder: &Path) -> PathBuf {
    folder.join("stamp")
}

fn stamp() -> String {
    PACKAGES.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_installation_counts() {
        let folder = std::env::temp_dir().join(format!("pas-a-clic-lrs-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a writable folder");
        let python = folder.join("python");
        assert!(!is_complete(&folder, &python), "nothing is there");
        fs::write(&python, "").expect("a writable file");
        assert!(!is_complete(&folder, &python), "stopped half-way");
        fs::write(stamp_file(&folder), "ralph-malph[cli,lrs]==4.0.0").expect("a writable file");
        assert!(!is_complete(&folder, &python), "another version");
        fs::write(stamp_file(&folder), stamp()).expect("a writable file");
        assert!(is_complete(&folder, &python));
        fs::remove_file(&python).expect("a removable file");
        assert!(!is_complete(&folder, &python), "its Python is gone");
        fs::remove_dir_all(&folder).expect("a removable folder");
    }
}

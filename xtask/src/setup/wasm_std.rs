//! Rust's standard library for the browser, compiled once from the distribution's source.
//!
//! It is kept under `target/`, as an ordinary sysroot that needs no administrator.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::{Project, WASM_TARGET};
use crate::{process, say};

/// Changes when the recipe below does, so that a library made the old way is made again.
const RECIPE: &str = "2";
const CRATE: &str = "wasm_std_seed";

/// Whether the library kept was compiled by the compiler that says `version`.
pub fn is_fresh(project: &Project, version: &str) -> bool {
    fs::read_to_string(stamp_file(project)).is_ok_and(|stamp| stamp == stamp_of(version))
}

/// Compiles the library unless it is fresh, and gives its sysroot.
pub fn prepare(project: &Project, version: &str, cargo: &Path, rustc: &Path) -> Result<PathBuf> {
    let sysroot = sysroot(project);
    if is_fresh(project, version) {
        return Ok(sysroot);
    }
    let release = version.lines().next().unwrap_or(version);
    say::step(&format!("Compiling Rust's library for the browser, once for {release} (about 2 minutes)"));
    let libraries = compile(project, cargo, rustc)?;

    // What was linked with another library cannot be linked with this one.
    remove(&project.wasm_target())?;
    remove(&sysroot)?;
    let folder = sysroot.join("lib/rustlib").join(WASM_TARGET).join("lib");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for library in &libraries {
        let name = library.file_name().context("a library has no name")?;
        fs::copy(library, folder.join(name)).with_context(|| format!("cannot copy {}", library.display()))?;
    }
    // Last: a set-up stopped half-way is then begun again.
    fs::write(stamp_file(project), stamp_of(version)).context("cannot write the library's stamp")?;
    remove(&seed(project))?;
    Ok(sysroot)
}

/// Compiles an empty crate together with the library, and gives the library's files.
fn compile(project: &Project, cargo: &Path, rustc: &Path) -> Result<Vec<PathBuf>> {
    let seed = seed(project);
    remove(&seed)?;
    fs::create_dir_all(seed.join("src")).with_context(|| format!("cannot make {}", seed.display()))?;
    let manifest = format!(
        "[workspace]\n[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
         [profile.release]\npanic = \"abort\"\ncodegen-units = 1\nopt-level = \"z\"\n"
    );
    fs::write(seed.join("Cargo.toml"), manifest).context("cannot write the library's manifest")?;
    fs::write(seed.join("src/lib.rs"), "#![no_std]\n").context("cannot write the library's seed")?;

    let mut build = Command::new(cargo);
    process::clean(&mut build);
    build
        .current_dir(&seed)
        .args(["build", "--release", "--target", WASM_TARGET, "-Zbuild-std=std,panic_abort", "--target-dir"])
        .arg(seed.join("target"))
        .env("RUSTC", rustc)
        // Building the library is an unstable feature of a stable compiler.
        .env("RUSTC_BOOTSTRAP", "1")
        // Without its bitcode the library could not take part in link-time optimisation.
        .env("CARGO_ENCODED_RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("LD_LIBRARY_PATH");
    process::run(&mut build).context("Rust's library could not be compiled for the browser")?;

    let folder = seed.join("target").join(WASM_TARGET).join("release/deps");
    let files = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let own = format!("lib{CRATE}-");
    let libraries: Vec<PathBuf> = files
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rlib"))
        .filter(|path| path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with(&own)))
        .collect();
    if libraries.is_empty() {
        bail!("no library was found in {}", folder.display());
    }
    Ok(libraries)
}

fn stamp_of(version: &str) -> String {
    format!("recipe {RECIPE}\n{version}")
}

fn sysroot(project: &Project) -> PathBuf {
    project.target().join("wasm-std")
}

fn stamp_file(project: &Project) -> PathBuf {
    sysroot(project).join("stamp")
}

fn seed(project: &Project) -> PathBuf {
    project.target().join("wasm-std-build")
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

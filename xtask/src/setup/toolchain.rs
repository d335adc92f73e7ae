//! The compiler for the browser: the ordinary one when it can be had, else the distribution's.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{apt, linker, wasm_std};
use crate::project::{Project, WASM_TARGET};
use crate::{process, say};

/// Debian's compiler for its browsers, newer than the distribution's own, and its library's source.
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const CLIPPY_PACKAGE: &str = "rust-web-clippy";
/// Debian's programs, by their full path: `rustup` usually stands before them on the `PATH`.
const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const CARGO_CLIPPY: &str = "/usr/bin/cargo-clippy";

/// A compiler able to build for the browser.
#[derive(Clone, Debug)]
pub enum Toolchain {
    /// The one in use for everything else, with its wasm library.
    Ordinary,
    /// The distribution's, with a wasm library that this tool compiled.
    Distribution {
        /// Folder laid out as `rustc --sysroot` wants it.
        sysroot: PathBuf,
        /// LLVM's `wasm-ld`.
        linker: PathBuf,
    },
}

/// Finds a compiler for the browser, installing what is missing.
pub fn prepare(project: &Project) -> Result<Toolchain> {
    let _alone = project.lock("setup")?;
    if has_wasm_library() {
        return Ok(Toolchain::Ordinary);
    }
    let had_distribution = Distribution::find();
    let ready = had_distribution.as_ref().is_some_and(|found| wasm_std::is_fresh(project, &found.version));
    if !ready && add_with_rustup() {
        return Ok(Toolchain::Ordinary);
    }
    let distribution = match had_distribution {
        Some(found) => found,
        None => Distribution::install()?,
    };
    let linker = linker::find_or_install(distribution.llvm())?;
    let sysroot = wasm_std::prepare(project, &distribution.version, Path::new(CARGO), Path::new(RUSTC))?;
    Ok(Toolchain::Distribution { sysroot, linker })
}

impl Toolchain {
    /// A cargo command that compiles for the browser, into a folder of its own.
    pub fn cargo(&self, project: &Project, subcommand: &str) -> Command {
        let mut cargo = match self {
            Self::Ordinary => process::cargo(project.root()),
            Self::Distribution { .. } => self.distribution_command(project, CARGO),
        };
        cargo.arg(subcommand);
        self.add_target(&mut cargo, project);
        cargo
    }

    /// A clippy command that checks the page's program; installs the distribution's clippy when absent.
    pub fn clippy(&self, project: &Project) -> Result<Command> {
        let mut clippy = match self {
            Self::Ordinary => process::cargo(project.root()),
            Self::Distribution { .. } => {
                if !Path::new(CARGO_CLIPPY).is_file() {
                    apt::install(&[CLIPPY_PACKAGE], "The lints of the page's program need clippy.")?;
                }
                self.distribution_command(project, CARGO_CLIPPY)
            }
        };
        clippy.arg("clippy");
        self.add_target(&mut clippy, project);
        Ok(clippy)
    }

    fn distribution_command(&self, project: &Project, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(project.root()).env("CARGO", CARGO).env("RUSTC", RUSTC);
        process::clean(&mut command);
        // `cargo run` points it at the other compiler's libraries.
        command.env_remove("LD_LIBRARY_PATH").env_remove("RUSTDOC");
        command
    }

    fn add_target(&self, command: &mut Command, project: &Project) {
        command.args(["--target", WASM_TARGET]).arg("--target-dir").arg(project.wasm_target());
        if let Self::Distribution { sysroot, linker } = self {
            // The encoded form keeps paths with spaces whole and wins over a RUSTFLAGS meant for the host.
            let mut flags = OsString::from("--sysroot=");
            flags.push(sysroot);
            flags.push("\u{1f}-Clinker=");
            flags.push(linker);
            command.env("CARGO_ENCODED_RUSTFLAGS", flags);
        }
    }
}

/// Whether the compiler in use already has the library for the browser.
fn has_wasm_library() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let folder =
        process::output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM_TARGET]));
    let Some(folder) = folder else { return false };
    fs::read_dir(folder.trim()).is_ok_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
    })
}

/// The ordinary way. Its failure is no error: the distribution comes next.
fn add_with_rustup() -> bool {
    if process::find("rustup").is_none() {
        return false;
    }
    say::step(&format!("The compiler lacks its library for the browser: rustup target add {WASM_TARGET}"));
    if process::run(Command::new("rustup").args(["target", "add", WASM_TARGET])).is_ok() && has_wasm_library()
    {
        return true;
    }
    say::note("rustup could not get it: trying the distribution's packages instead");
    false
}

/// The distribution's compiler, with the source of its library.
#[derive(Clone, Debug)]
struct Distribution {
    /// What `rustc -vV` prints.
    version: String,
}

impl Distribution {
    fn find() -> Option<Self> {
        let sysroot = process::output(Command::new(RUSTC).args(["--print", "sysroot"]))?;
        let source = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml");
        if !source.is_file() || !Path::new(CARGO).is_file() {
            return None;
        }
        process::output(Command::new(RUSTC).arg("-vV")).map(|version| Self { version })
    }

    fn install() -> Result<Self> {
        let why = format!(
            "The page's program needs a Rust compiler with the source of its library.\n\
             (Where rustup reaches its servers, this alone is enough: rustup target add {WASM_TARGET})"
        );
        apt::install(&PACKAGES, &why)?;
        match Self::find() {
            Some(found) => Ok(found),
            None => bail!("{} were installed, yet {RUSTC} has no library source", PACKAGES.join(", ")),
        }
    }

    /// The major version of its LLVM.
    fn llvm(&self) -> Option<u32> {
        self.version
            .lines()
            .find_map(|line| line.strip_prefix("LLVM version: ")?.split('.').next()?.parse().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_llvm_version_is_read() {
        let distribution =
            Distribution { version: "rustc 1.96.0\nhost: x\nLLVM version: 22.1.8\n".to_owned() };
        assert_eq!(distribution.llvm(), Some(22));
        assert_eq!(Distribution { version: "rustc 1.96.0".to_owned() }.llvm(), None);
    }
}

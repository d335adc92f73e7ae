//! Compiling the page's program and wrapping it for the browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{Project, WASM_TARGET};
use crate::setup::toolchain::Toolchain;
use crate::{process, say};

/// The entry point of the learner's page.
const BIN: &str = "learner";
/// The program apart that reads QR codes. It has no glue: the page calls it directly.
const SCANNER: &str = "scanner";
/// Of both programs, so that what they share is compiled once.
const FEATURES: [&str; 2] = ["--features", "views,scanner"];

/// How the page's program is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Small, for people.
    Release,
    /// Quick to compile, for whoever works on the page.
    Dev,
}

impl Profile {
    /// The name in `Cargo.toml`, which is also that of cargo's folder.
    fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "wasm-dev",
        }
    }
}

/// The program as the browser wants it.
#[derive(Clone, Debug)]
pub struct Program {
    /// A JavaScript module; [`Program::START`] starts the program.
    pub glue: String,
    /// The compiled program.
    pub wasm: Vec<u8>,
    /// The reader of QR codes, fetched when it is wanted.
    pub scanner: Vec<u8>,
}

impl Program {
    /// Name, inside the module, of the function that starts the program.
    pub const START: &str = "startProgram";
}

/// Compiles the program and generates its glue.
pub fn build(project: &Project, toolchain: &Toolchain, profile: Profile) -> Result<Program> {
    say::step("Compiling the page's program");
    let mut cargo = toolchain.cargo(project, "build");
    cargo.args(["--profile", profile.name(), "--bin", BIN]).args(FEATURES);
    process::run(&mut cargo)?;
    let mut cargo = toolchain.cargo(project, "rustc");
    // Stripped by the linker: no wasm-bindgen will want to read it.
    cargo.args(["--profile", profile.name(), "--bin", SCANNER]).args(FEATURES).args(["--", "-Cstrip=symbols"]);
    process::run(&mut cargo)?;

    let compiled = |name: &str| {
        project.wasm_target().join(WASM_TARGET).join(profile.name()).join(name).with_extension("wasm")
    };
    let scanner = compiled(SCANNER);
    let scanner = fs::read(&scanner).with_context(|| format!("cannot read {}", scanner.display()))?;
    let mut program = Program { scanner, ..bind(&compiled(BIN), profile)? };
    if profile == Profile::Release {
        program.wasm = optimise(project, program.wasm)?;
        program.scanner = optimise(project, program.scanner)?;
    }
    Ok(program)
}

/// Generates the JavaScript that links the program to the browser.
fn bind(compiled: &Path, profile: Profile) -> Result<Program> {
    let release = profile == Profile::Release;
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .out_name("app")
                .typescript(false)
                .omit_default_module_path(true)
                .remove_name_section(release)
                .remove_producers_section(release)
                .generate_output()
        })
        .with_context(|| format!("wasm-bindgen could not read {}", compiled.display()))?;
    let glue = close_module(output.js())?;
    Ok(Program { glue, wasm: output.wasm_mut().emit_wasm(), scanner: Vec::new() })
}

/// Replaces the module's exports by a plain name, so that our own script can follow in the same file.
fn close_module(glue: &str) -> Result<String> {
    let mut start = None;
    let mut kept = Vec::new();
    for line in glue.lines() {
        if line.starts_with("import ") {
            bail!("a dependency brings a JavaScript file of its own, and the page ships in one file: {line}");
        }
        match line.strip_prefix("export {") {
            Some(names) => {
                let default =
                    names.split([',', '}']).find_map(|name| name.trim().strip_suffix(" as default"));
                start = start.or(default.map(str::to_owned));
            }
            None => kept.push(line.strip_prefix("export ").unwrap_or(line)),
        }
    }
    let start = start.context("wasm-bindgen's module no longer has a default export")?;
    Ok(format!("{}\nconst {} = {start};\n", kept.join("\n"), Program::START))
}

/// Shrinks the program with `wasm-opt` when this machine has one; its failure costs size, never the build.
fn optimise(project: &Project, wasm: Vec<u8>) -> Result<Vec<u8>> {
    let Some(tool) = find_wasm_opt(project) else { return Ok(wasm) };
    say::step("Shrinking the program with wasm-opt");
    let folder = project.wasm_target();
    let (before, after) = (folder.join("before-opt.wasm"), folder.join("after-opt.wasm"));
    fs::write(&before, &wasm).with_context(|| format!("cannot write {}", before.display()))?;
    let ran = process::run(
        Command::new(&tool)
            .arg("-Oz")
            // What today's Rust may emit; older tools refuse it unless told.
            .args(["--enable-bulk-memory", "--enable-mutable-globals", "--enable-multivalue"])
            .args(["--enable-nontrapping-float-to-int", "--enable-reference-types", "--enable-sign-ext"])
            .arg(&before)
            .arg("-o")
            .arg(&after),
    );
    match ran {
        Ok(()) => fs::read(&after).with_context(|| format!("cannot read {}", after.display())),
        Err(error) => {
            say::note(&format!("{} does not serve, the program stays as it is: {error}", tool.display()));
            Ok(wasm)
        }
    }
}

fn find_wasm_opt(project: &Project) -> Option<PathBuf> {
    let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
    let local = [project.root().to_path_buf(), project.tools()]
        .map(|folder| folder.join("node_modules/.bin").join(name));
    let named = env::var_os("WASM_OPT").map(PathBuf::from);
    named.into_iter().chain(local).find(|path| path.is_file()).or_else(|| process::find("wasm-opt"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_closed_and_named() {
        let glue = "export class A {}\nfunction go() {}\nexport { initSync, go as default };";
        let closed = close_module(glue).expect("a default export");
        assert_eq!(closed, "class A {}\nfunction go() {}\nconst startProgram = go;\n");
        assert!(close_module("function go() {}").is_err());
        assert!(close_module("import { x } from './snippets/y.js';\nexport { go as default };").is_err());
    }
}

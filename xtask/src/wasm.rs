//! Compiling the page's program and wrapping it for the browser.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{Project, WASM_TARGET};
use crate::setup::toolchain::Toolchain;
use crate::{process, say, split};

/// The entry point of the learner's page.
const BIN: &str = "learner";
/// The entry point of the adviser's page.
const ADVISER: &str = "adviser";
/// The entry point of the projector's page.
const PROJECTOR: &str = "projector";
/// The program apart that reads QR codes. It has no glue: the page calls it directly.
const SCANNER: &str = "scanner";
/// What the first part imports to reach the second: the macro's name, and the function of `public/later.js`.
const LATER: &str = "__wasm_split_load_later: joinLater";
/// Of both programs, so that what they share is compiled once.
const FEATURES: [&str; 2] = ["--features", "views,scanner"];

/// Tells the program the day it was made (`platform::clock`).
const BUILD_DAY: &str = "PAC_BUILD_MS";

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
    /// The compiled program, or its first part.
    pub wasm: Vec<u8>,
    /// Its second part, when it is in two.
    pub later: Option<Vec<u8>>,
    /// The adviser's program: module and compiled.
    pub adviser: (String, Vec<u8>),
    /// The projector's.
    pub projector: (String, Vec<u8>),
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
    let mut cargo = toolchain.cargo(project, "rustc");
    cargo.args(["--profile", profile.name(), "--bin", BIN]).args(FEATURES);
    if let Some(day_ms) = day_of_last_change(project) {
        cargo.env(BUILD_DAY, day_ms.to_string());
    }
    if profile == Profile::Release {
        cargo.args(["--", split::LINK_ARGUMENT]);
    }
    process::run(&mut cargo)?;
    let mut cargo = toolchain.cargo(project, "rustc");
    // Stripped by the linker: no wasm-bindgen will want to read it.
    cargo
        .args(["--profile", profile.name(), "--bin", SCANNER])
        .args(FEATURES)
        .args(["--", "-Cstrip=symbols"]);
    process::run(&mut cargo)?;

    for bin in [ADVISER, PROJECTOR] {
        let mut cargo = toolchain.cargo(project, "rustc");
        cargo.args(["--profile", profile.name(), "--bin", bin]).args(FEATURES);
        if let Some(day_ms) = day_of_last_change(project) {
            cargo.env(BUILD_DAY, day_ms.to_string());
        }
        process::run(&mut cargo)?;
    }

    let compiled = |name: &str| {
        project.wasm_target().join(WASM_TARGET).join(profile.name()).join(name).with_extension("wasm")
    };
    let scanner = compiled(SCANNER);
    let scanner = fs::read(&scanner).with_context(|| format!("cannot read {}", scanner.display()))?;
    // In one part: an adviser waits once, for all of it.
    let whole_of = |bin| bind(&compiled(bin), profile).map(|program| (program.glue, program.wasm));
    let (adviser, projector) = (whole_of(ADVISER)?, whole_of(PROJECTOR)?);
    let whole = compiled(BIN);
    if profile == Profile::Dev {
        return Ok(Program { scanner, adviser, projector, ..bind(&whole, profile)? });
    }
    let parts = split::split(&whole, &project.wasm_target())?;
    Ok(Program { scanner, adviser, projector, later: Some(parts.later), ..bind(&parts.first, profile)? })
}

/// The day of the last commit, in milliseconds since 1970-01-01 UTC: a machine whose clock stands before it cannot be
/// believed. `None` outside of a repository, where the program has a day of its own.
fn day_of_last_change(project: &Project) -> Option<i64> {
    const DAY_S: i64 = 86_400;
    let mut git = std::process::Command::new("git");
    let asked = git.args(["log", "-1", "--format=%ct"]).current_dir(project.root()).output().ok()?;
    let seconds: i64 = String::from_utf8(asked.stdout).ok()?.trim().parse().ok()?;
    // To the day: the program is not compiled anew for each commit.
    Some((seconds - seconds.rem_euclid(DAY_S)) * 1_000)
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
                // The second part meets the first through what the linker exported.
                .keep_lld_exports(release)
                .remove_name_section(release)
                .remove_producers_section(release)
                .generate_output()
        })
        .with_context(|| format!("wasm-bindgen could not read {}", compiled.display()))?;
    let glue = close_module(output.js())?;
    if release {
        drop_unused(output.wasm_mut());
    }
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Program {
        glue,
        wasm,
        later: None,
        adviser: Default::default(),
        projector: Default::default(),
        scanner: Vec::new(),
    })
}

/// Leptos brings streams between a server and the page, which has none: without their exports their code goes too.
fn drop_unused(module: &mut walrus::Module) {
    let streams = module.exports.iter().filter(|export| export.name.contains("intounderlying"));
    let streams: Vec<_> = streams.map(|export| export.id()).collect();
    for export in streams {
        module.exports.delete(export);
    }
    walrus::passes::gc::run(module);
}

/// Replaces the module's exports by a plain name, so that our own script can follow in the same file.
fn close_module(glue: &str) -> Result<String> {
    let mut start = None;
    let mut kept = Vec::new();
    for line in glue.lines() {
        if let Some(name) = way_to_later(line) {
            kept.push(format!("const {name} = {{ {LATER} }};"));
            continue;
        }
        if line.starts_with("import ") {
            bail!("a dependency brings a JavaScript file of its own, and the page ships in one file: {line}");
        }
        match line.strip_prefix("export {") {
            Some(names) => {
                let default =
                    names.split([',', '}']).find_map(|name| name.trim().strip_suffix(" as default"));
                start = start.or(default.map(str::to_owned));
            }
            None => kept.push(line.strip_prefix("export ").unwrap_or(line).to_owned()),
        }
    }
    let start = start.context("wasm-bindgen's module no longer has a default export")?;
    Ok(format!("{}\nconst {} = {start};\n", kept.join("\n"), Program::START))
}

/// The name by which the glue imports the way to the second part, if this line does.
fn way_to_later(line: &str) -> Option<&str> {
    let (name, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
    from.contains(split::LINK_MODULE).then_some(name)
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
        let glue = "import * as import1 from \"./__wasm_split.js\"\nexport { go as default };";
        let closed = close_module(glue).expect("a default export");
        assert_eq!(
            closed,
            "const import1 = { __wasm_split_load_later: joinLater };\nconst startProgram = go;\n"
        );
        assert!(close_module("import { x } from './snippets/y.js';\nexport { go as default };").is_err());
    }
}

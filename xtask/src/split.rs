//! Cutting the page's program in two files: what the first exercise needs, and what comes while it is being done.
//!
//! `src/main.rs` says where. The two share one memory and one table of functions.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use walrus::ModuleConfig;
use wasm_split_cli_support::Options;

/// What the linker must leave in the program for it to be cut.
pub const LINK_ARGUMENT: &str = "-Clink-arg=--emit-relocs";
/// The module from which the program's first part imports the way to its second; `public/later.js` stands in for it.
pub const LINK_MODULE: &str = "./__wasm_split.js";

/// The two parts.
#[derive(Clone, Debug)]
pub struct Parts {
    /// File of the first, yet to be wrapped for the browser.
    pub first: PathBuf,
    /// The second, ready.
    pub later: Vec<u8>,
}

/// Cuts a compiled program, working in `folder`.
pub fn split(compiled: &Path, folder: &Path) -> Result<Parts> {
    let program = fs::read(compiled).with_context(|| format!("cannot read {}", compiled.display()))?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = LINK_MODULE;
    let done = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("cannot cut the program: {error:#}"))?;
    let [later] = done.split_modules.as_slice() else {
        bail!("the program is cut in two, not in {}: see src/main.rs", done.split_modules.len() + 1);
    };
    let later = fs::read(later).with_context(|| format!("cannot read {}", later.display()))?;
    Ok(Parts { first, later: tighten(&later)? })
}

/// Writes numbers as short as they are: the linker left room in each. The first part is tightened by its wrapping.
fn tighten(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(wasm).context("cannot read the program's second part")?;
    Ok(module.emit_wasm())
}

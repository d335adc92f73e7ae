//! Setting up what a fresh machine lacks: the compiler for the browser, the browser and the record store of the tests.

mod apt;
pub mod browser;
mod linker;
pub mod lints;
pub mod lrs;
pub mod toolchain;
mod wasm_std;

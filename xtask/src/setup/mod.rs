//! Setting up what a fresh machine lacks: the compiler for the browser, and the browser of the tests.

mod apt;
pub mod browser;
mod linker;
pub mod lints;
pub mod toolchain;
mod wasm_std;

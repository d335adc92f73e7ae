//! The browser's edges, each behind a small door of ours: the only room that knows web-sys well.

pub mod sentences;

#[cfg(feature = "views")]
pub mod assets;
#[cfg(feature = "views")]
pub mod broken;
#[cfg(feature = "views")]
pub mod channel;
#[cfg(feature = "views")]
pub mod clipboard;
#[cfg(feature = "views")]
pub mod clock;
#[cfg(feature = "views")]
pub mod device;
#[cfg(feature = "views")]
pub mod ear;
#[cfg(feature = "views")]
pub mod files;
#[cfg(feature = "views")]
pub mod observe;
#[cfg(feature = "views")]
pub mod page;
#[cfg(feature = "views")]
pub mod print;
#[cfg(feature = "views")]
pub mod qr_reader;
#[cfg(feature = "views")]
pub mod random;
#[cfg(feature = "views")]
pub mod react;
#[cfg(feature = "views")]
pub mod shelf;
#[cfg(feature = "views")]
pub mod speech;
#[cfg(feature = "views")]
pub mod storage;

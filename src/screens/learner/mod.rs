//! The learner's screens, and what they share: where one is, who is here, and what there is to do.

pub mod carry;
pub mod code;
pub mod finish;
pub mod resume;
pub mod route;

#[cfg(feature = "views")]
mod app;
#[cfg(feature = "views")]
pub mod exercise;
#[cfg(feature = "views")]
mod head;
#[cfg(feature = "views")]
mod home;
#[cfg(feature = "views")]
mod kiosk;
#[cfg(feature = "views")]
mod me;
#[cfg(feature = "views")]
mod memo;
#[cfg(feature = "views")]
pub mod path;
#[cfg(feature = "views")]
mod profiles;
#[cfg(feature = "views")]
mod second;
#[cfg(feature = "views")]
mod settings;
#[cfg(feature = "views")]
mod theme;
#[cfg(feature = "views")]
pub mod visit;
#[cfg(feature = "views")]
mod welcome;
#[cfg(feature = "views")]
mod workshop;

#[cfg(feature = "views")]
pub use app::run;
#[cfg(feature = "views")]
pub use second::join;

//! Accessible pieces that every screen is made of. They know words and drawings, never exercises or progress screens.

pub mod art;
pub mod button;
pub mod choice;
pub mod coming;
pub mod dialog;
pub mod later;
pub mod markup;
pub mod notice;
pub mod page;
pub mod passport;
pub mod qr;
pub mod rest;
pub mod say;
pub mod stairs;
pub mod text;
pub mod topbar;

pub use view_macro::view;
pub mod viewfinder;

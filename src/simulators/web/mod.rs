//! The practice browser as people see it: tabs and bars, the papers at hand, the pages of sites and their forms.

mod calendar;
mod choices;
mod field;
mod files;
mod over;
mod page;
mod papers;
mod stage;
mod surf;
mod typed;

pub use stage::WebView;

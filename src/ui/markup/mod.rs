//! What `view!` makes: nodes of the page, of one type whatever they hold.
//!
//! Leptos gives each view a type made of the types of its elements, attributes and closures, and compiles all that
//! draws it once more for each: two thirds of the program. A [`Node`] is drawn by the same code everywhere; closures
//! are boxed where they come in, by functions that do nothing else. Signals, effects and components stay Leptos's.

mod attribute;
mod built;
mod element;
mod node;

pub use element::Element;
pub use node::{IntoNode, Node, live, node};

//! Tests on the host: the content is good, its checks see what is wrong, and the house keeps its own rules.

mod content;
mod contrast;
mod files;
mod folder;
mod fuzz;
mod interface;
mod layers;
mod layout;
mod lesson;
mod performance;
mod projector_rules;
mod rules;
mod scaffold;
mod sources;
mod text_rules;
mod wording;

//! What a person sees. The learner's, the adviser's and the projector's screens never import one another.

pub mod learner;
#[cfg(feature = "views")]
pub mod library;

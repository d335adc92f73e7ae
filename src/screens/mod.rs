//! What a person sees. The learner's, the adviser's and the projector's screens never import one another.

#[cfg(feature = "views")]
pub mod adviser;
pub mod learner;
#[cfg(feature = "views")]
pub mod library;
#[cfg(feature = "views")]
pub mod projector;
#[cfg(feature = "views")]
pub mod refusal;

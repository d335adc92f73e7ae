//! The autonomy rule, explainable in one breath: « deux fois sans aide, deux jours différents ».

mod label;
mod rule;
mod standing;
mod theme;

#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use label::Label;
pub(crate) use rule::local_day;
pub use rule::{Proof, proofs};
pub use standing::{REVIEW_AFTER_DAYS, Standing, standing, standing_since};
pub use theme::{CoreExercise, ThemeStanding, theme_standing};

//! A solution shown: the hand that plays it on the stage, and « Montrez-moi » that steps through it.

mod ghost;
mod performer;
mod show;

pub use ghost::GhostHand;
pub use performer::Performer;
pub use show::Show;

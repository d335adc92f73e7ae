//! Workshop plans: those that are ready, the adviser's own, and the page that changes one.

mod card;
mod edit;
mod file;
mod list;
mod pick;
mod row;
mod single;
pub mod store;
mod words;

pub use edit::EditPage;
pub use list::StartPage;
pub use store::Plans;

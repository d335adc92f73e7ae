//! The practice mailbox as people see it: folders, list, message, writing, and what can lie over them.

mod folders;
mod judging;
mod list;
mod panels;
mod post;
mod reading;
mod recipients;
mod stage;
mod writing;

pub use stage::MailboxView;

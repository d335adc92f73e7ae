//! What a person has done, kept and carried: small records behind a `Store`, files and codes, always merged (pure).

pub mod file_name;
pub mod journal;
pub mod key;
pub mod memory_store;
pub mod merge;
pub mod milestone;
pub mod passport;
pub mod pictures;
pub mod portable;
pub mod profile;
pub mod qr;
pub mod record;
pub mod settings;
pub mod slip;
pub mod store;
pub mod themes;
pub mod transfer;

pub use journal::{Journal, Loaded, MergeReport, Recorded};
pub use memory_store::MemoryStore;
pub use milestone::Milestone;
pub use passport::Passport;
pub use portable::Portable;
pub use profile::Profile;
pub use settings::{Contrast, MachineSettings, Settings};
pub use slip::{Slip, SlipError};
pub use store::{Store, StoreError};
pub use transfer::TransferError;

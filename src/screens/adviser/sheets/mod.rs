//! Sheets of paper: passports to take home, and an attestation to sign.

mod attestation;
mod passports;

pub use attestation::AttestationPage;
pub use passports::PassportsPage;

//! Why something brought was not taken, in words. The learner's page and the adviser's read the same files and codes.

use crate::platform::qr_reader::QrError;
use crate::progress::transfer::TransferError;
use crate::ui::text::tr;

/// Why something brought was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is not, or no longer, someone's progress.
    Transfer(TransferError),
    /// No code could be read.
    Qr(QrError),
    /// The file could not be opened, or is far too large.
    Unreadable,
}

impl Refusal {
    /// What happened and what to do.
    pub fn words(self) -> String {
        match self {
            Refusal::Transfer(TransferError::NotOurs) => tr("refused-not-ours"),
            Refusal::Transfer(TransferError::Damaged) => tr("refused-damaged"),
            Refusal::Transfer(TransferError::TooNew) => tr("refused-too-new"),
            Refusal::Transfer(TransferError::Empty) => tr("refused-empty"),
            Refusal::Qr(QrError::NoReader) => tr("refused-no-reader"),
            Refusal::Qr(QrError::NotAPicture) => tr("refused-not-a-picture"),
            Refusal::Qr(QrError::NoCode) => tr("refused-no-code"),
            Refusal::Qr(QrError::NoCamera) => tr("refused-no-camera"),
            Refusal::Unreadable => tr("refused-unreadable"),
        }
    }
}

//! How much help a step took: the one scale from which autonomy is computed.

use serde::{Deserialize, Serialize};

/// What a finished step proves, least to most autonomous. Help from a person and from the app weigh the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// Someone else did it (0).
    DoneBySomeone,
    /// It was demonstrated just before (1).
    Demonstrated,
    /// The target was pointed at (2).
    PointedAt,
    /// It was said in words (3).
    Told,
    /// Nobody and nothing helped (4).
    Alone,
}

impl Evidence {
    /// 0 to 4, as DESIGN §4 counts it.
    pub fn value(self) -> u8 {
        self as u8
    }

    /// The inverse of [`Evidence::value`].
    pub fn from_value(value: u8) -> Option<Evidence> {
        [
            Evidence::DoneBySomeone,
            Evidence::Demonstrated,
            Evidence::PointedAt,
            Evidence::Told,
            Evidence::Alone,
        ]
        .into_iter()
        .find(|evidence| evidence.value() == value)
    }
}

/// Help that a person in the room gave, as noted with « J'ai eu de l'aide ».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PersonHelp {
    /// « On m'a dit quoi faire. »
    Told,
    /// « On m'a montré. »
    Showed,
    /// « On l'a fait pour moi. »
    DidIt,
}

impl PersonHelp {
    /// The evidence a step keeps at most after this help.
    pub fn cap(self) -> Evidence {
        match self {
            PersonHelp::Told => Evidence::Told,
            PersonHelp::Showed => Evidence::Demonstrated,
            PersonHelp::DidIt => Evidence::DoneBySomeone,
        }
    }
}

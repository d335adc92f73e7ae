//! Words of the tables and reports. They are part of the format, so they stand here, not among the interface's texts.

use crate::practice::autonomy::Label;
use crate::practice::{Device, Evidence, Level, Outcome};
use crate::workshop::coop;

/// A label as it was acquired: La Coop knows three degrees, ours goes on to *confirmé*.
pub fn acquired(label: Label) -> String {
    match label {
        Label::Confirmed => format!("{} (confirmé)", coop::autonomy(label)),
        other => coop::autonomy(other).to_owned(),
    }
}

/// What a level is called.
pub fn level_name(level: Level) -> &'static str {
    match level {
        Level::Discover => "Découvrir",
        Level::Practise => "S’entraîner",
        Level::GoAlone => "Se lancer",
        Level::Otherwise => "Autrement",
    }
}

/// How an attempt ended.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Completed => "réussi",
        Outcome::Left => "quitté",
        Outcome::Restarted => "recommencé",
    }
}

/// The help it took, by its lowest evidence.
pub fn help(lowest: Evidence) -> &'static str {
    match lowest {
        Evidence::Alone => "sans aide",
        Evidence::Told => "dite",
        Evidence::PointedAt => "montrée du doigt",
        Evidence::Demonstrated => "démontrée",
        Evidence::DoneBySomeone => "faite par quelqu’un",
    }
}

/// What was pointed with.
pub fn device(device: Device) -> &'static str {
    match device {
        Device::Mouse => "souris",
        Device::Touchpad => "pavé tactile",
        Device::Touch => "écran tactile",
        Device::Keyboard => "clavier",
    }
}

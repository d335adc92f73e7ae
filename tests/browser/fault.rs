//! What went wrong in a test, in words: any error of the tools, or a sentence of our own.

use std::fmt;

/// Why a test fails.
#[derive(Clone, Debug)]
pub struct Fault(pub String);

/// What every step of a test gives.
pub type Check<T = ()> = Result<T, Fault>;

impl<E: std::error::Error> From<E> for Fault {
    fn from(error: E) -> Fault {
        Fault(error.to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Fault {
    /// The same, saying first where it happened.
    pub fn at(self, place: impl fmt::Display) -> Fault {
        Fault(format!("{place}: {}", self.0))
    }
}

/// Adds where it happened to what went wrong.
pub trait At<T> {
    /// See [`Fault::at`].
    fn at(self, place: impl fmt::Display) -> Check<T>;
}

impl<T> At<T> for Check<T> {
    fn at(self, place: impl fmt::Display) -> Check<T> {
        self.map_err(|fault| fault.at(place))
    }
}

/// Fails with a sentence.
macro_rules! fail {
    ($($words:tt)+) => { return Err($crate::fault::Fault(format!($($words)+))) };
}

/// Fails with a sentence unless something holds.
macro_rules! ensure {
    ($holds:expr, $($words:tt)+) => {
        let holds: bool = $holds;
        if !holds {
            $crate::fault::fail!($($words)+);
        }
    };
}

pub(crate) use {ensure, fail};

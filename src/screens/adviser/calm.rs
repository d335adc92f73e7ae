//! One press for a double click: people who use a mouse all day still click twice on what is to be clicked once.

use leptos::prelude::*;

use crate::platform::clock;

/// Presses closer than this, in ms, are one.
const ONE_PRESS_MS: f64 = 600.0;

/// Lets the first of several quick presses through.
#[derive(Clone, Copy)]
pub struct Calm(StoredValue<f64>);

impl Calm {
    /// Nothing was pressed yet.
    pub fn new() -> Calm {
        Calm(StoredValue::new(f64::NEG_INFINITY))
    }

    /// Whether this press counts.
    pub fn counts(self) -> bool {
        let now = clock::monotonic_ms();
        let before = self.0.try_get_value().unwrap_or(f64::NEG_INFINITY);
        let counts = now - before >= ONE_PRESS_MS;
        if counts {
            let _ = self.0.try_set_value(now);
        }
        counts
    }
}

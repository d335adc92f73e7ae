//! Time inside the practice computer: it stands still unless someone ticks it.

use serde::{Deserialize, Serialize};

/// Milliseconds since the exercise began. Injected from outside as ticks, never read from the machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clock {
    /// Milliseconds of practice time.
    pub now_ms: u64,
}

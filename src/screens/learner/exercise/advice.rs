//! Advice for the hand: what it did and what to try, by device.

use crate::practice::Device;
use crate::practice::wording::device_variant;
use crate::ui::text::tr_variant;

/// The advice for a diagnosis by its stable key (`geste-…` texts).
pub fn gesture(key: &str, device: Device) -> String {
    tr_variant(&format!("geste-{key}"), device_variant(device))
}

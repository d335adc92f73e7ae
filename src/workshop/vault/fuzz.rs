//! Test help: how many cases are tried, and randomness that is the same each time.

use proptest::test_runner::Config;

/// How many properties share the cases.
const TARGETS: u32 = 9;

/// So many cases that all properties together try `PAC_FUZZ` of them (20,000 unless it is set).
pub(crate) fn config() -> Config {
    let total = std::env::var("PAC_FUZZ").ok().and_then(|text| text.parse().ok()).unwrap_or(20_000u32);
    Config::with_cases((total / TARGETS).max(1))
}

/// Bytes that look random and are the same for the same seed (SplitMix64).
pub(crate) fn random(seed: u64) -> impl FnMut(&mut [u8]) {
    let mut state = seed;
    move |bytes| {
        for byte in bytes {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed >> 56) as u8;
        }
    }
}

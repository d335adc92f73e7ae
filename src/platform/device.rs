//! Finger or pointer: what the machine has, asked before anything was used.

/// Whether the machine has a touch screen and nothing finer, as tablets and phones do.
pub fn has_touch_only() -> bool {
    matches_media("(pointer: coarse)") && !matches_media("(any-pointer: fine)")
}

fn matches_media(query: &str) -> bool {
    let media = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    media.is_some_and(|media| media.matches())
}

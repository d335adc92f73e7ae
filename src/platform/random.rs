//! Numbers nobody else has drawn.

/// Fills bytes that a key is made of. Unlike [`id`], there is no second best: false where the browser draws none, and
/// then no key may be made.
pub fn fill(bytes: &mut [u8]) -> bool {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}

/// A random id. `getRandomValues` also works over plain HTTP, where `randomUUID` does not exist.
pub fn id() -> u64 {
    let mut bytes = [0u8; 8];
    let drawn = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if drawn.is_none() {
        bytes = std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    u64::from_le_bytes(bytes)
}

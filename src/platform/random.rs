//! Numbers nobody else has drawn.

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

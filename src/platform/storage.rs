//! localStorage as a [`Store`]: it may be absent, blocked or full, and the learner goes on.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;

use crate::progress::{Store, StoreError};

/// The browser's storage of this site. Every call looks whether it is there: it can be blocked during a visit.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalStore;

impl Store for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        raw()?.get_item(key).map_err(why)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        raw()?.set_item(key, text).map_err(why)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        raw()?.remove_item(key).map_err(why)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = raw()?;
        let length = storage.length().map_err(why)?;
        Ok((0..length).filter_map(|index| storage.key(index).ok().flatten()).collect())
    }
}

/// The storage itself. Probed first: gloo panics where there is none. Its raw door is used because our records bring
/// their own envelope, which a second JSON coat would only make longer.
fn raw() -> Result<web_sys::Storage, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Absent)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StoreError::Absent),
    }
}

fn why(error: JsValue) -> StoreError {
    let name = js_sys::Reflect::get(&error, &"name".into())
        .ok()
        .and_then(|name| name.as_string())
        .unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        "SecurityError" => StoreError::Absent,
        _ => StoreError::Refused(name),
    }
}

/// What this tab alone remembers, over reloads and not beyond: who is at it, what was shown minutes ago.
/// Without storage it remembers nothing.
pub mod tab {
    use gloo_storage::{SessionStorage, Storage as _};

    /// The text under a key.
    pub fn get(key: &str) -> Option<String> {
        storage()?.get_item(key).ok().flatten()
    }

    /// Keeps a text, or forgets it.
    pub fn set(key: &str, text: Option<&str>) {
        let Some(storage) = storage() else { return };
        // What cannot be kept is asked again after a reload.
        let _ = match text {
            Some(text) => storage.set_item(key, text),
            None => storage.remove_item(key),
        };
    }

    fn storage() -> Option<web_sys::Storage> {
        match web_sys::window()?.session_storage() {
            Ok(Some(_)) => Some(SessionStorage::raw()),
            Ok(None) | Err(_) => None,
        }
    }
}

//! Where the app's own files are: the page names them, because their names change with each build.

use std::cell::OnceCell;
use std::fmt;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The page does not name such a file.
    Unknown,
    /// The network failed.
    Network,
    /// The server answered with this status.
    Status(u16),
    /// It came, and is not what this version of the app reads.
    Unreadable,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchError::Unknown => write!(f, "no such file in this build"),
            FetchError::Network => write!(f, "the network failed"),
            FetchError::Status(status) => write!(f, "the server answered {status}"),
            FetchError::Unreadable => write!(f, "the file is of another version"),
        }
    }
}

impl std::error::Error for FetchError {}

/// Address of the file that the page names so (`[data-asset="NAME"]`).
pub fn url(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    // Names are ours or come from an address typed by hand: nothing else may enter the selector.
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'));
    let element =
        plain.then(|| document.query_selector(&format!("[data-asset=\"{name}\"]")).ok().flatten())??;
    element.get_attribute("href").or_else(|| element.get_attribute("content"))
}

/// Address of the drawings; empty when the page names none.
pub fn art_url() -> String {
    thread_local! {
        static ART: OnceCell<String> = const { OnceCell::new() };
    }
    ART.with(|art| art.get_or_init(|| url("art").unwrap_or_default()).clone())
}

/// The bytes of a pack, such as `base.fr` or `souris.fr`.
///
/// # Errors
/// When the build has no such pack, or it did not come.
pub async fn fetch_pack(name: &str) -> Result<Vec<u8>, FetchError> {
    let address = url(&format!("pack-{name}")).ok_or(FetchError::Unknown)?;
    let window = web_sys::window().ok_or(FetchError::Network)?;
    // The same way of asking as the page's preload, so that the file is fetched once.
    let answer = JsFuture::from(window.fetch_with_str(&address)).await.map_err(|_| FetchError::Network)?;
    let answer: web_sys::Response = answer.dyn_into().map_err(|_| FetchError::Network)?;
    if !answer.ok() {
        return Err(FetchError::Status(answer.status()));
    }
    let bytes = answer.array_buffer().map_err(|_| FetchError::Network)?;
    let bytes = JsFuture::from(bytes).await.map_err(|_| FetchError::Network)?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}

//! Files that the person keeps or brings.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// A file could not be saved or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileError;

impl From<JsValue> for FileError {
    fn from(_: JsValue) -> Self {
        FileError
    }
}

/// Hands bytes over to the browser's downloads.
///
/// # Errors
/// When the browser refuses to make the file.
pub fn save_bytes(name: &str, mime: &str, bytes: &[u8]) -> Result<(), FileError> {
    save(name, mime, Uint8Array::from(bytes).into())
}

/// Hands a text over to the browser's downloads.
///
/// # Errors
/// When the browser refuses to make the file.
pub fn save_text(name: &str, mime: &str, text: &str) -> Result<(), FileError> {
    save(name, mime, text.into())
}

fn save(name: &str, mime: &str, content: JsValue) -> Result<(), FileError> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&content), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(FileError)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(|_| FileError)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has begun by then; revoking at once would cancel it in some browsers.
    gloo_timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Ok(())
}

/// A chosen file as text.
///
/// # Errors
/// When it cannot be read, or holds no UTF-8.
pub async fn read_text(file: &File) -> Result<String, FileError> {
    String::from_utf8(read_bytes(file).await?).map_err(|_| FileError)
}

/// A chosen file as it is.
///
/// # Errors
/// When it cannot be read.
pub async fn read_bytes(file: &File) -> Result<Vec<u8>, FileError> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

//! Reading QR codes: from a picture that was chosen, or through the camera where the browser lends it.

mod camera;
mod canvas;
mod scanner;

pub use camera::{Camera, is_offered, look};
pub use scanner::Scanner;

use web_sys::Blob;

/// Why a code was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QrError {
    /// The reader itself did not come: it is fetched when it is first wanted.
    NoReader,
    /// The browser cannot show this picture.
    NotAPicture,
    /// The picture shows no code that can be read.
    NoCode,
    /// The camera was refused, is used elsewhere, or there is none.
    NoCamera,
}

/// Longest sides tried, in pixels: a photograph of a sheet needs many for its small code, while a blurred one is read
/// better from fewer.
const SIDES: [u32; 4] = [1600, 3200, 2400, 800];

/// The text of the code that a picture shows.
///
/// # Errors
/// When the reader did not come, or finds nothing in it.
pub async fn read_picture(picture: &Blob) -> Result<String, QrError> {
    let scanner = Scanner::load().await?;
    let bitmap = canvas::decode(picture).await.ok_or(QrError::NotAPicture)?;
    let mut tried = (0, 0);
    for side in SIDES {
        let Some(luma) = canvas::luma_of_bitmap(&bitmap, side) else { continue };
        // A small picture is not enlarged: the same one again would say nothing new.
        if tried == luma.size() {
            continue;
        }
        tried = luma.size();
        if let Some(text) = scanner.read(&luma) {
            return Ok(text);
        }
    }
    Err(QrError::NoCode)
}

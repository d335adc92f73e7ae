//! Pictures and camera frames as brightness, pixel by pixel, drawn on a canvas that is never shown.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap};

/// A picture as one byte of brightness per pixel, row after row.
pub struct Luma {
    /// Pixels in a row.
    pub width: u32,
    /// The pixels.
    pub pixels: Vec<u8>,
}

impl Luma {
    /// Width and height.
    pub fn size(&self) -> (u32, u32) {
        let height = self.pixels.len().checked_div(self.width as usize).unwrap_or(0);
        (self.width, u32::try_from(height).unwrap_or(0))
    }
}

/// A picture as the browser understands it; none where it does not.
pub async fn decode(picture: &Blob) -> Option<ImageBitmap> {
    let decoding = web_sys::window()?.create_image_bitmap_with_blob(picture).ok()?;
    JsFuture::from(decoding).await.ok()?.dyn_into().ok()
}

/// A picture, shrunk where its longest side is longer than `side` pixels.
pub fn luma_of_bitmap(bitmap: &ImageBitmap, side: u32) -> Option<Luma> {
    luma(bitmap.width(), bitmap.height(), side, |context, width, height| {
        context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height).ok()
    })
}

/// What a video shows now; none before its first frame.
pub fn luma_of_video(video: &HtmlVideoElement, side: u32) -> Option<Luma> {
    luma(video.video_width(), video.video_height(), side, |context, width, height| {
        context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height).ok()
    })
}

fn luma(
    width: u32,
    height: u32,
    side: u32,
    draw: impl FnOnce(&CanvasRenderingContext2d, f64, f64) -> Option<()>,
) -> Option<Luma> {
    let longest = width.max(height);
    if width == 0 || height == 0 {
        return None;
    }
    let shrunk = |length: u32| if longest > side { (length * side / longest).max(1) } else { length };
    let (width, height) = (shrunk(width), shrunk(height));
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // What is transparent counts as paper.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, f64::from(width), f64::from(height));
    draw(&context, f64::from(width), f64::from(height))?;
    let image = context.get_image_data(0.0, 0.0, f64::from(width), f64::from(height)).ok()?;
    let pixels = image.data().0.chunks_exact(4).map(brightness).collect();
    Some(Luma { width, pixels })
}

/// How bright a pixel looks (ITU-R BT.601, in 256ths).
fn brightness(rgba: &[u8]) -> u8 {
    let weighted = rgba.iter().zip([77_u32, 150, 29]).map(|(value, weight)| u32::from(*value) * weight);
    (weighted.sum::<u32>() >> 8) as u8
}

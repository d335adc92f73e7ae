//! The reader of QR codes: a program of its own, fetched only by those who ask for it.
//!
//! Its tables alone weigh as much as the whole first exercise. And a picture is anybody's: if one breaks this program,
//! nothing else breaks with it. The page lends it the memory of [`pac_room`] and calls [`pac_read`]; there is no glue.
#![warn(missing_docs)]

use std::cell::RefCell;

/// Larger pictures are the page's to shrink: a code that is there shows in this many pixels.
const LARGEST: usize = 16_000_000;

thread_local! {
    /// The picture, one byte of brightness per pixel, row after row.
    static PICTURE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// What was read last.
    static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

fn main() {}

/// Makes room for a picture of so many pixels and says where the page puts it; null when it is too large.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn pac_room(pixels: usize) -> *mut u8 {
    if pixels > LARGEST {
        return std::ptr::null_mut();
    }
    PICTURE.with_borrow_mut(|picture| {
        picture.clear();
        picture.resize(pixels, 0);
        picture.as_mut_ptr()
    })
}

/// Looks for a code in the picture, so many pixels wide; gives the length of its text in bytes, 0 for none.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn pac_read(width: usize) -> usize {
    // Taken out, not borrowed: after a trap the next picture still finds its place free.
    let picture = PICTURE.take();
    TEXT.replace(read(&picture, width).unwrap_or_default());
    TEXT.with_borrow(String::len)
}

/// Where the text of the last code stands.
#[cfg_attr(target_arch = "wasm32", unsafe(no_mangle))]
pub extern "C" fn pac_text() -> *const u8 {
    TEXT.with_borrow(|text| text.as_ptr())
}

/// The text of the first code in the picture that can be read.
fn read(picture: &[u8], width: usize) -> Option<String> {
    let height = picture.len().checked_div(width)?;
    let pixel = |x: usize, y: usize| picture.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    let grids = prepared.detect_grids();
    grids.iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use pas_a_clic::progress::qr::Matrix;

    use super::*;

    /// A code of a text, this many pixels a module, a little grey, on a page larger than itself.
    fn picture(text: &str, scale: usize, turned: bool) -> (Vec<u8>, usize) {
        let code = Matrix::new(text).expect("fits");
        let width = (code.size() + 12) * scale;
        let dark = |x: usize, y: usize| match ((x / scale).checked_sub(7), (y / scale).checked_sub(4)) {
            (Some(column), Some(row)) if turned => code.is_dark(row, code.size().wrapping_sub(column + 1)),
            (Some(column), Some(row)) => code.is_dark(column, row),
            _ => false,
        };
        let pixels = (0..width * width).map(|at| if dark(at % width, at / width) { 40 } else { 215 });
        (pixels.collect(), width)
    }

    #[test]
    fn our_own_codes_are_read_whatever_their_size_and_direction() {
        for length in [10, 300, 850] {
            let text = format!("https://exemple.fr/#/reprendre/{}", "aZ-09_".repeat(length / 6));
            for (scale, turned) in [(3, false), (5, true)] {
                let (picture, width) = picture(&text, scale, turned);
                assert_eq!(
                    read(&picture, width).as_deref(),
                    Some(text.as_str()),
                    "{length} {scale} {turned}"
                );
            }
        }
    }

    #[test]
    fn pictures_without_a_code_give_nothing() {
        let grain = |at: usize| (at.wrapping_mul(2_654_435_761) >> 7) as u8;
        let noise: Vec<u8> = (0..40_000).map(grain).collect();
        for (picture, width) in
            [(&noise[..], 200), (&noise[..7], 200), (&noise[..], 1), (&[], 200), (&noise[..], 0)]
        {
            assert_eq!(read(picture, width), None);
        }
    }

    #[test]
    fn the_page_lends_a_picture_and_gets_a_text() {
        assert!(pac_room(LARGEST + 1).is_null() && !pac_room(9).is_null());
        assert_eq!(pac_read(3), 0);
        let (picture, width) = picture("bonjour", 4, false);
        PICTURE.replace(picture);
        assert_eq!(pac_read(width), 7);
        assert!(!pac_text().is_null());
    }
}

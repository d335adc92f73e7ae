//! How large text must be for the last row, and by how much the picture is enlarged for that (pure).
//!
//! The rule: a capital letter takes at least 16 minutes of arc at the eye (ISO 9241-303, and 9241-3 before it: 16 at
//! least, 20 to 22 preferred for reading; NUREG-0700 rev. 2, 1.3.1-4, says the same).

/// Distance of the last row from the picture, in millimetres.
pub const LAST_ROW_MM: f64 = 8_000.0;
/// Width of the projected picture, in millimetres.
pub const PICTURE_MM: f64 = 2_000.0;
/// The least height of a capital letter at the eye, in minutes of arc.
pub const LEAST_ARC_MIN: f64 = 16.0;
/// The height of a capital letter of the app's typeface, as a share of the font size (OS/2 `sCapHeight` 668 of 1000).
pub const CAPITAL: f64 = 0.668;
/// The smallest text of the practice computer and of the page around it, in pixels before enlarging.
pub const LEAST_TEXT_PX: f64 = 20.0;
/// A little more than the rule asks: a projector's picture is never quite sharp.
const MARGIN: f64 = 1.01;

/// The least font size on a picture so many pixels wide, in pixels.
pub fn least_font_px(picture_px: f64) -> f64 {
    let capital_mm = LAST_ROW_MM * (LEAST_ARC_MIN / 60.0).to_radians().tan();
    capital_mm / PICTURE_MM * picture_px / CAPITAL
}

/// By how much the page is enlarged on a picture so many pixels wide; a window smaller than any projector's is not
/// made smaller than life.
pub fn enlargement(picture_px: f64) -> f64 {
    (least_font_px(picture_px) * MARGIN / LEAST_TEXT_PX).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_text_is_legible_from_the_last_row() {
        for picture in [1024.0, 1280.0, 1920.0, 3840.0] {
            let capital_px = LEAST_TEXT_PX * enlargement(picture) * CAPITAL;
            let capital_mm = capital_px * PICTURE_MM / picture;
            let arc_min = (capital_mm / LAST_ROW_MM).atan().to_degrees() * 60.0;
            assert!((LEAST_ARC_MIN..17.0).contains(&arc_min), "{picture} px wide: {arc_min}′");
        }
    }

    #[test]
    fn it_is_the_figure_that_the_documentation_gives() {
        assert_eq!((least_font_px(1920.0).round(), least_font_px(1024.0).round()), (54.0, 29.0));
        assert_eq!(enlargement(300.0), 1.0);
    }
}

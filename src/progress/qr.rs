//! QR codes as SVG: one path, dark on light whatever the contrast, with the quiet zone readers need.

use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};

/// Light modules around the code, as the standard asks.
const QUIET: usize = 4;

/// Why there is no code: the text is longer than a QR code holds (2331 bytes at level M).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// The modules of a code, quiet zone not included.
pub struct Matrix(QRCode);

impl Matrix {
    /// The code of a text, at error correction level M: still read with a fold or a stain.
    pub fn new(text: &str) -> Result<Matrix, TooLong> {
        QRBuilder::new(text).ecl(ECL::M).build().map(Matrix).map_err(|_| TooLong)
    }

    /// Modules on a side.
    pub fn size(&self) -> usize {
        self.0.size
    }

    /// Whether the module in that column and row is dark; outside it is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size() && row < self.size() && self.0[row][column].value()
    }
}

/// The code of a text as a whole `<svg>`; its size and its name for screen readers are the page's affair.
pub fn svg(text: &str) -> Result<String, TooLong> {
    let matrix = Matrix::new(text)?;
    let side = matrix.size() + 2 * QUIET;
    let mut path = String::new();
    for row in 0..matrix.size() {
        let mut column = 0;
        while column < matrix.size() {
            let run = (column..=matrix.size()).take_while(|&x| matrix.is_dark(x, row)).count();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET));
            }
            column += run.max(1);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_eyes() {
        let matrix = Matrix::new("https://exemple.fr/#/reprendre/abc").expect("short");
        let last = matrix.size() - 7;
        for (x, y) in [(0, 0), (last, 0), (0, last)] {
            assert!((0..7).all(|n| matrix.is_dark(x + n, y) && matrix.is_dark(x, y + n)));
            assert!(!matrix.is_dark(x + 1, y + 1) && matrix.is_dark(x + 3, y + 3));
        }
        assert!(!matrix.is_dark(matrix.size(), 0));
    }

    #[test]
    fn the_picture_holds_every_dark_module_once() {
        let text = "a".repeat(900);
        let matrix = Matrix::new(&text).expect("fits");
        let svg = svg(&text).expect("fits");
        let dark = (0..matrix.size())
            .flat_map(|y| (0..matrix.size()).map(move |x| (x, y)))
            .filter(|&(x, y)| matrix.is_dark(x, y));
        let drawn: usize =
            svg.split("h-").skip(1).filter_map(|run| run.split('z').next()?.parse::<usize>().ok()).sum();
        assert_eq!(drawn, dark.count());
    }

    #[test]
    fn what_does_not_fit_says_so() {
        assert!(Matrix::new(&"é".repeat(1165)).is_ok());
        assert_eq!(svg(&"a".repeat(2332)), Err(TooLong));
    }
}

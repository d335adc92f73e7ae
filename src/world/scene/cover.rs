//! A cover over the picture, wiped away by merely moving the pointer.

use serde::{Deserialize, Serialize};

/// A grid of cells, row by row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
pub struct Cover {
    /// Cells in a row.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
    /// Cells already wiped, in increasing order.
    pub wiped: Vec<u16>,
}

impl Cover {
    /// Number of cells.
    pub fn cells(&self) -> u16 {
        self.columns.saturating_mul(self.rows)
    }

    /// Whether a cell is wiped.
    pub fn is_wiped(&self, cell: u16) -> bool {
        self.wiped.binary_search(&cell).is_ok()
    }

    /// Wipes cells; true when at least one was still covered.
    pub fn wipe(&mut self, cells: &[u16]) -> bool {
        let before = self.wiped.len();
        let all = self.cells();
        for &cell in cells.iter().filter(|cell| **cell < all) {
            if let Err(place) = self.wiped.binary_search(&cell) {
                self.wiped.insert(place, cell);
            }
        }
        self.wiped.len() > before
    }

    /// How much is wiped, 0 to 100, rounded down; an empty cover is all wiped.
    pub fn percent(&self) -> u8 {
        match self.cells() {
            0 => 100,
            cells => (self.wiped.len() * 100 / usize::from(cells)).min(100) as u8,
        }
    }
}

//! Which cells of a cover a moving pointer passes over (pure).

/// Cells of a `columns` × `rows` grid over a stage `size` px that the straight way `from` → `to` touches.
pub fn cells_on_the_way(
    columns: u16,
    rows: u16,
    size: (f32, f32),
    from: (f32, f32),
    to: (f32, f32),
) -> Vec<u16> {
    if columns == 0 || rows == 0 || size.0 <= 0.0 || size.1 <= 0.0 {
        return Vec::new();
    }
    let (cell_w, cell_h) = (size.0 / f32::from(columns), size.1 / f32::from(rows));
    let way = (to.0 - from.0).hypot(to.1 - from.1);
    // Half a cell at a time leaves no cell out; a wild jump is cut short.
    let stops = ((way / (cell_w.min(cell_h) / 2.0)).ceil() as usize).clamp(1, 400);
    let mut cells = Vec::new();
    for stop in 0..=stops {
        let part = stop as f32 / stops as f32;
        let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
        if x < 0.0 || y < 0.0 || x >= size.0 || y >= size.1 {
            continue;
        }
        let cell = (y / cell_h) as u16 * columns + (x / cell_w) as u16;
        if cells.last() != Some(&cell) && cell < columns * rows {
            cells.push(cell);
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fast_stroke_leaves_no_hole() {
        let row = cells_on_the_way(8, 5, (800.0, 500.0), (5.0, 50.0), (795.0, 50.0));
        assert_eq!(row, (0..8).collect::<Vec<u16>>());
        assert!(cells_on_the_way(8, 5, (0.0, 500.0), (5.0, 50.0), (795.0, 50.0)).is_empty());
        assert!(cells_on_the_way(8, 5, (800.0, 500.0), (-50.0, 50.0), (-5.0, 50.0)).is_empty());
    }
}

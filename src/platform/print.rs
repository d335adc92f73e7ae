//! The printer, by the browser's own dialog.

/// Opens the browser's print dialog. Where there is none (a kiosk), nothing happens.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

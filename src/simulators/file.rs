//! A practice file as every room shows it: its icon, its name and its size.

use super::port::Port;
use crate::world::File;
use crate::world::files::FileKind;

/// Its name and size.
pub(super) fn words(port: Port, file: &File) -> String {
    format!("{} · {}", file.name, size(port, file.kb))
}

/// Its icon.
pub(super) fn icon(file: &File) -> &'static str {
    match file.kind {
        FileKind::Document => "fichier",
        FileKind::Photo => "image",
    }
}

/// A size as people read it: from 1,000 kilobytes on in megabytes, to a tenth.
fn size(port: Port, kb: u32) -> String {
    if kb < 1_000 {
        return format!("{kb}\u{a0}{}", port.words("browser-kilobytes"));
    }
    let (whole, tenth) = (kb / 1_000, kb % 1_000 / 100);
    format!("{whole}{}{tenth}\u{a0}{}", port.words("browser-decimal-sign"), port.words("browser-megabytes"))
}

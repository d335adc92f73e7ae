//! Brotli, done once at build time: a web host or our server then only sends files.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

use super::assets::{FOLDER, Files};

/// The best that the format gives; slow to write, as quick to read as any.
const QUALITY: i32 = 11;
const WINDOW: i32 = 24;

/// Whether brotli can still shrink files with this extension.
pub fn is_compressible(path: &str) -> bool {
    matches!(path.rsplit_once('.'), Some((_, "html" | "css" | "js" | "wasm" | "svg" | "bin" | "txt")))
}

/// Writes `file.br` beside each compressible file of `folder`.
///
/// A file named by its content needs no new work when `former`, the last site, has it compressed.
pub fn beside(folder: &Path, files: &Files, former: &Path) -> Result<()> {
    for (path, bytes) in files.iter().filter(|(path, _)| is_compressible(path)) {
        let name = format!("{path}.br");
        let kept = if path.starts_with(FOLDER) { fs::read(former.join(&name)).ok() } else { None };
        let compressed = match kept {
            Some(compressed) => compressed,
            None => brotli(bytes)?,
        };
        let file = folder.join(&name);
        fs::write(&file, compressed).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// Compresses one file.
pub fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let params =
        BrotliEncoderParams { quality: QUALITY, lgwin: WINDOW, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &params).context("brotli failed")?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_comes_back() {
        let text = "un pas, un clic, ".repeat(200);
        let compressed = brotli(text.as_bytes()).expect("compression");
        assert!(compressed.len() < 60);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut back).expect("decompression");
        assert_eq!(back, text.as_bytes());
    }

    #[test]
    fn fonts_are_left_alone() {
        assert!(is_compressible("assets/app-1.wasm"));
        assert!(!is_compressible("assets/f-1.woff2"));
        assert!(!is_compressible("LICENSE"));
    }
}

//! Progress in a few hundred bytes: what a QR code on a screen or on paper can carry.
//!
//! Magic byte, version, packing (0 plain, 1 deflated), body (see `wire.rs`), CRC-32 of all before it (little end first).

pub mod brought;
pub mod code;
mod wire;

use std::fmt;

use data_encoding::BASE64URL_NOPAD;

use super::portable::Portable;
use crate::practice::Attempt;
use wire::Wire;

/// How many bytes to pack when the code is read from a screen or a sheet by an ordinary camera.
pub const DEFAULT_BUDGET: usize = 600;

/// What stands between the page's address and the packed bytes.
pub const LINK_ROUTE: &str = "#/reprendre/";

const MAGIC: u8 = 0x9C;
const VERSION: u8 = 1;
const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
/// Far above any honest body: a code of a kilobyte must not unfold into the whole memory.
const LARGEST_BODY: usize = 64 * 1024;

/// Why what was brought is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferError {
    /// Something else than a person's progress.
    NotOurs,
    /// Someone's progress, but not as it was written.
    Damaged,
    /// Written by a newer version of the app.
    TooNew,
    /// There is nothing in it.
    Empty,
}

impl fmt::Display for TransferError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TransferError::NotOurs => "not a person's progress",
            TransferError::Damaged => "damaged",
            TransferError::TooNew => "written by a newer version",
            TransferError::Empty => "empty",
        })
    }
}

impl std::error::Error for TransferError {}

/// Packs the highest milestone of each exercise, always, and as many of the latest attempts as stay within `budget`
/// bytes. Exercises without a number stay out. `number` gives an exercise's number in the catalogue.
pub fn pack(portable: &Portable, number: &dyn Fn(&str) -> Option<u16>, budget: usize) -> Vec<u8> {
    let mut latest: Vec<&Attempt> =
        portable.attempts.iter().filter(|attempt| number(&attempt.exercise).is_some()).collect();
    latest.sort_by_key(|attempt| std::cmp::Reverse((attempt.ended_ms, attempt.id)));
    let packed =
        |count: usize| seal(&Wire::of(portable, &latest[..count.min(latest.len())], number).to_bytes());
    // The size grows with the count but for a few bytes of packing: halving the range finds the edge.
    let (mut fits, mut too_many) = (0, latest.len() + 1);
    while too_many - fits > 1 {
        let middle = fits + (too_many - fits) / 2;
        if packed(middle).len() <= budget { fits = middle } else { too_many = middle }
    }
    packed(fits)
}

/// Unpacks what [`pack`] made. `exercise` is the inverse of its `number`; what it does not know is counted as refused.
pub fn unpack(bytes: &[u8], exercise: &dyn Fn(u16) -> Option<String>) -> Result<Portable, TransferError> {
    let body = open(bytes)?;
    let portable = Wire::from_bytes(&body)
        .and_then(|wire| wire.into_portable(exercise))
        .ok_or(TransferError::Damaged)?;
    Ok(portable.cleaned())
}

/// The address that, opened on another machine, brings the packed progress there. It stands after `#`, which browsers
/// never send to a server.
pub fn qr_link(base_url: &str, bytes: &[u8]) -> String {
    let page = base_url.split('#').next().unwrap_or(base_url);
    format!("{page}{LINK_ROUTE}{}", BASE64URL_NOPAD.encode(bytes))
}

/// The packed bytes in an address made by [`qr_link`], or in what follows [`LINK_ROUTE`] in it.
pub fn read_link(text: &str) -> Result<Vec<u8>, TransferError> {
    let text = text.trim();
    let code = text.split_once(LINK_ROUTE).map_or(text, |(_, code)| code);
    if code.is_empty() {
        return Err(TransferError::Empty);
    }
    let is_code = code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    match BASE64URL_NOPAD.decode(code.as_bytes()) {
        Ok(bytes) => Ok(bytes),
        Err(_) if is_code || code.len() < text.len() => Err(TransferError::Damaged),
        Err(_) => Err(TransferError::NotOurs),
    }
}

fn seal(body: &[u8]) -> Vec<u8> {
    let deflated = miniz_oxide::deflate::compress_to_vec(body, 9);
    let (packing, body) = if deflated.len() < body.len() { (DEFLATED, &deflated[..]) } else { (PLAIN, body) };
    let mut bytes = vec![MAGIC, VERSION, packing];
    bytes.extend_from_slice(body);
    bytes.extend_from_slice(&crc32fast::hash(&bytes).to_le_bytes());
    bytes
}

fn open(bytes: &[u8]) -> Result<Vec<u8>, TransferError> {
    let Some(&magic) = bytes.first() else { return Err(TransferError::Empty) };
    if magic != MAGIC {
        return Err(TransferError::NotOurs);
    }
    // Every version ends with its checksum, so that a damaged one is not taken for a newer one.
    let (sealed, checksum) = bytes.split_last_chunk::<4>().ok_or(TransferError::Damaged)?;
    if crc32fast::hash(sealed) != u32::from_le_bytes(*checksum) {
        return Err(TransferError::Damaged);
    }
    match sealed {
        [_, version, ..] if *version > VERSION => Err(TransferError::TooNew),
        [_, VERSION, PLAIN, body @ ..] => Ok(body.to_vec()),
        [_, VERSION, DEFLATED, body @ ..] => {
            miniz_oxide::inflate::decompress_to_vec_with_limit(body, LARGEST_BODY)
                .map_err(|_| TransferError::Damaged)
        }
        _ => Err(TransferError::Damaged),
    }
}

#[cfg(test)]
mod tests;

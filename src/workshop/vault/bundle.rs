//! The encrypted archive: all that an adviser takes along to another machine, in one file.
//!
//! `PACARC`, the version, the length of the lock (2 bytes, little endian), the lock, a CRC-32 of all that (4 bytes,
//! little endian), the sealed content: version of its shape, then deflated postcard. Every version begins so, up to
//! the CRC-32.

use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use super::content;
use super::cost::Cost;
use super::lock::Lock;
use super::secret::{Sealed, Secret};
use super::{Random, VaultError};

const MAGIC: &[u8; 6] = b"PACARC";
const VERSION: u8 = 1;
/// Version of the shape of the content; raised as those of [`content::version`].
const SHAPE: u8 = 1;
/// The name the lock and the content are sealed under.
const NAME: &str = "bundle";

/// The most that is unfolded, in bytes: 5,000 people of 200 attempts are well below.
pub const LARGEST: usize = 256 << 20;

/// Makes the archive file. Takes as long as `cost` says, and then as the size of the contents. Fails with
/// `EmptyPassphrase`, `TooCostly`, `NoRandomness`, or `CannotWrite` when the contents are beyond [`LARGEST`].
pub fn seal<T: Serialize>(
    passphrase: &str,
    cost: Cost,
    contents: &T,
    random: Random<'_>,
) -> Result<Vec<u8>, VaultError> {
    let written = content::write(SHAPE, contents)?;
    if written.len() > LARGEST {
        return Err(VaultError::CannotWrite);
    }
    let folded = Zeroizing::new(miniz_oxide::deflate::compress_to_vec(&written, 6));
    // The content has a random key of its own, so that a wrong passphrase and a damaged file are told apart.
    let key = Secret::random(random)?;
    let lock = Lock::around(&key, NAME, passphrase, cost, random)?.to_json()?;
    let mut bytes = MAGIC.to_vec();
    bytes.push(VERSION);
    bytes.extend_from_slice(&u16::try_from(lock.len()).map_err(|_| VaultError::CannotWrite)?.to_le_bytes());
    bytes.extend_from_slice(&lock);
    bytes.extend_from_slice(&crc32fast::hash(&bytes).to_le_bytes());
    bytes.extend_from_slice(&key.seal(NAME, &folded, random)?);
    Ok(bytes)
}

/// What is in an archive file. Takes as long as the cost in the file says. Fails with what [`check`] says before any
/// work, with `WrongPassphrase` or `EmptyPassphrase`, and with `Damaged` or `TooNew` for the content.
pub fn open<T: DeserializeOwned>(passphrase: &str, bytes: &[u8]) -> Result<T, VaultError> {
    let (lock, sealed) = read(bytes)?;
    let folded = lock.open(NAME, passphrase)?.open(NAME, sealed)?;
    let written = miniz_oxide::inflate::decompress_to_vec_with_limit(&folded, LARGEST)
        .map_err(|_| VaultError::Damaged)?;
    content::read(SHAPE, &Zeroizing::new(written))
}

/// What can be said of a file without the passphrase, at once, so that it is only asked for a file it can open. Fails
/// with `NotOurs`, `Damaged`, `TooNew` or `TooCostly`.
pub fn check(bytes: &[u8]) -> Result<(), VaultError> {
    read(bytes).map(|_| ())
}

/// The lock and the sealed content.
fn read(bytes: &[u8]) -> Result<(Lock, &[u8]), VaultError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(VaultError::NotOurs)?;
    let (version, rest) = rest.split_first().ok_or(VaultError::Damaged)?;
    let (length, rest) = rest.split_first_chunk().ok_or(VaultError::Damaged)?;
    let (lock, rest) =
        rest.split_at_checked(u16::from_le_bytes(*length).into()).ok_or(VaultError::Damaged)?;
    let (checksum, sealed) = rest.split_first_chunk().ok_or(VaultError::Damaged)?;
    // First of all: a damaged head is neither a newer version nor a wrong passphrase.
    let head = &bytes[..bytes.len() - rest.len()];
    if crc32fast::hash(head) != u32::from_le_bytes(*checksum) {
        return Err(VaultError::Damaged);
    }
    match *version {
        VERSION => {}
        newer if newer > VERSION => return Err(VaultError::TooNew),
        _ => return Err(VaultError::Damaged),
    }
    let lock = Lock::from_json(lock)?;
    Sealed::parts(sealed)?;
    Ok((lock, sealed))
}

#[cfg(test)]
mod tests;

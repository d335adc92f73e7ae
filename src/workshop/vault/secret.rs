//! A key of 32 bytes and what it does: seal bytes under a name, and open them again under that name only.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::{Random, VaultError};

/// The form of sealed bytes: this version, the nonce, the ciphertext, its tag.
pub(super) const FORM: u8 = 1;
/// Length of a nonce, in bytes.
pub(super) const NONCE: usize = 24;
const TAG: usize = 16;
/// How much longer sealed bytes are than what they hold.
pub(super) const EXTRA: usize = 1 + NONCE + TAG;

/// A key. It stands in one place of the heap, so that moving it leaves no copy behind, and is wiped when dropped. It
/// can be neither printed nor cloned.
pub(super) struct Secret(Box<Zeroizing<[u8; 32]>>);

impl Secret {
    /// A key whose bytes are written by `fill`.
    pub(super) fn filled<E>(fill: impl FnOnce(&mut [u8; 32]) -> Result<(), E>) -> Result<Secret, E> {
        let mut secret = Secret(Box::new(Zeroizing::new([0; 32])));
        fill(&mut secret.0)?;
        Ok(secret)
    }

    /// A new key. Fails with `NoRandomness`.
    pub(super) fn random(random: Random<'_>) -> Result<Secret, VaultError> {
        Secret::filled(|bytes| draw(bytes, random))
    }

    /// The key's bytes, to be sealed by another key.
    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals content under a name, [`EXTRA`] bytes longer. The nonce is drawn anew each time; with 24 bytes of it,
    /// two never meet. Fails with `NoRandomness`.
    pub(super) fn seal(&self, name: &str, content: &[u8], random: Random<'_>) -> Result<Vec<u8>, VaultError> {
        let mut nonce = [0; NONCE];
        draw(&mut nonce, random)?;
        let mut sealed = Vec::with_capacity(content.len() + EXTRA);
        sealed.push(FORM);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(content);
        let tag = self
            .cipher()
            .encrypt_inout_detached(&XNonce::from(nonce), &vouched(name), (&mut sealed[1 + NONCE..]).into())
            .map_err(|_| VaultError::CannotWrite)?;
        sealed.extend_from_slice(&tag);
        Ok(sealed)
    }

    /// Opens what was sealed by this key under this name; the content is wiped when dropped. Fails with `TooNew` or
    /// `Damaged`, which also stands for another key or another name.
    pub(super) fn open(&self, name: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        let sealed = Sealed::parts(sealed)?;
        let mut content = Zeroizing::new(sealed.content.to_vec());
        self.cipher()
            .decrypt_inout_detached(
                &XNonce::from(*sealed.nonce),
                &vouched(name),
                content.as_mut_slice().into(),
                &Tag::from(*sealed.tag),
            )
            .map_err(|_| VaultError::Damaged)?;
        Ok(content)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&**self.0).into())
    }
}

/// Sealed bytes taken apart.
pub(super) struct Sealed<'a> {
    pub(super) nonce: &'a [u8; NONCE],
    content: &'a [u8],
    tag: &'a [u8; TAG],
}

impl<'a> Sealed<'a> {
    /// The parts of sealed bytes, which may still be anybody's. Fails with `TooNew` or `Damaged`.
    pub(super) fn parts(sealed: &'a [u8]) -> Result<Sealed<'a>, VaultError> {
        let (version, rest) = sealed.split_first().ok_or(VaultError::Damaged)?;
        match *version {
            FORM => {}
            newer if newer > FORM => return Err(VaultError::TooNew),
            _ => return Err(VaultError::Damaged),
        }
        let (nonce, rest) = rest.split_first_chunk().ok_or(VaultError::Damaged)?;
        let (content, tag) = rest.split_last_chunk().ok_or(VaultError::Damaged)?;
        Ok(Sealed { nonce, content, tag })
    }
}

/// Draws random bytes. All zeros mean that nothing was drawn: a platform without randomness must not go unnoticed.
pub(super) fn draw(bytes: &mut [u8], random: Random<'_>) -> Result<(), VaultError> {
    random(bytes);
    if bytes.iter().all(|byte| *byte == 0) { Err(VaultError::NoRandomness) } else { Ok(()) }
}

/// What the seal vouches for besides the content: whose form it is, and the record's name, so that one record can
/// never stand in another's place.
fn vouched(name: &str) -> Vec<u8> {
    format!("pas-a-clic/{FORM}/{name}").into_bytes()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::vault::fuzz;

    fn key(seed: u64) -> Secret {
        Secret::random(&mut fuzz::random(seed)).expect("random bytes")
    }

    #[test]
    fn what_is_sealed_opens_and_shows_nothing() {
        let sealed = key(1).seal("set", b"Jeanne", &mut fuzz::random(2)).expect("plain bytes");
        assert_eq!(sealed.len(), b"Jeanne".len() + EXTRA);
        assert!(!sealed.windows(6).any(|part| part == b"Jeanne"));
        assert_eq!(key(1).open("set", &sealed).as_deref().map(Vec::as_slice), Ok(&b"Jeanne"[..]));
        let again = key(1).seal("set", b"Jeanne", &mut fuzz::random(3)).expect("plain bytes");
        assert_ne!(sealed, again);
    }

    #[test]
    fn another_key_name_or_byte_opens_nothing() {
        let sealed = key(1).seal("set", b"Jeanne", &mut fuzz::random(2)).expect("plain bytes");
        assert_eq!(key(2).open("set", &sealed), Err(VaultError::Damaged));
        assert_eq!(key(1).open("sets", &sealed), Err(VaultError::Damaged));
        for at in 0..sealed.len() {
            assert_eq!(key(1).open("set", &sealed[..at]), Err(VaultError::Damaged), "cut at {at}");
            for to in (0..=255).filter(|to| *to != sealed[at]) {
                let mut changed = sealed.clone();
                changed[at] = to;
                let refused = key(1).open("set", &changed);
                let newer = at == 0 && to > FORM;
                assert_eq!(refused, Err(if newer { VaultError::TooNew } else { VaultError::Damaged }));
            }
        }
    }

    #[test]
    fn no_randomness_is_noticed() {
        assert_eq!(Secret::random(&mut |_| ()).err(), Some(VaultError::NoRandomness));
        assert_eq!(key(1).seal("set", b"", &mut |_| ()), Err(VaultError::NoRandomness));
    }

    proptest! {
        #![proptest_config(fuzz::config())]

        #[test]
        fn no_bytes_break_it(mut bytes in prop::collection::vec(any::<u8>(), 0..120), ours in any::<bool>()) {
            if let (Some(first), true) = (bytes.first_mut(), ours) {
                *first = FORM;
            }
            prop_assert!(key(1).open("set", &bytes).is_err());
        }
    }
}

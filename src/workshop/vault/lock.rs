//! A random key wrapped by a passphrase: what stands at the head of the vault and of each archive.

use data_encoding::BASE64;
use serde::{Deserialize, Serialize};

use super::cost::{Cost, SALT};
use super::secret::{EXTRA, Sealed, Secret, draw};
use super::{Random, VaultError};

const VERSION: u32 = 1;
/// A wrapped key, in bytes.
const WRAPPED: usize = 32 + EXTRA;

/// A wrapped key, with all that is needed to unwrap it but the passphrase. Nothing in it is secret.
pub(super) struct Lock {
    cost: Cost,
    salt: [u8; SALT],
    wrapped: Vec<u8>,
}

/// How a lock is written. The cost and the salt need no checksum: with others, the passphrase gives another key.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    version: u32,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    /// Base64.
    salt: String,
    /// Base64.
    key: String,
}

/// What every version of the form has.
#[derive(Deserialize)]
struct AnyForm {
    version: u32,
}

impl Lock {
    /// Wraps `key`, for use under `name` only. Takes as long as `cost` says. Fails with `EmptyPassphrase`,
    /// `TooCostly` or `NoRandomness`.
    pub(super) fn around(
        key: &Secret,
        name: &str,
        passphrase: &str,
        cost: Cost,
        random: Random<'_>,
    ) -> Result<Lock, VaultError> {
        let mut salt = [0; SALT];
        draw(&mut salt, random)?;
        let wrapped = cost.derive(passphrase, &salt)?.seal(name, key.bytes(), random)?;
        Ok(Lock { cost, salt, wrapped })
    }

    /// The wrapped key. Takes as long as the cost says. Fails with `WrongPassphrase`, `EmptyPassphrase` or
    /// `TooCostly`.
    pub(super) fn open(&self, name: &str, passphrase: &str) -> Result<Secret, VaultError> {
        // The form was checked when the lock was read: what still fails here is the key, thus the passphrase.
        let key = (self.cost.derive(passphrase, &self.salt)?)
            .open(name, &self.wrapped)
            .map_err(|_| VaultError::WrongPassphrase)?;
        Secret::filled(|bytes| {
            bytes.copy_from_slice(key.get(..32).ok_or(VaultError::Damaged)?);
            Ok(())
        })
    }

    /// As JSON.
    pub(super) fn to_json(&self) -> Result<Vec<u8>, VaultError> {
        let form = Form {
            version: VERSION,
            memory_kib: self.cost.memory_kib(),
            passes: self.cost.passes(),
            lanes: self.cost.lanes(),
            salt: BASE64.encode(&self.salt),
            key: BASE64.encode(&self.wrapped),
        };
        serde_json::to_vec(&form).map_err(|_| VaultError::CannotWrite)
    }

    /// Reads a lock; cheap whatever it says. Fails with `TooNew`, `TooCostly` or `Damaged`.
    pub(super) fn from_json(json: &[u8]) -> Result<Lock, VaultError> {
        let any: AnyForm = serde_json::from_slice(json).map_err(|_| VaultError::Damaged)?;
        if any.version > VERSION {
            return Err(VaultError::TooNew);
        }
        let form: Form = serde_json::from_slice(json).map_err(|_| VaultError::Damaged)?;
        let bytes = |text: &str| BASE64.decode(text.as_bytes()).map_err(|_| VaultError::Damaged);
        let (salt, wrapped) = (bytes(&form.salt)?, bytes(&form.key)?);
        Sealed::parts(&wrapped)?;
        if form.version != VERSION || wrapped.len() != WRAPPED {
            return Err(VaultError::Damaged);
        }
        Ok(Lock {
            cost: Cost::new(form.memory_kib, form.passes, form.lanes)?,
            salt: salt.try_into().map_err(|_| VaultError::Damaged)?,
            wrapped,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::vault::fuzz;

    fn key() -> Secret {
        Secret::random(&mut fuzz::random(1)).expect("random bytes")
    }

    fn lock() -> Lock {
        Lock::around(&key(), "head", "quatre mots", Cost::LEAST, &mut fuzz::random(2)).expect("cheap")
    }

    fn json() -> Vec<u8> {
        lock().to_json().expect("plain data")
    }

    fn open(json: &[u8], passphrase: &str) -> Result<[u8; 32], VaultError> {
        Lock::from_json(json)?.open("head", passphrase).map(|key| *key.bytes())
    }

    fn changed(from: &str, to: &str) -> Vec<u8> {
        String::from_utf8(json()).expect("JSON").replacen(from, to, 1).into_bytes()
    }

    #[test]
    fn only_its_passphrase_opens_it() {
        assert_eq!(open(&json(), "quatre mots"), Ok(*key().bytes()));
        for wrong in ["quatre mot", "Quatre mots", " quatre mots", "quatre mots\0"] {
            assert_eq!(open(&json(), wrong), Err(VaultError::WrongPassphrase));
        }
        assert_eq!(open(&json(), ""), Err(VaultError::EmptyPassphrase));
        assert_eq!(lock().open("bundle", "quatre mots").err(), Some(VaultError::WrongPassphrase));
    }

    #[test]
    fn what_it_cannot_be_is_said_before_any_work() {
        let refused = |json: &[u8]| Lock::from_json(json).err();
        assert_eq!(refused(&changed(":1,", ":2,")), Some(VaultError::TooNew));
        assert_eq!(refused(br#"{"version":7,"lock":"unknown"}"#), Some(VaultError::TooNew));
        assert_eq!(refused(&changed(":1,", ":0,")), Some(VaultError::Damaged));
        assert_eq!(refused(&changed("kib\":8", "kib\":4000000000")), Some(VaultError::TooCostly));
        assert_eq!(refused(&changed("kib\":8", "kib\":7")), Some(VaultError::Damaged));
        assert_eq!(refused(&changed("kib\":8", "kib\":8,\"more\":1")), Some(VaultError::Damaged));
        assert_eq!(refused(&changed("=\"", "\"")), Some(VaultError::Damaged));
        for cut in 0..json().len() {
            assert_eq!(refused(&json()[..cut]), Some(VaultError::Damaged), "cut at {cut}");
        }
    }

    #[test]
    fn no_changed_byte_gives_another_key() {
        for at in 0..json().len() {
            // Each bit, and signs that mean something in JSON.
            for to in (0..8).map(|bit| json()[at] ^ (1 << bit)).chain(*b" \"0189,:{}") {
                let mut json = json();
                json[at] = to;
                let opened = open(&json, "quatre mots");
                assert!(opened.is_err() || opened == Ok(*key().bytes()), "{to} at {at}");
            }
        }
    }

    proptest! {
        #![proptest_config(fuzz::config())]

        #[test]
        fn no_bytes_break_reading(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            prop_assert!(Lock::from_json(&bytes).is_err());
        }

        #[test]
        fn no_form_breaks_reading(
            numbers in (0u32..3, any::<u32>(), 0u32..12, 0u32..6),
            salt in prop::collection::vec(any::<u8>(), 14..18),
            key in prop::collection::vec(0u8..3, WRAPPED - 1..WRAPPED + 2),
        ) {
            let (version, memory_kib, passes, lanes) = numbers;
            let (salt, key) = (BASE64.encode(&salt), BASE64.encode(&key));
            let form = Form { version, memory_kib: memory_kib >> (memory_kib % 32), passes, lanes, salt, key };
            let json = serde_json::to_vec(&form).expect("plain data");
            // Read only: working off such costs would take too long. All that is read is within bounds.
            if let Ok(lock) = Lock::from_json(&json) {
                prop_assert!(lock.cost.memory_kib() * lock.cost.passes() <= Cost::MOST_WORK_KIB);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn whatever_is_wrapped_is_not_opened(
            salt in prop::array::uniform16(any::<u8>()),
            wrapped in prop::collection::vec(any::<u8>(), WRAPPED),
            passphrase in "\\PC{0,20}",
        ) {
            let lock = Lock { cost: Cost::LEAST, salt, wrapped };
            prop_assert!(lock.open("head", &passphrase).is_err());
        }
    }
}

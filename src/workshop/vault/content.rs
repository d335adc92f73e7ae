//! What a seal holds: the version of a shape, then a value of it, so that later versions can read older ones.

use postcard::experimental::serialized_size;
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

use super::{Key, VaultError};

/// Version of the shape of each kind of record. Postcard has no names: any change of a shape needs a new version, and
/// older ones are then read as the shape they had and turned into the present one, in [`read`].
pub(super) fn version(key: Key) -> u8 {
    const KEYS: u8 = 1;
    const BODY: u8 = 1;
    const SUMMARY: u8 = 1;
    const ATELIER: u8 = 1;
    const SETTINGS: u8 = 2;
    match key {
        Key::Head | Key::Keys => KEYS,
        Key::Body(_) => BODY,
        Key::Summary(_) => SUMMARY,
        Key::Atelier(_) => ATELIER,
        Key::Settings => SETTINGS,
    }
}

/// The oldest version that the present shape reads by itself: the settings' later fields are at the end, and may lack.
pub(super) fn oldest(key: Key) -> u8 {
    match key {
        Key::Settings => 1,
        other => version(other),
    }
}

/// The bytes of a value, the version of its shape before them. Fails with `CannotWrite`.
pub(super) fn write(version: u8, value: &impl Serialize) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    // Measured first: a vector that grows leaves unwiped copies behind.
    let size = serialized_size(value).map_err(|_| VaultError::CannotWrite)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(1 + size));
    bytes.push(version);
    postcard::to_extend(value, Appender(&mut bytes)).map_err(|_| VaultError::CannotWrite)?;
    Ok(bytes)
}

/// The value in those bytes, of shape `version`. Fails with `TooNew` or `Damaged`.
pub(super) fn read<T: DeserializeOwned>(version: u8, bytes: &[u8]) -> Result<T, VaultError> {
    read_since(version, version, bytes)
}

/// The value in those bytes, of a shape from `oldest` to `version`. Fails with `TooNew` or `Damaged`.
pub(super) fn read_since<T: DeserializeOwned>(
    oldest: u8,
    version: u8,
    bytes: &[u8],
) -> Result<T, VaultError> {
    let (written, rest) = bytes.split_first().ok_or(VaultError::Damaged)?;
    if *written > version {
        return Err(VaultError::TooNew);
    }
    match postcard::take_from_bytes(rest) {
        Ok((value, [])) if *written >= oldest => Ok(value),
        _ => Err(VaultError::Damaged),
    }
}

/// Appends to a vector that is wiped, where postcard would take one that is not.
struct Appender<'a>(&'a mut Vec<u8>);

impl Extend<u8> for Appender<'_> {
    fn extend<I: IntoIterator<Item = u8>>(&mut self, bytes: I) {
        self.0.extend(bytes);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::practice::autonomy::sample::any_attempt;
    use crate::workshop::vault::fuzz;
    use crate::workshop::{Atelier, Person};

    #[test]
    fn versions_are_told_apart() {
        let bytes = write(2, &Atelier::new(1, 2, 3)).expect("plain data");
        assert_eq!(bytes.capacity(), bytes.len());
        assert_eq!(read(2, &bytes), Ok(Atelier::new(1, 2, 3)));
        assert_eq!(read::<Atelier>(1, &bytes), Err(VaultError::TooNew));
        assert_eq!(read::<Atelier>(3, &bytes), Err(VaultError::Damaged));
        assert_eq!(read::<Atelier>(2, &[&bytes[..], &[0]].concat()), Err(VaultError::Damaged));
        assert_eq!(read::<Atelier>(2, &[]), Err(VaultError::Damaged));
    }

    proptest! {
        #![proptest_config(fuzz::config())]

        /// Also what is rightly sealed may come from a hand that means harm: an archive and its passphrase.
        #[test]
        fn no_content_breaks_it(
            attempts in prop::collection::vec(any_attempt(7), 0..3),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        ) {
            let person = Person { attempts, ..Person::new(7, "chat", Some("Jeanne"), 0) };
            let mut bytes = write(1, &person).expect("plain data").to_vec();
            if changes.is_empty() {
                prop_assert_eq!(read(1, &bytes), Ok(person));
            }
            for (at, to) in changes {
                let at = at.index(bytes.len());
                bytes[at] = to;
            }
            let _ = read::<Person>(1, &bytes);
        }
    }
}

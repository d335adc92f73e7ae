//! Identifiers for statements, made from ids that stay: the same export twice gives the same ones.

/// A UUID of version 8 (RFC 9562: 122 bits as one likes) for an id; different ids never share one.
pub fn of_person(id: u64) -> String {
    uuid(mixed(!id), mixed(id))
}

/// The same for one of a person's attempts. Attempts of one person never share one; those of two people who carry the
/// same attempt do not either, but for one chance in 2⁵⁸.
pub fn of_attempt(person: u64, attempt: u64) -> String {
    // Turned round, so that a person's id is not that of an attempt.
    uuid(mixed(person), mixed(attempt).rotate_left(32))
}

/// All of `low` and the upper 58 bits of `high` around the fixed bits of version and variant.
fn uuid(high: u64, low: u64) -> String {
    let bits = (u128::from(high >> 6) << 64) | u128::from(low);
    // 48 bits, the version, 12 bits, the variant, 62 bits.
    let upper = (bits >> 74) << 80 | 8 << 76 | (bits >> 62 & 0xfff) << 64;
    let uuid = upper | 0b10 << 62 | bits & (u128::MAX >> 66);
    let hex = format!("{uuid:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// Spreads the bits of a number over all of it and can be undone, so that no two come to one (SplitMix64's last step,
/// Steele, Lea and Flood 2014).
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_ids_give_different_ones() {
        let people = (0..100).map(of_person);
        let attempts = (0..100).flat_map(|person| (0..100).map(move |attempt| of_attempt(person, attempt)));
        let all: BTreeSet<String> = people.chain(attempts).collect();
        assert_eq!(all.len(), 100 + 100 * 100);
    }

    proptest! {
        #[test]
        fn they_are_uuids_of_version_8_and_stay(person in any::<u64>(), attempt in any::<u64>()) {
            for (one, again) in [
                (of_person(person), of_person(person)),
                (of_attempt(person, attempt), of_attempt(person, attempt)),
            ] {
                prop_assert_eq!(&one, &again);
                let lengths: Vec<usize> = one.split('-').map(str::len).collect();
                prop_assert_eq!(lengths, [8, 4, 4, 4, 12]);
                prop_assert!(one.chars().all(|c| c == '-' || c.is_ascii_digit() || ('a'..='f').contains(&c)));
                prop_assert_eq!(&one[14..15], "8");
                prop_assert!(matches!(&one[19..20], "8" | "9" | "a" | "b"));
            }
        }
    }
}

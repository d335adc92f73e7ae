//! How much work trying one passphrase is: Argon2id's memory, passes and lanes.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::Zeroizing;

use super::VaultError;
use super::secret::Secret;

/// Length of a salt, in bytes.
pub(super) const SALT: usize = 16;

/// A cost within bounds. Lanes are worked off one after the other here: they only let an attacker use more cores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// What a new passphrase costs: 64 MiB, 3 passes, 1 lane: above what OWASP asks (2024), a third of a second in a
    /// browser.
    pub const DEFAULT: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The cheapest Argon2 knows. It protects nothing: for tests, which would otherwise take hours.
    pub const LEAST: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };
    /// The most memory that is accepted, in KiB. The bounds are there because a record or file from elsewhere says
    /// its cost itself, and must not hang the page.
    pub const MOST_MEMORY_KIB: u32 = 256 * 1024;
    /// The most passes that are accepted.
    pub const MOST_PASSES: u32 = 10;
    /// The most lanes that are accepted.
    pub const MOST_LANES: u32 = 4;
    /// The most memory times passes that is accepted, in KiB: some seconds in a browser. The most of both together
    /// would take more than twice as long.
    pub const MOST_WORK_KIB: u32 = 1024 * 1024;

    /// A cost of that much memory in KiB, as many passes over it and as many lanes. Fails with `TooCostly` beyond the
    /// bounds, with `Damaged` where Argon2 has no such cost: it takes at least 1 pass, 1 lane and 8 KiB a lane.
    pub const fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Cost, VaultError> {
        let each =
            memory_kib <= Cost::MOST_MEMORY_KIB && passes <= Cost::MOST_PASSES && lanes <= Cost::MOST_LANES;
        if !each || memory_kib * passes > Cost::MOST_WORK_KIB {
            return Err(VaultError::TooCostly);
        }
        match Params::new(memory_kib, passes, lanes, None) {
            Ok(_) => Ok(Cost { memory_kib, passes, lanes }),
            Err(_) => Err(VaultError::Damaged),
        }
    }

    /// Memory in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes.
    pub const fn lanes(self) -> u32 {
        self.lanes
    }

    /// The key that a passphrase and a salt give: the slow part. Fails with `EmptyPassphrase`, or with `TooCostly`
    /// when the memory is not to be had.
    pub(super) fn derive(self, passphrase: &str, salt: &[u8; SALT]) -> Result<Secret, VaultError> {
        if passphrase.is_empty() {
            return Err(VaultError::EmptyPassphrase);
        }
        let params =
            Params::new(self.memory_kib, self.passes, self.lanes, None).map_err(|_| VaultError::TooCostly)?;
        // Argon2 frees its own memory unwiped, and its last blocks give the key away: the memory is ours instead.
        let mut memory: Zeroizing<Vec<Block>> = Zeroizing::new(Vec::new());
        memory.try_reserve_exact(params.block_count()).map_err(|_| VaultError::TooCostly)?;
        memory.resize(params.block_count(), Block::new());
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        Secret::filled(|key| {
            argon2.hash_password_into_with_memory(passphrase.as_bytes(), salt, key, memory.as_mut_slice())
        })
        .map_err(|_| VaultError::TooCostly)
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;

    use super::*;

    #[test]
    fn costs_have_bounds() {
        assert_eq!(Cost::new(64 * 1024, 3, 1), Ok(Cost::DEFAULT));
        assert_eq!(Cost::new(8, 1, 1), Ok(Cost::LEAST));
        assert!(Cost::new(256 * 1024, 4, 4).is_ok() && Cost::new(100 * 1024, 10, 4).is_ok());
        for (memory_kib, passes, lanes) in
            [(256 * 1024 + 1, 1, 1), (8, 11, 1), (64, 1, 5), (256 * 1024, 5, 1), (u32::MAX, u32::MAX, 1)]
        {
            assert_eq!(Cost::new(memory_kib, passes, lanes), Err(VaultError::TooCostly));
        }
        for (memory_kib, passes, lanes) in [(7, 1, 1), (8, 0, 1), (8, 1, 0), (31, 1, 4)] {
            assert_eq!(Cost::new(memory_kib, passes, lanes), Err(VaultError::Damaged));
        }
    }

    /// The value comes from the reference implementation in C (libargon2): data stays readable whatever library reads
    /// it.
    #[test]
    fn keys_are_those_of_the_reference_implementation() {
        let cost = Cost::new(64, 3, 2).expect("within bounds");
        let key = cost.derive("quatre mots tirés au sort", b"0123456789abcdef").expect("a small cost");
        assert_eq!(
            HEXLOWER.encode(key.bytes()),
            "06147150a59de595ca846232eb2221bebf2d4fcbb7c4dc1039881067b91f5a8c"
        );
    }

    #[test]
    fn passphrase_salt_and_cost_all_count() {
        let key = |passphrase: &str, salt, cost: Cost| *cost.derive(passphrase, salt).expect("cheap").bytes();
        let one = key("a", &[1; SALT], Cost::LEAST);
        assert_eq!(one, key("a", &[1; SALT], Cost::LEAST));
        assert_ne!(one, key("a ", &[1; SALT], Cost::LEAST));
        assert_ne!(one, key("a", &[2; SALT], Cost::LEAST));
        assert_ne!(one, key("a", &[1; SALT], Cost { memory_kib: 9, ..Cost::LEAST }));
        assert_eq!(Cost::LEAST.derive("", &[1; SALT]).err(), Some(VaultError::EmptyPassphrase));
    }
}

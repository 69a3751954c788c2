//! The keys of all records that were delivered, in little memory.

use std::collections::HashSet;

use roaring::RoaringTreemap;

use crate::identity::Key;

/// Fewer integers than this are kept in a hash set whatever they are.
const FEW: u64 = 16_384;
/// A hash set takes up to 20 bytes an integer; a bitmap serves if it takes no more than this.
const MOST_BYTES: u64 = 12;
/// A bitmap's container of up to 65,536 integers takes so much beside them.
const CONTAINER_BYTES: u64 = 64;
/// Text keys are spread over so many sets, since a set that grows needs three times its size for a moment.
const SHARDS: usize = 16;

/// The keys of a whole list: at most 40 bytes a record, and far fewer if identifiers are consecutive.
#[derive(Debug)]
pub(super) struct Delivered {
    integers: Integers,
    hashes: [HashSet<u128>; SHARDS],
    /// The number of integers.
    count: u64,
    /// The count at which their form is chosen again.
    choose_at: u64,
}

#[derive(Debug)]
enum Integers {
    Scattered(HashSet<u64>),
    Dense(RoaringTreemap),
}

impl Delivered {
    pub(super) fn new() -> Self {
        Self {
            integers: Integers::Scattered(HashSet::new()),
            hashes: std::array::from_fn(|_| HashSet::new()),
            count: 0,
            choose_at: FEW,
        }
    }

    /// Adds a key. Returns whether it is new.
    pub(super) fn insert(&mut self, key: Key) -> bool {
        match key {
            Key::Hash(hash) => self.hashes[shard(hash)].insert(hash),
            Key::Integer(integer) => {
                let integer = integer.cast_unsigned();
                let is_new = match &mut self.integers {
                    Integers::Scattered(set) => set.insert(integer),
                    Integers::Dense(bitmap) => bitmap.insert(integer),
                };
                self.count += u64::from(is_new);
                if self.count >= self.choose_at {
                    self.choose();
                    self.choose_at *= 2;
                }
                is_new
            }
        }
    }

    pub(super) fn contains(&self, key: Key) -> bool {
        match key {
            Key::Hash(hash) => self.hashes[shard(hash)].contains(&hash),
            Key::Integer(integer) => match &self.integers {
                Integers::Scattered(set) => set.contains(&integer.cast_unsigned()),
                Integers::Dense(bitmap) => bitmap.contains(integer.cast_unsigned()),
            },
        }
    }

    /// Chooses the form that is smaller for the integers so far.
    fn choose(&mut self) {
        let bitmap: RoaringTreemap = match &mut self.integers {
            Integers::Scattered(set) => set.iter().copied().collect(),
            Integers::Dense(bitmap) => std::mem::take(bitmap),
        };
        self.integers = if bytes(&bitmap) > self.count * MOST_BYTES {
            Integers::Scattered(bitmap.iter().collect())
        } else {
            Integers::Dense(bitmap)
        };
    }
}

fn shard(hash: u128) -> usize {
    // The remainder is below 16.
    (hash % SHARDS as u128) as usize
}

/// Estimates the memory of a bitmap.
fn bytes(bitmap: &RoaringTreemap) -> u64 {
    let parts = bitmap.bitmaps().map(|(_, part)| {
        let statistics = part.statistics();
        let containers = u64::from(statistics.n_containers);
        statistics.n_bytes_array_containers
            + statistics.n_bytes_bitset_containers
            + statistics.n_bytes_run_containers
            + containers * CONTAINER_BYTES
            + CONTAINER_BYTES
    });
    parts.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds keys and looks them up, in either form.
    fn check(keys: impl Iterator<Item = i64> + Clone) -> Delivered {
        let mut delivered = Delivered::new();
        for key in keys.clone() {
            assert!(!delivered.contains(Key::Integer(key)));
            assert!(delivered.insert(Key::Integer(key)));
        }
        for key in keys {
            assert!(delivered.contains(Key::Integer(key)));
            assert!(!delivered.insert(Key::Integer(key)));
        }
        delivered
    }

    #[test]
    fn consecutive_integers_take_next_to_nothing() {
        let delivered = check((-50_000..50_000).rev());
        assert!(!delivered.contains(Key::Integer(50_000)));
        let Integers::Dense(bitmap) = &delivered.integers else {
            panic!("not a bitmap");
        };
        assert!(bytes(bitmap) < 200_000, "{}", bytes(bitmap));
    }

    #[test]
    fn scattered_integers_are_kept_in_a_hash_set() {
        let delivered =
            check((1..100_000).map(|index: i64| index.wrapping_mul(0x09e3_779b_97f4_a7c1)));
        assert!(matches!(delivered.integers, Integers::Scattered(_)));
    }

    #[test]
    fn the_form_follows_the_integers() {
        let dense = 0..20_000;
        let scattered = (1..40_000).map(|index: i64| index << 32 | 0x7fff_0000);
        let delivered = check(dense.chain(scattered));
        assert!(matches!(delivered.integers, Integers::Scattered(_)));
    }

    #[test]
    fn hashes_are_told_from_integers() {
        let mut delivered = Delivered::new();
        assert!(delivered.insert(Key::Hash(7)));
        assert!(!delivered.contains(Key::Integer(7)) && delivered.contains(Key::Hash(7)));
        assert!(!delivered.insert(Key::Hash(7)) && delivered.insert(Key::Hash(23)));
    }
}

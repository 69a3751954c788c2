//! The keys that a read has seen.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use roaring::RoaringTreemap;

use crate::table::RowId;

/// The keys of the records that a full read delivered: integers in a bitmap, all others by a hash. Two strings with one
/// hash hide a deletion at worst; among a million of them, the odds are one in thirty million.
#[derive(Default)]
pub(super) struct Seen {
    integers: RoaringTreemap,
    hashes: HashSet<u64>,
}

impl Seen {
    pub(super) fn insert(&mut self, parent: Option<&RowId>, id: &RowId) {
        match bit(parent, id) {
            Some(bit) => drop(self.integers.insert(bit)),
            None => drop(self.hashes.insert(hash(parent, id))),
        }
    }

    pub(super) fn contains(&self, parent: Option<&RowId>, id: &RowId) -> bool {
        match bit(parent, id) {
            Some(bit) => self.integers.contains(bit),
            None => self.hashes.contains(&hash(parent, id)),
        }
    }
}

fn bit(parent: Option<&RowId>, id: &RowId) -> Option<u64> {
    match (parent, id) {
        (None, RowId::Integer(integer)) => u64::try_from(*integer).ok(),
        _ => None,
    }
}

fn hash(parent: Option<&RowId>, id: &RowId) -> u64 {
    let mut hasher = DefaultHasher::new();
    (parent, id).hash(&mut hasher);
    hasher.finish()
}

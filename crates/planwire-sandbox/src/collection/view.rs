//! Reading a collection.

use std::sync::RwLockReadGuard;

use super::changes::{Changes, Stored};
use super::store::Store;
use super::{Collection, Hidden, Query};
use crate::data::Row;

/// A collection at one moment.
pub(crate) struct View<'c> {
    pub(crate) collection: &'c Collection,
    pub(super) store: RwLockReadGuard<'c, Store>,
    pub(super) in_test_mode: bool,
    /// Leaves out the changes that lists do not show yet, and the records that the token does not see.
    pub(super) is_listed: bool,
}

impl View<'_> {
    pub(super) fn changes(&self) -> &Changes {
        if self.is_listed {
            self.store.shown()
        } else {
            self.store.current()
        }
    }

    pub(crate) fn first(&self) -> Option<u64> {
        self.select(Query::default()).page(0, 1).next()
    }

    /// Returns the version of the data. It differs after each change.
    pub(crate) fn version(&self) -> u64 {
        self.store.version()
    }

    pub(crate) fn find(&self, id: &str) -> Option<u64> {
        self.collection.find(self.changes(), id, self.in_test_mode)
    }

    /// Returns the deleted record with an id.
    pub(crate) fn find_deleted(&self, id: &str) -> Option<u64> {
        let (changes, collection) = (self.changes(), self.collection);
        let deleted = collection.deleted()?;
        let mut with_id = collection.with_id(changes, id, self.in_test_mode);
        with_id.find(|index| {
            !changes.is_removed(*index) && collection.is_soft_deleted(changes, deleted, *index)
        })
    }

    /// Fails if the token does not see a record.
    pub(crate) fn check_access(&self, index: u64) -> Result<(), Hidden> {
        self.collection
            .check_access(&self.store, index, self.in_test_mode)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection
            .stored(self.changes(), index, self.in_test_mode)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_test_mode)
    }

    /// Returns the records that are neither removed nor deleted, in their order.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = u64> + '_ {
        let changes = self.changes();
        let all = changes.order(self.collection.count + changes.added());
        all.filter(|index| self.collection.is_there(changes, *index))
    }

    pub(crate) fn id(&self, index: u64) -> String {
        self.collection.id_of(&self.stored(index))
    }

    pub(crate) fn json(&self, index: u64) -> String {
        let mut json = Vec::new();
        self.write_json(index, &mut json);
        String::from_utf8_lossy(&json).into_owned()
    }

    pub(crate) fn write_json(&self, index: u64, out: &mut Vec<u8>) {
        self.collection
            .write_json(self.changes(), index, self.in_test_mode, out);
    }
}

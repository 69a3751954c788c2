//! Changes to records.

use super::changes::Stored;
use super::{Collection, Condition, Edit, Hidden, Target};
use crate::data::{Row, Source};

impl Collection {
    /// Sets the fields with the time of the last update and, for a new record, of its creation.
    pub(crate) fn touch(&self, stored: &mut Stored, now: i64, is_new: bool) {
        for (position, field) in self.kind.fields.iter().enumerate() {
            let is_touched = match field.source {
                Source::Created(_) => is_new,
                Source::Updated(_) => true,
                _ => false,
            };
            if is_touched && let Some(timestamp) = field.timestamp(now) {
                stored.set(position, Some(timestamp));
            }
        }
    }
}

impl Edit<'_> {
    pub(crate) fn find(&self, id: &str) -> Option<u64> {
        self.collection
            .find(self.store.current(), id, self.in_test_mode)
    }

    /// Fails if the token does not see a record.
    pub(crate) fn check_access(&self, index: u64) -> Result<(), Hidden> {
        self.collection
            .check_access(&self.store, index, self.in_test_mode)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection
            .stored(self.store.current(), index, self.in_test_mode)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_test_mode)
    }

    /// Returns the index of the next new record.
    pub(crate) fn next(&self) -> u64 {
        self.collection.count + self.store.current().added()
    }

    /// Adds a record at a time.
    pub(crate) fn add(&mut self, stored: Stored, now: i64) {
        let (index, due) = (self.next(), self.collection.due(now));
        self.store.add(index, stored, due);
    }

    /// Registers the id of the record that is added next.
    pub(super) fn identify(&mut self, id: &str, index: u64) {
        let usual = self.collection.identity.counted(id, self.row(0).shift);
        self.store.identify(id, index, usual);
    }

    /// Adds a generated record and returns its index.
    pub(crate) fn generate(&mut self, now: i64) -> u64 {
        let index = self.next();
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, true);
        self.add(stored, now);
        index
    }

    /// Adds a copy of a record, or a generated record with its id. Returns the index.
    pub(crate) fn repeat(&mut self, other: u64, equal: bool, now: i64) -> u64 {
        let index = self.next();
        let mut stored = self.stored(if equal { other } else { index });
        if let Some(position) = self.collection.identity.position() {
            let id = self.stored(other).value(position).cloned();
            stored.set(position, id);
        }
        self.add(stored, now);
        index
    }

    /// Replaces a record at a time.
    pub(crate) fn change(&mut self, index: u64, stored: Stored, now: i64) {
        let due = self.collection.due(now);
        self.store.replace(index, Some(stored), due);
    }

    /// Sets the time of a record's last update.
    pub(crate) fn update(&mut self, index: u64, now: i64) {
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, false);
        self.change(index, stored, now);
    }

    /// Removes a record, or marks it as deleted if its lists can show deleted records. Returns its
    /// last state.
    pub(crate) fn remove(&mut self, index: u64, now: i64) -> Stored {
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, false);
        let mut is_kept = false;
        let deleted = self.collection.deleted();
        for position in deleted
            .map(|state| state.fields.as_slice())
            .unwrap_or_default()
        {
            let timestamp = self.collection.kind.fields[*position].timestamp(now);
            is_kept |= timestamp.is_some();
            stored.set(*position, timestamp);
        }
        if is_kept {
            self.change(index, stored.clone(), now);
        } else {
            self.purge(index, now);
        }
        stored
    }

    /// Removes a record from all lists, including those that can show deleted records.
    pub(crate) fn purge(&mut self, index: u64, now: i64) {
        let due = self.collection.due(now);
        self.store.replace(index, None, due);
    }

    /// Puts a deleted or removed record back in its place. Returns false if no such record has the
    /// id.
    pub(crate) fn restore(&mut self, id: &str, now: i64) -> bool {
        let Some(index) = self.find_gone(id) else {
            return false;
        };
        let last = self.store.current().last(index).cloned();
        let mut stored = last.unwrap_or_else(|| self.stored(index));
        let deleted = self.collection.deleted();
        for position in deleted
            .map(|state| state.fields.as_slice())
            .unwrap_or_default()
        {
            stored.set(*position, self.collection.kind.fields[*position].absence());
        }
        self.collection.touch(&mut stored, now, false);
        self.change(index, stored, now);
        true
    }

    /// Returns the index of a deleted or removed record.
    pub(crate) fn find_gone(&self, id: &str) -> Option<u64> {
        let changes = self.store.current();
        self.collection
            .with_id(changes, id, self.in_test_mode)
            .find(|index| {
                !self.is_there(*index) && (changes.had(*index) || !changes.is_removed(*index))
            })
    }

    /// Puts a record before another one, or at the end.
    pub(crate) fn place(&mut self, index: u64, before: Option<u64>) {
        let total = self.next();
        self.store.place(index, before, total);
    }

    /// Returns the records that are neither removed nor deleted, in order.
    pub(crate) fn in_order(&self) -> Vec<u64> {
        let all = self.store.current().order(self.next());
        all.filter(|index| self.is_there(*index)).collect()
    }

    /// Returns the first record that meets all conditions.
    pub(crate) fn first_where(&self, conditions: &[(Target, Condition)]) -> Option<u64> {
        self.store.current().order(self.next()).find(|index| {
            self.collection
                .holds(self.store.current(), conditions, *index, self.in_test_mode)
                && self.is_there(*index)
        })
    }

    fn is_there(&self, index: u64) -> bool {
        self.collection.is_there(self.store.current(), index)
    }
}

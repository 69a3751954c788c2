//! Changes of the records.

use super::changes::Stored;
use super::{Collection, Condition, Edit, Hidden, Target};
use crate::data::{Row, Source};

impl Collection {
    /// Sets the fields that hold the time of a change, and of a new record's creation.
    pub(crate) fn touch(&self, stored: &mut Stored, now: i64, is_new: bool) {
        for (position, field) in self.kind.fields.iter().enumerate() {
            let is_touched = match field.source {
                Source::Created(_) => is_new,
                Source::Updated(_) => true,
                _ => false,
            };
            if is_touched && let Some(moment) = field.moment(now) {
                stored.set(position, Some(moment));
            }
        }
    }
}

impl Edit<'_> {
    pub(crate) fn find(&self, id: &str) -> Option<u64> {
        self.collection
            .find(self.store.current(), id, self.in_realm)
    }

    /// Fails if the token does not see a record.
    pub(crate) fn check_access(&self, index: u64) -> Result<(), Hidden> {
        self.collection
            .check_access(&self.store, index, self.in_realm)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection
            .stored(self.store.current(), index, self.in_realm)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_realm)
    }

    /// The index that the next new record gets.
    pub(crate) fn next(&self) -> u64 {
        self.collection.count + self.store.current().added()
    }

    /// Adds a record at a time.
    pub(crate) fn add(&mut self, stored: Stored, now: i64) {
        let (index, due) = (self.next(), self.collection.due(now));
        self.store.add(index, stored, due);
    }

    /// Notes the id of the record that is added next.
    pub(super) fn identify(&mut self, id: &str, index: u64) {
        let usual = self.collection.identity.counted(id, self.row(0).shift);
        self.store.identify(id, index, usual);
    }

    /// Adds a record like the generated ones. Returns its index.
    pub(crate) fn generate(&mut self, now: i64) -> u64 {
        let index = self.next();
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, true);
        self.add(stored, now);
        index
    }

    /// Adds a copy of a record, or a generated record with its id. Returns its index.
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

    /// Gives a record a new time of its last update.
    pub(crate) fn update(&mut self, index: u64, now: i64) {
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, false);
        self.change(index, stored, now);
    }

    /// Removes a record, or marks it as deleted if the list can show deleted records. Returns the
    /// record as it was last.
    pub(crate) fn remove(&mut self, index: u64, now: i64) -> Stored {
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, false);
        let mut is_kept = false;
        let deleted = self.collection.deleted();
        for position in deleted
            .map(|state| state.fields.as_slice())
            .unwrap_or_default()
        {
            let moment = self.collection.kind.fields[*position].moment(now);
            is_kept |= moment.is_some();
            stored.set(*position, moment);
        }
        if is_kept {
            self.change(index, stored.clone(), now);
        } else {
            self.purge(index, now);
        }
        stored
    }

    /// Removes a record from all lists, also from those that can show deleted records.
    pub(crate) fn purge(&mut self, index: u64, now: i64) {
        let due = self.collection.due(now);
        self.store.replace(index, None, due);
    }

    /// Puts a deleted or removed record back into its place. Returns false if no such record has the id.
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
            .with_id(changes, id, self.in_realm)
            .find(|index| {
                !self.is_there(*index) && (changes.had(*index) || !changes.is_removed(*index))
            })
    }

    /// Puts a record before another one, or at the end.
    pub(crate) fn place(&mut self, index: u64, before: Option<u64>) {
        let total = self.next();
        self.store.place(index, before, total);
    }

    /// The records that are neither removed nor deleted, in their order.
    pub(crate) fn in_order(&self) -> Vec<u64> {
        let all = self.store.current().order(self.next());
        all.filter(|index| self.is_there(*index)).collect()
    }

    /// The first record for which all these conditions hold.
    pub(crate) fn first_where(&self, conditions: &[(Target, Condition)]) -> Option<u64> {
        self.store.current().order(self.next()).find(|index| {
            self.collection
                .holds(self.store.current(), conditions, *index, self.in_realm)
                && self.is_there(*index)
        })
    }

    fn is_there(&self, index: u64) -> bool {
        self.collection.is_there(self.store.current(), index)
    }
}

//! Changes of the records.

use super::changes::Stored;
use super::{Collection, Condition, Edit, Target};
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
        self.collection.find(&self.changes, id, self.in_realm)
    }

    pub(crate) fn stored(&self, index: u64) -> Stored {
        self.collection.stored(&self.changes, index, self.in_realm)
    }

    pub(crate) fn row(&self, index: u64) -> Row {
        Collection::row(index, self.in_realm)
    }

    /// The index that the next new record gets.
    pub(crate) fn next(&self) -> u64 {
        self.collection.count + self.changes.added()
    }

    pub(crate) fn add(&mut self, stored: Stored) {
        let index = self.next();
        self.changes.add(index, stored);
    }

    /// Notes the id of the record that is added next.
    pub(super) fn identify(&mut self, id: String, index: u64) {
        let usual = self.collection.identity.counted(&id, self.row(0).shift);
        self.changes.identify(id, index, usual);
    }

    /// Adds a record like the generated ones. Returns its index.
    pub(crate) fn generate(&mut self, now: i64) -> u64 {
        let index = self.next();
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, true);
        self.add(stored);
        index
    }

    /// Adds a copy of a record, or a generated record with its id. Returns its index.
    pub(crate) fn repeat(&mut self, other: u64, equal: bool) -> u64 {
        let index = self.next();
        let mut stored = self.stored(if equal { other } else { index });
        if let Some(position) = self.collection.identity.position() {
            let id = self.stored(other).value(position).cloned();
            stored.set(position, id);
        }
        self.add(stored);
        index
    }

    pub(crate) fn change(&mut self, index: u64, stored: Stored) {
        self.changes.change(index, stored);
    }

    /// Gives a record a new time of its last update.
    pub(crate) fn update(&mut self, index: u64, now: i64) {
        let mut stored = self.stored(index);
        self.collection.touch(&mut stored, now, false);
        self.change(index, stored);
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
            self.changes.change(index, stored.clone());
        } else {
            self.changes.remove(index);
        }
        stored
    }

    /// Puts a record before another one, or at the end.
    pub(crate) fn place(&mut self, index: u64, before: Option<u64>) {
        let total = self.next();
        self.changes.place(index, before, total);
    }

    /// The records that are neither removed nor deleted, in their order.
    pub(crate) fn in_order(&self) -> Vec<u64> {
        let all = self.changes.order(self.next());
        all.filter(|index| self.is_there(*index)).collect()
    }

    /// The first record for which all these conditions hold.
    pub(crate) fn first_where(&self, conditions: &[(Target, Condition)]) -> Option<u64> {
        self.changes.order(self.next()).find(|index| {
            self.collection
                .holds(&self.changes, conditions, *index, self.in_realm)
                && self.is_there(*index)
        })
    }

    fn is_there(&self, index: u64) -> bool {
        let is_deleted = || {
            self.collection
                .deleted()
                .is_some_and(|state| self.collection.is_put_away(&self.changes, state, index))
        };
        !self.changes.is_removed(index) && !is_deleted()
    }
}

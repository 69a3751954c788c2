//! One mode's records: the changes, the part of them that lists show, and the visibility.

use std::collections::VecDeque;

use super::changes::{Changes, Stored};
use super::visibility::Visibility;

/// The number of latest changes to remember. The results of older queries are computed again.
const KNOWN_CHANGES: usize = 1_024;

/// The changes to the records of one mode.
#[derive(Debug, Default)]
pub(super) struct Store {
    current: Changes,
    late: Option<Late>,
    visibility: Visibility,
    version: u64,
    /// The records that the latest versions changed, one for each version.
    touched: VecDeque<u64>,
}

/// The state that lists show while some changes are pending.
#[derive(Debug)]
struct Late {
    shown: Changes,
    /// In the order of the changes.
    pending: Vec<Pending>,
}

/// A change that lists do not show yet.
#[derive(Debug)]
struct Pending {
    /// In milliseconds since 1970.
    due: i64,
    index: u64,
    /// The record after the change; `None` if it is removed.
    after: Option<Stored>,
}

impl Store {
    /// Returns all changes.
    pub(super) fn current(&self) -> &Changes {
        &self.current
    }

    /// Returns the changes that lists show.
    pub(super) fn shown(&self) -> &Changes {
        self.late.as_ref().map_or(&self.current, |late| &late.shown)
    }

    /// Returns the version of the data. It differs after each change.
    pub(super) fn version(&self) -> u64 {
        self.version
    }

    /// Returns the records that changed since a version; `None` if this is not known.
    pub(super) fn touched_since(&self, version: u64) -> Option<impl Iterator<Item = u64> + '_> {
        let count = usize::try_from(self.version.checked_sub(version)?).ok()?;
        let skipped = self.touched.len().checked_sub(count)?;
        Some(self.touched.iter().skip(skipped).copied())
    }

    /// Returns whether a pending change is due.
    pub(super) fn is_due(&self, now: i64) -> bool {
        let mut pending = self.late.iter().flat_map(|late| &late.pending);
        pending.any(|pending| pending.due <= now)
    }

    /// Makes the due changes visible.
    pub(super) fn reveal(&mut self, now: i64) {
        let Some(mut late) = self.late.take() else {
            return;
        };
        // A due change of a record overrides earlier ones, even if those are due later.
        while let Some(place) = late.pending.iter().rposition(|it| it.due <= now) {
            let Pending { index, after, .. } = late.pending.remove(place);
            let mut number = 0;
            late.pending.retain(|other| {
                number += 1;
                other.index != index || number > place
            });
            late.shown.replace(index, after);
            self.touch(index);
        }
        if !late.pending.is_empty() {
            self.late = Some(late);
        }
    }

    /// Adds a record behind the others. `due` is the time at which lists show it; `None` is at once.
    pub(super) fn add(&mut self, index: u64, stored: Stored, due: Option<i64>) {
        if let Some(due) = due {
            let late = self.late();
            late.shown.add_hidden(index);
            late.defer(due, index, Some(stored.clone()));
        } else if let Some(late) = &mut self.late {
            late.shown.add(index, stored.clone());
        }
        self.current.add(index, stored);
        self.touch(index);
    }

    /// Replaces a record. `None` removes it.
    pub(super) fn replace(&mut self, index: u64, stored: Option<Stored>, due: Option<i64>) {
        if let Some(due) = due {
            self.late().defer(due, index, stored.clone());
        } else if let Some(late) = &mut self.late {
            late.pending.retain(|pending| pending.index != index);
            late.shown.replace(index, stored.clone());
        }
        self.current.replace(index, stored);
        self.touch(index);
    }

    /// Puts a record before another one, or at the end.
    pub(super) fn place(&mut self, index: u64, before: Option<u64>, total: u64) {
        if let Some(late) = &mut self.late {
            late.shown.place(index, before, total);
        }
        self.current.place(index, before, total);
        self.touch_all();
    }

    /// Registers the id of the record that is added next, at `index`. `usual` is the position that
    /// normally has this id.
    pub(super) fn identify(&mut self, id: &str, index: u64, usual: Option<u64>) {
        if let Some(late) = &mut self.late {
            late.shown.identify(id.to_owned(), index, usual);
        }
        self.current.identify(id.to_owned(), index, usual);
    }

    pub(super) fn visibility(&self) -> &Visibility {
        &self.visibility
    }

    pub(super) fn set_visibility(&mut self, visibility: Visibility) {
        self.visibility = visibility;
        self.touch_all();
    }

    /// Returns the state that lists show, separate from the current one.
    fn late(&mut self) -> &mut Late {
        let current = &self.current;
        self.late.get_or_insert_with(|| Late {
            shown: current.clone(),
            pending: Vec::new(),
        })
    }

    fn touch(&mut self, index: u64) {
        self.version += 1;
        if self.touched.len() == KNOWN_CHANGES {
            self.touched.pop_front();
        }
        self.touched.push_back(index);
    }

    fn touch_all(&mut self) {
        self.version += 1;
        self.touched.clear();
    }
}

impl Late {
    fn defer(&mut self, due: i64, index: u64, after: Option<Stored>) {
        self.pending.push(Pending { due, index, after });
    }
}

#[cfg(test)]
mod tests {
    use super::Store;
    use crate::collection::Stored;
    use crate::value::Value;

    fn record(number: i64) -> Stored {
        let value = Value::Number(number.into());
        Stored::new(vec![Some(value)], Vec::new())
    }

    fn shown(store: &Store, index: u64) -> Option<i64> {
        let stored = store.shown().stored(index)?;
        match stored.value(0) {
            Some(Value::Number(number)) => number.as_integer(),
            _ => None,
        }
    }

    #[test]
    fn lists_show_changes_when_they_are_due() {
        let mut store = Store::default();
        store.add(0, record(1), Some(100));
        store.add(1, record(2), None);
        assert_eq!((shown(&store, 0), shown(&store, 1)), (None, Some(2)));
        assert!(store.shown().is_removed(0));
        assert!(!store.is_due(99));
        assert!(store.is_due(100));
        store.reveal(100);
        assert_eq!((shown(&store, 0), shown(&store, 1)), (Some(1), Some(2)));
        assert!(store.late.is_none());
    }

    #[test]
    fn later_changes_override_ones_that_are_due_later() {
        let mut store = Store::default();
        store.add(0, record(1), None);
        store.replace(0, Some(record(2)), Some(300));
        store.replace(0, Some(record(3)), Some(200));
        store.replace(0, Some(record(4)), Some(400));
        assert_eq!(shown(&store, 0), Some(1));
        store.reveal(200);
        assert_eq!(shown(&store, 0), Some(3));
        store.reveal(300);
        assert_eq!(shown(&store, 0), Some(3));
        store.reveal(400);
        assert_eq!(shown(&store, 0), Some(4));
        assert!(store.late.is_none());
    }

    #[test]
    fn immediate_changes_cancel_pending_ones() {
        let mut store = Store::default();
        store.add(0, record(1), None);
        store.replace(0, Some(record(2)), Some(300));
        store.replace(0, None, None);
        assert!(store.shown().is_removed(0));
        store.reveal(300);
        assert!(store.shown().is_removed(0));
        assert!(store.current().is_removed(0));
    }

    #[test]
    fn the_records_that_changed_are_known() {
        let mut store = Store::default();
        let start = store.version();
        store.add(7, record(1), None);
        store.replace(7, None, Some(5));
        store.add(8, record(1), None);
        let touched: Vec<u64> = store.touched_since(start).unwrap().collect();
        assert_eq!(touched, [7, 7, 8]);
        assert_eq!(store.touched_since(store.version()).unwrap().count(), 0);
        store.place(7, None, 20);
        assert!(store.touched_since(start).is_none());
    }
}

//! Queries of lists: filters and order.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, MutexGuard, PoisonError};

use super::changes::Changes;
use super::condition::Condition;
use super::visibility::Sight;
use super::{Collection, Found, View};
use crate::value::Value;

/// The filters and the order of a list, without its page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    pub(crate) conditions: Vec<(Target, Condition)>,
    pub(crate) ordering: Vec<Ordered>,
    /// Reverses the default order of the list, also among records that are equal in another order.
    pub(crate) is_reversed: bool,
    /// The treatment of soft-deleted records, by the collection's soft deletions.
    pub(crate) shown: Vec<Shown>,
    /// Selects from the records of the test mode.
    pub(crate) in_test_mode: bool,
}

/// The subject of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// A field, by its position.
    Field(usize),
    /// A key of an object in a field.
    Key(usize, String),
    /// Any field with a string.
    AnyText,
}

/// The treatment of soft-deleted records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Exclude,
    Include,
    Only,
}

/// A field to order by, and the direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ordered {
    pub(crate) position: usize,
    pub(crate) descending: bool,
    /// Compares instants by their day alone.
    pub(crate) by_day: bool,
}

/// The number of queries to remember. Each takes four bytes a record of its result.
const REMEMBERED: usize = 8;

const DAY: i64 = 24 * 60 * 60 * 1_000;

/// The records of a query's result, by position.
pub(crate) enum Selection {
    /// All records in default order except the hidden ones, which are sorted.
    AllBut {
        total: u64,
        hidden: Vec<u64>,
        is_reversed: bool,
    },
    Some(Arc<Vec<u32>>),
}

impl View<'_> {
    pub(crate) fn select(&self, query: Query) -> Selection {
        let collection = self.collection;
        let only = query.shown.contains(&Shown::Only);
        let is_plain = query.conditions.is_empty() && query.ordering.is_empty() && !only;
        if is_plain
            && !self.changes().is_rearranged()
            && let Some(hidden) = self.hidden(&query)
        {
            return Selection::AllBut {
                total: collection.count + self.changes().added(),
                hidden,
                is_reversed: query.is_reversed,
            };
        }
        let version = self.version();
        if !self.is_listed {
            return Selection::Some(Arc::new(self.matching(&query)));
        }
        let known = {
            let mut recent = self.recent();
            let place = recent.iter().position(|found| found.query == query);
            place.and_then(|place| recent.remove(place))
        };
        let records = match known {
            Some(found) if found.version == version => found.records,
            Some(found) => match self.store.touched_since(found.version) {
                Some(touched) if !self.changes().is_rearranged() => {
                    self.updated(&query, found.records, touched.collect())
                }
                _ => Arc::new(self.matching(&query)),
            },
            None => Arc::new(self.matching(&query)),
        };
        let mut recent = self.recent();
        if recent.len() == REMEMBERED {
            recent.pop_front();
        }
        recent.push_back(Found {
            query,
            version,
            records: records.clone(),
        });
        Selection::Some(records)
    }

    fn recent(&self) -> MutexGuard<'_, std::collections::VecDeque<Found>> {
        // A panic elsewhere cannot leave an entry half written.
        let recent = self.collection.recent.lock();
        recent.unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the sorted records that are removed, soft-deleted or not visible to the token;
    /// `None` if finding them takes a look at every record.
    fn hidden(&self, query: &Query) -> Option<Vec<u64>> {
        let changes = self.changes();
        let mut unseen = Vec::new();
        match self.store.visibility().sight() {
            Sight::All => {}
            _ if !self.is_listed => {}
            Sight::Without(ids) => {
                let find = |id: &String| self.collection.find(changes, id, self.in_test_mode);
                unseen.extend(ids.iter().filter_map(find));
            }
            Sight::Only(_) | Sight::Matching(_) => return None,
        }
        let soft_deletes = changes
            .all_stored()
            .filter(|index| !self.is_shown(query, *index));
        let mut hidden: Vec<_> = changes
            .removed()
            .chain(soft_deletes)
            .chain(unseen)
            .collect();
        hidden.sort_unstable();
        hidden.dedup();
        Some(hidden)
    }

    fn is_shown(&self, query: &Query, index: u64) -> bool {
        let states = self.collection.soft_deletes.iter().enumerate();
        let mut shown = states.map(|(number, state)| {
            let is_in = || {
                self.collection
                    .is_soft_deleted(self.changes(), state, index)
            };
            match query.shown.get(number).copied().unwrap_or_default() {
                Shown::Include => true,
                Shown::Exclude => !is_in(),
                Shown::Only => is_in(),
            }
        });
        shown.all(|shown| shown)
    }

    /// Returns whether a query keeps a record.
    fn keeps(&self, query: &Query, index: u64) -> bool {
        let (collection, changes) = (self.collection, self.changes());
        let visibility = self.store.visibility();
        !changes.is_removed(index)
            && self.is_shown(query, index)
            && collection.holds(changes, &query.conditions, index, self.in_test_mode)
            && (!self.is_listed || collection.sees(changes, visibility, index, self.in_test_mode))
    }

    fn matching(&self, query: &Query) -> Vec<u32> {
        let changes = self.changes();
        let total = self.collection.count + changes.added();
        let keeps = |index: &u64| self.keeps(query, *index);
        let is_rearranged = changes.is_rearranged();
        let mut kept: Vec<u32> = if query.shown.contains(&Shown::Only) && !is_rearranged {
            // Only changed records can be soft-deleted.
            changes
                .all_stored()
                .filter(keeps)
                .filter_map(number)
                .collect()
        } else {
            changes
                .order(total)
                .filter(keeps)
                .filter_map(number)
                .collect()
        };
        if query.is_reversed {
            kept.reverse();
        }
        self.sort(&mut kept, &query.ordering);
        kept
    }

    /// Updates the result of a query, given the records that changed since.
    fn updated(
        &self,
        query: &Query,
        mut records: Arc<Vec<u32>>,
        touched: BTreeSet<u64>,
    ) -> Arc<Vec<u32>> {
        // The result is not shared, unless another request is reading it.
        let kept = Arc::make_mut(&mut records);
        if touched.len() < 16 {
            // For few changes, searching the result for each is faster than checking each entry.
            for touched in touched.iter().copied().filter_map(number) {
                if let Some(place) = kept.iter().position(|index| *index == touched) {
                    kept.remove(place);
                }
            }
        } else {
            kept.retain(|index| !touched.contains(&u64::from(*index)));
        }
        for index in touched.into_iter().filter(|it| self.keeps(query, *it)) {
            let place = kept.partition_point(|other| self.is_before(query, (*other).into(), index));
            if let Some(number) = number(index) {
                kept.insert(place, number);
            }
        }
        records
    }

    /// Returns whether a record stands before another one in the result of a query.
    fn is_before(&self, query: &Query, left: u64, right: u64) -> bool {
        let fields = query.ordering.iter();
        let mut orders = fields.map(|it| it.order(&self.key(left, it), &self.key(right, it)));
        match orders.find(|order| order.is_ne()) {
            Some(order) => order.is_lt(),
            None => (left < right) != query.is_reversed,
        }
    }

    /// Sorts records by fields. The sort is stable.
    pub(crate) fn sort<N: Copy + Into<u64>>(&self, records: &mut Vec<N>, ordering: &[Ordered]) {
        // Computes each value once. Stable sorts from the last field to the first order by all of them.
        for ordered in ordering.iter().rev() {
            let keyed = records.iter();
            let mut keyed: Vec<_> = keyed
                .map(|index| (self.key((*index).into(), ordered), *index))
                .collect();
            keyed.sort_by(|(left, _), (right, _)| ordered.order(left, right));
            *records = keyed.into_iter().map(|(_, index)| index).collect();
        }
    }

    /// Returns the value to order a record by.
    fn key(&self, index: u64, ordered: &Ordered) -> Value<'_> {
        let (changes, position) = (self.changes(), ordered.position);
        let value = self
            .collection
            .value(changes, position, index, self.in_test_mode);
        match value.unwrap_or(Value::Null) {
            Value::Instant(mut instant) if ordered.by_day => {
                instant.milliseconds -= instant.milliseconds.rem_euclid(DAY);
                Value::Instant(instant)
            }
            value => value,
        }
    }
}

/// Returns a position in four bytes. The builder allows a thousand million generated records, which
/// fit.
fn number(index: u64) -> Option<u32> {
    u32::try_from(index).ok()
}

impl Ordered {
    fn order(&self, left: &Value<'_>, right: &Value<'_>) -> Ordering {
        let order = left.order(right);
        if self.descending {
            order.reverse()
        } else {
            order
        }
    }
}

impl Collection {
    /// Returns whether a record meets all conditions.
    pub(super) fn holds(
        &self,
        changes: &Changes,
        conditions: &[(Target, Condition)],
        index: u64,
        in_test_mode: bool,
    ) -> bool {
        let value = |position: usize| {
            let value = self.value(changes, position, index, in_test_mode);
            value.unwrap_or(Value::Null)
        };
        conditions.iter().all(|(target, condition)| match target {
            Target::Field(position) => condition.holds(&value(*position)),
            Target::Key(position, key) => value(*position)
                .get(key)
                .is_some_and(|value| condition.holds(value)),
            Target::AnyText => (0..self.kind.fields.len()).any(|position| {
                let value = value(position);
                matches!(value, Value::Text(_)) && condition.holds(&value)
            }),
        })
    }
}

impl Selection {
    pub(crate) fn count(&self) -> u64 {
        match self {
            Self::AllBut { total, hidden, .. } => total - hidden.len() as u64,
            Self::Some(indices) => indices.len() as u64,
        }
    }

    /// Returns the positions of at most `size` records from `start` on.
    pub(crate) fn page(&self, start: u64, size: u64) -> impl Iterator<Item = u64> + '_ {
        let count = self.count();
        let end = start.saturating_add(size).min(count);
        (start.min(end)..end).filter_map(move |number| match self {
            Self::AllBut {
                hidden,
                is_reversed,
                ..
            } => {
                let number = if *is_reversed {
                    count - 1 - number
                } else {
                    number
                };
                // Finds the number of hidden records before this one.
                let (mut low, mut high) = (0, hidden.len());
                while low < high {
                    let middle = low.midpoint(high);
                    if hidden.get(middle)? - middle as u64 <= number {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                Some(number + low as u64)
            }
            Self::Some(indices) => indices
                .get(usize::try_from(number).ok()?)
                .map(|index| u64::from(*index)),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Selection;

    proptest! {
        #[test]
        fn hidden_records_are_skipped(hidden in proptest::collection::btree_set(0_u64..40, 0..40), start in 0_u64..45, size in 0_u64..45) {
            let shown: Vec<u64> = (0..40).filter(|index| !hidden.contains(index)).collect();
            let hidden: Vec<u64> = hidden.into_iter().collect();
            let selection = Selection::AllBut { total: 40, hidden: hidden.clone(), is_reversed: false };
            prop_assert_eq!(selection.count(), shown.len() as u64);
            let page: Vec<u64> = selection.page(start, size).collect();
            let expected: Vec<u64> = shown.iter().copied().skip(start as usize).take(size as usize).collect();
            prop_assert_eq!(page, expected);
            let reversed = Selection::AllBut { total: 40, hidden, is_reversed: true };
            let page: Vec<u64> = reversed.page(start, size).collect();
            let expected: Vec<u64> = shown.into_iter().rev().skip(start as usize).take(size as usize).collect();
            prop_assert_eq!(page, expected);
        }
    }
}

//! Which records of a collection a query keeps, and in which order.

use std::cmp::Ordering;
use std::sync::{Arc, PoisonError};

use super::changes::Changes;
use super::condition::Condition;
use super::{Collection, View};
use crate::value::Value;

/// What is asked of a list, apart from the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    pub(crate) conditions: Vec<(Target, Condition)>,
    pub(crate) ordering: Vec<Ordered>,
    /// What becomes of the records that are put away, by the collection's ways of putting away.
    pub(crate) shown: Vec<Shown>,
    /// Whether the other set of data is asked for.
    pub(crate) in_realm: bool,
}

/// What a condition is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    /// A field, by its position.
    Field(usize),
    /// What an object in a field holds under a key.
    Key(usize, String),
    /// Any field that holds a text.
    AnyText,
}

/// What becomes of records that are put away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Exclude,
    Include,
    Only,
}

/// By which field, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ordered {
    pub(crate) position: usize,
    pub(crate) descending: bool,
}

/// How many queries are remembered; each takes four bytes a record that it keeps.
const REMEMBERED: usize = 8;

/// The records that a query keeps, by their positions.
pub(crate) enum Selection {
    /// All in their own order but for some, which are sorted.
    AllBut {
        total: u64,
        hidden: Vec<u64>,
    },
    Some(Arc<[u32]>),
}

impl View<'_> {
    pub(crate) fn select(&self, query: Query) -> Selection {
        let collection = self.collection;
        let only = query.shown.contains(&Shown::Only);
        let is_plain = query.conditions.is_empty() && query.ordering.is_empty() && !only;
        if is_plain && !self.changes.is_rearranged() {
            return Selection::AllBut {
                total: collection.count + self.changes.added(),
                hidden: self.hidden(&query),
            };
        }
        let version = self.version();
        // What is remembered is complete at any time, so a panic elsewhere does no harm.
        let lock = || {
            collection
                .recent
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        let known = lock()
            .iter()
            .find(|(other, of, _)| *of == version && *other == query)
            .map(|(_, _, found)| found.clone());
        Selection::Some(known.unwrap_or_else(|| {
            let found: Arc<[u32]> = self.matching(&query).into();
            let mut recent = lock();
            if recent.len() == REMEMBERED {
                recent.pop_front();
            }
            recent.push_back((query, version, found.clone()));
            found
        }))
    }

    /// The records that are gone or put away.
    fn hidden(&self, query: &Query) -> Vec<u64> {
        let put_away = self
            .changes
            .all_stored()
            .filter(|index| !self.is_shown(query, *index));
        let mut hidden: Vec<_> = self.changes.removed().chain(put_away).collect();
        hidden.sort_unstable();
        hidden
    }

    fn is_shown(&self, query: &Query, index: u64) -> bool {
        let states = self.collection.put_away.iter().enumerate();
        let mut shown = states.map(|(number, state)| {
            let is_in = || self.collection.is_put_away(&self.changes, state, index);
            match query.shown.get(number).copied().unwrap_or_default() {
                Shown::Include => true,
                Shown::Exclude => !is_in(),
                Shown::Only => is_in(),
            }
        });
        shown.all(|shown| shown)
    }

    fn matching(&self, query: &Query) -> Vec<u32> {
        let collection = self.collection;
        let keeps = |index: &u64| {
            !self.changes.is_removed(*index)
                && self.is_shown(query, *index)
                && collection.holds(&self.changes, &query.conditions, *index, self.in_realm)
        };
        let total = collection.count + self.changes.added();
        // A thousand million fit, and nobody adds three times as many.
        let indices = |kept: &mut dyn Iterator<Item = u64>| -> Vec<u32> {
            kept.filter_map(|index| u32::try_from(index).ok()).collect()
        };
        let is_rearranged = self.changes.is_rearranged();
        let mut kept = if query.shown.contains(&Shown::Only) && !is_rearranged {
            // Only what was changed can be put away.
            indices(&mut self.changes.all_stored().filter(keeps))
        } else {
            indices(&mut self.changes.order(total).filter(keeps))
        };
        if !query.ordering.is_empty() {
            // A stable sort: equal records keep the order of the list.
            kept.sort_by(|left, right| {
                let fields = query.ordering.iter().map(|ordered| {
                    let value = |index: u32| {
                        let value = collection.value(
                            &self.changes,
                            ordered.position,
                            u64::from(index),
                            self.in_realm,
                        );
                        value.unwrap_or(Value::Null)
                    };
                    let order = value(*left).order(&value(*right));
                    if ordered.descending {
                        order.reverse()
                    } else {
                        order
                    }
                });
                let mut unequal = fields.filter(|order| *order != Ordering::Equal);
                unequal.next().unwrap_or(Ordering::Equal)
            });
        }
        kept
    }
}

impl Collection {
    /// Returns whether all conditions hold for a record.
    pub(super) fn holds(
        &self,
        changes: &Changes,
        conditions: &[(Target, Condition)],
        index: u64,
        in_realm: bool,
    ) -> bool {
        let value = |position: usize| {
            let value = self.value(changes, position, index, in_realm);
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
            Self::AllBut { total, hidden } => total - hidden.len() as u64,
            Self::Some(indices) => indices.len() as u64,
        }
    }

    /// The positions of the records from `start` on, at most `size` of them.
    pub(crate) fn page(&self, start: u64, size: u64) -> impl Iterator<Item = u64> + '_ {
        let end = start.saturating_add(size).min(self.count());
        (start.min(end)..end).filter_map(|number| match self {
            Self::AllBut { hidden, .. } => {
                // So many hidden ones stand before the record: those that leave fewer than
                // `number` others before them.
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
            let selection = Selection::AllBut { total: 40, hidden: hidden.into_iter().collect() };
            prop_assert_eq!(selection.count(), shown.len() as u64);
            let page: Vec<u64> = selection.page(start, size).collect();
            let expected: Vec<u64> = shown.into_iter().skip(start as usize).take(size as usize).collect();
            prop_assert_eq!(page, expected);
        }
    }
}

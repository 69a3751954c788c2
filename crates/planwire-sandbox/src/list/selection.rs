//! Which records of a list a query keeps, and in which order.

use std::cmp::Ordering;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::filter::Condition;
use crate::data::{RecordType, Row, Value};

/// What is asked of a list, apart from the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Query {
    /// Conditions on fields, by their position.
    pub(crate) conditions: Vec<(usize, Condition)>,
    pub(crate) ordering: Option<Ordered>,
    /// Whether the other set of data is asked for.
    pub(crate) in_realm: bool,
}

/// By which field, and in which direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ordered {
    pub(crate) position: usize,
    pub(crate) descending: bool,
}

/// The records of one type.
#[derive(Debug)]
pub(crate) struct Records {
    pub(crate) kind: RecordType,
    count: u64,
    /// What the latest queries kept. Someone who reads a list page by page asks the same each time.
    recent: Mutex<VecDeque<(Query, Arc<[u32]>)>>,
}

/// How many queries are remembered; each takes four bytes a record that it keeps.
const REMEMBERED: usize = 8;

/// Where the records of the other set of data begin, so that no two have the same id.
const REALM: u64 = 1_000_000_000;

/// The records that a query keeps.
pub(crate) enum Selection {
    All { count: u64, in_realm: bool },
    Some { indices: Arc<[u32]>, in_realm: bool },
}

impl Records {
    pub(crate) fn new(kind: RecordType, count: u64) -> Self {
        Self {
            kind,
            count: count.min(REALM),
            recent: Mutex::new(VecDeque::new()),
        }
    }

    pub(crate) fn select(&self, query: Query) -> Selection {
        let in_realm = query.in_realm;
        if query.conditions.is_empty() && query.ordering.is_none() {
            return Selection::All {
                count: self.count,
                in_realm,
            };
        }
        // What is remembered is complete at any time, so a panic elsewhere does no harm.
        let lock = || self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock()
            .iter()
            .find(|(other, _)| *other == query)
            .map(|(_, found)| found.clone());
        let indices = known.unwrap_or_else(|| {
            let found: Arc<[u32]> = self.find(&query).into();
            let mut recent = lock();
            if recent.len() == REMEMBERED {
                recent.pop_front();
            }
            recent.push_back((query, found.clone()));
            found
        });
        Selection::Some { indices, in_realm }
    }

    fn find(&self, query: &Query) -> Vec<u32> {
        let row = |index| row(index, query.in_realm);
        let holds = |index: &u64| {
            query.conditions.iter().all(|(position, condition)| {
                let value = self.kind.value(*position, &row(*index));
                condition.holds(&value.unwrap_or(Value::Null))
            })
        };
        let kept = (0..self.count).filter(holds);
        // `REALM` fits, and no list is longer.
        let mut kept: Vec<u32> = kept.map(|index| index as u32).collect();
        if let Some(Ordered {
            position,
            descending,
        }) = query.ordering
        {
            kept.sort_by(|left, right| {
                let order =
                    self.kind
                        .order(position, &row(u64::from(*left)), &row(u64::from(*right)));
                let order = if descending { order.reverse() } else { order };
                if order == Ordering::Equal {
                    left.cmp(right)
                } else {
                    order
                }
            });
        }
        kept
    }
}

fn row(index: u64, in_realm: bool) -> Row {
    Row::new(index, if in_realm { REALM } else { 0 })
}

impl Selection {
    pub(crate) fn count(&self) -> u64 {
        match self {
            Self::All { count, .. } => *count,
            Self::Some { indices, .. } => indices.len() as u64,
        }
    }

    /// The places of the records from `start` on, at most `size` of them.
    pub(crate) fn page(&self, start: u64, size: u64) -> impl Iterator<Item = Row> + '_ {
        let end = start.saturating_add(size).min(self.count());
        (start.min(end)..end).filter_map(|position| match self {
            Self::All { in_realm, .. } => Some(row(position, *in_realm)),
            Self::Some { indices, in_realm } => {
                let index = *indices.get(usize::try_from(position).ok()?)?;
                Some(row(u64::from(index), *in_realm))
            }
        })
    }
}

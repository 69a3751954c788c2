//! A batch: the new records of one page, which are delivered together.

use std::fmt;
use std::sync::Arc;

use super::page::Records;
use super::plan::Plan;
use crate::error::Error;
use crate::headers::Headers;
use crate::identity::Identity;
use crate::position::MOST_KEYS;
use crate::position::Position;

/// The records of a page that are to be delivered, with its status and headers.
pub(crate) struct Batch {
    pub(super) records: Records,
    /// `true` for each record that is to be delivered.
    pub(super) taken: Vec<bool>,
    pub(crate) total: Option<u64>,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    /// The position after this batch; `None` after the last, and if the list cannot be resumed from there.
    pub(crate) next: Option<Position>,
    /// The server says that nothing follows.
    pub(crate) is_last: bool,
    pub(super) trail: Option<Trail>,
}

impl Batch {
    /// Returns the records as the type that they were stored as.
    pub(crate) fn into_records<T: 'static>(self) -> BatchRecords<T> {
        let records: Vec<Result<T, Error>> = match self.records.downcast() {
            Ok(records) => *records,
            // A source requests pages of one type, that of its list.
            Err(_) => unreachable!("the records of a list are of one type"),
        };
        BatchRecords {
            left: self.taken.iter().filter(|taken| **taken).count(),
            records: records.into_iter(),
            taken: self.taken.into_iter(),
            trail: self.trail,
            next: self.next,
            index: 0,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.taken.contains(&true)
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Batch")
            .field("taken", &self.taken)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

/// The state from which the position in the middle of a batch is computed.
pub(super) struct Trail {
    pub(super) plan: Plan,
    /// The number of records of the list before the page.
    pub(super) start: u64,
    pub(super) page: Arc<[Identity]>,
    /// The position before the page.
    pub(super) before: Position,
    /// The page ends after all records that were delivered before.
    pub(super) advances: bool,
}

impl Trail {
    /// The position behind the first records of the page, the last of which was delivered.
    fn position(&self, records: usize) -> Position {
        if !self.advances || records == 0 {
            return self.before.clone();
        }
        let page = self.page.iter().take(records).rev();
        let mut after: Vec<Identity> = page.copied().take(MOST_KEYS).collect();
        for record in &self.before.after {
            if after.len() < MOST_KEYS && !after.contains(record) {
                after.push(*record);
            }
        }
        let covered = self.start.saturating_add(records as u64);
        self.plan.position(Some(covered), after)
    }
}

/// The records of a batch, one after the other.
pub(crate) struct BatchRecords<T> {
    records: std::vec::IntoIter<Result<T, Error>>,
    taken: std::vec::IntoIter<bool>,
    left: usize,
    /// The number of records of the page that were passed.
    index: usize,
    trail: Option<Trail>,
    next: Option<Position>,
}

impl<T> BatchRecords<T> {
    /// Returns no records.
    pub(crate) fn none() -> Self {
        Self {
            records: Vec::new().into_iter(),
            taken: Vec::new().into_iter(),
            left: 0,
            index: 0,
            trail: None,
            next: None,
        }
    }

    /// The number of records that are left.
    pub(crate) fn len(&self) -> usize {
        self.left
    }

    /// The position behind the record that was returned last. `None` where the list cannot be resumed.
    pub(crate) fn position(&self) -> Option<Position> {
        if self.left == 0 {
            return self.next.clone();
        }
        Some(self.trail.as_ref()?.position(self.index))
    }
}

impl<T> Iterator for BatchRecords<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            // Dropped where it lies: a page of budgets is 40 kB, which its overlap would move by one record.
            let record = self.records.next()?;
            self.index += 1;
            if self.taken.next().unwrap_or_default() {
                self.left -= 1;
                return Some(record);
            }
        }
    }
}

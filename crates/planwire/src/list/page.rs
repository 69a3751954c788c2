//! One page of a list.

use std::ops::Deref;

use crate::call::fetched::Fetched;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::list::paging::Batch;
use crate::position::Position;

/// One page of a list: its records, and what came with them.
///
/// It reads as a slice of its records.
#[derive(Debug)]
pub struct Page<T> {
    records: Vec<T>,
    unreadable: Vec<Error>,
    total: Option<u64>,
    status: u16,
    headers: Headers,
    next: Option<Position>,
}

impl<T: 'static> Page<T> {
    pub(crate) fn new(mut batch: Batch) -> Self {
        let (total, status) = (batch.total, batch.status);
        let (headers, next) = (std::mem::take(&mut batch.headers), batch.next.clone());
        Self::of(batch.into_records(), total, status, headers, next)
    }
}

impl<T> Page<T> {
    /// A page that was requested alone, with the position behind it.
    pub(crate) fn alone(fetched: Fetched<T>, next: Option<Position>) -> Self {
        let Fetched {
            records,
            total,
            status,
            headers,
            ..
        } = fetched;
        Self::of(records.into_iter(), total, status, headers, next)
    }

    fn of(
        records: impl Iterator<Item = Result<T>>,
        total: Option<u64>,
        status: u16,
        headers: Headers,
        next: Option<Position>,
    ) -> Self {
        let mut page = Self {
            records: Vec::with_capacity(records.size_hint().1.unwrap_or_default()),
            unreadable: Vec::new(),
            total,
            status,
            headers,
            next,
        };
        for record in records {
            match record {
                Ok(record) => page.records.push(record),
                Err(error) => page.unreadable.push(error),
            }
        }
        page
    }

    /// The records, in the order of the answer.
    #[must_use]
    pub fn records(&self) -> &[T] {
        &self.records
    }

    /// The records, for keeps.
    #[must_use]
    pub fn into_records(self) -> Vec<T> {
        self.records
    }

    /// The records that could not be read, each as the error that says which it is and why.
    #[must_use]
    pub fn unreadable(&self) -> &[Error] {
        &self.unreadable
    }

    pub(crate) fn take_unreadable(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.unreadable)
    }

    /// HTTP's status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// How many records there are on all pages together, where the vendor says so: Piriod does, Wethod
    /// does not.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns the position behind this page, for [`List::resume`](crate::List::resume). `None` if it is the last: Piriod
    /// says so. Wethod does not, so that only an empty page is the last.
    #[must_use]
    pub fn next_position(&self) -> Option<&Position> {
        self.next.as_ref()
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.records
    }
}

impl<'page, T> IntoIterator for &'page Page<T> {
    type Item = &'page T;
    type IntoIter = std::slice::Iter<'page, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.iter()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.into_iter()
    }
}

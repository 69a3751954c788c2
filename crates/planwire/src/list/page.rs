//! One page of a list.

use std::ops::Deref;

use crate::call::fetched::Fetched;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::list::pages::After;
use crate::list::paging::Batch;
use crate::position::Position;

/// One page of a list: its records, status, headers and the position after it.
///
/// It dereferences to a slice of its records.
#[derive(Debug)]
pub struct Page<T> {
    records: Vec<T>,
    unreadable: Vec<Error>,
    total: Option<u64>,
    status: u16,
    headers: Headers,
    next: Option<Position>,
    is_last: bool,
}

impl<T: 'static> Page<T> {
    pub(crate) fn new(mut batch: Batch) -> Self {
        let mut page = Self {
            total: batch.total,
            status: batch.status,
            headers: std::mem::take(&mut batch.headers),
            next: batch.next.clone(),
            is_last: batch.is_last,
            ..Self::nothing()
        };
        page.add(batch.into_records());
        page
    }
}

impl<T> Page<T> {
    /// Returns the page of a list that has nothing more.
    pub(crate) fn nothing() -> Self {
        Self {
            records: Vec::new(),
            unreadable: Vec::new(),
            total: None,
            status: 200,
            headers: Headers::default(),
            next: None,
            is_last: true,
        }
    }

    /// Returns a page that was requested alone.
    pub(super) fn alone(fetched: Fetched<T>, after: After) -> Self {
        let mut page = Self {
            total: fetched.total,
            status: fetched.status,
            headers: fetched.headers,
            is_last: matches!(after, After::Nothing),
            next: match after {
                After::Position(position) => Some(position),
                After::Nothing | After::OutOfReach => None,
            },
            ..Self::nothing()
        };
        page.add(fetched.records.into_iter());
        page
    }

    fn add(&mut self, records: impl Iterator<Item = Result<T>>) {
        self.records
            .reserve(records.size_hint().1.unwrap_or_default());
        for record in records {
            match record {
                Ok(record) => self.records.push(record),
                Err(error) => self.unreadable.push(error),
            }
        }
    }

    /// Returns the records, in the order of the response.
    #[must_use]
    pub fn records(&self) -> &[T] {
        &self.records
    }

    /// Consumes the page and returns its records.
    #[must_use]
    pub fn into_records(self) -> Vec<T> {
        self.records
    }

    /// Returns the records that could not be read, each as the error that names it and the reason.
    #[must_use]
    pub fn unreadable(&self) -> &[Error] {
        &self.unreadable
    }

    pub(crate) fn take_unreadable(&mut self) -> Vec<Error> {
        std::mem::take(&mut self.unreadable)
    }

    /// Returns the HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the headers of the response.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// Returns the number of records on all pages. `None` with Wethod, which does not return it.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Returns the position after this page, for [`List::resume`](crate::List::resume). `None` after the
    /// [last](Self::is_last) page, and if the list cannot be resumed there.
    #[must_use]
    pub fn next_position(&self) -> Option<&Position> {
        self.next.as_ref()
    }

    /// Returns `true` if the server says that no record follows. Piriod says so with its last page. Wethod does not: only
    /// an empty page is the last.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.is_last
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

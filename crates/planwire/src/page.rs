//! One page of a list.

use std::ops::Deref;

use serde::de::DeserializeOwned;

use crate::error::{Error, Result, salvage};
use crate::headers::Headers;
use crate::operation::Operation;
use crate::paging::{Batch, Position};

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
    /// A page that was requested alone.
    pub(crate) fn alone(fetched: Fetched<T>) -> Self {
        let Fetched {
            records,
            total,
            status,
            headers,
            ..
        } = fetched;
        Self::of(records.into_iter(), total, status, headers, None)
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

    /// Where to go on behind this page, with [`List::resume`](crate::List::resume); `None` where it is the
    /// last, or was asked for alone.
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

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.records.into_iter()
    }
}

/// A page as it was fetched: its records, or why one of them cannot be read.
#[derive(Debug)]
pub struct Fetched<T> {
    pub(crate) records: Vec<Result<T>>,
    pub(crate) total: Option<u64>,
    /// Whether the response names a next page.
    pub(crate) has_next: Option<bool>,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
}

impl<T> Fetched<T> {
    pub(crate) fn new(
        parts: PageParts<T>,
        status: http::StatusCode,
        headers: http::HeaderMap,
    ) -> Self {
        let PageParts {
            records: read,
            total,
            has_next,
        } = parts;
        // A loop, since the adapters of iterators would be compiled for each of a hundred kinds of records.
        let mut records = Vec::with_capacity(read.len());
        for record in read {
            records.push(Ok(record));
        }
        Self {
            records,
            total,
            has_next,
            status: status.as_u16(),
            headers: Headers::new(headers),
        }
    }

    /// What can be read of a page that could not be read as a whole.
    pub(crate) fn salvaged(
        operation: &'static Operation,
        body: &[u8],
        error: &serde_json::Error,
        headers: Headers,
    ) -> Result<Self>
    where
        T: DeserializeOwned,
    {
        let status = 200;
        let mut records = Vec::new();
        let salvaged = salvage(body, operation.paging, error, &mut |unread| {
            let record = unread.read();
            let is_read = record.is_ok();
            records.push(record.map_err(|error| error.on(operation).with_status(status)));
            is_read
        })?;
        Ok(Self {
            records,
            total: salvaged.total,
            has_next: salvaged.has_next,
            status,
            headers,
        })
    }
}

/// The field of each envelope that holds the address of the next page, or null on the last.
pub(crate) const NEXT_PAGE: &str = "next";

/// The parts of a body that holds a page.
pub(crate) struct PageParts<T> {
    pub(crate) records: Vec<T>,
    /// The number of records on all pages, if the body says so.
    pub(crate) total: Option<u64>,
    /// Whether it names a next page, if the documents have a field for that.
    pub(crate) has_next: Option<bool>,
}

/// The body of a response that holds a page.
pub(crate) trait PageBody {
    type Record: DeserializeOwned + Send + 'static;

    fn into_parts(self) -> PageParts<Self::Record>;
}

impl<T: DeserializeOwned + Send + 'static> PageBody for Vec<T> {
    type Record = T;

    fn into_parts(self) -> PageParts<T> {
        PageParts {
            records: self,
            total: None,
            has_next: None,
        }
    }
}

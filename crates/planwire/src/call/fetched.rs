//! A page that is requested: its paging parameters, and the decoded response.

use serde::de::DeserializeOwned;

use super::BoxFuture;
use super::salvage::salvage;
use crate::error::Result;
use crate::headers::Headers;
use crate::operation::Operation;

/// The future of a page.
pub(crate) type Fetch<'a, T> = BoxFuture<'a, Result<Fetched<T>>>;

/// The two paging parameters of a page, as they are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    pub(crate) size: Option<i64>,
    pub(crate) position: Option<i64>,
}

impl Window {
    pub(crate) fn new(size: Option<u64>, position: Option<u64>) -> Self {
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        Self {
            size: size.map(number),
            position: position.map(number),
        }
    }
}

/// A page as it was received: each record, or the error of reading it.
#[derive(Debug)]
pub struct Fetched<T> {
    pub(crate) records: Vec<Result<T>>,
    pub(crate) total: Option<u64>,
    /// The response names a next page, if the documents have a field for that.
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
        // A loop, since iterator adapters would be compiled for each of a hundred types of records.
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

    /// Reads the records of a page one by one, after it could not be read as a whole.
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

/// The parts of the body of a page.
pub(crate) struct PageParts<T> {
    pub(crate) records: Vec<T>,
    /// The number of records on all pages, if the body says so.
    pub(crate) total: Option<u64>,
    /// The body names a next page, if the documents have a field for that.
    pub(crate) has_next: Option<bool>,
}

/// The body of a page.
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

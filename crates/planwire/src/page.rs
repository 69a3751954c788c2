//! One page of a list.

use std::ops::Deref;

use progenitor_client::ResponseValue;
use serde::de::DeserializeOwned;

use crate::headers::Headers;

/// One page of a list: its records, and what came with them.
///
/// It reads as a slice of its records.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub(crate) fetched: Fetched<T>,
}

impl<T> Page<T> {
    /// The records, in the order of the answer.
    #[must_use]
    pub fn records(&self) -> &[T] {
        &self.fetched.records
    }

    /// The records, for keeps.
    #[must_use]
    pub fn into_records(self) -> Vec<T> {
        self.fetched.records
    }

    /// HTTP's status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.fetched.status
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &Headers {
        &self.fetched.headers
    }

    /// How many records there are on all pages together, where the vendor says so: Piriod does, Wethod
    /// does not.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        self.fetched.total
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.fetched.records
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.fetched.records.into_iter()
    }
}

/// A page as it was fetched.
#[derive(Clone, Debug)]
pub struct Fetched<T> {
    pub(crate) records: Vec<T>,
    pub(crate) total: Option<u64>,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
}

impl<T> Fetched<T> {
    pub(crate) fn new<B: PageBody<Record = T>>(answer: ResponseValue<B>) -> Self {
        let status = answer.status().as_u16();
        let headers = Headers::new(answer.headers().clone());
        let (records, total) = answer.into_inner().into_parts();
        Self {
            records,
            total,
            status,
            headers,
        }
    }
}

/// The body of an answer that holds a page.
pub(crate) trait PageBody {
    type Record: DeserializeOwned + Send + 'static;

    /// The records, and how many there are in all, where the body says so.
    fn into_parts(self) -> (Vec<Self::Record>, Option<u64>);
}

impl<T: DeserializeOwned + Send + 'static> PageBody for Vec<T> {
    type Record = T;

    fn into_parts(self) -> (Vec<T>, Option<u64>) {
        (self, None)
    }
}

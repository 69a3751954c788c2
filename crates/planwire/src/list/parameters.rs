//! What a list needs of its parameters, which each list has its own type for.

use crate::call::{BoxFuture, Call};
use crate::check::Check;
use crate::error::Result;
use crate::operation::Operation;
use crate::page::Fetched;
use crate::paging::Identity;

/// The parameters of a list; each list has its own type for them.
pub trait ListParameters: sealed::ListParameters {}

impl<P: sealed::ListParameters> ListParameters for P {}

/// Lists whose pages begin at an offset.
pub trait OffsetPaged: ListParameters {}

/// Lists whose pages have numbers.
pub trait PageNumbered: ListParameters {}

pub(crate) mod sealed {
    use super::{Call, Check, Fetch, Identity, Operation, Result, Window};

    /// What a list needs of its parameters; derived from the documents.
    pub trait ListParameters: Send + Sync + 'static {
        type Record: Send + 'static;

        fn operation(&self) -> &'static Operation;

        /// Refuses what breaks a documented bound.
        fn check(&self, check: &Check) -> Result<()>;

        /// Identifies a record, and tells when it was updated.
        fn identity(record: &Self::Record) -> Identity;

        /// Asks for one page.
        fn fetch<'a>(&'a self, call: &'a Call, window: Window) -> Fetch<'a, Self::Record>;
    }
}

/// A page on its way.
pub(crate) type Fetch<'a, T> = BoxFuture<'a, Result<Fetched<T>>>;

/// Which page: the two paging parameters, as they are sent.
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

//! What a list needs of its parameters, which each list has its own type for.

use crate::call::Call;
use crate::call::fetched::{Fetch, Window};
use crate::check::Check;
use crate::error::Result;
use crate::identity::Identity;
use crate::operation::Operation;

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

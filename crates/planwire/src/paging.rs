//! Reading a list to its end: pages ahead, in order, with nothing lost where the list changes meanwhile.
//!
//! The premise is that the records which stay keep their order. A page is a piece of the list without a
//! gap. So where a page holds a record that was delivered, what comes behind it in the page is what comes
//! next, and nothing between is lost; whether pages were fetched in order, or long before, does not matter.

mod key;
mod plan;
mod position;
mod reader;
mod remembered;
#[cfg(test)]
mod tests;

pub(crate) use key::Key;
pub(crate) use plan::Plan;
pub use position::{InvalidPosition, Position};
pub(crate) use reader::Reader;

use std::sync::Arc;

use crate::call::BoxFuture;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::list::Window;
use crate::page::Fetched;

/// Where pages come from. Erased, so that all lists of one kind of record share the code that reads them.
pub(crate) trait Source<T>: Send + Sync {
    /// Asks for one page.
    fn fetch(self: Arc<Self>, window: Window) -> BoxFuture<'static, Result<Fetched<T>>>;

    /// What a record is known by.
    fn key(&self, record: &T) -> Option<Key>;
}

/// The records of a page that are to be delivered, and what came with them.
#[derive(Debug)]
pub(crate) struct Batch<T> {
    pub(crate) records: std::vec::IntoIter<Result<T, Error>>,
    pub(crate) total: Option<u64>,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    /// Where to go on after this batch; `None` after the last.
    pub(crate) next: Option<Position>,
}

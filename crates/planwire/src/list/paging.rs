//! Reads a list to its end: pages ahead, in order, each record once, on servers as they really are.
//!
//! **The premise.** A record is *unmoved* if it is there from the first response to the last and keeps its place
//! relative to all others that stay. A record that moves says so by the time of its last update.
//!
//! **The proof.** A page is accepted if it holds an *anchor*: a record of a page that was accepted before, with the same
//! time of its last update. If page C holds an unmoved record o that page B also held, any unmoved record u
//! before o in C was before o in B too, so it was delivered; and everything behind o, C delivers. The order in time of the
//! responses does not matter, nor where a page was requested. If a page holds no anchor, those before it are
//! read until one does, or the list begins.
//!
//! **The end** is a page that holds an anchor and is short of records, and nothing behind it: the page that begins with its
//! last record brings nothing, or the list's next page is empty although the server is known to return full pages. An empty
//! page on its own ends only an empty list, since deletions may have moved the end before it.
//!
//! **What the proof cannot see** (an order that changes without updates, records that are hidden, totals that are wrong) the
//! *balance* shows: the number of delivered records is compared with the number that the server says there are,
//! and the list is read again for those that are missing.
//!
//! Records are delivered by identity: each key once, or as often as one response holds it.

mod batch;
mod delivered;
mod page;
mod plan;
mod reader;
mod reading;
mod recent;
#[cfg(test)]
mod tests;
mod walk;

use std::sync::Arc;

use chrono::{DateTime, Utc};

pub(crate) use batch::{Batch, BatchRecords};
pub(crate) use page::Response;
pub(crate) use plan::Plan;
pub(crate) use reader::{Order, Reader};

use crate::call::BoxFuture;
use crate::call::fetched::Window;
use crate::error::Result;

/// The source of pages.
pub(crate) trait Source: Send + Sync {
    /// Requests one page.
    fn fetch(self: Arc<Self>, request: PageRequest) -> BoxFuture<'static, Result<Response>>;
}

/// The request of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageRequest {
    pub(crate) window: Window,
    /// Only records that were updated after this instant.
    pub(crate) updated_after: Option<DateTime<Utc>>,
}

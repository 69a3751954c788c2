//! The pages of one list.

use std::sync::Arc;

use super::parameters::{ListParameters, Window};
use crate::call::{BoxFuture, Call};
use crate::error::Result;
use crate::operation::Paging;
use crate::page::Fetched;
use crate::paging::{Key, Source};

/// The pages of a list that was found in order.
#[derive(Debug)]
pub(crate) struct Pages<P> {
    pub(crate) call: Call,
    pub(crate) paging: Paging,
    pub(crate) parameters: P,
}

impl<P: ListParameters> Source<P::Record> for Pages<P> {
    fn fetch(self: Arc<Self>, window: Window) -> BoxFuture<'static, Result<Fetched<P::Record>>> {
        Box::pin(async move {
            let call = self.call.at(window.position);
            self.parameters.fetch(&call, window).await
        })
    }

    fn key(&self, record: &P::Record) -> Option<Key> {
        P::key(record)
    }
}

impl<P: ListParameters> Pages<P> {
    /// The size of the only page that is asked for: no larger than what is wanted of it, unless that
    /// would move the page, which a number does by counting pages.
    pub(super) fn single_page_size(
        &self,
        size: Option<u64>,
        position: Option<u64>,
        most: Option<u64>,
    ) -> Option<u64> {
        let Some(most) = most else { return size };
        let first = matches!(self.paging, Paging::Offset { .. }) || position.unwrap_or(1) == 1;
        if !first {
            return size;
        }
        Some(size.unwrap_or_else(|| self.largest_page()).min(most.max(1)))
    }

    /// The most records that a page may hold by the documents.
    pub(super) fn largest_page(&self) -> u64 {
        let parameter = self.call.operation.parameter(self.paging.size());
        parameter
            .and_then(|it| it.bounds.maximum)
            .and_then(|it| u64::try_from(it).ok())
            .unwrap_or(100)
    }
}

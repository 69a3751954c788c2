//! Streams of the records or the pages of a list.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use chrono::{DateTime, Utc};
use futures_core::Stream;

use crate::error::{Error, Result};
use crate::list::page::Page;
use crate::list::paging::{Batch, BatchRecords, Reader};
use crate::position::Position;

/// The function that receives the errors of skipped records.
pub(crate) type SkipBad = Arc<dyn Fn(&Error) + Send + Sync>;

/// The reader of a list, or the error of its request.
type Pages = std::result::Result<Reader, Option<Error>>;

/// Every record of a list, in order; [`List::stream`](crate::List::stream) returns it.
///
/// It is a [`Stream`], and its own method [`try_next`](Self::try_next) needs no other crate.
///
/// Pages are requested ahead. At most [`concurrency`](crate::List::concurrency) of them are in memory, so a slow reader slows
/// the requests down. Dropping the stream cancels its requests. Dropping the future of `try_next` loses nothing: the requests
/// continue with the next call.
///
/// A record that cannot be read is an error in its place ([`Error::is_record`]), and the next record follows. After any other
/// error the stream ends, and [`Error::resume_at`] returns the position to resume at.
#[must_use = "a stream reads nothing until it is polled"]
pub struct RecordStream<T> {
    buffer: BatchRecords<T>,
    pages: Pages,
    skip_bad: Option<SkipBad>,
}

impl<T: Send + 'static> RecordStream<T> {
    pub(crate) fn new(pages: Result<Reader>, skip_bad: Option<SkipBad>) -> Self {
        Self {
            buffer: BatchRecords::none(),
            pages: pages.map_err(Some),
            skip_bad,
        }
    }

    /// Returns the next record, or `None` after the last.
    ///
    /// # Errors
    ///
    /// If a request fails, or a record cannot be read. After the latter, the next call returns the next record.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|context| self.poll_record(context))
            .await
            .transpose()
    }

    /// Returns the number of records that are left of the current page, and need no other request. Programs that write in
    /// batches end one when it is 0.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.len()
    }

    /// Returns the position after the last record that was returned, to [resume](crate::List::resume) a list that is stopped
    /// early. `None` before the first record, and after the last.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.buffer.position()
    }

    /// Returns the time of the first response by the server's clock, its `Date` header: for programs that later ask for
    /// what changed since. `None` before the first response, and if it has no usable `Date`.
    #[must_use]
    pub fn began(&self) -> Option<DateTime<Utc>> {
        self.pages.as_ref().ok()?.began()
    }

    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            match (self.buffer.next(), &self.skip_bad) {
                (Some(Err(error)), Some(skip_bad)) => skip_bad(&error),
                (Some(record), _) => return Poll::Ready(Some(record)),
                (None, _) => match ready!(poll_batch(&mut self.pages, context)) {
                    Some(Ok(batch)) => self.buffer = batch.into_records(),
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    None => return Poll::Ready(None),
                },
            }
        }
    }
}

fn poll_batch(pages: &mut Pages, context: &mut Context<'_>) -> Poll<Option<Result<Batch>>> {
    match pages {
        Ok(reader) => reader.poll_batch(context),
        Err(error) => Poll::Ready(error.take().map(Err)),
    }
}

impl<T: Send + 'static> Stream for RecordStream<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.get_mut().poll_record(context)
    }
}

// The records are never pinned, and the requests are boxed.
impl<T> Unpin for RecordStream<T> {}

impl<T> fmt::Debug for RecordStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordStream")
            .field("buffered", &self.buffer.len())
            .finish_non_exhaustive()
    }
}

/// The pages of a list, in order; [`List::pages`](crate::List::pages) returns it.
///
/// As with [`RecordStream`], pages are requested ahead and every record is delivered once; a page omits the records that it
/// repeats. [`Page::unreadable`] has the records that cannot be read.
#[must_use = "a stream reads nothing until it is polled"]
pub struct PageStream<T> {
    pages: Pages,
    skip_bad: Option<SkipBad>,
    records: PhantomData<fn() -> T>,
}

impl<T: Send + 'static> PageStream<T> {
    pub(crate) fn new(pages: Result<Reader>, skip_bad: Option<SkipBad>) -> Self {
        Self {
            pages: pages.map_err(Some),
            skip_bad,
            records: PhantomData,
        }
    }

    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// If a request fails; the stream ends with the error.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Returns the time of the first response by the server's clock, its `Date` header: for programs that later ask for
    /// what changed since. `None` before the first response, and if it has no usable `Date`.
    #[must_use]
    pub fn began(&self) -> Option<DateTime<Utc>> {
        self.pages.as_ref().ok()?.began()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        let batch = ready!(poll_batch(&mut self.pages, context));
        Poll::Ready(batch.map(|batch| {
            let mut page = Page::new(batch?);
            if let Some(skip_bad) = &self.skip_bad {
                page.take_unreadable()
                    .iter()
                    .for_each(|error| skip_bad(error));
            }
            Ok(page)
        }))
    }
}

impl<T: Send + 'static> Stream for PageStream<T> {
    type Item = Result<Page<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        self.get_mut().poll_page(context)
    }
}

// The requests are boxed.
impl<T> Unpin for PageStream<T> {}

impl<T> fmt::Debug for PageStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PageStream").finish_non_exhaustive()
    }
}

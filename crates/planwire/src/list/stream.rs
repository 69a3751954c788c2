//! The records of all pages, one after the other.

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

/// What is done with a record that cannot be read, instead of stopping at it.
pub(crate) type SkipBad = Arc<dyn Fn(&Error) + Send + Sync>;

/// What a list is read by, or why it cannot be.
type Pages = std::result::Result<Reader, Option<Error>>;

/// Every record of a list, in order; [`List::stream`](crate::List::stream) makes one.
///
/// It is a [`Stream`], and has [`try_next`](Self::try_next) of its own, so that no other crate is needed.
///
/// Pages are fetched ahead, and no more of them than the list's
/// [`concurrency`](crate::List::concurrency) lie in memory; who reads slowly holds them back. Dropping the
/// stream cancels what is on its way. A call to `try_next` that is dropped half-way loses nothing: the
/// requests go on with the next call.
///
/// A record that cannot be read is an error in its place ([`Error::is_record`]), and the next poll goes on.
/// After any other error the stream ends, and [`Error::resume_at`] says where to go on.
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

    /// The next record, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Where a page cannot be had, and where a record cannot be read; after the latter, the next call goes
    /// on.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        poll_fn(|context| self.poll_record(context))
            .await
            .transpose()
    }

    /// How many records are here already, so that they come without another request: what is left of the
    /// page. Programs that write in portions end one where this is 0.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.len()
    }

    /// The position behind the record that was returned last, for a caller who stops early: the list can be
    /// [resumed](crate::List::resume) from it. `None` before the first record, and once the list was read to its end.
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

// The records are never pinned, and the requests lie in boxes.
impl<T> Unpin for RecordStream<T> {}

impl<T> fmt::Debug for RecordStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RecordStream")
            .field("buffered", &self.buffer.len())
            .finish_non_exhaustive()
    }
}

/// The pages of a list, in order; [`List::pages`](crate::List::pages) makes it.
///
/// As with [`RecordStream`], pages are fetched ahead, every record comes once, and what a page repeats of
/// the one before it is left out. A record that cannot be read is among [`Page::unreadable`].
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

    /// The next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Where a page cannot be had; the stream ends with it.
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

// The requests lie in boxes.
impl<T> Unpin for PageStream<T> {}

impl<T> fmt::Debug for PageStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PageStream").finish_non_exhaustive()
    }
}

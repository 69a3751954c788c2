//! The records of all pages, one after the other.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::BoxFuture;
use crate::error::Result;
use crate::list::{ListParameters, Pages};
use crate::operation::Paging;
use crate::page::Fetched;

/// Every record of a list, in order; [`List::stream`](crate::List::stream) makes one.
///
/// It is a [`Stream`], and has [`try_next`](Self::try_next) of its own, so that no other crate is needed. It
/// holds one page at a time. A call to `try_next` that is dropped half-way loses nothing: the request
/// goes on with the next call. After an error of a page it ends.
pub struct RecordStream<T> {
    buffer: std::vec::IntoIter<T>,
    state: State<T>,
}

enum State<T> {
    /// The next page is on its way.
    Fetching(BoxFuture<'static, Step<T>>),
    /// What gives the next page, once the buffer is empty.
    Ready(Box<dyn NextPage<T>>),
    Done,
}

/// A page, and what gives the one after it; `None` after the last.
type Step<T> = Result<(Vec<T>, Option<Box<dyn NextPage<T>>>)>;

/// Knows how to ask for the next page. A type of its own for each list lies behind it, so that the
/// stream's type names only the record.
trait NextPage<T>: Send {
    fn fetch(self: Box<Self>) -> BoxFuture<'static, Step<T>>;
}

/// What a stream begins with: the pages, the size of one, where to begin, how many records at the most.
type Start<P> = (Arc<Pages<P>>, u64, Option<u64>, Option<u64>);

impl<T: Send + 'static> RecordStream<T> {
    pub(crate) fn new<P: ListParameters<Record = T>>(start: Result<Start<P>>) -> Self {
        let state = match start {
            Ok((_, _, _, Some(0))) => State::Done,
            Ok((pages, size, position, most)) => State::Ready(match pages.paging {
                Paging::Offset { .. } => Box::new(AtOffset {
                    offset: position.unwrap_or(0),
                    size,
                    most,
                    pages,
                }),
                Paging::Page { .. } => {
                    let number = position.unwrap_or(1);
                    // Another size would move every page but the first.
                    let size = match most {
                        Some(most) if number == 1 => fitting_page_size(most, size),
                        _ => size,
                    };
                    Box::new(AtPage {
                        number,
                        size,
                        most,
                        pages,
                    })
                }
            }),
            Err(error) => State::Fetching(Box::pin(async move { Err(error) })),
        };
        Self {
            buffer: Vec::new().into_iter(),
            state,
        }
    }

    /// The next record, or `None` after the last.
    ///
    /// # Errors
    ///
    /// Where a page cannot be had or read; the stream ends with it.
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

    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(record) = self.buffer.next() {
                return Poll::Ready(Some(Ok(record)));
            }
            match &mut self.state {
                State::Fetching(step) => match ready!(step.as_mut().poll(context)) {
                    Ok((records, next)) => {
                        self.buffer = records.into_iter();
                        self.state = next.map_or(State::Done, State::Ready);
                    }
                    Err(error) => {
                        self.state = State::Done;
                        return Poll::Ready(Some(Err(error)));
                    }
                },
                State::Ready(_) => {
                    if let State::Ready(next) = std::mem::replace(&mut self.state, State::Done) {
                        self.state = State::Fetching(next.fetch());
                    }
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Send + 'static> Stream for RecordStream<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.get_mut().poll_record(context)
    }
}

// The buffer is never pinned, and the request lies in a box.
impl<T> Unpin for RecordStream<T> {}

impl<T> fmt::Debug for RecordStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Fetching(_) => "fetching",
            State::Ready(_) => "ready",
            State::Done => "done",
        };
        formatter
            .debug_struct("RecordStream")
            .field("buffered", &self.buffer.len())
            .field("state", &state)
            .finish()
    }
}

/// The next page of a list whose answer is a bare array: a page shorter than asked for is the last.
struct AtOffset<P> {
    pages: Arc<Pages<P>>,
    offset: u64,
    size: u64,
    /// How many more records are wanted at the most.
    most: Option<u64>,
}

impl<P: ListParameters> NextPage<P::Record> for AtOffset<P> {
    fn fetch(mut self: Box<Self>) -> BoxFuture<'static, Step<P::Record>> {
        Box::pin(async move {
            let asked = self.most.map_or(self.size, |most| most.min(self.size));
            let Fetched { mut records, .. } =
                self.pages.fetch(Some(asked), Some(self.offset)).await?;
            let full = records.len() as u64 >= asked;
            let more = self.take(&mut records) && full;
            Ok((records, more.then_some(self as Box<dyn NextPage<_>>)))
        })
    }
}

impl<P> AtOffset<P> {
    /// Counts what came; says whether more is wanted.
    fn take<T>(&mut self, records: &mut Vec<T>) -> bool {
        self.offset = self.offset.saturating_add(records.len() as u64);
        limit(&mut self.most, records)
    }
}

/// The next page of a list whose answer says how many records there are in all.
struct AtPage<P> {
    pages: Arc<Pages<P>>,
    number: u64,
    size: u64,
    /// How many more records are wanted at the most.
    most: Option<u64>,
}

impl<P: ListParameters> NextPage<P::Record> for AtPage<P> {
    fn fetch(mut self: Box<Self>) -> BoxFuture<'static, Step<P::Record>> {
        Box::pin(async move {
            let Fetched {
                mut records, total, ..
            } = self.pages.fetch(Some(self.size), Some(self.number)).await?;
            let more = match total {
                Some(total) => self.number.saturating_mul(self.size) < total && !records.is_empty(),
                None => records.len() as u64 >= self.size,
            };
            self.number = self.number.saturating_add(1);
            let more = limit(&mut self.most, &mut records) && more;
            Ok((records, more.then_some(self as Box<dyn NextPage<_>>)))
        })
    }
}

/// Keeps no more records than are wanted; says whether more are.
fn limit<T>(most: &mut Option<u64>, records: &mut Vec<T>) -> bool {
    let Some(most) = most else { return true };
    records.truncate(usize::try_from(*most).unwrap_or(usize::MAX));
    *most -= records.len() as u64;
    *most > 0
}

/// The size of pages with numbers that ask for just `most` records, all pages being of one size; where
/// only small pages would fit, the last one is larger than it needs to be.
fn fitting_page_size(most: u64, largest: u64) -> u64 {
    if most <= largest {
        return most.max(1);
    }
    let fewest_pages = most.div_ceil(largest);
    let fitting = (fewest_pages..=2 * fewest_pages).find(|pages| most.is_multiple_of(*pages));
    fitting.map_or(largest, |pages| most / pages)
}

#[cfg(test)]
mod tests {
    use super::fitting_page_size;

    #[test]
    fn numbered_pages_are_made_to_fit() {
        let sizes = [
            (5, 100),
            (100, 100),
            (150, 100),
            (250, 100),
            (101, 100),
            (30, 20),
            (1, 1),
        ];
        assert_eq!(
            sizes.map(|(most, largest)| fitting_page_size(most, largest)),
            [5, 100, 75, 50, 100, 15, 1]
        );
    }
}

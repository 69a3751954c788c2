//! Reads a list as the caller polls for it: the list, then what was updated meanwhile, then what is still missing.

use std::sync::Arc;
use std::task::{Context, Poll};

use chrono::{DateTime, Utc};

use super::batch::Batch;
use super::reading::{Reading, Slot};
use super::walk::{End, Outcome, Task, Walk};
use super::{Plan, Source};
use crate::call::BoxFuture;
use crate::error::{Error, Result};
use crate::list::note::{Note, OnNote};
use crate::operation::Paging;
use crate::position::Position;

/// The most times that a list is read again for missing records.
const PASSES: usize = 4;
/// The most requests for them.
const REQUESTS: u64 = 200;

/// The settings of a reading.
pub(crate) struct Order {
    pub(crate) plan: Plan,
    pub(crate) paging: Paging,
    pub(crate) resume: Option<Position>,
    /// The number of records that are wanted at most.
    pub(crate) most: Option<u64>,
    pub(crate) concurrency: usize,
    /// The parameter that filters by the time of the last update, if the list has one and the caller does not use
    /// it.
    pub(crate) updated_filter: Option<&'static str>,
    pub(crate) on_note: Option<OnNote>,
}

/// Reads the pages of a list.
pub(crate) struct Reader {
    reading: BoxFuture<'static, Result<()>>,
    slot: Slot,
    done: bool,
}

impl Reader {
    pub(crate) fn new(source: Arc<dyn Source>, order: Order) -> Self {
        let slot = Slot::default();
        Self {
            done: order.most == Some(0),
            reading: Box::pin(read(source, slot.clone(), order)),
            slot,
        }
    }

    /// Returns the time of the first response, by the server's clock.
    pub(crate) fn began(&self) -> Option<DateTime<Utc>> {
        self.slot.began()
    }

    /// The next page's records. After an error there is nothing more; it says where to resume.
    pub(crate) fn poll_batch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Batch>>> {
        if self.done {
            return Poll::Ready(None);
        }
        match self.reading.as_mut().poll(context) {
            Poll::Ready(outcome) => {
                self.done = true;
                Poll::Ready(outcome.err().map(Err))
            }
            Poll::Pending => match self.slot.take() {
                Some(batch) => Poll::Ready(Some(Ok(batch))),
                None => Poll::Pending,
            },
        }
    }
}

async fn read(source: Arc<dyn Source>, slot: Slot, order: Order) -> Result<()> {
    let Order {
        plan,
        paging,
        resume,
        most,
        concurrency,
        updated_filter,
        on_note,
    } = order;
    let concurrency = concurrency.max(1);
    let is_whole = resume.is_none() && most.is_none() && plan.begins_at_beginning();
    let mut reading = Reading::new(source, slot, most, on_note);
    let walk = Walk::new(&mut reading, plan, paging, Task::Deliver, concurrency);
    let walk = match resume {
        Some(position) => walk.resumed(position),
        None => walk,
    };
    let outcome = walk.run().await?;
    // The number of records before the part that was read is unknown.
    if !is_whole || outcome.end == End::Growing {
        return Ok(());
    }
    let plan = outcome.plan.beginning();
    if let Some(parameter) = updated_filter
        && outcome.pages > 1
        && let Some(since) = reading.changes_since()
    {
        let task = Task::Updated(since);
        let updated = Walk::new(&mut reading, plan, paging, task, concurrency);
        if updated.run().await?.end == End::FilterIgnored {
            reading.note(Note::FilterIgnored { parameter });
        }
    }
    balance(&mut reading, outcome, paging, concurrency).await
}

/// Reads the list again for records that are missing, by the number that the server says there are.
async fn balance(
    reading: &mut Reading,
    mut outcome: Outcome,
    paging: Paging,
    concurrency: usize,
) -> Result<()> {
    let last_request = reading.requests + REQUESTS;
    let Some(mut records) = outcome.records else {
        return Ok(());
    };
    let mut growth = outcome.growth;
    let mut updated = outcome.updated;
    // Records that were missing although they had not changed.
    let mut old = 0;
    for _ in 0..PASSES {
        if reading.count >= records || reading.requests >= last_request {
            break;
        }
        let task = Task::Complete {
            records,
            requests: last_request,
        };
        let plan = outcome.plan.beginning();
        let again = Walk::new(reading, plan, paging, task, concurrency);
        outcome = again.run().await?;
        old += outcome.old;
        updated = updated.max(outcome.updated);
        match (outcome.end, outcome.records) {
            (End::List | End::Repeated, Some(now)) => {
                growth = now.saturating_sub(records);
                records = now;
            }
            _ => break,
        }
    }
    // A list that changes while it is read has records that could not be read in time. It shows by its growth, or by
    // updates where nothing else was missing.
    let missing = records.saturating_sub(reading.count);
    if missing <= growth || old == 0 && missing <= updated {
        return Ok(());
    }
    Err(Error::incomplete_list(reading.count, records))
}

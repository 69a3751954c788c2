//! One reading of a list: what all of its passes share, and how its records get to the caller.

use std::collections::HashSet;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};

use super::batch::Batch;
use super::delivered::Delivered;
use super::page::{Page, Response};
use super::plan::Span;
use super::{PageRequest, Source};
use crate::call::BoxFuture;
use crate::error::{Error, Result};
use crate::identity::{Identity, Key, Revision};
use crate::list::note::{Note, OnNote};

/// A list with more records that cannot be read than this is not the list that is documented.
const MOST_UNREADABLE: usize = 1_000;

/// The state of a reading.
pub(super) struct Reading {
    source: Arc<dyn Source>,
    slot: Slot,
    pub(super) delivered: Delivered,
    /// The number of records that the caller got.
    pub(super) count: u64,
    /// The number of records that are still wanted.
    pub(super) wanted: Option<u64>,
    unreadable: usize,
    pub(super) requests: u64,
    /// The time of the first response, by the server's clock.
    began: Option<DateTime<Utc>>,
    on_note: Option<OnNote>,
}

impl Reading {
    pub(super) fn new(
        source: Arc<dyn Source>,
        slot: Slot,
        wanted: Option<u64>,
        on_note: Option<OnNote>,
    ) -> Self {
        Self {
            source,
            slot,
            delivered: Delivered::new(),
            count: 0,
            wanted,
            unreadable: 0,
            requests: 0,
            began: None,
            on_note,
        }
    }

    pub(super) fn fetch(
        &mut self,
        span: Span,
        updated_after: Option<DateTime<Utc>>,
    ) -> BoxFuture<'static, Result<Response>> {
        self.requests += 1;
        self.source.clone().fetch(PageRequest {
            window: span.window(),
            updated_after,
        })
    }

    /// Takes the time of the first response.
    pub(super) fn begin(&mut self, page: &Page) {
        if self.began.is_none() {
            self.began = page.date();
            self.slot.lock().began = self.began;
        }
    }

    /// The instant from which on updates count as changes during the reading: a second before the first response,
    /// since its date has whole seconds.
    pub(super) fn changes_since(&self) -> Option<DateTime<Utc>> {
        Some(self.began?.trunc_subsecs(0) - TimeDelta::seconds(1))
    }

    pub(super) fn began(&self) -> Option<Revision> {
        Some(Revision(self.changes_since()?.timestamp_micros()))
    }

    /// Returns whether the caller wants no more.
    pub(super) fn is_enough(&self) -> bool {
        self.wanted == Some(0)
    }

    /// Counts which records of a page are to be delivered: from `from` on, those whose key was not delivered with an
    /// earlier page. Those before it count as delivered.
    pub(super) fn take(&mut self, page: &[Identity], from: usize) -> Vec<bool> {
        let mut taken = vec![false; page.len()];
        let first_taken = self.count;
        // The keys that this page has brought, once one of them may stand in it again.
        let mut own: Option<HashSet<Key>> = None;
        for (index, record) in page.iter().enumerate() {
            if self.is_enough() {
                break;
            }
            let is_new = self.delivered.insert(record.key)
                || self.count > first_taken
                    && own
                        .get_or_insert_with(|| keys_taken(page, &taken))
                        .contains(&record.key);
            if is_new && index >= from {
                taken[index] = true;
                self.count += 1;
                if let Some(own) = &mut own {
                    own.insert(record.key);
                }
                if let Some(wanted) = &mut self.wanted {
                    *wanted -= 1;
                }
            }
        }
        taken
    }

    /// Counts the records of a page that were not delivered yet.
    pub(super) fn new_in(&self, page: &[Identity]) -> usize {
        let is_new = |record: &&Identity| !self.delivered.contains(record.key);
        page.iter().filter(is_new).count()
    }

    /// Hands records to the caller, and waits until they are taken.
    pub(super) async fn deliver(&mut self, batch: Batch) {
        self.slot.put(batch).await;
    }

    /// Refuses a list too much of which cannot be read, and takes nothing from there on.
    pub(super) fn refuse_unreadable(&mut self, page: &Page, taken: &mut [bool]) -> Result<()> {
        for index in &page.unreadable {
            self.unreadable += usize::from(taken.get(*index) == Some(&true));
            if self.unreadable > MOST_UNREADABLE {
                taken
                    .iter_mut()
                    .skip(*index)
                    .for_each(|taken| *taken = false);
                return Err(Error::too_many_unreadable(MOST_UNREADABLE));
            }
        }
        Ok(())
    }

    pub(super) fn note(&self, note: Note) {
        if let Some(on_note) = &self.on_note {
            on_note.tell(&note);
        }
    }
}

fn keys_taken(page: &[Identity], taken: &[bool]) -> HashSet<Key> {
    let taken = page.iter().zip(taken).filter(|(_, taken)| **taken);
    taken.map(|(record, _)| record.key).collect()
}

/// The batch between the reading and its caller. The reading goes on when it is taken.
#[derive(Clone, Default)]
pub(super) struct Slot(Arc<Mutex<Handover>>);

#[derive(Default)]
struct Handover {
    batch: Option<Batch>,
    /// The time of the first response, by the server's clock.
    began: Option<DateTime<Utc>>,
}

impl Slot {
    async fn put(&self, batch: Batch) {
        self.lock().batch = Some(batch);
        // The caller that takes it polls the reading again, so no waker is needed.
        poll_fn(|_| match self.lock().batch {
            Some(_) => Poll::Pending,
            None => Poll::Ready(()),
        })
        .await;
    }

    pub(super) fn take(&self) -> Option<Batch> {
        self.lock().batch.take()
    }

    pub(super) fn began(&self) -> Option<DateTime<Utc>> {
        self.lock().began
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Handover> {
        // It is whole at any time, so a panic elsewhere does no harm.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

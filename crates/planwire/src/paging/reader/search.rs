//! Finding the place again in a list that has moved.

use super::super::remembered::Remembered;
use super::{Ahead, Reader};
use crate::call::BoxFuture;
use crate::error::{Error, Result};
use crate::page::Fetched;
use crate::paging::Batch;

/// Among so many records before a page, and as many behind, one that was delivered is looked for.
const SEARCHED_RECORDS: u64 = 3_200;
/// So many pages are looked through at the least.
const SEARCHED_PAGES: u64 = 32;
/// So often a place is looked for again without a record that is new.
const FRUITLESS_SEARCHES: u32 = 64;

/// Looks for a record that was delivered, before a page that holds none and then behind it.
pub(super) struct Search<T> {
    pub(super) held: Ahead<T>,
    pub(super) index: i64,
    pub(super) steps: u64,
    pub(super) backwards: bool,
    pub(super) page: BoxFuture<'static, Result<Fetched<T>>>,
}

impl<T: Send + 'static> Reader<T> {
    pub(super) fn begin_search(&mut self, held: Ahead<T>) {
        // What lies ahead may have moved as well; it is looked at when its turn comes.
        let index = if self.plan.is_first(held.index) {
            held.index + 1
        } else {
            held.index - 1
        };
        let backwards = index < held.index;
        self.plan.extend_to(index);
        let page = self.fetch(index, self.plan.full_size(index));
        self.search = Some(Search {
            held,
            index,
            steps: 1,
            backwards,
            page,
        });
    }

    /// A page of a search is here.
    pub(super) fn searched(&mut self, page: Result<Fetched<T>>) -> Result<Option<Batch<T>>> {
        let Some(search) = self.search.take() else {
            return Ok(None);
        };
        let Search {
            held,
            index,
            steps,
            backwards,
            ..
        } = search;
        let fetched = page.map_err(|error| error.resumable_at(self.resume_at(held.index)))?;
        let keys = self.keys(&fetched);
        let is_first = self.plan.is_first(index);
        let from = match self.remembered.last_in(&keys) {
            Some(known) => {
                self.until_last_is_furthest = Remembered::ENOUGH;
                Some(self.behind(known, &keys))
            }
            // Nothing was forgotten and the list begins here, so none of this was delivered: all that was
            // is gone, or lies further on.
            None if is_first
                && self.plan.begins_at_beginning()
                && !self.remembered.has_forgotten() =>
            {
                Some(0)
            }
            None => None,
        };
        if let Some(from) = from {
            let size = self.plan.full_size(index);
            let batch = self.deliver(index, size, fetched, keys, from);
            if !self.done {
                if backwards {
                    self.ahead.push_front(held);
                } else {
                    // What was held lies before records that were delivered.
                    self.ahead.retain(|ahead| ahead.index > index);
                    self.next = self.next.max(index + 1);
                }
            }
            return Ok(Some(batch));
        }
        let ends = match fetched.total {
            Some(total) => self.plan.ends_with(index, total),
            None => (fetched.records.len() as u64) < self.plan.full_size(index),
        };
        let most_steps =
            SEARCHED_PAGES.max(SEARCHED_RECORDS / self.plan.full_size(held.index).max(1));
        let (index, steps, backwards) = if backwards && (is_first || steps >= most_steps) {
            (held.index + 1, 1, false)
        } else if backwards {
            (index - 1, steps + 1, true)
        } else if ends || steps >= most_steps {
            return Err(self.lost(held.index));
        } else {
            (index + 1, steps + 1, false)
        };
        let page = self.fetch(index, self.plan.full_size(index));
        self.search = Some(Search {
            held,
            index,
            steps,
            backwards,
            page,
        });
        Ok(None)
    }

    pub(super) fn count_search(&mut self, index: i64) -> Result<()> {
        self.fruitless += 1;
        if self.fruitless > FRUITLESS_SEARCHES {
            Err(self.lost(index))
        } else {
            Ok(())
        }
    }

    fn lost(&self, index: i64) -> Error {
        Error::lost_place().resumable_at(self.resume_at(index))
    }
}

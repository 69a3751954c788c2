//! Reads the pages of a list ahead, and puts them together.

mod search;

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use search::Search;

use super::remembered::Remembered;
use super::{Batch, Key, Plan, Position, Source};
use crate::call::BoxFuture;
use crate::error::Result;
use crate::page::Fetched;

/// Reads the pages of a list.
pub(crate) struct Reader<T> {
    source: Arc<dyn Source<T>>,
    plan: Plan,
    /// How many pages may be on their way at once.
    concurrency: usize,
    /// How many may be at the moment: one more for each page that comes back full, so that a short list
    /// costs one request.
    allowed: usize,
    /// The next page to ask for.
    next: i64,
    /// The pages that were asked for and not yet delivered, in order.
    ahead: VecDeque<Ahead<T>>,
    remembered: Remembered,
    /// How many more records are wanted at the most.
    wanted: Option<u64>,
    /// The total and the index of the page that was delivered last, where it was whole.
    delivered: Option<(u64, i64)>,
    /// The index of the page that was delivered last.
    last: Option<i64>,
    /// How many more records have to be delivered until the last of them is the furthest. A page that was
    /// found by a search can end before records that were delivered already, and what it brings then was
    /// inserted among those.
    until_last_is_furthest: usize,
    /// How many records without a key were delivered behind the last that has one.
    without_key: usize,
    search: Option<Search<T>>,
    fruitless: u32,
    done: bool,
}

/// A page that was asked for.
struct Ahead<T> {
    index: i64,
    asked: u64,
    /// Whether a search was made for it already.
    searched: bool,
    state: AheadState<T>,
}

enum AheadState<T> {
    Waiting(BoxFuture<'static, Result<Fetched<T>>>),
    Here(Result<Fetched<T>>),
}

impl<T: Send + 'static> Reader<T> {
    pub(crate) fn new(source: Arc<dyn Source<T>>, plan: Plan, concurrency: usize) -> Self {
        Self {
            source,
            plan,
            concurrency: concurrency.max(1),
            allowed: 1,
            next: 0,
            ahead: VecDeque::new(),
            remembered: Remembered::default(),
            wanted: None,
            delivered: None,
            last: None,
            until_last_is_furthest: 0,
            without_key: 0,
            search: None,
            fruitless: 0,
            done: false,
        }
    }

    pub(crate) fn at_most(mut self, records: Option<u64>) -> Self {
        self.wanted = records;
        self.done = records == Some(0);
        self
    }

    /// Begins behind a record that was delivered before.
    pub(crate) fn after(mut self, record: Option<&str>) -> Self {
        if let Some(record) = record {
            self.remembered = Remembered::anchored(Key::from_text(record));
        }
        self
    }

    /// The next page's records. After an error there is nothing more; it says where to go on.
    pub(crate) fn poll_batch(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Batch<T>>>> {
        loop {
            if self.done {
                self.ahead.clear();
                return Poll::Ready(None);
            }
            let outcome = if let Some(search) = &mut self.search {
                let page = ready!(search.page.as_mut().poll(context));
                self.searched(page)
            } else {
                self.ask();
                for ahead in &mut self.ahead {
                    if let AheadState::Waiting(page) = &mut ahead.state
                        && let Poll::Ready(page) = page.as_mut().poll(context)
                    {
                        ahead.state = AheadState::Here(page);
                    }
                }
                match self.ahead.pop_front() {
                    Some(Ahead {
                        state: AheadState::Here(page),
                        index,
                        asked,
                        searched,
                    }) => self.arrived(index, asked, searched, page),
                    Some(waiting) => {
                        self.ahead.push_front(waiting);
                        return Poll::Pending;
                    }
                    None => {
                        self.done = true;
                        Ok(None)
                    }
                }
            };
            match outcome {
                Ok(Some(batch)) if batch.records.len() > 0 => {
                    return Poll::Ready(Some(Ok(batch)));
                }
                Ok(_) => {}
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// Where reading would go on if it ended now.
    fn resume_at(&self, index: i64) -> Position {
        self.plan.position(index, self.remembered.last())
    }

    /// Asks for pages as far ahead as is allowed.
    fn ask(&mut self) {
        while self.ahead.len() < self.allowed {
            self.plan.extend_to(self.next);
            let asked = match self.plan.planned_size(self.next) {
                Some(size) if !self.is_beyond_end(self.next) => size,
                // The plan is used up and records are still wanted, since some of them moved.
                None if self.ahead.is_empty() => self.plan.needed_size(self.next, self.wanted),
                _ => return,
            };
            let page = self.fetch(self.next, asked);
            let state = AheadState::Waiting(page);
            self.ahead.push_back(Ahead {
                index: self.next,
                asked,
                searched: false,
                state,
            });
            self.next += 1;
        }
    }

    /// Whether a numbered page lies beyond the last, by the total that was seen last. The page that is
    /// needed next is asked for all the same.
    fn is_beyond_end(&self, index: i64) -> bool {
        match self.delivered {
            Some((total, _)) => !self.ahead.is_empty() && self.plan.ends_with(index - 1, total),
            None => false,
        }
    }

    fn fetch(&mut self, index: i64, asked: u64) -> BoxFuture<'static, Result<Fetched<T>>> {
        self.plan.extend_to(index);
        let page = self.source.clone().fetch(self.plan.window(index, asked));
        let was_there = self.last.is_some() || !self.remembered.is_empty();
        if !self.plan.has_numbers() || self.plan.is_first(index) || !was_there {
            return page;
        }
        // A numbered page beyond the last is not found, which means that the list has become shorter. Where
        // nothing of the list was seen yet, it means what it says.
        Box::pin(async move {
            match page.await {
                Err(error) if error.is_not_found() => Ok(Fetched::gone()),
                other => other,
            }
        })
    }

    /// Puts the page that is next in order behind what was delivered.
    fn arrived(
        &mut self,
        index: i64,
        asked: u64,
        searched: bool,
        page: Result<Fetched<T>>,
    ) -> Result<Option<Batch<T>>> {
        let fetched = page.map_err(|error| error.resumable_at(self.resume_at(index)))?;
        let keys = self.keys(&fetched);
        match self.place_of(index, &fetched, &keys) {
            Some(from) => Ok(Some(self.deliver(index, asked, fetched, keys, from))),
            // A search went back further than a page, so those between come first.
            None if self.last.is_some_and(|last| last + 1 < index) => {
                let between = self.last.map_or(index, |last| last + 1);
                self.ahead.push_front(Ahead {
                    index,
                    asked,
                    searched,
                    state: AheadState::Here(Ok(fetched)),
                });
                self.ask_first(between, self.plan.full_size(between));
                Ok(None)
            }
            // It was fetched before the search that has led here, and the list has moved since.
            None if searched => {
                self.ask_first(index, asked);
                self.count_search(index)?;
                Ok(None)
            }
            None => {
                self.count_search(index)?;
                let held = Ahead {
                    index,
                    asked,
                    searched: true,
                    state: AheadState::Here(Ok(fetched)),
                };
                self.begin_search(held);
                Ok(None)
            }
        }
    }

    /// Asks for a page that comes before those that were asked for.
    fn ask_first(&mut self, index: i64, asked: u64) {
        let state = AheadState::Waiting(self.fetch(index, asked));
        self.ahead.push_front(Ahead {
            index,
            asked,
            searched: false,
            state,
        });
    }

    /// Which record of a page comes next; `None` where that does not show.
    fn place_of(
        &mut self,
        index: i64,
        fetched: &Fetched<T>,
        keys: &[Option<Key>],
    ) -> Option<usize> {
        if self.remembered.is_empty() {
            // Nothing was delivered, so there is nothing to lose before the first page, and before another
            // one only if the first was empty, or if none of its records has a key.
            return Some(usize::from(self.meets_without_key(index, keys)));
        }
        let last = self.remembered.last();
        let is_last = |key: &Option<Key>| key.as_ref() == last;
        if self.until_last_is_furthest == 0 && keys.first().is_some_and(is_last) {
            return Some(1);
        }
        let follows = self.follows(index, fetched);
        let known = if follows && self.until_last_is_furthest == 0 {
            self.remembered.last_of_newest_in(keys)
        } else {
            self.remembered.last_in(keys)
        };
        match known {
            Some(known) => {
                if !keys.get(known).is_some_and(is_last) {
                    self.until_last_is_furthest = Remembered::ENOUGH;
                }
                Some(self.behind(known, keys))
            }
            None if follows => Some(0),
            None if self.meets_without_key(index, keys) => Some(1),
            None => None,
        }
    }

    /// Whether a page begins with the record without a key that the page before it has ended with.
    fn meets_without_key(&self, index: i64, keys: &[Option<Key>]) -> bool {
        self.plan.overlaps()
            && self.without_key > 0
            && self.until_last_is_furthest == 0
            && self.last == Some(index - 1)
            && matches!(keys.first(), Some(None))
    }

    /// What comes next behind a record that was delivered: not those without a key that were delivered with
    /// it.
    fn behind(&self, known: usize, keys: &[Option<Key>]) -> usize {
        let rest = keys.get(known + 1..).unwrap_or_default();
        let is_last = keys.get(known).and_then(Option::as_ref) == self.remembered.last();
        let most = if is_last { self.without_key } else { 0 };
        let delivered = rest.iter().take(most).take_while(|key| key.is_none());
        known + 1 + delivered.count()
    }

    /// Whether a numbered page follows the one that was delivered last, as far as its total shows. Where
    /// pages overlap, only a record that both hold shows it.
    fn follows(&self, index: i64, fetched: &Fetched<T>) -> bool {
        !self.plan.overlaps()
            && self.delivered.is_some_and(|(total, delivered)| {
                delivered == index - 1 && fetched.total == Some(total)
            })
    }

    /// Hands out a page from a record on.
    fn deliver(
        &mut self,
        index: i64,
        asked: u64,
        fetched: Fetched<T>,
        mut keys: Vec<Option<Key>>,
        from: usize,
    ) -> Batch<T> {
        let Fetched {
            mut records,
            total,
            status,
            headers,
        } = fetched;
        let full = records.len() as u64 >= asked;
        let is_last = match total {
            Some(total) => self.plan.ends_with(index, total),
            None => !full,
        };
        self.delivered = match total {
            Some(total) if full || is_last => Some((total, index)),
            _ => None,
        };
        self.last = Some(index);
        if full {
            self.allowed = self.allowed.saturating_add(1).min(self.concurrency);
        }
        keys.drain(..from);
        let mut left_out = false;
        if let Some(wanted) = &mut self.wanted {
            let most = usize::try_from(*wanted).unwrap_or(usize::MAX);
            left_out = keys.len() > most;
            records.truncate(from.saturating_add(most));
            keys.truncate(most);
            *wanted -= keys.len() as u64;
        }
        // Left where they are: a page of budgets is 40 kB, which its overlap would move by one record.
        let mut records = records.into_iter();
        records.by_ref().take(from).for_each(drop);
        // A record without a key may be one that was delivered before.
        if keys.iter().any(Option::is_some) {
            self.fruitless = 0;
        }
        let without_key = keys.iter().rev().take_while(|key| key.is_none()).count();
        self.without_key = if without_key == keys.len() {
            self.without_key + without_key
        } else {
            without_key
        };
        self.until_last_is_furthest = self.until_last_is_furthest.saturating_sub(records.len());
        self.remembered.add(keys.into_iter().flatten().collect());
        self.done = is_last || self.wanted == Some(0);
        let next = (!is_last || left_out).then(|| {
            self.resume_at(if self.wanted == Some(0) {
                index
            } else {
                index + 1
            })
        });
        Batch {
            records,
            total,
            status,
            headers,
            next,
        }
    }

    fn keys(&self, fetched: &Fetched<T>) -> Vec<Option<Key>> {
        let key = |record: &Result<T>| match record {
            Ok(record) => self.source.key(record),
            Err(error) => error.record_id().map(Key::from_text),
        };
        fetched.records.iter().map(key).collect()
    }
}

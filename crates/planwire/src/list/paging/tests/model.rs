//! A list in memory, on a server as real ones are: it changes between any two requests, hides records, and pages in its own
//! way.

use std::collections::HashSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use chrono::{DateTime, Utc};

use crate::call::BoxFuture;
use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::identity::{Identity, Key, Revision};
use crate::list::paging::reader::Order;
use crate::list::paging::{PageRequest, Plan, Reader, Response, Source};
use crate::operation::Paging;
use crate::position::Position;

/// A small generator of pseudo-random numbers: the same schedule for the same seed.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % (bound.max(1) as u64)).unwrap()
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn among<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// The changes that may happen before a request, each by its chance in percent; up to four at once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Changes {
    pub(super) insertions: usize,
    pub(super) deletions: usize,
    /// Records that are updated and move.
    pub(super) moves: usize,
    /// Records that move without an update.
    pub(super) silent_moves: usize,
    pub(super) updates: usize,
}

/// The paging of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quirk {
    None,
    /// It returns at most so many records a page.
    AtMost(usize),
    /// It returns so many records a page, whatever it is asked for.
    Always(usize),
    PositionIgnored,
    /// Beyond the end it repeats the last page.
    Clamped,
    Unpaged,
    /// The records of groups of this size come in another order with each request.
    Tied(usize),
    /// The count is always this.
    Count(u64),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    pub(super) id: i64,
    updated: i64,
}

/// A server's list.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) list: Vec<Record>,
    pub(super) random: Random,
    pub(super) changes: Changes,
    pub(super) quirk: Quirk,
    pub(super) numbered: bool,
    /// The records have the time of their last update.
    pub(super) dated: bool,
    /// Records that no page shows.
    pub(super) hidden: HashSet<i64>,
    /// The changes before a request, by its number from 1.
    pub(super) script: Vec<(usize, Script)>,
    pub(super) requests: usize,
    /// Microseconds since 1970.
    clock: i64,
    next_id: i64,
    /// The records that were there from the beginning and are unmoved.
    pub(super) unmoved: HashSet<i64>,
}

/// A change at a certain request.
#[derive(Clone, Copy, Debug)]
pub(super) enum Script {
    /// Inserts so many records at a place.
    Insert(usize, usize),
    /// Deletes so many records from a place on.
    Delete(usize, usize),
    /// A record moves from a place to another, and is updated.
    Move(usize, usize),
    /// The same without an update.
    MoveSilently(usize, usize),
}

impl Model {
    pub(super) fn new(records: usize, seed: u64) -> Self {
        // It begins in the middle of a second.
        let clock = 1_700_000_000_400_000;
        let record = |id: i64| Record {
            id,
            updated: clock - 3_600_000_000 - id * 1_000,
        };
        let ids = 1..=i64::try_from(records).unwrap();
        Self {
            unmoved: ids.clone().collect(),
            list: ids.map(record).collect(),
            random: Random::new(seed),
            changes: Changes::default(),
            quirk: Quirk::None,
            numbered: false,
            dated: true,
            hidden: HashSet::new(),
            script: Vec::new(),
            requests: 0,
            clock,
            next_id: 1_000_000,
        }
    }

    fn change(&mut self) {
        let due: Vec<Script> = self
            .script
            .iter()
            .filter(|(request, _)| *request == self.requests)
            .map(|(_, script)| *script)
            .collect();
        for script in due {
            self.play(script);
        }
        let Changes {
            insertions,
            deletions,
            moves,
            silent_moves,
            updates,
        } = self.changes;
        for _ in 0..self.random.below(5) {
            let (at, to) = (
                self.random.below(self.list.len() + 1),
                self.random.below(self.list.len() + 1),
            );
            if self.random.chance(insertions) {
                self.play(Script::Insert(1, at));
            }
            if self.random.chance(deletions) {
                self.play(Script::Delete(1, at));
            }
            if self.random.chance(moves) {
                self.play(Script::Move(at, to));
            }
            if self.random.chance(silent_moves) {
                self.play(Script::MoveSilently(at, to));
            }
            if self.random.chance(updates)
                && let Some(record) = self.list.get_mut(at)
            {
                record.updated = self.clock;
            }
        }
    }

    pub(super) fn play(&mut self, script: Script) {
        self.clock += 1_000;
        let length = self.list.len();
        match script {
            Script::Insert(count, at) => {
                for _ in 0..count {
                    let record = Record {
                        id: self.next_id,
                        updated: self.clock,
                    };
                    self.next_id += 1;
                    self.list.insert(at.min(length), record);
                }
            }
            Script::Delete(count, at) => {
                let from = at.min(length);
                for record in self.list.drain(from..(from + count).min(length)) {
                    self.unmoved.remove(&record.id);
                }
            }
            Script::Move(at, to) | Script::MoveSilently(at, to) if at < length => {
                let mut record = self.list.remove(at);
                self.unmoved.remove(&record.id);
                if matches!(script, Script::Move(..)) {
                    record.updated = self.clock;
                }
                self.list.insert(to.min(self.list.len()), record);
            }
            Script::Move(..) | Script::MoveSilently(..) => {}
        }
    }

    /// The list as one request sees it.
    fn seen(&mut self, since: Option<i64>) -> Vec<Record> {
        let mut list = self.list.clone();
        if let Some(since) = since {
            list.retain(|record| record.updated > since);
        }
        if let Quirk::Tied(group) = self.quirk {
            for tied in list.chunks_mut(group) {
                for index in (1..tied.len()).rev() {
                    tied.swap(index, self.random.below(index + 1));
                }
            }
        }
        list
    }

    fn page(&mut self, request: PageRequest) -> Result<Response> {
        self.requests += 1;
        self.clock += 50_000;
        self.change();
        let number = |value: Option<i64>| usize::try_from(value.unwrap()).unwrap();
        let (size, mut position) = (number(request.window.size), number(request.window.position));
        assert!(size > 0, "a page of nothing is requested");
        let since = request.updated_after.map(|it| it.timestamp_micros());
        let list = self.seen(since);
        let first = usize::from(self.numbered);
        let mut size = match self.quirk {
            Quirk::AtMost(most) => size.min(most),
            Quirk::Always(size) => size,
            Quirk::Unpaged => usize::MAX,
            _ => size,
        };
        if matches!(self.quirk, Quirk::PositionIgnored | Quirk::Unpaged) {
            position = first;
        }
        size = size.min(list.len().max(1));
        let mut start = if self.numbered {
            (position - 1).saturating_mul(size.max(1))
        } else {
            position
        };
        if self.numbered && self.quirk != Quirk::Unpaged {
            start = (position - 1).saturating_mul(match self.quirk {
                Quirk::AtMost(most) => number(request.window.size).min(most),
                Quirk::Always(size) => size,
                _ => number(request.window.size),
            });
        }
        if self.quirk == Quirk::Clamped && start >= list.len() {
            start = list.len().saturating_sub(1) / size * size;
        }
        if self.numbered && position > 1 && start >= list.len() {
            return Err(Error::status_error(404, Default::default(), None));
        }
        let end = start.saturating_add(size).min(list.len());
        let page: Vec<Record> = list
            .get(start..end)
            .unwrap_or_default()
            .iter()
            .filter(|record| !self.hidden.contains(&record.id))
            .copied()
            .collect();
        let total = match self.quirk {
            Quirk::Count(count) => count,
            _ => (list.len() - self.hidden.len().min(list.len())) as u64,
        };
        let identity = |record: &Record| Identity {
            key: Key::Integer(record.id),
            revision: self.dated.then_some(Revision(record.updated)),
        };
        let mut headers = http::HeaderMap::new();
        let date = DateTime::<Utc>::from_timestamp_micros(self.clock).unwrap();
        headers.insert("date", date.to_rfc2822().parse().unwrap());
        Ok(Response {
            identities: page.iter().map(identity).collect(),
            records: Box::new(
                page.iter()
                    .map(|it| Ok(it.id))
                    .collect::<Vec<Result<i64>>>(),
            ),
            unreadable: Vec::new(),
            total: self.numbered.then_some(total),
            has_next: self.numbered.then_some(end < list.len()),
            status: 200,
            headers: Headers::new(headers),
        })
    }

    /// Returns the losses and repetitions of a hand-written loop: page after page, until one is short.
    pub(super) fn naive(mut self, size: usize) -> (usize, usize) {
        let mut all = Vec::new();
        for index in 0..self.list.len() / size + 50 {
            let position = if self.numbered {
                index + 1
            } else {
                index * size
            };
            let window =
                crate::call::fetched::Window::new(Some(size as u64), Some(position as u64));
            let request = PageRequest {
                window,
                updated_after: None,
            };
            let Ok(page) = self.page(request) else { break };
            let length = page.identities.len();
            let records = page.records.downcast::<Vec<Result<i64>>>().unwrap();
            all.extend(records.into_iter().map(Result::unwrap));
            if length < size {
                break;
            }
        }
        super::compare(&self.unmoved, &all)
    }
}

pub(super) struct Server(pub(super) Mutex<Model>);

impl Source for Server {
    fn fetch(self: Arc<Self>, request: PageRequest) -> BoxFuture<'static, Result<Response>> {
        let delay = self.0.lock().unwrap().random.below(4);
        Box::pin(Reply {
            server: self,
            request,
            delay,
        })
    }
}

/// A page that is read from the list some polls after it was requested, so that pages are read in any order.
struct Reply {
    server: Arc<Server>,
    request: PageRequest,
    delay: usize,
}

impl Future for Reply {
    type Output = Result<Response>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        if self.delay > 0 {
            self.delay -= 1;
            return Poll::Pending;
        }
        Poll::Ready(self.server.0.lock().unwrap().page(self.request))
    }
}

/// The settings of a reading.
#[derive(Clone, Debug)]
pub(super) struct How {
    pub(super) size: u64,
    pub(super) concurrency: usize,
    pub(super) overlap: bool,
    /// The list has a filter by the time of the last update.
    pub(super) filter: bool,
    pub(super) resume: Option<Position>,
    pub(super) most: Option<u64>,
    /// The number of records after which reading stops.
    pub(super) stop: Option<usize>,
}

impl How {
    pub(super) fn pages_of(size: u64, concurrency: usize) -> Self {
        Self {
            size,
            concurrency,
            overlap: true,
            filter: true,
            resume: None,
            most: None,
            stop: None,
        }
    }
}

/// The records that came, and how it ended.
pub(super) struct Read {
    pub(super) records: Vec<i64>,
    pub(super) outcome: Result<()>,
    /// The position at which reading was stopped.
    pub(super) position: Option<Position>,
}

/// Reads a list to its end, or until it stops.
pub(super) fn read(server: &Arc<Server>, how: &How) -> Read {
    let numbered = server.0.lock().unwrap().numbered;
    let plan = match (numbered, how.overlap) {
        (false, _) => Plan::offset(0, how.size, how.most),
        (true, true) => Plan::fitted(1, how.size, how.most),
        (true, false) => Plan::numbered(1, how.size, how.most),
    };
    let order = Order {
        plan: match &how.resume {
            Some(position) => plan.beginning_at(position),
            None => plan,
        },
        paging: if numbered {
            Paging::Page {
                size: "page_size",
                position: "page",
                records: "results",
                total: "count",
            }
        } else {
            Paging::Offset {
                size: "limit",
                position: "offset",
            }
        },
        resume: how.resume.clone(),
        most: how.most,
        concurrency: how.concurrency,
        updated_filter: (how.filter && !numbered).then_some("updated_at"),
        on_note: None,
    };
    let mut reader = Reader::new(server.clone() as Arc<dyn Source>, order);
    let mut context = Context::from_waker(Waker::noop());
    let mut records = Vec::new();
    for _ in 0..1_000_000 {
        let mut batch = match reader.poll_batch(&mut context) {
            Poll::Ready(Some(Ok(batch))) => batch.into_records::<i64>(),
            Poll::Ready(Some(Err(error))) => {
                return Read {
                    records,
                    position: error.resume_at().cloned(),
                    outcome: Err(error),
                };
            }
            Poll::Ready(None) => {
                return Read {
                    records,
                    outcome: Ok(()),
                    position: None,
                };
            }
            Poll::Pending => continue,
        };
        while let Some(record) = batch.next() {
            records.push(record.unwrap());
            if how.stop == Some(records.len()) {
                return Read {
                    records,
                    outcome: Ok(()),
                    position: batch.position(),
                };
            }
        }
    }
    panic!("the list has no end");
}

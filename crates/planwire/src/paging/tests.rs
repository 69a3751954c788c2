//! Schedules at random: a list in memory that changes between any two requests.

use std::collections::HashSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use super::{Key, Plan, Reader, Source};
use crate::call::BoxFuture;
use crate::error::Result;
use crate::headers::Headers;
use crate::list::Window;
use crate::page::Fetched;

/// A small generator of pseudo-random numbers: the same schedule for the same seed.
#[derive(Clone, Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % (bound.max(1) as u64)).unwrap()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// What may happen to the list between two requests.
#[derive(Clone, Copy, Debug)]
struct Changes {
    /// The chance, in percent, that something happens before a request.
    percent: usize,
    deletions: bool,
    insertions: bool,
}

/// A server's list. Records with an even number stay; odd ones come and go.
#[derive(Debug)]
struct Model {
    list: Vec<i64>,
    random: Random,
    changes: Changes,
    numbered: bool,
    inserted: i64,
    requests: usize,
}

impl Model {
    fn new(records: usize, seed: u64, changes: Changes, numbered: bool) -> Self {
        let mut random = Random(seed);
        let mut stay = 0;
        let mut list = Vec::new();
        for index in 0..records {
            if random.chance(70) {
                stay += 2;
                list.push(stay);
            } else {
                list.push(i64::try_from(index).unwrap() * 2 + 1);
            }
        }
        Self {
            list,
            random,
            changes,
            numbered,
            inserted: 1_000_001,
            requests: 0,
        }
    }

    fn staying(&self) -> Vec<i64> {
        self.list.iter().copied().filter(|id| id % 2 == 0).collect()
    }

    fn change(&mut self) {
        if !self.random.chance(self.changes.percent) {
            return;
        }
        for _ in 0..=self.random.below(4) {
            let at = self.random.below(self.list.len() + 1);
            if self.changes.insertions && (!self.changes.deletions || self.random.chance(50)) {
                self.list.insert(at, self.inserted);
                self.inserted += 2;
            } else if self.changes.deletions
                && let Some(at) = (at..self.list.len())
                    .chain(0..at)
                    .find(|at| self.list[*at] % 2 != 0)
            {
                self.list.remove(at);
            }
        }
    }

    fn page(&mut self, window: Window) -> Result<Fetched<i64>> {
        self.change();
        self.requests += 1;
        let number = |value: Option<i64>| usize::try_from(value.unwrap()).unwrap();
        let (size, position) = (number(window.size), number(window.position));
        assert!(size > 0, "a page of nothing is asked for");
        let start = if self.numbered {
            (position - 1) * size
        } else {
            position
        };
        if self.numbered && position > 1 && start >= self.list.len() {
            return Err(crate::Error::status_error(404, Default::default(), None));
        }
        let end = (start + size).min(self.list.len());
        let records = self
            .list
            .get(start..end)
            .unwrap_or_default()
            .iter()
            .map(|id| Ok(*id))
            .collect();
        let total = self.numbered.then_some(self.list.len() as u64);
        Ok(Fetched {
            records,
            total,
            status: 200,
            headers: Headers::default(),
        })
    }
}

struct Server(Mutex<Model>);

impl Source<i64> for Server {
    fn fetch(self: Arc<Self>, window: Window) -> BoxFuture<'static, Result<Fetched<i64>>> {
        let delay = self.0.lock().unwrap().random.below(4);
        Box::pin(Answer {
            server: self,
            window,
            delay,
        })
    }

    fn key(&self, record: &i64) -> Option<Key> {
        Some(Key::Integer(*record))
    }
}

/// A page that is read from the list some polls after it was asked for, so that pages are read in any
/// order.
struct Answer {
    server: Arc<Server>,
    window: Window,
    delay: usize,
}

impl Future for Answer {
    type Output = Result<Fetched<i64>>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        if self.delay > 0 {
            self.delay -= 1;
            return Poll::Pending;
        }
        Poll::Ready(self.server.0.lock().unwrap().page(self.window))
    }
}

/// Reads a list to its end.
fn read(server: &Arc<Server>, plan: Plan, concurrency: usize) -> Result<Vec<i64>> {
    let mut reader = Reader::new(server.clone() as Arc<dyn Source<i64>>, plan, concurrency);
    let mut all = Vec::new();
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..1_000_000 {
        match reader.poll_batch(&mut context) {
            Poll::Ready(Some(batch)) => all.extend(batch?.records.map(|record| record.unwrap())),
            Poll::Ready(None) => return Ok(all),
            Poll::Pending => {}
        }
    }
    panic!("the list has no end");
}

/// What was lost and what came twice, of the records that were there all the time.
fn compare(staying: &[i64], read: &[i64]) -> (usize, usize) {
    let came: Vec<_> = read.iter().filter(|id| *id % 2 == 0).collect();
    let distinct: HashSet<_> = came.iter().collect();
    let lost = staying.iter().filter(|id| !distinct.contains(&id)).count();
    (lost, came.len() - distinct.len())
}

#[derive(Clone, Copy, Debug)]
enum Paging {
    Offset,
    Numbered,
    Fitted,
}

/// Reads lists under thousands of schedules. What was there all the time must come exactly once and in
/// order.
fn schedules(paging: Paging, changes: Changes, number: u64) {
    let mut requests = 0;
    let mut pages = 0;
    let mut naive = (0, 0);
    for seed in 0..number {
        let mut random = Random(seed ^ 0xabcd);
        let records = random.below(400);
        let size = [1, 2, 3, 7, 20, 100][random.below(6)];
        let concurrency = 1 + random.below(16);
        let numbered = !matches!(paging, Paging::Offset);
        // A list that grows as fast as it is read has no end, so pages of one or two records get quiet times.
        let changes = if size < 7 {
            Changes {
                percent: changes.percent / 10,
                ..changes
            }
        } else {
            changes
        };
        let model = Model::new(records, seed, changes, numbered);
        let staying = model.staying();
        let plan = match paging {
            Paging::Offset => Plan::offset(0, size, None),
            Paging::Numbered => Plan::numbered(1, size, None),
            Paging::Fitted => Plan::fitted(1, size, None),
        };
        let server = Arc::new(Server(Mutex::new(model)));
        let case =
            format!("seed {seed}, {records} records, pages of {size}, {concurrency} at once");
        let all =
            read(&server, plan, concurrency).unwrap_or_else(|error| panic!("{case}: {error}"));
        let came: Vec<_> = all.iter().copied().filter(|id| id % 2 == 0).collect();
        assert_eq!(came, staying, "{case}");
        let distinct: HashSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len(), "{case}: a record came twice");
        if size >= 20 {
            requests += server.0.lock().unwrap().requests;
            pages += records / usize::try_from(size).unwrap() + 1;
        }
        let (lost, twice) = compare(
            &staying,
            &naive_loop(Model::new(records, seed, changes, numbered), size),
        );
        naive = (naive.0 + lost, naive.1 + twice);
    }
    println!(
        "{paging:?} {changes:?}: {requests} requests for {pages} pages; a naive loop loses {} and repeats {}",
        naive.0, naive.1
    );
    assert!(
        changes.percent == 0 || naive.0 + naive.1 > 0,
        "the schedules change nothing that matters"
    );
}

/// What people write by hand.
fn naive_loop(mut model: Model, size: u64) -> Vec<i64> {
    let mut all = Vec::new();
    for index in 0.. {
        let position = if model.numbered {
            index + 1
        } else {
            index * size
        };
        let Ok(page) = model.page(Window::new(Some(size), Some(position))) else {
            break;
        };
        let short = (page.records.len() as u64) < size;
        all.extend(page.records.into_iter().map(|record| record.unwrap()));
        if short {
            break;
        }
    }
    all
}

const QUIET: Changes = Changes {
    percent: 0,
    deletions: false,
    insertions: false,
};

#[test]
fn a_last_page_that_is_cut_short_can_be_gone_on_with() {
    let server = Arc::new(Server(Mutex::new(Model::new(50, 1, QUIET, true))));
    let plan = Plan::numbered(2, 30, Some(5));
    let source = server as Arc<dyn Source<i64>>;
    let mut reader = Reader::new(source, plan, 1).at_most(Some(5));
    let mut context = Context::from_waker(Waker::noop());
    let batch = loop {
        if let Poll::Ready(Some(batch)) = reader.poll_batch(&mut context) {
            break batch.unwrap();
        }
    };
    assert_eq!(batch.records.len(), 5);
    let next = batch.next.unwrap();
    assert_eq!((next.at, next.size), (2, 30));
    assert!(next.after.is_some());
}

#[test]
fn a_page_that_was_never_there_is_not_an_empty_list() {
    let server = Arc::new(Server(Mutex::new(Model::new(50, 1, QUIET, true))));
    let error = read(&server, Plan::numbered(9, 30, None), 1).unwrap_err();
    assert!(error.is_not_found());
}

const BOTH: Changes = Changes {
    percent: 30,
    deletions: true,
    insertions: true,
};
const DELETIONS: Changes = Changes {
    insertions: false,
    ..BOTH
};
const INSERTIONS: Changes = Changes {
    deletions: false,
    ..BOTH
};

#[test]
fn offset_pages_lose_nothing_whatever_changes() {
    schedules(Paging::Offset, BOTH, 3_000);
    schedules(Paging::Offset, DELETIONS, 1_000);
    schedules(Paging::Offset, INSERTIONS, 1_000);
    schedules(
        Paging::Offset,
        Changes {
            percent: 100,
            ..BOTH
        },
        1_000,
    );
}

#[test]
fn fitted_pages_lose_nothing_whatever_changes() {
    schedules(Paging::Fitted, BOTH, 3_000);
    schedules(Paging::Fitted, DELETIONS, 1_000);
    schedules(Paging::Fitted, INSERTIONS, 1_000);
}

#[test]
fn numbered_pages_lose_nothing_with_deletions_alone_or_insertions_alone() {
    schedules(Paging::Numbered, DELETIONS, 2_000);
    schedules(Paging::Numbered, INSERTIONS, 2_000);
}

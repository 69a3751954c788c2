//! One way through a list, from a page to the end.

mod accept;
mod examine;
mod probe;
mod reconnect;

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::page::{Ahead, Next, Page, Response};
use super::plan::{Plan, Span};
use super::reading::Reading;
use super::recent::Recent;
use crate::error::{Error, Result};
use crate::identity::Key;
use crate::list::note::Note;
use crate::operation::Paging;
use crate::position::Position;

/// After so many pages that hold no record of those before, and bring none that is new, the place in the list is
/// lost.
const FRUITLESS: u64 = 64;

/// The most updated records that are told apart from others.
const MOST_UPDATED: usize = 10_000;

/// The purpose of a walk.
#[derive(Clone, Copy, Debug)]
pub(super) enum Task {
    /// To deliver the list.
    Deliver,
    /// To deliver what another walk has missed, until so many records are delivered or so many requests made.
    Complete { records: u64, requests: u64 },
    /// To deliver what was updated after an instant.
    Updated(DateTime<Utc>),
}

/// The reason why a walk has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The list is at its end.
    List,
    /// The list is at its end, and the server repeats its last page beyond it.
    Repeated,
    /// The caller wants no more.
    Enough,
    /// All records are delivered, by the number that the server says there are.
    Complete,
    /// The requests of the task are spent.
    Spent,
    /// The server ignores the filter by the time of the last update.
    FilterIgnored,
    /// All records that were there at the beginning are delivered, and the list grows on.
    Growing,
}

/// The result of a walk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outcome {
    pub(super) end: End,
    /// The number of records that should be delivered by now, as far as the last response tells.
    pub(super) records: Option<u64>,
    /// The number of records by which the list has grown from the first response to the last.
    pub(super) growth: u64,
    /// The number of records that were delivered and not updated since the reading began.
    pub(super) old: u64,
    /// The number of records that were seen after an update since then.
    pub(super) updated: u64,
    pub(super) pages: u64,
    pub(super) plan: Plan,
}

/// The page that was accepted last.
#[derive(Clone, Copy, Debug)]
struct Accepted {
    start: u64,
    length: u64,
    expected: u64,
    total: Option<u64>,
}

pub(super) struct Walk<'reading> {
    reading: &'reading mut Reading,
    plan: Plan,
    paging: Paging,
    task: Task,
    concurrency: usize,
    /// The number of pages that may be on their way: one more for each that comes back full, so that a short list
    /// costs few requests.
    allowed: usize,
    ahead: Ahead,
    recent: Recent,
    /// The position from which the list is resumed.
    resumed: Option<Position>,
    /// The number of records of the list before the end of the page that was examined last.
    edge: u64,
    last: Option<Accepted>,
    /// The number of pages that brought something new.
    pages: u64,
    /// The length of the page that was accepted last, if it was short.
    short: Option<u64>,
    /// A page after the end was empty.
    saw_nothing: bool,
    /// The most records that a response had.
    longest: u64,
    /// The number of records that pages before the last were short of.
    hidden: u64,
    first_total: Option<u64>,
    /// The number of records before the end of the list, if the server says so and is right.
    list_end: Option<u64>,
    /// The number of delivered records that were not updated since the reading began.
    old: u64,
    /// The number of delivered records that may have been there at the first response.
    first_ones: u64,
    /// The records that were seen after an update since then, as long as they are few.
    updated: HashSet<Key>,
    /// The place and the first key of the page that was examined last.
    examined: Option<(u64, Key)>,
    /// The server has obeyed the position.
    position_counts: bool,
    fruitless: u64,
    /// The number of pages in a row that brought nothing new.
    barren: u64,
}

impl<'reading> Walk<'reading> {
    pub(super) fn new(
        reading: &'reading mut Reading,
        plan: Plan,
        paging: Paging,
        task: Task,
        concurrency: usize,
    ) -> Self {
        Self {
            reading,
            plan,
            paging,
            task,
            concurrency,
            allowed: 1,
            ahead: Ahead::default(),
            recent: Recent::default(),
            resumed: None,
            edge: plan.first().start,
            last: None,
            pages: 0,
            short: None,
            saw_nothing: false,
            longest: 0,
            hidden: 0,
            first_total: None,
            list_end: None,
            old: 0,
            first_ones: 0,
            updated: HashSet::new(),
            examined: None,
            position_counts: false,
            fruitless: 0,
            barren: 0,
        }
    }

    /// Begins behind the records of a position, which were delivered before.
    pub(super) fn resumed(mut self, position: Position) -> Self {
        self.recent = Recent::resumed(&position.after);
        for record in &position.after {
            self.reading.delivered.insert(record.key);
        }
        self.resumed = Some(position);
        self
    }

    /// Reads to the end.
    pub(super) async fn run(mut self) -> Result<Outcome> {
        loop {
            self.request_ahead();
            let page = match self.ahead.next().await {
                Some(Next::Held(page)) => page,
                // A page after the end is not needed: the page that begins with the last record shows the end.
                Some(Next::Received(span, Err(error)))
                    if self.short.is_some()
                        && span.start >= self.edge
                        && self.plan.overlaps()
                        && !error.is_not_found() =>
                {
                    self.ahead.clear();
                    continue;
                }
                Some(Next::Received(span, response)) => self.received(span, response)?,
                // Unreachable: one page is always requested.
                None => return Ok(self.outcome(End::List)),
            };
            if let Some(end) = self.examine(page).await?
                && !self.goes_on_after(end).await?
            {
                return Ok(self.outcome(end));
            }
            if let Task::Complete { requests, .. } = self.task
                && self.reading.requests >= requests
            {
                return Ok(self.outcome(End::Spent));
            }
        }
    }

    /// Requests pages as far ahead as is allowed, and at least one.
    fn request_ahead(&mut self) {
        loop {
            let from = match self.ahead.end(self.plan) {
                None => self.edge,
                Some(end) => {
                    let is_enough = self.ahead.len() >= self.allowed
                        || self.short.is_some() && self.hidden == 0
                        || self.list_end.is_some_and(|list_end| end >= list_end)
                        || end >= self.wanted_end();
                    if is_enough {
                        return;
                    }
                    end
                }
            };
            let span = match self.last {
                None if self.ahead.is_empty() => self.plan.first(),
                _ => self.successor(from),
            };
            let page = self.reading.fetch(span, self.updated_after());
            self.ahead.request_last(span, page);
        }
    }

    /// The page that begins with the last of so many records.
    fn successor(&self, covered: u64) -> Span {
        let span = self.plan.after(covered, self.wanted_end());
        match self.last {
            // A page of one record would be its own successor.
            Some(last) if last.length == 1 && last.start == span.start => {
                self.plan.after(covered + 1, u64::MAX)
            }
            _ => span,
        }
    }

    /// The number of records of the list before the end of those that are wanted, if nothing moves.
    fn wanted_end(&self) -> u64 {
        let wanted = self.reading.wanted.unwrap_or(u64::MAX);
        self.edge.saturating_add(wanted)
    }

    fn updated_after(&self) -> Option<DateTime<Utc>> {
        match self.task {
            Task::Updated(since) => Some(since),
            Task::Deliver | Task::Complete { .. } => None,
        }
    }

    /// Requests a page that is needed at once.
    async fn fetch(&mut self, span: Span) -> Result<Page> {
        let response = self.reading.fetch(span, self.updated_after());
        let response = self.ahead.meanwhile(response).await;
        self.received(span, response)
    }

    /// A response as the page that was requested.
    fn received(&mut self, span: Span, response: Result<Response>) -> Result<Page> {
        let is_known = self.last.is_some() || self.resumed.is_some();
        let response = match response {
            // A numbered page beyond the last is not found, which means that the list became shorter. If nothing of the
            // list was seen yet, it means what it says.
            Err(error) if error.is_not_found() && self.plan.has_numbers() && is_known => {
                Response::empty()
            }
            response => response.map_err(|error| self.resumable(error))?,
        };
        let Response {
            identities,
            records,
            unreadable,
            total,
            has_next,
            status,
            headers,
        } = response;
        let length = identities.len() as u64;
        if self.plan.grow(length, span) {
            self.reading.note(Note::PageSizeIgnored {
                parameter: self.paging.size(),
                size: length,
            });
        }
        let page = Page {
            span: self.plan.renumbered(span),
            expected: self.plan.expected(span),
            identities: identities.into(),
            records,
            unreadable,
            total,
            has_next,
            status,
            headers,
            tries: 0,
        };
        self.reading.begin(&page);
        self.longest = self.longest.max(length);
        Ok(page)
    }

    /// Returns whether the list is read from its beginning.
    fn is_whole(&self) -> bool {
        self.plan.begins_at_beginning() && self.resumed.is_none()
    }

    fn lost(&self) -> Error {
        self.resumable(Error::lost_place(self.reading.count, self.first_total))
    }

    /// The position behind what was delivered.
    fn position(&self) -> Position {
        match (&self.resumed, self.last) {
            // It holds however little of it was found again.
            (Some(position), None) => position.clone(),
            (_, last) => self
                .plan
                .position(last.map(|_| self.edge), self.recent.frontier()),
        }
    }

    /// An error, with the position at which the list can be resumed.
    fn resumable(&self, error: Error) -> Error {
        match self.task {
            Task::Deliver => error.resumable_at(self.position()),
            // The list was read to its end, and whether it is complete is not a matter of a position.
            Task::Complete { .. } | Task::Updated(_) => error,
        }
    }

    fn outcome(&self, end: End) -> Outcome {
        let total = self.last.map_or(Some(0), |last| last.total);
        let records = match (end, self.paging) {
            (End::List | End::Repeated | End::Spent, Paging::Page { .. }) => total,
            (End::List, Paging::Offset { .. }) => Some(self.edge),
            _ => None,
        };
        Outcome {
            end,
            records: records.map(|records| records.saturating_sub(self.hidden)),
            growth: match (self.first_total, total) {
                (Some(first), Some(last)) => last.saturating_sub(first),
                _ => 0,
            },
            old: self.old,
            updated: self.updated.len() as u64,
            pages: self.pages,
            plan: self.plan,
        }
    }
}

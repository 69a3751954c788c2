//! One way through a list, from a page to the end.

mod accept;
mod probe;
mod reconnect;

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::page::{Ahead, Next, Page, Response};
use super::plan::{Plan, Span};
use super::reading::Reading;
use super::recent::Recent;
use super::{Identity, Key, Position, Revision};
use crate::error::{Error, Result};
use crate::note::Note;
use crate::operation::Paging;

/// After so many pages that hold no record of those before, and bring none that is new, the place in the list is
/// lost.
const FRUITLESS: u64 = 64;

/// So many updated records are told apart from others.
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

/// What is known of a list after a walk.
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
    /// Whether a page behind the end was seen to be empty.
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
    /// Whether the server was shown to obey the position.
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
                // A page behind the end matters to nobody.
                Some(Next::Received(span, Err(_)))
                    if self.short.is_some() && span.start >= self.edge =>
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

    /// Whether a list by offset goes on behind its apparent end: a page that was requested ahead has records, so those
    /// between are hidden. That page is delivered.
    async fn goes_on_after(&mut self, end: End) -> Result<bool> {
        let is_open = matches!(self.paging, Paging::Offset { .. }) && end == End::List;
        while is_open && !self.ahead.is_empty() {
            let page = match self.ahead.next().await {
                Some(Next::Held(page)) => page,
                Some(Next::Received(span, Ok(response))) => self.received(span, Ok(response))?,
                // A page behind the end matters to nobody.
                Some(Next::Received(_, Err(_))) | None => break,
            };
            if page.start() >= self.edge && self.reading.new_in(&page.identities) > 0 {
                return self.accept_behind_gap(page).await;
            }
        }
        // One page behind the end shows whether a whole page is hidden before it.
        if is_open && self.pages > 1 && !self.saw_nothing && matches!(self.task, Task::Deliver) {
            self.saw_nothing = true;
            let page = self.fetch(self.plan.behind(self.edge)).await?;
            if self.reading.new_in(&page.identities) > 0 {
                return self.accept_behind_gap(page).await;
            }
        }
        Ok(false)
    }

    async fn accept_behind_gap(&mut self, page: Page) -> Result<bool> {
        self.saw_nothing = false;
        self.hidden += page.start().saturating_sub(self.edge);
        Ok(self.accept(page, 0).await?.is_none())
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

    /// Decides on the next page.
    async fn examine(&mut self, page: Page) -> Result<Option<End>> {
        if page.is_empty() {
            return self.examine_empty(page).await;
        }
        if let Task::Updated(since) = self.task {
            let since = Revision(since.timestamp_micros());
            let is_outside = |record: &Identity| record.revision.is_some_and(|it| it < since);
            if page.identities.iter().any(is_outside) {
                return Ok(Some(End::FilterIgnored));
            }
        }
        let new = self.reading.new_in(&page.identities);
        let first = page.identities.first().map(|record| record.key);
        let repeats = |(start, key)| start != page.start() && Some(key) == first;
        if new == 0
            && !self.position_counts
            && self.examined.is_some_and(repeats)
            && let Some(end) = self.probe(page.start()).await?
        {
            return Ok(Some(end));
        }
        self.examined = first.map(|first| (page.start(), first));
        match self.accepts(&page) {
            Some(from) => self.accept(page, from).await,
            // It lies wholly among what was delivered, and tells nothing of what comes behind.
            None if new == 0 && page.length() >= page.expected.min(self.longest) => {
                self.edge = self.edge.max(page.end());
                self.count_barren(new)?;
                Ok(None)
            }
            None if self.learns_from_numbers(&page) => Ok(None),
            None => self.reconnect(page).await,
        }
    }

    /// Decides on a page without records.
    async fn examine_empty(&mut self, page: Page) -> Result<Option<End>> {
        let Some(last) = self.last else {
            return match self.resumed {
                Some(_) if !self.recent.is_empty() => self.reconnect(page).await,
                _ => Ok(Some(End::List)),
            };
        };
        let lies_behind = page.start() >= self.edge;
        self.saw_nothing |= lies_behind;
        // The last page was short because it is the last: the server returns full pages elsewhere.
        let is_end = self.short.is_some() && self.longest >= last.expected;
        let follows_one_record = last.length == 1 && page.start() == self.edge;
        if lies_behind && (is_end || follows_one_record) {
            return Ok(Some(End::List));
        }
        self.reconnect(page).await
    }

    /// The place in a page from which on its records follow what was delivered. `None` if that is not certain.
    fn accepts(&self, page: &Page) -> Option<usize> {
        if self.last.is_none() && self.recent.is_empty() {
            return Some(0);
        }
        let is_beginning = page.start() == 0 && self.is_whole();
        if is_beginning || self.is_adjacent(page) {
            return Some(0);
        }
        if let Some(anchor) = self.recent.anchor(&page.identities) {
            // What stands before it was delivered before the list was resumed.
            return Some(if self.is_whole() { 0 } else { anchor });
        }
        // A record that was forgotten serves as well if it was never seen updated since the reading began.
        let began = self.reading.began()?;
        let is_anchor = |record: &Identity| {
            record.revision.is_some_and(|it| it < began)
                && self.reading.delivered.contains(record.key)
                && !self.updated.contains(&record.key)
        };
        let can_tell = matches!(self.task, Task::Deliver)
            && self.is_whole()
            && self.updated.len() <= MOST_UPDATED;
        (can_tell && page.identities.iter().any(is_anchor)).then_some(0)
    }

    /// Whether a page that overlaps no other follows the last one, as far as its total shows.
    fn is_adjacent(&self, page: &Page) -> bool {
        !self.plan.overlaps()
            && page.start() == self.edge
            && self.last.is_some_and(|last| last.total == page.total)
    }

    /// Whether the list is read from its beginning.
    fn is_whole(&self) -> bool {
        self.plan.begins_at_beginning() && self.resumed.is_none()
    }

    /// Counts pages that bring nothing new: no more than the delivered records fill, and some.
    fn count_barren(&mut self, new: usize) -> Result<()> {
        self.barren = if new > 0 { 0 } else { self.barren + 1 };
        let step = self.plan.page_size().saturating_sub(1).max(1);
        let is_barren = self.barren > self.reading.count / step + FRUITLESS;
        // It grows as fast as it is read, and does not tell old records from new ones.
        let is_endless = self.first_total.is_some_and(|first| {
            let pages = first / step + self.concurrency as u64;
            self.reading.requests > 4 * (pages + FRUITLESS)
        });
        if is_barren || is_endless && matches!(self.task, Task::Deliver) {
            return Err(self.lost());
        }
        Ok(())
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

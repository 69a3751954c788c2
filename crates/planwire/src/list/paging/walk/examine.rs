//! Decides what a page is: the next one, one that tells nothing, one whose place is unknown, or the end.

use super::{End, FRUITLESS, MOST_UPDATED, Task, Walk};
use crate::error::Result;
use crate::identity::{Identity, Revision};
use crate::list::paging::page::{Next, Page};
use crate::operation::Paging;

impl Walk<'_> {
    /// Decides on the next page.
    pub(super) async fn examine(&mut self, page: Page) -> Result<Option<End>> {
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
        if page.start() == 0 && self.is_whole() {
            // All records were deleted meanwhile.
            return Ok(Some(End::List));
        }
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
    pub(super) fn accepts(&self, page: &Page) -> Option<usize> {
        if self.last.is_none() && self.recent.is_empty() {
            return Some(0);
        }
        let is_beginning = page.start() == 0 && self.is_whole();
        if is_beginning || self.is_adjacent(page) {
            return Some(0);
        }
        if let Some(anchor) = self.recent.anchor(&page.identities) {
            // The records before it were delivered before the list was resumed.
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

    /// Returns whether a page that overlaps no other follows the last one, as far as its total shows.
    fn is_adjacent(&self, page: &Page) -> bool {
        (!self.plan.overlaps() || self.plan.has_gap_at(self.edge))
            && page.start() == self.edge
            && self.last.is_some_and(|last| last.total == page.total)
    }

    /// Returns whether a list by offset continues after its apparent end: a page that was requested ahead has records, so those
    /// between are hidden. That page is delivered.
    pub(super) async fn goes_on_after(&mut self, end: End) -> Result<bool> {
        let is_open = matches!(self.paging, Paging::Offset { .. }) && end == End::List;
        // The first page behind the end tells, and those that are held are here already.
        while is_open
            && (self.ahead.begins_with_held() || !self.saw_nothing)
            && !self.ahead.is_empty()
        {
            let page = match self.ahead.next().await {
                Some(Next::Held(page)) => page,
                Some(Next::Received(span, Ok(response))) => self.received(span, Ok(response))?,
                // A page after the end is not needed.
                Some(Next::Received(_, Err(_))) | None => break,
            };
            self.saw_nothing |= page.is_empty() && page.start() >= self.edge;
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

    /// Counts pages that bring nothing new: no more than the delivered records fill, and some.
    pub(super) fn count_barren(&mut self, new: usize) -> Result<()> {
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
}

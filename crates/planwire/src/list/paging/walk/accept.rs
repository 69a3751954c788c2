//! Delivers a page that follows what was delivered, and decides whether the list ends with it.

use std::sync::Arc;

use super::{Accepted, End, MOST_UPDATED, Task, Walk};
use crate::error::Result;
use crate::identity::Identity;
use crate::list::paging::batch::{Batch, Trail};
use crate::list::paging::page::Page;
use crate::position::Position;

impl Walk<'_> {
    /// Delivers the records of a page from a place on.
    pub(super) async fn accept(&mut self, page: Page, from: usize) -> Result<Option<End>> {
        let before = self.position();
        let previous_edge = self.edge;
        let began = self.reading.began();
        let mut taken = self.reading.take(&page.identities, from);
        let new = taken.iter().filter(|taken| **taken).count();
        self.count_updates(&page.identities, &taken);
        // The rest of a page with more records than are wanted was not delivered.
        let used = match taken.iter().rposition(|taken| *taken) {
            Some(last) if self.reading.is_enough() => last + 1,
            _ => taken.len(),
        };
        let furthest = self.recent.frontier();
        if used == taken.len() {
            self.recent.add(&page.identities, &taken, began);
        } else if let (Some(page), Some(taken)) = (page.identities.get(..used), taken.get(..used)) {
            self.recent.add(&Arc::from(page), taken, began);
        }
        let advances = self.recent.frontier() != furthest;
        if new > 0 {
            self.fruitless = 0;
        }
        self.count_barren(new)?;
        self.edge = match used == taken.len() {
            true => self.reach(&page),
            false => page.start().saturating_add(used as u64),
        };
        let nothing_behind = taken.last() == Some(&false);
        let end = self.end_after(&page, new, nothing_behind, previous_edge);
        self.learn(&page, new);
        let trail = Trail {
            plan: self.plan,
            start: page.start(),
            page: page.identities.clone(),
            before,
            advances,
        };
        let is_rest_left = used < page.identities.len();
        let is_last = !is_rest_left && self.is_last(&page);
        let next = match (end, self.task) {
            (_, Task::Complete { .. } | Task::Updated(_)) => None,
            (Some(End::Enough), _) if !is_last => Some(self.position()),
            (Some(_), _) => None,
            (None, _) => Some(self.position()),
        };
        let refused = self.reading.refuse_unreadable(&page, &mut taken);
        let mut batch = self.batch(page, taken, next, Some(trail));
        batch.is_last = is_last;
        if !batch.is_empty() {
            self.reading.deliver(batch).await;
        }
        refused.map_err(|error| self.resumable(error))?;
        Ok(end)
    }

    pub(super) fn batch(
        &self,
        page: Page,
        taken: Vec<bool>,
        next: Option<Position>,
        trail: Option<Trail>,
    ) -> Batch {
        Batch {
            records: page.records,
            taken,
            total: page.total,
            status: page.status,
            headers: page.headers,
            next,
            is_last: false,
            trail: trail.filter(|_| matches!(self.task, Task::Deliver)),
        }
    }

    /// Learns from a page by number that holds nothing of the last one, and is as short: the server counts pages by that
    /// many records. Returns whether it learned so.
    pub(super) fn learns_from_numbers(&mut self, page: &Page) -> bool {
        let length = page.length();
        let is_alike = self.short == Some(length) && length == self.longest && page.is_short();
        if let Some(last) = self.last
            && self.plan.has_numbers()
            && is_alike
        {
            self.plan.shrink(length);
            self.short = None;
            self.edge = last.start.saturating_add(last.length);
            self.last = Some(Accepted {
                expected: last.length,
                ..last
            });
            // The requested pages begin elsewhere now.
            self.ahead.clear();
            return true;
        }
        false
    }

    /// Returns whether the server says that a page is the last.
    fn is_last(&self, page: &Page) -> bool {
        let total = page.total.is_some_and(|total| total <= self.reach(page));
        total && page.has_next != Some(true)
    }

    /// The number of records of the list before the end of a page. A page by number ends where the next one begins,
    /// however many records it shows.
    fn reach(&self, page: &Page) -> u64 {
        let full = page.start().saturating_add(page.expected);
        match (page.has_next, page.total) {
            (Some(true), _) => full.max(page.end()),
            (Some(false), Some(total)) => full.min(total).max(page.end()),
            _ => page.end(),
        }
    }

    /// Returns whether the list ends with a page that is accepted.
    fn end_after(
        &self,
        page: &Page,
        new: usize,
        nothing_behind: bool,
        previous_edge: u64,
    ) -> Option<End> {
        if self.reading.is_enough() {
            return Some(End::Enough);
        }
        if let Task::Complete { records, .. } = self.task
            && self.reading.count >= records
        {
            return Some(End::Complete);
        }
        if self.is_last(page) {
            return Some(End::List);
        }
        // It begins before the end of the page before it, may reach beyond, and brings nothing.
        let looks_behind = page.start() < previous_edge
            && page.start().saturating_add(self.longest) > previous_edge;
        let is_end = page.is_short() && new == 0 && nothing_behind && looks_behind;
        if is_end && self.last.is_some() {
            return Some(End::List);
        }
        self.is_growing(page).then_some(End::Growing)
    }

    /// Returns whether all records of the first response are delivered and the list grows as fast as it is read: as many
    /// records are older, and all of the page are younger.
    fn is_growing(&self, page: &Page) -> bool {
        let grows = |first| page.total.is_some_and(|total| total > first);
        let Some(first) = self.first_total.filter(|first| grows(*first)) else {
            return false;
        };
        // The date of the first response has whole seconds.
        let Some(after) = self.reading.began().map(|began| began.plus_seconds(2)) else {
            return false;
        };
        let is_younger = |record: &Identity| record.revision.is_some_and(|it| it >= after);
        matches!(self.task, Task::Deliver)
            && self.is_whole()
            && self.first_ones >= first
            && page.identities.iter().all(is_younger)
    }

    /// Learns from a page how the server pages.
    fn learn(&mut self, page: &Page, new: usize) {
        let length = page.length();
        if self.last.is_none() {
            self.first_total = page.total;
        }
        // A page is as full as the list is long behind its beginning, unless records are hidden.
        let reach = self.reach(page);
        if let Some(last) = self.last {
            // A server that counts pages by number counts them full.
            let full = match self.plan.has_numbers() {
                true => last.expected,
                false => last.expected.min(self.longest),
            };
            let full = last.start.saturating_add(full);
            let shown = last.start.saturating_add(last.length);
            self.hidden += full.min(reach).saturating_sub(shown);
        }
        if self.is_last(page) {
            self.hidden += reach.saturating_sub(page.end());
        }
        let mut is_short = page.is_short();
        // Two pages alike, and never a longer one: the server returns no more at once.
        let can_learn = length > 1 || self.plan.has_numbers();
        if is_short && can_learn && self.short == Some(length) && length == self.longest {
            self.plan.shrink(length);
            is_short = false;
        }
        self.short = is_short.then_some(length);
        if !is_short || self.hidden > 0 {
            self.allowed = self.allowed.saturating_add(1).min(self.concurrency);
        }
        // A total that a further page contradicts is wrong.
        self.list_end = page
            .total
            .filter(|total| !(page.has_next == Some(true) && *total <= reach));
        self.pages += u64::from(new > 0);
        // A page after the end may be within the list now.
        self.saw_nothing &= new == 0;
        self.last = Some(Accepted {
            start: page.start(),
            length,
            expected: page.expected,
            total: page.total,
        });
    }

    /// Tells the records that were updated since the reading began from the others.
    fn count_updates(&mut self, page: &[Identity], taken: &[bool]) {
        let Some(began) = self.reading.began() else {
            return;
        };
        let after = began.plus_seconds(2);
        for (record, taken) in page.iter().zip(taken) {
            if *taken && record.revision.is_some_and(|it| it < after) {
                self.first_ones += 1;
            }
            match record.revision {
                Some(revision) if revision < began => self.old += u64::from(*taken),
                Some(_) if self.updated.len() <= MOST_UPDATED => {
                    self.updated.insert(record.key);
                }
                _ => {}
            }
        }
    }
}

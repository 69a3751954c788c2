//! Finds the way back to what was delivered, from a page that holds nothing of it.

use super::{End, FRUITLESS, Walk};
use crate::error::{Error, Result};
use crate::list::paging::page::Page;
use crate::list::paging::plan::Span;

/// A page without a known record is kept for so many tries.
const TRIES: u32 = 2;

impl Walk<'_> {
    /// Requests the pages that lie between what was delivered and a page.
    pub(super) async fn reconnect(&mut self, mut page: Page) -> Result<Option<End>> {
        if self.last.is_none() {
            return self.locate(page).await;
        }
        self.count_fruitless()?;
        if self.longest == 1 && page.start() == self.edge && !page.is_empty() {
            // Pages of one record cannot overlap.
            self.plan.shrink(1);
            return self.accept(page, 0).await;
        }
        let (span, tries) = (page.span, page.tries);
        let leaves_gap = page.start() >= self.edge;
        if !page.is_empty() && tries < TRIES {
            page.tries += 1;
            self.ahead.hold(page);
        }
        if leaves_gap || tries > 0 {
            // The page before it was short, or a search has led here and the list has moved since.
            let span = self.plan.after(self.edge, u64::MAX);
            let page = self.reading.fetch(span, self.updated_after());
            self.ahead.request_first(span, page);
            return Ok(None);
        }
        self.go_back(span).await
    }

    /// Reads the pages before a page, until one holds a known record or the list begins.
    async fn go_back(&mut self, mut span: Span) -> Result<Option<End>> {
        loop {
            span = match self.plan.before(span) {
                Some(before) => before,
                None => return Err(self.lost()),
            };
            let page = self.fetch(span).await?;
            self.count_fruitless()?;
            if let Some(from) = self.accepts(&page) {
                return self.accept(page, from).await;
            }
            // It comes after those before it. An empty one lies behind the end of a list that became shorter.
            if !page.is_empty() {
                self.ahead.hold(page);
            }
        }
    }

    /// Looks for the records of a position, at an ever larger distance from its page.
    async fn locate(&mut self, page: Page) -> Result<Option<End>> {
        let mut back = Some(page.span);
        let mut forward = (!page.is_empty()).then(|| page.end());
        // They come after the pages before them.
        let mut passed = vec![page];
        let mut left = FRUITLESS;
        while left > 0 && (back.is_some() || forward.is_some()) {
            back = back.and_then(|span| self.plan.before(span));
            if let Some(span) = back {
                left -= 1;
                let page = self.fetch(span).await?;
                if let Some(from) = self.accepts(&page) {
                    passed.retain(|page| !page.is_empty());
                    passed.into_iter().for_each(|page| self.ahead.hold(page));
                    return self.accept(page, from).await;
                }
                passed.push(page);
            }
            if let Some(end) = forward {
                left = left.saturating_sub(1);
                let page = self.fetch(self.plan.after(end, u64::MAX)).await?;
                if let Some(from) = self.accepts(&page) {
                    return self.accept(page, from).await;
                }
                // A page that does not get further is the last.
                forward = Some(page.end()).filter(|it| *it > end);
            }
        }
        match &self.resumed {
            Some(position) => Err(Error::lost_position(position)),
            None => Err(self.lost()),
        }
    }

    fn count_fruitless(&mut self) -> Result<()> {
        self.fruitless += 1;
        if self.fruitless > FRUITLESS {
            return Err(self.lost());
        }
        Ok(())
    }
}

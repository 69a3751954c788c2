//! Finds out what a server makes of the position, once two positions returned the same records.

use super::{End, Walk};
use crate::error::{Error, Result};
use crate::list::paging::page::Page;
use crate::list::paging::plan::Span;

/// A list may lose so many records between two requests.
const FEW: usize = 10;

impl Walk<'_> {
    /// Requests a page far beyond the end, and half a page. `None` if the list goes on: the server obeys the
    /// position, and insertions have moved the same records to the page behind `start` records.
    pub(super) async fn probe(&mut self, start: u64) -> Result<Option<End>> {
        self.position_counts = true;
        let Some(mut far) = self.fetch_if_there(self.plan.far()).await? else {
            return Ok(None);
        };
        let first_page = self.plan.expected(self.plan.first()).min(self.longest);
        let half = self.plan.second_half(first_page);
        let half = self.fetch_if_there(half).await?;
        let half = half.map(|half| half.identities);
        let half = half.as_deref().unwrap_or_default();
        let is_all = far.total.is_none_or(|total| total <= far.length());
        if *half == *far.identities && is_all {
            // Not paged: each response holds the whole list.
            self.edge = far.length();
            return self.end_with(far, 0, End::List).await;
        }
        let first = |page: &[_]| page.first().copied();
        if first(half) == first(&far.identities) {
            // If the server repeats its last page, a list that has shrunk to half a page meanwhile looks the same. Only
            // a short one can.
            let again = match half.len() <= FEW {
                true => self.fetch_if_there(self.plan.far()).await?,
                false => Some(far),
            };
            let Some(again) = again else {
                return Ok(None);
            };
            if again.identities.len() > half.len() {
                let error =
                    Error::paging_ignored(self.paging.position(), self.reading.count, again.total);
                return Err(self.resumable(error));
            }
            far = again;
        }
        // Beyond the end, the server repeats the last page.
        if self.accepts(&far).is_none() && self.reading.new_in(&far.identities) > 0 {
            return Ok(None);
        }
        self.end_with(far, start, End::Repeated).await
    }

    /// Delivers what is new of the last page, which begins behind so many records.
    async fn end_with(&mut self, mut page: Page, start: u64, end: End) -> Result<Option<End>> {
        page.span.start = start;
        Ok(Some(match self.accept(page, 0).await? {
            Some(End::Enough) => End::Enough,
            _ => end,
        }))
    }

    /// Requests a page that need not be there.
    async fn fetch_if_there(&mut self, span: Span) -> Result<Option<Page>> {
        match self.fetch(span).await {
            Ok(page) => Ok(Some(page).filter(|page| !page.is_empty())),
            Err(error) if matches!(error.status(), Some(400..500)) && !error.is_rate_limited() => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

//! Runs that read only what changed since the last one.

use chrono::{DateTime, SecondsFormat, Utc};

use super::ListRun;
use super::full::NEWEST_FIRST;
use super::read::How;
use crate::destination::{Destination, Write};
use crate::error::Result;
use crate::list::Changes;

impl<D: Destination> ListRun<'_, D> {
    /// Reads what changed since the last run.
    pub(super) async fn changes(&mut self) -> Result<()> {
        let Some(cursor) = self.state.cursor else {
            return self.full().await;
        };
        let since = self.since(cursor);
        match self.list.changes {
            Changes::Filter => self.filtered(since).await,
            Changes::Ordering => self.newest(since).await,
            Changes::None => self.full().await,
        }
    }

    /// Reads by the filter of the last update; before that, what was deleted, so that a record which came back is there.
    async fn filtered(&mut self, since: DateTime<Utc>) -> Result<()> {
        // The filters have whole seconds, and so has the cursor.
        let after = format!("gt:{}", since.to_rfc3339_opts(SecondsFormat::Secs, false));
        let mut date = None;
        if self.list.deletions {
            let list = self
                .request()?
                .parameter("deleted", "only")
                .parameter("deleted_at", &*after);
            let write = Write {
                deleted: true,
                ..self.guarded()
            };
            date = Some(self.read(list, How::of(write)).await?.date);
        }
        let list = self.request()?.parameter("updated_at", after);
        let reading = self.read(list, How::of(self.guarded())).await?;
        self.succeeded(date.unwrap_or(reading.date)).await
    }

    /// Reads in the order of the last update, as far as what the last run has seen.
    async fn newest(&mut self, since: DateTime<Utc>) -> Result<()> {
        let list = self
            .request()?
            // Usually the first page is enough.
            .concurrency(1)
            .parameter(NEWEST_FIRST.0, NEWEST_FIRST.1);
        let mut how = How::of(self.guarded());
        how.until = Some(since);
        let reading = self.read(list, how).await?;
        if reading.order.is_descending() {
            return self.succeeded(reading.date).await;
        }
        self.report.note(
            "the server does not obey `ordering=-updated` any more, so that the whole list is read",
        );
        self.state.ordering_proven = false;
        self.full().await
    }

    fn guarded(&self) -> Write {
        Write {
            guarded: true,
            ..self.write()
        }
    }
}

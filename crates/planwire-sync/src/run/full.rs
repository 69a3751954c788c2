//! Full reads: first loads, those that go on, and sweeps.

use chrono::{DateTime, Utc};

use super::read::{How, Reading};
use super::seen::Seen;
use super::{LONGEST_LOAD, ListRun};
use crate::destination::Destination;
use crate::error::{Error, Result};
use crate::list::Changes;
use crate::report::Mode;

/// The ordering that lists what changed last first.
pub(super) const NEWEST_FIRST: (&str, &str) = ("ordering", "-updated");

impl<D: Destination> ListRun<'_, D> {
    /// Reads the whole list, and finds what is missing in it.
    pub(super) async fn full(&mut self) -> Result<()> {
        self.report.mode = Mode::Full;
        if self.list.changes == Changes::Ordering {
            match self.read_all(true).await {
                Ok((reading, seen)) => return self.ordered(reading, &seen).await,
                Err(error) if !is_of_ordering(&error) => return Err(error),
                Err(error) => self.report.note(format!(
                    "`ordering=-updated` does not work, so that each run reads the whole list: {error}"
                )),
            }
        }
        let (reading, seen) = self.read_all(false).await?;
        self.state.ordering_proven = false;
        self.swept(&reading, &seen).await?;
        self.succeeded(reading.date).await
    }

    /// Reads the rest of a first load that broke off.
    pub(super) async fn resumed(&mut self) -> Result<()> {
        let Some(position) = self.state.position.clone() else {
            return self.full().await;
        };
        let ordered = self.list.changes == Changes::Ordering;
        let mut list = self.request()?.resume(position);
        if ordered {
            list = list.parameter(NEWEST_FIRST.0, NEWEST_FIRST.1);
        }
        // The state is that of the original run: changes are read from its start on.
        let started_at = self.state.started_at;
        let how = How {
            resumable: true,
            expires: started_at.map(|it| it + LONGEST_LOAD),
            ..How::of(self.write())
        };
        match self.read(list, how).await {
            Ok(reading) if reading.has_expired => {
                self.report.note(
                    "the first load broke off more than 24 hours ago, so that the list is read anew",
                );
                self.state.position = None;
                self.state.started_at = None;
                self.full().await
            }
            Ok(_) => {
                if ordered {
                    self.read_moved(started_at).await?;
                }
                self.succeeded(started_at).await
            }
            Err(error) if error.origin().is_some_and(planwire::Error::is_lost_place) => {
                self.report.note(
                    "the place where the first load broke off is gone; the list is read anew",
                );
                self.state.position = None;
                self.state.started_at = None;
                self.full().await
            }
            Err(error) => Err(error),
        }
    }

    /// Reads the whole list from its beginning.
    async fn read_all(&mut self, ordered: bool) -> Result<(Reading, Seen)> {
        let mut list = self.request()?;
        if ordered {
            list = list.parameter(NEWEST_FIRST.0, NEWEST_FIRST.1);
        }
        let is_first = self.state.cursor.is_none();
        self.state.position = None;
        self.state.started_at = None;
        let mut seen = Seen::default();
        let mut write = self.write();
        write.empty = self.state.rows == 0;
        let how = How {
            seen: Some(&mut seen),
            // A position is good for the same ordering only, and the fallback has another one.
            resumable: is_first && ordered == (self.list.changes == Changes::Ordering),
            replaceable: !self.list.table.typed,
            ..How::of(write)
        };
        let reading = self.read(list, how).await?;
        Ok((reading, seen))
    }

    /// Ends a full read that was asked for by `ordering=-updated`: what it showed decides how the next run reads.
    async fn ordered(&mut self, reading: Reading, seen: &Seen) -> Result<()> {
        self.state.ordering_proven =
            reading.pages > 1 && reading.order.is_proof() && self.is_reversible(&reading).await?;
        if reading.pages > 1 {
            self.read_moved(reading.date).await?;
            if !self.state.ordering_proven {
                self.report.note(
                    "`ordering=-updated` was not shown to work, so that the next run reads the whole list",
                );
            }
        }
        self.swept(&reading, seen).await?;
        self.succeeded(reading.date).await
    }

    /// Returns whether the list begins otherwise in ascending order.
    async fn is_reversible(&self, reading: &Reading) -> Result<bool> {
        let list = self.request()?.parameter("ordering", "updated");
        let page = list.send().await?;
        let first = page.iter().map(planwire::RawRecord::as_json);
        Ok(!first.eq(reading.first_page.iter()))
    }

    /// Reads what was updated since a read began: in descending order, it moved to the front, behind the reader.
    async fn read_moved(&mut self, since: Option<DateTime<Utc>>) -> Result<()> {
        let Some(since) = since else { return Ok(()) };
        let list = self
            .request()?
            .concurrency(1)
            .parameter(NEWEST_FIRST.0, NEWEST_FIRST.1);
        let how = How {
            until: Some(self.since(since)),
            ..How::of(self.write())
        };
        self.read(list, how).await?;
        Ok(())
    }
}

/// Returns whether a read failed for its ordering: the server refuses it, or the list moved under it.
fn is_of_ordering(error: &Error) -> bool {
    error.origin().is_some_and(|it| {
        it.is_validation() || it.status() == Some(400) || it.is_incomplete() || it.is_lost_place()
    })
}

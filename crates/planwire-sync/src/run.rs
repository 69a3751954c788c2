//! The run of one list: how it is read, what is written, and what its state becomes.

mod changes;
mod children;
mod deletions;
mod full;
mod order;
mod read;
mod seen;
mod verify;

use chrono::{DateTime, Utc};
use planwire::{RawClient, RawList};

use crate::destination::{Destination, ListState, Write};
use crate::error::{Error, Result};
use crate::list::SyncedList;
use crate::report::{ListReport, Mode, Progress};
use crate::sync::Settings;

pub(crate) use verify::verify;

/// A first load that broke off goes on if it is younger than this.
const LONGEST_LOAD: chrono::TimeDelta = chrono::TimeDelta::hours(24);

impl ListState {
    /// Returns whether a first load broke off.
    pub(crate) fn can_resume(&self) -> bool {
        self.position.is_some() && self.started_at.is_some()
    }
}

/// A list in a run.
pub(crate) struct ListRun<'a, D> {
    pub(crate) client: &'a RawClient,
    pub(crate) destination: &'a mut D,
    pub(crate) settings: &'a Settings,
    pub(crate) account: &'a str,
    pub(crate) list: &'a SyncedList,
    /// The time at which the run began.
    pub(crate) at: DateTime<Utc>,
    /// The number of lists before this one, and of all.
    pub(crate) place: (usize, usize),
    /// The state as it is committed.
    pub(crate) state: ListState,
    pub(crate) report: ListReport,
}

impl<D: Destination> ListRun<'_, D> {
    /// Runs the list.
    ///
    /// # Errors
    ///
    /// If the run cannot go on with other lists either.
    pub(crate) async fn run(mut self, mode: Mode) -> Result<ListReport> {
        self.report.mode = mode;
        let outcome = match (mode, &self.list.parent) {
            (_, Some(_)) => self.children().await,
            (Mode::Changes, None) => self.changes().await,
            (Mode::Resumed, None) => self.resumed().await,
            (Mode::Full, None) => self.full().await,
        };
        if let Err(error) = outcome {
            self.failed(error).await?;
        }
        Ok(self.report)
    }

    /// Ends a list that failed: its state stays as it was committed, with the reason beside it.
    async fn failed(&mut self, error: Error) -> Result<()> {
        if error.is_destination() {
            // The first error is the one to tell.
            let _ = self.destination.rollback().await;
            return Err(error);
        }
        self.destination.rollback().await?;
        self.state.failure = Some(error.to_string());
        self.save().await?;
        if ends_the_run(&error) {
            return Err(error);
        }
        self.report.failure = Some(error);
        Ok(())
    }

    /// Saves the state in a transaction of its own.
    async fn save(&mut self) -> Result<()> {
        self.destination.begin().await?;
        self.save_state().await?;
        self.destination.commit().await
    }

    async fn save_state(&mut self) -> Result<()> {
        self.state.schema_hash = self.list.table.schema_hash();
        let key = self.list.key(self.account);
        self.destination.save(&key, &self.state).await
    }

    /// Ends a list that succeeded: what was read from `date` on is what the next run has to read.
    async fn succeeded(&mut self, date: Option<DateTime<Utc>>) -> Result<()> {
        if date.is_none() {
            self.report.note(
                "the responses have no usable `Date` header, so that changes cannot be told; each run reads the whole list",
            );
        }
        self.state.cursor = date;
        self.state.position = None;
        self.state.started_at = None;
        self.state.failure = None;
        self.save().await
    }

    /// Returns the list, with the settings that every read of it has.
    fn request(&self) -> Result<RawList> {
        let list = self.client.raw_list(self.list.operation.id)?;
        Ok(match self.settings.concurrency {
            Some(pages) => list.concurrency(pages),
            None => list,
        })
    }

    /// Returns the instant from which changes are read: the last run's start, less the look-back.
    fn since(&self, cursor: DateTime<Utc>) -> DateTime<Utc> {
        let lookback = chrono::TimeDelta::from_std(self.settings.lookback).ok();
        lookback
            .and_then(|it| cursor.checked_sub_signed(it))
            .unwrap_or(DateTime::UNIX_EPOCH)
    }

    fn write(&self) -> Write {
        Write {
            at: self.at,
            guarded: false,
            history: self.settings.history,
            deleted: false,
            empty: false,
        }
    }

    fn progress(&self) {
        let (done, lists) = self.place;
        (self.settings.on_progress)(&Progress {
            list: self.list.name(),
            done,
            lists,
            records: self.report.read,
        });
    }
}

/// Returns whether an error would meet every other list, too.
fn ends_the_run(error: &Error) -> bool {
    error.origin().is_some_and(|it| {
        it.is_unauthorized() || it.is_token() || it.is_configuration() || it.is_connection()
    })
}

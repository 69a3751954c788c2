//! The place that records are written to, and that keeps the state of each list beside them.

use std::future::Future;

use chrono::{DateTime, Utc};
use planwire::operation::Api;

use crate::error::Result;
use crate::table::{Row, RowId, Table};

/// A database that a sync writes to.
///
/// [`Sqlite`](crate::Sqlite) is one. A program that writes elsewhere implements it: between [`begin`](Self::begin) and
/// [`commit`](Self::commit), all or nothing must become visible, the state with the rows.
pub trait Destination: Send {
    /// Returns whether rows can be read back. Default: `true`.
    ///
    /// A destination that only passes records on, such as a pipe, returns `false`. Then:
    ///
    /// - There are no sweeps, and [`Sync::verify`](crate::Sync::verify) is an error.
    /// - The parents of a list under a parent are read from the API.
    /// - A page of changes can end with records that an earlier run wrote; they are left out.
    /// - [`keys`](Self::keys), [`raw_records`](Self::raw_records), [`mark_deleted`](Self::mark_deleted) and
    ///   [`missed`](Self::missed) are not called.
    fn keeps_rows(&self) -> bool {
        true
    }

    /// Takes the lock that keeps a second sync out, and creates what is missing: tables, columns, views.
    ///
    /// Columns that are new in a table which has rows are filled from `_raw`.
    fn prepare(&mut self, tables: &[&Table]) -> impl Future<Output = Result<()>> + Send;

    /// Returns the state of a list, if it was synced before.
    fn state(
        &mut self,
        list: &ListKey<'_>,
    ) -> impl Future<Output = Result<Option<ListState>>> + Send;

    /// Begins a transaction.
    fn begin(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Makes everything since [`begin`](Self::begin) visible, at once.
    fn commit(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Forgets everything since [`begin`](Self::begin).
    fn rollback(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Writes rows: inserts those that are new, and updates those whose `_raw` differs.
    fn write(
        &mut self,
        table: &Table,
        account: &str,
        rows: &[Row<'_>],
        how: &Write,
    ) -> impl Future<Output = Result<Written>> + Send;

    /// Stores records that cannot be rows, for lack of an identifier that fits.
    fn write_odd(
        &mut self,
        list: &ListKey<'_>,
        records: &[OddRecord<'_>],
        at: DateTime<Utc>,
    ) -> impl Future<Output = Result<()>> + Send;

    /// Removes the rows of an account, to replace those of a list without identifiers.
    fn clear(&mut self, table: &Table, account: &str) -> impl Future<Output = Result<()>> + Send;

    /// Calls `each` with the parent and the identifier of every row that is not marked as deleted.
    fn keys(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId) + Send),
    ) -> impl Future<Output = Result<()>> + Send;

    /// Calls `each` with the identifier and the raw record of every row that is not marked as deleted.
    fn raw_records(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId, &str) + Send),
    ) -> impl Future<Output = Result<()>> + Send;

    /// Calls `each` with every row of a table, of all accounts and those that are marked as deleted included, until it
    /// returns an error.
    fn rows(
        &mut self,
        table: &Table,
        each: &mut (dyn FnMut(&StoredRow<'_>) -> Result<()> + Send),
    ) -> impl Future<Output = Result<()>> + Send;

    /// Marks rows as deleted.
    fn mark_deleted(
        &mut self,
        table: &Table,
        account: &str,
        keys: &[(Option<RowId>, RowId)],
        by: DeletedBy,
        at: DateTime<Utc>,
    ) -> impl Future<Output = Result<()>> + Send;

    /// Returns the rows that the previous sweep missed.
    fn missed(
        &mut self,
        list: &ListKey<'_>,
    ) -> impl Future<Output = Result<Vec<(Option<RowId>, RowId)>>> + Send;

    /// Replaces the rows that the previous sweep missed.
    fn set_missed(
        &mut self,
        list: &ListKey<'_>,
        keys: &[(Option<RowId>, RowId)],
    ) -> impl Future<Output = Result<()>> + Send;

    /// Saves the state of a list.
    fn save(
        &mut self,
        list: &ListKey<'_>,
        state: &ListState,
    ) -> impl Future<Output = Result<()>> + Send;

    /// Records a run that ended.
    fn save_run(&mut self, run: &Run) -> impl Future<Output = Result<()>> + Send;

    /// Returns the state of every list of every account.
    fn states(&mut self) -> impl Future<Output = Result<Vec<(StoredKey, ListState)>>> + Send;

    /// Returns the run that ended last, of any account.
    fn last_run(&mut self) -> impl Future<Output = Result<Option<Run>>> + Send;

    /// Removes the table and the state of a list, for all accounts. The next run reads it anew.
    fn reset(&mut self, table: &Table) -> impl Future<Output = Result<()>> + Send;

    /// Returns the statements that create the tables.
    fn ddl(&self, tables: &[&Table]) -> String;
}

/// A row as the destination has it, without the columns of the documented fields: these are in the raw record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRow<'a> {
    /// The company or workspace.
    pub account: &'a str,
    /// The parent's identifier, in a list under a parent.
    pub parent: Option<RowId>,
    /// The identifier.
    pub id: RowId,
    /// The record as the API sent it.
    pub raw: &'a str,
    /// The time at which this version of the record was written.
    pub synced_at: Option<DateTime<Utc>>,
    /// The time at which the record was first written.
    pub first_seen_at: Option<DateTime<Utc>>,
    /// The time of the deletion, if it is marked as deleted.
    pub deleted_at: Option<DateTime<Utc>>,
    /// How the deletion is known: a word of [`DeletedBy`].
    pub deleted_by: Option<&'a str>,
}

/// A list of an account.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListKey<'a> {
    /// The API.
    pub api: Api,
    /// The company or workspace; test mode is an account of its own.
    pub account: &'a str,
    /// The name of the list.
    pub list: &'a str,
}

/// A list of an account, as the state names it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StoredKey {
    /// The name of the API.
    pub api: String,
    /// The account.
    pub account: String,
    /// The name of the list.
    pub list: String,
}

/// The state of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListState {
    /// The vendor's time at the start of the last complete run; changes are read from it on, less the look-back.
    pub cursor: Option<DateTime<Utc>>,
    /// The place at which a first load that broke off goes on.
    pub position: Option<planwire::Position>,
    /// The vendor's time at the start of that first load.
    pub started_at: Option<DateTime<Utc>>,
    /// True if `ordering=-updated` was shown to work.
    pub ordering_proven: bool,
    /// The time of the last complete sweep.
    pub swept_at: Option<DateTime<Utc>>,
    /// A hash of the table's columns at the last run.
    pub schema_hash: String,
    /// The number of rows, those that are marked as deleted included.
    pub rows: u64,
    /// The reason why the last run of the list failed. `None`: it did not.
    pub failure: Option<String>,
}

/// How rows are written.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Write {
    /// The time that `_synced_at` and `_first_seen_at` take.
    pub at: DateTime<Utc>,
    /// True if a row that is newer in the table stays, by the time of its last update.
    pub guarded: bool,
    /// True if the replaced version is kept in the table's history.
    pub history: bool,
    /// True if the rows are those of deleted records, which are marked.
    pub deleted: bool,
    /// True if the account has no rows yet, so that none needs to be looked up.
    pub empty: bool,
}

/// How many rows were written, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Rows that were not there.
    pub inserted: u64,
    /// Rows whose record differed, or that were marked as deleted and came back.
    pub updated: u64,
    /// Rows that were marked as deleted.
    pub deleted: u64,
    /// Values that the database cannot hold as they are, such as a decimal with too many digits. They are named in
    /// `_problems`.
    pub misfits: u64,
    /// Records that the database cannot hold as rows, and that were stored as [`write_odd`](Destination::write_odd) does.
    pub odd: u64,
}

impl Written {
    /// Adds other counts to these.
    pub fn add(&mut self, other: Self) {
        self.inserted += other.inserted;
        self.updated += other.updated;
        self.deleted += other.deleted;
        self.misfits += other.misfits;
        self.odd += other.odd;
    }
}

/// How a deletion is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletedBy {
    /// The API lists it among the deleted records.
    List,
    /// A full read did not contain it, and getting it returned 404 or 410.
    Get,
    /// Two full reads in a row did not contain it, where no operation gets it.
    Sweeps,
}

impl DeletedBy {
    /// Returns the word that `_deleted_by` contains.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Get => "get",
            Self::Sweeps => "sweeps",
        }
    }
}

/// A record that cannot be a row of its table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OddRecord<'a> {
    /// The record as the API sent it.
    pub raw: &'a str,
    /// The reason.
    pub reason: &'a str,
}

/// A run of a sync.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Run {
    /// The name of the API.
    pub api: String,
    /// The account.
    pub account: String,
    /// The time at which it began.
    pub started_at: DateTime<Utc>,
    /// The time at which it ended.
    pub ended_at: DateTime<Utc>,
    /// The number of lists that were synced.
    pub lists: u64,
    /// The number of lists that failed.
    pub failed: u64,
    /// The number of records that were read.
    pub records: u64,
    /// The number of rows that were inserted, updated or marked as deleted.
    pub changes: u64,
}

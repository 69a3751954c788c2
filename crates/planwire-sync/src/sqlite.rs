//! SQLite, embedded.

mod error;
mod lock;
mod schema;
mod state;
mod views;
mod write;

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::{ToSqlOutput, Value as SqlValue, ValueRef};
use rusqlite::{Connection, ToSql};

use crate::destination::{
    DeletedBy, Destination, ListKey, ListState, OddRecord, Run, StoredKey, StoredRow, Write,
    Written,
};
use crate::error::Result;
use crate::table::{Row, RowId, Table, quoted};
use error::Failed;
use lock::Lock;

/// A SQLite database. One sync at a time writes to it; anybody may read meanwhile.
///
/// Decimals are `REAL`, so that comparisons, sums and divisions are those of numbers. Sums are right to two decimals. A
/// decimal with more digits than a double, usually more than 15, is `TEXT` and named in `_problems`; it compares greater
/// than any number, unless it is cast: `CAST(total_price AS REAL) > 1000`. `_raw` has all digits.
///
/// ```no_run
/// # fn main() -> planwire_sync::Result<()> {
/// let destination = planwire_sync::Sqlite::open("plan.db")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Sqlite {
    connection: Connection,
    path: PathBuf,
    lock: Option<Lock>,
}

impl Sqlite {
    /// Opens a database, or creates it.
    ///
    /// # Errors
    ///
    /// If the file cannot be opened, or is no database of SQLite.
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let open = || -> rusqlite::Result<Connection> {
            let connection = Connection::open(&path)?;
            connection.busy_timeout(Duration::from_secs(5))?;
            // The first statement reads the file.
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
            Ok(connection)
        };
        let connection = open().map_err(|error| error.failed("open", &path))?;
        Ok(Self {
            connection,
            path,
            lock: None,
        })
    }

    /// Limits the size of the database, in pages of 4,096 bytes; beyond it, a sync fails as it does if the disk is full.
    ///
    /// # Errors
    ///
    /// If the database fails.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        self.connection
            .pragma_update(None, "max_page_count", pages)
            .map_err(|error| error.failed("limit", &self.path))
    }

    /// Returns the connection, for queries.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    fn run(&self, sql: &str) -> Result<()> {
        self.connection
            .execute_batch(sql)
            .map_err(|error| error.failed("write to", &self.path))
    }

    /// Runs something on the connection that writes.
    fn writing<T>(&self, what: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        what(&self.connection).map_err(|error| error.failed("write to", &self.path))
    }

    /// Runs something on the connection that reads.
    fn reading<T>(&self, what: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T> {
        what(&self.connection).map_err(|error| error.failed("read", &self.path))
    }
}

impl Destination for Sqlite {
    async fn prepare(&mut self, tables: &[&Table]) -> Result<()> {
        if self.lock.is_none() {
            self.lock = Lock::take(&self.path)?;
        }
        self.reading(|it| it.pragma_update(None, "journal_mode", "WAL"))?;
        // A power failure may cost the last transaction, and never the database.
        self.reading(|it| it.pragma_update(None, "synchronous", "NORMAL"))?;
        schema::prepare(self, tables)
    }

    async fn state(&mut self, list: &ListKey<'_>) -> Result<Option<ListState>> {
        state::load(self, list)
    }

    async fn begin(&mut self) -> Result<()> {
        self.run("BEGIN IMMEDIATE")
    }

    async fn commit(&mut self) -> Result<()> {
        self.run("COMMIT")
    }

    async fn rollback(&mut self) -> Result<()> {
        if self.connection.is_autocommit() {
            return Ok(());
        }
        self.run("ROLLBACK")
    }

    async fn write(
        &mut self,
        table: &Table,
        account: &str,
        rows: &[Row<'_>],
        how: &Write,
    ) -> Result<Written> {
        if how.history {
            schema::create_history(self, table)?;
        }
        self.writing(|it| write::rows(it, table, account, rows, how))
    }

    async fn write_odd(
        &mut self,
        list: &ListKey<'_>,
        records: &[OddRecord<'_>],
        at: DateTime<Utc>,
    ) -> Result<()> {
        self.writing(|it| state::save_odd(it, list, records, at))
    }

    async fn clear(&mut self, table: &Table, account: &str) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE \"_account\" = ?1", quoted_name(table));
        self.writing(|it| it.execute(&sql, [account])).map(drop)
    }

    async fn keys(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId) + Send),
    ) -> Result<()> {
        let each: &mut write::Each<'_> = &mut |parent, id, _| each(parent, id);
        self.reading(|it| write::living(it, table, account, "''", each))
    }

    async fn raw_records(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId, &str) + Send),
    ) -> Result<()> {
        self.reading(|it| write::living(it, table, account, "\"_raw\"", each))
    }

    async fn rows(
        &mut self,
        table: &Table,
        each: &mut (dyn FnMut(&StoredRow<'_>) -> Result<()> + Send),
    ) -> Result<()> {
        let mut result = Ok(());
        self.reading(|it| {
            write::all(it, table, &mut |row| {
                result = each(row);
                result.is_ok()
            })
        })?;
        result
    }

    async fn mark_deleted(
        &mut self,
        table: &Table,
        account: &str,
        keys: &[(Option<RowId>, RowId)],
        by: DeletedBy,
        at: DateTime<Utc>,
    ) -> Result<()> {
        self.writing(|it| write::mark_deleted(it, table, account, keys, by, at))
    }

    async fn missed(&mut self, list: &ListKey<'_>) -> Result<Vec<(Option<RowId>, RowId)>> {
        self.reading(|it| state::missed(it, list))
    }

    async fn set_missed(
        &mut self,
        list: &ListKey<'_>,
        keys: &[(Option<RowId>, RowId)],
    ) -> Result<()> {
        self.writing(|it| state::set_missed(it, list, keys))
    }

    async fn save(&mut self, list: &ListKey<'_>, state: &ListState) -> Result<()> {
        self.writing(|it| state::save(it, list, state))
    }

    async fn save_run(&mut self, run: &Run) -> Result<()> {
        self.writing(|it| state::save_run(it, run))
    }

    async fn states(&mut self) -> Result<Vec<(StoredKey, ListState)>> {
        state::all(self)
    }

    async fn last_run(&mut self) -> Result<Option<Run>> {
        state::last_run(self)
    }

    async fn reset(&mut self, table: &Table) -> Result<()> {
        if self.lock.is_none() {
            self.lock = Lock::take(&self.path)?;
        }
        schema::reset(self, table)
    }

    fn ddl(&self, tables: &[&Table]) -> String {
        schema::ddl(tables)
    }
}

/// Returns the name of a table, such as `wethod_budgets`.
fn table_name(table: &Table) -> String {
    format!("{}_{}", table.api.name(), table.name)
}

fn quoted_name(table: &Table) -> String {
    quoted(&table_name(table))
}

/// An instant as text: in UTC, with milliseconds or, if it has them, more digits.
fn instant_text(instant: DateTime<Utc>) -> String {
    let millis = instant.timestamp_subsec_nanos().is_multiple_of(1_000_000);
    let digits = if millis {
        SecondsFormat::Millis
    } else {
        SecondsFormat::AutoSi
    };
    instant.to_rfc3339_opts(digits, true)
}

impl ToSql for RowId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Integer(integer) => ToSqlOutput::Owned(SqlValue::Integer(*integer)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

/// Reads an identifier. Somebody may have put anything there.
fn row_id(value: ValueRef<'_>) -> Option<RowId> {
    match value {
        ValueRef::Integer(integer) => Some(RowId::Integer(integer)),
        ValueRef::Text(text) => Some(RowId::Text(String::from_utf8_lossy(text).into_owned())),
        _ => None,
    }
}

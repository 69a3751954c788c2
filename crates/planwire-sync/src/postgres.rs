//! PostgreSQL, over TCP or a Unix socket.

mod copy;
mod error;
mod lock;
mod schema;
mod server;
mod sql;
mod state;
mod tls;
mod views;
mod write;

use std::collections::HashSet;
use std::fmt;

use chrono::{DateTime, Utc};
use tokio_postgres::Client;

use crate::destination::{
    DeletedBy, Destination, ListKey, ListState, OddRecord, Run, StoredKey, StoredRow, Write,
    Written,
};
use crate::error::Result;
use crate::table::{Row, RowId, Table, quoted};
pub(crate) use server::Server;

type PgResult<T> = std::result::Result<T, tokio_postgres::Error>;

/// A PostgreSQL database. One sync at a time writes to it; anybody may read meanwhile.
///
/// The tables are in the schemas `wethod` and `piriod`, each named after its list; the state of the sync is in the schema
/// `planwire`, and the [views](crate::views()) in `planwire_views`. Decimals are `numeric` and have all digits, instants are `timestamptz`, nested values `jsonb`, and `_raw`
/// is `json`, which keeps the record as it was sent. The database must have the encoding UTF8, and the user the
/// permission to create schemas in it.
///
/// The connection is one session, which holds an advisory lock and a temporary table, so that a pooler that shares
/// sessions by transaction does not do.
///
/// ```no_run
/// # async fn example() -> planwire_sync::Result<()> {
/// let destination = planwire_sync::Postgres::connect("postgres://ada@localhost/plan").await?;
/// # Ok(())
/// # }
/// ```
pub struct Postgres {
    server: Server,
    client: Client,
    session: Session,
}

/// The objects of the session. A new connection has none of them.
#[derive(Default)]
struct Session {
    is_locked: bool,
    /// The table whose columns the temporary table has.
    staged: Option<String>,
    /// True if this transaction has written to it.
    has_staged_rows: bool,
    /// The tables whose history exists.
    histories: HashSet<String>,
}

impl Postgres {
    /// Connects to a database, by a URL such as `postgres://USER@HOST:PORT/DATABASE`. It must exist.
    ///
    /// The password is that of the URL, else that of the variable `PGPASSWORD`. `sslmode=disable` connects without TLS;
    /// `prefer`, the default, encrypts if the server can and takes any certificate; `require` and `verify-full` encrypt
    /// and check the certificate by those that the system trusts. Other settings are those of
    /// [libpq](https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS) that tokio-postgres knows,
    /// such as `connect_timeout` (default: 10 seconds) and `application_name`.
    ///
    /// # Errors
    ///
    /// If the URL is invalid, the server cannot be reached or refuses the user, or the database does not exist. No error
    /// contains the password.
    pub async fn connect(url: &str) -> Result<Self> {
        let mut server = Server::parse(url, "sync")?;
        server.or_password_of_environment();
        let client = server.connect().await?;
        Ok(Self {
            server,
            client,
            session: Session::default(),
        })
    }

    /// Connects again if the connection was lost.
    async fn open(&mut self) -> Result<()> {
        if self.client.is_closed() {
            self.client = self.server.connect().await?;
            self.session = Session::default();
        }
        Ok(())
    }

    /// Runs statements.
    async fn run(&self, sql: &str) -> Result<()> {
        self.written(self.client.batch_execute(sql).await)
    }

    /// Makes an error of a statement that failed to write.
    fn written<T>(&self, result: PgResult<T>) -> Result<T> {
        result.map_err(|error| self.server.failed("write to", error))
    }

    /// Makes an error of a statement that failed to read.
    fn read<T>(&self, result: PgResult<T>) -> Result<T> {
        result.map_err(|error| self.server.failed("read", error))
    }

    /// Runs a transaction, and rolls it back if it fails.
    async fn end<T>(&mut self, result: Result<T>) -> Result<T> {
        match result {
            Ok(value) => {
                self.commit().await?;
                Ok(value)
            }
            Err(error) => {
                // The first error is the one to tell.
                let _ = self.rollback().await;
                Err(error)
            }
        }
    }
}

impl fmt::Debug for Postgres {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Postgres({})", self.server)
    }
}

impl Destination for Postgres {
    async fn prepare(&mut self, tables: &[&Table]) -> Result<()> {
        self.open().await?;
        self.lock().await?;
        self.begin().await?;
        let prepared = schema::prepare(self, tables).await;
        self.end(prepared).await
    }

    async fn state(&mut self, list: &ListKey<'_>) -> Result<Option<ListState>> {
        state::load(self, list).await
    }

    async fn begin(&mut self) -> Result<()> {
        self.run("BEGIN").await
    }

    async fn commit(&mut self) -> Result<()> {
        self.session.has_staged_rows = false;
        self.run("COMMIT").await
    }

    async fn rollback(&mut self) -> Result<()> {
        // The rollback also removed the objects of the session.
        self.session.staged = None;
        self.session.has_staged_rows = false;
        self.session.histories.clear();
        self.run("ROLLBACK").await
    }

    async fn write(
        &mut self,
        table: &Table,
        account: &str,
        rows: &[Row<'_>],
        how: &Write,
    ) -> Result<Written> {
        write::rows(self, table, account, rows, how).await
    }

    async fn write_odd(
        &mut self,
        list: &ListKey<'_>,
        records: &[OddRecord<'_>],
        at: DateTime<Utc>,
    ) -> Result<()> {
        self.written(state::save_odd(&self.client, list, records, at).await)
    }

    async fn clear(&mut self, table: &Table, account: &str) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE \"_account\" = $1", full_name(table));
        self.written(self.client.execute(&sql, &[&account]).await)
            .map(drop)
    }

    async fn keys(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId) + Send),
    ) -> Result<()> {
        let each: &mut write::Each<'_> = &mut |parent, id, _| each(parent, id);
        let read = write::living(&self.client, table, account, "''", each).await;
        self.read(read)
    }

    async fn raw_records(
        &mut self,
        table: &Table,
        account: &str,
        each: &mut (dyn FnMut(Option<RowId>, RowId, &str) + Send),
    ) -> Result<()> {
        let read = write::living(&self.client, table, account, "\"_raw\"::text", each).await;
        self.read(read)
    }

    async fn rows(
        &mut self,
        table: &Table,
        each: &mut (dyn FnMut(&StoredRow<'_>) -> Result<()> + Send),
    ) -> Result<()> {
        let mut result = Ok(());
        let each = &mut |row: &StoredRow<'_>| {
            result = each(row);
            result.is_ok()
        };
        let read = write::all(&self.client, table, each).await;
        self.read(read)?;
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
        self.written(write::mark_deleted(&self.client, table, account, keys, by, at).await)
    }

    async fn missed(&mut self, list: &ListKey<'_>) -> Result<Vec<(Option<RowId>, RowId)>> {
        self.read(state::missed(&self.client, list).await)
    }

    async fn set_missed(
        &mut self,
        list: &ListKey<'_>,
        keys: &[(Option<RowId>, RowId)],
    ) -> Result<()> {
        self.written(state::set_missed(&self.client, list, keys).await)
    }

    async fn save(&mut self, list: &ListKey<'_>, state: &ListState) -> Result<()> {
        self.written(state::save(&self.client, list, state).await)
    }

    async fn save_run(&mut self, run: &Run) -> Result<()> {
        self.written(state::save_run(&self.client, run).await)
    }

    async fn states(&mut self) -> Result<Vec<(StoredKey, ListState)>> {
        state::all(self).await
    }

    async fn last_run(&mut self) -> Result<Option<Run>> {
        self.read(state::last_run(&self.client).await)
    }

    async fn reset(&mut self, table: &Table) -> Result<()> {
        self.open().await?;
        self.lock().await?;
        self.begin().await?;
        let reset = schema::reset(self, table).await;
        self.end(reset).await
    }

    fn ddl(&self, tables: &[&Table]) -> String {
        schema::ddl(tables)
    }
}

/// Returns the name of a table with its schema, such as `"wethod"."budgets"`.
fn full_name(table: &Table) -> String {
    format!("{}.{}", quoted(table.api.name()), quoted(&table.name))
}

/// Returns the name of the table of replaced versions.
fn history_name(table: &Table) -> String {
    let name = format!("{}_history", table.name);
    format!("{}.{}", quoted(table.api.name()), quoted(&name))
}

/// Quotes a string for SQL, where no parameter can stand. It must not contain a backslash escape, which is none here.
fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

//! Queries of a synced database that can only read.

#[cfg(feature = "postgres")]
mod postgres;
mod row;
#[cfg(feature = "sqlite")]
mod sqlite;

use std::fmt;
use std::time::Duration;

use serde_json::value::RawValue;

use crate::error::{Error, Result};
use crate::table::quoted;
use crate::views::{View, views};

/// A synced database, for queries that can only read it.
///
/// Each query has a connection of its own, so that nothing of it remains, and several can run at a time. One statement
/// runs: a query that begins with `SELECT`, `VALUES` or `WITH`.
///
/// - In SQLite the file is opened for reading only, and an authorizer refuses everything but reading: no `ATTACH`, no
///   `PRAGMA`, no extension. A file that is missing is not created. If the database is in WAL mode, as a sync leaves it,
///   SQLite puts the files `-wal` and `-shm` beside it.
/// - In PostgreSQL the statement runs in a read-only transaction that is always rolled back. Superusers are refused, and
///   so are users that may replicate, or are members of `pg_read_server_files`, `pg_write_server_files` or
///   `pg_execute_server_program`. Functions whose effect outlives a transaction, such as `pg_terminate_backend`, and
///   those that run a string as SQL are refused by their names; a function of your own may still act. So the safe user
///   is one of its own that may only read:
///
/// ```sql
/// CREATE ROLE planwire_reader LOGIN PASSWORD '…';
/// GRANT USAGE ON SCHEMA wethod, piriod, planwire, planwire_views TO planwire_reader;
/// GRANT SELECT ON ALL TABLES IN SCHEMA wethod, piriod, planwire, planwire_views TO planwire_reader;
/// -- As the user who syncs, for tables of later syncs.
/// ALTER DEFAULT PRIVILEGES IN SCHEMA wethod, piriod, planwire, planwire_views GRANT SELECT ON TABLES TO planwire_reader;
/// ```
///
/// ```
/// # #[cfg(feature = "sqlite")]
/// # async fn example() -> planwire_sync::Result<()> {
/// use planwire_sync::{Limits, Reader};
///
/// let reader = Reader::new("sqlite:plan.db")?;
/// let result = reader.query("SELECT id, total_price FROM wethod_budgets", &Limits::default()).await?;
/// for row in &result.rows {
///     println!("{row}"); // such as [7,"1250.5"]
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Reader {
    engine: Engine,
}

#[derive(Debug)]
enum Engine {
    #[cfg(feature = "sqlite")]
    Sqlite(sqlite::File),
    #[cfg(feature = "postgres")]
    Postgres(Box<postgres::Database>),
}

/// The bounds of one query.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Limits {
    /// The maximum of rows. Further rows are cut off. Default: 1,000.
    pub rows: usize,
    /// The maximum of bytes of all rows, as JSON. Further rows are cut off. Default: 1,000,000.
    pub bytes: usize,
    /// The time after which a query fails. Default: 10 seconds.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rows: 1_000,
            bytes: 1_000_000,
            time: Duration::from_secs(10),
        }
    }
}

impl Limits {
    /// Sets the maximum of rows.
    #[must_use]
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    /// Sets the maximum of bytes.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets the time after which a query fails.
    #[must_use]
    pub fn time(mut self, time: Duration) -> Self {
        self.time = time;
        self
    }
}

/// The limit that cut off the rest of the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::rows`].
    Rows,
    /// [`Limits::bytes`]. If there is no row at all, the first one alone is too large.
    Bytes,
}

/// The rows of a query.
#[derive(Debug)]
#[non_exhaustive]
pub struct QueryResult {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows: each an array of JSON with a value for each column.
    ///
    /// Integers are numbers. Decimals are strings with their digits: a `numeric` of PostgreSQL has all of them, a `REAL`
    /// of SQLite the fewest that identify it. Text is a string, `json` and `jsonb` of PostgreSQL are raw JSON, booleans of
    /// PostgreSQL `true` or `false`, and NULL is null. Anything else is a string as the database prints it, with
    /// instants in UTC; a `BLOB` is the hexadecimal literal of SQLite.
    pub rows: Vec<Box<RawValue>>,
    /// The limit that cut off further rows; `None` if these are all.
    pub cut_by: Option<Limit>,
}

impl Reader {
    /// Creates a reader of a database by its URL: `sqlite:FILE`, or `postgres://USER@HOST:PORT/DATABASE` with the feature
    /// `postgres`. Nothing is opened yet.
    ///
    /// The password and the settings of a URL of PostgreSQL are those of `Postgres::connect`.
    ///
    /// # Errors
    ///
    /// If the URL is invalid or unsupported. No error contains the password.
    pub fn new(url: &str) -> Result<Self> {
        let engine = match url.split_once(':') {
            Some(("sqlite", file)) if !file.is_empty() => sqlite(file)?,
            Some(("postgres" | "postgresql", _)) => postgres(url)?,
            _ => {
                return Err(Error::usage("invalid URL of a database")
                    .with_hint("Write it as sqlite:FILE or postgres://USER@HOST:PORT/DATABASE."));
            }
        };
        Ok(Self { engine })
    }

    /// Checks that queries can run. Each query checks that, too.
    ///
    /// # Errors
    ///
    /// If the file is missing or is no database of SQLite, or the server cannot be reached or its user may do more than
    /// read and write tables.
    pub async fn check(&self) -> Result<()> {
        // Without a table the file would not be read.
        let sql = match self.engine() {
            "SQLite" => "SELECT count(*) FROM sqlite_schema",
            _ => "SELECT 1",
        };
        self.query(sql, &Limits::default()).await.map(drop)
    }

    /// Returns the name of the database's engine: `SQLite` or `PostgreSQL`.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => "SQLite",
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => "PostgreSQL",
        }
    }

    /// Runs one statement, and returns its rows up to the limits.
    ///
    /// A query whose future is dropped is stopped.
    ///
    /// # Errors
    ///
    /// If the statement is invalid, would do more than read, or takes longer than [`Limits::time`], or if the database
    /// fails.
    pub async fn query(&self, sql: &str, limits: &Limits) -> Result<QueryResult> {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(file) => file.query(sql, limits).await,
            #[cfg(feature = "postgres")]
            Engine::Postgres(database) => database.query(sql, limits).await,
        }
    }

    /// Returns the rows of one of the [views](views()), ordered by its columns from left to right, without the first
    /// `offset` ones.
    ///
    /// # Errors
    ///
    /// If there is no such view, or the database does not have it because a list that it reads was never synced;
    /// otherwise as [`query`](Self::query).
    pub async fn report(&self, name: &str, offset: u64, limits: &Limits) -> Result<QueryResult> {
        let Some(view) = views().iter().find(|it| it.name == name) else {
            let names: Vec<_> = views().iter().map(|it| it.name.as_str()).collect();
            return Err(Error::usage(format!("unknown report `{name}`"))
                .with_hint(format!("Choose one of: {}.", names.join(", "))));
        };
        let (from, catalog) = self.find(view);
        let none = limits.clone().rows(1);
        let columns = match self
            .query(&format!("SELECT * FROM {from} LIMIT 0"), &none)
            .await
        {
            Ok(result) => result.columns.len(),
            Err(error) => {
                let is_missing = self.query(&catalog, &none).await?.rows.is_empty();
                return Err(if is_missing { missing(view) } else { error });
            }
        };
        let order: Vec<_> = (1..=columns).map(|it| it.to_string()).collect();
        let order = order.join(", ");
        // The limit lets the database keep no more rows than that while it sorts them.
        let rows = limits.rows.saturating_add(1);
        let sql = format!("SELECT * FROM {from} ORDER BY {order} LIMIT {rows} OFFSET {offset}");
        self.query(&sql, limits).await
    }

    /// Returns the name of a view in this database, and a query that has a row if the view is there.
    fn find(&self, view: &View) -> (String, String) {
        let name = &view.name;
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(_) => (
                quoted(name),
                format!("SELECT 1 FROM sqlite_schema WHERE name = '{name}'"),
            ),
            #[cfg(feature = "postgres")]
            Engine::Postgres(_) => {
                let schema = crate::views::POSTGRES_SCHEMA;
                (
                    format!("{}.{}", quoted(schema), quoted(name)),
                    format!(
                        "SELECT 1 FROM pg_views WHERE schemaname = '{schema}' AND viewname = '{name}'"
                    ),
                )
            }
        }
    }
}

impl fmt::Display for Reader {
    /// Prints the database, without the user and the password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.engine {
            #[cfg(feature = "sqlite")]
            Engine::Sqlite(file) => file.fmt(formatter),
            #[cfg(feature = "postgres")]
            Engine::Postgres(database) => database.fmt(formatter),
        }
    }
}

/// Makes the error of a statement that would do more than read.
fn not_allowed(why: &str, allowed: &str) -> Error {
    Error::usage(format!("the statement is not allowed: {why}"))
        .with_hint(format!("Send one query that only reads: {allowed}."))
}

fn too_slow(limits: &Limits) -> Error {
    Error::usage(format!("the query took longer than {:?}", limits.time))
        .with_hint("Read fewer rows: add a WHERE, or join by the identifiers.")
}

fn has_parameters() -> Error {
    Error::usage("invalid query: it has parameters").with_hint("Write the values into the query.")
}

/// Makes the error of a view that the database does not have.
fn missing(view: &View) -> Error {
    let lists: Vec<_> = view.tables.iter().map(String::as_str).collect();
    let message = format!("the report `{}` is not in the database", view.name);
    Error::usage(message).with_hint(format!(
        "Run `planwire sync` with the lists that it reads: {}.",
        lists.join(", ")
    ))
}

#[cfg(feature = "sqlite")]
fn sqlite(file: &str) -> Result<Engine> {
    Ok(Engine::Sqlite(sqlite::File::new(file)))
}

#[cfg(not(feature = "sqlite"))]
fn sqlite(_: &str) -> Result<Engine> {
    Err(Error::usage(
        "SQLite is unsupported: it needs the feature `sqlite`",
    ))
}

#[cfg(feature = "postgres")]
fn postgres(url: &str) -> Result<Engine> {
    let database = postgres::Database::new(url)?;
    Ok(Engine::Postgres(Box::new(database)))
}

#[cfg(not(feature = "postgres"))]
fn postgres(_: &str) -> Result<Engine> {
    Err(
        Error::usage("PostgreSQL is unsupported: it needs the feature `postgres`")
            .with_hint("Install planwire with --features postgres, or sync into sqlite:FILE."),
    )
}

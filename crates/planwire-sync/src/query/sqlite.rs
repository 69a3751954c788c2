//! Queries of SQLite, on a connection that can only read.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit as SqliteLimit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error as SqliteError, ErrorCode, InterruptHandle, OpenFlags};

use super::row::{Row, Rows, place};
use super::{Limits, QueryResult};
use crate::error::{Error, Result};

/// The maximum of bytes of a value, so that a query cannot fill the memory with one.
const VALUE_BYTES: i32 = 16 << 20;

/// The maximum of bytes of a pattern. Matching a long one takes a long time that nothing interrupts.
const PATTERN_BYTES: i32 = 1_000;

/// The instructions of SQLite's virtual machine between two looks at the time: some microseconds.
const INSTRUCTIONS: i32 = 1_000;

const TABLES: &str = "Tables and views are listed by: SELECT name, sql FROM sqlite_schema.";

/// Functions that reach beyond the database.
const REFUSED_FUNCTIONS: [&str; 2] = ["load_extension", "fts3_tokenizer"];

/// A file.
#[derive(Debug)]
pub(super) struct File {
    path: PathBuf,
}

impl File {
    pub(super) fn new(path: &str) -> Self {
        Self { path: path.into() }
    }

    pub(super) async fn query(&self, sql: &str, limits: &Limits) -> Result<QueryResult> {
        self.find()?;
        let connection =
            connect(&self.path, limits.time).map_err(|error| self.failed(error, sql, None))?;
        let refused = Refused::default();
        let stop = Stop::new(&connection);
        let running = {
            let (sql, limits, refused) = (sql.to_owned(), limits.clone(), refused.clone());
            let stopped = stop.stopped.clone();
            tokio::task::spawn_blocking(move || read(&connection, &sql, &limits, refused, stopped))
        };
        // The end of the time, and of this future, drops `stop`, which ends the query.
        match tokio::time::timeout(limits.time, running).await {
            Ok(Ok(read)) => match read {
                Ok(result) => result,
                Err(error) => Err(self.failed(error, sql, refused.take())),
            },
            Ok(Err(_)) => Err(Error::destination(format!(
                "cannot query {self}: the query ended early"
            ))),
            Err(_) => Err(super::too_slow(limits)),
        }
    }

    /// Returns an error if there is no such file. SQLite would only report that it cannot open it.
    fn find(&self) -> Result<()> {
        let cannot = |why: &str, hint: &str| {
            Err(Error::destination(format!("cannot open {self}: {why}")).with_hint(hint))
        };
        match std::fs::metadata(&self.path) {
            Ok(found) if found.is_dir() => cannot("it is a folder", "Name a file in it."),
            Ok(_) => Ok(()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => cannot(
                "the file does not exist",
                "Check its name, or create it with `planwire sync --into sqlite:FILE`.",
            ),
            Err(error) => cannot(&error.to_string(), "Check the permissions of its folder."),
        }
    }

    /// Makes an error of a failed query.
    fn failed(&self, error: SqliteError, sql: &str, refused: Option<String>) -> Error {
        if let Some(refused) = refused {
            return not_allowed(&refused);
        }
        let cannot = |why: &str, hint: &str| {
            Error::destination(format!("cannot query {self}: {why}")).with_hint(hint)
        };
        match &error {
            SqliteError::MultipleStatement => return not_allowed("there are several statements"),
            SqliteError::SqlInputError { msg, offset, .. } => {
                let place = usize::try_from(*offset).map(|it| format!(" ({})", place(sql, it)));
                let message = format!("invalid query: {msg}{}", place.unwrap_or_default());
                return Error::usage(message).with_hint(TABLES);
            }
            _ => {}
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => {
                cannot("the file is not a SQLite database", "Choose another file.")
            }
            Some(ErrorCode::DatabaseCorrupt) => cannot(
                "the database is damaged",
                "Restore it from a backup, or sync into a new file.",
            ),
            Some(ErrorCode::CannotOpen) => cannot(
                "the file, or one beside it, cannot be opened",
                "Check the permissions of the file, and of its folder: SQLite creates the files -wal and -shm there.",
            ),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => cannot(
                "another program has locked it",
                "Wait until that program has finished, and run the query again.",
            ),
            Some(ErrorCode::TooBig) => Error::usage(format!(
                "invalid query: a string or blob is larger than {VALUE_BYTES} bytes"
            ))
            .with_hint("Select a part of it: substr(value, 1, 1000)."),
            // A fault of the statement or of its data.
            Some(_) => Error::usage(format!("invalid query: {error}")).with_hint(TABLES),
            None => Error::destination(format!("cannot query {self}: {error}")).with_source(error),
        }
    }
}

impl fmt::Display for File {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(formatter)
    }
}

/// Stops a query when it is dropped.
struct Stop {
    /// Seen by the progress handler, even if the statement has not begun when this is set.
    stopped: Arc<AtomicBool>,
    /// Reaches the loops of a single instruction, such as the count of a table.
    handle: InterruptHandle,
}

impl Stop {
    fn new(connection: &Connection) -> Self {
        Self {
            stopped: Arc::default(),
            handle: connection.get_interrupt_handle(),
        }
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        self.handle.interrupt();
    }
}

/// The action that the authorizer refused.
#[derive(Clone, Default)]
struct Refused(Arc<Mutex<Option<String>>>);

impl Refused {
    fn set(&self, what: String) {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        first.get_or_insert(what);
    }

    fn take(&self) -> Option<String> {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        first.take()
    }
}

fn connect(path: &Path, busy: Duration) -> rusqlite::Result<Connection> {
    // Not `SQLITE_OPEN_URI`, and nothing that creates.
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(busy)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // Views of a file that somebody sent must not call functions with effects.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // A name in double quotes that does not exist is an error, and not a string.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_limit(SqliteLimit::SQLITE_LIMIT_LENGTH, VALUE_BYTES)?;
    connection.set_limit(SqliteLimit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, PATTERN_BYTES)?;
    connection.set_limit(SqliteLimit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(connection)
}

/// Runs a statement. The outer error is one of SQLite.
fn read(
    connection: &Connection,
    sql: &str,
    limits: &Limits,
    refused: Refused,
    stopped: Arc<AtomicBool>,
) -> rusqlite::Result<Result<QueryResult>> {
    connection.progress_handler(INSTRUCTIONS, Some(move || stopped.load(Ordering::Relaxed)))?;
    connection.authorizer(Some(move |context: AuthContext<'_>| {
        match refusal(&context.action) {
            None => Authorization::Allow,
            Some(what) => {
                refused.set(what);
                Authorization::Deny
            }
        }
    }))?;
    let mut statement = connection.prepare(sql)?;
    if !statement.readonly() || statement.column_count() == 0 {
        return Ok(Err(not_allowed("the statement returns no rows")));
    }
    if statement.parameter_count() > 0 {
        return Ok(Err(super::has_parameters()));
    }
    let columns = statement.column_names().into_iter().map(str::to_owned);
    let mut rows = Rows::new(columns.collect(), limits);
    let count = statement.column_count();
    let mut found = statement.query([])?;
    while let Some(values) = found.next()? {
        let mut row = Row::new();
        for column in 0..count {
            write(&mut row, values.get_ref(column)?);
        }
        match rows.push(row) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(rows.finish()))
}

fn write(row: &mut Row, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => row.json("null"),
        ValueRef::Integer(integer) => row.json(&integer.to_string()),
        ValueRef::Real(real) => row.string(&digits(real)),
        ValueRef::Text(text) => row.string(&String::from_utf8_lossy(text)),
        ValueRef::Blob(blob) => {
            let hexadecimal: String = blob.iter().map(|it| format!("{it:02X}")).collect();
            row.string(&format!("x'{hexadecimal}'"));
        }
    }
}

/// Returns the fewest digits that identify a double.
fn digits(real: f64) -> String {
    if real == 0.0 || (1e-7..1e21).contains(&real.abs()) {
        real.to_string()
    } else {
        format!("{real:e}")
    }
}

/// Returns what is refused about an action; `None` if it only reads.
fn refusal(action: &AuthAction<'_>) -> Option<String> {
    let what = match *action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => return None,
        AuthAction::Function { function_name } => {
            let name = function_name.to_ascii_lowercase();
            if !REFUSED_FUNCTIONS.contains(&name.as_str()) {
                return None;
            }
            format!("it calls the function `{name}`")
        }
        AuthAction::Insert { table_name }
        | AuthAction::Update { table_name, .. }
        | AuthAction::Delete { table_name }
            if !table_name.starts_with("sqlite_") =>
        {
            format!("it writes to the table `{table_name}`")
        }
        AuthAction::Attach { .. } | AuthAction::Detach { .. } => {
            "it opens or closes another database".to_owned()
        }
        AuthAction::Pragma { pragma_name, .. } => format!("it uses PRAGMA {pragma_name}"),
        AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => {
            "it controls a transaction".to_owned()
        }
        _ => "it changes the schema".to_owned(),
    };
    Some(what)
}

fn not_allowed(why: &str) -> Error {
    super::not_allowed(why, "SELECT, VALUES or WITH")
}

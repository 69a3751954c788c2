//! Queries of PostgreSQL, each in a read-only transaction of a connection of its own.

mod error;

use std::fmt;
use std::time::Duration;

use futures_util::TryStreamExt as _;
use tokio::task::JoinHandle;
use tokio_postgres::types::Type;
use tokio_postgres::{Client, Statement, Transaction};

use super::row::{Row, Rows};
use super::{Limit, Limits, QueryResult};
use crate::error::{Error, Result};
use crate::postgres::Server;
use crate::views::POSTGRES_SCHEMA;
use error::{Failed, not_allowed};

/// Functions by the words of a statement: their effect outlives the transaction and the connection, or leaves the server,
/// or they run a string as SQL, in which any other function may hide. A word that begins with one of them counts.
const REFUSED_WORDS: [&str; 12] = [
    "connectby",
    "crosstab",
    "dblink",
    "pg_advisory_",
    "pg_cancel_backend",
    "pg_logical_emit_message",
    "pg_terminate_backend",
    "pg_try_advisory_",
    "query_to_xml",
    "set_config",
    "ts_rewrite",
    "ts_stat",
];

/// The time that a server has to report the end of the time limit, before the connection counts as lost.
const GRACE: Duration = Duration::from_secs(5);

/// A database of a server.
pub(super) struct Database {
    server: Server,
}

impl Database {
    pub(super) fn new(url: &str) -> Result<Self> {
        let mut server = Server::parse(url, "query")?;
        server.or_password_of_environment();
        Ok(Self { server })
    }

    pub(super) async fn query(&self, sql: &str, limits: &Limits) -> Result<QueryResult> {
        if let Some(word) = refused_word(sql) {
            return Err(not_allowed(&format!("it contains `{word}`")));
        }
        let mut session = Session::open(&self.server, limits).await?;
        let running = async {
            let transaction = session.begin().await?;
            transaction.check_user().await?;
            let statement = transaction.prepare(sql, limits).await?;
            let result = transaction.read(sql, &statement, limits).await?;
            // Rows that are too large are not waited for: the connection is closed instead.
            if result.cut_by != Some(Limit::Bytes) {
                transaction.end().await;
            }
            Ok(result)
        };
        // The server ends the statement itself, if it can be reached.
        let time = limits.time.saturating_add(GRACE);
        let ended = tokio::time::timeout(time, running).await;
        ended.unwrap_or_else(|_| Err(super::too_slow(limits)))
    }
}

impl fmt::Display for Database {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.server.fmt(formatter)
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Database({self})")
    }
}

/// Returns the first word of a statement that is refused.
fn refused_word(sql: &str) -> Option<String> {
    let sql = sql.to_ascii_lowercase();
    // An identifier with escapes can spell any word.
    if sql.contains("u&\"") {
        return Some("U&\"".to_owned());
    }
    let mut words = sql.split(|it: char| !it.is_alphanumeric() && it != '_');
    let word = words.find(|word| REFUSED_WORDS.iter().any(|it| word.starts_with(it)))?;
    Some(word.to_owned())
}

/// A connection. When it is dropped, it is closed at once, and the server rolls back.
struct Session<'a> {
    server: &'a Server,
    client: Client,
    task: JoinHandle<()>,
}

impl<'a> Session<'a> {
    async fn open(server: &'a Server, limits: &Limits) -> Result<Self> {
        // Zero is no limit.
        let time = limits.time.as_millis().clamp(1, i32::MAX as u128);
        let settings = format!(
            "SET client_min_messages = error;
            SET search_path = pg_catalog, {POSTGRES_SCHEMA};
            SET timezone = 'UTC';
            SET standard_conforming_strings = on;
            SET datestyle = 'ISO, YMD';
            SET intervalstyle = 'iso_8601';
            SET bytea_output = 'hex';
            SET extra_float_digits = 1;
            SET default_transaction_read_only = on;
            SET statement_timeout = {time};
            SET lock_timeout = {time};
            SET idle_in_transaction_session_timeout = '1min';
            SET jit = off;
            -- The server notices while a statement runs that the connection was closed, since version 14.
            SELECT set_config(name, '1s', false) FROM pg_settings
            WHERE name = 'client_connection_check_interval' AND version() LIKE '%linux%';"
        );
        let (client, task) = server.session(&settings).await?;
        Ok(Self {
            server,
            client,
            task,
        })
    }

    async fn begin(&mut self) -> Result<Reading<'_>> {
        let server = self.server;
        let transaction = self.client.build_transaction().read_only(true).start();
        let transaction = transaction
            .await
            .map_err(|error| server.query_failed(error))?;
        Ok(Reading {
            server,
            transaction,
        })
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A transaction that reads.
struct Reading<'a> {
    server: &'a Server,
    transaction: Transaction<'a>,
}

impl Reading<'_> {
    /// Refuses a user who may do harm that a read-only transaction does not stop.
    async fn check_user(&self) -> Result<()> {
        // The user of the session may take any role that it is a member of. A superuser is a member of all.
        let sql = "
            SELECT session_user::text, rolname::text, rolsuper, rolreplication
            FROM pg_roles
            WHERE pg_has_role(session_user, oid, 'MEMBER') AND (
                rolsuper OR rolreplication
                OR rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
            ORDER BY rolname = session_user DESC, rolsuper DESC, rolname
            LIMIT 1";
        let failed = |error| self.server.query_failed(error);
        let Some(row) = self.transaction.query_opt(sql, &[]).await.map_err(failed)? else {
            return Ok(());
        };
        let (user, role): (String, String) = (
            row.try_get(0).map_err(failed)?,
            row.try_get(1).map_err(failed)?,
        );
        let is_superuser: bool = row.try_get(2).map_err(failed)?;
        let may_replicate: bool = row.try_get(3).map_err(failed)?;
        let is = match (is_superuser, may_replicate) {
            _ if user != role => format!("a member of `{role}`"),
            (true, _) => "a superuser".to_owned(),
            _ => "allowed to replicate".to_owned(),
        };
        let server = self.server;
        Err(Error::usage(format!("cannot query {server}: the user `{user}` is {is}")).with_hint(
            "Connect as a user that may only read: CREATE ROLE planwire_reader LOGIN, with USAGE on the schemas wethod, \
             piriod, planwire and planwire_views, and SELECT on their tables.",
        ))
    }

    /// Rolls back. A failure is that of a connection that is not needed any more.
    async fn end(self) {
        let _ = self.transaction.rollback().await;
    }

    /// Prepares a statement: first as it is, for its columns and for errors with their places, then in one that reads from
    /// it, whose columns are text of a bounded length.
    async fn prepare(&self, sql: &str, limits: &Limits) -> Result<Prepared> {
        let failed = |error| self.server.invalid(error, sql, limits);
        let own = self.transaction.prepare(sql).await.map_err(failed)?;
        if own.columns().is_empty() {
            return Err(not_allowed("the statement returns no rows"));
        }
        if !own.params().is_empty() {
            return Err(super::has_parameters());
        }
        // A value with as many characters as this makes its row too large.
        let length = i32::try_from(limits.bytes.saturating_add(1)).unwrap_or(i32::MAX);
        let numbers = 1..=own.columns().len();
        let texts: Vec<_> = numbers
            .clone()
            .map(|it| format!("left(c{it}::text, {length})"))
            .collect();
        let names: Vec<_> = numbers.map(|it| format!("c{it}")).collect();
        let (texts, names) = (texts.join(", "), names.join(", "));
        // Behind a comment of the statement, the closing parenthesis has to be on a line of its own.
        let query = sql.trim_end_matches(|it: char| it == ';' || it.is_whitespace());
        let wrapped = format!("SELECT {texts} FROM (\n{query}\n) AS query({names})");
        let wrapped = self.transaction.prepare(&wrapped).await;
        let wrapped = wrapped.map_err(|error| self.server.not_a_query(error, sql, limits))?;
        Ok(Prepared { own, wrapped })
    }

    /// Reads the rows. The connection reads no more of them ahead than fit into its buffer.
    async fn read(&self, sql: &str, statement: &Prepared, limits: &Limits) -> Result<QueryResult> {
        let failed = |error| self.server.invalid(error, sql, limits);
        let columns = statement.own.columns();
        let names = columns.iter().map(|it| it.name().to_owned());
        let mut rows = Rows::new(names.collect(), limits);
        let portal = self
            .transaction
            .bind(&statement.wrapped, &[])
            .await
            .map_err(failed)?;
        let most = i32::try_from(limits.rows.saturating_add(1)).unwrap_or(i32::MAX);
        let stream = self
            .transaction
            .query_portal_raw(&portal, most)
            .await
            .map_err(failed)?;
        let mut stream = std::pin::pin!(stream);
        while let Some(values) = stream.try_next().await.map_err(failed)? {
            let mut row = Row::new();
            for (number, column) in columns.iter().enumerate() {
                let text: Option<&str> = values.try_get(number).map_err(failed)?;
                write(&mut row, column.type_(), text);
            }
            if !rows.push(row)? {
                break;
            }
        }
        Ok(rows.finish())
    }
}

/// A statement as it was sent, for its columns, and the one that reads from it.
struct Prepared {
    own: Statement,
    wrapped: Statement,
}

fn write(row: &mut Row, kind: &Type, text: Option<&str>) {
    let Some(text) = text else {
        return row.json("null");
    };
    match *kind {
        Type::INT2 | Type::INT4 | Type::INT8 | Type::OID => row.json(text),
        Type::BOOL => row.json(text),
        Type::JSON | Type::JSONB => row.stored_json(text),
        _ => row.string(text),
    }
}

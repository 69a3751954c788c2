//! Errors of queries, in words.

use tokio_postgres::Error as PgError;
use tokio_postgres::error::{DbError, ErrorPosition};

use crate::error::Error;
use crate::postgres::Server;
use crate::query::row::place;
use crate::query::{Limits, too_slow};

/// The classes of errors that are no fault of the statement, such as a lost connection and a full disk.
const SERVER_CLASSES: [&str; 6] = ["08", "40", "53", "57", "58", "XX"];

pub(super) trait Failed {
    /// Makes an error of the connection.
    fn query_failed(&self, error: PgError) -> Error;

    /// Makes an error of a statement.
    fn invalid(&self, error: PgError, sql: &str, limits: &Limits) -> Error;

    /// Makes an error of a statement that is valid by itself, but not where only a query can stand.
    fn not_a_query(&self, error: PgError, sql: &str, limits: &Limits) -> Error;
}

impl Failed for Server {
    fn query_failed(&self, error: PgError) -> Error {
        let cannot = |why: &str| Error::destination(format!("cannot query {self}: {why}"));
        match error.as_db_error() {
            Some(error) => cannot(&format!(
                "{} (SQLSTATE {})",
                error.message(),
                error.code().code()
            )),
            None => cannot("the connection was lost")
                .with_hint("Run the query again.")
                .with_source(error),
        }
    }

    fn invalid(&self, error: PgError, sql: &str, limits: &Limits) -> Error {
        let Some(error) = error.as_db_error() else {
            return self.query_failed(error);
        };
        let code = error.code().code();
        match code {
            "57014" | "55P03" => too_slow(limits),
            "25006" => not_allowed(error.message()),
            "42501" => Error::usage(format!("the user lacks a permission: {}", error.message()))
                .with_hint("Grant the user USAGE on the schema and SELECT on the table."),
            _ if is_several(error) => not_allowed("there are several statements"),
            _ if SERVER_CLASSES.iter().any(|it| code.starts_with(it)) => Error::destination(
                format!("cannot query {self}: {} (SQLSTATE {code})", error.message()),
            ),
            _ => {
                let place = match error.position() {
                    Some(ErrorPosition::Original(number)) => byte(sql, *number)
                        .map(|it| format!(" ({})", place(sql, it)))
                        .unwrap_or_default(),
                    _ => String::new(),
                };
                let hint = error.hint().unwrap_or(
                    "Columns are listed by: SELECT table_schema, table_name, column_name FROM information_schema.columns.",
                );
                Error::usage(format!("invalid query: {}{place}", error.message())).with_hint(hint)
            }
        }
    }

    fn not_a_query(&self, error: PgError, sql: &str, limits: &Limits) -> Error {
        match error.code().map(|it| it.code()) {
            Some("42601" | "0A000") => {
                not_allowed("it is no query, or has a semicolon before its end")
            }
            _ => self.invalid(error, sql, limits),
        }
    }
}

pub(super) fn not_allowed(why: &str) -> Error {
    crate::query::not_allowed(why, "SELECT, VALUES, TABLE or WITH")
}

fn is_several(error: &DbError) -> bool {
    error.code().code() == "42601" && error.message().contains("multiple commands")
}

/// Returns the byte of a character, by its number from 1.
fn byte(sql: &str, number: u32) -> Option<usize> {
    let number = usize::try_from(number).ok()?.checked_sub(1)?;
    let ends = std::iter::once(sql.len());
    sql.char_indices()
        .map(|(byte, _)| byte)
        .chain(ends)
        .nth(number)
}

//! Rows of the synced database as results, for `sql` and `report`.

use planwire_sync::{Limit, Limits, QueryResult};
use serde_json::{Value, json};

use crate::reply::{NOTICE, Object, Refusal};
use crate::session::Session;
use crate::size::MOST_BYTES;

/// The maximum and the default of `max_rows`.
const MOST_ROWS: u64 = 1_000;
const ROWS: u64 = 100;

pub(super) fn max_rows() -> Value {
    json!({"type": "integer", "minimum": 1, "maximum": MOST_ROWS, "description": "Default 100"})
}

/// Returns the limits of a call, by its argument `max_rows`.
pub(super) fn limits(arguments: &mut crate::arguments::Arguments) -> Result<Limits, Refusal> {
    let rows = arguments.integer("max_rows", 1, MOST_ROWS)?;
    let rows = usize::try_from(rows.unwrap_or(ROWS)).unwrap_or(usize::MAX);
    Ok(Limits::default().rows(rows).bytes(MOST_BYTES))
}

pub(super) fn reader(session: &Session) -> Result<&planwire_sync::Reader, Refusal> {
    let database = session.settings.database.as_ref();
    database.ok_or_else(|| Refusal::new("the server has no database"))
}

/// Adds rows to a result. `next` returns how to read the rest.
///
/// # Errors
///
/// If the first row alone is too large.
pub(super) fn add(
    object: Object,
    result: &QueryResult,
    next: impl FnOnce(Object) -> Object,
) -> Result<Object, Refusal> {
    if result.rows.is_empty() && result.cut_by == Some(Limit::Bytes) {
        let error = format!("the first row is larger than {MOST_BYTES} bytes");
        return Err(Refusal::new(error)
            .with("columns", &result.columns)
            .advice("Select fewer columns by sql, or a part of a text: substr(column, 1, 1000)."));
    }
    let object = object
        .set("notice", NOTICE)
        .set("returned", result.rows.len())
        .set("more", result.cut_by.is_some());
    let object = match result.cut_by {
        Some(_) => next(object),
        None => object,
    };
    // The rows come last, so that a client that cuts the text keeps the rest.
    let rows: Vec<_> = result.rows.iter().map(|it| it.get().to_owned()).collect();
    Ok(object.set("columns", &result.columns).jsons("rows", &rows))
}

impl From<planwire_sync::Error> for Refusal {
    fn from(error: planwire_sync::Error) -> Self {
        // The database's words can quote a value of a row.
        let refusal = Self::new(error.to_string()).with("notice", NOTICE);
        match error.hint() {
            Some(hint) => refusal.advice(hint),
            None => refusal,
        }
    }
}

//! `sql`: a query of the synced database that only reads.

use serde_json::json;

use super::{Definition, rows};
use crate::arguments::Arguments;
use crate::reply::{Object, Outcome};
use crate::session::{Session, Settings};

/// The tables and the dialect, by the database. A model cannot know them otherwise.
const SQLITE: &str = "Run one SQL query on the synced copy, which is as old as the last sync: SQLite, read-only, 10 s. \
    Tables are wethod_budgets, piriod_invoices and so on, each with _deleted_at (NULL: the record exists); \
    SELECT name, sql FROM sqlite_schema lists them. Decimals have 15 digits.";
const POSTGRESQL: &str = "Run one SQL query on the synced copy, which is as old as the last sync: PostgreSQL, read-only, 10 s. \
    Tables are wethod.budgets, piriod.invoices and so on, each with _deleted_at (NULL: the record exists); \
    information_schema.columns lists them. Decimals are exact.";

pub(super) fn definition(settings: &Settings) -> Definition {
    let is_sqlite = settings
        .database
        .as_ref()
        .is_some_and(|it| it.engine() == "SQLite");
    (
        "Query the synced database",
        if is_sqlite { SQLITE } else { POSTGRESQL },
        vec![
            (
                "query!",
                json!({"type": "string", "description": "One statement: SELECT, VALUES or WITH"}),
            ),
            ("max_rows", rows::max_rows()),
        ],
    )
}

pub(super) async fn call(session: &Session, mut arguments: Arguments) -> Outcome {
    let query = arguments.required_text("query")?;
    let limits = rows::limits(&mut arguments)?;
    arguments.finish()?;
    let result = rows::reader(session)?.query(&query, &limits).await?;
    let next = "Aggregate, select fewer columns, or continue with ORDER BY, LIMIT and OFFSET.";
    let object = rows::add(Object::new(), &result, |it| it.set("next", next))?;
    Ok(object.text())
}

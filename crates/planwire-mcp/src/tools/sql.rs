//! `sql`: a read-only query of the synced database.

use serde_json::json;

use super::Definition;
use crate::arguments::Arguments;
use crate::reply::{Outcome, Refusal};
use crate::session::Session;

pub(super) fn definition() -> Definition {
    (
        "Query the synced database",
        "Run one read-only SQL query on the synced copy. It is as old as the last sync.",
        vec![(
            "query!",
            json!({"type": "string", "description": "One SELECT statement"}),
        )],
    )
}

pub(super) async fn call(_: &Session, mut arguments: Arguments) -> Outcome {
    arguments.required_text("query")?;
    arguments.finish()?;
    Err(Refusal::new("queries are not built yet"))
}

//! `report`: a view of the synced database, by name.

use serde_json::json;

use super::Definition;
use crate::arguments::Arguments;
use crate::reply::{Outcome, Refusal};
use crate::session::Session;

pub(super) fn definition() -> Definition {
    (
        "Read a report",
        "Read a report of the synced copy, such as planned_revenue_by_month. Without a name, lists the reports.",
        vec![(
            "name",
            json!({"type": "string", "description": "Name of the report"}),
        )],
    )
}

pub(super) async fn call(_: &Session, mut arguments: Arguments) -> Outcome {
    arguments.text("name")?;
    arguments.finish()?;
    Err(Refusal::new("reports are not built yet"))
}

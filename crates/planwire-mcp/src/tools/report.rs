//! `report`: a view of the synced database, by name.

use planwire_sync::views;
use serde::Serialize;
use serde_json::json;

use super::{Definition, rows};
use crate::arguments::Arguments;
use crate::catalogue::{nearest, shown};
use crate::reply::{Object, Outcome, Refusal};
use crate::session::Session;

pub(super) fn definition() -> Definition {
    (
        "Read a report",
        "Read a report of the synced copy, which is as old as the last sync: figures such as planned_revenue_by_month, \
         budget_consumption or recurring_revenue_by_currency. Without a name, lists the reports and their definitions.",
        vec![
            (
                "name",
                json!({"type": "string", "description": "Name of the report"}),
            ),
            ("max_rows", rows::max_rows()),
            (
                "offset",
                json!({"type": "integer", "minimum": 0, "description": "Number of rows to skip; an earlier result has it"}),
            ),
        ],
    )
}

#[derive(Serialize)]
struct Listed {
    name: &'static str,
    definition: &'static str,
}

pub(super) async fn call(session: &Session, mut arguments: Arguments) -> Outcome {
    let name = arguments.text("name")?;
    let limits = rows::limits(&mut arguments)?;
    let offset = arguments
        .integer("offset", 0, u64::from(u32::MAX))?
        .unwrap_or(0);
    arguments.finish()?;
    let Some(name) = name else {
        let listed = views().iter().map(|it| Listed {
            name: &it.name,
            definition: &it.description,
        });
        let listed: Vec<_> = listed.collect();
        return Ok(Object::new().set("reports", listed).text());
    };
    let Some(view) = views().iter().find(|it| it.name == name) else {
        return Err(unknown(&name));
    };
    let result = rows::reader(session)?
        .report(&name, offset, &limits)
        .await?;
    let object = Object::new()
        .set("report", &name)
        .set("definition", &view.description);
    let next = offset.saturating_add(result.rows.len() as u64);
    let object = rows::add(object, &result, |it| {
        let words = "Call report again with the same name and this offset.";
        it.set("offset", next).set("next", words)
    })?;
    Ok(object.text())
}

fn unknown(name: &str) -> Refusal {
    let refusal = Refusal::new(format!("unknown report `{}`", shown(name)));
    let names = views().iter().map(|it| it.name.as_str());
    match nearest(name, names).first() {
        Some(near) => refusal.advice(format!(
            "Did you mean `{near}`? Without a name, report lists all."
        )),
        None => refusal.advice("Call report without a name to list all."),
    }
}

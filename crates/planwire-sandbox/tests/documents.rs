//! The documents determine the data and the operations.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;
#[path = "common/schema.rs"]
mod schema;

use common::{all_of_piriod, all_of_wethod};
use planwire_sandbox::Sandbox;
use schema::mismatch;
use serde_json::Value;

const WETHOD: &str = include_str!("../bundle/wethod.json");
const PIRIOD: &str = include_str!("../bundle/piriod.json");

/// Returns the schema of a list's records.
fn record_schema<'d>(document: &'d Value, path: &str) -> &'d Value {
    let response =
        &document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"];
    let mut schema = &response["schema"];
    while let Some(reference) = schema["$ref"].as_str() {
        schema = document.pointer(reference.trim_start_matches('#')).unwrap();
    }
    let records = document["paths"][path]["get"]["x-paging"]["records"].as_str();
    match records {
        Some(records) => &schema["properties"][records]["items"],
        None => &schema["items"],
    }
}

/// Returns the fields that some records lack, and those that are null in some records.
fn gaps(records: &[Value], schema: &Value) -> (Vec<String>, Vec<String>) {
    let properties = schema["properties"].as_object().unwrap();
    let names = || properties.keys().cloned();
    let absent = names().filter(|name| records.iter().any(|record| record.get(name).is_none()));
    let null = names().filter(|name| {
        records
            .iter()
            .any(|record| record.get(name) == Some(&Value::Null))
    });
    // The order of serde_json's keys depends on its features.
    let sorted = |mut names: Vec<String>| {
        names.sort_unstable();
        names
    };
    (sorted(absent.collect()), sorted(null.collect()))
}

/// Returns the optional and the nullable fields of a schema.
fn documented_gaps(schema: &Value) -> (Vec<String>, Vec<String>) {
    let properties = schema["properties"].as_object().unwrap();
    let required = schema["required"].as_array().unwrap();
    let optional = properties
        .keys()
        .filter(|name| !required.iter().any(|it| it == *name));
    let is_nullable =
        |schema: &Value| schema["nullable"] == true || schema["anyOf"][1]["nullable"] == true;
    let nullable = properties
        .iter()
        .filter(|(_, property)| is_nullable(property));
    let mut gaps: (Vec<_>, Vec<_>) = (
        optional.cloned().collect(),
        nullable.map(|(name, _)| name.clone()).collect(),
    );
    gaps.0.sort_unstable();
    gaps.1.sort_unstable();
    gaps
}

#[tokio::test]
async fn generated_records_fit_their_schemas() {
    let sandbox = Sandbox::builder().records(1_000).start().await.unwrap();
    for (vendor, text) in [("wethod", WETHOD), ("piriod", PIRIOD)] {
        let document: Value = serde_json::from_str(text).unwrap();
        let mut lists = 0;
        for (path, item) in document["paths"].as_object().unwrap() {
            // The conformance tests read nested lists.
            if item["get"]["x-paging"].is_null() || path.contains('{') {
                continue;
            }
            let records = match vendor {
                "wethod" => all_of_wethod(&sandbox, path).await,
                _ => all_of_piriod(&sandbox, &format!("{path}?page_size=100")).await,
            };
            assert_eq!(records.len(), 1_000, "{path}");
            let schema = record_schema(&document, path);
            for record in &records {
                assert_eq!(mismatch(&document, schema, record, path), None);
            }
            lists += 1;
        }
        assert!(lists > 0, "{vendor}");
    }
}

#[tokio::test]
async fn optional_fields_are_sometimes_missing() {
    let sandbox = Sandbox::start().await.unwrap();
    let wethod: Value = serde_json::from_str(WETHOD).unwrap();
    let budgets = all_of_wethod(&sandbox, "/api/budgets").await;
    let budget = &wethod["components"]["schemas"]["Budget"];
    assert_eq!(gaps(&budgets, budget), documented_gaps(budget));
    assert!(budgets.iter().any(|budget| budget["notes"] == ""));
    for status in ["DRAFT", "SUBMITTED", "APPROVED"] {
        assert!(budgets.iter().any(|budget| budget["status"] == status));
    }

    let piriod: Value = serde_json::from_str(PIRIOD).unwrap();
    let plans = all_of_piriod(&sandbox, "/plans/?page_size=100").await;
    let plan = &piriod["components"]["schemas"]["Plan"];
    assert_eq!(gaps(&plans, plan), documented_gaps(plan));
    assert_ne!(gaps(&budgets, budget).0, [""; 0]);
    assert_ne!(gaps(&plans, plan).1, [""; 0]);
    for plan in &plans[1..] {
        assert_eq!(
            plan["archived"].is_string(),
            plan["status"] == "archived",
            "{plan}"
        );
    }
}

//! Serves one page of budgets at a time, as the handler of a web framework does:
//! `cargo run --package planwire --example web_page`.
#![allow(clippy::print_stdout, reason = "an example shows what it gets")]

use chrono::{DateTime, Utc};
use planwire::wethod::Budget;
use planwire::{Page, Position, Wethod, after};
use planwire_sandbox::Sandbox;
use serde::Deserialize;
use serde_json::{Value, json};

/// The query of a request, as a framework reads it: every filter is optional.
#[derive(Default, Deserialize)]
struct Query {
    project_id: Option<i64>,
    updated_since: Option<DateTime<Utc>>,
    /// The position of the page; absent for the first.
    after: Option<Position>,
}

async fn budgets(wethod: &Wethod, query: Query) -> planwire::Result<Value> {
    let mut list = wethod
        .budgets()
        .list()
        .page_size(20)
        .project_id(query.project_id)
        .updated_at(query.updated_since.map(after));
    if let Some(position) = query.after {
        list = list.resume(position);
    }
    let page: Page<Budget> = list.send().await?;
    let rows = page
        .iter()
        .map(|it| json!({"id": it.id, "price": it.total_price}));
    Ok(json!({
        "budgets": rows.collect::<Vec<_>>(),
        "next": page.next_position(),
        "is_last": page.is_last(),
    }))
}

/// Returns the status and the body of a failure: the vendor's overload is passed on, its refusals are not.
fn failed(error: &planwire::Error) -> (u16, Value) {
    match error.retry_after() {
        Some(delay) => (503, json!({"retry_after": delay.as_secs()})),
        None if error.is_not_found() => (404, json!({"message": error.message()})),
        None => (502, json!({"message": "the budgets cannot be read"})),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::builder().records(45).start().await?;
    let wethod = Wethod::builder().access(sandbox.wethod()).build()?;

    let mut query = Query::default();
    let mut sizes = Vec::new();
    loop {
        let body = budgets(&wethod, query).await?;
        sizes.push(body["budgets"].as_array().map_or(0, Vec::len));
        println!(
            "{} budgets, then {}",
            sizes.last().unwrap_or(&0),
            body["next"]
        );
        if body["next"].is_null() {
            break;
        }
        // The link to the next page: the position is a string that a URL can hold.
        query = serde_json::from_value(json!({"after": body["next"]}))?;
    }
    assert_eq!(sizes.iter().sum::<usize>(), 45);

    let unknown = wethod.budgets().get(1_000_000).await;
    println!("{:?}", unknown.as_ref().err().map(failed));
    assert_eq!(unknown.err().map(|error| failed(&error).0), Some(404));
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}

//! Sums the prices of each project's budgets, from lists that are read at once:
//! `cargo run --package planwire --example report`.
#![allow(clippy::print_stdout, reason = "an example shows what it gets")]

use std::collections::BTreeMap;

use planwire::wethod::{Budget, PeopleAllocation, ProjectId};
use planwire::{Decimal, Wethod};
use planwire_sandbox::{Fault, Sandbox, example};
use serde_json::json;

/// The price of each project, exact to the cent, and the hours that are planned for one day.
async fn report(
    wethod: &Wethod,
    day: chrono::NaiveDate,
) -> planwire::Result<(BTreeMap<ProjectId, Decimal>, i64)> {
    // A plain date is a filter: records on that date.
    let (budgets, allocations) = tokio::try_join!(
        wethod.budgets().list().all(),
        wethod.people_allocations().list().date(day).all(),
    )?;
    let mut prices = BTreeMap::new();
    for budget in &budgets {
        *prices.entry(budget.project_id).or_default() += budget.total_price;
    }
    Ok((prices, allocations.iter().map(|it| it.hours).sum()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let budget =
        |id: i64, project: i64, price: &str| -> Result<Budget, Box<dyn std::error::Error>> {
            let price: Decimal = price.parse()?;
            Ok(example(
                json!({"id": id, "project_id": project, "total_price": price}),
            )?)
        };
    let monday: PeopleAllocation = example(json!({"id": 1, "date": "2026-03-02", "hours": 6}))?;
    let tuesday: PeopleAllocation = example(json!({"id": 2, "date": "2026-03-03", "hours": 8}))?;
    let sandbox = Sandbox::builder()
        .records(0)
        .record("/api/budgets", &budget(1, 7, "0.10")?)
        .record("/api/budgets", &budget(2, 7, "0.20")?)
        .record("/api/budgets", &budget(3, 8, "1200.50")?)
        .record("/api/people-allocations", &monday)
        .record("/api/people-allocations", &tuesday)
        .start()
        .await?;
    let wethod = Wethod::builder().access(sandbox.wethod()).build()?;

    // One request fails and is retried.
    assert!(sandbox.fault_next_on("listBudgets", Fault::response(503, json!({}))));
    let (prices, hours) = report(&wethod, monday.date).await?;
    for (project, price) in &prices {
        println!("project {project}: {price}");
    }
    println!("{hours} hours on {}", monday.date);
    assert_eq!(prices.get(&7.into()), Some(&Decimal::new(30, 2)));
    assert_eq!(hours, 6);
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}

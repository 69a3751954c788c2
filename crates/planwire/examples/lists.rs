//! Reads four lists from a sandbox that the example starts itself:
//! `cargo run --package planwire --example lists`.
#![allow(clippy::print_stdout, reason = "an example prints its results")]

use chrono::{DateTime, FixedOffset};
use planwire::piriod::PlanStatus;
use planwire::{Decimal, Piriod, Wethod, after, desc};
use planwire_sandbox::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start().await?;
    let wethod = Wethod::builder().access(sandbox.wethod()).build()?;

    // Every page, in order, a few at a time in memory.
    let since: DateTime<FixedOffset> = "2024-01-01T20:00:00+02:00".parse()?;
    let mut budgets = wethod.budgets().list().updated_at(after(since)).stream();
    let mut total = Decimal::ZERO;
    while let Some(budget) = budgets.try_next().await? {
        total += budget.total_price;
    }
    println!("all budgets together: {total}");

    // One page, with status and headers.
    let plans = wethod.production_plans().list().project_id(1);
    let page = plans.page_size(5).offset(0).send().await?;
    println!("HTTP {}: {} plans of project 1", page.status(), page.len());

    // All records, in memory; the identifier of one record filters others.
    for level in wethod.product_levels().list().max_items(3).all().await? {
        let siblings = wethod.product_levels().list().product_id(level.product_id);
        let days: Decimal = siblings.all().await?.iter().map(|it| it.days).sum();
        println!("product {}: {days} days", level.product_id);
    }

    let piriod = Piriod::builder().access(sandbox.piriod()).build()?;
    let active = piriod.plans().list().status(PlanStatus::Active);
    for plan in active.order_by(desc("created")).max_items(3).all().await? {
        println!(
            "{}: {} {} {}",
            plan.name, plan.amount, plan.currency, plan.frequency
        );
    }
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}

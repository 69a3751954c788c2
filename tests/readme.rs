//! The program of the README and its test.

use planwire::{Decimal, Result, Wethod};

/// The price of all budgets of a project.
async fn total_price(wethod: &Wethod, project: i64) -> Result<Decimal> {
    let mut total = Decimal::ZERO;
    let mut budgets = wethod.budgets().list().project_id(project).stream();
    while let Some(budget) = budgets.try_next().await? {
        total += budget.total_price;
    }
    Ok(total)
}

#[tokio::test]
async fn a_project_has_a_price() {
    let sandbox = planwire_sandbox::Sandbox::start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    assert!(total_price(&wethod, 1).await.unwrap() > 0);
}

#[test]
fn the_readme_shows_this_code() {
    let readme = include_str!("../README.md");
    let (_, shown) = readme.split_once("```rust\n").unwrap();
    let (shown, _) = shown.split_once("```").unwrap();
    assert!(include_str!("readme.rs").contains(shown));
}

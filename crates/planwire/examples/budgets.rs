//! Lists all budgets, and nothing else; BENCHMARKS.md measures its size.
//! `WETHOD_TOKEN=… WETHOD_COMPANY=… cargo run --package planwire --example budgets`.
#![allow(clippy::print_stdout, reason = "an example prints its results")]

use planwire::Wethod;

#[tokio::main(flavor = "current_thread")]
async fn main() -> planwire::Result<()> {
    let mut budgets = Wethod::from_environment()?.budgets().list().stream();
    while let Some(budget) = budgets.try_next().await? {
        println!(
            "{} {} {}",
            budget.id, budget.updated_at, budget.final_net_price
        );
    }
    Ok(())
}

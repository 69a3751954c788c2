//! The SQL that people type gives the same figures in each database.
#![cfg(any(feature = "sqlite", feature = "postgres"))]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::collections::BTreeMap;

use planwire::{Decimal, Wethod};
use planwire_sandbox::Sandbox;
use planwire_sync::Sync;
use support::engine::Engine;

for_each_engine!(sums_by_month_are_those_of_the_api);

/// The SQL that a person types, against the sum of the exact decimals that the API sent.
async fn sums_by_month_are_those_of_the_api<E: Engine>(engine: E) {
    let mut builder = Sandbox::builder();
    let prices = [
        // Less than 1,000, though a string would compare greater than any number.
        "900.5",
        "999.99",
        "128.57142857142858",
        "-85714.28571428571",
        "0.1",
        // 12000/7, as a server computes it with doubles and as one does with decimals.
        "1714.2857142857142",
        "1714.28571428571428571428571429",
        "1000.0000000000001",
        "123456789012.3456789",
        "20000",
        "2500.005",
        "7e3",
    ];
    for (index, price) in prices.iter().enumerate() {
        let month = index % 3 + 1;
        let record =
            format!(r#"{{"created_at":"2019-0{month}-28T23:59:59.999Z","total_price":{price}}}"#);
        builder = builder.record("/api/budgets", record);
    }
    let sandbox = builder.start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let mut months = BTreeMap::new();
    let mut budgets = wethod.budgets().list().stream();
    while let Some(budget) = budgets.try_next().await.unwrap() {
        if budget.total_price > 1000 {
            let month = budget.created_at.format("%Y-%m").to_string();
            *months.entry(month).or_insert(Decimal::ZERO) += budget.total_price;
        }
    }
    assert!(months.len() > 3, "{months:?}");
    let mut sync = Sync::new(wethod, "acme", engine.open().await).lists(["budgets"]);
    assert_eq!(sync.run().await.unwrap().failed().count(), 0);
    let month = E::month("created_at");
    let sums = format!(
        "SELECT {month}, CAST(sum(total_price) AS text) FROM {{wethod}}budgets WHERE total_price > 1000 GROUP BY {month}"
    );
    let sums = engine.rows(&sums).await;
    let sums: BTreeMap<_, _> = sums
        .lines()
        .map(|row| row.split_once('|').unwrap())
        .collect();
    assert_eq!(sums.len(), months.len(), "{sums:?}");
    for (month, expected) in months {
        let sum: f64 = sums[&*month].parse().unwrap();
        let expected: f64 = expected.to_string().parse().unwrap();
        assert_eq!(format!("{sum:.2}"), format!("{expected:.2}"), "{month}");
    }
}

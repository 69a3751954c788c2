//! Lists under a parent, in each database alike.
#![cfg(any(feature = "sqlite", feature = "postgres"))]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::collections::BTreeSet;

use planwire_sync::{ListReport, Sweep, Sync, Written};
use support::engine::Engine;
use support::origin::Origin;

for_each_engine!(
    records_under_a_parent_are_missed_twice,
    records_under_many_parents_are_all_there,
);

fn counts(written: Written) -> [u64; 3] {
    [written.inserted, written.updated, written.deleted]
}

/// Syncs the locations of all holidays, with deletions.
async fn sync<E: Engine>(engine: &E, origin: &Origin) -> ListReport {
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await)
        .lists(["holidays_locations"])
        .sweep(Sweep::Always);
    sync.run().await.unwrap().lists.remove(1)
}

async fn records_under_a_parent_are_missed_twice<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for holiday in [1, 2] {
        origin.put("holidays", &format!(r#"{{"id":{holiday}}}"#));
        // Both parents have a record with each identifier.
        for id in 1..=2 {
            let json = format!(r#"{{"id":{id},"location_id":{holiday}{id}}}"#);
            origin.put(&format!("holidays/{holiday}/locations"), &json);
        }
    }
    let report = sync(&engine, &origin).await;
    assert_eq!(counts(report.written), [4, 0, 0], "{report:?}");
    assert_eq!(sync(&engine, &origin).await.written, Written::default());
    origin.delete("holidays/2/locations", "1");
    assert_eq!(counts(sync(&engine, &origin).await.written), [0, 0, 0]);
    let missed = "SELECT CAST(\"parent\" AS text), CAST(\"id\" AS text) FROM {planwire}missed";
    assert_eq!(engine.rows(missed).await, "2|1");
    assert_eq!(counts(sync(&engine, &origin).await.written), [0, 0, 1]);
    assert_eq!(engine.rows(missed).await, "");
    let deleted = "SELECT CAST(\"holiday_id\" AS text), CAST(\"id\" AS text), \"_deleted_by\"
        FROM {wethod}holidays_locations WHERE \"_deleted_at\" IS NOT NULL";
    assert_eq!(engine.rows(deleted).await, "2|1|sweeps");
}

async fn records_under_many_parents_are_all_there<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    // Lists of no page, of a part of one, of one, and of several.
    let sizes = [3, 0, 250, 1, 100, 0, 199, 200, 1, 2, 0];
    for (holiday, size) in (1..).zip(sizes) {
        origin.put("holidays", &format!(r#"{{"id":{holiday}}}"#));
        let list = format!("holidays/{holiday}/locations");
        for id in 0..=size {
            origin.put(&list, &format!(r#"{{"id":{id},"location_id":{id}}}"#));
        }
        origin.delete(&list, "0");
    }
    let report = sync(&engine, &origin).await;
    assert_eq!(report.written.inserted, sizes.iter().sum::<u64>());
    let rows = "SELECT CAST(\"holiday_id\" AS text), CAST(count(*) AS text), CAST(min(\"id\") AS text), CAST(max(\"id\") AS text)
        FROM {wethod}holidays_locations GROUP BY \"holiday_id\"";
    let rows = engine.rows(rows).await;
    let rows: BTreeSet<_> = rows.lines().map(str::to_owned).collect();
    let expected: BTreeSet<_> = (1..)
        .zip(sizes)
        .filter(|(_, size)| *size > 0)
        .map(|(holiday, size)| format!("{holiday}|{size}|1|{size}"))
        .collect();
    assert_eq!(rows, expected);
    assert_eq!(sync(&engine, &origin).await.written, Written::default());
}

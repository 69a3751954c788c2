//! Exports to Parquet, from each database, read back with the same crate.
#![cfg(feature = "parquet")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::fs::File;
use std::path::Path;

use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use planwire::Wethod;
use planwire_sandbox::Sandbox;
use planwire_sync::{Sync, export, lists};
use support::engine::Engine;
use support::origin::Origin;

for_each_engine!(
    values_have_their_types_and_digits,
    every_list_is_a_file,
    nothing_is_left_of_a_file_that_cannot_be_written,
);

fn rows(path: &Path) -> Vec<Row> {
    let reader = SerializedFileReader::new(File::open(path).unwrap()).unwrap();
    reader
        .get_row_iter(None)
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn value<'a>(row: &'a Row, name: &str) -> &'a Field {
    let (_, field) = row.get_column_iter().find(|(it, _)| *it == name).unwrap();
    field
}

fn text(row: &Row, name: &str) -> String {
    value(row, name).to_string()
}

async fn values_have_their_types_and_digits<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put(
        "budgets",
        r#"{"id":1,"updated_at":"2025-05-14T14:57:27.207123+02:00","is_baseline":true,"version":3,
        "final_net_price":9007199254740993.01,"total_price":-0.5,"total_cost":1e-10,"total_days":"many","notes":"Grüße"}"#,
    );
    origin.put("budgets", r#"{"id":2,"notes":null}"#);
    let folder = tempfile::tempdir().unwrap();
    let run = async || {
        let now = "2026-01-02T03:04:05.678Z".parse().unwrap();
        let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await)
            .lists(["budgets"])
            .full(true)
            .clock(move || now);
        sync.run().await.unwrap();
        export(&mut engine.open().await, folder.path())
            .await
            .unwrap()
    };
    let exported = run().await;
    let path = folder.path().join("wethod_budgets.parquet");
    assert_eq!(exported.len(), 1);
    let table = &exported[0];
    assert_eq!((&table.path, table.rows, table.misfits), (&path, 2, 1));
    let read = rows(&path);
    let row = &read[0];
    assert_eq!(text(row, "_account"), "\"acme\"");
    assert_eq!(value(row, "id"), &Field::Long(1));
    assert_eq!(value(row, "version"), &Field::Long(3));
    assert_eq!(value(row, "is_baseline"), &Field::Bool(true));
    assert_eq!(text(row, "final_net_price"), "9007199254740993.010000000");
    assert_eq!(text(row, "total_price"), "-0.500000000");
    assert_eq!(value(row, "total_cost"), &Field::Null);
    assert_eq!(value(row, "total_days"), &Field::Null);
    assert_eq!(text(row, "notes"), "\"Grüße\"");
    let instant = |it: &str| {
        let instant: chrono::DateTime<chrono::Utc> = it.parse().unwrap();
        Field::TimestampMicros(instant.timestamp_micros())
    };
    assert_eq!(
        value(row, "updated_at"),
        &instant("2025-05-14T12:57:27.207123Z")
    );
    assert_eq!(
        value(row, "_synced_at"),
        &instant("2026-01-02T03:04:05.678Z")
    );
    assert_eq!(value(row, "_deleted_at"), &Field::Null);
    let Field::Str(problems) = value(row, "_problems") else {
        panic!("{:?}", value(row, "_problems"));
    };
    assert!(problems.contains("total_cost") && problems.contains("total_days"));
    let Field::Str(raw) = value(row, "_raw") else {
        panic!("{:?}", value(row, "_raw"));
    };
    assert_eq!(raw, &origin.records("budgets")[0]);
    assert_eq!(value(&read[1], "notes"), &Field::Null);

    // A row that is marked as deleted stays, and the file is replaced.
    origin.delete("budgets", "2");
    run().await;
    let read = rows(&path);
    let deleted = read.iter().find(|it| text(it, "id") == "2").unwrap();
    assert_eq!(text(deleted, "_deleted_by"), "\"get\"");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

async fn every_list_is_a_file<E: Engine>(engine: E) {
    let sandbox = Sandbox::builder().records(30).start().await.unwrap();
    let wethod = Wethod::builder().access(sandbox.wethod()).build().unwrap();
    let mut sync = Sync::new(wethod, "acme", engine.open().await);
    let report = sync.run().await.unwrap();
    assert_eq!(report.failed().count(), 0);
    let folder = tempfile::tempdir().unwrap();
    let mut database = sync.into_destination();
    let exported = export(&mut database, folder.path()).await.unwrap();
    let all = lists(planwire::operation::Api::Wethod);
    assert_eq!(exported.len(), all.len());
    for (list, table) in report.lists.iter().zip(&exported) {
        assert_eq!(table.rows, list.written.inserted, "{table:?}");
        assert_eq!(rows(&table.path).len() as u64, table.rows, "{table:?}");
    }
}

async fn nothing_is_left_of_a_file_that_cannot_be_written<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put("budgets", r#"{"id":1}"#);
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
    sync.run().await.unwrap();
    let mut database = sync.into_destination();
    let folder = tempfile::tempdir().unwrap();
    // A folder stands where the file should.
    let taken = folder.path().join("wethod_budgets.parquet");
    std::fs::create_dir_all(taken.join("taken")).unwrap();
    let error = export(&mut database, folder.path()).await.unwrap_err();
    assert!(
        error.is_destination() && error.to_string().starts_with("cannot rename "),
        "{error}"
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

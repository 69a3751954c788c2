//! Promises of a destination, kept by each database alike.
#![cfg(any(feature = "sqlite", feature = "postgres"))]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod support;

use std::time::Duration;

use planwire::RawClient;
use planwire_sandbox::Sandbox;
use planwire_sync::{Destination, ListReport, Mode, Sweep, Sync, Written};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use support::engine::Engine;
use support::origin::Origin;

for_each_engine!(
    a_first_load_and_the_same_again,
    every_list_of_both_vendors,
    changes_and_a_record_that_comes_back,
    deletions_that_the_api_lists,
    odd_values_and_odd_records,
    values_keep_their_digits_and_instants,
    any_decimal_and_any_instant_is_the_one_that_was_sent,
    lists_without_identifiers_are_replaced,
    columns_of_a_new_release_are_filled,
    an_altered_table_is_an_error,
    a_newer_layout_is_an_error,
    a_second_writer_is_told_who_holds_it,
    history_keeps_what_was_replaced,
    history_says_what_a_record_was_at_a_time,
    two_accounts_share_a_table,
    a_reset_list_is_read_anew,
    verify_compares_every_record,
    the_time_of_the_last_update_guards_changes,
);

/// Syncs some lists, all records of them, and returns the report of the first.
async fn sync<E: Engine>(engine: &E, client: impl Into<RawClient>, lists: &[&str]) -> ListReport {
    let mut sync = Sync::new(client, "acme", engine.open().await)
        .lists(lists.iter().copied())
        .full(true);
    let report = sync.run().await.unwrap();
    let list = report.lists.into_iter().next().unwrap();
    assert!(list.failure.is_none(), "{list:?}");
    list
}

fn counts(written: Written) -> [u64; 3] {
    [written.inserted, written.updated, written.deleted]
}

fn budget(id: u32, updated: &str, price: &str) -> String {
    format!(
        r#"{{"id":{id},"created_at":"2025-01-01T00:00:00.000Z","updated_at":"{updated}","final_net_price":{price},
        "total_price":1,"notes":"tab\there","is_baseline":true}}"#
    )
}

const MAY: &str = "2025-05-14T14:57:27.207+02:00";
const JUNE: &str = "2025-06-01T00:00:00Z";

async fn a_first_load_and_the_same_again<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for id in 1..=250 {
        origin.put("budgets", &budget(id, MAY, "12000.50"));
    }
    let first = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!((first.read, counts(first.written)), (250, [250, 0, 0]));
    assert_eq!(first.mode, Mode::Full);
    let columns = [
        "final_net_price",
        "notes",
        "_raw",
        "_deleted_at",
        "_problems",
    ];
    let row = engine.row("{wethod}budgets", "250", &columns).await;
    let raw = budget(250, MAY, "12000.50");
    assert!(
        row.ends_with(&format!("|tab\there|{raw}|NULL|NULL")),
        "{row}"
    );
    assert!(row.starts_with("12000.5"), "{row}");
    let seen = "SELECT CAST(min(\"_first_seen_at\") AS text), CAST(max(\"_synced_at\") AS text) FROM {wethod}budgets";
    let before = engine.rows(seen).await;
    let again = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!((again.read, again.written), (250, Written::default()));
    assert_eq!(engine.rows(seen).await, before);
    let states = engine.open().await.states().await.unwrap();
    let (key, state) = &states[0];
    assert_eq!((key.list.as_str(), state.rows), ("budgets", 250));
    assert!(state.cursor.is_some() && state.swept_at.is_some() && state.position.is_none());
    let run = engine.open().await.last_run().await.unwrap().unwrap();
    assert_eq!((run.lists, run.records, run.changes), (1, 250, 0));
}

async fn every_list_of_both_vendors<E: Engine>(engine: E) {
    let sandbox = Sandbox::builder().records(30).start().await.unwrap();
    let wethod = planwire::Wethod::builder()
        .access(sandbox.wethod())
        .build()
        .unwrap();
    let piriod = planwire::Piriod::builder()
        .access(sandbox.piriod())
        .build()
        .unwrap();
    for client in [RawClient::from(wethod), RawClient::from(piriod)] {
        let mut sync = Sync::new(client, "acme", engine.open().await);
        let report = sync.run().await.unwrap();
        let failed: Vec<_> = report.failed().collect();
        assert!(failed.is_empty(), "{failed:#?}");
        let again = sync.run().await.unwrap();
        for (list, before) in again.lists.iter().zip(&report.lists) {
            assert_eq!((&list.list, &list.failure.is_none()), (&before.list, &true));
            assert!(before.written.inserted > 0 || before.odd > 0, "{before:?}");
            let is_replaced = list.notes.iter().any(|it| it.contains("replaces all"));
            assert!(
                is_replaced || list.written == Written::default(),
                "{list:?}"
            );
        }
        for verified in sync.verify().await.unwrap() {
            assert!(
                verified.failure.is_none() && verified.different.is_empty(),
                "{verified:?}"
            );
        }
    }
}

async fn changes_and_a_record_that_comes_back<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for id in 1..=3 {
        origin.put("budgets", &budget(id, MAY, "1"));
    }
    sync(&engine, origin.wethod(), &["budgets"]).await;
    let columns = ["final_net_price", "_first_seen_at"];
    let before = engine.row("{wethod}budgets", "2", &columns).await;
    origin.put("budgets", &budget(2, JUNE, "7.25"));
    origin.put("budgets", &budget(4, JUNE, "1"));
    origin.delete("budgets", "3");
    let report = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!(counts(report.written), [1, 1, 1]);
    let after = engine.row("{wethod}budgets", "2", &columns).await;
    assert!(
        after.starts_with("7.25|")
            && after.split_once('|').unwrap().1 == before.split_once('|').unwrap().1
    );
    let deleted = "SELECT CAST(\"id\" AS text), \"_deleted_by\" FROM {wethod}budgets WHERE \"_deleted_at\" IS NOT NULL";
    assert_eq!(engine.rows(deleted).await, "3|get");
    origin.put("budgets", &budget(3, MAY, "1"));
    let report = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!(counts(report.written), [0, 1, 0]);
    assert_eq!(engine.rows(deleted).await, "");
}

async fn deletions_that_the_api_lists<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    let project = |id: u32, deleted: &str| {
        format!(
            r#"{{"id":{id},"name":"p","updated_at":"2025-05-14T00:00:00Z","deleted_at":{deleted}}}"#
        )
    };
    let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
    let list = lists
        .iter()
        .find(|it| it.deletions)
        .unwrap()
        .name()
        .to_owned();
    for id in 1..=3 {
        origin.put(&list, &project(id, "null"));
    }
    let run = async |full| {
        let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await)
            .lists([&list])
            .lookback(Duration::ZERO)
            .full(full)
            .sweep(Sweep::Never);
        sync.run().await.unwrap().lists.remove(0)
    };
    run(true).await;
    let now = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now());
    let now = now + chrono::TimeDelta::minutes(5);
    let now = format!("\"{}\"", now.format("%Y-%m-%dT%H:%M:%S%.3fZ"));
    origin.put(&list, &project(2, &now));
    // One that was never seen.
    origin.put(&list, &project(9, &now));
    let report = run(false).await;
    assert_eq!(report.mode, Mode::Changes);
    assert_eq!(counts(report.written), [1, 0, 2], "{report:?}");
    let deleted = format!(
        "SELECT CAST(\"id\" AS text), \"_deleted_by\" FROM {{wethod}}{list} WHERE \"_deleted_at\" IS NOT NULL ORDER BY 1"
    );
    assert_eq!(engine.rows(&deleted).await, "2|list\n9|list");
    assert_eq!(run(false).await.written, Written::default());
    // A deleted record that differs stays deleted.
    let renamed = project(2, &now).replace("\"p\"", "\"q\"");
    origin.put(&list, &renamed);
    assert_eq!(counts(run(false).await.written), [0, 1, 0]);
    origin.put(
        &list,
        &project(2, "null").replace("2025-05-14", "2099-05-14"),
    );
    assert_eq!(counts(run(false).await.written), [0, 1, 0]);
    assert_eq!(engine.rows(&deleted).await, "9|list");
}

async fn odd_values_and_odd_records<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    let deep = format!("{}{}", "[".repeat(90), "]".repeat(90));
    for record in [
        r#"{"id":1,"final_net_price":"many","is_baseline":"yes","updated_at":"yesterday","project_id":1.5}"#,
        r#"{"id":2,"final_net_price":"12.50","is_baseline":1,"project_id":7.0,"notes":42,"status":"NEW_ONE"}"#,
        r#"{"id":3,"notes":"half \ud83d","currency":{"a":1}}"#,
        r#"{"id":4,"notes":"\\N\n\t\\ ☃ \u0001"}"#,
        r#"{"id":5,"project_id":99999999999999999999,"final_net_price":1e400}"#,
        r#"{"id":"six"}"#,
        r#"{"id":null,"notes":"none"}"#,
        r#"{"notes":"none"}"#,
        &format!(r#"{{"id":8,"other":{deep}}}"#),
    ] {
        origin.put("budgets", record);
    }
    let report = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!((report.written.inserted, report.odd), (6, 3), "{report:?}");
    let columns = [
        "final_net_price",
        "is_baseline",
        "updated_at",
        "project_id",
        "notes",
    ];
    let row = engine.row("{wethod}budgets", "1", &columns).await;
    assert_eq!(row, "NULL|NULL|NULL|NULL|NULL");
    let problems = engine.row("{wethod}budgets", "1", &["_problems"]).await;
    for column in &columns[..4] {
        assert!(problems.contains(column), "{problems}");
    }
    let row = engine
        .row(
            "{wethod}budgets",
            "2",
            &["project_id", "notes", "status", "_problems"],
        )
        .await;
    assert_eq!(row, "7|42|NEW_ONE|NULL");
    let row = engine.row("{wethod}budgets", "3", &["notes", "_raw"]).await;
    assert_eq!(
        row,
        r#"NULL|{"id":3,"notes":"half \ud83d","currency":{"a":1}}"#
    );
    let row = engine.row("{wethod}budgets", "4", &["notes"]).await;
    assert_eq!(row, "\\N\n\t\\ ☃ \u{1}");
    let odd = "SELECT \"raw\" FROM {planwire}odd_records ORDER BY 1";
    assert_eq!(engine.rows(odd).await.lines().count(), 3);
    let again = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!(again.written, Written::default());
    assert_eq!(engine.rows(odd).await.lines().count(), 3);
}

async fn values_keep_their_digits_and_instants<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put("budgets", &budget(1, MAY, "9007199254740993.01"));
    origin.put(
        "budgets",
        &budget(2, "2025-05-14T23:59:59.999-09:30", "-0.10"),
    );
    let report = sync(&engine, origin.wethod(), &["budgets"]).await;
    let row = engine
        .row("{wethod}budgets", "1", &["final_net_price", "updated_at"])
        .await;
    let (price, updated) = row.split_once('|').unwrap();
    // More digits than a double: SQLite keeps them as a string, and says so.
    assert_eq!(price, "9007199254740993.01");
    assert!(report.written.misfits <= 1);
    assert!(
        updated.starts_with("2025-05-14") && updated.contains("12:57:27.207"),
        "{updated}"
    );
    let row = engine
        .row("{wethod}budgets", "2", &["final_net_price", "updated_at"])
        .await;
    let (price, updated) = row.split_once('|').unwrap();
    assert_eq!(price.parse(), Ok(-0.1_f64));
    assert!(
        updated.starts_with("2025-05-15") && updated.contains("09:29:59.999"),
        "{updated}"
    );
    // The SQL that a person types.
    let sum =
        "SELECT CAST(round(CAST(sum(\"total_price\") AS numeric), 2) AS text) FROM {wethod}budgets
        WHERE \"total_price\" < 1000";
    assert!(engine.rows(sum).await.starts_with('2'));
}

/// Returns the significant digits of a decimal, with its sign, and the number of them before the point.
fn significant(decimal: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = decimal.split_once(['e', 'E']).unwrap_or((decimal, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let leading = digits.len() - digits.trim_start_matches('0').len();
    let whole = whole.trim_start_matches('-').len();
    let significant = digits.trim_matches('0').to_owned();
    if significant.is_empty() {
        return (false, significant, 0);
    }
    let before = i64::try_from(whole).unwrap() - i64::try_from(leading).unwrap();
    let exponent: i64 = exponent.parse().unwrap();
    (mantissa.starts_with('-'), significant, before + exponent)
}

async fn any_decimal_and_any_instant_is_the_one_that_was_sent<E: Engine>(engine: E) {
    let decimal = "-?(0|[1-9][0-9]{0,27})(\\.[0-9]{1,28})?([eE][+-]?[0-9]{1,2})?";
    // The years 2 to 9998, in microseconds.
    let instant = (
        -62_000_000_000_000_000..=253_300_000_000_000_000_i64,
        -1_439..=1_439_i32,
        0..4_u32,
    );
    let mut runner = TestRunner::deterministic();
    let mut sent = Vec::new();
    let origin = Origin::start().await;
    for id in 1..=1_000 {
        let price = decimal.new_tree(&mut runner).unwrap().current();
        let (micros, minutes, precision) = instant.new_tree(&mut runner).unwrap().current();
        // Seconds, milliseconds or microseconds.
        let step = [1_000_000, 1_000, 1_000, 1][precision as usize];
        let at = chrono::DateTime::from_timestamp_micros(micros / step * step).unwrap();
        let zone = chrono::FixedOffset::east_opt(minutes * 60).unwrap();
        let at = at.with_timezone(&zone);
        let text = at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
        origin.put("budgets", &budget(id, &text, &price));
        sent.push((id, price, at));
    }
    let report = sync(&engine, origin.wethod(), &["budgets"]).await;
    assert_eq!(
        (report.written.inserted, report.problems.len()),
        (1_000, 0),
        "{report:?}"
    );
    let rows = format!(
        "SELECT CAST(\"id\" AS text), {}, CAST(\"updated_at\" AS text) FROM {{wethod}}budgets",
        E::digits("final_net_price")
    );
    let rows = engine.rows(&rows).await;
    let mut found: std::collections::HashMap<_, _> = rows
        .lines()
        .map(|row| row.split_once('|').unwrap())
        .collect();
    for (id, price, at) in sent {
        let row = found.remove(&*id.to_string()).unwrap();
        let (stored_price, stored_at) = row.split_once('|').unwrap();
        // A double is the decimal if that is the shortest one which makes it.
        let double = stored_price.parse().map(|it: f64| format!("{it:e}"));
        assert!(
            significant(stored_price) == significant(&price)
                || significant(&double.unwrap()) == significant(&price),
            "{id}: {price}, {row}"
        );
        let stored_at = stored_at.replace(' ', "T").replace("+00", "Z");
        let stored_at = chrono::DateTime::parse_from_rfc3339(&stored_at).unwrap();
        assert_eq!(stored_at, at, "{id}: {row}");
    }
}

async fn lists_without_identifiers_are_replaced<E: Engine>(engine: E) {
    let lists = planwire_sync::lists(planwire::operation::Api::Piriod);
    let untyped = lists
        .iter()
        .find(|it| it.operation.record_fields().is_empty())
        .unwrap();
    let name = untyped.name().to_owned();
    let path = untyped.operation.path.trim_matches('/').replace('-', "_");
    let origin = Origin::start().await;
    for number in 0..150 {
        origin.put(&path, &format!(r#"{{"name":"n{number}"}}"#));
    }
    let report = sync(&engine, origin.piriod(), &[&name]).await;
    assert_eq!(counts(report.written), [150, 0, 0], "{report:?}");
    origin.clear();
    origin.put(&path, r#"{"name":"only"}"#);
    sync(&engine, origin.piriod(), &[&name]).await;
    let rows = format!("SELECT CAST(\"_raw\" AS text) FROM {{piriod}}{name}");
    assert_eq!(engine.rows(&rows).await, r#"{"name":"only"}"#);
}

async fn columns_of_a_new_release_are_filled<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for id in 1..=1_200 {
        let json = budget(id, MAY, "1").replacen(
            '{',
            &format!(r#"{{"final_net_price_currency":{id}.5,"#),
            1,
        );
        origin.put("budgets", &json);
    }
    sync(&engine, origin.wethod(), &["budgets"]).await;
    // The table as an older release made it; no view reads these columns.
    for column in ["final_net_price_currency", "notes"] {
        engine
            .run(&format!(
                "ALTER TABLE {{wethod}}budgets DROP COLUMN \"{column}\""
            ))
            .await;
    }
    engine
        .run("UPDATE {planwire}lists SET \"schema_hash\" = 'older'")
        .await;
    origin.clear();
    engine
        .open()
        .await
        .prepare(&[&table("budgets")])
        .await
        .unwrap();
    let row = engine
        .row(
            "{wethod}budgets",
            "1200",
            &["final_net_price_currency", "notes", "is_baseline"],
        )
        .await;
    assert!(row.starts_with("1200.5|tab\there|"), "{row}");
    let missing = "SELECT CAST(count(*) AS text) FROM {wethod}budgets WHERE \"final_net_price_currency\" IS NULL";
    assert_eq!(engine.rows(missing).await, "0");
}

fn table(name: &str) -> planwire_sync::Table {
    let lists = planwire_sync::lists(planwire::operation::Api::Wethod);
    lists
        .into_iter()
        .find(|it| it.name() == name)
        .unwrap()
        .table
}

async fn an_altered_table_is_an_error<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    sync(&engine, origin.wethod(), &["budgets"]).await;
    engine
        .run("ALTER TABLE {wethod}budgets RENAME COLUMN \"_raw\" TO \"mine\"")
        .await;
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
    let error = sync.run().await.unwrap_err();
    assert!(error.is_destination());
    assert!(
        error.to_string().ends_with("the column `_raw` is missing"),
        "{error}"
    );
    assert!(
        error
            .hint()
            .unwrap()
            .contains("planwire sync reset budgets")
    );
}

async fn a_newer_layout_is_an_error<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    sync(&engine, origin.wethod(), &["budgets"]).await;
    engine
        .run("UPDATE {planwire}layout SET \"layout\" = 99")
        .await;
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
    let error = sync.run().await.unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("its tables have layout 99, and this program knows 1"),
        "{error}"
    );
    assert_eq!(error.hint().as_deref(), Some("Update planwire."));
}

async fn a_second_writer_is_told_who_holds_it<E: Engine>(engine: E) {
    let mut first = engine.open().await;
    first.prepare(&[&table("budgets")]).await.unwrap();
    let mut second = engine.open().await;
    let error = second.prepare(&[&table("budgets")]).await.unwrap_err();
    assert!(error.is_locked() && error.hint().is_some());
    let process = format!("process {}", std::process::id());
    assert!(error.to_string().contains(&process), "{error}");
    drop(first);
    second.prepare(&[&table("budgets")]).await.unwrap();
}

async fn history_keeps_what_was_replaced<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    let run = async || {
        let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await)
            .lists(["budgets"])
            .full(true)
            .history(true);
        sync.run().await.unwrap();
    };
    origin.put("budgets", &budget(1, MAY, "1.5"));
    origin.put("budgets", &budget(2, MAY, "1.5"));
    run().await;
    origin.put("budgets", &budget(1, JUNE, "2.5"));
    run().await;
    run().await;
    origin.put("budgets", &budget(1, JUNE, "3.5"));
    run().await;
    let rows = format!(
        "SELECT CAST(\"id\" AS text), {} FROM {{wethod}}budgets_history ORDER BY \"_replaced_at\"",
        E::text("final_net_price")
    );
    assert_eq!(engine.rows(&rows).await, "1|1.5\n1|2.5");
    let complete = "SELECT CAST(count(*) AS text) FROM {wethod}budgets_history
        WHERE \"_raw\" IS NOT NULL AND \"_replaced_at\" > \"_synced_at\"";
    assert_eq!(engine.rows(complete).await, "2");
}

async fn history_says_what_a_record_was_at_a_time<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    let run = async |day: &str| {
        let now = format!("{day}T00:00:00Z").parse().unwrap();
        let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await)
            .lists(["budgets"])
            .full(true)
            .history(true)
            .clock(move || now);
        assert_eq!(sync.run().await.unwrap().failed().count(), 0);
    };
    origin.put("budgets", &budget(1, MAY, "1.5"));
    run("2026-01-01").await;
    let changed = budget(1, JUNE, "2.5");
    origin.put("budgets", &changed);
    run("2026-02-01").await;
    origin.delete("budgets", "1");
    run("2026-03-01").await;
    // It comes back as it was.
    origin.put("budgets", &changed);
    run("2026-04-01").await;
    for (day, price) in [
        ("2025-12-15", ""),
        ("2026-01-15", "1.5"),
        ("2026-02-15", "2.5"),
        ("2026-03-15", ""),
        ("2026-04-15", "2.5"),
    ] {
        let at = format!("'{day}T00:00:00.000Z'");
        let price_of = E::text("final_net_price");
        let sql = format!(
            "SELECT price FROM (
                SELECT {price_of} AS price, _synced_at, _deleted_at, NULL AS _replaced_at FROM {{wethod}}budgets
                UNION ALL
                SELECT {price_of}, _synced_at, _deleted_at, _replaced_at FROM {{wethod}}budgets_history
            ) AS versions
            WHERE _synced_at <= {at} AND (_replaced_at IS NULL OR _replaced_at > {at})
                AND (_deleted_at IS NULL OR _deleted_at > {at})"
        );
        assert_eq!(engine.rows(&sql).await, price, "{day}");
    }
}

async fn two_accounts_share_a_table<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for (account, price) in [("acme", "1.5"), ("it's\tanother \\ one", "2.5")] {
        origin.put("budgets", &budget(1, MAY, price));
        let mut sync = Sync::new(origin.wethod(), account, engine.open().await).lists(["budgets"]);
        let report = sync.run().await.unwrap();
        assert_eq!(counts(report.lists[0].written), [1, 0, 0]);
    }
    let rows = format!(
        "SELECT \"_account\", {} FROM {{wethod}}budgets ORDER BY 2",
        E::text("final_net_price")
    );
    assert_eq!(
        engine.rows(&rows).await,
        "acme|1.5\nit's\tanother \\ one|2.5"
    );
}

async fn a_reset_list_is_read_anew<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put("budgets", &budget(1, MAY, "1"));
    origin.put("budgets", r#"{"id":"odd"}"#);
    sync(&engine, origin.wethod(), &["budgets"]).await;
    let mut destination = engine.open().await;
    destination.reset(&table("budgets")).await.unwrap();
    assert_eq!(destination.states().await.unwrap(), []);
    drop(destination);
    assert_eq!(
        engine
            .rows("SELECT \"raw\" FROM {planwire}odd_records")
            .await,
        ""
    );
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
    let report = sync.run().await.unwrap();
    assert_eq!(counts(report.lists[0].written), [1, 0, 0]);
}

async fn verify_compares_every_record<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    for id in 1..=3 {
        origin.put("budgets", &budget(id, MAY, "1"));
    }
    let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
    sync.run().await.unwrap();
    assert!(
        sync.verify()
            .await
            .unwrap()
            .iter()
            .all(planwire_sync::Verified::is_equal)
    );
    origin.put("budgets", &budget(1, MAY, "2"));
    origin.put("budgets", &budget(4, MAY, "1"));
    origin.delete("budgets", "3");
    let verified = &sync.verify().await.unwrap()[0];
    assert_eq!(verified.equal, 1);
    assert_eq!(
        [&verified.different, &verified.missing, &verified.extra],
        [&["1"], &["4"], &["3"]]
    );
}

async fn the_time_of_the_last_update_guards_changes<E: Engine>(engine: E) {
    let origin = Origin::start().await;
    origin.put("budgets", &budget(1, "2098-06-01T00:00:00Z", "2"));
    let run = async || {
        let mut sync = Sync::new(origin.wethod(), "acme", engine.open().await).lists(["budgets"]);
        sync.run().await.unwrap().lists.remove(0)
    };
    run().await;
    // A response of a replica that is behind.
    origin.put("budgets", &budget(1, "2098-05-01T00:00:00Z", "1"));
    let report = run().await;
    assert_eq!(
        (report.mode, report.read, report.written),
        (Mode::Changes, 1, Written::default())
    );
    origin.put("budgets", &budget(1, "2098-07-01T00:00:00Z", "3"));
    assert_eq!(counts(run().await.written), [0, 1, 0]);
    let price = engine
        .row("{wethod}budgets", "1", &["final_net_price"])
        .await;
    assert!(price.starts_with('3'), "{price}");
}

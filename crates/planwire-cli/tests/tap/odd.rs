//! Records that are not as documented.

use planwire_sandbox::{ListBehaviour, Sandbox};
use serde_json::{Value, json};

use crate::support::{Tap, misfits};

#[test]
fn an_odd_value_is_null_and_stops_nothing() {
    let deep = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    let record = format!(
        r#"{{"id": 20, "total_price": "twelve", "version": 1.5, "notes": "\u0000", "currency": "\ud83d",
            "created_at": "2016-12-31T23:59:60Z", "updated_at": "2025-05-14T14:57:27.5+02:00", "is_baseline": 1,
            "total_days": "007.50", "project_id": "5", "new": {deep}, "more": [1,
            2]}}"#
    );
    let odd = ListBehaviour::new().raw_records(19..20, record);
    let tap = Tap::new(
        Sandbox::builder().list_behaviour("/api/budgets", odd),
        &["wethod_budgets"],
    );
    let messages = tap.run(None);
    let records = messages.records("wethod_budgets");
    assert_eq!(records.len(), 250);
    let schema = &messages.of_type("SCHEMA")[0]["schema"];
    let odd: Vec<_> = records.iter().flat_map(|it| misfits(it, schema)).collect();
    assert!(odd.is_empty(), "{odd:?}");
    let record = records.iter().find(|it| it["id"] == 20).unwrap();
    let expected = json!({
        "id": 20, "total_price": null, "version": null, "notes": null, "currency": null,
        "created_at": "2016-12-31T23:59:59.999999Z", "updated_at": "2025-05-14T12:57:27.500Z", "is_baseline": true,
        "total_days": 7.5, "project_id": 5, "new": null, "more": [1, 2],
    });
    assert_eq!(**record, expected);
    let log = &messages.log;
    for name in ["total_price", "version", "currency"] {
        let warning = format!(
            "warning: wethod_budgets: the value of `{name}` has another type than documented in 1 records"
        );
        assert!(log.contains(&warning), "{log}");
    }
    for name in ["notes", "new"] {
        let warning =
            format!("warning: wethod_budgets: the value of `{name}` cannot be sent in 1 records");
        assert!(log.contains(&warning), "{log}");
    }
}

#[test]
fn a_record_without_a_key_is_left_out_and_named() {
    let odd = ListBehaviour::new().raw_records(19..20, r#"{"id": null, "notes": "lost"}"#);
    let mut tap = Tap::new(
        Sandbox::builder().list_behaviour("/api/budgets", odd),
        &["wethod_budgets"],
    );
    tap.configuration["activate_version"] = true.into();
    let messages = tap.run(None);
    assert_eq!(messages.records("wethod_budgets").len(), 249);
    let log = &messages.log;
    assert!(
        log.contains("wethod_budgets: a record has no `id`; it is left out"),
        "{log}"
    );
    assert!(log.contains("1 records were left out"), "{log}");
    // A target would take it for deleted.
    assert!(messages.of_type("ACTIVATE_VERSION").is_empty());
}

#[test]
fn records_without_identifiers_are_numbered() {
    let behaviour = ListBehaviour::new().without_ids();
    let sandbox = Sandbox::builder()
        .records(90)
        .list_behaviour("/frequencies/", behaviour);
    let tap = Tap::new(sandbox, &["piriod_frequencies"]);
    let first = tap.run(None);
    let records = first.records("piriod_frequencies");
    assert_eq!(records.len(), 90);
    assert_eq!(records[89]["id"], "89");
    assert!(
        records
            .iter()
            .all(|it| it["_raw"].is_object() && it["_raw"]["id"].is_null())
    );
    // The next run replaces each by its number.
    let second = tap.run(first.state().as_ref());
    assert_eq!(second.records("piriod_frequencies"), records);
}

#[test]
fn a_raw_record_has_all_that_was_sent() {
    let mut tap = Tap::new(Sandbox::builder(), &["wethod_budgets", "wethod_projects"]);
    tap.configuration["raw"] = true.into();
    let messages = tap.run(None);
    let sent: Vec<Value> = tap
        .sandbox
        .list("/api/budgets")
        .unwrap()
        .read_all()
        .iter()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    let records = messages.records("wethod_budgets");
    let raw: Vec<_> = records.iter().map(|it| it["_raw"].clone()).collect();
    assert_eq!(raw, sent);
    tap.configuration["raw"] = false.into();
    let without = tap.run(None);
    assert!(without.records("wethod_budgets")[0].get("_raw").is_none());
    // Metadata has undocumented names, which a target has no column for.
    assert!(without.records("wethod_projects")[0]["_raw"].is_object());
}

#[test]
fn the_children_of_an_odd_parent_are_not_taken_for_deleted() {
    let odd = ListBehaviour::new().raw_records(1..2, r#"{"id": null}"#);
    let sandbox = Sandbox::builder().list_behaviour("/api/holidays", odd);
    let mut tap = Tap::new(sandbox, &["wethod_holidays_locations"]);
    tap.configuration["activate_version"] = true.into();
    let messages = tap.run(None);
    assert!(!messages.records("wethod_holidays_locations").is_empty());
    let log = &messages.log;
    assert!(
        log.contains("a record of `holidays` has no usable `id`"),
        "{log}"
    );
    assert!(messages.of_type("ACTIVATE_VERSION").is_empty());
}

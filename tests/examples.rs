//! Every example of a success in the documents decodes into the generated type, and encodes back to the
//! same JSON.

use serde_json::{Map, Value};

#[rustfmt::skip]
mod round_trips;

const BUNDLES: [&str; 2] = [
    include_str!("../crates/planwire-sandbox/bundle/wethod.json"),
    include_str!("../crates/planwire-sandbox/bundle/piriod.json"),
];

/// The operations of all documents that answer a success with JSON, and their examples.
fn operations() -> Vec<(String, Vec<Value>)> {
    let mut operations = Vec::new();
    for bundle in BUNDLES {
        let bundle: Value = serde_json::from_str(bundle).unwrap();
        for item in bundle["paths"].as_object().unwrap().values() {
            for operation in item.as_object().unwrap().values() {
                let media = &operation["responses"]["200"]["content"]["application/json"];
                if media.is_object() {
                    let named = media["examples"]
                        .as_object()
                        .into_iter()
                        .flat_map(Map::values);
                    let examples = named
                        .map(|it| it["value"].clone())
                        .chain(media.get("example").cloned());
                    operations.push((
                        operation["operationId"].as_str().unwrap().to_owned(),
                        examples.collect(),
                    ));
                }
            }
        }
    }
    operations
}

#[test]
fn every_example_goes_through_its_type() {
    let operations = operations();
    assert!(operations.len() >= 4);
    for (operation, examples) in operations {
        assert!(!examples.is_empty(), "{operation} has no example");
        for example in examples {
            let back = round_trips::round_trip(&operation, &example);
            let back = back.unwrap_or_else(|| panic!("{operation} has no type"));
            let back = back.unwrap_or_else(|error| panic!("{operation}: {error}"));
            assert_same(&operation, &example, &back);
        }
    }
}

#[test]
fn the_comparison_sees_a_difference() {
    let same = |a: Value, b: Value| std::panic::catch_unwind(|| assert_same("", &a, &b)).is_ok();
    assert!(same(
        "2024-01-01T20:00:00+02:00".into(),
        "2024-01-01T18:00:00Z".into()
    ));
    assert!(same(1.into(), 1.0.into()));
    for (a, b) in [
        ("2024-01-01T20:00:00Z", "2024-01-01T18:00:00Z"),
        ("1", "01"),
        ("a", "b"),
    ] {
        assert!(!same(a.into(), b.into()));
    }
    assert!(!same(serde_json::json!({"a": 1}), serde_json::json!({})));
    assert!(!same(1.into(), "1".into()));
}

/// The same JSON: instants compared as instants, numbers as numbers.
fn assert_same(at: &str, expected: &Value, found: &Value) {
    match (expected, found) {
        (Value::Object(a), Value::Object(b)) => {
            assert_eq!(
                a.keys().collect::<std::collections::BTreeSet<_>>(),
                b.keys().collect(),
                "{at}"
            );
            for (key, value) in a {
                assert_same(&format!("{at}.{key}"), value, &b[key]);
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}");
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                assert_same(&format!("{at}[{index}]"), a, b);
            }
        }
        (Value::Number(a), Value::Number(b)) => assert_eq!(a.as_f64(), b.as_f64(), "{at}"),
        (Value::String(a), Value::String(b)) => {
            let instant = |text: &str| chrono::DateTime::parse_from_rfc3339(text).ok();
            match (instant(a), instant(b)) {
                (Some(a), Some(b)) => assert_eq!(a, b, "{at}"),
                _ => assert_eq!(a, b, "{at}"),
            }
        }
        (a, b) => assert_eq!(a, b, "{at}"),
    }
}

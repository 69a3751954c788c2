//! Every documented example of a success decodes into the generated type, and encodes back to the same JSON.

use serde_json::{Map, Value};

use super::documents::{documents, responses, sample};
use super::round_trip;

/// Returns the documented examples of a response.
fn printed(media: &Value) -> Vec<Value> {
    let named = media["examples"]
        .as_object()
        .into_iter()
        .flat_map(Map::values);
    let named = named.map(|it| it["value"].clone());
    named.chain(media.get("example").cloned()).collect()
}

#[test]
fn every_example_goes_through_its_type() {
    let mut examples = 0;
    for (api, document) in documents() {
        for (operation, _, media) in responses(&document) {
            for example in printed(media) {
                let back = round_trip(api, operation, &example);
                let back = back.unwrap_or_else(|| panic!("{operation} has no type"));
                let back = back.unwrap_or_else(|error| panic!("{operation}: {error}"));
                assert_same(operation, &example, &back);
                examples += 1;
            }
        }
    }
    assert!(examples >= 4);
}

#[test]
fn a_body_with_every_documented_field_decodes_into_its_type() {
    let mut bodies = 0;
    for (api, document) in documents() {
        for (operation, _, media) in responses(&document) {
            let body = sample(&document, &media["schema"]);
            // An undocumented response has no type.
            let Some(back) = round_trip(api, operation, &body) else {
                assert!(
                    media["schema"].get("$ref").is_none() && media["schema"].get("type").is_none()
                );
                continue;
            };
            let back = back.unwrap_or_else(|error| panic!("{operation}: {error}"));
            assert_same(operation, &body, &back);
            bodies += 1;
        }
    }
    assert!(bodies >= 280, "{bodies}");
}

#[test]
fn the_comparison_finds_a_difference() {
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

/// Fails unless the JSON is the same: times compared as times, numbers as numbers.
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

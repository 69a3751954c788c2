use proptest::prelude::*;
use serde_json::{Value, json};

use super::{MOST_UNDOCUMENTED, Shape};
use crate::operation::{Evidence, Field, Kind, Schema};

const STATUS: Kind = Kind::Enum(&["ACTIVE", "in progress", "%"]);
/// A record that may hold others of its kind.
static RECORD: Schema = Schema::new(
    "Record",
    &[
        field("status", STATUS),
        field("notes", Kind::Json),
        field("parts", Kind::List(&Kind::Object(&RECORD))),
        field("metadata", Kind::Map { prefix: "" }),
    ],
)
.other_fields("metadata_", STATUS);
const RECORDS: Kind = Kind::List(&Kind::Object(&RECORD));

const fn field(name: &'static str, kind: Kind) -> Field {
    Field::new(name, kind, Evidence::Docs, "")
}

fn shape(json: &str) -> String {
    match Shape::of_body(json.as_bytes(), &RECORDS) {
        Some(shape) => serde_json::to_string(&shape).unwrap(),
        None => "nothing".to_owned(),
    }
}

#[test]
fn kinds_lengths_and_nulls_are_counted() {
    let body = r#"[{"notes":null},{"notes":"ab"},{"notes":"abc\u00e9"},{"notes":1},{"notes":1.0},{"notes":-1e3},
        {"notes":true},{"notes":[1,[]]},{"notes":{"Ada Lovelace":1}},{}]"#;
    insta::assert_snapshot!(shape(body), @r#"{"list":{"count":1,"shortest":10,"longest":10},"items":{"object":10,"fields":{"notes":{"null":1,"boolean":1,"integer":1,"number":2,"text":{"count":2,"shortest":2,"longest":4},"list":{"count":1,"shortest":2,"longest":2},"object":1,"items":{"integer":1,"list":{"count":1,"shortest":0,"longest":0}}}}}}"#);
}

#[test]
fn values_are_those_of_enums() {
    let body = r#"[{"status":"ACTIVE"},{"status":"ACTIVE"},{"status":"in progress"},{"status":"%"},{"status":"NEW_ONE"},
        {"status":"Call Ada"},{"status":"+39 06"},{"status":null},{"notes":"ACTIVE"},{"parts":[{"status":"ACTIVE"}]}]"#;
    insta::assert_snapshot!(shape(body), @r#"{"list":{"count":1,"shortest":10,"longest":10},"items":{"object":10,"fields":{"notes":{"text":{"count":1,"shortest":6,"longest":6}},"parts":{"list":{"count":1,"shortest":1,"longest":1},"items":{"object":1,"fields":{"status":{"text":{"count":1,"shortest":6,"longest":6},"values":{"ACTIVE":1}}}}},"status":{"null":1,"text":{"count":7,"shortest":1,"longest":11},"values":{"%":1,"ACTIVE":2,"NEW_ONE":1,"in progress":1}}}}}"#);
}

#[test]
fn names_are_those_of_fields() {
    let body = r#"[{"metadata":{"ada":"x"},"metadata_13":"ACTIVE","approved_by":{"ada":1},"Ada Lovelace":1,"13":"x"}]"#;
    insta::assert_snapshot!(shape(body), @r#"{"list":{"count":1,"shortest":1,"longest":1},"items":{"object":1,"fields":{"approved_by":{"object":1},"metadata":{"object":1,"keyed":{"text":{"count":1,"shortest":1,"longest":1}}}},"keyed":{"integer":1,"text":{"count":2,"shortest":1,"longest":6},"values":{"ACTIVE":1}}}}"#);
    let many: serde_json::Map<String, Value> = (0..MOST_UNDOCUMENTED + 10)
        .map(|it| (format!("name{it}"), json!(it)))
        .collect();
    let shape = shape(&json!([many]).to_string());
    assert_eq!(shape.matches("name").count(), MOST_UNDOCUMENTED);
    assert!(shape.ends_with(r#""keyed":{"integer":10}}}"#), "{shape}");
}

#[test]
fn a_key_that_is_an_identifier_or_a_token_is_not_recorded() {
    for name in [
        "address_2",
        "s3_key",
        "oauth2Token",
        "b2b-customer",
        "iso3166_code",
    ] {
        let shape = shape(&json!([{ name: 1 }]).to_string());
        assert!(
            shape.contains(&format!("\"{name}\":{{\"integer\":1}}")),
            "{shape}"
        );
    }
    for secret in [
        "someone@example.com",
        "c0ffee00-cafe-4bad-8bad-decade15beef",
        "c0ffee00cafe4bad8baddecade15beef",
        // The beginning of a JSON web token.
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
        "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
        "A Name",
    ] {
        let shape = shape(&json!([{ secret: 1, "status": secret }]).to_string());
        assert!(!shape.contains(secret), "{shape}");
        assert!(shape.contains(r#""keyed":{"integer":1}"#), "{shape}");
    }
}

#[test]
fn what_is_not_json_is_as_long_as_it_is() {
    insta::assert_snapshot!(shape("<html>"), @r#"{"not_json":{"count":1,"shortest":6,"longest":6}}"#);
    insta::assert_snapshot!(shape("[1] and more"), @r#"{"not_json":{"count":1,"shortest":12,"longest":12}}"#);
    insta::assert_snapshot!(shape("null"), @r#"{"null":1}"#);
    insta::assert_snapshot!(shape(""), @"nothing");
    // The connection ended.
    insta::assert_snapshot!(shape(r#"[{"notes":"#), @"nothing");
    // Half of a character.
    insta::assert_snapshot!(shape(r#"[{"notes":"\ud800"}]"#), @r#"{"list":{"count":1,"shortest":1,"longest":1},"items":{"object":1,"fields":{"notes":{"text":{"count":1,"shortest":0,"longest":0}}}}}"#);
}

#[test]
fn the_stack_is_not_the_vendors() {
    let deep = format!(
        "{}{}",
        r#"[{"parts":"#.repeat(50_000),
        "null".to_owned() + &"}]".repeat(50_000)
    );
    assert!(shape(&deep).len() < 4_000);
    let lists = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(shape(&lists).len() < 4_000);
}

/// JSON whose texts and keys, but for the documented ones, all hold the word SECRET.
fn secretive() -> impl Strategy<Value = Value> {
    let text = "[ -~é]{0,8}".prop_map(|text| format!("{text} SECRET"));
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    let name = prop_oneof![
        Just("status".to_owned()),
        Just("notes".to_owned()),
        Just("parts".to_owned()),
        Just("metadata".to_owned()),
        Just("metadata_13".to_owned()),
        text,
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map(name.clone(), inner, 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn no_content_is_in_a_shape(body in secretive()) {
        let record = json!([{ "parts": [body.clone()], "metadata": body.clone(), "notes": body.clone() }, body]);
        prop_assert!(!shape(&record.to_string()).contains("SECRET"));
    }

    #[test]
    fn no_bytes_make_it_panic(body in proptest::collection::vec(any::<u8>(), 0..60)) {
        let _ = Shape::of_body(&body, &RECORDS);
    }
}

//! No vendor's file makes the reader panic.

use proptest::prelude::*;

use super::{FIXTURE, differences, said, seeds};
use crate::drift::accepted::{self, Accepted};
use crate::drift::vendor::Vendor;
use crate::drift::{meant, unfollowed};
use crate::spec::document::Document;

fn arbitrary() -> impl Strategy<Value = serde_json::Value> {
    let reference = prop::sample::select(vec![
        "#",
        "#/",
        "#/paths",
        "#/components/schemas/Budget%20version",
        "#/components/schemas/Person",
        "a.yaml",
        "%",
        "#/%7",
    ]);
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        any::<u64>().prop_map(Into::into),
        reference
            .clone()
            .prop_map(|to| serde_json::json!({ "$ref": to })),
        prop::sample::select(vec![
            "string", "null", "object", "array", "query", "id", "é{"
        ])
        .prop_map(Into::into),
        reference.prop_map(Into::into),
    ];
    let keys = prop::sample::select(vec![
        "type",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "$ref",
        "enum",
        "const",
        "nullable",
        "required",
        "minimum",
        "exclusiveMinimum",
        "additionalProperties",
        "get",
        "parameters",
        "name",
        "in",
        "schema",
        "content",
        "application/json",
        "responses",
        "200",
        "requestBody",
        "servers",
        "url",
        "variables",
        "default",
        "/a/{b",
        "a",
    ]);
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::vec((keys.clone(), inner), 0..6).prop_map(|entries| {
                let entries = entries
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value));
                entries.collect::<serde_json::Map<_, _>>().into()
            }),
        ]
    })
}

/// Replaces the `at`th value below another.
fn put(tree: &mut serde_json::Value, at: &mut usize, value: &serde_json::Value) -> bool {
    if *at == 0 {
        *tree = value.clone();
        return true;
    }
    *at -= 1;
    match tree {
        serde_json::Value::Array(items) => items.iter_mut().any(|item| put(item, at, value)),
        serde_json::Value::Object(entries) => entries.values_mut().any(|item| put(item, at, value)),
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Any value anywhere in a vendor's document, in YAML or in JSON, gives a result.
    #[test]
    fn no_value_makes_the_comparison_panic(changes in prop::collection::vec((any::<usize>(), arbitrary()), 1..4)) {
        let bundle = seeds();
        let mut document = Vendor::parse("vendor.yaml", FIXTURE).unwrap().root.to_json();
        for (at, value) in &changes {
            put(&mut document, &mut (at % 300), value);
        }
        let text = document.to_string();
        // The YAML has the same content.
        for text in [text.clone(), format!("# YAML\n{text}")] {
            if let Ok(vendor) = Vendor::parse("vendor", &text) {
                let differences = differences(&vendor, &bundle);
                said(&differences, &vendor, &bundle);
                unfollowed(&vendor, Document::new(&vendor.root));
                meant(&vendor);
                let _ = Accepted::parse("x", &accepted::lines(&differences));
            }
        }
    }

    #[test]
    fn no_text_makes_the_readers_panic(text in "(openapi: 3.1.0\\n)?[\\[\\]{}:,&*!|>'\"%@`a-c0-9 \n#?-]{0,60}") {
        let _ = Vendor::parse("x", &text);
        let _ = Accepted::parse("x", &text);
    }
}

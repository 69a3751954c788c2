//! The documented responses, read from the bundles and not from anything generated.

use serde_json::{Map, Value, json};

const BUNDLES: [(&str, &str); 2] = [
    (
        "wethod",
        include_str!("../../../crates/planwire-sandbox/bundle/wethod.json"),
    ),
    (
        "piriod",
        include_str!("../../../crates/planwire-sandbox/bundle/piriod.json"),
    ),
];

/// Returns the document of each API.
pub(crate) fn documents() -> impl Iterator<Item = (&'static str, Value)> {
    BUNDLES
        .into_iter()
        .map(|(api, bundle)| (api, serde_json::from_str(bundle).unwrap()))
}

/// Returns the operations of a document with a JSON success, and the media type of each.
pub(crate) fn responses(document: &Value) -> impl Iterator<Item = (&str, &Value, &Value)> {
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    operations.filter_map(|operation| {
        let responses = operation["responses"].as_object()?;
        let (_, success) = responses
            .iter()
            .find(|(status, _)| status.starts_with('2'))?;
        let media = &success["content"]["application/json"];
        let id = operation["operationId"].as_str()?;
        media.is_object().then_some((id, operation, media))
    })
}

/// Returns a schema with references resolved: a single one, in an `allOf`, or the first of an `anyOf`.
pub(crate) fn resolved(document: &Value, schema: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return resolved(document, document.pointer(&reference[1..]).unwrap());
    }
    let first = schema["anyOf"].get(0);
    let wrapped = schema["allOf"].get(0).filter(|it| it["$ref"].is_string());
    match first.or(wrapped) {
        Some(inner) => resolved(document, inner),
        None => schema.clone(),
    }
}

/// Returns whether a schema accepts null.
pub(crate) fn is_nullable(schema: &Value) -> bool {
    schema["nullable"] == true || schema["anyOf"][1]["nullable"] == true
}

/// Returns a value of a schema with every documented property.
pub(crate) fn sample(document: &Value, schema: &Value) -> Value {
    let schema = resolved(document, schema);
    let string = |text: &str| json!(text);
    if let Some(values) = schema["enum"].as_array() {
        return values[0].clone();
    }
    match (schema["type"].as_str(), schema["format"].as_str()) {
        (Some("integer"), _) => json!(7),
        (Some("number"), _) => json!(12.5),
        (Some("boolean"), _) => json!(true),
        (Some("string"), Some("date")) => string("2026-01-31"),
        (Some("string"), Some("date-time")) => string("2026-01-31T09:30:00Z"),
        (Some("string"), _) => string("text"),
        (Some("array"), _) => json!([sample(document, &schema["items"])]),
        (Some("object"), _) => {
            let properties = schema["properties"].as_object();
            let fields: Map<String, Value> = properties
                .into_iter()
                .flatten()
                .map(|(name, property)| (name.clone(), sample(document, property)))
                .collect();
            fields.into()
        }
        // It is undocumented.
        _ => json!({"anything": [1, "at all"]}),
    }
}

//! Values that fit a schema, and such that do not.

use serde_json::{Map, Value, json};

/// Follows references.
pub(crate) fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    while let Some(reference) = schema["$ref"].as_str() {
        schema = document.pointer(reference.trim_start_matches('#')).unwrap();
    }
    schema
}

/// The parts of a schema: what it combines, or the first of its alternatives.
fn parts(schema: &Value) -> impl Iterator<Item = &Value> {
    let all_of = schema["allOf"].as_array().into_iter().flatten();
    all_of.chain(schema["anyOf"].get(0))
}

/// What a schema or one of its parts says under a key.
fn said<'d>(document: &'d Value, schema: &'d Value, key: &str) -> Option<&'d Value> {
    let schema = resolved(document, schema);
    schema
        .get(key)
        .or_else(|| parts(schema).find_map(|part| said(document, part, key)))
}

/// The type of a schema, by itself or by its parts; nothing where alternatives have several.
pub(crate) fn kind<'d>(document: &'d Value, schema: &'d Value) -> &'d str {
    let schema = resolved(document, schema);
    if let Some(kind) = schema["type"].as_str() {
        return kind;
    }
    let parts = |key: &str| schema[key].as_array().into_iter().flatten();
    let mut kinds = parts("anyOf").map(|part| kind(document, part));
    if let Some(first) = kinds.next() {
        return if kinds.all(|kind| kind == first) {
            first
        } else {
            ""
        };
    }
    let mut kinds = parts("allOf").map(|part| kind(document, part));
    kinds.find(|kind| !kind.is_empty()).unwrap_or_default()
}

/// A value that fits: with all properties, or with the required ones alone.
pub(crate) fn valid(document: &Value, schema: &Value, is_full: bool) -> Value {
    made(document, schema, is_full, 0)
}

fn made(document: &Value, schema: &Value, is_full: bool, depth: usize) -> Value {
    let said = |key| said(document, schema, key);
    if let Some(values) = said("enum").and_then(Value::as_array) {
        return values[0].clone();
    }
    let number = |key| said(key).and_then(Value::as_f64);
    match kind(document, schema) {
        "integer" => json!(number("minimum").map_or(1, |least| least as i64)),
        "number" => match (number("minimum"), number("maximum")) {
            (Some(least), _) => json!(least + 0.5),
            (None, Some(most)) => json!(most),
            (None, None) => json!(12.5),
        },
        "boolean" => json!(true),
        "array" => {
            let fewest = said("minItems").and_then(Value::as_u64).unwrap_or(0);
            let count = if is_full && depth < 4 {
                fewest.max(1)
            } else {
                fewest
            };
            let items = said("items").cloned().unwrap_or_default();
            let element = || made(document, &items, is_full, depth + 1);
            (0..count).map(|_| element()).collect()
        }
        "object" => {
            let required = said("required").and_then(Value::as_array);
            let is_required = |name: &str| {
                required.is_some_and(|required| required.iter().any(|own| own == name))
            };
            let mut fields = Map::new();
            for (name, property) in said("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if is_required(name) || is_full && depth < 4 {
                    fields.insert(name.clone(), made(document, property, is_full, depth + 1));
                }
            }
            Value::Object(fields)
        }
        "string" => json!(text(document, schema)),
        _ => json!("anything"),
    }
}

/// A text that fits.
pub(crate) fn text(document: &Value, schema: &Value) -> String {
    let said = |key| said(document, schema, key);
    let text = match said("format").and_then(Value::as_str) {
        Some("date-time") => return "2026-03-01T10:00:00Z".to_owned(),
        Some("date") => return "2026-03-01".to_owned(),
        Some("email") => "ada@example.com".to_owned(),
        Some("uri") => "https://example.com/".to_owned(),
        _ => "text".to_owned(),
    };
    let count = |key| {
        said(key)
            .and_then(Value::as_u64)
            .map(|count| count as usize)
    };
    let longest = count("maxLength").unwrap_or(usize::MAX);
    let text = format!("{text:x<width$}", width = count("minLength").unwrap_or(0));
    text.chars().take(longest).collect()
}

/// A value of another type.
pub(crate) fn of_another_type(document: &Value, schema: &Value) -> Option<Value> {
    match kind(document, schema) {
        "string" => Some(json!({"a": "text"})),
        "integer" => Some(json!("one and a half")),
        "number" | "boolean" | "array" | "object" => Some(json!("neither")),
        _ => None,
    }
}

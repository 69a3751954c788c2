//! Values that fit a schema, and values that do not.

use serde_json::{Map, Value, json};

/// Follows references.
pub(crate) fn resolved<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let mut schema = schema;
    while let Some(reference) = schema["$ref"].as_str() {
        schema = document.pointer(reference.trim_start_matches('#')).unwrap();
    }
    schema
}

/// Returns the parts of an `allOf`, or the first alternative of an `anyOf`.
fn parts(schema: &Value) -> impl Iterator<Item = &Value> {
    let all_of = schema["allOf"].as_array().into_iter().flatten();
    all_of.chain(schema["anyOf"].get(0))
}

/// Returns a keyword of a schema or of its parts.
fn keyword<'d>(document: &'d Value, schema: &'d Value, key: &str) -> Option<&'d Value> {
    let schema = resolved(document, schema);
    schema
        .get(key)
        .or_else(|| parts(schema).find_map(|part| keyword(document, part, key)))
}

/// Returns the type of a schema or of its parts, if it has only one.
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

/// Returns a value that fits, with all properties or only the required ones.
pub(crate) fn valid(document: &Value, schema: &Value, is_full: bool) -> Value {
    generated(document, schema, is_full, 0)
}

fn generated(document: &Value, schema: &Value, is_full: bool, depth: usize) -> Value {
    let keyword = |key| keyword(document, schema, key);
    if let Some(values) = keyword("enum").and_then(Value::as_array) {
        return values[0].clone();
    }
    let number = |key| keyword(key).and_then(Value::as_f64);
    match kind(document, schema) {
        "integer" => json!(number("minimum").map_or(1, |least| least as i64)),
        "number" => match (number("minimum"), number("maximum")) {
            (Some(least), _) => json!(least + 0.5),
            (None, Some(most)) => json!(most),
            (None, None) => json!(12.5),
        },
        "boolean" => json!(true),
        "array" => {
            let fewest = keyword("minItems").and_then(Value::as_u64).unwrap_or(0);
            let count = if is_full && depth < 4 {
                fewest.max(1)
            } else {
                fewest
            };
            let items = keyword("items").cloned().unwrap_or_default();
            let element = || generated(document, &items, is_full, depth + 1);
            (0..count).map(|_| element()).collect()
        }
        "object" => {
            let required = keyword("required").and_then(Value::as_array);
            let is_required = |name: &str| {
                required.is_some_and(|required| required.iter().any(|own| own == name))
            };
            let mut fields = Map::new();
            for (name, property) in keyword("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if is_required(name) || is_full && depth < 4 {
                    fields.insert(
                        name.clone(),
                        generated(document, property, is_full, depth + 1),
                    );
                }
            }
            Value::Object(fields)
        }
        "string" => json!(text(document, schema)),
        _ => json!("anything"),
    }
}

/// Returns a string that fits.
pub(crate) fn text(document: &Value, schema: &Value) -> String {
    let keyword = |key| keyword(document, schema, key);
    let text = match keyword("format").and_then(Value::as_str) {
        Some("date-time") => return "2026-03-01T10:00:00Z".to_owned(),
        Some("date") => return "2026-03-01".to_owned(),
        Some("email") => "ada@example.com".to_owned(),
        Some("uri") => "https://example.com/".to_owned(),
        _ => "text".to_owned(),
    };
    let count = |key| {
        keyword(key)
            .and_then(Value::as_u64)
            .map(|count| count as usize)
    };
    let longest = count("maxLength").unwrap_or(usize::MAX);
    let text = format!("{text:x<width$}", width = count("minLength").unwrap_or(0));
    text.chars().take(longest).collect()
}

/// Returns a value of another type.
pub(crate) fn of_another_type(document: &Value, schema: &Value) -> Option<Value> {
    match kind(document, schema) {
        "string" => Some(json!({"a": "text"})),
        "integer" => Some(json!("one and a half")),
        "number" | "boolean" | "array" | "object" => Some(json!("neither")),
        _ => None,
    }
}

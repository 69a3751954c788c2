//! The values that the calls have to send, from the documents alone. A value depends on the name under which
//! it is sent, so that a wrong name is noticed.

use serde_json::{Map, Number, Value, json};

use crate::Sends;
use crate::document::Document;

/// Returns a number for a name.
fn number(name: &str) -> u64 {
    let letters: u64 = name.bytes().map(u64::from).sum();
    letters % 89 + 2
}

pub(crate) fn day(name: &str) -> String {
    format!("2026-03-{:02}", number(name) % 28 + 1)
}

pub(crate) fn instant(name: &str) -> String {
    day(name) + "T08:00:00Z"
}

pub(crate) fn integer(document: &Document, schema: &Value, name: &str) -> i64 {
    let bound = |key| document.said(schema, key).as_i64();
    let mut integer = i64::try_from(number(name)).unwrap();
    if let Some(maximum) = bound("maximum") {
        integer = integer.min(maximum);
    }
    if let Some(minimum) = bound("minimum") {
        integer = integer.max(minimum);
    }
    integer
}

/// Returns the value of a schema under a name; `nth` distinguishes several of one name.
pub(crate) fn value(document: &Document, schema: &Value, name: &str, nth: usize) -> Value {
    let resolved = document.resolve(schema);
    if let Some(values) = resolved["enum"].as_array() {
        let values: Vec<&Value> = values.iter().filter(|it| it.is_string()).collect();
        return values.get(nth).unwrap_or(&values[0]).to_owned().clone();
    }
    let format = resolved["format"].as_str();
    match resolved["type"].as_str() {
        Some("string") if resolved["x-id"].is_null() && format.is_some() => match format {
            Some("date") => day(name).into(),
            Some("date-time") => instant(name).into(),
            Some("email") => format!("{name}@example.com").into(),
            Some("uri") => format!("https://example.com/{name}").into(),
            other => panic!("no value is known for the format {other:?}"),
        },
        Some("string") => text(document, schema, name, nth).into(),
        Some("integer") => (integer(document, schema, name) + i64::try_from(nth).unwrap()).into(),
        Some("number") => decimal(document, schema, name).into(),
        Some("boolean") => true.into(),
        Some("array") => json!([value(document, &resolved["items"], name, 0)]),
        Some("object") if resolved["properties"].is_object() => {
            object(document, resolved, Sends::Values)
        }
        Some("object") => json!({ "key": name }),
        _ => name.into(),
    }
}

/// Returns an object as a request contains it.
pub(crate) fn object(document: &Document, schema: &Value, sends: Sends) -> Value {
    let mut object = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let nullable = Document::is_nullable(property);
        let required = is_required(schema, name);
        let value = match sends {
            Sends::Values => value(document, property, name, 0),
            Sends::Nulls if nullable => Value::Null,
            Sends::Nulls if required => value(document, property, name, 0),
            Sends::Nulls => continue,
        };
        object.insert(name.clone(), value);
    }
    if sends == Sends::Values {
        if let Some(prefix) = schema["x-dynamic-fields"]["prefix"].as_str() {
            object.insert(format!("{prefix}7"), "dynamic".into());
        } else if !schema["additionalProperties"].is_null() {
            object.insert("undocumented".to_owned(), "field".into());
        }
    }
    object.into()
}

fn is_required(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|required| required.contains(&name.into()))
}

fn decimal(document: &Document, schema: &Value, name: &str) -> Number {
    let integer = integer(document, schema, name);
    let bounded = document.said(schema, "maximum").as_i64() == Some(integer)
        || integer != i64::try_from(number(name)).unwrap();
    if bounded {
        integer.into()
    } else {
        format!("{integer}.5").parse().unwrap()
    }
}

fn text(document: &Document, schema: &Value, name: &str, nth: usize) -> String {
    let bound = |key| {
        let bound = document.said(schema, key).as_u64();
        bound.map(|it| usize::try_from(it).unwrap())
    };
    let suffix = if nth == 0 {
        String::new()
    } else {
        nth.to_string()
    };
    let longest = bound("maxLength").map_or(usize::MAX, |longest| longest - suffix.len());
    let text: String = name.chars().take(longest).chain(suffix.chars()).collect();
    format!(
        "{text:x<shortest$}",
        shortest = bound("minLength").unwrap_or_default()
    )
}

/// Returns the minimal response of a schema.
pub(crate) fn least(document: &Document, schema: &Value) -> Value {
    let resolved = document.resolve(schema);
    match resolved["type"].as_str() {
        _ if Document::is_nullable(schema) => Value::Null,
        Some("array") => json!([]),
        Some("object") => {
            let properties = resolved["properties"].as_object().into_iter().flatten();
            let required = properties.filter(|(name, _)| is_required(resolved, name));
            required
                .map(|(name, property)| {
                    let value = match document.resolve(property)["type"].as_str() {
                        Some("object" | "array") => least(document, property),
                        _ if Document::is_nullable(property) => Value::Null,
                        _ => value(document, property, name, 0),
                    };
                    (name.clone(), value)
                })
                .collect::<Map<_, _>>()
                .into()
        }
        None => json!({}),
        Some(_) => value(document, schema, "response", 0),
    }
}

//! Validates JSON by a schema.

use chrono::{DateTime, NaiveDate};
use regex::Regex;
use serde_json::Value;

use crate::document::Document;

/// Returns the problem of a value, if there is one.
pub(crate) fn problem(document: &Document, schema: &Value, value: &Value) -> Option<String> {
    let resolved = document.resolve(schema);
    if value.is_null() {
        let nullable = Document::is_nullable(schema) || Document::is_nullable(resolved);
        return (!nullable).then(|| "it cannot be null".to_owned());
    }
    let fits = match resolved["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !fits {
        return Some(format!("{value} is not {}", resolved["type"]));
    }
    if let Some(values) = resolved["enum"].as_array()
        && !values.contains(value)
    {
        return Some(format!("{value} is not one of {}", resolved["enum"]));
    }
    match value {
        Value::String(text) => text_problem(document, schema, text),
        Value::Number(_) => {
            let bound = |key| document.said(schema, key).as_f64();
            let number = value.as_f64().unwrap();
            let within = bound("minimum").is_none_or(|it| number >= it)
                && bound("maximum").is_none_or(|it| number <= it);
            (!within).then(|| format!("{value} is out of bounds"))
        }
        Value::Array(items) => items
            .iter()
            .find_map(|item| problem(document, &resolved["items"], item)),
        Value::Object(object) => {
            let required = resolved["required"].as_array().into_iter().flatten();
            let missing = required
                .filter_map(Value::as_str)
                .find(|name| !object.contains_key(*name));
            if let Some(name) = missing {
                return Some(format!("`{name}` is missing"));
            }
            object.iter().find_map(|(name, value)| {
                let problem = match (
                    resolved["properties"].get(name),
                    &resolved["additionalProperties"],
                ) {
                    (Some(property), _) => problem(document, property, value),
                    (None, Value::Null | Value::Bool(false)) => {
                        Some("it is undocumented".to_owned())
                    }
                    (None, _) => None,
                };
                problem.map(|problem| format!("`{name}`: {problem}"))
            })
        }
        _ => None,
    }
}

fn text_problem(document: &Document, schema: &Value, text: &str) -> Option<String> {
    let bound = |key| document.said(schema, key).as_u64();
    let length = text.chars().count() as u64;
    let pattern = document.said(schema, "pattern").as_str();
    let fits = match document.said(schema, "format").as_str() {
        Some("date") => text.parse::<NaiveDate>().is_ok(),
        Some("date-time") => DateTime::parse_from_rfc3339(text).is_ok(),
        _ => true,
    };
    if !fits {
        return Some(format!(
            "`{text}` is not {}",
            document.said(schema, "format")
        ));
    }
    if bound("minLength").is_some_and(|it| length < it)
        || bound("maxLength").is_some_and(|it| length > it)
    {
        return Some(format!("`{text}` is too short or too long"));
    }
    pattern
        .filter(|pattern| !Regex::new(pattern).unwrap().is_match(text))
        .map(|pattern| format!("`{text}` does not match {pattern}"))
}

//! Checks the body of a request against the documented bounds before it is sent.

use serde_json::{Map, Value};

use super::{Check, length_problem, listed, out_of_bounds};
use crate::Decimal;
use crate::operation::{Bounds, Field, Kind};

impl Check {
    /// Returns an error that names the field, the value and the bound if the body breaks one.
    pub(crate) fn body(&self, body: &Value) -> Result<(), String> {
        let Some(documented) = self.operation.body else {
            return Err("the operation takes no body".to_owned());
        };
        let Value::Object(object) = body else {
            return Err(format!("the body must be an object, not {}", kind_of(body)));
        };
        object_problem(documented.schema.fields, object, "")
    }
}

fn object_problem(fields: &[Field], object: &Map<String, Value>, path: &str) -> Result<(), String> {
    for field in fields {
        let path = if path.is_empty() {
            field.name.to_owned()
        } else {
            format!("{path}.{}", field.name)
        };
        match object.get(field.name) {
            None if field.required => {
                return Err(format!("`{path}` is missing: it is required"));
            }
            None => {}
            Some(Value::Null) if field.nullable => {}
            Some(value) => value_problem(&field.kind, &field.bounds, value, &path)?,
        }
    }
    Ok(())
}

fn value_problem(kind: &Kind, bounds: &Bounds, value: &Value, path: &str) -> Result<(), String> {
    let problem = match (kind, value) {
        (Kind::Json | Kind::Map { .. }, _) => None,
        (Kind::Object(schema), Value::Object(object)) => {
            return object_problem(schema.fields, object, path);
        }
        (Kind::List(of), Value::Array(items)) => {
            for (at, item) in items.iter().enumerate() {
                value_problem(of, bounds, item, &format!("{path}[{at}]"))?;
            }
            None
        }
        (Kind::Identifier(_), Value::Number(number)) => number_problem(bounds, number),
        // The API sends some identifiers as numbers, and others as strings.
        (Kind::Identifier(_), Value::String(_)) | (Kind::Boolean, Value::Bool(_)) => None,
        (Kind::Integer, Value::Number(number)) if number.is_f64() => {
            Some("expected an integer".to_owned())
        }
        (Kind::Integer | Kind::Number, Value::Number(number)) => number_problem(bounds, number),
        (Kind::Enum(values), Value::String(text)) if !values.contains(&text.as_str()) => {
            Some(format!("expected {}", listed(values)))
        }
        (Kind::Enum(_), Value::String(_)) => None,
        (Kind::Date, Value::String(text)) => text
            .parse::<chrono::NaiveDate>()
            .is_err()
            .then(|| "expected a date such as 2024-01-01".to_owned()),
        (Kind::DateTime, Value::String(text)) => chrono::DateTime::parse_from_rfc3339(text)
            .is_err()
            .then(|| "expected a date and time such as 2024-01-01T20:00:00+02:00".to_owned()),
        (Kind::Text, Value::String(text)) => length_problem(bounds, text),
        (_, Value::Null) => Some("it must not be null".to_owned()),
        (kind, _) => Some(format!("expected {}", expected(kind))),
    };
    match problem {
        Some(problem) => Err(format!("`{path}` cannot be `{value}`: {problem}")),
        None => Ok(()),
    }
}

fn number_problem(bounds: &Bounds, number: &serde_json::Number) -> Option<String> {
    // A number beyond the range of decimals breaks every bound.
    match number.to_string().parse::<Decimal>() {
        Ok(number) => out_of_bounds(bounds, number),
        Err(_) => Some("it is too large for an exact number".to_owned()),
    }
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Identifier(_) => "an identifier",
        Kind::Enum(_) | Kind::Text => "a string",
        Kind::Date => "a date such as 2024-01-01",
        Kind::DateTime => "a date and time such as 2024-01-01T20:00:00+02:00",
        Kind::Integer => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "`true` or `false`",
        Kind::Object(_) => "an object",
        Kind::List(_) => "a list",
        // Only parameters have the last two, and free-form JSON is always what is expected.
        Kind::Json | Kind::Map { .. } | Kind::Filter { .. } | Kind::Ordering { .. } => "JSON",
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

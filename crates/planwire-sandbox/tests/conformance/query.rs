//! Valid and invalid query parameters.

use serde_json::Value;

use crate::BUNDLES;
use crate::api::{Api, Sent};
use crate::valid::{kind, resolved, text, valid};

#[tokio::test]
async fn query_parameters_are_accepted_and_checked() {
    let mut wrong = Vec::new();
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in api.operations.iter().filter(|own| own.method == "GET") {
            let path = api.paths(operation).await.swap_remove(0);
            for parameter in &operation.parameters {
                if parameter["in"] != "query" {
                    continue;
                }
                let sent = |value: &str| Sent {
                    path: path.clone(),
                    query: vec![(query_name(parameter), value.to_owned())],
                    ..Sent::default()
                };
                let place = || format!("{} {}", operation.name(), parameter["name"]);
                for value in valid_values(&document, parameter) {
                    let reply = api.send(operation, &sent(&value)).await;
                    if reply.status != 200 {
                        wrong.push(format!("{} {value}: {}", place(), reply.shown()));
                    }
                    wrong.extend(api.mismatch(operation, &reply));
                }
                for value in bad_values(&document, parameter) {
                    let reply = api.send(operation, &sent(value)).await;
                    if reply.status != 400 {
                        wrong.push(format!("{} {value}: {}", place(), reply.status));
                    }
                    wrong.extend(api.mismatch(operation, &reply));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

fn query_name(parameter: &Value) -> String {
    match parameter["x-key-prefix"].as_str() {
        Some(prefix) => format!("{prefix}order_id"),
        None => parameter["name"].as_str().unwrap().to_owned(),
    }
}

/// Returns valid values of a parameter.
fn valid_values(document: &Value, parameter: &Value) -> Vec<String> {
    if let Some(operators) = parameter["x-filter"]["operators"].as_array() {
        let operand = match parameter["x-filter"]["operand"].as_str() {
            Some("number") => "12.5",
            Some("date") => "2026-03-01",
            _ => "2026-03-01T10:00:00+02:00",
        };
        let value = |operator: &Value| match operator.as_str().unwrap() {
            "bare" => operand.to_owned(),
            operator @ ("in" | "nin" | "bt") => format!("{operator}:{operand},{operand}"),
            operator => format!("{operator}:{operand}"),
        };
        return operators.iter().map(value).collect();
    }
    let ordering = &parameter["x-ordering"];
    if !ordering.is_null() {
        let fields = ordering["fields"].as_array();
        let field = fields.map_or("id", |fields| fields[0].as_str().unwrap());
        let mut values = vec![field.to_owned(), format!("-{field}"), format!("+{field}")];
        if ordering == "multiple" || ordering["multiple"] == true {
            values.push(format!("-{field},+{field}"));
        }
        return values;
    }
    let schema = &parameter["schema"];
    let one = |schema: &Value| match valid(document, schema, false) {
        Value::String(_) if kind(document, schema) == "string" => {
            let value = valid(document, schema, false);
            value
                .as_str()
                .map_or_else(|| text(document, schema), ToOwned::to_owned)
        }
        Value::String(text) => text,
        other => other.to_string(),
    };
    match kind(document, schema) {
        "array" => {
            let items = &resolved(document, schema)["items"];
            vec![one(items), format!("{0},{0}", one(items))]
        }
        "object" => vec!["12345".to_owned()],
        _ => vec![one(schema)],
    }
}

/// Returns invalid values of a parameter.
fn bad_values(document: &Value, parameter: &Value) -> Vec<&'static str> {
    if !parameter["x-filter"].is_null() {
        return vec!["", "xx:1", "gt:", "in:", "bt:1"];
    }
    if !parameter["x-ordering"].is_null() {
        return Vec::new();
    }
    let schema = resolved(document, &parameter["schema"]);
    if kind(document, schema) == "array" {
        let items = resolved(document, &schema["items"]);
        let is_free = kind(document, items) == "string" && items["enum"].is_null();
        return if is_free {
            Vec::new()
        } else {
            vec!["no such value", ",,"]
        };
    }
    let has_format = matches!(schema["format"].as_str(), Some("date" | "date-time"));
    match kind(document, schema) {
        "integer" | "number" | "boolean" => vec!["", "x", "1,2,3,"],
        "string" if has_format => vec!["", "yesterday", "2026-13-01"],
        "string" if schema["enum"].is_array() => vec!["", "no such value"],
        _ => Vec::new(),
    }
}

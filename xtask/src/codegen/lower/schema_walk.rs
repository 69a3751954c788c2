//! Finds the schemas of a document, and only those: a property may be called `default`, and an
//! example may hold a field called `type`.

use serde_json::{Map, Value};

use crate::spec::grammar::METHODS;

/// Calls `change` for every schema of the document, inner ones first.
pub(super) fn for_each_schema(
    document: &mut Value,
    change: &mut impl FnMut(&mut Map<String, Value>),
) {
    match document {
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match key.as_str() {
                    "schema" => schema(value, change),
                    "schemas" => each_value(value, &mut |value| schema(value, change)),
                    "example" | "examples" => {}
                    _ => for_each_schema(value, change),
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| for_each_schema(item, change)),
        _ => {}
    }
}

fn schema(value: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(object) = value else { return };
    for (key, inner) in object.iter_mut() {
        match key.as_str() {
            "properties" => each_value(inner, &mut |value| schema(value, change)),
            "items" | "additionalProperties" | "not" => schema(inner, change),
            "allOf" | "oneOf" | "anyOf" => {
                inner
                    .as_array_mut()
                    .into_iter()
                    .flatten()
                    .for_each(|part| schema(part, change));
            }
            _ => {}
        }
    }
    change(object);
}

fn each_value(value: &mut Value, change: &mut impl FnMut(&mut Value)) {
    value
        .as_object_mut()
        .into_iter()
        .flat_map(|object| object.values_mut())
        .for_each(change);
}

/// Calls `change` for every operation of the document.
pub(super) fn for_each_operation(
    document: &mut Value,
    change: &mut impl FnMut(&mut Map<String, Value>),
) {
    let Some(paths) = document.get_mut("paths") else {
        return;
    };
    each_value(paths, &mut |item| {
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str())
                && let Value::Object(operation) = operation
            {
                change(operation);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_property_called_like_a_keyword_is_not_one() {
        let mut document = serde_json::json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "schema", "schema": {"type": "string"}, "example": {"schema": {"type": "trap"}}}],
            }}},
            "components": {"schemas": {"A": {
                "properties": {"default": {"type": "boolean"}, "schema": {"items": {"type": "integer"}}},
            }}},
        });
        let mut seen = Vec::new();
        for_each_schema(&mut document, &mut |schema| {
            seen.extend(schema.get("type").cloned())
        });
        assert_eq!(seen, ["string", "boolean", "integer"]);
    }
}

//! Takes away the schemas that nothing refers to any more, the errors' among them: each would be a
//! type that nobody gets.

use std::collections::BTreeSet;

use serde_json::Value;

pub(super) fn lower(mut document: Value) -> Value {
    const SCHEMAS: &str = "#/components/schemas/";
    let mut used = BTreeSet::new();
    let mut open = Vec::new();
    if let Some(paths) = document.get("paths") {
        references(paths, &mut open);
    }
    for section in ["parameters", "requestBodies", "responses"] {
        if let Some(components) = document.pointer(&format!("/components/{section}")) {
            references(components, &mut open);
        }
    }
    while let Some(reference) = open.pop() {
        if let Some(name) = reference.strip_prefix(SCHEMAS)
            && used.insert(name.to_owned())
            && let Some(schema) = document.pointer(&format!("/components/schemas/{name}"))
        {
            references(schema, &mut open);
        }
    }
    if let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") {
        schemas.retain(|name, _| used.contains(name));
    }
    document
}

fn references(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match value.as_str() {
                    Some(reference) if key == "$ref" => into.push(reference.to_owned()),
                    _ => references(value, into),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, into)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_used_schema_uses_stays() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths: { /a: { get: { responses: { '200': { schema: { $ref: '#/components/schemas/A' } } } } } }
components:
  schemas:
    A: { properties: { b: { $ref: '#/components/schemas/B' } } }
    B: { type: string }
    C: { properties: { c: { $ref: '#/components/schemas/C' } } }
"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "responses": {
                  "200": {
                    "schema": {
                      "$ref": "#/components/schemas/A"
                    }
                  }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "b": {
                    "$ref": "#/components/schemas/B"
                  }
                }
              },
              "B": {
                "type": "string"
              }
            }
          }
        }
        "##);
    }
}

//! Makes a null, or nothing, in a field that may be null read as `None`: such a field is not
//! required, and a list or a map that is not required is nullable (the generator would read an
//! absent one as empty and fail on a null).

use serde_json::{Map, Value};

use super::schema_walk::for_each_schema;

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        let Some(Value::Object(properties)) = schema.get("properties") else {
            return;
        };
        let nullable = |name: &str| properties.get(name).is_some_and(is_nullable);
        let required: Vec<Value> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter(|name| !name.as_str().is_some_and(nullable))
            .cloned()
            .collect();
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (name, property) in properties {
                if let Value::Object(property) = property {
                    let optional = !required.iter().any(|it| it.as_str() == Some(name));
                    property.remove("nullable");
                    if optional && is_collection(property) {
                        property.insert("nullable".to_owned(), true.into());
                    }
                }
            }
        }
        if required.is_empty() {
            schema.remove("required");
        } else {
            schema.insert("required".to_owned(), required.into());
        }
    });
    document
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

fn is_collection(schema: &Map<String, Value>) -> bool {
    let is = |kind: &str| schema.get("type").and_then(Value::as_str) == Some(kind);
    is("array") || (is("object") && !schema.contains_key("properties"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_null_is_none() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  schemas:
    A:
      required: [id, sku]
      properties:
        id: { type: integer }
        sku: { type: string, nullable: true }
        tiers: { type: array, items: { type: string } }
        status: { $ref: '#/components/schemas/B', nullable: true }
    B: { required: [x], properties: { x: { type: string, nullable: true } } }
"), @r##"
        {
          "components": {
            "schemas": {
              "A": {
                "required": [
                  "id"
                ],
                "properties": {
                  "id": {
                    "type": "integer"
                  },
                  "sku": {
                    "type": "string"
                  },
                  "tiers": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    },
                    "nullable": true
                  },
                  "status": {
                    "$ref": "#/components/schemas/B"
                  }
                }
              },
              "B": {
                "properties": {
                  "x": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
        "##);
    }
}

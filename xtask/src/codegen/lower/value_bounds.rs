//! Takes away bounds, lengths and patterns: the generator would refuse a response that breaks one.
//! Requests are held to them by the wrapper, from the operation table.

use serde_json::Value;

use super::schema_walk::for_each_schema;

const BOUNDS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        schema.retain(|key, _| !BOUNDS.contains(&key.as_str()))
    });
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn bounds_go_and_properties_named_like_them_stay() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  schemas:
    A:
      properties:
        pattern: { type: string, pattern: '^a$', maxLength: 3 }
        ids: { type: array, minItems: 1, items: { type: integer, minimum: 1 } }
"), @r#"
        {
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "pattern": {
                    "type": "string"
                  },
                  "ids": {
                    "type": "array",
                    "items": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          }
        }
        "#);
    }
}

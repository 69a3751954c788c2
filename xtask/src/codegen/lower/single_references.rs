//! Makes `allOf` with one `$ref` that `$ref`. The wrapping exists because nothing may stand beside a
//! `$ref` in OpenAPI 3.0; to the generator it would be a type of its own. That it can be null is kept
//! for the pass on nullability.

use serde_json::Value;

use super::schema_walk::for_each_schema;

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        let Some([part]) = schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        else {
            return;
        };
        let Some(reference) = part.get("$ref").cloned() else {
            return;
        };
        schema.retain(|key, _| key == "nullable");
        schema.insert("$ref".to_owned(), reference);
    });
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_wrapped_reference_is_the_reference() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  schemas:
    A:
      properties:
        one: { allOf: [{ $ref: '#/components/schemas/B' }], nullable: true, x-evidence: sdk }
        two: { allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
"), @r##"
        {
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "one": {
                    "nullable": true,
                    "$ref": "#/components/schemas/B"
                  },
                  "two": {
                    "allOf": [
                      {
                        "$ref": "#/components/schemas/B"
                      },
                      {
                        "$ref": "#/components/schemas/C"
                      }
                    ]
                  }
                }
              }
            }
          }
        }
        "##);
    }
}

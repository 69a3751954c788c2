//! Makes `allOf` with one `$ref` that `$ref`. The wrapping exists because nothing may stand beside a
//! `$ref` in OpenAPI 3.0; to the generator it would be a type of its own. That it can be null is kept
//! for the pass on nullability.

use super::each;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    each(Kind::Schema, root, |schema| {
        if let [part] = schema.items_of("allOf")
            && let Some(reference) = part.get("$ref").cloned()
        {
            schema.retain(|entry| entry.key == "nullable");
            schema.set("$ref", reference.content);
        }
    });
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

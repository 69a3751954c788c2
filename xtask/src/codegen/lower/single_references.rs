//! Replaces an `allOf` with one `$ref` by that `$ref`. OpenAPI 3.0 needs the `allOf` for keywords beside the `$ref`,
//! but the generator would create another type. `nullable` is kept for the pass on nullability.

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
    fn wrapped_references_are_unwrapped() {
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

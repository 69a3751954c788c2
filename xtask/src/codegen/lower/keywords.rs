//! Removes keywords that the generator would act on:
//!
//! - bounds, lengths and patterns: it would refuse a response that breaks one; the wrapper checks requests against the
//!   operation table;
//! - defaults: it would make such a field required, and a null in it would fail the page;
//! - examples: it would add them to the documentation as escaped JSON.

use crate::spec::grammar::{self, Kind};
use crate::spec::node::Node;

const OF_SCHEMAS: [&str; 15] = [
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
    "default",
    "example",
];

const OF_PARAMETERS: [&str; 2] = ["example", "examples"];

pub(super) fn lower(root: &mut Node) {
    grammar::visit_mut(Kind::Document, root, &mut |kind, node| match kind {
        Kind::Schema => node.retain(|entry| !OF_SCHEMAS.contains(&&*entry.key)),
        Kind::Parameter => node.retain(|entry| !OF_PARAMETERS.contains(&&*entry.key)),
        _ => {}
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn bounds_are_removed_but_not_properties_with_their_names() {
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

    #[test]
    fn defaults_are_removed_but_not_properties_with_that_name() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components: { schemas: { A: { properties: { default: { type: boolean, default: false } } } } }
"), @r#"
        {
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "default": {
                    "type": "boolean"
                  }
                }
              }
            }
          }
        }
        "#);
    }

    #[test]
    fn examples_are_removed_but_not_properties_with_that_name() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  parameters: { P: { name: p, example: 1, examples: {} } }
  schemas: { A: { example: {}, properties: { example: { type: string, example: x } } } }
"), @r#"
        {
          "components": {
            "parameters": {
              "P": {
                "name": "p"
              }
            },
            "schemas": {
              "A": {
                "properties": {
                  "example": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
        "#);
    }
}

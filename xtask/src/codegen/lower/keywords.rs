//! Takes away the keywords that the generator would act on:
//!
//! - bounds, lengths and patterns, because it would refuse a response that breaks one; the wrapper holds requests to
//!   them, from the operation table;
//! - defaults, because it would make a field that has one plain, and a null in it would fail the page;
//! - examples, because it would print them into the documentation as escaped JSON.

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

    #[test]
    fn a_default_goes_and_a_property_of_that_name_stays() {
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
    fn examples_go_and_a_property_of_that_name_stays() {
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

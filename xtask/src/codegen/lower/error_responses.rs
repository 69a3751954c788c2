//! Removes all responses but those of success: the generator supports one error type for each operation, and the
//! wrapper decodes errors tolerantly (a proxy may send HTML).

use super::{each, keep_used};
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    each(Kind::Responses, root, |responses| {
        responses.retain(|status| status.key.starts_with('2'));
    });
    keep_used(root, "responses", |document| document.references());
}

#[cfg(test)]
mod tests {
    #[test]
    fn success_responses_are_kept() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a:
    get:
      responses: { '200': { description: ok }, '400': { description: bad }, '5XX': {}, default: {} }
    put:
      responses: { '200': { $ref: '#/components/responses/Good' }, '400': { $ref: '#/components/responses/Bad' } }
components: { responses: { Good: {}, Bad: {} }, schemas: { A: { type: string } } }
"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "responses": {
                  "200": {
                    "description": "ok"
                  }
                }
              },
              "put": {
                "responses": {
                  "200": {
                    "$ref": "#/components/responses/Good"
                  }
                }
              }
            }
          },
          "components": {
            "responses": {
              "Good": {}
            },
            "schemas": {
              "A": {
                "type": "string"
              }
            }
          }
        }
        "##);
    }
}

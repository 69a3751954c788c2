//! Removes unused schemas, such as those of errors: each would become an unused type.

use std::collections::BTreeSet;

use super::keep_used;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;
use crate::spec::usage::reached;

pub(super) fn lower(root: &mut Node) {
    keep_used(root, "schemas", used);
}

fn used<'node>(document: &Document<'node>) -> BTreeSet<&'node str> {
    let paths = document.root.get("paths");
    let mut open = Vec::from_iter(paths.map(|paths| (Kind::Paths, paths)));
    for (section, kind) in [
        ("parameters", Kind::Parameter),
        ("requestBodies", Kind::RequestBody),
        ("responses", Kind::Response),
    ] {
        let components = document.components(section).iter();
        open.extend(components.map(|it| (kind, &it.value)));
    }
    reached(document, open)
}

#[cfg(test)]
mod tests {
    #[test]
    fn schemas_of_used_schemas_are_kept() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths: { /a: { get: { responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
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
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/A"
                        }
                      }
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

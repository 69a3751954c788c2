//! Removes unused schemas, such as those of errors: each would become an unused type.

use std::collections::BTreeSet;

use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;
use crate::spec::usage::{SCHEMAS, reached};

pub(super) fn lower(root: &mut Node) {
    let document = Document::new(root);
    let mut open: Vec<_> = root
        .get("paths")
        .map(|paths| (Kind::Paths, paths))
        .into_iter()
        .collect();
    for (section, kind) in [
        ("parameters", Kind::Parameter),
        ("requestBodies", Kind::RequestBody),
        ("responses", Kind::Response),
    ] {
        open.extend(
            document
                .components(section)
                .iter()
                .map(|it| (kind, &it.value)),
        );
    }
    let used = reached(&document, open).into_iter();
    let used: BTreeSet<String> = used.map(str::to_owned).collect();
    if let Some(schemas) = root
        .get_mut("components")
        .and_then(|it| it.get_mut("schemas"))
    {
        schemas.retain(|schema| used.contains(&format!("{SCHEMAS}{}", schema.key)));
    }
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

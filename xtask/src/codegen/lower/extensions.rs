//! Removes our extensions, so that the generator treats schemas as equal if only their evidence differs.

use crate::spec::grammar::{self, Kind};
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    grammar::visit_mut(Kind::Document, root, &mut |kind, node| {
        if kind != Kind::SecurityRequirement {
            node.retain(|entry| !entry.key.starts_with("x-"));
        }
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn extensions_are_removed_but_not_fields_with_such_names() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths: { /a: { get: { x-evidence: seed, operationId: a } } }
components: { schemas: { A: { x-id: true, properties: { x-ray: { type: string, x-evidence: sdk } } } } }
"), @r#"
        {
          "paths": {
            "/a": {
              "get": {
                "operationId": "a"
              }
            }
          },
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "x-ray": {
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

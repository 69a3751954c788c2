//! Takes away our extensions, so that the generator finds two schemas equal that differ only in
//! where they are known from.

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
    fn extensions_go_and_fields_of_such_a_name_stay() {
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

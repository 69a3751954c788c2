//! Lowers query parameters with several values: a comma-separated list becomes a string, because the generator ignores
//! `explode: false`, and a map whose keys are names on the wire is sent by other means.

use super::{each, without_parameters};
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Node};

pub(super) fn lower(root: &mut Node) {
    without_parameters(root, |parameter| parameter.get("x-key-prefix").is_some());
    each(Kind::Parameter, root, |parameter| {
        let is_list = |schema: &Node| schema.text_of("type") == Some("array");
        let is_set = parameter.get("explode").is_some_and(Node::is_false)
            && parameter.get("schema").is_some_and(is_list);
        if is_set {
            parameter.retain(|entry| !matches!(&*entry.key, "explode" | "style"));
            parameter.set("schema", Content::Map(Vec::new()));
            if let Some(schema) = parameter.get_mut("schema") {
                schema.set("type", Content::Text("string".to_owned()));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn sets_become_strings_and_maps_are_removed() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a:
    get:
      parameters:
        - $ref: '#/components/parameters/Metadata'
        - { name: status__in, in: query, style: form, explode: false, schema: { type: array, items: { $ref: '#/components/schemas/S' } } }
        - { name: status, in: query, schema: { $ref: '#/components/schemas/S' } }
components:
  parameters:
    Metadata: { name: metadata, in: query, x-key-prefix: metadata__, schema: { type: object } }
"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "parameters": [
                  {
                    "name": "status__in",
                    "in": "query",
                    "schema": {
                      "type": "string"
                    }
                  },
                  {
                    "name": "status",
                    "in": "query",
                    "schema": {
                      "$ref": "#/components/schemas/S"
                    }
                  }
                ]
              }
            }
          },
          "components": {
            "parameters": {}
          }
        }
        "##);
    }
}

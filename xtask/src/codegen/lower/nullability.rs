//! Makes nullable fields optional, so that null and absence are read as `None`. An optional list or map becomes
//! nullable, because the generator would read an absent one as empty and fail on null.

use super::each;
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Node};

pub(super) fn lower(root: &mut Node) {
    each(Kind::Schema, root, |schema| {
        let Some(properties) = schema.get("properties") else {
            return;
        };
        let is_nullable = |name: &str| properties.get(name).is_some_and(|it| it.is_set("nullable"));
        let mut required = schema.items_of("required").to_vec();
        required.retain(|name| !name.text().is_some_and(is_nullable));
        if let Some(Content::Map(properties)) =
            schema.get_mut("properties").map(|it| &mut it.content)
        {
            for property in properties {
                let is_optional = required.iter().all(|it| it.text() != Some(&property.key));
                property.value.remove("nullable");
                if is_optional && is_collection(&property.value) {
                    property.value.set("nullable", Content::Bool(true));
                }
            }
        }
        if required.is_empty() {
            schema.remove("required");
        } else {
            schema.set("required", Content::List(required));
        }
    });
}

fn is_collection(schema: &Node) -> bool {
    match schema.text_of("type") {
        Some("array") => true,
        Some("object") => schema.get("properties").is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nulls_are_read_as_none() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  schemas:
    A:
      required: [id, sku]
      properties:
        id: { type: integer }
        sku: { type: string, nullable: true }
        tiers: { type: array, items: { type: string } }
        status: { $ref: '#/components/schemas/B', nullable: true }
    B: { required: [x], properties: { x: { type: string, nullable: true } } }
"), @r##"
        {
          "components": {
            "schemas": {
              "A": {
                "required": [
                  "id"
                ],
                "properties": {
                  "id": {
                    "type": "integer"
                  },
                  "sku": {
                    "type": "string"
                  },
                  "tiers": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    },
                    "nullable": true
                  },
                  "status": {
                    "$ref": "#/components/schemas/B"
                  }
                }
              },
              "B": {
                "properties": {
                  "x": {
                    "type": "string"
                  }
                }
              }
            }
          }
        }
        "##);
    }
}

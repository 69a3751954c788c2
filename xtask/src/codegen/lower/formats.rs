//! Keeps the formats with types of their own, and removes the others: the generator maps some of them to types that
//! refuse what the API sends (`uuid`, `ip`) or lose digits (`float`).

use super::each;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

const KEPT: [&str; 5] = ["date", "date-time", "decimal", "int64", "binary"];

pub(super) fn lower(root: &mut Node) {
    each(Kind::Schema, root, |schema| {
        if schema
            .text_of("format")
            .is_some_and(|it| !KEPT.contains(&it))
        {
            schema.remove("format");
        }
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_formats_with_types_are_kept() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  schemas:
    A: { properties: { a: { type: string, format: uri }, b: { type: number, format: decimal }, c: { type: string, format: date } } }
"), @r#"
        {
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "a": {
                    "type": "string"
                  },
                  "b": {
                    "type": "number",
                    "format": "decimal"
                  },
                  "c": {
                    "type": "string",
                    "format": "date"
                  }
                }
              }
            }
          }
        }
        "#);
    }
}

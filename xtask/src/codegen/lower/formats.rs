//! Keeps the formats that have a type of their own, and takes the others away: the generator turns
//! some of them into types that refuse what the API sends (`uuid`, `ip`) or lose digits (`float`).

use serde_json::Value;

use super::schema_walk::for_each_schema;

const KEPT: [&str; 5] = ["date", "date-time", "decimal", "int64", "binary"];

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        let kept = schema
            .get("format")
            .and_then(Value::as_str)
            .is_none_or(|it| KEPT.contains(&it));
        if !kept {
            schema.remove("format");
        }
    });
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_formats_with_a_type_stay() {
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

//! Takes away our extensions, so that the generator finds two schemas equal that differ only in
//! where they are known from.

use serde_json::Value;

pub(super) fn lower(mut document: Value) -> Value {
    without_extensions(&mut document);
    document
}

fn without_extensions(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !key.starts_with("x-"));
            for (key, value) in object.iter_mut() {
                // The keys below are names, which may well begin with `x-`.
                if key != "example" && key != "headers" && key != "properties" {
                    without_extensions(value);
                } else if let Value::Object(named) = value
                    && key == "properties"
                {
                    named.values_mut().for_each(without_extensions);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_extensions),
        _ => {}
    }
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

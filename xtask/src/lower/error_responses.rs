//! Takes away every response that is not a success: the generator takes one error body type an
//! operation at most, and an error's body is read tolerantly by the wrapper anyway (a proxy's HTML
//! is also an answer).

use serde_json::Value;

use super::schema_walk::for_each_operation;

pub(super) fn lower(mut document: Value) -> Value {
    for_each_operation(&mut document, &mut |operation| {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            responses.retain(|status, _| status.starts_with('2'));
        }
    });
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        // Only errors are shared responses; a success belongs to its operation.
        components.remove("responses");
    }
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn successes_stay() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a:
    get:
      responses: { '200': { description: ok }, '400': { description: bad }, '5XX': {}, default: {} }
components: { responses: { Bad: {} }, schemas: { A: { type: string } } }
"), @r#"
        {
          "paths": {
            "/a": {
              "get": {
                "responses": {
                  "200": {
                    "description": "ok"
                  }
                }
              }
            }
          },
          "components": {
            "schemas": {
              "A": {
                "type": "string"
              }
            }
          }
        }
        "#);
    }
}

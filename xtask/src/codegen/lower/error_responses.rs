//! Takes away every response that is not a success: the generator takes one error body type an
//! operation at most, and an error's body is read tolerantly by the wrapper anyway (a proxy's HTML
//! is also an answer).

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::schema_walk::for_each_operation;

pub(super) fn lower(mut document: Value) -> Value {
    for_each_operation(&mut document, &mut |operation| {
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            responses.retain(|status, _| status.starts_with('2'));
        }
    });
    let mut successes = BTreeSet::new();
    for_each_operation(&mut document, &mut |operation| {
        let responses = operation.get("responses").and_then(Value::as_object);
        let references = responses.into_iter().flat_map(Map::values);
        let references = references.filter_map(|it| it.get("$ref")?.as_str());
        successes.extend(references.map(str::to_owned));
    });
    if let Some(Value::Object(shared)) = document.pointer_mut("/components/responses") {
        shared.retain(|name, _| successes.contains(&format!("#/components/responses/{name}")));
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
    put:
      responses: { '200': { $ref: '#/components/responses/Good' }, '400': { $ref: '#/components/responses/Bad' } }
components: { responses: { Good: {}, Bad: {} }, schemas: { A: { type: string } } }
"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "responses": {
                  "200": {
                    "description": "ok"
                  }
                }
              },
              "put": {
                "responses": {
                  "200": {
                    "$ref": "#/components/responses/Good"
                  }
                }
              }
            }
          },
          "components": {
            "responses": {
              "Good": {}
            },
            "schemas": {
              "A": {
                "type": "string"
              }
            }
          }
        }
        "##);
    }
}

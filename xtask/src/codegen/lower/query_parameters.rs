//! Makes the query parameters that are not one value ones that the generator can send: a list with
//! commas between its values is a text to it (it ignores `explode: false`), and a map whose keys are names on
//! the wire goes out by other means.

use serde_json::{Value, json};

use super::schema_walk::for_each_operation;

pub(super) fn lower(mut document: Value) -> Value {
    let mut maps = Vec::new();
    if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
        parameters.retain(|name, parameter| {
            if is_map(parameter) {
                maps.push(format!("#/components/parameters/{name}"));
            }
            !is_map(parameter)
        });
        parameters.values_mut().for_each(set_to_text);
    }
    for_each_operation(&mut document, &mut |operation| {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.retain(|parameter| {
                let reference = parameter.get("$ref").and_then(Value::as_str);
                !is_map(parameter) && !reference.is_some_and(|it| maps.iter().any(|map| map == it))
            });
            parameters.iter_mut().for_each(set_to_text);
        }
    });
    document
}

fn is_map(parameter: &Value) -> bool {
    parameter.get("x-key-prefix").is_some()
}

fn set_to_text(parameter: &mut Value) {
    let is_set = parameter.get("explode") == Some(&Value::Bool(false))
        && parameter.pointer("/schema/type").and_then(Value::as_str) == Some("array");
    if let (true, Value::Object(parameter)) = (is_set, parameter) {
        parameter.insert("schema".to_owned(), json!({ "type": "string" }));
        parameter.remove("explode");
        parameter.remove("style");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_set_is_a_text_and_a_map_is_gone() {
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

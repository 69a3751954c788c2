//! Makes the parameters that are not in the path ones that a call may leave out: the wrapper sets each by a method,
//! and refuses the absence of one that is required before anything is sent.

use serde_json::Value;

use super::schema_walk::for_each_operation;

pub(super) fn lower(mut document: Value) -> Value {
    if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
        parameters.values_mut().for_each(make_optional);
    }
    for_each_operation(&mut document, &mut |operation| {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.iter_mut().for_each(make_optional);
        }
    });
    document
}

fn make_optional(parameter: &mut Value) {
    let in_path = parameter.get("in").and_then(Value::as_str) == Some("path");
    if let (false, Value::Object(parameter)) = (in_path, parameter) {
        parameter.remove("required");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_not_in_the_path_may_be_left_out() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a/{id}:
    get:
      parameters:
        - { name: id, in: path, required: true }
        - { name: date, in: query, required: true }
components:
  parameters:
    Reason: { name: X-Reason, in: header, required: true }
"), @r#"
        {
          "paths": {
            "/a/{id}": {
              "get": {
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true
                  },
                  {
                    "name": "date",
                    "in": "query"
                  }
                ]
              }
            }
          },
          "components": {
            "parameters": {
              "Reason": {
                "name": "X-Reason",
                "in": "header"
              }
            }
          }
        }
        "#);
    }
}

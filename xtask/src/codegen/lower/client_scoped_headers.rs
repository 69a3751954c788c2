//! Takes away the headers that a client sends with every call: the generator would make each of
//! them an argument of each method.

use serde_json::Value;

use super::schema_walk::for_each_operation;

pub(super) fn lower(mut document: Value) -> Value {
    let scoped = |parameter: &Value| parameter.get("x-client-scoped") == Some(&Value::Bool(true));
    let mut references = Vec::new();
    if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
        parameters.retain(|name, parameter| {
            if scoped(parameter) {
                references.push(format!("#/components/parameters/{name}"));
            }
            !scoped(parameter)
        });
    }
    for_each_operation(&mut document, &mut |operation| {
        if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
            parameters.retain(|parameter| {
                let reference = parameter.get("$ref").and_then(Value::as_str);
                !scoped(parameter)
                    && !reference.is_some_and(|it| references.iter().any(|scoped| scoped == it))
            });
        }
    });
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_scoped_headers_go_inline_or_referenced() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a:
    get:
      parameters:
        - $ref: '#/components/parameters/Company'
        - { name: x-mode, in: header, x-client-scoped: true }
        - { name: If-Match, in: header }
components:
  parameters:
    Company: { name: Company, in: header, x-client-scoped: true }
    Limit: { name: limit, in: query }
"), @r#"
        {
          "paths": {
            "/a": {
              "get": {
                "parameters": [
                  {
                    "name": "If-Match",
                    "in": "header"
                  }
                ]
              }
            }
          },
          "components": {
            "parameters": {
              "Limit": {
                "name": "limit",
                "in": "query"
              }
            }
          }
        }
        "#);
    }
}

//! Gives each operation the parameters that its path lists for all its methods. All that is derived reads them
//! from the operation, so this goes before everything else.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::schema_walk::for_each_operation;

pub(crate) fn lower(mut document: Value) -> Value {
    let components = document.get("components").cloned().unwrap_or_default();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(Map::values_mut) {
        let shared = item
            .as_object_mut()
            .and_then(|it| it.shift_remove("parameters"));
        let Some(Value::Array(shared)) = shared else {
            continue;
        };
        // One path is a document in small.
        let mut one = serde_json::json!({ "paths": { "/": item.take() } });
        for_each_operation(&mut one, &mut |operation| {
            let own = operation
                .entry("parameters")
                .or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(own) = own else { return };
            let known: BTreeSet<_> = own.iter().map(|it| identity(&components, it)).collect();
            let shared = shared
                .iter()
                .filter(|it| !known.contains(&identity(&components, it)));
            own.splice(..0, shared.cloned());
        });
        if let Some(lowered) = one.pointer_mut("/paths/~1") {
            *item = lowered.take();
        }
    }
    document
}

/// The place and the name of a parameter, where those of headers ignore case.
fn identity(components: &Value, parameter: &Value) -> (String, String) {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    let named = reference.and_then(|it| components.pointer(it.strip_prefix("#/components")?));
    let text = |key: &str| {
        let text = named.unwrap_or(parameter).get(key).and_then(Value::as_str);
        text.unwrap_or_default().to_owned()
    };
    match text("in").as_str() {
        "header" => ("header".to_owned(), text("name").to_lowercase()),
        place => (place.to_owned(), text("name")),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_operation_replaces_what_its_path_lists() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path }
      - { name: X-Mode, in: header }
    get: { parameters: [{ $ref: '#/components/parameters/Mode' }] }
    delete: {}
components:
  parameters:
    Mode: { name: x-mode, in: header, required: true }
"), @r##"
        {
          "paths": {
            "/a/{id}": {
              "get": {
                "parameters": [
                  {
                    "name": "id",
                    "in": "path"
                  },
                  {
                    "$ref": "#/components/parameters/Mode"
                  }
                ]
              },
              "delete": {
                "parameters": [
                  {
                    "name": "id",
                    "in": "path"
                  },
                  {
                    "name": "X-Mode",
                    "in": "header"
                  }
                ]
              }
            }
          },
          "components": {
            "parameters": {
              "Mode": {
                "name": "x-mode",
                "in": "header",
                "required": true
              }
            }
          }
        }
        "##);
    }
}

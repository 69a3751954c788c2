//! Takes away the examples of schemas and parameters, which the generator would print into the
//! documentation as escaped JSON.

use serde_json::Value;

use super::schema_walk::{for_each_operation, for_each_schema};

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        schema.remove("example");
    });
    for_each_operation(&mut document, &mut |operation| {
        each_parameter(operation.get_mut("parameters"));
    });
    if let Some(Value::Object(parameters)) = document.pointer_mut("/components/parameters") {
        parameters.values_mut().for_each(without_examples);
    }
    document
}

fn each_parameter(parameters: Option<&mut Value>) {
    parameters
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .for_each(without_examples);
}

fn without_examples(parameter: &mut Value) {
    if let Value::Object(parameter) = parameter {
        parameter.remove("example");
        parameter.remove("examples");
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn examples_go_and_a_property_of_that_name_stays() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components:
  parameters: { P: { name: p, example: 1, examples: {} } }
  schemas: { A: { example: {}, properties: { example: { type: string, example: x } } } }
"), @r#"
        {
          "components": {
            "parameters": {
              "P": {
                "name": "p"
              }
            },
            "schemas": {
              "A": {
                "properties": {
                  "example": {
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

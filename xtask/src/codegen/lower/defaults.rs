//! Takes away defaults: the generator would make a field that has one plain, and a null in it would
//! fail the page. What the server does when a parameter is left out stays in the documentation.

use serde_json::Value;

use super::schema_walk::for_each_schema;

pub(super) fn lower(mut document: Value) -> Value {
    for_each_schema(&mut document, &mut |schema| {
        schema.remove("default");
    });
    document
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_default_goes_and_a_property_of_that_name_stays() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
components: { schemas: { A: { properties: { default: { type: boolean, default: false } } } } }
"), @r#"
        {
          "components": {
            "schemas": {
              "A": {
                "properties": {
                  "default": {
                    "type": "boolean"
                  }
                }
              }
            }
          }
        }
        "#);
    }
}

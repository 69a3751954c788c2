//! Makes parameters outside the path optional: the wrapper sets each with a method, and refuses a request without a
//! required one before it is sent.

use super::each;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    each(Kind::Parameter, root, |parameter| {
        if parameter.text_of("in") != Some("path") {
            parameter.remove("required");
        }
    });
}

#[cfg(test)]
mod tests {
    #[test]
    fn parameters_outside_the_path_become_optional() {
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

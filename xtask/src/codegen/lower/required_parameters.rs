//! Makes the parameters that are not in the path ones that a call may leave out: the wrapper sets each by a method,
//! and refuses the absence of one that is required before anything is sent.

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

//! Removes the headers that a client sends with every request: the generator would make each an argument of each
//! method.

use super::without_parameters;
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    without_parameters(root, |parameter| parameter.is_set("x-client-scoped"));
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_client_scoped_headers_are_removed() {
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

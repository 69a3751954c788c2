//! Moves the parameters of a path to its operations, where progenitor and the sandbox read them. It goes before
//! everything else.

use super::each;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Node};

pub(super) fn lower(root: &mut Node) {
    let shared = root.clone();
    let document = Document::new(&shared);
    for operation in document.operations() {
        let (path, method) = (&operation.path.key, &operation.method.key);
        let target = root.get_mut("paths").and_then(|it| it.get_mut(path));
        if let Some(target) = target.and_then(|it| it.get_mut(method))
            && operation.item.get("parameters").is_some()
        {
            let parameters = document.parameters(&operation).into_iter();
            let parameters = parameters.map(|it| it.listed.clone()).collect();
            target.set("parameters", Content::List(parameters));
        }
    }
    each(Kind::PathItem, root, |item| item.remove("parameters"));
}

#[cfg(test)]
mod tests {
    #[test]
    fn operations_override_path_parameters() {
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

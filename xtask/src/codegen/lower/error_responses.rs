//! Removes all responses but those of success: the generator supports one error type for each operation, and the
//! wrapper decodes errors tolerantly (a proxy may send HTML).

use super::each;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::Node;

pub(super) fn lower(root: &mut Node) {
    each(Kind::Responses, root, |responses| {
        responses.retain(|status| status.key.starts_with('2'));
    });
    let used = Document::new(root).references();
    let used: Vec<String> = used.into_iter().map(str::to_owned).collect();
    if let Some(shared) = root
        .get_mut("components")
        .and_then(|it| it.get_mut("responses"))
    {
        shared.retain(|it| used.contains(&format!("#/components/responses/{}", it.key)));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn success_responses_are_kept() {
        insta::assert_snapshot!(super::super::lowered(super::lower, "
paths:
  /a:
    get:
      responses: { '200': { description: ok }, '400': { description: bad }, '5XX': {}, default: {} }
    put:
      responses: { '200': { $ref: '#/components/responses/Good' }, '400': { $ref: '#/components/responses/Bad' } }
components: { responses: { Good: {}, Bad: {} }, schemas: { A: { type: string } } }
"), @r##"
        {
          "paths": {
            "/a": {
              "get": {
                "responses": {
                  "200": {
                    "description": "ok"
                  }
                }
              },
              "put": {
                "responses": {
                  "200": {
                    "$ref": "#/components/responses/Good"
                  }
                }
              }
            }
          },
          "components": {
            "responses": {
              "Good": {}
            },
            "schemas": {
              "A": {
                "type": "string"
              }
            }
          }
        }
        "##);
    }
}

//! Tells whether the content of requests and responses is documented or free-form.

use crate::spec::bundle::is_json;
use crate::spec::document::{Document, Operation, Response};
use crate::spec::node::{Entry, Node};

/// Returns true if the content of every success response is documented.
pub(crate) fn response<'node>(document: &Document<'node>, operation: &Operation<'node>) -> bool {
    let mut successes = document.responses(operation);
    successes.retain(Response::is_success);
    let paging = operation.node().get("x-paging");
    let records = paging.and_then(|paging| paging.get("records")?.text());
    !successes.is_empty()
        && successes
            .iter()
            .all(|response| content(document, response.content(), records))
}

/// Returns true if the content of the request body is documented; `None` without a body.
pub(crate) fn request_body<'node>(
    document: &Document<'node>,
    operation: &Operation<'node>,
) -> Option<bool> {
    let body = document.request_body(operation)?;
    let entries = body.entries_of("content");
    Some(content(document, entries, None))
}

/// Returns true if the content of a body is documented. An empty body is, and so is a file such as a PDF, which needs
/// no schema. For an envelope its records count.
fn content<'node>(
    document: &Document<'node>,
    entries: &'node [Entry],
    records: Option<&str>,
) -> bool {
    entries.iter().all(|media| {
        let Some(schema) = media.value.get("schema") else {
            return !is_json(&media.key);
        };
        let fields = document.fields(schema);
        let field = fields
            .iter()
            .find(|field| Some(field.entry.key.as_str()) == records);
        let schema = field.map_or(schema, |field| &field.entry.value);
        self::schema(document, schema, &mut Vec::new())
    })
}

/// Returns true if a schema is not free-form: an object with a named field or with documented values, a list of
/// documented items, or a single value with a type.
pub(crate) fn schema<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    above: &mut Vec<&'node Node>,
) -> bool {
    // A list of itself has no documented content.
    if above.iter().any(|node| std::ptr::eq(*node, schema)) {
        return false;
    }
    above.push(schema);
    let parts = document.parts(schema);
    let mut of = |key| {
        let inner = parts.iter().find_map(|part| part.get(key));
        inner.is_some_and(|inner| self::schema(document, inner, above))
    };
    match document.type_of(schema) {
        Some("array") => of("items"),
        Some("object") | None => !document.fields(schema).is_empty() || of("additionalProperties"),
        Some(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::bundle::Bundle;

    #[test]
    fn free_form_schemas_are_not_documented() {
        let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", "
            components:
              schemas:
                Named: { type: object, properties: { a: {} } }
                Empty: { type: object, description: Its fields are unknown. }
                Open: { type: object, additionalProperties: { description: Undocumented. } }
                Anything: { description: Undocumented. }
                ValuesByKey: { type: object, additionalProperties: { type: number } }
                Combined: { allOf: [{ $ref: '#/components/schemas/Empty' }, { $ref: '#/components/schemas/Named' }] }
                List: { type: array, items: { $ref: '#/components/schemas/Named' } }
                ListOfOpen: { type: array, items: { $ref: '#/components/schemas/Open' } }
                ListOfItself: { type: array, items: { $ref: '#/components/schemas/ListOfItself' } }
                MapOfItself: { type: object, additionalProperties: { $ref: '#/components/schemas/MapOfItself' } }
                Text: { type: string }
        ")])
        .unwrap();
        let document = Document::new(&bundle.root);
        let lines: Vec<_> = document
            .components("schemas")
            .iter()
            .map(|entry| {
                let documented = schema(&document, &entry.value, &mut Vec::new());
                format!("{}: {documented}", entry.key)
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @"
        Anything: false
        Combined: true
        Empty: false
        List: true
        ListOfItself: false
        ListOfOpen: false
        MapOfItself: false
        Named: true
        Open: false
        Text: true
        ValuesByKey: true
        ");
    }
}

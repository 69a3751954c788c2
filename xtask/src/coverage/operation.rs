//! What is counted of an operation.

use crate::bundle::Bundle;
use crate::document::{Document, Operation as Described, Response, is_json};
use crate::finding::{Finding, Place};
use crate::lint::SOURCES;
use crate::node::{Entry, Node};

/// One operation of the documents.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) api: &'static str,
    pub(super) place: Place,
    pub(super) id: String,
    /// In capitals: `GET`.
    pub(super) method: String,
    pub(super) path: String,
    /// The name of its tag.
    pub(super) resource: String,
    /// Where it is known from.
    pub(super) evidence: &'static str,
    /// Whether it is documented what a success answers with.
    pub(super) typed_response: bool,
    /// Whether it is documented what the request's body holds, where it has one.
    pub(super) typed_body: Option<bool>,
}

/// All operations of one API. The documents may be wrong in other ways: while they are worked on,
/// their coverage is worth knowing too.
pub(super) fn read_all(bundle: &Bundle) -> Result<Vec<Operation>, Vec<Finding>> {
    let document = Document::new(&bundle.root);
    let mut operations = Vec::new();
    let mut findings = Vec::new();
    for operation in document.operations() {
        match read(bundle.api, &document, &operation) {
            Some(read) => operations.push(read),
            None => findings.push(Finding::error(
                &operation.method.key_place,
                format!("{} cannot be counted", operation.title()),
                "its `operationId`, tag or `x-evidence` is missing or wrong",
                "run `cargo xtask lint`, which says which",
            )),
        }
    }
    if findings.is_empty() {
        Ok(operations)
    } else {
        Err(findings)
    }
}

fn read<'node>(
    api: &'static str,
    document: &Document<'node>,
    operation: &Described<'node>,
) -> Option<Operation> {
    let node = operation.node();
    let evidence = node.get("x-evidence")?;
    let evidence = evidence.get("source").unwrap_or(evidence).text()?.trim();
    let mut successes = document.responses(operation);
    successes.retain(Response::is_success);
    let paging = node.get("x-paging");
    let records = paging.and_then(|paging| paging.get("records")?.text());
    Some(Operation {
        api,
        place: operation.method.key_place.clone(),
        id: operation.id()?.to_owned(),
        method: operation.method.key.to_uppercase(),
        path: operation.path.key.clone(),
        resource: node.get("tags")?.items().first()?.text()?.to_owned(),
        evidence: SOURCES.into_iter().find(|source| *source == evidence)?,
        typed_response: !successes.is_empty()
            && successes
                .iter()
                .all(|response| is_typed(document, response.content(), records)),
        typed_body: document.request_body(operation).map(|body| {
            let content = body.get("content").map(Node::entries).unwrap_or_default();
            is_typed(document, content, None)
        }),
    })
}

/// Whether it is known what a body holds. It is where there is none, and where it is a file such as a
/// PDF, which needs no schema. An envelope is as good as the records in it.
fn is_typed<'node>(
    document: &Document<'node>,
    content: &'node [Entry],
    records: Option<&str>,
) -> bool {
    content.iter().all(|media| {
        let Some(schema) = media.value.get("schema") else {
            return !is_json(&media.key);
        };
        let fields = document.fields(schema);
        let field = fields
            .iter()
            .find(|field| Some(field.entry.key.as_str()) == records);
        let schema = field.map_or(schema, |field| &field.entry.value);
        is_documented(document, schema, &mut Vec::new())
    })
}

/// Whether a schema is more than free-form: an object with a named field, or with values of a documented
/// kind; a list of what is documented; any single value with a type.
fn is_documented<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    above: &mut Vec<&'node Node>,
) -> bool {
    // A list of itself has nothing in it that could be documented.
    if above.iter().any(|node| std::ptr::eq(*node, schema)) {
        return false;
    }
    above.push(schema);
    let parts = document.parts(schema);
    let mut of = |key| {
        let inner = parts.iter().find_map(|part| part.get(key));
        inner.is_some_and(|inner| is_documented(document, inner, above))
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

    #[test]
    fn what_is_free_form_is_not_typed() {
        let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", "
            components:
              schemas:
                Named: { type: object, properties: { a: {} } }
                Empty: { type: object, description: Nobody documents its fields. }
                Open: { type: object, additionalProperties: { description: Nobody knows. } }
                Anything: { description: Nobody knows. }
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
                let documented = is_documented(&document, &entry.value, &mut Vec::new());
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

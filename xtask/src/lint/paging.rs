//! `x-paging`: checks that the parameters and fields it names exist, because pagination is generated from it.

use crate::finding::Finding;
use crate::lint::extensions;
use crate::spec::document::{Document, Operation, json_schema};
use crate::spec::node::Node;
use crate::workspace::nearest::suggestion;

const STYLES: [&str; 2] = ["offset", "page"];

/// Checks the keys of `x-paging` and its style.
pub(super) fn content(node: &Node) -> Vec<Finding> {
    let style = node.get("style");
    let known: &[&str] = match style.and_then(Node::text) {
        Some("page") => &["style", "size", "position", "records", "total"],
        _ => &["style", "size", "position"],
    };
    let mut findings = extensions::keys(node, "x-paging", known, known);
    if let Some(style) = style {
        findings.extend(extensions::one_of(style, "style", &STYLES));
    }
    findings
}

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in document.operations() {
        let Some(paging) = operation.node().get("x-paging") else {
            continue;
        };
        for key in ["size", "position"] {
            if let Some(name) = paging.get(key) {
                findings.extend(parameter(document, &operation, key, name));
            }
        }
        findings.extend(records(document, &operation, paging));
    }
    findings
}

fn parameter(
    document: &Document<'_>,
    operation: &Operation<'_>,
    key: &str,
    node: &Node,
) -> Option<Finding> {
    let name = node.text().unwrap_or("");
    let parameters = document.parameters(operation);
    let of_query: Vec<_> = parameters
        .iter()
        .filter(|parameter| parameter.location() == "query")
        .collect();
    let Some(parameter) = of_query.iter().find(|parameter| parameter.name() == name) else {
        return Some(Finding::error(
            &node.place,
            format!("`{key}` is `{name}`, which is not a query parameter of the operation"),
            "pages are requested with it",
            suggestion(
                name,
                of_query.iter().map(|parameter| parameter.name()),
                || "list the parameter, or correct the name".to_owned(),
            ),
        ));
    };
    let kind = parameter
        .schema()
        .and_then(|schema| document.type_of(schema));
    if kind == Some("integer") {
        return None;
    }
    Some(Finding::error(
        &node.place,
        format!("the parameter `{name}` is not an integer"),
        "pages are counted",
        "name an integer parameter, or correct its type",
    ))
}

/// Checks that the response is the list of records, or has a field with it.
fn records(document: &Document<'_>, operation: &Operation<'_>, paging: &Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    let style = paging.text_of("style");
    for response in document.responses(operation) {
        if !response.is_success() {
            continue;
        }
        let Some(schema) = json_schema(response.content()).map(|entry| &entry.value) else {
            findings.push(Finding::error(
                &response.status.key_place,
                "the response of a paginated operation is not JSON with a schema",
                "records are read from JSON, and the method would return a file",
                "add `content: application/json: schema:` with the list, or remove `x-paging`",
            ));
            continue;
        };
        if style == Some("offset") && document.type_of(schema) != Some("array") {
            findings.push(Finding::error(
                &schema.place,
                "the response of a paginated operation is not a list",
                "with `style: offset` the response is the list of records itself",
                "correct the schema, or use `style: page` for an envelope",
            ));
        }
        if style == Some("page") {
            for (key, wanted) in [("records", "array"), ("total", "integer")] {
                if let Some(name) = paging.get(key) {
                    findings.extend(field(document, schema, key, wanted, name));
                }
            }
        }
    }
    findings
}

fn field<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    key: &str,
    wanted: &str,
    node: &Node,
) -> Option<Finding> {
    let name = node.text().unwrap_or("");
    let fields = document.fields(schema);
    let Some(field) = fields.iter().find(|field| field.entry.key == name) else {
        return Some(Finding::error(
            &node.place,
            format!("`{key}` is `{name}`, which is not a field of the response"),
            "it names a field of the envelope",
            suggestion(
                name,
                fields.iter().map(|field| field.entry.key.as_str()),
                || "add the field to the schema, or correct the name".to_owned(),
            ),
        ));
    };
    if document.type_of(&field.entry.value) == Some(wanted) {
        return None;
    }
    Some(Finding::error(
        &node.place,
        format!("the field `{name}` is not of the type {wanted}"),
        format!("`{key}` requires that type"),
        "name another field, or correct its type",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn paging_names_existing_parameters_and_fields() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  x-paging: { style: offset, size: limt, position: offset }
                  parameters: [{ name: limit, in: query, schema: { type: integer } }, { name: offset, in: query, schema: { type: string } }]
                  responses: { '200': { content: { application/json: { schema: { type: object } } } } }
              /b:
                get:
                  x-paging: { style: page, size: size, position: size, records: result, total: results }
                  parameters: [{ name: size, in: query, schema: { type: integer } }]
                  responses: { '200': { content: { application/json: { schema: { properties: { results: { type: array }, count: { type: integer } } } } } } }
              /c:
                get:
                  x-paging: { style: offset, size: size, position: size }
                  parameters: [{ name: size, in: query, schema: { type: integer } }]
                  responses: { '200': { content: { text/csv: { schema: { type: array } } } }, '201': { description: d }, '400': { description: d } }
              /d:
                get:
                  x-paging: { style: offset, size: size, position: size }
                  parameters: [{ name: size, in: query, schema: { type: integer } }]
                  responses: { '200': { content: { 'Application/problem+JSON; charset=utf-8': { schema: { type: array } } } } }
        "), @"
        5:52: `size` is `limt`, which is not a query parameter of the operation; pages are requested with it; did you mean `limit`?
        5:68: the parameter `offset` is not an integer; pages are counted; name an integer parameter, or correct its type
        7:80: the response of a paginated operation is not a list; with `style: offset` the response is the list of records itself; correct the schema, or use `style: page` for an envelope
        10:81: `records` is `result`, which is not a field of the response; it names a field of the envelope; did you mean `results`?
        10:96: the field `results` is not of the type integer; `total` requires that type; name another field, or correct its type
        17:32: the response of a paginated operation is not JSON with a schema; records are read from JSON, and the method would return a file; add `content: application/json: schema:` with the list, or remove `x-paging`
        17:95: the response of a paginated operation is not JSON with a schema; records are read from JSON, and the method would return a file; add `content: application/json: schema:` with the list, or remove `x-paging`
        ");
    }

    #[test]
    fn paging_keys_depend_on_the_style() {
        insta::assert_snapshot!(of!(crate::lint::extensions::findings, "
            paths:
              /a: { get: { x-paging: { style: offset, size: a, records: b } } }
              /b: { get: { x-paging: { style: page, size: a, position: b } } }
              /c: { get: { x-paging: { style: cursor, size: a, position: b } } }
              /d: { get: { x-paging: offset } }
        "), @"
        3:38: `position` is missing from `x-paging`; it is required; add `position:`
        3:64: unknown key `records` in `x-paging`; the keys are style, size, position; remove it
        4:38: `records` is missing from `x-paging`; it is required; add `records:`
        4:38: `total` is missing from `x-paging`; it is required; add `total:`
        5:47: `style` is `cursor`; it is one of offset, page; correct it, or remove the key
        6:38: `x-paging` is `offset`; it must be a mapping with style, size, position; correct it, or remove the key
        ");
    }
}

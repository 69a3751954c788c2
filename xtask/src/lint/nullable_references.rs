//! Checks the form of nullable references, in the document as other tools read it.

use crate::finding::Finding;
use crate::spec::bundle::nullable_reference;
use crate::spec::document::Document;
use crate::spec::node::{Entry, Node};

const WHY: &str =
    "in OpenAPI 3.0 `nullable` extends only the `type` beside it, so validators refuse null";

pub(super) fn findings(written: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for schema in written.schemas() {
        let refused = |entry: &Entry, what: &str| {
            Finding::error(&entry.key_place, what, WHY, form(written, schema.node))
        };
        if let (Some(nullable), Some(_)) = (schema.node.entry("nullable"), schema.node.get("allOf"))
        {
            findings.push(refused(nullable, "`nullable` is used beside `allOf`"));
        }
        if nullable_reference(schema.node).is_some() {
            let beside = ["type", "nullable"]
                .into_iter()
                .filter_map(|key| schema.node.entry(key));
            findings.extend(beside.map(|entry| {
                refused(
                    entry,
                    &format!(
                        "`{}` is used beside a choice between a reference and null",
                        entry.key
                    ),
                )
            }));
        }
    }
    findings
}

/// Returns the form to write for a schema, with its own reference and type.
fn form(document: &Document<'_>, schema: &Node) -> String {
    let reference = ["allOf", "anyOf"].into_iter().find_map(|key| {
        let first = schema.get(key)?.items().first()?;
        first.get("$ref")?.text()
    });
    let kind = document.type_of(schema).unwrap_or("object");
    format!(
        "write `anyOf: [{{ $ref: '{}' }}, {{ type: {kind}, nullable: true, enum: [null] }}]`, without `type` or `nullable` beside it",
        reference.unwrap_or("…"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown;
    use crate::lint::tests::within_the_file;
    use crate::spec::bundle::Bundle;

    #[test]
    fn a_nullable_reference_is_a_choice_between_it_and_null() {
        let bundle = Bundle::from_texts("wethod", &[("openapi.yaml", "
            components:
              schemas:
                A: { type: string, nullable: true, allOf: [{ $ref: '#/components/schemas/Id' }] }
                B: { nullable: false, allOf: [{ $ref: '#/components/schemas/A' }, { type: object }] }
                C:
                  type: integer
                  anyOf:
                    - $ref: '#/components/schemas/Id'
                    - { type: integer, nullable: true, enum: [null] }
                Good: { minimum: 1, anyOf: [{ $ref: '#/components/schemas/Id' }, { type: integer, nullable: true, enum: [null] }] }
                Id: { type: integer }
        ")]).unwrap();
        insta::assert_snapshot!(within_the_file(&shown!(findings(&Document::new(&bundle.written)))), @"
        4:36: `nullable` is used beside `allOf`; in OpenAPI 3.0 `nullable` extends only the `type` beside it, so validators refuse null; write `anyOf: [{ $ref: '#/components/schemas/Id' }, { type: string, nullable: true, enum: [null] }]`, without `type` or `nullable` beside it
        5:22: `nullable` is used beside `allOf`; in OpenAPI 3.0 `nullable` extends only the `type` beside it, so validators refuse null; write `anyOf: [{ $ref: '#/components/schemas/A' }, { type: string, nullable: true, enum: [null] }]`, without `type` or `nullable` beside it
        7:19: `type` is used beside a choice between a reference and null; in OpenAPI 3.0 `nullable` extends only the `type` beside it, so validators refuse null; write `anyOf: [{ $ref: '#/components/schemas/Id' }, { type: integer, nullable: true, enum: [null] }]`, without `type` or `nullable` beside it
        ");
    }
}

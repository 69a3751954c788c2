//! Checks combined schemas. Most of them compile and do not work once generated, so only two forms are accepted: one
//! `$ref` with keywords beside it, and objects whose fields are added together.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Entry, Node};

/// The keywords that are allowed beside an `allOf`: the generator need not merge them. Bounds are removed by lowering.
const BESIDE_ALL_OF: [&str; 16] = [
    "allOf",
    "type",
    "nullable",
    "title",
    "description",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for schema in document.schemas() {
        for entry in schema.node.entries() {
            findings.extend(match entry.key.as_str() {
                "oneOf" | "anyOf" => Some(alternatives(entry)),
                "not" => Some(Finding::error(
                    &entry.key_place,
                    "the schema has `not`",
                    "the generator fails on it, and Rust has no type for everything but another",
                    "describe the type, and the exception in the `description`",
                )),
                "discriminator" => Some(Finding::error(
                    &entry.key_place,
                    "the schema has a `discriminator`",
                    "the generator ignores it",
                    "write one object with the fields of all variants, and a named `enum` for the field that tells them apart",
                )),
                "additionalProperties" => closed(entry),
                _ => None,
            });
        }
        if let Some(all_of) = schema.node.get("allOf") {
            findings.extend(combined(document, schema.node, all_of));
        }
    }
    findings
}

fn alternatives(entry: &Entry) -> Finding {
    // A choice between one reference and null is read as a nullable reference, so it does not get here.
    if entry.value.items().iter().any(|it| it.is_set("nullable")) {
        return Finding::error(
            &entry.key_place,
            format!(
                "this `{}` is not a choice between one reference and null",
                entry.key
            ),
            "the generator supports no other choice between schemas",
            "write only `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`; for a schema without a `$ref`, add `nullable: true` to its `type`",
        );
    }
    Finding::error(
        &entry.key_place,
        format!("the schema has `{}`", entry.key),
        "the generator creates a closed enum or an empty struct from it, and one record of a new variant would fail its whole page",
        "write one object with the fields of all variants, requiring only those that all have; or leave it free-form, with a `description`",
    )
}

fn closed(entry: &Entry) -> Option<Finding> {
    matches!(entry.value.content, Content::Bool(false)).then(|| {
        Finding::error(
            &entry.key_place,
            "the schema forbids unknown fields",
            "records could not be read any more once the vendor adds a field",
            "remove `additionalProperties: false`",
        )
    })
}

fn combined<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    all_of: &'node Node,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in schema.entries() {
        let key = entry.key.as_str();
        // Another rule reports keys that OpenAPI does not know.
        let is_known = Kind::Schema.shape(key).is_some();
        if is_known && !BESIDE_ALL_OF.contains(&key) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{key}` is used beside `allOf`"),
                "the generator would copy the whole schema under another name",
                "move it into an entry of the `allOf`, with a `type`",
            ));
        }
    }
    let parts = all_of.items();
    if parts.is_empty() {
        findings.push(Finding::error(
            &all_of.place,
            "`allOf` is empty",
            "it combines nothing, and the generator fails on it",
            "list the schemas to combine, or remove it",
        ));
    }
    let inner: Vec<Option<&str>> = parts.iter().map(|part| document.type_of(part)).collect();
    if let Some(own) = schema.get("type")
        && let Some(text) = own.text()
        && inner
            .iter()
            .any(|kind| kind.is_some_and(|kind| kind != text))
    {
        findings.push(Finding::error(
            &own.place,
            format!("the `type` is {text}, but the referenced schema has another type"),
            "no value has both types",
            "use the type of the referenced schema",
        ));
    }
    if parts.len() > 1 {
        for (part, kind) in parts.iter().zip(inner) {
            if kind != Some("object") {
                findings.push(Finding::error(
                    &part.place,
                    "`allOf` combines something that is not an object",
                    "the generator can only merge the fields of objects",
                    "give the entry `type: object`, or write the schema without `allOf`",
                ));
            }
        }
        findings.extend(contradictions(document, parts));
    }
    findings
}

/// Reports fields that two parts define differently.
fn contradictions<'node>(document: &Document<'node>, parts: &'node [Node]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
    for part in parts {
        for field in document.fields(part) {
            let first = *seen.entry(&field.entry.key).or_insert(field.entry);
            if first.value.to_json() != field.entry.value.to_json() {
                findings.push(Finding::error(
                    &field.entry.key_place,
                    format!("`{}` is defined twice, differently", field.entry.key),
                    format!(
                        "the other definition is at {}, and `allOf` combines both",
                        first.key_place
                    ),
                    "use the same schema in both, or define it once",
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn only_supported_combinations_are_accepted() {
        insta::assert_snapshot!(of!(findings, "
            components:
              schemas:
                A: { oneOf: [{ type: string }] }
                B: { anyOf: [{ type: string }], discriminator: { propertyName: a } }
                C: { not: { type: string } }
                D: { type: object, additionalProperties: false }
                E: { allOf: [] }
                F: { allOf: [{ type: string }, { type: object }] }
                G: { type: object, properties: {}, allOf: [{ $ref: '#/components/schemas/D' }] }
                H: { type: string, description: d, allOf: [{ $ref: '#/components/schemas/D' }] }
                I:
                  allOf:
                    - { type: object, properties: { a: { type: string }, b: { type: string } } }
                    - { type: object, properties: { a: { type: string }, b: { type: integer } } }
                J: { anyOf: [{ $ref: '#/components/schemas/I' }, { type: string, nullable: true, enum: [null] }] }
                K: { anyOf: [{ $ref: '#/components/schemas/I' }, { type: object, nullable: true }] }
                Good: { x-evidence: seed, allOf: [{ $ref: '#/components/schemas/I' }] }
                Also: { x-evidence: seed, anyOf: [{ $ref: '#/components/schemas/I' }, { type: object, nullable: true, enum: [null] }] }
        "), @"
        4:22: the schema has `oneOf`; the generator creates a closed enum or an empty struct from it, and one record of a new variant would fail its whole page; write one object with the fields of all variants, requiring only those that all have; or leave it free-form, with a `description`
        5:22: the schema has `anyOf`; the generator creates a closed enum or an empty struct from it, and one record of a new variant would fail its whole page; write one object with the fields of all variants, requiring only those that all have; or leave it free-form, with a `description`
        5:49: the schema has a `discriminator`; the generator ignores it; write one object with the fields of all variants, and a named `enum` for the field that tells them apart
        6:22: the schema has `not`; the generator fails on it, and Rust has no type for everything but another; describe the type, and the exception in the `description`
        7:36: the schema forbids unknown fields; records could not be read any more once the vendor adds a field; remove `additionalProperties: false`
        8:29: `allOf` is empty; it combines nothing, and the generator fails on it; list the schemas to combine, or remove it
        9:30: `allOf` combines something that is not an object; the generator can only merge the fields of objects; give the entry `type: object`, or write the schema without `allOf`
        10:36: `properties` is used beside `allOf`; the generator would copy the whole schema under another name; move it into an entry of the `allOf`, with a `type`
        11:28: the `type` is string, but the referenced schema has another type; no value has both types; use the type of the referenced schema
        15:74: `b` is defined twice, differently; the other definition is at spec/wethod/openapi.yaml:14:74, and `allOf` combines both; use the same schema in both, or define it once
        16:74: the `type` is string, but the referenced schema has another type; no value has both types; use the type of the referenced schema
        17:22: this `anyOf` is not a choice between one reference and null; the generator supports no other choice between schemas; write only `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`; for a schema without a `$ref`, add `nullable: true` to its `type`
        ");
    }
}

//! Combined schemas. The generator makes of most of them something that compiles and does not work,
//! so only what it takes well is let through: one `$ref` with something added, and objects that add
//! their fields together.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::grammar::Kind;
use crate::spec::node::{Content, Entry, Node};

/// What may stand beside an `allOf`: nothing that the generator would have to merge into it. Bounds
/// are lowered away before it sees them.
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
                    "the generator stops at it, and a type that is everything but another is none in Rust",
                    "say what it is, and the exception in the `description`",
                )),
                "discriminator" => Some(Finding::error(
                    &entry.key_place,
                    "the schema has a `discriminator`",
                    "the generator ignores it",
                    "write one object with the fields of all kinds, and a named `enum` for the field that tells them apart",
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
    // What is left of these: a choice between one reference and null is read as a nullable reference.
    if entry.value.items().iter().any(|it| it.is_set("nullable")) {
        return Finding::error(
            &entry.key_place,
            format!(
                "this `{}` is not a choice between one reference and null",
                entry.key
            ),
            "the generator takes no other choice between schemas",
            "write just `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`; for a schema without a `$ref`, write `nullable: true` beside its `type`",
        );
    }
    Finding::error(
        &entry.key_place,
        format!("the schema has `{}`", entry.key),
        "the generator makes a closed enum of it, or a struct that holds nothing, and one record of a new kind would fail its page",
        "write one object with the fields of all kinds, none required that some lack; or leave it free-form, with a `description`",
    )
}

fn closed(entry: &Entry) -> Option<Finding> {
    matches!(entry.value.content, Content::Bool(false)).then(|| {
        Finding::error(
            &entry.key_place,
            "the schema refuses fields that it does not name",
            "the day the vendor adds one, no record could be read",
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
        // A key that OpenAPI does not know is what another rule is about.
        let is_known = Kind::Schema.shape(key).is_some();
        if is_known && !BESIDE_ALL_OF.contains(&key) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{key}` stands beside `allOf`"),
                "the generator would write all of it out again under another name",
                "put it into an entry of the `allOf`, with a `type` of its own",
            ));
        }
    }
    let parts = all_of.items();
    if parts.is_empty() {
        findings.push(Finding::error(
            &all_of.place,
            "`allOf` is empty",
            "it combines nothing, and the generator stops at it",
            "list what it combines, or remove it",
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
            format!("the `type` is {text}, and that of the schema it refers to is another"),
            "nothing is a value of both",
            "write the type of the schema it refers to",
        ));
    }
    if parts.len() > 1 {
        for (part, kind) in parts.iter().zip(inner) {
            if kind != Some("object") {
                findings.push(Finding::error(
                    &part.place,
                    "`allOf` combines something that is no object",
                    "the generator can add fields together, and nothing else",
                    "give the entry `type: object`, or write the schema out without `allOf`",
                ));
            }
        }
        findings.extend(contradictions(document, parts));
    }
    findings
}

/// A field that two parts define in two ways.
fn contradictions<'node>(document: &Document<'node>, parts: &'node [Node]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
    for part in parts {
        for field in document.fields(part) {
            let first = *seen.entry(&field.entry.key).or_insert(field.entry);
            if first.value.to_json() != field.entry.value.to_json() {
                findings.push(Finding::error(
                    &field.entry.key_place,
                    format!("`{}` is defined in two ways", field.entry.key),
                    format!(
                        "the other is at {}, and `allOf` combines both",
                        first.key_place
                    ),
                    "give both the same schema, or define it once",
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
    fn only_what_the_generator_takes_well_is_let_through() {
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
        4:22: the schema has `oneOf`; the generator makes a closed enum of it, or a struct that holds nothing, and one record of a new kind would fail its page; write one object with the fields of all kinds, none required that some lack; or leave it free-form, with a `description`
        5:22: the schema has `anyOf`; the generator makes a closed enum of it, or a struct that holds nothing, and one record of a new kind would fail its page; write one object with the fields of all kinds, none required that some lack; or leave it free-form, with a `description`
        5:49: the schema has a `discriminator`; the generator ignores it; write one object with the fields of all kinds, and a named `enum` for the field that tells them apart
        6:22: the schema has `not`; the generator stops at it, and a type that is everything but another is none in Rust; say what it is, and the exception in the `description`
        7:36: the schema refuses fields that it does not name; the day the vendor adds one, no record could be read; remove `additionalProperties: false`
        8:29: `allOf` is empty; it combines nothing, and the generator stops at it; list what it combines, or remove it
        9:30: `allOf` combines something that is no object; the generator can add fields together, and nothing else; give the entry `type: object`, or write the schema out without `allOf`
        10:36: `properties` stands beside `allOf`; the generator would write all of it out again under another name; put it into an entry of the `allOf`, with a `type` of its own
        11:28: the `type` is string, and that of the schema it refers to is another; nothing is a value of both; write the type of the schema it refers to
        15:74: `b` is defined in two ways; the other is at spec/wethod/openapi.yaml:14:74, and `allOf` combines both; give both the same schema, or define it once
        16:74: the `type` is string, and that of the schema it refers to is another; nothing is a value of both; write the type of the schema it refers to
        17:22: this `anyOf` is not a choice between one reference and null; the generator takes no other choice between schemas; write just `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`; for a schema without a `$ref`, write `nullable: true` beside its `type`
        ");
    }
}

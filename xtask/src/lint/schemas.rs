//! Checks that each schema has a type, and that its keywords match it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::finding::Finding;
use crate::lint::examples::fits_type;
use crate::spec::document::{Document, Object};
use crate::spec::grammar::Role;
use crate::spec::node::{Content, Node};
use crate::workspace::nearest::suggestion;

/// The supported formats, by type. A misspelt one would be ignored silently.
const FORMATS: &[(&str, &[&str])] = &[
    (
        "string",
        &[
            "binary",
            "byte",
            "date",
            "date-time",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "password",
            "time",
            "uri",
            "uuid",
        ],
    ),
    ("number", &["decimal"]),
    ("integer", &["int32", "int64"]),
];

/// The keywords that define a schema.
const DEFINING: [&str; 5] = ["type", "allOf", "oneOf", "anyOf", "not"];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let parts = inline_parts(document);
    let mut findings = Vec::new();
    for schema in document.schemas() {
        let is_part = parts.contains(&std::ptr::from_ref(schema.node));
        if !is_part {
            findings.extend(free_form(&schema));
            findings.extend(required(document, schema.node));
        }
        findings.extend(items(schema.node));
        findings.extend(nullable(schema.node));
        findings.extend(enumeration(schema.node));
        findings.extend(format(schema.node));
        findings.extend(number(schema.node));
    }
    findings
}

/// Returns the schemas inside an `allOf`: keywords beside it complete them.
pub(super) fn inline_parts(document: &Document<'_>) -> BTreeSet<*const Node> {
    document
        .schemas()
        .flat_map(|schema| schema.node.items_of("allOf"))
        .map(std::ptr::from_ref)
        .collect()
}

fn free_form(schema: &Object<'_>) -> Option<Finding> {
    let is_defined = DEFINING.iter().any(|key| schema.node.get(key).is_some());
    if is_defined || schema.node.get("description").is_some() {
        return None;
    }
    let (place, name) = match schema.role {
        Role::Component(entry) | Role::Property(entry) => {
            (&entry.key_place, format!("`{}`", entry.key))
        }
        Role::Root | Role::Entry(_) | Role::Item => (&schema.node.place, "this schema".to_owned()),
    };
    Some(Finding::error(
        place,
        format!("{name} has no type"),
        "any value would match it",
        "add `type:` or a `$ref`; if it is free-form, add a `description` that says why",
    ))
}

fn required(document: &Document<'_>, schema: &Node) -> Vec<Finding> {
    let fields = document.fields(schema);
    let names: BTreeSet<&str> = fields
        .iter()
        .map(|field| field.entry.key.as_str())
        .collect();
    let mut findings = Vec::new();
    for part in document.parts(schema) {
        let mut seen = BTreeSet::new();
        for item in part.items_of("required") {
            let Some(name) = item.text() else { continue };
            if !names.contains(name) {
                findings.push(Finding::error(
                    &item.place,
                    format!("`{name}` is required, but there is no such property"),
                    "every record would be refused because it lacks the field",
                    suggestion(name, names.iter().copied(), || {
                        "add it to `properties`, or remove it here".to_owned()
                    }),
                ));
            }
            if !seen.insert(name) {
                findings.push(Finding::error(
                    &item.place,
                    format!("`{name}` is listed twice in `required`"),
                    "JSON Schema requires unique names",
                    "remove one of them",
                ));
            }
        }
    }
    findings
}

fn items(schema: &Node) -> Option<Finding> {
    let node = schema.get("type")?;
    if node.text() != Some("array") || schema.get("items").is_some() {
        return None;
    }
    Some(Finding::error(
        &node.place,
        "the list has no `items`",
        "OpenAPI 3.0 requires `items` beside `type: array`",
        "add `items:`",
    ))
}

fn nullable(schema: &Node) -> Option<Finding> {
    let entry = schema.entry("nullable")?;
    if schema.get("type").is_some() {
        return None;
    }
    Some(Finding::error(
        &entry.key_place,
        "`nullable` is used without a `type`",
        "it has no meaning there in OpenAPI 3.0.3",
        "add the `type`; for a reference, write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`",
    ))
}

fn enumeration(schema: &Node) -> Vec<Finding> {
    let Some(Node {
        content: Content::List(values),
        place,
    }) = schema.get("enum")
    else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if values.is_empty() {
        findings.push(Finding::error(
            place,
            "the `enum` is empty",
            "no value would match it",
            "list its values, or remove it",
        ));
    }
    let is_text = |value: &Node| value.text().is_some();
    let kind = schema.text_of("type");
    let kind = kind.or_else(|| values.iter().any(is_text).then_some("string"));
    let is_nullable = schema.is_set("nullable");
    if is_nullable && !values.is_empty() && !values.iter().any(is_null) {
        findings.push(Finding::error(
            place,
            "the schema is nullable, and its `enum` lacks null",
            "a value must be in the `enum`, so validators refuse null",
            "add null to the `enum`",
        ));
    }
    let mut seen = BTreeSet::new();
    for value in values {
        if !seen.insert(value.to_json().to_string()) {
            findings.push(Finding::error(
                &value.place,
                "this value is listed twice in the `enum`",
                "JSON Schema requires unique values",
                "remove one of them",
            ));
        }
        if kind == Some("string")
            && let Some(text) = ambiguous(value)
        {
            findings.push(Finding::error(
                &value.place,
                format!("`{text}` is not quoted in an `enum` of strings"),
                "tools read it as a number, a date or a boolean, and some as another value",
                format!("write `'{text}'`"),
            ));
            continue;
        }
        let is_null = is_null(value);
        let fits = match kind {
            _ if is_null => is_nullable,
            Some(kind) => fits_type(kind, value),
            None => true,
        };
        if !fits {
            findings.push(Finding::error(
                &value.place,
                format!("this value of the `enum` is {}", value.kind()),
                match kind {
                    Some(kind) if !is_null => format!("the `type` is {kind}"),
                    _ => "the schema is not nullable".to_owned(),
                },
                "put a string in quotes, or correct the `type`",
            ));
        }
    }
    findings
}

/// Returns the source of an unquoted value that some version of YAML does not read as a string.
fn ambiguous(value: &Node) -> Option<&str> {
    static OTHER: LazyLock<Option<regex::Regex>> = LazyLock::new(|| {
        regex::Regex::new(
            r"(?xi)^(
                [-+]?(0b[01_]+|0x[0-9a-f_]+|0o[0-7_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?|\.[0-9][0-9_]*)(e[-+]?[0-9]+)?
                |[-+]?\.inf|\.nan|y|n|yes|no|on|off|true|false
                |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t\ ].*)?
            )$",
        )
        .ok()
    });
    if !matches!(
        value.content,
        Content::Text(_) | Content::Number(_) | Content::Bool(_)
    ) {
        return None;
    }
    let source = value.place.source()?;
    OTHER.as_ref()?.is_match(source).then_some(source)
}

fn is_null(value: &Node) -> bool {
    matches!(value.content, Content::Null)
}

fn number(schema: &Node) -> Option<Finding> {
    let kind = schema.get("type")?;
    let is_bare = kind.text() == Some("number") && schema.get("format").is_none();
    is_bare.then(|| {
        Finding::error(
            &kind.place,
            "a number has no `format: decimal`",
            "amounts, days and percentages are read and sent exactly, never as binary floats",
            "add `format: decimal`, or make it `type: integer`",
        )
    })
}

fn format(schema: &Node) -> Option<Finding> {
    let node = schema.get("format")?;
    let format = node.text()?;
    let kind = schema.text_of("type").unwrap_or("");
    let known = FORMATS
        .iter()
        .find(|(name, _)| *name == kind)
        .map(|(_, formats)| *formats)
        .unwrap_or_default();
    if known.contains(&format) {
        return None;
    }
    let elsewhere = FORMATS
        .iter()
        .find(|(_, formats)| formats.contains(&format));
    Some(Finding::error(
        &node.place,
        match kind {
            "" => format!("the format `{format}` is used without a `type`"),
            kind => format!("`{format}` is not a format of the type {kind}"),
        },
        "unknown formats are ignored silently",
        match elsewhere {
            Some((owner, _)) => {
                format!("it is a format of the type {owner}; correct one of the two")
            }
            None => suggestion(format, known.iter().copied(), || {
                "remove it; new formats are added to FORMATS in xtask/src/lint/schemas.rs"
                    .to_owned()
            }),
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn schemas_have_types() {
        insta::assert_snapshot!(of!(findings, "
            components:
              schemas:
                Anything: {}
                Free: { description: Undocumented. }
                Thing:
                  type: object
                  required: [id, nme, id]
                  properties:
                    id: { type: string, format: date-tme }
                    name: { nullable: true, description: d }
                    list: { type: array }
                    count: { type: integer, format: decimal }
                    any: {}
                More:
                  allOf:
                    - $ref: '#/components/schemas/Thing'
                    - { type: object, required: [name, gone], properties: { own: { type: string } } }
                Kind: { type: string, enum: [a, b, a, 3, null] }
                Level: { type: integer, enum: [1, '2'] }
                Null: { type: string, nullable: true, enum: [a, null] }
                None: { type: string, enum: [] }
        "), @"
        4:17: `Anything` has no type; any value would match it; add `type:` or a `$ref`; if it is free-form, add a `description` that says why
        8:34: `nme` is required, but there is no such property; every record would be refused because it lacks the field; did you mean `name`?
        8:39: `id` is listed twice in `required`; JSON Schema requires unique names; remove one of them
        10:49: `date-tme` is not a format of the type string; unknown formats are ignored silently; did you mean `date-time`?
        11:29: `nullable` is used without a `type`; it has no meaning there in OpenAPI 3.0.3; add the `type`; for a reference, write `anyOf: [{ $ref: … }, { type: …, nullable: true, enum: [null] }]`
        12:35: the list has no `items`; OpenAPI 3.0 requires `items` beside `type: array`; add `items:`
        13:53: `decimal` is not a format of the type integer; unknown formats are ignored silently; it is a format of the type number; correct one of the two
        14:21: `any` has no type; any value would match it; add `type:` or a `$ref`; if it is free-form, add a `description` that says why
        18:56: `gone` is required, but there is no such property; every record would be refused because it lacks the field; add it to `properties`, or remove it here
        19:52: this value is listed twice in the `enum`; JSON Schema requires unique values; remove one of them
        19:55: `3` is not quoted in an `enum` of strings; tools read it as a number, a date or a boolean, and some as another value; write `'3'`
        19:58: this value of the `enum` is nothing; the schema is not nullable; put a string in quotes, or correct the `type`
        20:51: this value of the `enum` is a string; the `type` is integer; put a string in quotes, or correct the `type`
        22:45: the `enum` is empty; no value would match it; list its values, or remove it
        ");
    }
}

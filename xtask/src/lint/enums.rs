//! Checks that enums have a name, so that they stay open to new values, and that each value has a variant name.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::lint::extensions::enum_value;
use crate::spec::document::Document;
use crate::spec::grammar::Role;
use crate::spec::names::{self, OPEN_VARIANT};
use crate::spec::node::{Content, Node};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for schema in document.schemas() {
        let Some(entry) = schema.node.entry("enum") else {
            continue;
        };
        if let Role::Component(_) = schema.role {
            findings.extend(variants(schema.node, entry.value.items()));
        } else {
            findings.push(Finding::error(
                &entry.key_place,
                "this `enum` has no name",
                "only named enums stay open: a new value would fail the whole page",
                "move it to `components: schemas:`, and refer to it",
            ));
        }
    }
    findings
}

/// Checks the names of the variants, generated or given: no two are the same.
fn variants(schema: &Node, values: &[Node]) -> Vec<Finding> {
    let given = schema.get("x-enum-names");
    // Another rule reports values of the wrong type.
    let is_text = schema.text_of("type") == Some("string");
    let values = values
        .iter()
        .filter(|node| !is_text || !matches!(node.content, Content::Number(_) | Content::Bool(_)));
    let mut findings = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for node in values {
        let Some(value) = enum_value(node) else {
            if !matches!(node.content, Content::Null) {
                findings.push(Finding::error(
                    &node.place,
                    format!("a value of the `enum` is {}", node.kind()),
                    "a variant is a string or a number",
                    "describe such values with `properties` or `items`",
                ));
            }
            continue;
        };
        let name = match given
            .and_then(|names| names.get(&value))
            .and_then(Node::text)
        {
            Some(name) => name.to_owned(),
            None => match variant_name(node) {
                Some(name) => name,
                None => {
                    findings.push(Finding::error(
                        &node.place,
                        format!("the value `{value}` has no valid variant name"),
                        "each value becomes a variant of a Rust enum",
                        format!("add `x-enum-names: {{ '{value}': ItsName }}` beside the `enum`"),
                    ));
                    continue;
                }
            },
        };
        if name == OPEN_VARIANT {
            findings.push(Finding::error(
                &node.place,
                format!("the value `{value}` would become the variant {OPEN_VARIANT}"),
                "that variant keeps undocumented values",
                format!("add `x-enum-names: {{ '{value}': AnotherName }}` beside the `enum`"),
            ));
        }
        // Another rule reports repeated values.
        if let Some(other) = seen.insert(name.clone(), value.clone())
            && other != value
        {
            findings.push(Finding::error(
                &node.place,
                format!("the values `{other}` and `{value}` would both become the variant {name}"),
                "variant names must be unique",
                format!("add `x-enum-names: {{ '{value}': AnotherName }}` beside the `enum`"),
            ));
        }
    }
    findings
}

/// Returns the variant name for a string, if it has one.
fn variant_name(node: &Node) -> Option<String> {
    let text = node.text()?;
    let has_letter = text.contains(|letter: char| letter.is_ascii_alphabetic());
    let name = names::type_name(text);
    (has_letter
        && text.is_ascii()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && names::is_variant_name(&name))
    .then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn enums_and_their_values_have_names() {
        insta::assert_snapshot!(of!(findings, "
            components:
              parameters:
                P: { schema: { type: string, enum: [a] } }
              schemas:
                Status: { type: string, enum: [active, Active, '%', 3d, unknown, null, self, [a], æ] }
                Scheme: { type: string, enum: ['%', $, flat], x-enum-names: { '%': Percent, $: Flat } }
                Level: { type: integer, enum: [1, 2], x-enum-names: { '1': One } }
                Good: { type: string, enum: ['%', last_record, SUBMITTED], x-enum-names: { '%': Percent } }
        "), @"
        4:46: this `enum` has no name; only named enums stay open: a new value would fail the whole page; move it to `components: schemas:`, and refer to it
        6:56: the values `active` and `Active` would both become the variant Active; variant names must be unique; add `x-enum-names: { 'Active': AnotherName }` beside the `enum`
        6:64: the value `%` has no valid variant name; each value becomes a variant of a Rust enum; add `x-enum-names: { '%': ItsName }` beside the `enum`
        6:69: the value `3d` has no valid variant name; each value becomes a variant of a Rust enum; add `x-enum-names: { '3d': ItsName }` beside the `enum`
        6:73: the value `unknown` would become the variant Unknown; that variant keeps undocumented values; add `x-enum-names: { 'unknown': AnotherName }` beside the `enum`
        6:88: the value `self` has no valid variant name; each value becomes a variant of a Rust enum; add `x-enum-names: { 'self': ItsName }` beside the `enum`
        6:94: a value of the `enum` is a list; a variant is a string or a number; describe such values with `properties` or `items`
        6:99: the value `æ` has no valid variant name; each value becomes a variant of a Rust enum; add `x-enum-names: { 'æ': ItsName }` beside the `enum`
        7:56: the values `$` and `flat` would both become the variant Flat; variant names must be unique; add `x-enum-names: { 'flat': AnotherName }` beside the `enum`
        8:51: the value `2` has no valid variant name; each value becomes a variant of a Rust enum; add `x-enum-names: { '2': ItsName }` beside the `enum`
        ");
    }
}

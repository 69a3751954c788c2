//! Refuses line ends and control characters in names and values: they would break the generated comments, tables and
//! commands.

use crate::finding::{Finding, Place, visible};
use crate::spec::document::{Document, Object};
use crate::spec::grammar::{Kind, Shape};
use crate::spec::node::Node;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for object in document.objects() {
        for entry in object.node.entries() {
            let is_named = matches!(object.kind, Kind::Paths | Kind::Responses);
            if is_named {
                findings.extend(checked("a name", &entry.key, &entry.key_place));
            }
            if matches!(object.kind.shape(&entry.key), Some(Shape::Map(_))) {
                for named in entry.value.entries() {
                    findings.extend(checked("a name", &named.key, &named.key_place));
                }
            }
        }
        findings.extend(
            texts(&object).filter_map(|node| checked("a value", node.text()?, &node.place)),
        );
    }
    findings
}

/// Returns the names of an object, and the values that become names.
fn texts<'node>(object: &Object<'node>) -> impl Iterator<Item = &'node Node> {
    let one = ["name", "operationId", "url"].into_iter().filter_map({
        let node = object.node;
        move |key| node.get(key)
    });
    let is_schema = object.kind == Kind::Schema;
    let lists = [
        ("enum", is_schema),
        ("required", is_schema),
        ("tags", object.kind == Kind::Operation),
    ];
    let node = object.node;
    let several = lists
        .into_iter()
        .filter(|(_, applies)| *applies)
        .filter_map(move |(key, _)| node.get(key))
        .flat_map(Node::items);
    one.filter(move |_| !is_schema).chain(several)
}

fn checked(what: &str, text: &str, place: &Place) -> Option<Finding> {
    let is_strange =
        |it: &char| visible(*it) != *it || matches!(it, '\u{2028}' | '\u{2029}' | '\u{85}');
    let strange = text.chars().find(is_strange)?;
    let what = match strange {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => format!("{what} contains a line break"),
        other => format!(
            "{what} contains the control character U+{:04X}",
            u32::from(other)
        ),
    };
    let plain: String = text.chars().filter(|it| !is_strange(it)).collect();
    Some(Finding::error(
        place,
        what,
        "it would break generated code, tables and commands",
        format!("write `{}`", plain.trim()),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn names_and_values_have_no_control_characters() {
        insta::assert_snapshot!(of!(findings, r#"
            tags: [{ name: "pl\tans", description: "Two\nlines." }]
            paths:
              "/a\n":
                get: { operationId: "list\u0007Plans", tags: ["pl\tans"], parameters: [{ name: "a\u200b", in: query }], responses: { '200': { content: { "application/json\n": {} } } } }
            components:
              schemas:
                "Pl\u2028an": { type: string, description: "Two\nlines.", enum: ["a\nb", "c\u001b[31m", d] }
                Good: { properties: { "a\rb": {}, name: { example: "a\nb" } }, required: ["a\rb"] }
        "#), @"
        2:28: a value contains the control character U+0009; it would break generated code, tables and commands; write `plans`
        4:15: a name contains a line break; it would break generated code, tables and commands; write `/a`
        5:37: a value contains the control character U+0007; it would break generated code, tables and commands; write `listPlans`
        5:63: a value contains the control character U+0009; it would break generated code, tables and commands; write `plans`
        5:96: a value contains the control character U+200B; it would break generated code, tables and commands; write `a`
        8:17: a name contains a line break; it would break generated code, tables and commands; write `Plan`
        8:82: a value contains a line break; it would break generated code, tables and commands; write `ab`
        8:90: a value contains the control character U+001B; it would break generated code, tables and commands; write `c[31m`
        9:39: a name contains a line break; it would break generated code, tables and commands; write `ab`
        9:91: a value contains a line break; it would break generated code, tables and commands; write `ab`
        ");
    }
}

//! Checks the content of each extension.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::spec::document::Object;
use crate::spec::names;
use crate::spec::node::{Content, Node};
use crate::spec::operator::{OPERATORS, Operator};
use crate::workspace::nearest::{nearest, suggestion};

/// Reports the wrong content of an extension.
fn wrong(node: &Node, key: &str, expected: impl Into<String>) -> Finding {
    Finding::error(
        &node.place,
        match node.text() {
            Some("") => format!("`{key}` is empty"),
            Some(text) => format!("`{key}` is `{text}`"),
            None => format!("`{key}` is {}", node.kind()),
        },
        expected,
        "correct it, or remove the key",
    )
}

pub(super) fn only(node: &Node, key: &str, value: bool) -> Vec<Finding> {
    match node.content {
        Content::Bool(found) if found == value => Vec::new(),
        Content::Bool(found) => vec![Finding::error(
            &node.place,
            format!("`{key}` is {found}"),
            format!("it is `{value}` or absent"),
            "remove it",
        )],
        _ => vec![wrong(node, key, format!("it is `{value}`"))],
    }
}

pub(super) fn text(node: &Node, key: &str) -> Option<Finding> {
    match node.text() {
        Some(text) if !text.trim().is_empty() => None,
        _ => Some(wrong(node, key, "it must be a string that is not blank")),
    }
}

/// Checks a key whose value is one of a few words.
pub(crate) fn one_of(node: &Node, key: &str, words: &[&str]) -> Vec<Finding> {
    if node.text().is_some_and(|text| words.contains(&text)) {
        return Vec::new();
    }
    vec![wrong(
        node,
        key,
        format!("it is one of {}", words.join(", ")),
    )]
}

/// Checks the keys of an extension that is a mapping: none is unknown, and none is missing.
pub(crate) fn keys(node: &Node, key: &str, known: &[&str], required: &[&str]) -> Vec<Finding> {
    let Content::Map(entries) = &node.content else {
        return vec![wrong(
            node,
            key,
            format!("it must be a mapping with {}", known.join(", ")),
        )];
    };
    let mut findings = Vec::new();
    let mut meant = Vec::new();
    for entry in entries {
        if !known.contains(&entry.key.as_str()) {
            meant.extend(nearest(&entry.key, known.iter().copied()));
            findings.push(Finding::error(
                &entry.key_place,
                format!("unknown key `{}` in `{key}`", entry.key),
                format!("the keys are {}", known.join(", ")),
                suggestion(&entry.key, known.iter().copied(), || "remove it".to_owned()),
            ));
        }
    }
    for name in required {
        if node.get(name).is_none() && !meant.contains(name) {
            findings.push(Finding::error(
                &node.place,
                format!("`{name}` is missing from `{key}`"),
                "it is required",
                format!("add `{name}:`"),
            ));
        }
    }
    findings
}

pub(super) fn permissions(node: &Node) -> Vec<Finding> {
    let known = ["name", "allows"];
    let Content::List(items) = &node.content else {
        return vec![wrong(
            node,
            "x-permissions",
            "it must be a list of `name` and `allows`",
        )];
    };
    items
        .iter()
        .flat_map(|item| {
            let mut findings = keys(item, "x-permissions", &known, &known);
            findings.extend(known.iter().filter_map(|key| text(item.get(key)?, key)));
            findings
        })
        .collect()
}

/// Checks an ordering: one of two words, or its fields and whether it takes several of them.
pub(super) fn ordering(node: &Node) -> Vec<Finding> {
    if !matches!(node.content, Content::Map(_)) {
        return one_of(node, "x-ordering", &["single", "multiple"]);
    }
    let known = ["multiple", "fields"];
    let mut findings = keys(node, "x-ordering", &known, &known);
    if let Some(multiple) = node.get("multiple")
        && !matches!(multiple.content, Content::Bool(_))
    {
        findings.push(wrong(multiple, "multiple", "it must be `true` or `false`"));
    }
    if let Some(fields) = node.get("fields") {
        if fields.items().is_empty() {
            findings.push(wrong(fields, "fields", "it must be a list of field names"));
        }
        findings.extend(fields.items().iter().filter_map(|it| text(it, "fields")));
    }
    findings
}

/// Checks the prefix and the rest of the names of fields that are not known beforehand.
pub(super) fn dynamic_fields(node: &Node) -> Vec<Finding> {
    let known = ["prefix", "id"];
    let mut findings = keys(node, "x-dynamic-fields", &known, &known);
    findings.extend(known.iter().filter_map(|key| text(node.get(key)?, key)));
    findings
}

fn operator_names() -> [&'static str; OPERATORS.len()] {
    OPERATORS.each_ref().map(|it| it.name)
}

pub(super) fn filter(node: &Node) -> Vec<Finding> {
    let known = ["operand", "operators"];
    let mut findings = keys(node, "x-filter", &known, &known);
    if let Some(operand) = node.get("operand") {
        findings.extend(one_of(operand, "operand", &["date-time", "date", "number"]));
    }
    let Some(operators) = node.get("operators") else {
        return findings;
    };
    if operators.items().is_empty() {
        findings.push(wrong(
            operators,
            "operators",
            format!(
                "it must be a list of some of {}",
                operator_names().join(", ")
            ),
        ));
    }
    let mut seen = BTreeSet::new();
    for operator in operators.items() {
        let text = operator.text().unwrap_or("");
        if Operator::named(text).is_none() {
            findings.push(Finding::error(
                &operator.place,
                format!("unknown operator `{text}`"),
                format!("the operators are {}", operator_names().join(", ")),
                suggestion(text, operator_names(), || "remove it".to_owned()),
            ));
        } else if !seen.insert(text) {
            findings.push(Finding::error(
                &operator.place,
                format!("`{text}` is listed twice"),
                "each operator becomes one way to create the filter",
                "remove one of them",
            ));
        }
    }
    findings
}

pub(super) fn enum_names(object: &Object<'_>, node: &Node) -> Vec<Finding> {
    let Content::Map(entries) = &node.content else {
        return vec![wrong(
            node,
            "x-enum-names",
            "it must be a mapping from values to names",
        )];
    };
    let values = object.node.items_of("enum");
    let values: Vec<String> = values.iter().filter_map(enum_value).collect();
    let mut findings = Vec::new();
    for entry in entries {
        if !values.contains(&entry.key) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{}` is not in the `enum`", entry.key),
                "only values of the `enum` can have a name",
                suggestion(&entry.key, values.iter().map(String::as_str), || {
                    "remove it".to_owned()
                }),
            ));
        }
        let name = entry.value.text().unwrap_or("");
        if !names::is_variant_name(name) {
            findings.push(Finding::error(
                &entry.value.place,
                format!("`{name}` is not a valid name for `{}`", entry.key),
                "it becomes a variant of a Rust enum",
                "use UpperCamelCase, such as Percent",
            ));
        }
    }
    findings
}

/// Returns the value of an enum as a key of `x-enum-names`.
pub(in crate::lint) fn enum_value(node: &Node) -> Option<String> {
    match &node.content {
        Content::Text(text) => Some(text.clone()),
        Content::Number(number) => Some(number.to_string()),
        Content::Bool(value) => Some(value.to_string()),
        Content::Null | Content::List(_) | Content::Map(_) => None,
    }
}

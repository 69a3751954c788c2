//! Our extensions: each is known, stands where it has a meaning, and holds what it may hold.

use std::collections::BTreeSet;

use crate::document::{Document, Object};
use crate::finding::Finding;
use crate::grammar::{self, Kind, Role};
use crate::lint::{evidence, paging};
use crate::names;
use crate::nearest::suggestion;
use crate::node::{Content, Entry, Node};

/// One of our keys.
struct Extension {
    key: &'static str,
    stands_on: &'static str,
    may_stand: fn(&Document<'_>, &Object<'_>) -> bool,
    content: fn(&Object<'_>, &Node) -> Vec<Finding>,
}

const EXTENSIONS: &[Extension] = &[
    Extension {
        key: "x-evidence",
        stands_on: "an operation, a parameter, a response, a schema or a security scheme",
        may_stand: |_, object| {
            matches!(
                object.kind,
                Kind::Operation
                    | Kind::Parameter
                    | Kind::Response
                    | Kind::Schema
                    | Kind::SecurityScheme
            )
        },
        content: |_, node| evidence::content(node),
    },
    Extension {
        key: "x-permissions",
        stands_on: "an operation",
        may_stand: |_, object| object.kind == Kind::Operation,
        content: |_, node| permissions(node),
    },
    Extension {
        key: "x-paging",
        stands_on: "a GET operation",
        may_stand: |_, object| is_get(object),
        content: |_, node| paging::content(node),
    },
    Extension {
        key: "x-safe",
        stands_on: "a GET operation",
        may_stand: |_, object| is_get(object),
        content: |_, node| only(node, "x-safe", false),
    },
    Extension {
        key: "x-filter",
        stands_on: "a query parameter of type string",
        may_stand: is_query_text,
        content: |_, node| filter(node),
    },
    Extension {
        key: "x-ordering",
        stands_on: "a query parameter of type string",
        may_stand: is_query_text,
        content: |_, node| one_of(node, "x-ordering", &["single"]),
    },
    Extension {
        key: "x-client-scoped",
        stands_on: "a header parameter",
        may_stand: |_, object| {
            object.kind == Kind::Parameter
                && object.node.get("in").and_then(Node::text) == Some("header")
        },
        content: |_, node| only(node, "x-client-scoped", true),
    },
    Extension {
        key: "x-id",
        stands_on: "a named schema of type integer or string",
        may_stand: |_, object| {
            let kind = object.node.get("type").and_then(Node::text);
            is_named_schema(object) && matches!(kind, Some("integer" | "string"))
        },
        content: |_, node| only(node, "x-id", true),
    },
    Extension {
        key: "x-enum-names",
        stands_on: "a named schema with `enum`",
        may_stand: |_, object| is_named_schema(object) && object.node.get("enum").is_some(),
        content: enum_names,
    },
    Extension {
        key: "x-token-prefix",
        stands_on: "a security scheme of type apiKey that is sent in a header",
        may_stand: |_, object| {
            let text = |key| object.node.get(key).and_then(Node::text);
            object.kind == Kind::SecurityScheme
                && text("type") == Some("apiKey")
                && text("in") == Some("header")
        },
        content: |_, node| text(node, "x-token-prefix").into_iter().collect(),
    },
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    grammar::visit(
        Kind::Document,
        document.root,
        Role::Root,
        &mut |kind, node, role| {
            // What stands beside a `$ref` is lost, whatever it is, and another rule says so.
            if grammar::is_reference(kind, node) || kind == Kind::SecurityRequirement {
                return;
            }
            let object = Object { kind, node, role };
            for entry in node.entries() {
                if entry.key.starts_with("x-") {
                    findings.extend(extension(document, &object, entry));
                }
            }
        },
    );
    findings
}

fn extension(document: &Document<'_>, object: &Object<'_>, entry: &Entry) -> Vec<Finding> {
    let Some(extension) = EXTENSIONS.iter().find(|known| known.key == entry.key) else {
        return vec![Finding::error(
            &entry.key_place,
            format!("the extension `{}` is not known", entry.key),
            "what nobody reads says nothing",
            suggestion(&entry.key, EXTENSIONS.iter().map(|known| known.key), || {
                "remove it; spec/README.md lists those that are known".to_owned()
            }),
        )];
    };
    if !(extension.may_stand)(document, object) {
        return vec![Finding::error(
            &entry.key_place,
            format!("`{}` has no meaning here", entry.key),
            format!("it stands on {}", extension.stands_on),
            "move it there, or remove it",
        )];
    }
    (extension.content)(object, &entry.value)
}

fn is_get(object: &Object<'_>) -> bool {
    let is_get = matches!(object.role, Role::Entry(entry) if entry.key == "get");
    object.kind == Kind::Operation && is_get
}

fn is_named_schema(object: &Object<'_>) -> bool {
    object.kind == Kind::Schema && matches!(object.role, Role::Component(_))
}

fn is_query_text(document: &Document<'_>, object: &Object<'_>) -> bool {
    object.kind == Kind::Parameter
        && object.node.get("in").and_then(Node::text) == Some("query")
        && object
            .node
            .get("schema")
            .and_then(|schema| document.follow(schema))
            .and_then(|schema| schema.get("type"))
            .and_then(Node::text)
            == Some("string")
}

/// A finding about what an extension holds.
fn wrong(node: &Node, key: &str, expected: impl Into<String>) -> Finding {
    Finding::error(
        &node.place,
        match node.text() {
            Some(text) => format!("`{key}` is `{text}`"),
            None => format!("`{key}` is {}", node.kind()),
        },
        expected,
        "write that, or remove the key",
    )
}

fn only(node: &Node, key: &str, value: bool) -> Vec<Finding> {
    match node.content {
        Content::Bool(found) if found == value => Vec::new(),
        Content::Bool(found) => vec![Finding::error(
            &node.place,
            format!("`{key}` is {found}"),
            format!("it is `{value}`, or it is not there"),
            "remove it",
        )],
        _ => vec![wrong(node, key, format!("it is `{value}`"))],
    }
}

fn text(node: &Node, key: &str) -> Option<Finding> {
    match node.text() {
        Some(text) if !text.trim().is_empty() => None,
        _ => Some(wrong(node, key, "it is a text that says something")),
    }
}

/// The value of a key that holds one of a few words.
pub(super) fn one_of(node: &Node, key: &str, words: &[&str]) -> Vec<Finding> {
    if node.text().is_some_and(|text| words.contains(&text)) {
        return Vec::new();
    }
    vec![wrong(
        node,
        key,
        format!("it is one of {}", words.join(", ")),
    )]
}

/// The keys of an extension that is a mapping: no other, and none missing.
pub(super) fn keys(node: &Node, key: &str, known: &[&str], required: &[&str]) -> Vec<Finding> {
    let Content::Map(entries) = &node.content else {
        return vec![wrong(
            node,
            key,
            format!("it is a mapping of {}", known.join(", ")),
        )];
    };
    let mut findings = Vec::new();
    for entry in entries {
        if !known.contains(&entry.key.as_str()) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{}` has no place in `{key}`", entry.key),
                format!("it has {}", known.join(", ")),
                suggestion(&entry.key, known.iter().copied(), || "remove it".to_owned()),
            ));
        }
    }
    for name in required {
        if node.get(name).is_none() {
            findings.push(Finding::error(
                &node.place,
                format!("`{name}` is missing from `{key}`"),
                "it says nothing without it",
                format!("add `{name}:`"),
            ));
        }
    }
    findings
}

fn permissions(node: &Node) -> Vec<Finding> {
    let known = ["name", "allows"];
    let Content::List(items) = &node.content else {
        return vec![wrong(
            node,
            "x-permissions",
            "it is a list of `name` and `allows`",
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

fn filter(node: &Node) -> Vec<Finding> {
    const OPERATORS: [&str; 10] = [
        "bare", "eq", "neq", "gt", "gte", "lt", "lte", "in", "nin", "bt",
    ];
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
            format!("it is a list of some of {}", OPERATORS.join(", ")),
        ));
    }
    let mut seen = BTreeSet::new();
    for operator in operators.items() {
        let text = operator.text().unwrap_or("");
        if !OPERATORS.contains(&text) {
            findings.push(Finding::error(
                &operator.place,
                format!("`{text}` is no operator"),
                format!("the operators are {}", OPERATORS.join(", ")),
                suggestion(text, OPERATORS, || "remove it".to_owned()),
            ));
        } else if !seen.insert(text) {
            findings.push(Finding::error(
                &operator.place,
                format!("`{text}` stands twice"),
                "each operator becomes one way to make the filter",
                "remove one of them",
            ));
        }
    }
    findings
}

fn enum_names(object: &Object<'_>, node: &Node) -> Vec<Finding> {
    let Content::Map(entries) = &node.content else {
        return vec![wrong(
            node,
            "x-enum-names",
            "it is a mapping from values to names",
        )];
    };
    let values = object.node.get("enum").map(Node::items).unwrap_or_default();
    let values: Vec<String> = values.iter().filter_map(enum_value).collect();
    let mut findings = Vec::new();
    for entry in entries {
        if !values.contains(&entry.key) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{}` is not in the `enum`", entry.key),
                "a name is for a value that there is",
                suggestion(&entry.key, values.iter().map(String::as_str), || {
                    "remove it".to_owned()
                }),
            ));
        }
        let name = entry.value.text().unwrap_or("");
        if !names::is_variant_name(name) {
            findings.push(Finding::error(
                &entry.value.place,
                format!("`{name}` is no name for `{}`", entry.key),
                "it becomes a variant of a Rust enum",
                "write a word in UpperCamelCase, such as Percent",
            ));
        }
    }
    findings
}

/// The value of an enum as the key that `x-enum-names` has for it.
pub(super) fn enum_value(node: &Node) -> Option<String> {
    match &node.content {
        Content::Text(text) => Some(text.clone()),
        Content::Number(number) => Some(number.to_string()),
        Content::Bool(value) => Some(value.to_string()),
        Content::Null | Content::List(_) | Content::Map(_) => None,
    }
}

//! `x-evidence`: nothing stands in the documents without saying where it is known from.

use crate::document::{Document, Object};
use crate::finding::Finding;
use crate::grammar::{Kind, Role};
use crate::nearest::suggestion;
use crate::node::{Content, Node};

const SOURCES: [&str; 5] = ["seed", "docs", "older-docs", "sdk", "client"];
const KEYS: [&str; 3] = ["source", "page", "note"];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    document
        .objects()
        .iter()
        .filter(|object| is_wanted(object))
        .filter(|object| object.node.get("x-evidence").is_none())
        .map(|object| {
            let (place, name) = match object.role {
                Role::Component(entry) | Role::Entry(entry) => {
                    (&entry.key_place, format!("`{}`", entry.key))
                }
                Role::Root | Role::Property(_) | Role::Item => {
                    let name = object.node.get("name").and_then(Node::text);
                    (&object.node.place, format!("`{}`", name.unwrap_or("it")))
                }
            };
            Finding::error(
                place,
                format!("{name} does not say where it is known from"),
                "nothing in the documents is invented, and `x-evidence` shows it",
                format!("add `x-evidence:` with one of {}", SOURCES.join(", ")),
            )
        })
        .collect()
}

fn is_wanted(object: &Object<'_>) -> bool {
    match object.kind {
        Kind::Operation | Kind::Parameter => true,
        Kind::Schema | Kind::Response => matches!(object.role, Role::Component(_)),
        _ => false,
    }
}

/// What `x-evidence` holds.
pub(super) fn content(node: &Node) -> Vec<Finding> {
    if let Some(text) = node.text() {
        return source(node, text).into_iter().collect();
    }
    let Content::Map(entries) = &node.content else {
        return vec![Finding::error(
            &node.place,
            format!("`x-evidence` is {}", node.kind()),
            "it is a source, or a mapping with a source",
            format!("write one of {}", SOURCES.join(", ")),
        )];
    };
    let mut findings = Vec::new();
    if node.get("source").is_none() {
        findings.push(Finding::error(
            &node.place,
            "`x-evidence` names no `source`",
            "a page or a note is not enough to weigh one source against another",
            format!("add `source:` with one of {}", SOURCES.join(", ")),
        ));
    }
    for entry in entries {
        let text = entry.value.text().map(str::trim);
        if !KEYS.contains(&entry.key.as_str()) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{}` has no place in `x-evidence`", entry.key),
                format!("it has {}", KEYS.join(", ")),
                suggestion(&entry.key, KEYS, || "put it into `note`".to_owned()),
            ));
        } else if text.is_none_or(str::is_empty) {
            findings.push(Finding::error(
                &entry.value.place,
                format!("`{}` is {}", entry.key, entry.value.kind()),
                "it is a text that says something",
                "write it, or remove the key",
            ));
        } else if entry.key == "source" {
            findings.extend(source(&entry.value, text.unwrap_or_default()));
        }
    }
    findings
}

fn source(node: &Node, text: &str) -> Option<Finding> {
    if SOURCES.contains(&text) {
        return None;
    }
    Some(Finding::error(
        &node.place,
        format!("`{text}` is no source"),
        format!("the sources are {}", SOURCES.join(", ")),
        suggestion(text, SOURCES, || {
            "choose one of them; spec/README.md says what they mean".to_owned()
        }),
    ))
}

//! `x-evidence`: everything in the documents states its source.

use crate::finding::Finding;
use crate::spec::document::{Document, Object};
use crate::spec::grammar::{Kind, Role};
use crate::spec::node::{Content, Entry, Node};
use crate::workspace::nearest::{nearest, suggestion};

/// The sources, the strongest first.
pub(crate) const SOURCES: [&str; 5] = ["seed", "docs", "older-docs", "sdk", "client"];
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
                    let name = object.node.text_of("name");
                    (&object.node.place, format!("`{}`", name.unwrap_or("it")))
                }
            };
            Finding::error(
                place,
                format!("{name} has no `x-evidence`"),
                "everything in the documents must state its source",
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

/// Checks the content of `x-evidence`.
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
    let is_meant = |entry: &Entry| nearest(&entry.key, KEYS) == Some("source");
    if node.get("source").is_none() && !entries.iter().any(is_meant) {
        findings.push(Finding::error(
            &node.place,
            "`x-evidence` has no `source`",
            "a page or a note cannot replace the source",
            format!("add `source:` with one of {}", SOURCES.join(", ")),
        ));
    }
    for entry in entries {
        let text = entry.value.text().map(str::trim);
        if !KEYS.contains(&entry.key.as_str()) {
            findings.push(Finding::error(
                &entry.key_place,
                format!("unknown key `{}` in `x-evidence`", entry.key),
                format!("the keys are {}", KEYS.join(", ")),
                suggestion(&entry.key, KEYS, || "move it to `note`".to_owned()),
            ));
        } else if text.is_none_or(str::is_empty) {
            findings.push(Finding::error(
                &entry.value.place,
                match text {
                    Some(_) => format!("`{}` is empty", entry.key),
                    None => format!("`{}` is {}", entry.key, entry.value.kind()),
                },
                "it must be a string that is not blank",
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
        format!("`{text}` is not a source"),
        format!("the sources are {}", SOURCES.join(", ")),
        suggestion(text, SOURCES, || {
            "use one of them; spec/README.md explains them".to_owned()
        }),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn everything_has_evidence() {
        insta::assert_snapshot!(of!(findings, "
            paths:
              /a:
                get:
                  parameters: [{ name: a }]
                  responses: { '200': { content: { application/json: { schema: {} } } } }
            components:
              parameters: { P: { name: p, x-evidence: seed } }
              responses: { R: {} }
              schemas: { S: { properties: { a: {} } } }
        "), @"
        4:17: `get` has no `x-evidence`; everything in the documents must state its source; add `x-evidence:` with one of seed, docs, older-docs, sdk, client
        5:32: `a` has no `x-evidence`; everything in the documents must state its source; add `x-evidence:` with one of seed, docs, older-docs, sdk, client
        9:28: `R` has no `x-evidence`; everything in the documents must state its source; add `x-evidence:` with one of seed, docs, older-docs, sdk, client
        10:26: `S` has no `x-evidence`; everything in the documents must state its source; add `x-evidence:` with one of seed, docs, older-docs, sdk, client
        ");
    }

    #[test]
    fn evidence_has_a_source() {
        insta::assert_snapshot!(of!(crate::lint::extensions::findings, "
            components:
              schemas:
                A: { x-evidence: seeds }
                B: { x-evidence: [seed] }
                C: { x-evidence: { page: 3, notes: n } }
                D: { x-evidence: { source: doc, note: '' } }
                E: { x-evidence: { source: older-docs, page: p, note: n } }
        "), @"
        4:34: `seeds` is not a source; the sources are seed, docs, older-docs, sdk, client; did you mean `seed`?
        5:34: `x-evidence` is a list; it is a source, or a mapping with a source; write one of seed, docs, older-docs, sdk, client
        6:34: `x-evidence` has no `source`; a page or a note cannot replace the source; add `source:` with one of seed, docs, older-docs, sdk, client
        6:42: `page` is a number; it must be a string that is not blank; write it, or remove the key
        6:45: unknown key `notes` in `x-evidence`; the keys are source, page, note; did you mean `note`?
        7:44: `doc` is not a source; the sources are seed, docs, older-docs, sdk, client; did you mean `docs`?
        7:55: `note` is empty; it must be a string that is not blank; write it, or remove the key
        ");
    }
}

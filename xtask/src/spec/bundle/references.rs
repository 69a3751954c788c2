//! Resolves references while files are joined, and checks the result.

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Node, pointer_segments};
use crate::spec::source::Sources;
use crate::workspace::nearest::{nearest, suggestion};

/// Replaces each `$ref` at or below `node`, a node of `file`, by one into the bundle.
pub(super) fn localise(
    kind: Kind,
    node: &mut Node,
    file: &str,
    sources: &Sources,
    findings: &mut Vec<Finding>,
) {
    grammar::visit_mut(kind, node, &mut |kind, node| {
        if grammar::is_reference(kind, node)
            && let Some(reference) = node.get_mut("$ref")
        {
            localise_reference(reference, file, sources, findings);
        }
    });
}

fn localise_reference(node: &mut Node, file: &str, sources: &Sources, findings: &mut Vec<Finding>) {
    let Some((_, pointer)) = target(sources, node, file, findings) else {
        return;
    };
    let segments: Vec<_> = pointer_segments(&pointer).collect();
    match segments.as_slice() {
        [components, _, _] if components == "components" => {
            node.content = Content::Text(format!("#{pointer}"));
        }
        _ => findings.push(Finding::error(
            &node.place,
            "this `$ref` does not lead to a named component",
            "only components keep a place of their own in the bundle",
            "move the target to a named component, and refer to that",
        )),
    }
}

/// Returns the file and the pointer that a `$ref` in `file` leads to, if the target exists.
pub(super) fn target(
    sources: &Sources,
    reference: &Node,
    file: &str,
    findings: &mut Vec<Finding>,
) -> Option<(String, String)> {
    let mut fail = |what: String, why: &str, fix: String| {
        findings.push(Finding::error(&reference.place, what, why, fix));
    };
    let Some(text) = reference.text() else {
        fail(
            format!("this `$ref` is {}", reference.kind()),
            "a `$ref` must be a string",
            "write `file.yaml#/components/schemas/Name`".to_owned(),
        );
        return None;
    };
    let Some((target_file, pointer)) = text.split_once('#') else {
        fail(
            format!("the `$ref` `{text}` has no fragment"),
            "a whole file is not a component",
            format!("add the fragment: `{text}#/components/schemas/Name`"),
        );
        return None;
    };
    let target_file = match target_file.strip_prefix("./").unwrap_or(target_file) {
        "" => file,
        other => other,
    };
    let Some(document) = sources.files.get(target_file) else {
        fail(
            format!(
                "the `$ref` `{text}` names the file `{target_file}`, which is not in {}",
                sources.folder()
            ),
            "references must stay within the folder of their API",
            suggestion(
                target_file,
                sources.files.keys().map(String::as_str),
                || "name a file of that folder, or move the target there".to_owned(),
            ),
        );
        return None;
    };
    if document.pointer(pointer).is_none() {
        let segments: Vec<_> = pointer_segments(pointer).collect();
        let siblings = pointer
            .rsplit_once('/')
            .and_then(|(parent, _)| document.pointer(parent));
        let siblings = siblings.map(Node::entries).unwrap_or_default();
        let close = nearest(
            segments.last().map_or("", String::as_str),
            siblings.iter().map(|entry| entry.key.as_str()),
        );
        let fix = match close {
            // Names often begin alike, so the closest one may not be the right one.
            Some(close) => {
                format!("did you mean `{close}`? if not, define it, or remove what refers to it")
            }
            None => "define it, or correct the reference".to_owned(),
        };
        let name = sources.display_name(target_file);
        fail(
            format!("the `$ref` `{text}` cannot be resolved"),
            &format!("{name} has no such component"),
            fix,
        );
        return None;
    }
    Some((target_file.to_owned(), pointer.to_owned()))
}

/// Reports references that do not resolve in the bundle, although each did in its file.
pub(super) fn unresolved(root: &Node) -> Vec<Finding> {
    let references = Document::new(root).reference_nodes().into_iter();
    let references = references.filter_map(|(_, node)| node.get("$ref"));
    let leads_nowhere = |reference: &&Node| {
        let pointer = reference.text().and_then(|text| text.strip_prefix('#'));
        pointer.and_then(|pointer| root.pointer(pointer)).is_none()
    };
    let unresolved = references.filter(leads_nowhere).map(|reference| {
        Finding::error(
            &reference.place,
            "this `$ref` cannot be resolved in the bundle",
            "every reference must lead to a part of the one document",
            "define it under `components`",
        )
    });
    unresolved.collect()
}

/// Reports components that consist only of each other: `A` is `B`, and `B` is `A`. A schema may contain itself in a
/// property.
pub(super) fn alias_cycles(root: &Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    for section in root.entries_of("components") {
        for entry in section.value.entries() {
            let own = format!("#/components/{}/{}", section.key, entry.key);
            let mut open = made_of(&entry.value);
            let mut seen = Vec::new();
            while let Some(next) = open.pop() {
                if next == own {
                    findings.push(Finding::error(
                        &entry.key_place,
                        format!("`{}` refers to itself", entry.key),
                        "a cycle of references has no content",
                        "replace one of the references by a schema",
                    ));
                    break;
                }
                if seen.contains(&next) {
                    continue;
                }
                if let Some(node) = next
                    .strip_prefix('#')
                    .and_then(|pointer| root.pointer(pointer))
                {
                    open.extend(made_of(node));
                }
                seen.push(next);
            }
        }
    }
    findings
}

/// Returns the references that a component consists of: its own `$ref`, and those of its combinations.
fn made_of(node: &Node) -> Vec<String> {
    let mut references: Vec<_> = node
        .text_of("$ref")
        .map(str::to_owned)
        .into_iter()
        .collect();
    for combination in ["allOf", "oneOf", "anyOf"] {
        for part in node.items_of(combination) {
            references.extend(made_of(part));
        }
    }
    references
}

/// Reports keys beside a `$ref`, which all tools ignore.
pub(crate) fn beside_reference(node: &Node) -> Vec<Finding> {
    node.entries()
        .iter()
        .filter(|entry| entry.key != "$ref")
        .map(|entry| {
            Finding::error(
                &entry.key_place,
                format!("`{}` is used beside a `$ref`", entry.key),
                "OpenAPI 3.0 silently ignores keys beside a `$ref`",
                "move it to the target of the `$ref`; in a schema, make the `$ref` the only entry of an `allOf`, or of an `anyOf` with null",
            )
        })
        .collect()
}

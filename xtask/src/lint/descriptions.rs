//! Requires the descriptions that become documentation.

use crate::finding::{Finding, Place};
use crate::spec::document::{Document, Operation};
use crate::spec::node::Node;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let operations = document.operations();
    let mut findings: Vec<_> = operations.iter().flat_map(operation).collect();
    let tags = document.root.items_of("tags");
    for tag in tags {
        if let Some(name) = tag.text_of("name")
            && !is_described(tag)
        {
            findings.push(undescribed(
                &tag.place,
                &format!("the tag `{name}`"),
                "it documents a handle and a command",
            ));
        }
    }
    for schema in document.components("schemas") {
        let has_own_type = ["x-id", "enum"]
            .iter()
            .any(|key| schema.value.get(key).is_some());
        if has_own_type && !is_described(&schema.value) {
            findings.push(undescribed(
                &schema.key_place,
                &format!("`{}`", schema.key),
                "it documents a type",
            ));
        }
    }
    findings
}

fn operation(operation: &Operation<'_>) -> Vec<Finding> {
    let place = &operation.method.key_place;
    let mut findings = Vec::new();
    if !has_text(operation.node(), "summary") {
        findings.push(Finding::error(
            place,
            format!("{} has no `summary`", operation.title()),
            "it is the first line of a method's documentation, and the question that a command asks before it changes something",
            "add `summary:`, a few words that begin with a verb",
        ));
    }
    if !is_described(operation.node()) {
        findings.push(undescribed(
            place,
            &operation.title(),
            "it documents a method and a command",
        ));
    }
    findings
}

/// Reports a missing description.
pub(super) fn undescribed(place: &Place, what: &str, so: &str) -> Finding {
    Finding::error(
        place,
        format!("{what} has no description"),
        so.to_owned(),
        "add `description:`",
    )
}

/// Returns true if a node has a description that is not blank.
pub(super) fn is_described(node: &Node) -> bool {
    has_text(node, "description")
}

fn has_text(node: &Node, key: &str) -> bool {
    let text = node.text_of(key);
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn operations_and_tags_are_described() {
        insta::assert_snapshot!(of!(findings, "
            tags:
              - { name: budgets, description: Budgets. }
              - { name: plans, description: ' ' }
            paths:
              /a:
                get: { operationId: good, summary: Get it, description: Gets it. }
                put: { operationId: blank, summary: '', description: Puts it. }
                post: { operationId: bare }
            components:
              schemas:
                Status: { type: string, enum: [A] }
                Id: { type: string, x-id: true, description: Which. }
                Record: { type: object }
        "), @"
        4:17: the tag `plans` has no description; it documents a handle and a command; add `description:`
        8:17: `blank` has no `summary`; it is the first line of a method's documentation, and the question that a command asks before it changes something; add `summary:`, a few words that begin with a verb
        9:17: `bare` has no `summary`; it is the first line of a method's documentation, and the question that a command asks before it changes something; add `summary:`, a few words that begin with a verb
        9:17: `bare` has no description; it documents a method and a command; add `description:`
        12:17: `Status` has no description; it documents a type; add `description:`
        ");
    }
}

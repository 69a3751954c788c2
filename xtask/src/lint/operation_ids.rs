//! Checks the ids and tags of operations: each becomes a method of a handle, and a command.

use std::collections::BTreeMap;

use crate::finding::{Finding, Place};
use crate::spec::document::{Document, Operation};
use crate::spec::node::Node;
use crate::workspace::nearest::{nearest, suggestion};

/// The verbs of operation ids. New ones are added here, so that two words for one action are noticed.
const VERBS: &str = "\
    activate add apply approve archive assign attach authorize cancel charge close confirm copy count \
    create deactivate delete detach disable download draft enable export finalize get import issue list \
    mark merge move open partial patch pause pay ping preview recall record refund reject remove render \
    reopen replace report reset restore resume retrieve retry revoke search send set start stop submit \
    sync test toggle unarchive unassign update upload validate verify void";

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let tags = declared_tags(document);
    let mut findings = Vec::new();
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for operation in document.operations() {
        findings.extend(tag(&operation, &tags));
        let Some(node) = operation.node().get("operationId") else {
            findings.push(Finding::error(
                &operation.method.key_place,
                format!("{} has no `operationId`", operation.title()),
                "it becomes the name of a method and of a command",
                "add `operationId:`, a verb and its object, such as listBudgets",
            ));
            continue;
        };
        let Some(id) = node.text() else { continue };
        findings.extend(spelling(id, &node.place));
        if let Some(first) = seen.insert(id, &node.place) {
            findings.push(Finding::error(
                &node.place,
                format!("the `operationId` `{id}` is used twice"),
                format!("the first is at {first}, and each becomes a method of one client"),
                "rename one of them",
            ));
        }
    }
    for (name, place) in &tags {
        let is_used = document
            .operations()
            .iter()
            .any(|operation| operation_tags(operation).any(|tag| tag.text() == Some(name)));
        if !is_used {
            findings.push(Finding::error(
                place,
                format!("no operation has the tag `{name}`"),
                "each tag becomes a handle, and this one would have no methods",
                "remove it, or tag its operations",
            ));
        }
    }
    findings
}

fn spelling(id: &str, place: &Place) -> Option<Finding> {
    let end = id.find(|letter: char| !letter.is_ascii_lowercase());
    let verb = &id[..end.unwrap_or(id.len())];
    let is_camel = !verb.is_empty() && id.chars().all(|letter| letter.is_ascii_alphanumeric());
    if is_camel && VERBS.split(' ').any(|it| it == verb) {
        return None;
    }
    Some(Finding::error(
        place,
        format!("`{id}` is not a verb and its object in lowerCamelCase"),
        "methods and commands are named after it, and similar ones should have similar names",
        if is_camel {
            suggestion(verb, VERBS.split(' '), || {
                format!(
                    "begin with a verb; if `{verb}` is one, add it to VERBS in xtask/src/lint/operation_ids.rs"
                )
            })
        } else {
            "use only letters and digits, beginning with a lower-case letter, such as listBudgets"
                .to_owned()
        },
    ))
}

fn declared_tags<'node>(document: &Document<'node>) -> BTreeMap<&'node str, &'node Place> {
    let tags = document.root.items_of("tags");
    tags.iter()
        .filter_map(|tag| tag.get("name"))
        .filter_map(|name| Some((name.text()?, &name.place)))
        .collect()
}

fn operation_tags<'node>(operation: &Operation<'node>) -> impl Iterator<Item = &'node Node> {
    let tags = operation.node().items_of("tags");
    tags.iter()
}

fn tag(operation: &Operation<'_>, declared: &BTreeMap<&str, &Place>) -> Option<Finding> {
    let tags: Vec<&Node> = operation_tags(operation).collect();
    let [tag] = tags.as_slice() else {
        let place = match operation.node().get("tags") {
            Some(tags) => &tags.place,
            None => &operation.method.key_place,
        };
        return Some(Finding::error(
            place,
            format!("{} has {} tags", operation.title(), tags.len()),
            "the tag names the handle of the operation, and it belongs to exactly one",
            "keep only the tag of its resource",
        ));
    };
    let name = tag.text()?;
    if declared.contains_key(name) {
        return None;
    }
    let declare = format!("add `- name: {name}` with a description to the `tags` of the root");
    Some(Finding::error(
        &tag.place,
        format!("the tag `{name}` is not declared"),
        "the description of the tag documents the handle",
        match nearest(name, declared.keys().copied()) {
            // Resources often have similar names, so the closest one may not be the right one.
            Some(close) => format!("did you mean `{close}`? if not, {declare}"),
            None => declare,
        },
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn operations_are_named_and_tagged() {
        insta::assert_snapshot!(of!(findings, "
            tags: [{ name: things }, { name: unused }]
            paths:
              /a:
                get: { operationId: listThings, tags: [things] }
                post: { operationId: creatThing, tags: [thing] }
                put: { operationId: things_update, tags: [things, unused-too] }
                patch: { operationId: listThings, tags: [things] }
                delete: { tags: things }
              /b:
                get: { operationId: ListThings, tags: [things] }
        "), @"
        2:46: no operation has the tag `unused`; each tag becomes a handle, and this one would have no methods; remove it, or tag its operations
        6:38: `creatThing` is not a verb and its object in lowerCamelCase; methods and commands are named after it, and similar ones should have similar names; did you mean `create`?
        6:57: the tag `thing` is not declared; the description of the tag documents the handle; did you mean `things`? if not, add `- name: thing` with a description to the `tags` of the root
        7:37: `things_update` is not a verb and its object in lowerCamelCase; methods and commands are named after it, and similar ones should have similar names; use only letters and digits, beginning with a lower-case letter, such as listBudgets
        7:58: `things_update` has 2 tags; the tag names the handle of the operation, and it belongs to exactly one; keep only the tag of its resource
        8:39: the `operationId` `listThings` is used twice; the first is at spec/wethod/openapi.yaml:5:37, and each becomes a method of one client; rename one of them
        9:17: `DELETE /a` has no `operationId`; it becomes the name of a method and of a command; add `operationId:`, a verb and its object, such as listBudgets
        9:33: `DELETE /a` has 0 tags; the tag names the handle of the operation, and it belongs to exactly one; keep only the tag of its resource
        11:37: `ListThings` is not a verb and its object in lowerCamelCase; methods and commands are named after it, and similar ones should have similar names; use only letters and digits, beginning with a lower-case letter, such as listBudgets
        ");
    }
}

//! Checks the names of handles and of their methods: a resource becomes a method of the client, a module and a type,
//! all named after its tag.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::method_name::method_name;
use crate::spec::names::{field_name, of_wrapper};
use crate::spec::node::Node;

use super::identifiers::{Taken, has_letter, nameless};

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = resources(document);
    findings.extend(methods(document));
    findings
}

fn resources(document: &Document<'_>) -> Vec<Finding> {
    let mut taken = Taken::default();
    let tags = document.root.items_of("tags");
    for tag in tags {
        let Some(name) = tag.get("name") else {
            continue;
        };
        let Some(text) = name.text() else { continue };
        let what = format!("the resource `{text}`");
        if !has_letter(text) {
            taken.findings.push(nameless(&name.place, &what));
            continue;
        }
        let method = field_name(text);
        taken.findings.extend(no_file(text, &method, name));
        if of_wrapper::CLIENT.contains(&method.as_str()) {
            taken.findings.push(Finding::error(
                &name.place,
                format!("{what} would become the method `{method}`, which the client already has"),
                "callers reach a resource by a method of the client, and its types by a module of that name",
                format!("use a longer name, such as `{text}-entries`"),
            ));
        }
        taken.take(method, what, &name.place, "rename one of them");
    }
    taken.findings
}

/// Names that some systems do not allow for files, or that Rust reserves.
const NO_FILES: [&str; 6] = ["aux", "con", "mod", "mod_", "nul", "prn"];

/// Refuses a tag that is not a valid file name.
fn no_file(tag: &str, module: &str, node: &Node) -> Option<Finding> {
    let is_plain =
        |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, '-' | '_');
    let is_reserved = |it: &str| {
        let number = it.strip_prefix("com").or_else(|| it.strip_prefix("lpt"));
        let is_port =
            number.is_some_and(|it| it.len() == 1 && it.bytes().all(|it| it.is_ascii_digit()));
        is_port || NO_FILES.contains(&it)
    };
    let write = if !tag.chars().all(is_plain) {
        let plain: String = tag
            .to_ascii_lowercase()
            .chars()
            .map(|it| if is_plain(it) { it } else { '-' })
            .collect();
        let plain = plain.trim_matches(['-', '_']);
        match is_reserved(plain) {
            true => format!("{plain}-entries"),
            false => plain.to_owned(),
        }
    } else if is_reserved(module) {
        format!("{tag}-entries")
    } else {
        return None;
    };
    Some(Finding::error(
        &node.place,
        format!("the tag `{tag}` is not a valid file name"),
        "each resource is generated into a file of that name, on every system",
        match write.as_str() {
            "" => "use lower-case letters, digits and hyphens, such as budget-areas".to_owned(),
            write => format!("write `{write}`, here and in its operations"),
        },
    ))
}

/// Checks the methods of each handle: operations without the name of their resource.
fn methods(document: &Document<'_>) -> Vec<Finding> {
    let mut handles: BTreeMap<&str, Taken<'_>> = BTreeMap::new();
    for operation in document.operations() {
        let tags = operation.node().get("tags").map(Node::items);
        let (Some(node), Some([tag])) = (operation.node().get("operationId"), tags) else {
            continue;
        };
        let (Some(id), Some(resource)) = (node.text(), tag.text()) else {
            continue;
        };
        let what = format!("`{id}`");
        let taken = handles.entry(resource).or_default();
        let name = method_name(id, resource);
        // Another rule reports repeated ids.
        if taken.by.get(&name).is_none_or(|(first, _)| *first != what) {
            taken.take(
                name,
                what,
                &node.place,
                &format!("rename one of them; a method of `{resource}` is named after its operation, without the resource"),
            );
        }
    }
    handles.into_values().flat_map(|it| it.findings).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn handles_and_methods_have_unique_names() {
        insta::assert_snapshot!(of!(findings, "
            tags: [{ name: plans }, { name: other-plans }, { name: other_plans }, { name: request }, { name: '%' }]
            paths:
              /b:
                get: { operationId: getPlan, tags: [plans] }
                put: { operationId: getPlans, tags: [plans] }
                post: { operationId: retrievePlan, tags: [other-plans] }
        "), @"
        2:68: the resource `other_plans` and the resource `other-plans` would both become `other_plans` in Rust; the other is at spec/wethod/openapi.yaml:2:45, and names must be unique; rename one of them
        2:91: the resource `request` would become the method `request`, which the client already has; callers reach a resource by a method of the client, and its types by a module of that name; use a longer name, such as `request-entries`
        2:110: the resource `%` has no valid name in Rust; a name needs a letter; leave it out, with a note in `x-evidence`
        6:37: `getPlans` and `getPlan` would both become `get` in Rust; the other is at spec/wethod/openapi.yaml:5:37, and names must be unique; rename one of them; a method of `plans` is named after its operation, without the resource
        ");
    }

    #[test]
    fn tags_are_valid_file_names() {
        insta::assert_snapshot!(of!(findings, "
            tags: [{ name: ../x }, { name: mod }, { name: con }, { name: LPT1 }, { name: com1 }, { name: 'a b' }, { name: 'plans/' }, { name: type }, { name: com10 }]
        "), @"
        2:28: the tag `../x` is not a valid file name; each resource is generated into a file of that name, on every system; write `x`, here and in its operations
        2:44: the tag `mod` is not a valid file name; each resource is generated into a file of that name, on every system; write `mod-entries`, here and in its operations
        2:59: the tag `con` is not a valid file name; each resource is generated into a file of that name, on every system; write `con-entries`, here and in its operations
        2:74: the tag `LPT1` is not a valid file name; each resource is generated into a file of that name, on every system; write `lpt1-entries`, here and in its operations
        2:90: the tag `com1` is not a valid file name; each resource is generated into a file of that name, on every system; write `com1-entries`, here and in its operations
        2:106: the tag `a b` is not a valid file name; each resource is generated into a file of that name, on every system; write `a-b`, here and in its operations
        2:123: the tag `plans/` is not a valid file name; each resource is generated into a file of that name, on every system; write `plans`, here and in its operations
        ");
    }
}

//! How a document is changed: by keys and pointers, with pieces written as YAML.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::spec::node::{Content, Entry, Node};

/// A piece of a document.
pub(super) fn piece(yaml: &str) -> Node {
    match crate::spec::yaml::parse(&Arc::from("mutation.yaml"), yaml) {
        Ok(node) => node,
        Err(findings) => panic!("{yaml}: {findings:?}"),
    }
}

/// One step of a pointer.
pub(super) fn step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// What a pointer leads to.
pub(super) fn at<'node>(root: &'node mut Node, pointer: &str) -> &'node mut Node {
    crate::spec::node::pointer_segments(pointer).fold(root, |node, segment| {
        let next = match node.content {
            Content::List(ref mut items) => items.get_mut(segment.parse::<usize>().unwrap()),
            Content::Map(ref mut entries) => entries
                .iter_mut()
                .find(|entry| entry.key == segment)
                .map(|entry| &mut entry.value),
            _ => None,
        };
        next.unwrap_or_else(|| panic!("{pointer} leads nowhere at {segment}"))
    })
}

pub(super) fn entries(node: &mut Node) -> &mut Vec<Entry> {
    match &mut node.content {
        Content::Map(entries) => entries,
        other => panic!("{other:?} is no mapping"),
    }
}

pub(super) fn items(node: &mut Node) -> &mut Vec<Node> {
    match &mut node.content {
        Content::List(items) => items,
        other => panic!("{other:?} is no list"),
    }
}

/// Gives a mapping a key, behind the others where it is new.
pub(super) fn set(node: &mut Node, key: &str, value: Node) {
    match node.get_mut(key) {
        Some(old) => *old = value,
        None => {
            let key_place = node.place.clone();
            entries(node).push(Entry {
                key: key.to_owned(),
                key_place,
                value,
            });
        }
    }
}

pub(super) fn remove(node: &mut Node, key: &str) {
    entries(node).retain(|entry| entry.key != key);
}

/// Gives a key another name, in its place.
pub(super) fn rename(node: &mut Node, from: &str, to: &str) {
    for entry in entries(node).iter_mut().filter(|entry| entry.key == from) {
        to.clone_into(&mut entry.key);
    }
}

/// Puts a name into the list of required fields of an object, or takes it out.
pub(super) fn require(object: &mut Node, field: &str, required: bool) {
    if required {
        if object.get("required").is_none() {
            set(object, "required", piece("[]"));
        }
        items(at(object, "/required")).push(piece(&format!("'{field}'")));
    } else if let Some(list) = object.get_mut("required") {
        items(list).retain(|item| item.text() != Some(field));
        if list.items().is_empty() {
            remove(object, "required");
        }
    }
}

/// Changes each text below a node.
pub(super) fn each_text(node: &mut Node, change: &impl Fn(&mut String)) {
    match &mut node.content {
        Content::Text(text) => change(text),
        Content::List(items) => items.iter_mut().for_each(|item| each_text(item, change)),
        Content::Map(entries) => entries
            .iter_mut()
            .for_each(|entry| each_text(&mut entry.value, change)),
        Content::Null | Content::Bool(_) | Content::Number(_) => {}
    }
}

/// Takes away keys that stand nowhere but where they have one meaning: examples.
pub(super) fn strip(node: &mut Node, keys: &[&str]) {
    match &mut node.content {
        Content::List(items) => items.iter_mut().for_each(|item| strip(item, keys)),
        Content::Map(entries) => {
            entries.retain(|entry| !keys.contains(&entry.key.as_str()));
            entries
                .iter_mut()
                .for_each(|entry| strip(&mut entry.value, keys));
        }
        _ => {}
    }
}

/// All that the references below a node lead to.
fn references(node: &Node, into: &mut Vec<String>) {
    if let Some(pointer) = node
        .get("$ref")
        .and_then(Node::text)
        .and_then(|it| it.strip_prefix('#'))
    {
        into.push(pointer.to_owned());
    }
    node.items().iter().for_each(|item| references(item, into));
    let entries = node.entries().iter();
    entries.for_each(|entry| references(&entry.value, into));
}

/// The components that a node leads to, by their pointers.
pub(super) fn reached(root: &Node, from: &Node) -> BTreeSet<String> {
    let mut open = Vec::new();
    references(from, &mut open);
    let mut reached = BTreeSet::new();
    while let Some(pointer) = open.pop() {
        if let Some(target) = root.pointer(&pointer)
            && reached.insert(pointer)
        {
            references(target, &mut open);
        }
    }
    reached
}

/// Takes away what no operation leads to any more, as whoever makes such a change has to.
pub(super) fn prune(root: &mut Node) {
    let reached = reached(root, root.get("paths").unwrap());
    for section in entries(at(root, "/components")) {
        if section.key != "securitySchemes" {
            let pointer = |key: &str| format!("/components/{}/{}", section.key, step(key));
            let gone: Vec<String> = section
                .value
                .entries()
                .iter()
                .map(|entry| entry.key.clone())
                .filter(|key| !reached.contains(&pointer(key)))
                .collect();
            entries(&mut section.value).retain(|entry| !gone.contains(&entry.key));
        }
    }
    let used: BTreeSet<String> = crate::spec::document::Document::new(root)
        .operations()
        .iter()
        .filter_map(|operation| {
            let tags = operation.node().get("tags")?;
            Some(tags.items().first()?.text()?.to_owned())
        })
        .collect();
    items(at(root, "/tags")).retain(|tag| {
        tag.get("name")
            .and_then(Node::text)
            .is_some_and(|name| used.contains(name))
    });
}

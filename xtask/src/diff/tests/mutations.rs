//! Every change of a document is reported.

use crate::spec::node::{Content, Node};

use super::document::DOCUMENT;
use super::{bundle, lines, wire_only};

/// Returns all nodes below a node, with the steps to each.
fn steps(node: &Node, above: &[usize], into: &mut Vec<Vec<usize>>) {
    let children: Vec<&Node> = match &node.content {
        Content::Map(entries) => entries.iter().map(|entry| &entry.value).collect(),
        Content::List(items) => items.iter().collect(),
        _ => return,
    };
    for (at, child) in children.into_iter().enumerate() {
        let path = [above, &[at]].concat();
        steps(child, &path, into);
        into.push(path);
    }
}

/// A mutation of a node.
#[derive(Clone, Debug)]
enum Mutation {
    Remove,
    /// Returns another value of the same type; `None` for a mapping.
    Change,
    /// A value that is invalid everywhere.
    Break(Content),
}

fn mutate(node: &mut Node, steps: &[usize], mutation: &Mutation) {
    let [step, rest @ ..] = steps else { return };
    if rest.is_empty() && matches!(mutation, Mutation::Remove) {
        match &mut node.content {
            Content::Map(entries) => drop(entries.remove(*step)),
            Content::List(items) => drop(items.remove(*step)),
            _ => {}
        }
        return;
    }
    let child = match &mut node.content {
        Content::Map(entries) => &mut entries[*step].value,
        Content::List(items) => &mut items[*step],
        _ => return,
    };
    match (rest, mutation) {
        ([], Mutation::Change) => match &mut child.content {
            Content::Text(text) => text.push('x'),
            Content::Number(number) => *number = 7777.into(),
            Content::Bool(value) => *value = !*value,
            Content::List(items) => items.clear(),
            Content::Null | Content::Map(_) => {}
        },
        ([], Mutation::Break(content)) => child.content = content.clone(),
        _ => mutate(child, rest, mutation),
    }
}

/// Returns true if all references at or below a node can be resolved.
pub(super) fn leads_somewhere(root: &Node, node: &Node) -> bool {
    let target = |text: &str| {
        text.strip_prefix('#')
            .and_then(|it| root.pointer(it))
            .is_some()
    };
    node.get("$ref")
        .is_none_or(|it| it.text().is_some_and(target))
        && node.items().iter().all(|item| leads_somewhere(root, item))
        && node
            .entries()
            .iter()
            .all(|entry| leads_somewhere(root, &entry.value))
}

fn documents() -> [Node; 2] {
    let everything = include_str!("../../../fixtures/everything.yaml");
    [bundle(DOCUMENT), bundle(everything)]
}

/// Removes, changes and breaks every node of a document: each change is reported in both directions and in the same
/// order each time, and the result equals itself. Documents that the lint would refuse are compared without a panic.
#[test]
fn every_change_is_reported() {
    for old in documents() {
        assert_eq!(lines(&wire_only(&old, &old)), [""; 0]);
        let mut all = Vec::new();
        steps(&old, &[], &mut all);
        for path in all {
            for mutation in [
                Mutation::Remove,
                Mutation::Change,
                Mutation::Break(Content::Text("other".to_owned())),
                Mutation::Break(Content::Map(Vec::new())),
            ] {
                let mut new = old.clone();
                mutate(&mut new, &path, &mutation);
                let (forth, back) = (lines(&wire_only(&old, &new)), lines(&wire_only(&new, &old)));
                let is_sound =
                    !matches!(mutation, Mutation::Break(_)) && leads_somewhere(&new, &new);
                if is_sound {
                    let is_same = old.to_json() == new.to_json();
                    assert_eq!(forth.is_empty(), is_same, "{mutation:?} {path:?}");
                    assert_eq!(back.is_empty(), is_same, "{mutation:?} {path:?} back");
                }
                assert_eq!(forth, lines(&wire_only(&old, &new)));
                assert_eq!(lines(&wire_only(&new, &new)), [""; 0]);
            }
        }
    }
}

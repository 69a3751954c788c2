//! Choices: a reference or null, and an identifier that is an integer or a string.
//!
//! `nullable` widens only the `type` beside it, and `allOf` takes null back where what it refers to is not nullable
//! (OpenAPI proposal 2019-10-31, "Clarify Nullable"). So the YAML gives a choice: the reference, or null. The tasks
//! read it as one schema that is nullable and has the reference as the one entry of an `allOf`. An identifier that is
//! either is read as an integer, because clients keep and send what an integer identifier holds instead.

use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Entry, Node};

/// Rewrites each of these choices, at or below an object.
pub(super) fn simplify(kind: Kind, node: &mut Node) {
    grammar::visit_mut(kind, node, &mut |kind, node| {
        if kind == Kind::Schema
            && let Some(simple) = nullable(node).or_else(|| identifier(node))
        {
            *node = simple;
        }
    });
}

/// The reference and the null of a choice between just these.
pub(crate) fn parts(schema: &Node) -> Option<(&Node, &Node)> {
    let [reference, null] = schema.get("anyOf")?.items() else {
        return None;
    };
    (reference.get("$ref").is_some() && is_null(null)).then_some((reference, null))
}

/// Returns whether null is the only value of a schema.
fn is_null(schema: &Node) -> bool {
    let is_only =
        |value: &Node| matches!(value.items(), [only] if matches!(only.content, Content::Null));
    let keys = ["type", "nullable", "enum"];
    let has_these = keys.iter().all(|key| schema.get(key).is_some());
    has_these
        && schema.entries().len() == keys.len()
        && schema.is_set("nullable")
        && schema.get("enum").is_some_and(is_only)
}

fn nullable(schema: &Node) -> Option<Node> {
    let (reference, null) = parts(schema)?;
    let mut entries: Vec<Entry> = Vec::new();
    for entry in schema.entries() {
        if entry.key != "anyOf" {
            entries.push(entry.clone());
            continue;
        }
        let beside = |key: &str| {
            schema
                .get(key)
                .is_none()
                .then(|| null.entry(key).cloned())
                .flatten()
        };
        entries.extend(["type", "nullable"].into_iter().filter_map(beside));
        let mut all_of = entry.clone();
        all_of.key = "allOf".to_owned();
        all_of.value.content = Content::List(vec![reference.clone()]);
        entries.push(all_of);
    }
    Some(Node {
        place: schema.place.clone(),
        content: Content::Map(entries),
    })
}

/// An identifier that is an integer or a string.
fn identifier(schema: &Node) -> Option<Node> {
    let [integer, string] = schema.get("anyOf")?.items() else {
        return None;
    };
    let is_only = |alternative: &Node, kind: &str| {
        alternative.entries().len() == 1 && alternative.text_of("type") == Some(kind)
    };
    schema.get("x-id")?;
    if !is_only(integer, "integer") || !is_only(string, "string") {
        return None;
    }
    let of_integer = |entry: &Entry| match entry.key.as_str() {
        "anyOf" => integer.entry("type").cloned(),
        _ => Some(entry.clone()),
    };
    Some(Node {
        place: schema.place.clone(),
        content: Content::Map(schema.entries().iter().filter_map(of_integer).collect()),
    })
}

//! Simplifies choices: a reference or null, and an identifier that is an integer or a string.
//!
//! `nullable` extends only the `type` beside it, and `allOf` excludes null again if the referenced schema is not
//! nullable (OpenAPI proposal 2019-10-31, "Clarify Nullable"). So the YAML has a choice between the reference and null.
//! The tasks read it as one nullable schema with the reference as the only entry of an `allOf`. An identifier that is
//! an integer or a string is read as an integer, because clients keep and send the value of either.

use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Entry, Node};

/// Simplifies each choice at or below an object.
pub(super) fn simplify(kind: Kind, node: &mut Node) {
    grammar::visit_mut(kind, node, &mut |kind, node| {
        if kind == Kind::Schema
            && let Some(simple) = nullable(node).or_else(|| identifier(node))
        {
            *node = simple;
        }
    });
}

/// Returns the reference and the null of a choice between only these.
pub(crate) fn parts(schema: &Node) -> Option<(&Node, &Node)> {
    let [reference, null] = schema.get("anyOf")?.items() else {
        return None;
    };
    (reference.get("$ref").is_some() && is_null(null)).then_some((reference, null))
}

/// Returns true if null is the only value of a schema.
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

/// Simplifies an identifier that is an integer or a string.
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

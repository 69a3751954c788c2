//! The surface of the small documents, which lack parts that the generator needs and that have no rules.

use crate::finding::Place;
use crate::spec::grammar::{self, Kind};
use crate::spec::node::{Content, Entry, Node};

use crate::diff::facts::{self, Facts};

/// Returns the surface of a document, after adding the texts that the lint requires.
pub(super) fn surface(root: &Node) -> Result<Facts, String> {
    let mut root = root.clone();
    let mut tags = Vec::new();
    grammar::visit_mut(Kind::Document, &mut root, &mut |kind, node| {
        if node.get("$ref").is_some() {
            return;
        }
        if matches!(kind, Kind::Operation | Kind::Parameter | Kind::Schema) {
            fill(node, "description", text("It."));
            fill(node, "x-evidence", text("docs"));
        }
        if kind == Kind::Operation {
            fill(node, "summary", text("It."));
            fill(node, "tags", list(vec![text("things")]));
            tags.extend(node.get("tags").and_then(|it| it.items().first()).cloned());
        }
    });
    let tags = tags.into_iter().map(|name| {
        let mut tag = map();
        fill(&mut tag, "name", name);
        fill(&mut tag, "description", text("Things."));
        tag
    });
    let tags = list(tags.collect());
    if let Content::Map(entries) = &mut root.content {
        entries.retain(|entry| entry.key != "tags");
    }
    fill(&mut root, "tags", tags);
    let mut info = map();
    fill(&mut info, "title", text("Things"));
    fill(&mut info, "version", text("1"));
    fill(&mut root, "openapi", text("3.0.3"));
    fill(&mut root, "info", info);
    fill(&mut root, "paths", map());
    facts::of("wethod", &root)
}

fn node(content: Content) -> Node {
    Node {
        place: Place::start_of("x"),
        content,
    }
}

fn text(text: &str) -> Node {
    node(Content::Text(text.to_owned()))
}

fn list(items: Vec<Node>) -> Node {
    node(Content::List(items))
}

fn map() -> Node {
    node(Content::Map(Vec::new()))
}

fn fill(node: &mut Node, key: &str, value: Node) {
    if node.get(key).is_none()
        && let Content::Map(entries) = &mut node.content
    {
        entries.push(Entry {
            key: key.to_owned(),
            key_place: Place::start_of("x"),
            value,
        });
    }
}

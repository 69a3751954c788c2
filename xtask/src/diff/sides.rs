//! The two documents that are compared, and which way the schemas of each travel.

use std::collections::BTreeSet;

use crate::document::Document;
use crate::grammar::{self, Kind, Role};
use crate::node::Node;

use super::change::Uses;

const SCHEMAS: &str = "#/components/schemas/";

/// One document.
#[derive(Debug)]
pub(super) struct Side<'node> {
    pub(super) document: Document<'node>,
    sent: BTreeSet<&'node str>,
    received: BTreeSet<&'node str>,
}

/// The old document and the new one.
#[derive(Debug)]
pub(super) struct Sides<'node> {
    pub(super) old: Side<'node>,
    pub(super) new: Side<'node>,
}

impl<'node> Side<'node> {
    fn new(root: &'node Node) -> Self {
        let document = Document::new(root);
        let mut sent = BTreeSet::new();
        let mut received = BTreeSet::new();
        for operation in document.operations() {
            if let Some(body) = document.request_body(&operation) {
                reach(&document, Kind::RequestBody, body, &mut sent);
            }
            for response in document.responses(&operation) {
                if response.is_success() {
                    reach(&document, Kind::Response, response.node, &mut received);
                }
            }
        }
        Self {
            document,
            sent,
            received,
        }
    }

    pub(super) fn schema(&self, name: &str) -> Option<&'node Node> {
        let schemas = self.document.root.get("components")?.get("schemas")?;
        schemas.get(name)
    }

    /// Whether requests carry a schema in their bodies and no answer does: then a field that may be null has
    /// three states in Rust, since a caller must be able to send the null.
    pub(super) fn is_only_sent(&self, name: &str) -> bool {
        self.sent.contains(name) && !self.received.contains(name)
    }

    pub(super) fn uses(&self, name: &str) -> Uses {
        Uses {
            sent: self.sent.contains(name),
            received: self.received.contains(name),
            failed: false,
        }
    }
}

impl<'node> Sides<'node> {
    pub(super) fn new(old: &'node Node, new: &'node Node) -> Self {
        Self {
            old: Side::new(old),
            new: Side::new(new),
        }
    }

    /// Whether one name took the place of the other.
    pub(super) fn is_renamed(&self, old: &str, new: &str) -> bool {
        old != new && self.new.schema(old).is_none() && self.old.schema(new).is_none()
    }
}

/// The name of the schema that a schema is: its `$ref`, or the one entry of an `allOf`, which is how something
/// stands beside a `$ref`.
pub(super) fn reference(schema: &Node) -> Option<&str> {
    let node = match schema.get("allOf").map(Node::items) {
        Some([only]) => only,
        _ => schema,
    };
    node.get("$ref")?.text()?.strip_prefix(SCHEMAS)
}

/// Collects the names of the schemas that an `allOf` combines.
pub(super) fn combined_names<'node>(schema: &'node Node, into: &mut Vec<&'node str>) {
    for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
        match reference(part) {
            Some(name) => into.push(name),
            None => combined_names(part, into),
        }
    }
}

/// Collects the names of the schemas that an object leads to.
fn reach<'node>(
    document: &Document<'node>,
    kind: Kind,
    node: &'node Node,
    into: &mut BTreeSet<&'node str>,
) {
    let mut open = vec![(kind, node)];
    while let Some((kind, node)) = open.pop() {
        grammar::visit(kind, node, Role::Root, &mut |kind, node, _| {
            let Some(text) = node.get("$ref").and_then(Node::text) else {
                return;
            };
            if !grammar::is_reference(kind, node) {
                return;
            }
            if let Some(name) = text.strip_prefix(SCHEMAS)
                && !into.insert(name)
            {
                return;
            }
            // One step only: a chain of references is walked as it comes, each name once.
            let target = text
                .strip_prefix('#')
                .and_then(|pointer| document.root.pointer(pointer));
            if let Some(target) = target
                && text.starts_with(SCHEMAS)
            {
                open.push((kind, target));
            }
        });
    }
}

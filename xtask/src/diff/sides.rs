//! The two documents that are compared, and which way the schemas of each travel.

use crate::spec::document::Document;
use crate::spec::node::Node;
use crate::spec::usage::{SCHEMAS, Usage};

use super::change::Uses;

/// One document.
#[derive(Debug)]
pub(super) struct Side<'node> {
    pub(super) document: Document<'node>,
    pub(super) carried: Usage<'node>,
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
        Self {
            carried: Usage::of(&document),
            document,
        }
    }

    pub(super) fn schema(&self, name: &str) -> Option<&'node Node> {
        let schemas = self.document.root.get("components")?.get("schemas")?;
        schemas.get(name)
    }

    pub(super) fn uses(&self, name: &str) -> Uses {
        Uses {
            sent: self.carried.is_sent(name),
            received: self.carried.is_received(name),
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

//! Examples and defaults fit their schemas. They are what the documentation shows and what the
//! sandbox answers with.

mod dates;
mod fit;

use crate::document::{Document, Object};
use crate::finding::Finding;
use crate::grammar::Kind;
use crate::node::Node;

pub(super) use fit::fits_type;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for object in document.objects() {
        match object.kind {
            Kind::Schema => {
                for key in ["example", "default"] {
                    if let Some(value) = object.node.get(key) {
                        findings.extend(fit::misfits(document, object.node, value));
                    }
                }
            }
            Kind::MediaType | Kind::Parameter | Kind::Header => {
                findings.extend(both(&object));
                if let Some(schema) = object.node.get("schema") {
                    for value in values(document, object.node) {
                        findings.extend(fit::misfits(document, schema, value));
                    }
                }
            }
            _ => {}
        }
    }
    findings
}

/// The values of `example` and `examples`.
fn values<'node>(document: &Document<'node>, node: &'node Node) -> Vec<&'node Node> {
    let named = node.get("examples").map(Node::entries).unwrap_or_default();
    let named = named
        .iter()
        .filter_map(|entry| document.follow(&entry.value)?.get("value"));
    node.get("example").into_iter().chain(named).collect()
}

fn both(object: &Object<'_>) -> Option<Finding> {
    object.node.get("example")?;
    let entry = object.node.entry("examples")?;
    Some(Finding::error(
        &entry.key_place,
        "`examples` stands beside `example`",
        "OpenAPI 3.0 wants one of them, and tools show the one they like",
        "move the one example into `examples`",
    ))
}

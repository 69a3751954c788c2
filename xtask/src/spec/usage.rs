//! Which named schemas requests carry, and which answers.

use std::collections::BTreeSet;

use crate::spec::document::{Document, Operation};
use crate::spec::grammar::{self, Kind, Role};
use crate::spec::node::Node;

/// What the reference to a named schema begins with.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

/// The names of schemas by who carries them.
#[derive(Debug, Default)]
pub(crate) struct Usage<'node> {
    sent: BTreeSet<&'node str>,
    received: BTreeSet<&'node str>,
    /// By parameters.
    asked: BTreeSet<&'node str>,
}

impl<'node> Usage<'node> {
    pub(crate) fn of(document: &Document<'node>) -> Self {
        let mut carried = Self::default();
        for operation in document.operations() {
            carried.add(document, &operation);
        }
        carried
    }

    /// The schemas that one operation carries.
    pub(crate) fn of_operation(document: &Document<'node>, operation: &Operation<'node>) -> Self {
        let mut carried = Self::default();
        carried.add(document, operation);
        carried
    }

    fn add(&mut self, document: &Document<'node>, operation: &Operation<'node>) {
        for parameter in document.parameters(operation) {
            reach(document, Kind::Parameter, parameter.node, &mut self.asked);
        }
        if let Some(body) = document.request_body(operation) {
            reach(document, Kind::RequestBody, body, &mut self.sent);
        }
        for response in document.responses(operation) {
            if response.is_success() {
                reach(document, Kind::Response, response.node, &mut self.received);
            }
        }
    }

    /// The names of all that are carried, each once for each way that it travels.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'node str> {
        let all = [&self.sent, &self.received, &self.asked];
        all.into_iter().flatten().copied()
    }

    /// Returns whether the body of a request carries a schema.
    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    /// Returns true if a request carries it, in the body or as a parameter.
    pub(crate) fn is_in_request(&self, name: &str) -> bool {
        self.is_sent(name) || self.asked.contains(name)
    }

    /// Returns whether a success carries it.
    pub(crate) fn is_received(&self, name: &str) -> bool {
        self.received.contains(name)
    }

    /// Returns whether requests carry a schema in their bodies and no answer does: then a field that may be null has
    /// three states in Rust, since a caller must be able to send the null.
    pub(crate) fn is_only_sent(&self, name: &str) -> bool {
        self.is_sent(name) && !self.is_received(name)
    }

    /// Returns whether anybody gets or gives a schema as a type: what only errors carry is read as text.
    pub(crate) fn is_any(&self, name: &str) -> bool {
        self.is_in_request(name) || self.is_received(name)
    }
}

/// The names of the schemas that an object leads to.
pub(crate) fn carried<'node>(
    document: &Document<'node>,
    kind: Kind,
    node: &'node Node,
) -> BTreeSet<&'node str> {
    let mut names = BTreeSet::new();
    reach(document, kind, node, &mut names);
    names
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
            let Some(text) = node.text_of("$ref") else {
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

//! The named schemas that requests and responses contain.

use std::collections::BTreeSet;

use crate::spec::document::{Document, Operation};
use crate::spec::grammar::{self, Kind, Role};
use crate::spec::node::Node;

/// The beginning of references to named schemas.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

/// The names of schemas, by the parts of operations that contain them.
#[derive(Debug, Default)]
pub(crate) struct Usage<'node> {
    sent: BTreeSet<&'node str>,
    received: BTreeSet<&'node str>,
    /// By parameters.
    by_parameters: BTreeSet<&'node str>,
}

impl<'node> Usage<'node> {
    pub(crate) fn of(document: &Document<'node>) -> Self {
        let mut carried = Self::default();
        for operation in document.operations() {
            carried.add(document, &operation);
        }
        carried
    }

    /// Returns the schemas of one operation.
    pub(crate) fn of_operation(document: &Document<'node>, operation: &Operation<'node>) -> Self {
        let mut carried = Self::default();
        carried.add(document, operation);
        carried
    }

    fn add(&mut self, document: &Document<'node>, operation: &Operation<'node>) {
        for parameter in document.parameters(operation) {
            self.by_parameters
                .extend(carried(document, Kind::Parameter, parameter.node));
        }
        if let Some(body) = document.request_body(operation) {
            self.sent.extend(carried(document, Kind::RequestBody, body));
        }
        for response in document.responses(operation) {
            if response.is_success() {
                self.received
                    .extend(carried(document, Kind::Response, response.node));
            }
        }
    }

    /// Returns all names, each once for each part that contains it.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'node str> {
        let all = [&self.sent, &self.received, &self.by_parameters];
        all.into_iter().flatten().copied()
    }

    /// Returns true if a request body contains a schema.
    pub(crate) fn is_sent(&self, name: &str) -> bool {
        self.sent.contains(name)
    }

    /// Returns true if a request contains it, in the body or as a parameter.
    pub(crate) fn is_in_request(&self, name: &str) -> bool {
        self.is_sent(name) || self.by_parameters.contains(name)
    }

    /// Returns true if a success response contains it.
    pub(crate) fn is_received(&self, name: &str) -> bool {
        self.received.contains(name)
    }

    /// Returns true if only request bodies contain a schema, and no response: then a nullable field has three states in
    /// Rust, so that a caller can send null.
    pub(crate) fn is_only_sent(&self, name: &str) -> bool {
        self.is_sent(name) && !self.is_received(name)
    }

    /// Returns true if a schema needs a type. Those that only errors contain do not: errors are read as text.
    pub(crate) fn is_any(&self, name: &str) -> bool {
        self.is_in_request(name) || self.is_received(name)
    }
}

/// Returns the names of the schemas that an object refers to, directly or through others.
pub(crate) fn carried<'node>(
    document: &Document<'node>,
    kind: Kind,
    node: &'node Node,
) -> BTreeSet<&'node str> {
    let references = reached(document, [(kind, node)]).into_iter();
    references
        .filter_map(|it| it.strip_prefix(SCHEMAS))
        .collect()
}

/// Returns all references in some objects, and in their targets.
pub(crate) fn reached<'node>(
    document: &Document<'node>,
    objects: impl Into<Vec<(Kind, &'node Node)>>,
) -> BTreeSet<&'node str> {
    let mut reached = BTreeSet::new();
    let mut open = objects.into();
    while let Some((kind, node)) = open.pop() {
        grammar::visit(kind, node, Role::Root, &mut |kind, node, _| {
            // Each reference is followed once.
            if grammar::is_reference(kind, node)
                && let Some(reference) = node.text_of("$ref")
                && reached.insert(reference)
            {
                open.extend(document.target(reference).map(|target| (kind, target)));
            }
        });
    }
    reached
}

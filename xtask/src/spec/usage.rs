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
            self.asked
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
    let references = reached(document, [(kind, node)]).into_iter();
    references
        .filter_map(|it| it.strip_prefix(SCHEMAS))
        .collect()
}

/// All references at and below some objects, and below what they lead to.
pub(crate) fn reached<'node>(
    document: &Document<'node>,
    objects: impl Into<Vec<(Kind, &'node Node)>>,
) -> BTreeSet<&'node str> {
    let mut reached = BTreeSet::new();
    let mut open = objects.into();
    while let Some((kind, node)) = open.pop() {
        grammar::visit(kind, node, Role::Root, &mut |kind, node, _| {
            // One step only: a chain of references is walked as it comes, each once.
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

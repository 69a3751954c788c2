//! One change of a document.

use std::collections::BTreeSet;
use std::fmt;

use crate::spec::document::{Document, Response};
use crate::spec::node::Node;

use super::edit::{at, reached};

/// What a change has to mean for the wire, where that follows from the change itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wire {
    /// A request that was good is not any more.
    Breaks,
    /// All requests that were good still are.
    Keeps,
    /// It depends, or the documents cannot tell.
    Unsaid,
}

pub(super) use Wire::{Breaks, Keeps, Unsaid};

/// What the change means, and what taking it back means.
pub(super) type BothWays = (Wire, Wire);

/// What is not sent has no wire to break.
pub(super) fn where_sent(is_sent: bool, wire: BothWays) -> BothWays {
    if is_sent { wire } else { (Keeps, Keeps) }
}

type Edit = Box<dyn Fn(&mut Node) + Send + Sync>;

pub(super) struct Mutation {
    /// What is done: `field: remove`.
    pub(super) kind: String,
    /// Where: a pointer into the bundled document.
    pub(super) at: String,
    pub(super) wire: BothWays,
    pub(super) edit: Edit,
}

impl fmt::Display for Mutation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.kind, self.at)
    }
}

/// All that are tried on a document.
#[derive(Default)]
pub(super) struct Mutations {
    pub(super) all: Vec<Mutation>,
}

impl Mutations {
    pub(super) fn add(
        &mut self,
        kind: impl Into<String>,
        at: &str,
        wire: BothWays,
        edit: impl Fn(&mut Node) + Send + Sync + 'static,
    ) {
        self.all.push(Mutation {
            kind: kind.into(),
            at: at.to_owned(),
            wire,
            edit: Box::new(edit),
        });
    }
}

/// A change of one node, by its pointer.
pub(super) fn change(
    kind: &str,
    pointer: &str,
    wire: BothWays,
    to: &mut Mutations,
    edit: impl Fn(&mut Node) + Send + Sync + 'static,
) {
    let target = pointer.to_owned();
    to.add(kind, pointer, wire, move |root| edit(at(root, &target)));
}

/// Which way the components of a document travel, by their pointers.
pub(super) struct Travel {
    sent: BTreeSet<String>,
    received: BTreeSet<String>,
}

impl Travel {
    pub(super) fn of(root: &Node) -> Self {
        let document = Document::new(root);
        let mut travel = Self {
            sent: BTreeSet::new(),
            received: BTreeSet::new(),
        };
        for operation in document.operations() {
            for key in ["parameters", "requestBody"] {
                let node = operation.node().get(key);
                travel
                    .sent
                    .extend(node.into_iter().flat_map(|it| reached(root, it)));
            }
            let responses = document.responses(&operation);
            for response in responses.iter().filter(|it| Response::is_success(it)) {
                travel.received.extend(reached(root, response.node));
            }
        }
        travel
    }

    pub(super) fn is_sent(&self, pointer: &str) -> bool {
        self.sent.contains(pointer)
    }

    pub(super) fn is_received(&self, pointer: &str) -> bool {
        self.received.contains(pointer)
    }
}

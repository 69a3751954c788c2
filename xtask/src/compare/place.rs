//! The places and parents of all nodes of a document.

use std::collections::HashMap;

use crate::finding::Place;
use crate::spec::node::{Entry, Node};

/// The step from a node to its child.
#[derive(Clone, Copy, Debug)]
enum Step<'node> {
    Entry(&'node Entry),
    Item(usize),
}

/// The nodes of a document by their addresses, each with its parent.
#[derive(Debug, Default)]
pub(crate) struct Places<'node> {
    steps: HashMap<*const Node, (*const Node, Step<'node>)>,
}

impl<'node> Places<'node> {
    pub(crate) fn of(root: &'node Node) -> Self {
        let mut places = Self::default();
        let mut open = vec![root];
        while let Some(holder) = open.pop() {
            let entries = holder.entries().iter();
            let entries = entries.map(|entry| (Step::Entry(entry), &entry.value));
            let items = holder.items().iter().enumerate();
            let items = items.map(|(number, item)| (Step::Item(number), item));
            for (step, node) in entries.chain(items) {
                places.steps.insert(node, (holder, step));
                open.push(node);
            }
        }
        places
    }

    /// Returns the place of the node's key, or else of the node.
    pub(crate) fn place(&self, node: &Node) -> Place {
        match self.steps.get(&std::ptr::from_ref(node)) {
            Some((_, Step::Entry(entry))) => entry.key_place.clone(),
            _ => node.place.clone(),
        }
    }

    /// Returns the JSON pointer of a node.
    pub(crate) fn pointer(&self, node: &Node) -> String {
        let mut steps = Vec::new();
        let mut at = std::ptr::from_ref(node);
        while let Some((holder, step)) = self.steps.get(&at) {
            steps.push(match step {
                Step::Entry(entry) => entry.key.replace('~', "~0").replace('/', "~1"),
                Step::Item(number) => number.to_string(),
            });
            at = *holder;
        }
        steps.iter().rev().map(|step| format!("/{step}")).collect()
    }
}

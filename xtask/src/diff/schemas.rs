//! Compares each pair of named schemas once, for all operations that use it.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{Difference, Pair, Uses, Walk};
use crate::spec::document::Document;
use crate::spec::usage::Usage;

/// The old document and the new one.
pub(super) type Sides<'node> = (Document<'node>, Document<'node>);

/// The operations that use a pair of schemas.
#[derive(Clone, Debug, Default)]
pub(super) struct Reached {
    pub(super) uses: Uses,
    pub(super) operations: BTreeSet<usize>,
}

/// The differences of a pair of schemas, and the pairs that it refers to.
type Walked<'node> = (Vec<Difference<'node>>, Vec<Pair<'node>>);

/// The pairs of schemas that operations use.
pub(super) struct Schemas<'node> {
    sides: Sides<'node>,
    pub(super) reached: BTreeMap<Pair<'node>, Reached>,
    walked: BTreeMap<Pair<'node>, Walked<'node>>,
}

impl<'node> Schemas<'node> {
    pub(super) fn new(sides: Sides<'node>) -> Self {
        Self {
            sides,
            reached: BTreeMap::new(),
            walked: BTreeMap::new(),
        }
    }

    /// Compares a pair once.
    pub(super) fn walk(&mut self, pair: Pair<'node>) -> &Walked<'node> {
        let (old, new) = self.sides;
        self.walked.entry(pair).or_insert_with(|| {
            let mut walk = Walk::new(old, new, true);
            walk.named(pair);
            let next = walk.pairs.into_iter().map(|(pair, _)| pair);
            (walk.found, next.collect())
        })
    }

    /// Adds an operation to a pair of schemas and to all that it refers to.
    pub(super) fn reach(&mut self, pair: Pair<'node>, uses: Uses, row: usize) {
        let mut open = vec![pair];
        let mut seen = BTreeSet::new();
        while let Some(pair) = open.pop() {
            if !seen.insert(pair) {
                continue;
            }
            let entry = self.reached.entry(pair).or_default();
            entry.uses = entry.uses.and(uses);
            entry.operations.insert(row);
            open.extend(&self.walk(pair).1);
        }
    }

    /// Adds the schemas that no operation of both documents uses. Added and removed schemas are reported with the parts
    /// that use them.
    pub(super) fn reach_the_rest(&mut self) {
        let carried = (Usage::of(&self.sides.0), Usage::of(&self.sides.1));
        let known: BTreeSet<&str> = self.reached.keys().map(|(old, _)| *old).collect();
        for entry in self.sides.0.components("schemas") {
            let name = entry.key.as_str();
            let is_in_both = self.sides.1.schema(name).is_some();
            if known.contains(name) || !is_in_both {
                continue;
            }
            let uses = Uses {
                sent: carried.0.is_sent(name) && carried.1.is_sent(name),
                received: carried.0.is_received(name) && carried.1.is_received(name),
                failed: false,
            };
            let operations = BTreeSet::new();
            self.reached
                .insert((name, name), Reached { uses, operations });
        }
    }
}

/// Returns true if a schema is renamed.
pub(super) fn is_renamed(sides: Sides<'_>, (old, new): Pair<'_>) -> bool {
    old != new && sides.1.schema(old).is_none() && sides.0.schema(new).is_none()
}

//! Turns the differences of two documents into changes: a difference in a part that several operations share is one
//! change.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{At, Difference, Fact, Operation, Pair, Part, Places, Uses, quoted};
use crate::finding::Place;
use crate::spec::document::Document;
use crate::spec::node::Node;

use super::change::{Change, Meaning};
use super::operations::SUBJECT;
use super::rules::judged;
use super::schemas::{Reached, Sides, is_renamed};

/// The identity of a difference: its subject, its keyword and its places.
type Key = (String, String, Option<Place>, Option<Place>);

/// All differences in the documents of one API.
pub(super) struct Changes<'node> {
    api: &'static str,
    sides: Sides<'node>,
    places: (Places<'node>, Places<'node>),
    found: BTreeMap<Key, (Difference<'node>, Reached)>,
    /// The changes that are judged already.
    pub(super) said: Vec<Change>,
}

impl<'node> Changes<'node> {
    pub(super) fn new(api: &'static str, sides: Sides<'node>) -> Self {
        Self {
            api,
            sides,
            places: (Places::of(sides.0.root), Places::of(sides.1.root)),
            found: BTreeMap::new(),
            said: Vec::new(),
        }
    }

    /// Adds differences of operations. Those of named schemas have the uses of everything that leads to the schema.
    pub(super) fn add(
        &mut self,
        found: impl IntoIterator<Item = Difference<'node>>,
        uses: Option<Uses>,
        operations: &BTreeSet<usize>,
    ) {
        for difference in found {
            if let Fact::Reference(Some(old), Some(new)) = difference.fact
                && is_renamed(self.sides, (old, new))
            {
                continue;
            }
            let (old, new) = self.places_of(&difference);
            let name = difference.fact.name().to_owned();
            let key = (difference.at.subject(), name, old, new);
            let uses = uses.unwrap_or(difference.uses);
            let entry = self.found.entry(key);
            let (_, reached) = entry.or_insert_with(|| (difference, Reached::default()));
            reached.uses = reached.uses.and(uses);
            reached.operations.extend(operations);
        }
    }

    /// Adds an added or removed operation.
    pub(super) fn whole(&mut self, operation: &Operation<'node>, fact: Fact<'node>, row: usize) {
        let difference = Difference {
            at: At::titled(SUBJECT),
            part: Part::Operation,
            uses: Uses::SENT,
            fact,
            old: operation.node(),
            new: operation.node(),
        };
        self.add([difference], None, &BTreeSet::from([row]));
    }

    /// Adds a renamed schema.
    pub(super) fn renamed(&mut self, (old, new): Pair<'node>, reached: &Reached) {
        let subject = format!("schema {}, before {}", quoted(new), quoted(old));
        let why = "schema names are not sent";
        let said = ("is renamed".to_owned(), Meaning::note(why));
        let place = |document: Document<'node>, name: &str| {
            let mut schemas = document.components("schemas").iter();
            let schema = schemas.find(|schema| schema.key == name)?;
            Some(schema.key_place.clone())
        };
        let places = (place(self.sides.0, old), place(self.sides.1, new));
        let operations = reached.operations.clone();
        self.said
            .push(Change::new(self.api, subject, said, places, operations));
    }

    fn places_of(&self, difference: &Difference<'node>) -> (Option<Place>, Option<Place>) {
        if let Fact::Keyword(keyword) = &difference.fact {
            let (old, new) = keyword.places();
            return (old.cloned(), new.cloned());
        }
        // The place of the keyword is more exact than that of its schema.
        let keyword = match difference.fact {
            Fact::Required(_) => None,
            _ => Some(difference.fact.name()),
        };
        let place = |places: &Places<'node>, node: &'node Node| {
            let entry = keyword.and_then(|keyword| node.entry(keyword));
            entry.map_or_else(|| places.place(node), |entry| entry.key_place.clone())
        };
        let old = || place(&self.places.0, difference.old);
        let new = || place(&self.places.1, difference.new);
        match difference.fact {
            Fact::Gone => (Some(old()), None),
            Fact::New { .. } => (None, Some(new())),
            _ => (Some(old()), Some(new())),
        }
    }

    /// Returns all changes, judged by the rules.
    pub(super) fn judged(self) -> Vec<Change> {
        let mut changes = self.said;
        for ((subject, _, old, new), (difference, reached)) in self.found {
            for said in judged(&difference, reached.uses) {
                let places = (old.clone(), new.clone());
                let operations = reached.operations.clone();
                let change = Change::new(self.api, subject.clone(), said, places, operations);
                // If a reference moves from one existing type to another, the change is reported at the reference. Only
                // a break of the wire is reported here as well.
                let pair = difference.at.schema.filter(|(old, new)| old != new);
                if pair.is_none_or(|pair| is_renamed(self.sides, pair))
                    || change.effect().breaks_wire()
                {
                    changes.push(change);
                }
            }
        }
        changes
    }
}

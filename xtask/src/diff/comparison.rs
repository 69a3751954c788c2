//! Compares two versions of a document: pairs their operations, and collects all changes.

use std::collections::BTreeSet;

use crate::compare::{self, Fact, Operation};
use crate::spec::document::{Document, without_names};
use crate::spec::names;
use crate::spec::node::Node;

use super::change::Change;
use super::changes::Changes;
use super::code::{Renames, Surfaces};
use super::facts::Facts;
use super::origins::Origins;
use super::schemas::{Schemas, is_renamed};
use super::{document, operations};

/// The status of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Added,
    Removed,
    Changed,
    Same,
}

impl Status {
    pub(super) fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// The identity of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) id: Option<String>,
    /// The method in upper case, such as `GET`.
    pub(super) method: String,
    pub(super) path: String,
}

impl Name {
    fn of(operation: &Operation<'_>) -> Self {
        Self {
            id: operation.of.id().map(str::to_owned),
            method: operation.of.method.key.to_uppercase(),
            path: operation.of.path.key.clone(),
        }
    }

    /// Returns the id, or the address without one.
    pub(super) fn title(&self) -> String {
        match &self.id {
            Some(id) => id.clone(),
            None => format!("{} {}", self.method, self.path),
        }
    }
}

/// An operation of either document.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) api: &'static str,
    pub(super) status: Status,
    /// The operation in the new document, or in the old one if it is removed.
    pub(super) name: Name,
    /// The operation in the old document, if it differs.
    pub(super) before: Option<Name>,
}

/// All changes.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    pub(super) rows: Vec<Row>,
    pub(super) changes: Vec<Change>,
}

impl Comparison {
    /// Adds the changes in the documents of one API and, if there are surfaces, in the code that is generated from
    /// them.
    pub(super) fn add(
        &mut self,
        api: &'static str,
        old: &Node,
        new: &Node,
        surfaces: Option<&(Facts, Facts)>,
    ) {
        let sides = (Document::new(old), Document::new(new));
        let mut changes = Changes::new(api, sides);
        let mut schemas = Schemas::new(sides);
        let first = self.rows.len();
        let mut renames = Renames::new();
        let mut operations = (Vec::new(), Vec::new());
        for (before, after) in matched(sides.0, sides.1) {
            let row = self.rows.len();
            let (status, name) = match (&before, &after) {
                (Some(before), Some(after)) => {
                    let walk = operations::compare(sides, before, after);
                    changes.add(walk.found, None, &BTreeSet::from([row]));
                    for (pair, uses) in walk.pairs {
                        schemas.reach(pair, uses, row);
                    }
                    let moved = operations::address(api, row, sides, before, after);
                    changes.said.extend(moved);
                    if let (Some(before), Some(after)) = (before.of.id(), after.of.id())
                        && before != after
                    {
                        renames.insert(names::type_name(before), names::type_name(after));
                    }
                    (Status::Same, Name::of(after))
                }
                (Some(before), None) => {
                    changes.whole(before, Fact::Gone, row);
                    (Status::Removed, Name::of(before))
                }
                (None, Some(after)) => {
                    changes.whole(after, Fact::New { required: false }, row);
                    (Status::Added, Name::of(after))
                }
                (None, None) => continue,
            };
            let earlier = before.as_ref().map(Name::of).filter(|it| *it != name);
            operations.0.extend(before.map(|it| (row, it.of)));
            operations.1.extend(after.map(|it| (row, it.of)));
            self.rows.push(Row {
                api,
                status,
                name,
                before: earlier,
            });
        }
        schemas.reach_the_rest();
        for (pair, reached) in std::mem::take(&mut schemas.reached) {
            if is_renamed(sides, pair) {
                changes.renamed(pair, &reached);
                renames.insert(names::type_name(pair.0), names::type_name(pair.1));
            }
            let found = schemas.walk(pair).0.clone();
            changes.add(found, Some(reached.uses), &reached.operations);
        }
        changes.add(
            document::compare(sides.0, sides.1).found,
            None,
            &BTreeSet::new(),
        );
        let mut changes = changes.judged();
        if let Some((before, after)) = surfaces {
            let rows = self.rows.iter().enumerate();
            let added = rows.filter(|(_, row)| row.status == Status::Added);
            let added = added.map(|(at, _)| at).collect();
            let surfaces = Surfaces {
                old: (before, &Origins::new(sides.0, operations.0)),
                new: (after, &Origins::new(sides.1, operations.1)),
                renames: &renames,
            };
            changes.extend(surfaces.changes(api, &changes, &added));
        }
        // Breaks come first.
        changes.sort_by_cached_key(|change| {
            (
                std::cmp::Reverse(change.effect()),
                change.operations.first().copied(),
                change.operations.len(),
                change.difference.clone(),
            )
        });
        for (at, row) in self.rows.iter_mut().enumerate().skip(first) {
            let is_touched = changes.iter().any(|it| it.operations.contains(&at));
            if row.status == Status::Same && is_touched {
                row.status = Status::Changed;
            }
        }
        self.changes.extend(changes);
    }
}

type Match<'node> = (Option<Operation<'node>>, Option<Operation<'node>>);

/// Pairs the operations of both documents: by address, then by address without variable names, then by id. The order is
/// that of the new document, with removed operations at the end.
fn matched<'node>(old: Document<'node>, new: Document<'node>) -> Vec<Match<'node>> {
    let (old, new) = (compare::operations(old), compare::operations(new));
    let mut partners: Vec<Option<usize>> = vec![None; new.len()];
    let rules: [fn(&Operation<'_>, &Operation<'_>) -> bool; 3] = [
        |one, other| {
            one.of.method.key == other.of.method.key && one.of.path.key == other.of.path.key
        },
        |one, other| {
            let paths = (
                without_names(&one.of.path.key),
                without_names(&other.of.path.key),
            );
            one.of.method.key == other.of.method.key && paths.0 == paths.1
        },
        |one, other| one.of.id().is_some() && one.of.id() == other.of.id(),
    ];
    for is_same in rules {
        for (after, partner) in new.iter().zip(0..) {
            let taken = |at: usize| partners.contains(&Some(at));
            let free = old
                .iter()
                .enumerate()
                .find(|(at, before)| !taken(*at) && is_same(before, after))
                .map(|(at, _)| at);
            if let Some(slot @ None) = partners.get_mut(partner) {
                *slot = free;
            }
        }
    }
    let mut all: Vec<Match<'node>> = Vec::new();
    for (after, partner) in new.into_iter().zip(&partners) {
        let before = partner.and_then(|at| old.get(at).cloned());
        all.push((before, Some(after)));
    }
    for (at, before) in old.into_iter().enumerate() {
        if !partners.contains(&Some(at)) {
            all.push((Some(before), None));
        }
    }
    all
}

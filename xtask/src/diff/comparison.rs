//! Two versions of one document: which operation of one is which of the other, and all that differs.

use std::collections::{BTreeMap, BTreeSet};

use crate::spec::document::Operation;
use crate::spec::names;
use crate::spec::node::{Entry, Node};

use super::change::{Change, Difference, Found, Meaning, Pair, Uses};
use super::code::{Renames, Surfaces};
use super::facts::Facts;
use super::operations::same_path;
use super::origins::Origins;
use super::schemas;
use super::sides::Sides;
use super::site::Site;
use super::{document, operations};

/// What became of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Status {
    Added,
    Removed,
    Changed,
    Same,
}

impl Status {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Same => "same",
        }
    }
}

/// How an operation is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) id: Option<String>,
    /// In capitals: `GET`.
    pub(super) method: String,
    pub(super) path: String,
}

impl Name {
    fn of(operation: &Operation<'_>) -> Self {
        Self {
            id: operation.id().map(str::to_owned),
            method: operation.method.key.to_uppercase(),
            path: operation.path.key.clone(),
        }
    }

    /// By its id, or by its address where it has none.
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
    /// As the new document has it, or the old one if it is gone.
    pub(super) name: Name,
    /// As the old document had it, where that differs.
    pub(super) before: Option<Name>,
}

/// All that differs.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    pub(super) rows: Vec<Row>,
    pub(super) changes: Vec<Change>,
}

/// What leads to a pair of schemas.
#[derive(Clone, Debug, Default)]
struct Reached {
    uses: Uses,
    operations: BTreeSet<usize>,
}

impl Comparison {
    /// Adds what differs in the documents of one API and, where there are surfaces, in the code that is generated
    /// from them.
    pub(super) fn add(
        &mut self,
        api: &'static str,
        old: &Node,
        new: &Node,
        surfaces: Option<&(Facts, Facts)>,
    ) {
        let sides = Sides::new(old, new);
        let mut changes: Vec<Change> = Vec::new();
        let mut reached: BTreeMap<Pair<'_>, Reached> = BTreeMap::new();
        let mut edges: BTreeMap<Pair<'_>, Vec<Pair<'_>>> = BTreeMap::new();
        let first = self.rows.len();
        let mut renames = Renames::new();
        let mut operations = (Vec::new(), Vec::new());
        for (before, after) in matched(&sides) {
            let mut found = Found::default();
            let row = self.rows.len();
            let (status, name) = match (&before, &after) {
                (Some(before), Some(after)) => {
                    operations::compare(&sides, before, after, &mut found);
                    (Status::Same, Name::of(after))
                }
                (Some(before), None) => {
                    removed(before, &mut found);
                    (Status::Removed, Name::of(before))
                }
                (None, Some(after)) => {
                    added(after, &mut found);
                    (Status::Added, Name::of(after))
                }
                (None, None) => continue,
            };
            operations.0.extend(before.map(|it| (row, it)));
            operations.1.extend(after.map(|it| (row, it)));
            if let (Some(before), Some(after)) = (before, after)
                && let (Some(before), Some(after)) = (before.id(), after.id())
                && before != after
            {
                renames.insert(names::type_name(before), names::type_name(after));
            }
            let before = before.as_ref().map(Name::of).filter(|it| *it != name);
            self.rows.push(Row {
                api,
                status,
                name,
                before,
            });
            changes.extend(touching(api, found.differences, &BTreeSet::from([row])));
            for (pair, uses) in found.pairs {
                reach(&sides, pair, uses, row, &mut reached, &mut edges);
            }
        }
        unreached(&sides, &mut reached);
        for (pair, reached) in &reached {
            let found = compare_pair(&sides, *pair, reached.uses);
            changes.extend(touching(api, found.differences, &reached.operations));
        }
        let mut found = Found::default();
        document::compare(&sides, &mut found);
        changes.extend(touching(api, found.differences, &BTreeSet::new()));
        if let Some((before, after)) = surfaces {
            for (old, new) in reached
                .keys()
                .filter(|(old, new)| sides.is_renamed(old, new))
            {
                renames.insert(names::type_name(old), names::type_name(new));
            }
            let rows = self.rows.iter().enumerate();
            let added = rows.filter(|(_, row)| row.status == Status::Added);
            let surfaces = Surfaces {
                old: (before, &Origins::new(sides.old.document, operations.0)),
                new: (after, &Origins::new(sides.new.document, operations.1)),
                renames: &renames,
            };
            let more = surfaces.changes(api, &changes, &added.map(|(at, _)| at).collect());
            changes.extend(more);
        }
        let changes = merged(changes);
        for (at, row) in self.rows.iter_mut().enumerate().skip(first) {
            let is_touched = changes.iter().any(|it| it.operations.contains(&at));
            if row.status == Status::Same && is_touched {
                row.status = Status::Changed;
            }
        }
        self.changes.extend(changes);
    }
}

fn touching(
    api: &'static str,
    differences: Vec<Difference>,
    operations: &BTreeSet<usize>,
) -> impl Iterator<Item = Change> {
    differences.into_iter().map(move |difference| Change {
        api,
        difference: super::parameters::wire_only(difference),
        operations: operations.clone(),
    })
}

/// The same difference of a component that several operations share is one change; in order, breaks first.
fn merged(changes: Vec<Change>) -> Vec<Change> {
    let mut by_difference: BTreeMap<Difference, Change> = BTreeMap::new();
    for change in changes {
        match by_difference.get_mut(&change.difference) {
            Some(known) => known.operations.extend(&change.operations),
            None => {
                by_difference.insert(change.difference.clone(), change);
            }
        }
    }
    let mut changes: Vec<Change> = by_difference.into_values().collect();
    changes.sort_by_cached_key(|change| {
        (
            std::cmp::Reverse(change.effect()),
            change.operations.first().copied(),
            change.operations.len(),
        )
    });
    changes
}

type Match<'node> = (Option<Operation<'node>>, Option<Operation<'node>>);

/// The operations of both: by address, then by address without the names of variables, then by id. In the order
/// of the new document, and those that are gone behind.
fn matched<'node>(sides: &Sides<'node>) -> Vec<Match<'node>> {
    let old = sides.old.document.operations();
    let new = sides.new.document.operations();
    let mut partners: Vec<Option<usize>> = vec![None; new.len()];
    let rules: [fn(&Operation<'_>, &Operation<'_>) -> bool; 3] = [
        |one, other| one.method.key == other.method.key && one.path.key == other.path.key,
        |one, other| {
            one.method.key == other.method.key && same_path(&one.path.key, &other.path.key)
        },
        |one, other| one.id().is_some() && one.id() == other.id(),
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
        let before = partner.and_then(|at| old.get(at).copied());
        all.push((before, Some(after)));
    }
    for (at, before) in old.into_iter().enumerate() {
        if !partners.contains(&Some(at)) {
            all.push((Some(before), None));
        }
    }
    all
}

fn removed(operation: &Operation<'_>, found: &mut Found<'_>) {
    found.add(
        "operation",
        "is gone",
        Meaning::wire_and_code("a request to it finds nothing, and its method is gone"),
        Some(&operation.method.key_place),
        None,
    );
}

fn added(operation: &Operation<'_>, found: &mut Found<'_>) {
    found.add(
        "operation",
        "is new",
        Meaning::addition("what could be called still can"),
        None,
        Some(&operation.method.key_place),
    );
}

/// Marks a pair of schemas, and all that it leads to, as carried by an operation.
fn reach<'node>(
    sides: &Sides<'node>,
    pair: Pair<'node>,
    uses: Uses,
    row: usize,
    reached: &mut BTreeMap<Pair<'node>, Reached>,
    edges: &mut BTreeMap<Pair<'node>, Vec<Pair<'node>>>,
) {
    let mut open = vec![pair];
    let mut seen = BTreeSet::new();
    while let Some(pair) = open.pop() {
        if !seen.insert(pair) {
            continue;
        }
        let entry = reached.entry(pair).or_default();
        entry.uses = entry.uses.and(uses);
        entry.operations.insert(row);
        let next = edges.entry(pair).or_insert_with(|| {
            let found = compare_pair(sides, pair, Uses::default());
            found.pairs.into_iter().map(|(pair, _)| pair).collect()
        });
        open.extend(next.iter().copied());
    }
}

/// Adds the schemas that no operation of both documents leads to. Those that are new or gone are so with what
/// led to them.
fn unreached<'node>(sides: &Sides<'node>, reached: &mut BTreeMap<Pair<'node>, Reached>) {
    for entry in sides.old.document.components("schemas") {
        let name = entry.key.as_str();
        let is_known = reached.keys().any(|(old, _)| *old == name);
        if !is_known && sides.new.schema(name).is_some() {
            let (old, new) = (sides.old.uses(name), sides.new.uses(name));
            let uses = Uses {
                sent: old.sent && new.sent,
                received: old.received && new.received,
                failed: false,
            };
            reached.insert(
                (name, name),
                Reached {
                    uses,
                    operations: BTreeSet::new(),
                },
            );
        }
    }
}

/// Compares two named schemas.
fn compare_pair<'node>(sides: &Sides<'node>, pair: Pair<'node>, uses: Uses) -> Found<'node> {
    let mut found = Found::default();
    let schema = |root: &'node Node, name: &str| -> Option<&'node Entry> {
        root.get("components")?.get("schemas")?.entry(name)
    };
    let old = schema(sides.old.document.root, pair.0);
    let new = schema(sides.new.document.root, pair.1);
    let (Some(old), Some(new)) = (old, new) else {
        // A reference that leads nowhere is the bundle's to say.
        return found;
    };
    let site = Site::of_schema(pair, uses);
    if sides.is_renamed(pair.0, pair.1) {
        let meaning = Meaning::code("its type in Rust is named after it");
        found.add(
            site.subject(),
            "is renamed",
            uses.judge(meaning.clone(), meaning),
            Some(&old.key_place),
            Some(&new.key_place),
        );
    }
    schemas::compare_whole(sides, &site, &old.value, &new.value, &mut found);
    if pair.0 != pair.1 && !sides.is_renamed(pair.0, pair.1) {
        // Two types that both exist: that one stands for the other is said where it does. What else counts is
        // whether a request that was good still is.
        let breaks_wire = |it: &Difference| it.meaning.effect.breaks_wire();
        found.differences.retain(breaks_wire);
    }
    found
}

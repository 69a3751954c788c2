//! Compares the vendor's document with ours, operation by operation.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{self, Fact, Operation, Walk};
use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::Node;

/// The kind of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    TheirsOnly,
    OursOnly,
    Differs,
}

/// One difference.
#[derive(Debug)]
pub(super) struct Difference<'node> {
    /// The method and the path.
    pub(super) operation: String,
    /// The part of the operation: `query limit`, `response 200[].id`.
    pub(super) at: String,
    pub(super) kind: Kind,
    /// `theirs only`, `ours only`, or the difference.
    pub(super) what: String,
    /// The place of the part, or where it would be.
    pub(super) theirs: &'node Node,
    pub(super) ours: &'node Node,
}

/// Returns all differences. Operations of both documents come in our order.
pub(super) fn differences<'node>(
    theirs: Document<'node>,
    ours: Document<'node>,
) -> Vec<Difference<'node>> {
    let mut differences = Vec::new();
    let (common, own, others) = matched(theirs, ours);
    for (other, own) in common {
        let mut walk = Walk::new(theirs, ours, false);
        walk.operation(&other, &own);
        let found = walk.found.into_iter();
        differences.extend(found.filter_map(|it| said(&own.title(), it)));
    }
    let only = |operation: &Operation<'node>, kind, theirs, ours| Difference {
        operation: operation.title(),
        at: "operation".to_owned(),
        kind,
        what: words(kind).to_owned(),
        theirs,
        ours,
    };
    let own = own.iter();
    differences.extend(own.map(|it| only(it, Kind::OursOnly, theirs.root, it.node())));
    let others = others.iter();
    differences.extend(others.map(|it| only(it, Kind::TheirsOnly, it.node(), ours.root)));
    differences
}

/// The operations of both, those of ours only, and those of theirs only.
type Matched<'node> = (
    Vec<(Operation<'node>, Operation<'node>)>,
    Vec<Operation<'node>>,
    Vec<Operation<'node>>,
);

fn matched<'node>(theirs: Document<'node>, ours: Document<'node>) -> Matched<'node> {
    let others = compare::operations(theirs).into_iter();
    let mut others: BTreeMap<_, _> = others.map(|it| (it.key(), it)).collect();
    let (mut common, mut own_only) = (Vec::new(), Vec::new());
    for own in compare::operations(ours) {
        match others.remove(&own.key()) {
            Some(other) => common.push((other, own)),
            None => own_only.push(own),
        }
    }
    (common, own_only, others.into_values().collect())
}

/// Reports operations whose paths differ only by a trailing slash.
pub(super) fn slashes(theirs: Document<'_>, ours: Document<'_>) -> Vec<Finding> {
    let (_, own_only, others) = matched(theirs, ours);
    let key = |operation: &Operation<'_>| {
        let (method, path) = operation.key();
        (method, path.trim_end_matches('/').to_owned())
    };
    let others: BTreeMap<_, _> = others.iter().map(|it| (key(it), it)).collect();
    let pairs = own_only.iter();
    let pairs = pairs.filter_map(|own| Some((own, others.get(&key(own))?)));
    pairs
        .map(|(own, other)| {
            Finding::information(
                &own.of.path.key_place,
                format!(
                    "our `{}` and their `{}` differ only by a slash",
                    own.title(),
                    other.title()
                ),
                "they are different paths, so the operations were not compared",
                "write the path as the vendor does",
            )
        })
        .collect()
}

fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::TheirsOnly => "theirs only",
        Kind::OursOnly => "ours only",
        Kind::Differs => "differs",
    }
}

/// Returns the report of a difference; `None` if it is irrelevant between a vendor's document and ours.
fn said<'node>(operation: &str, found: compare::Difference<'node>) -> Option<Difference<'node>> {
    let differs = |what: &str, theirs: &str, ours: &str| {
        let what = format!("{what}: theirs {theirs}; ours {ours}");
        Some((Kind::Differs, what))
    };
    let (kind, what) = match &found.fact {
        Fact::Gone => Some((Kind::TheirsOnly, words(Kind::TheirsOnly).to_owned())),
        Fact::New { .. } => Some((Kind::OursOnly, words(Kind::OursOnly).to_owned())),
        Fact::Required(ours) => differs("required", yes(!ours), yes(*ours)),
        Fact::Nullable(ours) => differs("nullable", yes(!ours), yes(*ours)),
        Fact::Types(theirs, ours) => differs("type", &types(theirs), &types(ours)),
        Fact::Format(theirs, ours) => differs("format", (*theirs)?, (*ours)?),
        Fact::Values(theirs, ours) => {
            let (theirs, ours) = values(theirs.as_ref(), ours.as_ref());
            differs("enum", &theirs, &ours)
        }
        Fact::Bound(keyword, theirs, ours) => {
            let text = |bound: &Option<compare::Bound>| {
                let text = bound.as_ref().map(|bound| bound.text.clone());
                text.unwrap_or_else(|| "none".to_owned())
            };
            differs(keyword, &text(theirs), &text(ours))
        }
        Fact::Reference(..) | Fact::Keyword(_) => None,
    }?;
    Some(Difference {
        operation: operation.to_owned(),
        at: format!("{}{}", found.at.part, found.at.path),
        kind,
        what,
        theirs: found.old,
        ours: found.new,
    })
}

fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

fn types(types: &BTreeSet<&str>) -> String {
    if types.is_empty() {
        return "anything".to_owned();
    }
    types.iter().copied().collect::<Vec<_>>().join(" or ")
}

fn values(theirs: Option<&BTreeSet<String>>, ours: Option<&BTreeSet<String>>) -> (String, String) {
    let list = |values: Vec<&str>| values.join(", ");
    let all = |values: Option<&BTreeSet<String>>| {
        values.map_or("none".to_owned(), |values| {
            list(values.iter().map(String::as_str).collect())
        })
    };
    let (Some(others), Some(own)) = (theirs, ours) else {
        return (all(theirs), all(ours));
    };
    let beyond = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        let beyond: Vec<_> = one.difference(other).map(String::as_str).collect();
        match beyond.as_slice() {
            [] => "no other".to_owned(),
            _ => format!("also {}", list(beyond)),
        }
    };
    (beyond(others, own), beyond(own, others))
}

//! Their document beside ours, operation by operation.

mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use super::side::{Operation, Side};
use crate::spec::node::Node;

/// What kind of difference it is.
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
    /// `theirs only`, `ours only`, or what differs and how.
    pub(super) what: String,
    /// Where it is, or where it would be.
    pub(super) theirs: &'node Node,
    pub(super) ours: &'node Node,
}

/// All differences, the operations that both have in the order of ours.
pub(super) fn differences<'node>(
    theirs: &Side<'node>,
    ours: &Side<'node>,
) -> Vec<Difference<'node>> {
    let mut differences = Vec::new();
    let mut remaining: BTreeMap<_, _> = theirs
        .operations()
        .into_iter()
        .map(|operation| (operation.key(), operation))
        .collect();
    let mut unmatched = Vec::new();
    for own in ours.operations() {
        match remaining.remove(&own.key()) {
            Some(other) => {
                let mut comparison = Comparison {
                    theirs,
                    ours,
                    operation: own.title(),
                    sent: true,
                    seen: BTreeSet::new(),
                    differences: &mut differences,
                };
                comparison.operations(&other, &own);
            }
            None => unmatched.push(own),
        }
    }
    let only = |operation: &Operation<'node>, kind, theirs, ours| Difference {
        operation: operation.title(),
        at: "operation".to_owned(),
        kind,
        what: words(kind).to_owned(),
        theirs,
        ours,
    };
    let own_only = unmatched
        .iter()
        .map(|own| only(own, Kind::OursOnly, theirs.root, own.node));
    differences.extend(own_only);
    let theirs_only = remaining
        .values()
        .map(|other| only(other, Kind::TheirsOnly, other.node, ours.root));
    differences.extend(theirs_only);
    differences
}

fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::TheirsOnly => "theirs only",
        Kind::OursOnly => "ours only",
        Kind::Differs => "differs",
    }
}

/// Two descriptions of one operation.
struct Comparison<'side, 'node> {
    theirs: &'side Side<'node>,
    ours: &'side Side<'node>,
    operation: String,
    /// Whether it is about what is sent, and not about what is answered.
    sent: bool,
    /// Schemas that were compared: one that is within itself, or in two places, is compared once.
    seen: BTreeSet<(*const Node, *const Node)>,
    differences: &'side mut Vec<Difference<'node>>,
}

impl<'node> Comparison<'_, 'node> {
    fn operations(&mut self, theirs: &Operation<'node>, ours: &Operation<'node>) {
        self.parameters(theirs, ours);
        self.bodies(theirs.node, ours.node);
        self.sent = false;
        self.responses(theirs.node, ours.node);
    }

    fn parameters(&mut self, theirs: &Operation<'node>, ours: &Operation<'node>) {
        let others: BTreeMap<_, _> = self.theirs.parameters(theirs).into_iter().collect();
        let own: BTreeMap<_, _> = self.ours.parameters(ours).into_iter().collect();
        for (key, (theirs, ours)) in pairs(&others, &own, theirs.node, ours.node) {
            let at = format!("{} {}", key.location, key.name);
            let (Some(theirs), Some(ours)) = self.both(&at, theirs, ours) else {
                continue;
            };
            self.required(&at, is_required(theirs), is_required(ours), theirs, ours);
            let schemas = (
                schema_of_parameter(self.theirs, theirs),
                schema_of_parameter(self.ours, ours),
            );
            if let (Some(theirs), Some(ours)) = schemas {
                self.schemas(&at, theirs, ours, 0);
            }
        }
    }

    fn bodies(&mut self, theirs: &'node Node, ours: &'node Node) {
        let follow = |side: &Side<'node>, node: &'node Node| {
            node.get("requestBody").and_then(|body| side.follow(body))
        };
        let pair = (
            follow(self.theirs, theirs).ok_or(theirs),
            follow(self.ours, ours).ok_or(ours),
        );
        if let (Err(_), Err(_)) = pair {
            return;
        }
        if let (Some(theirs), Some(ours)) = self.both("body", pair.0, pair.1) {
            self.required("body", is_required(theirs), is_required(ours), theirs, ours);
            self.contents("body", theirs, ours);
        }
    }

    fn responses(&mut self, theirs: &'node Node, ours: &'node Node) {
        let listed = |side: &Side<'node>, node: &'node Node| -> BTreeMap<String, &'node Node> {
            let responses = node.get("responses").map(Node::entries).unwrap_or_default();
            responses
                .iter()
                .filter(|status| !status.key.starts_with("x-"))
                .filter_map(|status| Some((status.key.to_uppercase(), side.follow(&status.value)?)))
                .collect()
        };
        let others = listed(self.theirs, theirs);
        let own = listed(self.ours, ours);
        for (status, (theirs, ours)) in pairs(&others, &own, theirs, ours) {
            let at = format!("response {}", status.replace("DEFAULT", "default"));
            if let (Some(theirs), Some(ours)) = self.both(&at, theirs, ours) {
                self.contents(&at, theirs, ours);
            }
        }
    }

    fn contents(&mut self, at: &str, theirs: &'node Node, ours: &'node Node) {
        let other = self.theirs.schema_of_content(theirs);
        let own = self.ours.schema_of_content(ours);
        match (other, own) {
            (Some(theirs), Some(ours)) => self.schemas(at, theirs, ours, 0),
            (Some(schema), None) => {
                self.only(&format!("{at} content"), Kind::TheirsOnly, schema, ours)
            }
            (None, Some(schema)) => {
                self.only(&format!("{at} content"), Kind::OursOnly, theirs, schema)
            }
            (None, None) => {}
        }
    }

    /// The two of a pair where both are there; else a difference, with the place where the other would be.
    fn both(
        &mut self,
        at: &str,
        theirs: Result<&'node Node, &'node Node>,
        ours: Result<&'node Node, &'node Node>,
    ) -> (Option<&'node Node>, Option<&'node Node>) {
        match (theirs, ours) {
            (Ok(theirs), Err(ours)) => self.only(at, Kind::TheirsOnly, theirs, ours),
            (Err(theirs), Ok(ours)) => self.only(at, Kind::OursOnly, theirs, ours),
            _ => {}
        }
        (theirs.ok(), ours.ok())
    }

    fn only(&mut self, at: &str, kind: Kind, theirs: &'node Node, ours: &'node Node) {
        self.push(at, kind, words(kind).to_owned(), theirs, ours);
    }

    fn required(
        &mut self,
        at: &str,
        others: bool,
        own: bool,
        theirs: &'node Node,
        ours: &'node Node,
    ) {
        // What stands in the path is always there, whatever a document says.
        if others != own && !at.starts_with("path ") {
            self.differs(at, "required", yes(others), yes(own), theirs, ours);
        }
    }

    fn differs(
        &mut self,
        at: &str,
        what: &str,
        others: &str,
        own: &str,
        theirs: &'node Node,
        ours: &'node Node,
    ) {
        let what = format!("{what}: theirs {others}; ours {own}");
        self.push(at, Kind::Differs, what, theirs, ours);
    }

    fn push(&mut self, at: &str, kind: Kind, what: String, theirs: &'node Node, ours: &'node Node) {
        self.differences.push(Difference {
            operation: self.operation.clone(),
            at: at.to_owned(),
            kind,
            what,
            theirs,
            ours,
        });
    }
}

type Pair<'node> = (
    Result<&'node Node, &'node Node>,
    Result<&'node Node, &'node Node>,
);

/// What two mappings have under each key, or else what would hold it.
fn pairs<'key, 'node, Key: Ord>(
    theirs: &'key BTreeMap<Key, &'node Node>,
    ours: &'key BTreeMap<Key, &'node Node>,
    their_holder: &'node Node,
    our_holder: &'node Node,
) -> BTreeMap<&'key Key, Pair<'node>> {
    let keys = theirs.keys().chain(ours.keys());
    keys.map(|key| {
        let theirs = theirs.get(key).copied().ok_or(their_holder);
        let ours = ours.get(key).copied().ok_or(our_holder);
        (key, (theirs, ours))
    })
    .collect()
}

fn schema_of_parameter<'node>(side: &Side<'node>, node: &'node Node) -> Option<&'node Node> {
    node.get("schema").or_else(|| side.schema_of_content(node))
}

fn is_required(node: &Node) -> bool {
    node.get("required").is_some_and(Node::is_true)
}

fn yes(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

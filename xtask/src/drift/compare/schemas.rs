//! Their schema of a thing beside ours, and so on with what is within it.

use std::collections::BTreeSet;

use super::{Comparison, Kind, yes};
use crate::drift::schema::{Field, View};
use crate::drift::side::Side;
use crate::spec::node::Node;

/// Fields within fields are compared this deep.
const DEPTH: usize = 24;

impl<'node> Comparison<'_, 'node> {
    pub(super) fn schemas(
        &mut self,
        at: &str,
        theirs: &'node Node,
        ours: &'node Node,
        depth: usize,
    ) {
        let pair = (std::ptr::from_ref(theirs), std::ptr::from_ref(ours));
        if depth > DEPTH || !self.seen.insert(pair) {
            return;
        }
        let other = View::of(self.theirs, theirs);
        let own = View::of(self.ours, ours);
        if other.nullable != own.nullable {
            let (others, own) = (yes(other.nullable), yes(own.nullable));
            self.differs(at, "nullable", others, own, theirs, ours);
        }
        if other.types != own.types {
            let (others, own) = (kinds(&other), kinds(&own));
            self.differs(at, "type", &others, &own, theirs, ours);
            return;
        }
        // A format says more only of a text; how wide a number is kept is each side's own matter.
        if let (Some(others), Some(own)) = (other.format, own.format)
            && others != own
            && other.types.contains("string")
        {
            self.differs(at, "format", others, own, theirs, ours);
        }
        self.values(at, &other, &own, theirs, ours);
        let bounds: BTreeSet<_> = other.bounds.keys().chain(own.bounds.keys()).collect();
        for bound in bounds {
            let of = |view: &View<'node>| {
                view.bounds
                    .get(bound)
                    .map_or("none", String::as_str)
                    .to_owned()
            };
            let (others, own) = (of(&other), of(&own));
            if others != own {
                self.differs(at, bound, &others, &own, theirs, ours);
            }
        }
        self.fields(at, &other, &own, (theirs, ours), depth);
        let nested = [
            ("[]", other.items, own.items),
            (".*", other.others, own.others),
        ];
        for (suffix, other, own) in nested {
            let at = format!("{at}{suffix}");
            match (other, own) {
                (Some(theirs), Some(ours)) => self.schemas(&at, theirs, ours, depth + 1),
                (Some(inner), None) => self.only(&at, Kind::TheirsOnly, inner, ours),
                (None, Some(inner)) => self.only(&at, Kind::OursOnly, theirs, inner),
                (None, None) => {}
            }
        }
    }

    fn values(
        &mut self,
        at: &str,
        other: &View<'node>,
        own: &View<'node>,
        theirs: &'node Node,
        ours: &'node Node,
    ) {
        if other.values == own.values {
            return;
        }
        match (&other.values, &own.values) {
            (Some(others), Some(own)) => {
                let beyond = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
                    let beyond: Vec<_> = one.difference(other).map(String::as_str).collect();
                    match beyond.as_slice() {
                        [] => "no other".to_owned(),
                        values => format!("also {}", values.join(", ")),
                    }
                };
                let (others, own) = (beyond(others, own), beyond(own, others));
                self.differs(at, "enum", &others, &own, theirs, ours);
            }
            (others, own) => {
                let listed = |values: &Option<BTreeSet<String>>| {
                    values.as_ref().map_or("none".to_owned(), |values| {
                        values
                            .iter()
                            .map(String::as_str)
                            .collect::<Vec<_>>()
                            .join(", ")
                    })
                };
                self.differs(at, "enum", &listed(others), &listed(own), theirs, ours);
            }
        }
    }

    fn fields(
        &mut self,
        at: &str,
        other: &View<'node>,
        own: &View<'node>,
        (theirs, ours): (&'node Node, &'node Node),
        depth: usize,
    ) {
        // A field that is only answered has nothing to say about what is sent, and the other way round.
        let elsewhere = if self.sent { "readOnly" } else { "writeOnly" };
        let here = |side: &Side<'node>, node: &'node Node| {
            let followed = side.follow(node);
            !node.get(elsewhere).is_some_and(Node::is_true)
                && !followed.is_some_and(|node| node.get(elsewhere).is_some_and(Node::is_true))
        };
        let names: BTreeSet<_> = other
            .fields
            .keys()
            .chain(own.fields.keys())
            .copied()
            .collect();
        for name in names {
            let at = format!("{at}.{name}");
            let other = other.fields.get(name);
            let own = own.fields.get(name);
            if other.is_some_and(|field| !here(self.theirs, field.node))
                || own.is_some_and(|field| !here(self.ours, field.node))
            {
                continue;
            }
            let pair = (
                other.map(|field| field.node).ok_or(theirs),
                own.map(|field| field.node).ok_or(ours),
            );
            if let (Some(theirs), Some(ours)) = self.both(&at, pair.0, pair.1) {
                let required = |field: Option<&Field<'_>>| field.is_some_and(|it| it.required);
                self.required(&at, required(other), required(own), theirs, ours);
                self.schemas(&at, theirs, ours, depth + 1);
            }
        }
    }
}

fn kinds(view: &View<'_>) -> String {
    if view.types.is_empty() {
        return "anything".to_owned();
    }
    view.types.iter().copied().collect::<Vec<_>>().join(" or ")
}

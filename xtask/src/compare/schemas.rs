//! Compares schemas, recursively.

use std::collections::BTreeSet;

use crate::spec::document::Document;
use crate::spec::node::Node;
use crate::spec::usage::SCHEMAS;

use super::difference::{At, Fact, Part};
use super::view::{Bound, Field, View};
use super::walk::{Pair, Walk};

/// The maximum depth of nested fields.
const DEPTH: usize = 24;

impl<'node> Walk<'node> {
    /// Compares two named schemas, for all references to them.
    pub(crate) fn named(&mut self, pair: Pair<'node>) {
        // The bundle reports references that cannot be resolved.
        if let (Some(old), Some(new)) = (self.old.schema(pair.0), self.new.schema(pair.1)) {
            self.schemas(&At::of_schema(pair), old, new, 0);
        }
    }

    pub(super) fn schemas(
        &mut self,
        at: &At<'node>,
        old: &'node Node,
        new: &'node Node,
        depth: usize,
    ) {
        let pair = (std::ptr::from_ref(old), std::ptr::from_ref(new));
        if depth > DEPTH || !self.seen.insert(pair) {
            return;
        }
        if !self.is_own {
            let views = (View::of(self.old, old), View::of(self.new, new));
            self.views(at, views, old, new, depth);
            return;
        }
        let names = (reference(old), reference(new));
        if names.0 != names.1 {
            self.push(
                at,
                Part::Schema,
                Fact::Reference(names.0, names.1),
                old,
                new,
            );
        }
        let mut parts = (unnamed(old), unnamed(new));
        let are_named = names.0.is_some() && names.1.is_some();
        let combined = match names {
            (Some(old), Some(new)) => (vec![old], vec![new]),
            _ => (combined(old), combined(new)),
        };
        let is_alike = combined.0.len() == combined.1.len();
        if is_alike && (are_named || names == (None, None)) {
            // Named schemas are compared on their own; this is about keywords beside the references.
            for (one, other) in paired(&combined.0, &combined.1) {
                if one != other && !are_named {
                    let fact = Fact::Reference(Some(one), Some(other));
                    self.push(at, Part::Schema, fact, old, new);
                }
                self.pairs.push(((one, other), self.uses));
            }
        } else {
            parts = (self.old.parts(old), self.new.parts(new));
        }
        let mut views = (
            View::of_parts(self.old, old, &parts.0),
            View::of_parts(self.new, new, &parts.1),
        );
        if are_named {
            for (view, schema) in [(&mut views.0, old), (&mut views.1, new)] {
                // The type beside a reference is that of its target, and null depends on both.
                view.types.clear();
                view.nullable = schema.is_set("nullable");
            }
        }
        let start = self.found.len();
        let said = self.views(at, views, old, new, depth);
        let said: Vec<&str> = said.into_iter().collect();
        let differs_within = self.found.len() > start || names.0 != names.1;
        self.schema_keywords(at, (&parts.0, &parts.1), &said, differs_within);
    }

    /// Compares two views, and returns the keywords that differ.
    fn views(
        &mut self,
        at: &At<'node>,
        (before, after): (View<'node>, View<'node>),
        old: &'node Node,
        new: &'node Node,
        depth: usize,
    ) -> BTreeSet<&'static str> {
        let mut said = BTreeSet::new();
        let mut say = |walk: &mut Self, keyword: &'static str, fact: Fact<'node>| {
            said.insert(keyword);
            walk.push(at, Part::Schema, fact, old, new);
        };
        if before.nullable != after.nullable {
            say(self, "nullable", Fact::Nullable(after.nullable));
        }
        if before.types != after.types {
            say(self, "type", Fact::Types(before.types, after.types));
            return said;
        }
        // In a vendor's document only the format of a string matters; the width of numbers is an implementation detail.
        let is_text = before.types.contains("string");
        let are_both = before.format.is_some() && after.format.is_some();
        if before.format != after.format && (self.is_own || are_both && is_text) {
            say(self, "format", Fact::Format(before.format, after.format));
        }
        if before.values != after.values {
            let fact = Fact::Values(before.values.clone(), after.values.clone());
            say(self, "enum", fact);
        }
        let keywords: BTreeSet<&'static str> = before
            .bounds
            .keys()
            .chain(after.bounds.keys())
            .copied()
            .collect();
        for keyword in keywords {
            let bound = |view: &View<'node>| view.bounds.get(keyword).cloned();
            let (one, other) = (bound(&before), bound(&after));
            let text = |bound: &Option<Bound>| bound.as_ref().map(|it| it.text.clone());
            if text(&one) != text(&other) {
                say(self, keyword, Fact::Bound(keyword, one, other));
            }
        }
        self.fields(at, &before, &after, (old, new), depth);
        for (step, one, other) in [
            ("[]", before.items, after.items),
            (".*", before.others, after.others),
        ] {
            let at = at.step(step);
            match (one, other) {
                (None, None) => continue,
                (Some(old), Some(new)) => self.schemas(&at, old, new, depth + 1),
                // In our documents the keyword is compared, because it has other values too.
                _ if self.is_own && step == ".*" => {}
                (Some(inner), None) => self.push(&at, Part::Items, Fact::Gone, inner, new),
                (None, Some(inner)) => {
                    let fact = Fact::New { required: false };
                    self.push(&at, Part::Items, fact, old, inner);
                }
            }
        }
        said
    }

    fn fields(
        &mut self,
        at: &At<'node>,
        before: &View<'node>,
        after: &View<'node>,
        (old, new): (&'node Node, &'node Node),
        depth: usize,
    ) {
        let names: BTreeSet<_> = before.fields.keys().chain(after.fields.keys()).collect();
        for name in names {
            let (one, other) = (before.fields.get(name), after.fields.get(name));
            let flag = |keyword: &str| {
                let is = |document: Document<'node>, field: Option<&Field<'node>>| {
                    field.map(|it| has_flag(document, it.node, keyword))
                };
                [is(self.old, one), is(self.new, other)]
            };
            let (read_only, write_only) = (flag("readOnly"), flag("writeOnly"));
            // Fields that are only received are irrelevant in requests, and the reverse.
            if !self.is_own {
                let elsewhere = if self.uses.sent {
                    read_only
                } else {
                    write_only
                };
                if elsewhere.contains(&Some(true)) {
                    continue;
                }
            }
            let all = |flags: [Option<bool>; 2]| flags.into_iter().flatten().all(|it| it);
            let at = At {
                read_only: at.read_only || all(read_only),
                write_only: at.write_only || all(write_only),
                ..at.step(&format!(".{name}"))
            };
            let both = (
                one.map(|field| field.node).ok_or(old),
                other.map(|field| field.node).ok_or(new),
            );
            let required = |field: Option<&Field<'_>>| field.is_some_and(|it| it.required);
            let (one, other) = (required(one), required(other));
            if let (Some(old), Some(new)) = self.both(&at, Part::Field, both, |_| other) {
                self.required(&at, Part::Field, one, other, old, new);
                self.schemas(&at, old, new, depth + 1);
            }
        }
        // Fields that another schema describes.
        for name in before.required.symmetric_difference(&after.required) {
            let is_described = before.fields.contains_key(name) || after.fields.contains_key(name);
            if self.is_own && !is_described {
                let is_required = after.required.contains(name);
                let at = at.step(&format!(".{name}"));
                self.push(&at, Part::Field, Fact::Required(is_required), old, new);
            }
        }
    }
}

fn has_flag<'node>(document: Document<'node>, node: &'node Node, keyword: &str) -> bool {
    let is = |node: &Node| node.is_set(keyword);
    is(node) || document.follow(node).is_some_and(is)
}

/// Returns the name of the schema that a schema refers to: with its `$ref`, or with the only entry of an `allOf`, which
/// is how keywords are put beside a `$ref`.
fn reference(schema: &Node) -> Option<&str> {
    let node = match schema.get("allOf").map(Node::items) {
        Some([only]) => only,
        _ => schema,
    };
    node.get("$ref")?.text()?.strip_prefix(SCHEMAS)
}

/// Returns the names of the schemas that an `allOf` combines.
fn combined(schema: &Node) -> Vec<&str> {
    let parts = schema.items_of("allOf");
    let names = parts.iter().map(|part| match reference(part) {
        Some(name) => vec![name],
        None => combined(part),
    });
    names.flatten().collect()
}

/// Pairs two lists of names: equal names if possible, otherwise in order.
fn paired<'node>(old: &[&'node str], new: &[&'node str]) -> Vec<Pair<'node>> {
    if old.iter().all(|name| new.contains(name)) {
        return old.iter().map(|name| (*name, *name)).collect();
    }
    old.iter().copied().zip(new.iter().copied()).collect()
}

/// Returns a schema and the inline parts of its `allOf`.
fn unnamed(schema: &Node) -> Vec<&Node> {
    let mut parts = vec![schema];
    for part in schema.items_of("allOf") {
        if reference(part).is_none() {
            parts.extend(unnamed(part));
        }
    }
    parts
}

//! The parameters of an operation.

use std::collections::BTreeSet;

use crate::spec::document::{Document, Operation, Parameter};
use crate::spec::names;
use crate::spec::node::Node;

use super::change::{Difference, Effect, Found, Keyword, Meaning, Uses, quoted};
use super::filters;
use super::keywords::{self, View};
use super::schemas;
use super::sides::Sides;
use super::site::Site;

/// The keywords that have rules here.
const RULED: [&str; 8] = [
    "name",
    "in",
    "required",
    "schema",
    "x-filter",
    "x-ordering",
    "x-client-scoped",
    "x-key-prefix",
];

/// How a parameter is set in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Setter {
    /// By a method of the call.
    Method,
    /// By an argument.
    Argument,
    /// By the client, or by the list that turns its pages.
    None,
}

pub(super) fn compare<'node>(
    sides: &Sides<'node>,
    old: &Operation<'node>,
    new: &Operation<'node>,
    found: &mut Found<'node>,
) {
    let before = sides.old.document.parameters(old);
    let mut after = sides.new.document.parameters(new);
    let renamed = renamed_variables(old, new);
    for parameter in &before {
        let same = |it: &Parameter<'_>| it.identity() == parameter.identity();
        // A variable of the path is known by its position, any other by its name, which may go another way.
        let variable = |it: &Parameter<'_>| {
            it.location() == "path"
                && parameter.location() == "path"
                && renamed.contains(&(parameter.name(), it.name()))
        };
        let is_new = |it: &Parameter<'_>| !before.iter().any(|old| old.identity() == it.identity());
        let moved = |it: &Parameter<'_>| it.name() == parameter.name() && is_new(it);
        // What orders a list is set by one method, whatever its name.
        let orders = |it: &Parameter<'_>| is_ordering(parameter) && is_ordering(it) && is_new(it);
        let at = after
            .iter()
            .position(same)
            .or_else(|| after.iter().position(variable))
            .or_else(|| after.iter().position(moved))
            .or_else(|| after.iter().position(orders));
        match at {
            Some(at) => {
                let other = after.remove(at);
                if setter(old, parameter) == Setter::None && setter(new, &other) == Setter::None {
                    let mut unset = Found::default();
                    both(sides, parameter, &other, &mut unset);
                    found.pairs.append(&mut unset.pairs);
                    found
                        .differences
                        .extend(unset.differences.into_iter().map(without_code));
                } else {
                    both(sides, parameter, &other, found);
                }
            }
            None => removed(old, parameter, found),
        }
    }
    for parameter in &after {
        added(new, parameter, found);
    }
    first_of_its_own(sides, old, new, found);
}

/// A request without parameters of its own has one type less.
fn first_of_its_own<'node>(
    sides: &Sides<'node>,
    old: &Operation<'node>,
    new: &Operation<'node>,
    found: &mut Found<'node>,
) {
    let has_own = |document: &Document<'node>, operation: &Operation<'node>| {
        let parameters = document.parameters(operation);
        parameters
            .iter()
            .any(|it| setter(operation, it) == Setter::Method)
    };
    let is_list = |operation: &Operation<'_>| operation.node().get("x-paging").is_some();
    if !is_list(old)
        && !is_list(new)
        && !has_own(&sides.old.document, old)
        && has_own(&sides.new.document, new)
    {
        found.add(
            "operation",
            "has parameters of its own, and had none",
            Meaning::code(
                "its `Request` names their type: a signature with the old one does not compile",
            ),
            Some(&old.method.key_place),
            Some(&new.method.key_place),
        );
    }
}

/// Code is judged by what is generated; only what it cannot show is left to a rule.
pub(super) fn wire_only(mut difference: Difference) -> Difference {
    let meaning = &mut difference.meaning;
    if !difference.what.contains("x-client-scoped") {
        meaning.effect = match meaning.effect {
            Effect::WireAndCode => Effect::Wire,
            Effect::Code => Effect::Note,
            effect => effect,
        };
    }
    difference
}

/// What a difference means of a parameter that no derived method sets.
fn without_code(mut difference: Difference) -> Difference {
    let meaning = &mut difference.meaning;
    match meaning.effect {
        Effect::WireAndCode => {
            *meaning =
                Meaning::wire("a value that was good may be refused; no type is derived from it");
        }
        Effect::Code => {
            *meaning = Meaning::note("no type is derived from it: the client sends it by itself");
        }
        _ => {}
    }
    difference
}

fn is_ordering(parameter: &Parameter<'_>) -> bool {
    parameter.node.get("x-ordering").is_some()
}

/// The variables of a path under their old and their new names.
fn renamed_variables<'node>(
    old: &Operation<'node>,
    new: &Operation<'node>,
) -> BTreeSet<(&'node str, &'node str)> {
    let (before, after) = (old.path_variables(), new.path_variables());
    if before.len() == after.len() {
        before.into_iter().zip(after).collect()
    } else {
        BTreeSet::new()
    }
}

fn subject(parameter: &Parameter<'_>) -> String {
    format!(
        "{} parameter {}",
        parameter.location(),
        quoted(parameter.name())
    )
}

fn setter(operation: &Operation<'_>, parameter: &Parameter<'_>) -> Setter {
    let paging = operation.node().get("x-paging");
    let turns_pages = ["size", "position"].iter().any(|key| {
        let name = paging
            .and_then(|paging| paging.get(key))
            .and_then(Node::text);
        name == Some(parameter.name())
    });
    match parameter.location() {
        "path" => Setter::Argument,
        _ if parameter.is_client_scoped() || turns_pages => Setter::None,
        _ => Setter::Method,
    }
}

fn removed(operation: &Operation<'_>, parameter: &Parameter<'_>, found: &mut Found<'_>) {
    let wire = "a request with it is not documented any more";
    let meaning = match setter(operation, parameter) {
        Setter::Method => Meaning::wire_and_code(format!("{wire}, and its method is gone")),
        Setter::Argument => {
            Meaning::wire_and_code(format!("{wire}, and the method takes an argument less"))
        }
        Setter::None => Meaning::wire(wire),
    };
    let place = &parameter.node.place;
    found.add(subject(parameter), "is gone", meaning, Some(place), None);
}

fn added(operation: &Operation<'_>, parameter: &Parameter<'_>, found: &mut Found<'_>) {
    let (what, meaning) = match (parameter.is_required(), setter(operation, parameter)) {
        (_, Setter::Argument) => (
            "is new",
            Meaning::wire_and_code("the path has a variable more, and the method an argument"),
        ),
        (true, _) => (
            "is new, and required",
            Meaning::wire("a request without it is refused"),
        ),
        (false, _) => ("is new", Meaning::addition("requests may leave it out")),
    };
    let place = &parameter.node.place;
    found.add(subject(parameter), what, meaning, None, Some(place));
}

fn both<'node>(
    sides: &Sides<'node>,
    old: &Parameter<'node>,
    new: &Parameter<'node>,
    found: &mut Found<'node>,
) {
    let subject = subject(new);
    let places = (Some(&old.node.place), Some(&new.node.place));
    if old.location() != new.location() {
        found.add(
            &subject,
            format!(
                "was sent in the {} and is in the {}",
                old.location(),
                new.location()
            ),
            Meaning::wire("where it was sent, nobody reads it any more"),
            places.0,
            places.1,
        );
    } else if old.name() != new.name() {
        let called = format!("was called {}", quoted(old.name()));
        let written = format!("was written {}", quoted(old.name()));
        let (what, meaning) = match old.location() {
            "path" => (
                called,
                Meaning::note("a variable of the path is sent, and given, by its position"),
            ),
            "header" if names::field_name(old.name()) == names::field_name(new.name()) => {
                (written, Meaning::note("the names of headers ignore case"))
            }
            "header" => (
                written,
                Meaning::code("the names of headers ignore case, and that of its method does not"),
            ),
            _ => (
                called,
                Meaning::wire("nobody reads the old name any more; its method is the same"),
            ),
        };
        found.add(&subject, what, meaning, places.0, places.1);
    }
    match (old.is_required(), new.is_required()) {
        (false, true) => found.add(
            &subject,
            "is required and was optional",
            Meaning::wire("a request without it is refused"),
            places.0,
            places.1,
        ),
        (true, false) => found.add(
            &subject,
            "is optional and was required",
            Meaning::addition("requests may leave it out"),
            places.0,
            places.1,
        ),
        _ => {}
    }
    filters::compare_filter(&subject, old.node, new.node, found);
    filters::compare_ordering(&subject, old.node, new.node, found);
    rest(&subject, old.node, new.node, found);
    let is_filter = |node: &Node| node.get("x-filter").is_some();
    let mut site = Site::new(&subject, Uses::SENT);
    site.is_filter = is_filter(old.node) && is_filter(new.node);
    schema(sides, &site, old.node, new.node, found);
    keywords::remaining(
        &subject,
        Uses::SENT,
        &View::of(old.node),
        &View::of(new.node),
        &RULED,
        found,
    );
}

/// Compares the `schema` of a parameter, or of a media type.
pub(super) fn schema<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let schema = Keyword::of(old, new, "schema");
    match schema.values() {
        (Some(old), Some(new)) => schemas::compare_whole(sides, site, old, new, found),
        (None, None) => {}
        _ => {
            let why = "what nobody documents is free-form, and another type";
            found.add(
                site.subject(),
                schema.change("schema"),
                site.uses
                    .judge(Meaning::wire_and_code(why), Meaning::code(why)),
                schema.old_place(),
                schema.new_place(),
            );
        }
    }
}

/// Our other keywords.
fn rest(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    for (key, meaning, only_here) in [
        (
            "x-client-scoped",
            Meaning::code("it is set for a client or for a call, by methods in different places"),
            None,
        ),
        (
            "x-key-prefix",
            Meaning::wire("its keys go out under other names"),
            Some(Meaning::wire_and_code(
                "its keys go out under other names, and its method takes a key or takes none",
            )),
        ),
    ] {
        let keyword = Keyword::of(old, new, key);
        if keyword.differs() {
            let is_in_both = keyword.old.is_some() && keyword.new.is_some();
            found.add(
                subject,
                keyword.change(key),
                only_here.filter(|_| !is_in_both).unwrap_or(meaning),
                keyword.old_place(),
                keyword.new_place(),
            );
        }
    }
}

//! The parameters of an operation.

use std::collections::BTreeSet;

use crate::document::{Operation, Parameter};
use crate::node::Node;

use super::change::{Found, Keyword, Meaning, Uses, quoted};
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
        let moved = |it: &Parameter<'_>| {
            it.name() == parameter.name()
                && !before.iter().any(|old| old.identity() == it.identity())
        };
        let at = after
            .iter()
            .position(same)
            .or_else(|| after.iter().position(variable))
            .or_else(|| after.iter().position(moved));
        match at {
            Some(at) => both(sides, parameter, &after.remove(at), found),
            None => removed(old, parameter, found),
        }
    }
    for parameter in &after {
        added(new, parameter, found);
    }
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
        let (what, meaning) = if old.location() == "path" {
            (
                format!("was called {}", quoted(old.name())),
                Meaning::note("a variable of the path is sent, and given, by its position"),
            )
        } else {
            (
                format!("was written {}", quoted(old.name())),
                Meaning::note("the names of headers ignore case"),
            )
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
    for (key, meaning) in [
        (
            "x-client-scoped",
            Meaning::code("it is set for a client or for a call, by methods in different places"),
        ),
        (
            "x-key-prefix",
            Meaning::wire_and_code("its keys go out under other names, and its method is another"),
        ),
    ] {
        let keyword = Keyword::of(old, new, key);
        if keyword.differs() {
            found.add(
                subject,
                keyword.change(key),
                meaning,
                keyword.old_place(),
                keyword.new_place(),
            );
        }
    }
}

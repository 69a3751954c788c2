//! The parameters of an operation.

use std::collections::BTreeSet;

use crate::document::{Operation, Parameter};
use crate::node::Node;

use super::change::{Found, Keyword, Meaning, Uses, quoted, quoted_list};
use super::keywords::{self, View};
use super::schemas::{self, Site};
use super::sides::Sides;

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
    filter(&subject, old.node, new.node, found);
    ordering(&subject, old.node, new.node, found);
    rest(&subject, old.node, new.node, found);
    let site = Site::new(&subject, Uses::SENT);
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

/// What a filter can say.
fn filter(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    let filter = Keyword::of(old, new, "x-filter");
    let places = (filter.old_place(), filter.new_place());
    let (old, new) = match filter.values() {
        (None, None) => return,
        (Some(old), Some(new)) => (old, new),
        (None, Some(_)) => {
            let why = "its method takes a filter, and took a text";
            return found.add(
                subject,
                "is a filter now",
                Meaning::code(why),
                places.0,
                places.1,
            );
        }
        (Some(_), None) => {
            return found.add(
                subject,
                "is no filter any more",
                Meaning::wire_and_code(
                    "no operator is documented any more, and its method takes a text",
                ),
                places.0,
                places.1,
            );
        }
    };
    let mut said = texts_of(
        subject,
        (old, new),
        "operators",
        ("operator", places),
        found,
    );
    let operand = Keyword::of(old, new, "operand");
    if operand.differs() {
        said = true;
        found.add(
            subject,
            operand.change("operand"),
            Meaning::wire_and_code(
                "values of the old kind are not documented any more, and do not compile",
            ),
            places.0,
            places.1,
        );
    }
    if filter.differs() && !said {
        found.add(
            subject,
            "the operators stand in another order",
            Meaning::note("each of them works as it did"),
            places.0,
            places.1,
        );
    }
}

type Places<'node> = (
    Option<&'node crate::finding::Place>,
    Option<&'node crate::finding::Place>,
);

/// Compares two lists of things that a caller may name, and tells whether they differ.
fn texts_of(
    subject: &str,
    (old, new): (&Node, &Node),
    key: &str,
    (noun, places): (&str, Places<'_>),
    found: &mut Found<'_>,
) -> bool {
    let texts = |node: &Node| -> Vec<String> {
        let items = node.get(key).map(Node::items).unwrap_or_default();
        items
            .iter()
            .filter_map(Node::text)
            .map(str::to_owned)
            .collect()
    };
    let (before, after) = (texts(old), texts(new));
    let mut say = |names: Vec<&str>, verb: &str, meaning: Meaning| {
        if names.is_empty() {
            return false;
        }
        let s = if names.len() == 1 { "" } else { "s" };
        let be = if names.len() == 1 { "is" } else { "are" };
        let what = format!("the {noun}{s} {} {be} {verb}", quoted_list(names));
        found.add(subject, what, meaning, places.0, places.1);
        true
    };
    let missing = |from: &[String], in_others: &[String]| -> Vec<String> {
        let lacks = |text: &&String| !in_others.contains(text);
        from.iter().filter(lacks).cloned().collect()
    };
    let gone = missing(&before, &after);
    let more = missing(&after, &before);
    let refused = "a request with it is refused, by `planwire` before it is sent";
    let meaning = if key == "operators" {
        Meaning::wire_and_code("a request with it is not documented any more, and does not compile")
    } else {
        Meaning::wire(refused)
    };
    let gone = say(gone.iter().map(String::as_str).collect(), "gone", meaning);
    let more = say(
        more.iter().map(String::as_str).collect(),
        "new",
        Meaning::addition("what could be said still can"),
    );
    gone || more
}

/// How a list can be ordered.
fn ordering(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    let ordering = Keyword::of(old, new, "x-ordering");
    if !ordering.differs() {
        return;
    }
    let places = (ordering.old_place(), ordering.new_place());
    let (old, new) = match ordering.values() {
        (Some(old), Some(new)) => (old, new),
        _ => {
            let why = "what orders a list is set by `order_by`, anything else by a method of its own name";
            let change = ordering.change("x-ordering");
            return found.add(subject, change, Meaning::code(why), places.0, places.1);
        }
    };
    let mut said = false;
    match (is_multiple(old), is_multiple(new)) {
        (true, false) => {
            said = true;
            found.add(
                subject,
                "orders by one field only",
                Meaning::wire_and_code(
                    "several fields are not documented any more, and do not compile",
                ),
                places.0,
                places.1,
            );
        }
        (false, true) => {
            said = true;
            found.add(
                subject,
                "orders by several fields",
                Meaning::addition("one field still orders"),
                places.0,
                places.1,
            );
        }
        _ => {}
    }
    match (old.get("fields"), new.get("fields")) {
        (None, Some(fields)) => {
            said = true;
            let names = quoted_list(fields.items().iter().filter_map(Node::text));
            found.add(
                subject,
                format!("lists the fields that order: {names}"),
                Meaning::wire("another field is refused, by `planwire` before it is sent"),
                places.0,
                places.1,
            );
        }
        (Some(_), None) => {
            said = true;
            found.add(
                subject,
                "lists no more which fields order",
                Meaning::addition("any field can be sent"),
                places.0,
                places.1,
            );
        }
        _ => said |= texts_of(subject, (old, new), "fields", ("field", places), found),
    }
    if !said {
        found.add(
            subject,
            "the order is written in another way",
            Meaning::note("it says the same"),
            places.0,
            places.1,
        );
    }
}

fn is_multiple(ordering: &Node) -> bool {
    ordering.text() == Some("multiple") || ordering.get("multiple").is_some_and(Node::is_true)
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

//! Compares one operation in both documents: parameters, bodies, responses and its own keywords.

use std::collections::BTreeSet;

use crate::compare::{At, Fact, Keyword, Operation, Part, Walk, quoted, quoted_list};
use crate::spec::document::{Document, without_names};
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;

use super::change::{Change, Meaning};
use super::rules::{Said, change};

pub(super) const SUBJECT: &str = "operation";

/// Compares two operations.
pub(super) fn compare<'node>(
    (before, after): (Document<'node>, Document<'node>),
    old: &Operation<'node>,
    new: &Operation<'node>,
) -> Walk<'node> {
    let mut walk = Walk::new(before, after, true);
    walk.operation(old, new);
    walk.uses = crate::compare::Uses::SENT;
    let walked = ["parameters", "requestBody", "responses", "security"];
    let nodes = ([old.node()], [new.node()]);
    walk.keywords(
        &At::titled(SUBJECT),
        Part::Operation,
        &nodes.0,
        &nodes.1,
        &walked,
    );
    let walked = [METHODS.as_slice(), &["parameters"]].concat();
    walk.keywords(
        &At::titled("path"),
        Part::Path,
        &[old.of.item],
        &[new.of.item],
        &walked,
    );
    // An operation without `security` uses that of its document.
    let own = Keyword::of(old.node(), new.node(), "security");
    let shared = Keyword::of(before.root, after.root, "security");
    let effective = Keyword {
        old: own.old.or(shared.old),
        new: own.new.or(shared.new),
        ..own
    };
    if own.differs() || effective.differs() {
        let fact = Fact::Keyword(effective);
        walk.push(
            &At::titled(SUBJECT),
            Part::Operation,
            fact,
            old.node(),
            new.node(),
        );
    }
    walk
}

/// Compares the addresses of two operations, and the fields that are filled from the names of path variables.
pub(super) fn address(
    api: &'static str,
    row: usize,
    sides: (Document<'_>, Document<'_>),
    old: &Operation<'_>,
    new: &Operation<'_>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut say = |subject: String, what: String, why: &str| {
        let places = (&old.of.method.key_place, &new.of.method.key_place);
        let places = (Some(places.0.clone()), Some(places.1.clone()));
        let said = (what, Meaning::wire(why));
        changes.push(Change::new(
            api,
            subject,
            said,
            places,
            BTreeSet::from([row]),
        ));
    };
    let methods = (&old.of.method.key, &new.of.method.key);
    if methods.0 != methods.1 {
        let what = format!(
            "is {} and was {}",
            methods.1.to_uppercase(),
            methods.0.to_uppercase()
        );
        say(
            SUBJECT.to_owned(),
            what,
            "requests with the old method fail",
        );
    }
    let paths = (&old.of.path.key, &new.of.path.key);
    if without_names(paths.0) != without_names(paths.1) {
        let what = format!("has moved from {}", quoted(paths.0));
        say(SUBJECT.to_owned(), what, "requests to the old path fail");
    }
    // A body field with the name of a path variable is filled from it: callers give the value once.
    let fields = (fields(sides.0, old), fields(sides.1, new));
    let variables = (old.of.path_variables(), new.of.path_variables());
    for (one, other) in variables.0.iter().zip(&variables.1) {
        for field in fields.0.intersection(&fields.1) {
            let subject = format!("request body, field {}", quoted(field));
            if field == one && !variables.1.contains(field) {
                let what = "is no longer filled from the path".to_owned();
                say(
                    subject,
                    what,
                    "requests of callers who set only the path variable lack it",
                );
            } else if field == other && !variables.0.contains(field) {
                let what = "is filled from the path".to_owned();
                say(subject, what, "the value that callers set is not sent");
            }
        }
    }
    changes
}

/// Returns the names of the fields of a JSON body.
fn fields<'node>(document: Document<'node>, operation: &Operation<'node>) -> BTreeSet<&'node str> {
    let schema = document.request_schema(&operation.of);
    let fields = schema.map(|schema| document.fields(&schema.value));
    fields.iter().flatten().map(|field| field.name()).collect()
}

/// Returns the alternatives of a security requirement: each a set of schemes with their scopes.
fn requirements(security: Option<&Node>) -> BTreeSet<BTreeSet<String>> {
    let mut ways = BTreeSet::new();
    for way in security.map(Node::items).unwrap_or_default() {
        let mut needed = BTreeSet::new();
        for scheme in way.entries() {
            needed.insert(scheme.key.clone());
            let scopes = scheme.value.items().iter().filter_map(Node::text);
            needed.extend(scopes.map(|scope| format!("{}: {scope}", scheme.key)));
        }
        ways.insert(needed);
    }
    if ways.is_empty() {
        ways.insert(BTreeSet::new());
    }
    ways
}

pub(super) fn security(keyword: &Keyword<'_>) -> Vec<Said> {
    let (before, after) = keyword.values();
    let (before, after) = (requirements(before), requirements(after));
    if before == after {
        return change(keyword, Meaning::note("the requirement is the same"));
    }
    let list = |ways: &BTreeSet<BTreeSet<String>>| {
        let way = |way: &BTreeSet<String>| match way.len() {
            0 => "nothing".to_owned(),
            _ => way
                .iter()
                .map(|it| quoted(it))
                .collect::<Vec<_>>()
                .join(" with "),
        };
        ways.iter().map(way).collect::<Vec<_>>().join(" or ")
    };
    let what = format!("requires {} and required {}", list(&after), list(&before));
    let mut ways = before.iter();
    let meaning = match ways.all(|way| after.iter().any(|other| other.is_subset(way))) {
        true => Meaning::addition("the old credentials are still accepted"),
        false => Meaning::wire("the old credentials are no longer accepted"),
    };
    vec![(what, meaning)]
}

pub(super) fn servers(keyword: &Keyword<'_>, part: Part) -> Vec<Said> {
    let urls = |node: Option<&'_ Node>| -> Vec<String> {
        let items = node.map(Node::items).unwrap_or_default();
        let url = |item: &Node| item.text_of("url").map(str::to_owned);
        items.iter().filter_map(url).collect()
    };
    let (before, after) = keyword.values();
    let (before, after) = (urls(before), urls(after));
    if before == after {
        return change(keyword, Meaning::note("the URLs are the same"));
    }
    let list = |urls: &[String]| match urls {
        [] => "not named".to_owned(),
        urls => quoted_list(urls.iter().map(String::as_str)),
    };
    let what = format!("servers: {}, before {}", list(&after), list(&before));
    // A document without servers has no base URL yet; an operation without servers uses those of its document.
    let is_first = before.is_empty() && part == Part::Document;
    let is_kept = before.first() == after.first() && before.iter().all(|it| after.contains(it));
    let meaning = match is_first || is_kept {
        true => Meaning::addition("requests go to the same URL"),
        false => Meaning::wire("requests go to another URL"),
    };
    vec![(what, meaning)]
}

/// Judges the pagination of a list.
pub(super) fn paging(keyword: &Keyword<'_>) -> Vec<Said> {
    let (Some(old), Some(new)) = keyword.values() else {
        return change(keyword, Meaning::note("the same parameters are sent"));
    };
    let mut said = Vec::new();
    for (key, why) in [
        ("style", "pages are requested in another way"),
        (
            "size",
            "the size of a page is requested by another parameter",
        ),
        (
            "position",
            "the position of a page is requested by another parameter",
        ),
    ] {
        let keyword = Keyword::of(old, new, key);
        if keyword.differs() {
            said.extend(change(&keyword, Meaning::wire(why)));
        }
    }
    for key in ["records", "total"] {
        let keyword = Keyword::of(old, new, key);
        if keyword.differs() {
            said.extend(change(
                &keyword,
                Meaning::note("`planwire` finds the field by itself"),
            ));
        }
    }
    if said.is_empty() {
        let why = "no rule knows the effect of this change, so it counts as a break";
        said.extend(change(keyword, Meaning::wire(why)));
    }
    said
}

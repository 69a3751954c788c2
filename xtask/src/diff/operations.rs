//! One operation as both documents have it.

use std::collections::BTreeSet;

use crate::spec::document::Operation;
use crate::spec::grammar::METHODS;
use crate::spec::node::Node;

use super::change::{Found, Keyword, Meaning, Uses, quoted};
use super::keywords::{self, View};
use super::sides::Sides;
use super::{bodies, parameters};

const SUBJECT: &str = "operation";
/// How differences of a document as a whole are called.
pub(super) const DOCUMENT: &str = "document";

/// The keywords that have rules of their own.
const RULED: [&str; 9] = [
    "operationId",
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "servers",
    "x-paging",
    "x-safe",
];

pub(super) fn compare<'node>(
    sides: &Sides<'node>,
    old: &Operation<'node>,
    new: &Operation<'node>,
    found: &mut Found<'node>,
) {
    address(old, new, found);
    names(old.node(), new.node(), found);
    security(sides, old.node(), new.node(), found);
    servers(SUBJECT, old.node(), new.node(), found);
    paging(old.node(), new.node(), found);
    let safe = Keyword::of(old.node(), new.node(), "x-safe");
    if safe.differs() {
        found.add(
            SUBJECT,
            safe.change("x-safe"),
            Meaning::note("it decides only whether a request that failed is sent again by itself"),
            safe.old_place(),
            safe.new_place(),
        );
    }
    parameters::compare(sides, old, new, found);
    bodies::compare_request(sides, old, new, found);
    bodies::compare_responses(sides, old, new, found);
    let views = (View::of(old.node()), View::of(new.node()));
    keywords::remaining(SUBJECT, Uses::SENT, &views.0, &views.1, &RULED, found);
    path_item(&old.path.value, &new.path.value, found);
}

/// What stands on the path, for all its methods.
fn path_item(old: &Node, new: &Node, found: &mut Found<'_>) {
    servers("path", old, new, found);
    let ruled = [METHODS.as_slice(), &["parameters", "servers"]].concat();
    keywords::remaining(
        "path",
        Uses::SENT,
        &View::of(old),
        &View::of(new),
        &ruled,
        found,
    );
}

/// Where it is sent to.
fn address(old: &Operation<'_>, new: &Operation<'_>, found: &mut Found<'_>) {
    let places = (Some(&old.method.key_place), Some(&new.method.key_place));
    if old.method.key != new.method.key {
        found.add(
            SUBJECT,
            format!(
                "is {} and was {}",
                new.method.key.to_uppercase(),
                old.method.key.to_uppercase()
            ),
            Meaning::wire("a request of the old method finds nothing"),
            places.0,
            places.1,
        );
    }
    if !same_path(&old.path.key, &new.path.key) {
        found.add(
            SUBJECT,
            format!("has moved from {}", quoted(&old.path.key)),
            Meaning::wire("a request to the old path finds nothing"),
            Some(&old.path.key_place),
            Some(&new.path.key_place),
        );
    }
}

/// Whether two paths are one but for the names of their variables.
pub(super) fn same_path(one: &str, other: &str) -> bool {
    without_names(one) == without_names(other)
}

fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |path, part| {
        let rest = part.split_once('}').map_or(part, |(_, rest)| rest);
        format!("{path}{{}}{rest}")
    })
}

/// What it is called in Rust and on the command line.
fn names(old: &Node, new: &Node, found: &mut Found<'_>) {
    let id = Keyword::of(old, new, "operationId");
    if id.differs() {
        found.add(
            SUBJECT,
            id.change("operationId"),
            Meaning::code(
                "its method, its command and the type of its parameters are named after it",
            ),
            id.old_place(),
            id.new_place(),
        );
    }
    let tags = Keyword::of(old, new, "tags");
    if tags.differs() {
        let tag = |tags: Option<&Node>| {
            let tag = tags
                .and_then(|tags| tags.items().first())
                .and_then(Node::text);
            tag.map_or_else(|| "none".to_owned(), quoted)
        };
        let (before, after) = tags.values();
        let (before, after) = (tag(before), tag(after));
        let (what, meaning) = if before == after {
            (
                tags.change("tags"),
                Meaning::note("the first tag alone has a meaning, and it is the same"),
            )
        } else {
            (
                format!("belongs to {after} and belonged to {before}"),
                Meaning::code("the handle that it is a method of is named after its tag"),
            )
        };
        found.add(SUBJECT, what, meaning, tags.old_place(), tags.new_place());
    }
}

/// The ways to prove who calls: each a set of schemes with their scopes.
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

fn security<'node>(
    sides: &Sides<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let own = Keyword::of(old, new, "security");
    let shared = Keyword::of(sides.old.document.root, sides.new.document.root, "security");
    let effective = Keyword {
        old: own.old.or(shared.old),
        new: own.new.or(shared.new),
    };
    let (before, after) = effective.values();
    let (before, after) = (requirements(before), requirements(after));
    let still_enough = before
        .iter()
        .all(|way| after.iter().any(|other| other.is_subset(way)));
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
    let (what, meaning) = if before != after {
        (
            format!("asks for {} and asked for {}", list(&after), list(&before)),
            if still_enough {
                Meaning::addition("what proved who calls still does")
            } else {
                Meaning::wire("what proved who calls does not any more")
            },
        )
    } else if own.differs() {
        (
            own.change("security"),
            Meaning::note("it asks for what it asked for"),
        )
    } else {
        return;
    };
    found.add(
        SUBJECT,
        what,
        meaning,
        effective.old_place(),
        effective.new_place(),
    );
}

/// Compares the `servers` of two objects.
pub(super) fn servers(subject: &str, old: &Node, new: &Node, found: &mut Found<'_>) {
    let servers = Keyword::of(old, new, "servers");
    if !servers.differs() {
        return;
    }
    let urls = |node: Option<&Node>| -> Vec<String> {
        let items = node.map(Node::items).unwrap_or_default();
        let url = |item: &Node| item.get("url").and_then(Node::text).map(str::to_owned);
        items.iter().filter_map(url).collect()
    };
    let (before, after) = servers.values();
    let (before, after) = (urls(before), urls(after));
    let list = |urls: &[String]| match urls {
        [] => "not named".to_owned(),
        urls => urls
            .iter()
            .map(|url| quoted(url))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let (what, meaning) = if before == after {
        (
            servers.change("servers"),
            Meaning::note("their addresses are what they were"),
        )
    } else {
        // A document without an address is none yet; an operation without one has that of its document.
        let is_first = before.is_empty() && subject == DOCUMENT;
        let is_kept = before.iter().all(|url| after.contains(url));
        (
            format!("servers: {}, before {}", list(&after), list(&before)),
            if is_first || is_kept && before.first() == after.first() {
                Meaning::addition("requests go where they went")
            } else {
                Meaning::wire("requests went elsewhere")
            },
        )
    };
    found.add(
        subject,
        what,
        meaning,
        servers.old_place(),
        servers.new_place(),
    );
}

/// How a list is read page by page.
fn paging(old: &Node, new: &Node, found: &mut Found<'_>) {
    let paging = Keyword::of(old, new, "x-paging");
    if !paging.differs() {
        return;
    }
    let mut say = |what: String, meaning: Meaning| {
        found.add(
            SUBJECT,
            what,
            meaning,
            paging.old_place(),
            paging.new_place(),
        );
    };
    let (old, new) = match paging.values() {
        (Some(old), Some(new)) => (old, new),
        (None, _) => {
            return say(
                "is a list with pages now".to_owned(),
                Meaning::code("its method hands out a `List`, and handed out a `Request`"),
            );
        }
        (Some(_), None) => {
            return say(
                "is no list with pages any more".to_owned(),
                Meaning::code("its method hands out a `Request`, and handed out a `List`"),
            );
        }
    };
    let mut said = false;
    for (key, meaning) in [
        (
            "style",
            Meaning::wire_and_code(
                "pages are asked for in another way, and lists of the two styles have different methods",
            ),
        ),
        (
            "size",
            Meaning::wire("the size of a page is asked for by another parameter"),
        ),
        (
            "position",
            Meaning::wire("the place of a page is asked for by another parameter"),
        ),
        (
            "records",
            Meaning::note(
                "`planwire` finds the records; that their field has changed is said of the schema",
            ),
        ),
        (
            "total",
            Meaning::note(
                "`planwire` finds the total; that its field has changed is said of the schema",
            ),
        ),
    ] {
        let keyword = Keyword::of(old, new, key);
        if keyword.differs() {
            said = true;
            say(keyword.change(key), meaning);
        }
    }
    if !said {
        say(
            paging.change("x-paging"),
            Meaning::wire_and_code("no rule says what this changes, so it counts as a break"),
        );
    }
}

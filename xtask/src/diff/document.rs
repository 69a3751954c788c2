//! What a document says beside its operations and schemas.

use std::collections::BTreeSet;

use crate::spec::grammar::{self, Kind, Role};
use crate::spec::node::{Entry, Node};

use super::change::{Found, Keyword, Meaning, Uses, quoted, quoted_list};
use super::keywords::{self, View};
use super::operations::{self, DOCUMENT};
use super::sides::Sides;

/// The sections of `components` that other parts of the document refer to.
const SECTIONS: [&str; 8] = [
    "schemas",
    "parameters",
    "requestBodies",
    "responses",
    "headers",
    "examples",
    "links",
    "callbacks",
];

pub(super) fn compare(sides: &Sides<'_>, found: &mut Found<'_>) {
    let (old, new) = (sides.old.document.root, sides.new.document.root);
    let version = Keyword::of(old, new, "openapi");
    if version.differs() {
        found.add(
            DOCUMENT,
            version.change("openapi"),
            Meaning::note("it is about the document, not about the API"),
            version.old_place(),
            version.new_place(),
        );
    }
    info(old, new, found);
    operations::servers(DOCUMENT, old, new, found);
    tags(old, new, found);
    security_schemes(sides, found);
    unused_components(sides, found);
    // What `security` means is said of each operation.
    let ruled = [
        "openapi",
        "info",
        "servers",
        "paths",
        "components",
        "security",
        "tags",
    ];
    keywords::remaining(
        DOCUMENT,
        Uses::SENT,
        &View::of(old),
        &View::of(new),
        &ruled,
        found,
    );
}

fn info(old: &Node, new: &Node, found: &mut Found<'_>) {
    let info = Keyword::of(old, new, "info");
    let (Some(before), Some(after)) = info.values() else {
        if info.differs() {
            found.add(
                DOCUMENT,
                info.change("info"),
                Meaning::note("it is about the document, not about the API"),
                info.old_place(),
                info.new_place(),
            );
        }
        return;
    };
    let version = Keyword::of(before, after, "version");
    if version.differs() {
        found.add(
            DOCUMENT,
            version.change("version"),
            Meaning::note("it counts the document's versions; `planwire` sends none"),
            version.old_place(),
            version.new_place(),
        );
    }
    let views = (View::of(before), View::of(after));
    keywords::remaining(
        DOCUMENT,
        Uses::SENT,
        &views.0,
        &views.1,
        &["version"],
        found,
    );
}

/// The descriptions of the resources; the operations say which of them there are.
fn tags(old: &Node, new: &Node, found: &mut Found<'_>) {
    let tags = Keyword::of(old, new, "tags");
    let (before, after) = tags.values();
    let before = before.map(Node::items).unwrap_or_default();
    let after = after.map(Node::items).unwrap_or_default();
    let name = |tag: &Node| {
        let name = tag.get("name").and_then(Node::text);
        name.unwrap_or_default().to_owned()
    };
    for tag in before {
        if let Some(other) = after.iter().find(|other| name(other) == name(tag)) {
            let subject = format!("tag {}", quoted(&name(tag)));
            let views = (View::of(tag), View::of(other));
            keywords::remaining(&subject, Uses::SENT, &views.0, &views.1, &["name"], found);
        }
    }
    let missing = |from: &[Node], others: &[Node]| -> Vec<String> {
        let names: Vec<String> = others.iter().map(name).collect();
        from.iter()
            .map(name)
            .filter(|it| !names.contains(it))
            .collect()
    };
    for (names, what) in [
        (missing(before, after), "gone"),
        (missing(after, before), "new"),
    ] {
        if !names.is_empty() {
            found.add(
                DOCUMENT,
                format!(
                    "tags are {what}: {}",
                    quoted_list(names.iter().map(String::as_str))
                ),
                Meaning::note("which resources there are is decided by the operations"),
                tags.old_place(),
                tags.new_place(),
            );
        }
    }
}

/// How a caller proves who calls.
fn security_schemes(sides: &Sides<'_>, found: &mut Found<'_>) {
    const SECTION: &str = "securitySchemes";
    let before = sides.old.document.components(SECTION);
    let after = sides.new.document.components(SECTION);
    for scheme in before {
        let subject = format!("security scheme {}", quoted(&scheme.key));
        let Some(other) = after.iter().find(|other| other.key == scheme.key) else {
            let meaning = Meaning::wire("who calls cannot be proved in this way any more");
            found.add(subject, "is gone", meaning, Some(&scheme.key_place), None);
            continue;
        };
        let views = (View::of(&scheme.value), View::of(&other.value));
        keywords::texts(&subject, &views.0, &views.1, found);
        for key in [
            "type",
            "in",
            "name",
            "scheme",
            "x-token-prefix",
            "flows",
            "openIdConnectUrl",
        ] {
            let keyword = Keyword::of(&scheme.value, &other.value, key);
            if keyword.differs() {
                found.add(
                    &subject,
                    keyword.change(key),
                    Meaning::wire("the token is sent in another way, and nobody reads the old one"),
                    keyword.old_place(),
                    keyword.new_place(),
                );
            }
        }
    }
    for scheme in after {
        if !before.iter().any(|other| other.key == scheme.key) {
            let subject = format!("security scheme {}", quoted(&scheme.key));
            let meaning = Meaning::addition("the ways that there were still are");
            found.add(subject, "is new", meaning, None, Some(&scheme.key_place));
        }
    }
}

/// Components that stand there and that nothing refers to: what is used is compared where it is used.
fn unused_components(sides: &Sides<'_>, found: &mut Found<'_>) {
    let (old, new) = (sides.old.document.root, sides.new.document.root);
    let used: BTreeSet<String> = references(old).union(&references(new)).cloned().collect();
    for section in SECTIONS {
        let before = sides.old.document.components(section);
        let after = sides.new.document.components(section);
        let missing = |from: &'_ [Entry], others: &[Entry]| -> Vec<Entry> {
            let is_unused = |entry: &&Entry| {
                !used.contains(&format!("#/components/{section}/{}", entry.key))
                    && !others.iter().any(|other| {
                        other.key == entry.key
                            && (section == "schemas"
                                || other.value.to_json() == entry.value.to_json())
                    })
            };
            from.iter().filter(is_unused).cloned().collect()
        };
        let meaning = Meaning::note("nothing refers to it");
        for entry in missing(before, after) {
            let is_there = after.iter().any(|other| other.key == entry.key);
            let what = if is_there { "has changed" } else { "is gone" };
            let subject = format!("`components`, {section}, {}", quoted(&entry.key));
            found.add(subject, what, meaning.clone(), Some(&entry.key_place), None);
        }
        for entry in missing(after, before) {
            if before.iter().any(|other| other.key == entry.key) {
                continue;
            }
            let subject = format!("`components`, {section}, {}", quoted(&entry.key));
            found.add(
                subject,
                "is new",
                meaning.clone(),
                None,
                Some(&entry.key_place),
            );
        }
    }
}

/// All that references lead to.
fn references(root: &Node) -> BTreeSet<String> {
    let mut references = BTreeSet::new();
    grammar::visit(Kind::Document, root, Role::Root, &mut |kind, node, _| {
        if grammar::is_reference(kind, node)
            && let Some(text) = node.get("$ref").and_then(Node::text)
        {
            references.insert(text.to_owned());
        }
    });
    references
}

//! Compares the parts of a document other than operations and schemas.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{At, Fact, Part, Uses, Walk, quoted};
use crate::spec::document::Document;
use crate::spec::node::Node;

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

/// Named parts of a document.
type Named<'node> = BTreeMap<&'node str, &'node Node>;

/// Compares everything but operations and schemas.
pub(super) fn compare<'node>(old: Document<'node>, new: Document<'node>) -> Walk<'node> {
    let mut walk = Walk::new(old, new, true);
    walk.uses = Uses::SENT;
    let at = At::titled("document");
    let (old, new) = (old.root, new.root);
    let mut said = vec!["paths", "components", "security", "tags"];
    if let (Some(old), Some(new)) = (old.get("info"), new.get("info")) {
        said.push("info");
        walk.keywords(&at, Part::Document, &[old], &[new], &[]);
    }
    walk.keywords(&at, Part::Document, &[old], &[new], &said);
    entries(&mut walk, Part::Tag, "tag", (tags(old), tags(new)));
    let schemes = (
        components(old, "securitySchemes"),
        components(new, "securitySchemes"),
    );
    entries(&mut walk, Part::Scheme, "security scheme", schemes);
    // Components that are used are compared in their place.
    let used: BTreeSet<&str> = Document::new(old)
        .references()
        .union(&Document::new(new).references())
        .copied()
        .collect();
    for section in SECTIONS {
        let mut unused = (components(old, section), components(new, section));
        let is_unused = |name: &str| {
            let reference = format!("#/components/{section}/{name}");
            !used.contains(reference.as_str())
        };
        unused.0.retain(|name, _| is_unused(name));
        unused.1.retain(|name, _| is_unused(name));
        if section == "schemas" {
            // Schemas of both documents are compared on their own.
            let both: Vec<&str> = unused.0.keys().copied().collect();
            unused.0.retain(|name, _| !unused.1.contains_key(name));
            unused.1.retain(|name, _| !both.contains(name));
        }
        entries(
            &mut walk,
            Part::Unused,
            &format!("`components`, {section},"),
            unused,
        );
    }
    walk
}

/// Compares named parts.
fn entries<'node>(
    walk: &mut Walk<'node>,
    part: Part,
    noun: &str,
    (before, after): (Named<'node>, Named<'node>),
) {
    let names: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    for name in names {
        let at = At::titled(format!("{noun} {}", quoted(name)));
        match (before.get(name), after.get(name)) {
            (Some(old), Some(new)) => walk.keywords(&at, part, &[old], &[new], &[]),
            (Some(old), None) => walk.push(&at, part, Fact::Gone, old, old),
            (None, Some(new)) => walk.push(&at, part, Fact::New { required: false }, new, new),
            (None, None) => {}
        }
    }
}

fn components<'node>(root: &'node Node, section: &str) -> Named<'node> {
    let entries = Document::new(root).components(section).iter();
    entries
        .map(|entry| (entry.key.as_str(), &entry.value))
        .collect()
}

fn tags(root: &Node) -> Named<'_> {
    let tags = root.items_of("tags");
    let named = tags
        .iter()
        .filter_map(|tag| Some((tag.get("name")?.text()?, tag)));
    named.collect()
}

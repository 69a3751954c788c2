//! Schemas side by side. A named schema is not entered: it is compared once, for all that lead to it.

use crate::spec::node::Node;

use super::change::{Found, Keyword, Meaning, quoted};
use super::keywords::{self, View};
use super::sides::{Side, Sides, combined_names, reference};
use super::site::Site;
use super::{constraints, enums, fields, other_fields};

/// The keywords that have rules here.
const RULED: [&str; 13] = [
    "$ref",
    "type",
    "nullable",
    "items",
    "additionalProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "x-id",
    "x-dynamic-fields",
    "xml",
];

/// Compares two schemas that are no fields: whether they may be null counts here.
pub(super) fn compare_whole<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    constraints::compare_null(site, old, new, found);
    compare(sides, site, old, new, found);
}

/// Compares two schemas, but not whether they may be null.
pub(super) fn compare<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let Some(name) = reference(old) else {
        if reference(new).is_some() {
            type_name(sides, site, old, new, found);
        }
        return structure(sides, site, old, new, found);
    };
    let Some(other) = reference(new) else {
        type_name(sides, site, old, new, found);
        return structure(sides, site, old, new, found);
    };
    found.pairs.push(((name, other), site.uses));
    if name != other && !sides.is_renamed(name, other) {
        type_name(sides, site, old, new, found);
    }
    let beside = Keyword::of(old, new, "type");
    if old.get("allOf").is_some() && new.get("allOf").is_some() {
        type_beside(site, &beside, found);
    }
    // What stands beside a reference.
    let (old, new) = (View::of(old), View::of(new));
    constraints::compare(site, &old, &new, found);
    let ruled = [constraints::RULED.as_slice(), &RULED].concat();
    keywords::remaining(&site.subject(), site.uses, &old, &new, &ruled, found);
}

/// A type that another part of the schema says as well.
fn type_beside(site: &Site<'_>, kind: &Keyword<'_>, found: &mut Found<'_>) {
    if kind.differs() {
        found.add(
            site.subject(),
            kind.change("type"),
            Meaning::note("its type is that of what it refers to or combines, and the same"),
            kind.old_place(),
            kind.new_place(),
        );
    }
}

/// The schema has a name of its own, has none any more, or has another one.
fn type_name<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let what = format!(
        "is {} and was {}",
        kind(&sides.new, new),
        kind(&sides.old, old)
    );
    let meaning = Meaning::code("a named schema is a type of its own in Rust");
    found.add(
        site.subject(),
        what,
        site.uses.judge(meaning.clone(), meaning),
        Some(&old.place),
        Some(&new.place),
    );
}

fn structure<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let written = (old, new);
    let (old, new) = match (
        sides.old.document.follow(old),
        sides.new.document.follow(new),
    ) {
        (Some(old), Some(new)) => (old, new),
        // A reference that leads nowhere is the bundle's to say.
        _ => return,
    };
    let views = (view(&sides.old, old), view(&sides.new, new));
    if types_differ(sides, site, old, new, found) {
        keywords::texts(&site.subject(), &views.0, &views.1, found);
        return;
    }
    type_beside(site, &keywords::keyword(&views.0, &views.1, "type"), found);
    constraints::compare(site, &views.0, &views.1, found);
    enums::compare(site, &views.0, &views.1, found);
    fields::compare(sides, site, old, new, found);
    items(sides, site, &views, found);
    other_fields::compare(sides, site, &views, found);
    combined(sides, site, old, new, found);
    alternatives(site, &views, found);
    title(site, &views, found);
    // That a schema came to have a name of its own, or lost it, says as much as what the name stands for.
    if reference(written.0).is_some() == reference(written.1).is_some() {
        derived(site, &views, found);
    }
    let ruled = [
        constraints::RULED.as_slice(),
        &enums::RULED,
        &fields::RULED,
        &RULED,
        &["title"],
    ]
    .concat();
    keywords::remaining(
        &site.subject(),
        site.uses,
        &views.0,
        &views.1,
        &ruled,
        found,
    );
}

/// The mappings that the keywords of a schema stand in: its own and, where `allOf` combines several, those of
/// the parts that have no name.
fn view<'node>(side: &Side<'node>, schema: &'node Node) -> View<'node> {
    // One reference with something beside it stands for what it leads to.
    if reference(schema).is_some() {
        return View::of_parts(side.document.parts(schema));
    }
    fn unnamed<'node>(schema: &'node Node, into: &mut Vec<&'node Node>) {
        into.push(schema);
        for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
            if reference(part).is_none() {
                unnamed(part, into);
            }
        }
    }
    let mut parts = Vec::new();
    unnamed(schema, &mut parts);
    View::of_parts(parts)
}

/// Compares the types, and tells whether nothing else can be compared.
fn types_differ<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) -> bool {
    let before = sides.old.document.type_of(old);
    let after = sides.new.document.type_of(new);
    if before == after {
        return false;
    }
    let code = "its type in Rust is another";
    let sent = match (before, after) {
        (Some(_), None) | (Some("integer"), Some("number")) => Meaning::code(code),
        _ => Meaning::wire_and_code(format!(
            "a value of the old type is not documented any more, and {code}"
        )),
    };
    found.add(
        site.subject(),
        format!(
            "is {} and was {}",
            kind(&sides.new, new),
            kind(&sides.old, old)
        ),
        site.uses.judge(sent, Meaning::code(code)),
        Some(&old.place),
        Some(&new.place),
    );
    true
}

/// How a person would call what a schema takes.
fn kind(side: &Side<'_>, schema: &Node) -> String {
    if let Some(name) = reference(schema) {
        return quoted(name);
    }
    let article = match side.document.type_of(schema) {
        None => return "anything".to_owned(),
        Some(kind @ ("array" | "integer" | "object")) => format!("an {kind}"),
        Some(kind) => format!("a {kind}"),
    };
    match schema.get("format").and_then(Node::text) {
        Some(format) => format!("{article} ({format})"),
        None => article,
    }
}

/// A schema as both documents have it.
pub(super) type Views<'node> = (View<'node>, View<'node>);

fn items<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    views: &Views<'node>,
    found: &mut Found<'node>,
) {
    let items = keywords::keyword(&views.0, &views.1, "items");
    match items.values() {
        (Some(old), Some(new)) => {
            compare_whole(sides, &site.inner("[]", None), old, new, found);
        }
        (None, None) => {}
        _ => found.add(
            site.subject(),
            items.change("items"),
            anything(site),
            items.old_place(),
            items.new_place(),
        ),
    }
}

/// What a thing means that was free-form and is not, or the other way round.
pub(super) fn anything(site: &Site<'_>) -> Meaning {
    let code = "what was free-form has a type, or the other way round";
    site.uses.judge(
        Meaning::wire_and_code(format!("{code}, and other values may be refused")),
        Meaning::code(code),
    )
}

/// The named schemas that an `allOf` combines.
fn combined<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    combined_names(old, &mut before);
    combined_names(new, &mut after);
    for one in &before {
        let now = |other: &&&str| *other == one || sides.is_renamed(one, other);
        if let Some(other) = after.iter().find(now) {
            found.pairs.push(((*one, *other), site.uses));
        }
    }
    if before != after && reference(old).is_none() && reference(new).is_none() {
        let list = |names: &[&str]| match names {
            [] => "nothing".to_owned(),
            names => super::change::quoted_list(names.iter().copied()),
        };
        found.add(
            site.subject(),
            format!("combines {} and combined {}", list(&after), list(&before)),
            Meaning::note("its fields count, whichever part names them"),
            Some(&old.place),
            Some(&new.place),
        );
    }
}

/// Choices between schemas, which the lint lets nobody write.
fn alternatives(site: &Site<'_>, views: &Views<'_>, found: &mut Found<'_>) {
    for key in ["oneOf", "anyOf", "not", "discriminator", "xml"] {
        let keyword = keywords::keyword(&views.0, &views.1, key);
        if keyword.differs() {
            let why =
                "a choice between schemas is compared as a whole: another one is another type";
            found.add(
                site.subject(),
                keyword.change(key),
                site.uses
                    .judge(Meaning::wire_and_code(why), Meaning::code(why)),
                keyword.old_place(),
                keyword.new_place(),
            );
        }
    }
}

/// The title names the type of an object that has no other name, and goes into documentation elsewhere.
fn title(site: &Site<'_>, views: &Views<'_>, found: &mut Found<'_>) {
    let title = keywords::keyword(&views.0, &views.1, "title");
    if !title.differs() {
        return;
    }
    let is_struct = |view: &View<'_>| view.get("properties").is_some();
    let meaning = if !site.is_named() && is_struct(&views.0) && is_struct(&views.1) {
        let named = Meaning::code("an object without a name of its own is named after its title");
        site.uses.judge(named.clone(), named)
    } else {
        Meaning::note(keywords::DOCUMENTATION)
    };
    found.add(
        site.subject(),
        title.change("title"),
        meaning,
        title.old_place(),
        title.new_place(),
    );
}

/// Our own keywords that decide which type is derived.
fn derived(site: &Site<'_>, views: &Views<'_>, found: &mut Found<'_>) {
    for (key, why) in [
        (
            "x-id",
            "an identifier has a type of its own, with other methods",
        ),
        (
            "x-dynamic-fields",
            "the methods for such fields are named after the prefix",
        ),
    ] {
        let keyword = keywords::keyword(&views.0, &views.1, key);
        if !keyword.differs() {
            continue;
        }
        let meaning = match (key, keyword.old) {
            ("x-dynamic-fields", None) => Meaning::addition("there is a method for them now"),
            _ => Meaning::code(why),
        };
        found.add(
            site.subject(),
            keyword.change(key),
            site.uses.judge(meaning.clone(), meaning),
            keyword.old_place(),
            keyword.new_place(),
        );
    }
}

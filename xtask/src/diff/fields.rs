//! The fields of an object: those that came and went, and whether each must be there.

use crate::finding::Place;
use crate::spec::document::Document;
use crate::spec::node::{Entry, Node};

use super::change::{Found, Meaning};
use super::schemas;
use super::sides::{Sides, combined_names, reference};
use super::site::Site;

/// The keywords that are compared here.
pub(super) const RULED: [&str; 2] = ["properties", "required"];

/// A field, whichever part of its object names it.
#[derive(Clone, Copy, Debug)]
struct Field<'node> {
    entry: &'node Entry,
    required: bool,
    /// The named schema that `allOf` takes it from, and whether it is required there.
    origin: Option<(&'node str, bool)>,
}

impl Field<'_> {
    fn name(&self) -> &str {
        &self.entry.key
    }

    fn is_nullable(&self) -> bool {
        self.entry.value.get("nullable").is_some_and(Node::is_true)
    }

    fn place(&self) -> &Place {
        &self.entry.key_place
    }
}

/// How a field is held in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Plain,
    Option,
    /// Absent, null or a value.
    Patch,
}

impl Holder {
    fn of(field: &Field<'_>, patches: bool) -> Self {
        match (field.required && !field.is_nullable(), field.is_nullable()) {
            (true, _) => Self::Plain,
            (false, true) if patches => Self::Patch,
            (false, _) => Self::Option,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Plain => "`T`",
            Self::Option => "`Option<T>`",
            Self::Patch => "`Patch<T>`",
        }
    }
}

pub(super) fn compare<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    found: &mut Found<'node>,
) {
    let before = fields(&sides.old.document, old);
    let after = fields(&sides.new.document, new);
    if before.is_empty() != after.is_empty() {
        free_form(site, old, new, !after.is_empty(), found);
    }
    for field in &before {
        match after.iter().find(|it| it.name() == field.name()) {
            Some(now) => both(sides, site, field, now, found),
            None if is_shared(sides, field, new, true) => {}
            None => removed(site, field, found),
        }
    }
    for field in &after {
        // That a free-form object names its fields is said in one word, but for those that it asks for.
        let said = before.is_empty() && !(field.required && site.uses.sent);
        let known = before.iter().any(|it| it.name() == field.name());
        if !said && !known && !is_shared(sides, field, old, false) {
            added(site, field, found);
        }
    }
    order(site, old, new, &before, &after, found);
    arguments(sides, site, (old, new), (&before, &after), found);
}

/// The order in which fields are required is that of the arguments of `new`.
fn arguments<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    (old, new): (&'node Node, &'node Node),
    (before, after): (&[Field<'node>], &[Field<'node>]),
    found: &mut Found<'node>,
) {
    let required = |document: &Document<'node>, schema| -> Vec<&'node str> {
        let parts = document.parts(schema).into_iter();
        let lists =
            parts.flat_map(|part| part.get("required").map(Node::items).unwrap_or_default());
        lists.filter_map(Node::text).collect()
    };
    let old_names = required(&sides.old.document, old);
    let new_names = required(&sides.new.document, new);
    let common = |names: &[&'node str], others: &[&str]| -> Vec<&'node str> {
        let names = names.iter().copied();
        names.filter(|name| others.contains(name)).collect()
    };
    let old_order = common(&old_names, &new_names);
    let new_order = common(&new_names, &old_names);
    if old_order == new_order {
        return;
    }
    let is_argument = |name: &&&str| {
        let plain = |fields: &[Field<'_>]| {
            let field = fields.iter().find(|it| it.name() == **name);
            field.is_some_and(|field| field.required && !field.is_nullable())
        };
        plain(before) && plain(after)
    };
    let note = Meaning::note("only the arguments of `new` follow it, and they stand as they did");
    let moves = site.is_named()
        && !old_order
            .iter()
            .filter(is_argument)
            .eq(new_order.iter().filter(is_argument));
    let sent = match moves {
        true => Meaning::code(
            "the arguments of `new` follow it: those of one type change places in silence",
        ),
        false => note.clone(),
    };
    found.add(
        site.subject(),
        "the required fields stand in another order",
        site.uses.judge(sent, note),
        Some(&old.place),
        Some(&new.place),
    );
}

/// Whether a field that one document lacks comes from a named schema that both combine: it is missing there,
/// and said of that schema.
fn is_shared(sides: &Sides<'_>, field: &Field<'_>, other: &Node, is_old: bool) -> bool {
    let Some((name, _)) = field.origin else {
        return false;
    };
    let mut names = Vec::new();
    combined_names(other, &mut names);
    names.into_iter().any(|other| {
        name == other
            || match is_old {
                true => sides.is_renamed(name, other),
                false => sides.is_renamed(other, name),
            }
    })
}

fn free_form<'node>(
    site: &Site<'node>,
    old: &'node Node,
    new: &'node Node,
    is_named: bool,
    found: &mut Found<'node>,
) {
    let what = if is_named {
        "names its fields, which were free"
    } else {
        "names no field any more"
    };
    let meaning = Meaning::code("a free-form object is a map in Rust, one with fields a struct");
    found.add(
        site.subject(),
        what,
        site.uses.judge(meaning.clone(), meaning),
        Some(&old.place),
        Some(&new.place),
    );
}

fn removed(site: &Site<'_>, field: &Field<'_>, found: &mut Found<'_>) {
    let meaning = site.uses.judge(
        Meaning::wire_and_code("a request with it is not documented any more, nor can it be set"),
        Meaning::code("code that reads it does not compile any more"),
    );
    let site = site.field(field.name());
    found.add(
        site.subject(),
        "is gone",
        meaning,
        Some(field.place()),
        None,
    );
}

fn added(site: &Site<'_>, field: &Field<'_>, found: &mut Found<'_>) {
    let sent = match (field.required, field.is_nullable()) {
        (false, _) => Meaning::addition("requests may leave it out"),
        (true, false) if site.is_named() => {
            Meaning::wire_and_code("a request without it is refused, and `new` takes it")
        }
        (true, _) => Meaning::wire("a request without it is refused"),
    };
    let meaning = site.uses.judge(
        sent,
        Meaning::addition("code that does not know a field passes over it"),
    );
    let what = match field.required {
        true => "is new, and required",
        false => "is new",
    };
    let site = site.field(field.name());
    found.add(site.subject(), what, meaning, None, Some(field.place()));
}

fn both<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &Field<'node>,
    new: &Field<'node>,
    found: &mut Found<'node>,
) {
    let inner = site.field(old.name());
    if let (Some((one, one_required)), Some((other, other_required))) = (old.origin, new.origin)
        && (one == other || sides.is_renamed(one, other))
    {
        // The schema that it is taken from is compared itself; here counts what is added to it.
        if (old.required, new.required) != (one_required, other_required) {
            presence(sides, &inner, old, new, found);
        }
        return;
    }
    presence(sides, &inner, old, new, found);
    schemas::compare(sides, &inner, &old.entry.value, &new.entry.value, found);
}

/// Whether a field must be there, and whether it may be null.
fn presence<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    old: &Field<'node>,
    new: &Field<'node>,
    found: &mut Found<'node>,
) {
    let patches = site.patches(sides);
    let holders = (Holder::of(old, patches.0), Holder::of(new, patches.1));
    let mut what = Vec::new();
    match (old.required, new.required) {
        (true, false) => what.push("is optional and was required"),
        (false, true) => what.push("is required and was optional"),
        _ => {}
    }
    match (old.is_nullable(), new.is_nullable()) {
        (false, true) => what.push("may be null"),
        (true, false) => what.push("is never null"),
        _ => {}
    }
    // What else is carried by an answer decides too whether a field has three states.
    if what.is_empty() && holders.0 != holders.1 && site.uses.sent {
        what.push(match holders.1 {
            Holder::Patch => "is in requests only, so that null is another state than absent",
            _ => "is in answers too, or no more in requests, so that null is absent",
        });
    }
    if what.is_empty() {
        return;
    }
    let meaning = site
        .uses
        .judge(sent(old, new, holders), received(old, new, holders));
    found.add(
        site.subject(),
        what.join(", and "),
        meaning,
        Some(old.place()),
        Some(new.place()),
    );
}

fn sent(old: &Field<'_>, new: &Field<'_>, holders: (Holder, Holder)) -> Meaning {
    let mut meanings = Vec::new();
    if new.required && !old.required {
        meanings.push(Meaning::wire("a request without it is refused"));
    }
    if old.is_nullable() && !new.is_nullable() {
        meanings.push(Meaning::wire("a null was good and is refused"));
    }
    let code = match holders {
        (Holder::Plain, Holder::Option | Holder::Patch) => {
            Some("`new` does not take it any more, a method sets it".to_owned())
        }
        (Holder::Option | Holder::Patch, Holder::Plain) => {
            Some("`new` takes it, and no method sets it".to_owned())
        }
        (Holder::Patch, Holder::Option) => Some("the method that clears it is gone".to_owned()),
        (Holder::Option, Holder::Patch) => Some(held(holders)),
        _ => None,
    };
    meanings.extend(code.map(Meaning::code));
    let all = meanings.into_iter().reduce(Meaning::and);
    all.unwrap_or_else(|| Meaning::addition("what could be sent still can"))
}

fn received(old: &Field<'_>, new: &Field<'_>, holders: (Holder, Holder)) -> Meaning {
    if holders.0 != holders.1 {
        return Meaning::code(held(holders));
    }
    let loosened = old.required && !new.required || new.is_nullable() && !old.is_nullable();
    if loosened {
        Meaning::addition("code reads none where it is null and where it is absent, and did before")
    } else {
        Meaning::note("code reads it as it did")
    }
}

fn held(holders: (Holder, Holder)) -> String {
    format!(
        "in Rust it is {} and was {}",
        holders.1.name(),
        holders.0.name()
    )
}

/// The order of the fields that both have.
fn order(
    site: &Site<'_>,
    old: &Node,
    new: &Node,
    before: &[Field<'_>],
    after: &[Field<'_>],
    found: &mut Found<'_>,
) {
    let common = |fields: &[Field<'_>], others: &[Field<'_>]| -> Vec<String> {
        let is_common = |field: &&Field<'_>| others.iter().any(|it| it.name() == field.name());
        let common = fields.iter().filter(is_common);
        common.map(|field| field.name().to_owned()).collect()
    };
    if common(before, after) != common(after, before) {
        found.add(
            site.subject(),
            "the fields stand in another order",
            Meaning::note("only the columns of the command line follow it"),
            Some(&old.place),
            Some(&new.place),
        );
    }
}

/// The fields of an object schema, and where `allOf` takes each from.
fn fields<'node>(document: &Document<'node>, schema: &'node Node) -> Vec<Field<'node>> {
    let named = named_parts(document, schema);
    document
        .fields(schema)
        .into_iter()
        .map(|field| Field {
            entry: field.entry,
            required: field.required,
            origin: named.iter().find_map(|(name, fields)| {
                let same = |it: &&crate::spec::document::SchemaField<'node>| {
                    std::ptr::eq(it.entry, field.entry)
                };
                fields.iter().find(same).map(|it| (*name, it.required))
            }),
        })
        .collect()
}

type NamedPart<'node> = (&'node str, Vec<crate::spec::document::SchemaField<'node>>);

/// The named schemas that an `allOf` combines, each with its fields.
fn named_parts<'node>(document: &Document<'node>, schema: &'node Node) -> Vec<NamedPart<'node>> {
    let combined = schema.get("allOf").map(Node::items).unwrap_or_default();
    let mut parts = Vec::new();
    for part in combined {
        match reference(part) {
            Some(name) => parts.push((name, document.fields(part))),
            None => parts.extend(named_parts(document, part)),
        }
    }
    parts
}

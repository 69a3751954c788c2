//! Changes of named schemas, and of objects as a whole.

use std::collections::BTreeSet;

use crate::spec::document::Document;
use crate::spec::node::{Entry, Node};

use super::edit::{at, each_text, entries, items, piece, remove, rename, require, set, strip};
use super::fields::objects;
use super::mutation::{Breaks, Keeps, Mutations, Travel, Unsaid, change, where_sent};

pub(super) fn add(root: &Node, travel: &Travel, to: &mut Mutations) {
    let mut seen = BTreeSet::new();
    for schema in Document::new(root).components("schemas") {
        let pointer = format!("/components/schemas/{}", schema.key);
        let ways = (travel.is_sent(&pointer), travel.is_received(&pointer));
        let mut alike = schema.value.clone();
        strip(&mut alike, &["description", "x-evidence"]);
        // Of identifiers that differ in their names alone, one is enough.
        if !seen.insert((ways, alike.to_json().to_string())) {
            continue;
        }
        renamed(schema, &pointer, to);
        if let Some(values) = schema.value.get("enum") {
            enumeration(&pointer, values, ways.0, to);
        }
        if schema.value.get("x-id").is_some() {
            identifier(&pointer, &schema.value, ways.0, to);
        }
        for (object, node) in objects(&pointer, &schema.value) {
            fields(&object, node, ways.0, to);
            others(&object, node, ways.0, to);
            if object != pointer {
                named(&object, to);
            }
        }
    }
    inlined(root, to);
}

fn renamed(schema: &Entry, pointer: &str, to: &mut Mutations) {
    let (old, new) = (schema.key.clone(), format!("{}Again", schema.key));
    to.add("schema: rename", pointer, (Keeps, Keeps), move |root| {
        rename(at(root, "/components/schemas"), &old, &new);
        let (from, to) = (
            format!("#/components/schemas/{old}"),
            format!("#/components/schemas/{new}"),
        );
        each_text(root, &|text| {
            if *text == from {
                text.clone_from(&to);
            }
        });
    });
}

fn enumeration(pointer: &str, values: &Node, is_sent: bool, to: &mut Mutations) {
    let wire = |wire| where_sent(is_sent, wire);
    for index in 0..values.items().len() {
        let gone = format!("enum: remove value {index}");
        change(&gone, pointer, wire((Breaks, Keeps)), to, move |schema| {
            drop(items(at(schema, "/enum")).remove(index));
            let values = at(schema, "/enum").clone();
            // The names of values that are gone go with them.
            if let Some(names) = schema.get_mut("x-enum-names") {
                let known = |key: &str| values.items().iter().any(|it| it.text() == Some(key));
                entries(names).retain(|entry| known(&entry.key));
                if names.entries().is_empty() {
                    remove(schema, "x-enum-names");
                }
            }
        });
    }
    change(
        "enum: rename value",
        pointer,
        wire((Breaks, Breaks)),
        to,
        |schema| {
            items(at(schema, "/enum"))[0] = piece("ANOTHER");
        },
    );
    for (kind, first) in [("enum: add first", true), ("enum: add last", false)] {
        change(kind, pointer, wire((Keeps, Breaks)), to, move |schema| {
            let values = items(at(schema, "/enum"));
            let place = if first { 0 } else { values.len() };
            values.insert(place, piece("ANOTHER"));
        });
    }
    change("enum: reverse", pointer, (Keeps, Keeps), to, |schema| {
        items(at(schema, "/enum")).reverse();
    });
    change(
        "enum: name a variant",
        pointer,
        (Keeps, Keeps),
        to,
        |schema| {
            let value = at(schema, "/enum/0").text().unwrap().to_owned();
            if schema.get("x-enum-names").is_none() {
                set(schema, "x-enum-names", piece("{}"));
            }
            set(at(schema, "/x-enum-names"), &value, piece("Another"));
        },
    );
    change(
        "enum: any text",
        pointer,
        wire((Keeps, Breaks)),
        to,
        |schema| {
            remove(schema, "enum");
            entries(schema).retain(|entry| entry.key != "x-enum-names");
        },
    );
}

fn identifier(pointer: &str, schema: &Node, is_sent: bool, to: &mut Mutations) {
    let other = match schema.get("type").and_then(Node::text) {
        Some("integer") => "string",
        _ => "integer",
    };
    change(
        "identifier: other type",
        pointer,
        where_sent(is_sent, (Breaks, Breaks)),
        to,
        move |schema| {
            set(schema, "type", piece(other));
        },
    );
    change(
        "identifier: untyped",
        pointer,
        (Keeps, Keeps),
        to,
        |schema| {
            remove(schema, "x-id");
        },
    );
}

fn fields(pointer: &str, object: &Node, is_sent: bool, to: &mut Mutations) {
    let wire = |wire| where_sent(is_sent, wire);
    if object
        .get("required")
        .is_some_and(|it| it.items().len() > 1)
    {
        change(
            "object: reverse required",
            pointer,
            (Keeps, Keeps),
            to,
            |object| {
                items(at(object, "/required")).reverse();
            },
        );
    }
    if object
        .get("properties")
        .is_some_and(|it| it.entries().len() > 1)
    {
        change(
            "object: reverse fields",
            pointer,
            (Keeps, Keeps),
            to,
            |object| {
                entries(at(object, "/properties")).reverse();
            },
        );
    }
    for (kind, yaml, required) in [
        (
            "object: new field",
            "{ type: string, description: New. }",
            false,
        ),
        (
            "object: new required field",
            "{ type: string, description: New. }",
            true,
        ),
        (
            "object: new nullable field",
            "{ type: string, nullable: true, description: New. }",
            false,
        ),
        (
            "object: new required nullable field",
            "{ type: string, nullable: true, description: New. }",
            true,
        ),
        (
            "object: new list",
            "{ type: array, items: { type: string }, description: New. }",
            false,
        ),
        (
            "object: new map",
            "{ type: object, additionalProperties: true, description: New. }",
            false,
        ),
    ] {
        let comes = if required { Breaks } else { Keeps };
        change(kind, pointer, wire((comes, Breaks)), to, move |object| {
            set(at(object, "/properties"), "brand_new", piece(yaml));
            if required {
                require(object, "brand_new", true);
            }
        });
    }
    change(
        "object: may be null",
        pointer,
        wire((Keeps, Breaks)),
        to,
        |object| {
            set(object, "nullable", piece("true"));
        },
    );
    change(
        "object: free-form",
        pointer,
        wire((Unsaid, Unsaid)),
        to,
        |object| {
            for key in ["properties", "required", "x-dynamic-fields"] {
                remove(object, key);
            }
            if object.get("additionalProperties").is_none() {
                set(object, "additionalProperties", piece("true"));
            }
        },
    );
    change("object: title", pointer, (Keeps, Keeps), to, |object| {
        set(object, "title", piece("Another Title"));
    });
}

/// The fields that have no names of their own.
fn others(pointer: &str, object: &Node, is_sent: bool, to: &mut Mutations) {
    const KEY: &str = "additionalProperties";
    let wire = |wire| where_sent(is_sent, wire);
    let before = object.get(KEY);
    for (kind, yaml) in [
        ("object: other fields", "true"),
        (
            "object: described other fields",
            "{ description: What they are. }",
        ),
        ("object: other texts", "{ type: string }"),
        ("object: other integers", "{ type: integer }"),
    ] {
        if before.is_some_and(|it| it.to_json() == piece(yaml).to_json()) {
            continue;
        }
        let way = match before {
            None => (Keeps, Unsaid),
            Some(_) => (Unsaid, Unsaid),
        };
        change(kind, pointer, wire(way), to, move |object| {
            set(object, KEY, piece(yaml));
        });
    }
    if before.is_some() {
        change(
            "object: no other fields",
            pointer,
            wire((Unsaid, Keeps)),
            to,
            |object| {
                remove(object, KEY);
                remove(object, "x-dynamic-fields");
            },
        );
    }
    if object.get("x-dynamic-fields").is_some() {
        change(
            "object: no dynamic fields",
            pointer,
            wire((Unsaid, Keeps)),
            to,
            |object| {
                remove(object, "x-dynamic-fields");
            },
        );
        change(
            "object: other prefix",
            pointer,
            wire((Unsaid, Unsaid)),
            to,
            |object| {
                set(at(object, "/x-dynamic-fields"), "prefix", piece("own_"));
            },
        );
    }
}

/// An object within a schema gets a name.
fn named(pointer: &str, to: &mut Mutations) {
    let target = pointer.to_owned();
    to.add(
        "object: give a name",
        pointer,
        (Keeps, Keeps),
        move |root| {
            let node = at(root, &target);
            let mut object = node.clone();
            *node = piece("{ $ref: '#/components/schemas/Extracted' }");
            set(&mut object, "x-evidence", piece("docs"));
            set(at(root, "/components/schemas"), "Extracted", object);
        },
    );
}

/// A named object is written out where a field holds it.
fn inlined(root: &Node, to: &mut Mutations) {
    for schema in Document::new(root).components("schemas") {
        let pointer = format!("/components/schemas/{}", schema.key);
        for (object, node) in objects(&pointer, &schema.value) {
            for property in node
                .get("properties")
                .map(Node::entries)
                .unwrap_or_default()
            {
                let holder = format!("{object}/properties/{}", property.key);
                for (target, value) in [
                    (holder.clone(), Some(&property.value)),
                    (format!("{holder}/items"), property.value.get("items")),
                ] {
                    let reference = value.and_then(|it| it.get("$ref")).and_then(Node::text);
                    let Some(named) = reference.and_then(|it| root.pointer(it.strip_prefix('#')?))
                    else {
                        continue;
                    };
                    let mut named = named.clone();
                    for key in ["x-evidence", "x-id", "enum", "x-enum-names"] {
                        remove(&mut named, key);
                    }
                    to.add(
                        "schema: write out",
                        &target.clone(),
                        (Unsaid, Unsaid),
                        move |root| {
                            *at(root, &target) = named.clone();
                        },
                    );
                }
            }
        }
    }
}

//! Changes of the fields of objects.

use std::collections::BTreeSet;

use crate::spec::document::Document;
use crate::spec::node::Node;

use super::edit::{at, piece, remove, rename, require, set, step, strip};
use super::mutation::{BothWays, Breaks, Keeps, Mutations, Travel, Unsaid, Wire, where_sent};

/// A field, and whether requests carry it.
struct Field<'node> {
    object: String,
    name: &'node str,
    value: &'node Node,
    required: bool,
    is_sent: bool,
}

impl Field<'_> {
    fn pointer(&self) -> String {
        format!("{}/properties/{}", self.object, step(self.name))
    }

    fn wire(&self, wire: BothWays) -> BothWays {
        where_sent(self.is_sent, wire)
    }
}

/// The object schemas at and below a schema, by their pointers.
pub(super) fn objects<'node>(pointer: &str, node: &'node Node) -> Vec<(String, &'node Node)> {
    let mut objects = Vec::new();
    if let Some(properties) = node.get("properties") {
        objects.push((pointer.to_owned(), node));
        for property in properties.entries() {
            let pointer = format!("{pointer}/properties/{}", step(&property.key));
            objects.extend(self::objects(&pointer, &property.value));
        }
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = node.get(key) {
            objects.extend(self::objects(&format!("{pointer}/{key}"), inner));
        }
    }
    objects
}

pub(super) fn add(root: &Node, travel: &Travel, to: &mut Mutations) {
    let document = Document::new(root);
    let mut seen = BTreeSet::new();
    for schema in document.components("schemas") {
        let named = format!("/components/schemas/{}", schema.key);
        let ways = (travel.is_sent(&named), travel.is_received(&named));
        for (object, node) in objects(&named, &schema.value) {
            let required: Vec<&str> = node
                .get("required")
                .map(Node::items)
                .unwrap_or_default()
                .iter()
                .filter_map(Node::text)
                .collect();
            for property in node
                .get("properties")
                .map(Node::entries)
                .unwrap_or_default()
            {
                let required = required.contains(&property.key.as_str());
                let mut alike = property.value.clone();
                strip(&mut alike, &["description", "x-evidence"]);
                // Of fields that differ in their names and texts alone, one is enough.
                let alike = alike.to_json().to_string();
                if seen.insert((ways, object == named, required, alike)) {
                    let field = Field {
                        object: object.clone(),
                        name: &property.key,
                        value: &property.value,
                        required,
                        is_sent: ways.0,
                    };
                    presence(&document, &field, to);
                    types(&document, &field, to);
                    values(&field, to);
                    texts(&field, to);
                }
            }
        }
    }
}

/// Whether it is there, what it is called, and whether it may be absent or null.
fn presence(document: &Document<'_>, field: &Field<'_>, to: &mut Mutations) {
    let pointer = field.pointer();
    let (object, name, required) = (field.object.clone(), field.name.to_owned(), field.required);
    let comes_back = if required { Breaks } else { Keeps };
    to.add(
        "field: remove",
        &pointer,
        field.wire((Breaks, comes_back)),
        {
            let (object, name) = (object.clone(), name.clone());
            move |root| {
                let object = at(root, &object);
                require(object, &name, false);
                remove(at(object, "/properties"), &name);
            }
        },
    );
    to.add("field: rename", &pointer, field.wire((Breaks, Breaks)), {
        let (object, name) = (object.clone(), name.clone());
        move |root| {
            let object = at(root, &object);
            let other = format!("{name}_again");
            rename(at(object, "/properties"), &name, &other);
            if required {
                require(object, &name, false);
                require(object, &other, true);
            }
        }
    });
    let (kind, wire) = match required {
        true => ("field: make optional", (Keeps, Breaks)),
        false => ("field: make required", (Breaks, Keeps)),
    };
    to.add(kind, &pointer, field.wire(wire), {
        let (object, name) = (object.clone(), name.clone());
        move |root| require(at(root, &object), &name, !required)
    });
    let is_nullable = field.value.get("nullable").is_some();
    let Some(kind) = document.type_of(field.value).map(str::to_owned) else {
        return;
    };
    let (what, wire) = match is_nullable {
        true => ("field: never null", (Breaks, Keeps)),
        false => ("field: may be null", (Keeps, Breaks)),
    };
    to.add(what, &pointer.clone(), field.wire(wire), move |root| {
        let value = at(root, &pointer);
        if is_nullable {
            remove(value, "nullable");
            return;
        }
        if value.get("$ref").is_some() {
            let reference = value.clone();
            *value = piece(&format!("{{ type: {kind}, allOf: [] }}"));
            super::edit::items(at(value, "/allOf")).push(reference);
        }
        set(value, "nullable", piece("true"));
    });
}

/// What a field can be, and how it is written.
const TYPES: [(&str, &str); 12] = [
    ("text", "{ type: string }"),
    ("date", "{ type: string, format: date }"),
    ("instant", "{ type: string, format: date-time }"),
    ("integer", "{ type: integer }"),
    ("decimal", "{ type: number, format: decimal }"),
    ("boolean", "{ type: boolean }"),
    ("list", "{ type: array, items: { type: string } }"),
    ("numbers", "{ type: array, items: { type: integer } }"),
    (
        "object",
        "{ type: object, properties: { inner: { type: string, description: What it is. } } }",
    ),
    (
        "map",
        "{ type: object, additionalProperties: true, description: What it is. }",
    ),
    (
        "map of texts",
        "{ type: object, additionalProperties: { type: string } }",
    ),
    ("anything", "{ description: Nobody documents it. }"),
];

const BOUNDS: [&str; 4] = ["minimum", "maximum", "minLength", "maxLength"];

/// Which of these a schema is; none where it has a name.
fn type_name(schema: &Node) -> Option<&'static str> {
    let text = |key: &str| schema.get(key).and_then(Node::text);
    if schema.get("$ref").is_some() || schema.get("allOf").is_some() {
        return None;
    }
    Some(match (text("type"), text("format")) {
        (None, _) => "anything",
        (Some("string"), Some("date")) => "date",
        (Some("string"), Some("date-time")) => "instant",
        (Some("string"), _) => "text",
        (Some("number"), Some("decimal")) => "decimal",
        (Some("integer"), _) => "integer",
        (Some("boolean"), _) => "boolean",
        (Some("array"), _) => match schema.get("items").and_then(type_name) {
            Some("text") => "list",
            Some("integer") => "numbers",
            _ => return None,
        },
        _ if schema.get("properties").is_some() => "object",
        _ => match schema.get("additionalProperties").and_then(type_name) {
            Some("text") => "map of texts",
            _ => "map",
        },
    })
}

/// What another type of a thing that is sent means.
fn retyped(from: Option<&str>, to: Option<&str>) -> Wire {
    match (from, to) {
        (Some("object" | "map" | "map of texts"), Some("object" | "map" | "map of texts"))
        | (None, _)
        | (_, None) => Unsaid,
        (_, Some("anything"))
        | (Some("integer"), Some("decimal"))
        | (Some("date" | "instant"), Some("text")) => Keeps,
        _ => Breaks,
    }
}

fn types(document: &Document<'_>, field: &Field<'_>, to: &mut Mutations) {
    let pointer = field.pointer();
    let old = type_name(field.value);
    let is_nullable = field.value.get("nullable").is_some();
    let has_bounds = BOUNDS.iter().any(|key| field.value.get(key).is_some());
    for (name, yaml) in TYPES {
        if old == Some(name) {
            continue;
        }
        let wire = match (is_nullable, name) {
            (true, "anything") => (Unsaid, Unsaid),
            // The bounds of the old type go with it, and come back.
            _ if has_bounds => (retyped(old, Some(name)), Unsaid),
            _ => (retyped(old, Some(name)), retyped(Some(name), old)),
        };
        let target = pointer.clone();
        to.add(
            format!("field: as {name}"),
            &pointer,
            field.wire(wire),
            move |root| {
                let value = at(root, &target);
                let mut other = piece(yaml);
                if other.get("description").is_none() {
                    set(&mut other, "description", piece("What it is."));
                }
                if is_nullable && other.get("type").is_some() {
                    set(&mut other, "nullable", piece("true"));
                }
                *value = other;
            },
        );
    }
    // One of each kind of named schema.
    let named = document.components("schemas").iter();
    let mut seen = BTreeSet::new();
    for schema in named {
        let kind = (
            schema.value.get("type").and_then(Node::text),
            schema.value.get("x-id").is_some(),
            schema.value.get("enum").is_some(),
        );
        let reference = format!("#/components/schemas/{}", schema.key);
        let is_same = field
            .value
            .to_json()
            .to_string()
            .contains(&format!("\"{reference}\""));
        if is_same || !seen.insert(kind) {
            continue;
        }
        let target = pointer.clone();
        let what = match kind {
            (Some(kind), true, _) => format!("field: as identifier ({kind})"),
            (_, _, true) => "field: as enum".to_owned(),
            (kind, ..) => format!("field: as named {}", kind.unwrap_or("thing")),
        };
        to.add(what, &pointer, field.wire((Unsaid, Unsaid)), move |root| {
            *at(root, &target) = piece(&format!("{{ $ref: '{reference}' }}"));
        });
    }
}

/// Formats, bounds and defaults.
fn values(field: &Field<'_>, to: &mut Mutations) {
    let pointer = field.pointer();
    schema_values("field", &pointer, field.value, field.is_sent, to);
}

/// The same of any schema that has no name.
pub(super) fn schema_values(
    noun: &str,
    pointer: &str,
    schema: &Node,
    is_sent: bool,
    to: &mut Mutations,
) {
    let wire = |wire: BothWays| where_sent(is_sent, wire);
    let mut put = |what: &str, key: &'static str, value: Option<&'static str>, ways: BothWays| {
        let target = pointer.to_owned();
        to.add(
            format!("{noun}: {what}"),
            pointer,
            wire(ways),
            move |root| {
                let schema = at(root, &target);
                match value {
                    Some(value) => set(schema, key, piece(value)),
                    None => remove(schema, key),
                }
            },
        );
    };
    let Some(kind) = type_name(schema) else {
        return;
    };
    match kind {
        "text" => {
            put("format date", "format", Some("date"), (Breaks, Keeps));
            put("format uuid", "format", Some("uuid"), (Unsaid, Unsaid));
            put("format binary", "format", Some("binary"), (Unsaid, Unsaid));
            put("pattern", "pattern", Some("^a"), (Breaks, Keeps));
        }
        "date" | "instant" => put("no format", "format", None, (Keeps, Breaks)),
        "integer" => {
            put("format int32", "format", Some("int32"), (Unsaid, Unsaid));
            put("format int64", "format", Some("int64"), (Unsaid, Unsaid));
        }
        _ => {}
    }
    let (low, high) = match kind {
        "text" => ("minLength", "maxLength"),
        "integer" | "decimal" => ("minimum", "maximum"),
        "list" | "numbers" => ("minItems", "maxItems"),
        _ => return,
    };
    match schema.get(high) {
        None => put("upper bound", high, Some("7"), (Breaks, Keeps)),
        Some(_) => {
            put("lower upper bound", high, Some("3"), (Breaks, Keeps));
            put("higher upper bound", high, Some("7000"), (Keeps, Breaks));
            put("no upper bound", high, None, (Keeps, Breaks));
        }
    }
    match schema.get(low) {
        None => put("lower bound", low, Some("2"), (Breaks, Keeps)),
        Some(_) => {
            put("higher lower bound", low, Some("3"), (Breaks, Keeps));
            put("no lower bound", low, None, (Keeps, Breaks));
        }
    }
    let default = match kind {
        "text" => "'2020-01-01'",
        "integer" | "decimal" => "5",
        _ => return,
    };
    match schema.get("default") {
        None => put("default", "default", Some(default), (Unsaid, Unsaid)),
        Some(_) => {
            put("other default", "default", Some(default), (Breaks, Breaks));
            put("no default", "default", None, (Unsaid, Unsaid));
        }
    }
}

/// What readers alone get.
fn texts(field: &Field<'_>, to: &mut Mutations) {
    if field.value.get("$ref").is_some() {
        return;
    }
    let pointer = field.pointer();
    for (key, value) in [
        ("description", "Another text."),
        ("title", "Another Title"),
        ("deprecated", "true"),
        ("x-evidence", "sdk"),
    ] {
        let target = pointer.clone();
        to.add(
            format!("field: {key}"),
            &pointer,
            (Keeps, Keeps),
            move |root| {
                set(at(root, &target), key, piece(value));
            },
        );
    }
}

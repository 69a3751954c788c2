//! Checks a value against a schema, and reports each mismatch at its place.

use super::dates::{is_date, is_date_time};
use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::{Content, Node};
use crate::workspace::nearest::{nearest, suggestion};

const FIX: &str = "correct the value, or the schema";

/// Returns the mismatches between a value and a schema, each at its place in the value.
pub(super) fn misfits<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    value: &'node Node,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    check(document, schema, value, &mut findings);
    findings
}

/// Returns true if a value has a type.
pub(crate) fn fits_type(kind: &str, value: &Node) -> bool {
    match (kind, &value.content) {
        ("integer", Content::Number(number)) => number.is_i64() || number.is_u64(),
        ("number", Content::Number(_))
        | ("string", Content::Text(_))
        | ("boolean", Content::Bool(_))
        | ("array", Content::List(_))
        | ("object", Content::Map(_)) => true,
        _ => false,
    }
}

fn check<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    value: &'node Node,
    findings: &mut Vec<Finding>,
) {
    let parts = document.parts(schema);
    let kind = document.type_of(schema);
    if matches!(value.content, Content::Null) {
        if kind.is_some() && !document.is_nullable(schema) {
            findings.push(Finding::error(
                &value.place,
                "the value is null",
                "its schema is not nullable",
                FIX,
            ));
        }
        return;
    }
    if let Some(kind) = kind
        && !fits_type(kind, value)
    {
        findings.push(Finding::error(
            &value.place,
            format!("{} does not have the type {kind}", described(value)),
            format!("its schema at {} requires that type", schema.place),
            FIX,
        ));
        return;
    }
    for part in &parts {
        for misfit in scalar(part, value) {
            findings.push(Finding::error(
                &value.place,
                format!("{} {misfit}", described(value)),
                format!("its schema is at {}", part.place),
                FIX,
            ));
        }
        alternatives(document, part, value, findings);
        if let Some(items) = part.get("items") {
            for item in value.items() {
                check(document, items, item, findings);
            }
        }
    }
    if matches!(value.content, Content::Map(_)) {
        object(document, schema, &parts, value, findings);
    }
}

fn described(value: &Node) -> String {
    match &value.content {
        Content::Text(text) => format!("the string `{text}`"),
        Content::Number(number) => format!("the number {number}"),
        Content::Bool(value) => format!("the boolean {value}"),
        Content::Null => "null".to_owned(),
        Content::List(_) => "the list".to_owned(),
        Content::Map(_) => "the mapping".to_owned(),
    }
}

/// Returns the violations of the enum, the bounds, the pattern and the format of one schema.
fn scalar(schema: &Node, value: &Node) -> Vec<String> {
    let mut misfits = Vec::new();
    let bound = |key: &str| match &schema.get(key)?.content {
        Content::Number(number) => number.as_f64(),
        _ => None,
    };
    if let Some(Content::List(values)) = schema.get("enum").map(|node| &node.content) {
        let json = value.to_json();
        if !values.iter().any(|known| known.to_json() == json) {
            misfits.push("is not in the `enum`".to_owned());
        }
    }
    let mut within = |low: &str, high: &str, size: f64, unit: &str| {
        let is_open = |key: &str| schema.is_set(key);
        if let Some(low) = bound(low)
            && (size < low || (size == low && unit.is_empty() && is_open("exclusiveMinimum")))
        {
            misfits.push(format!("is below the minimum{unit} {low}"));
        }
        if let Some(high) = bound(high)
            && (size > high || (size == high && unit.is_empty() && is_open("exclusiveMaximum")))
        {
            misfits.push(format!("is above the maximum{unit} {high}"));
        }
    };
    match &value.content {
        Content::Number(number) => {
            if let Some(number) = number.as_f64() {
                within("minimum", "maximum", number, "");
                if let Some(step) = bound("multipleOf")
                    && step > 0.0
                    && ((number / step) - (number / step).round()).abs() > 1e-9
                {
                    misfits.push(format!("is not a multiple of {step}"));
                }
            }
        }
        Content::Text(text) => {
            within(
                "minLength",
                "maxLength",
                count(text.chars().count()),
                " length",
            );
            misfits.extend(written(schema, text));
        }
        Content::List(items) => {
            within(
                "minItems",
                "maxItems",
                count(items.len()),
                " number of items",
            );
            let texts: Vec<_> = items
                .iter()
                .map(|item| item.to_json().to_string())
                .collect();
            let repeats = texts
                .iter()
                .enumerate()
                .any(|(at, one)| texts[..at].contains(one));
            if repeats && schema.is_set("uniqueItems") {
                misfits.push("contains an item twice".to_owned());
            }
        }
        Content::Map(entries) => within(
            "minProperties",
            "maxProperties",
            count(entries.len()),
            " number of fields",
        ),
        Content::Null | Content::Bool(_) => {}
    }
    misfits
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}

fn written(schema: &Node, text: &str) -> Vec<String> {
    let mut misfits = Vec::new();
    let pattern = schema.text_of("pattern");
    if let Some(Ok(pattern)) = pattern.map(regex::Regex::new)
        && !pattern.is_match(text)
    {
        misfits.push("does not match the `pattern`".to_owned());
    }
    match schema.text_of("format") {
        Some("date") if !is_date(text) => {
            misfits.push("is not a date, such as 2024-12-31".to_owned());
        }
        Some("date-time") if !is_date_time(text) => {
            misfits.push("is not a date and time, such as 2024-12-31T23:59:59Z".to_owned());
        }
        Some("uri") if !is_uri(text) => {
            misfits.push("is not a URI, such as https://example.com/".to_owned());
        }
        Some("email") if !text.contains('@') => {
            misfits.push("is not an email address, such as ada@example.com".to_owned());
        }
        _ => {}
    }
    misfits
}

/// Returns true for a scheme and a colon, followed by anything but spaces and placeholders.
fn is_uri(text: &str) -> bool {
    let is_scheme = |it: &str| {
        it.starts_with(|first: char| first.is_ascii_alphabetic())
            && it
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    };
    let fits = |rest: &str| {
        !rest.is_empty()
            && rest
                .chars()
                .all(|it| it.is_ascii_graphic() && !"<>{}|^`\"\\".contains(it))
    };
    text.split_once(':')
        .is_some_and(|(scheme, rest)| is_scheme(scheme) && fits(rest))
}

fn alternatives<'node>(
    document: &Document<'node>,
    part: &'node Node,
    value: &'node Node,
    findings: &mut Vec<Finding>,
) {
    for key in ["oneOf", "anyOf"] {
        let listed = part.items_of(key);
        let fits = |schema: &'node Node| misfits(document, schema, value).is_empty();
        if !listed.is_empty() && !listed.iter().any(fits) {
            findings.push(Finding::error(
                &value.place,
                format!("the value matches no schema of `{key}`"),
                format!("its schema at {} requires one of them", part.place),
                FIX,
            ));
        }
    }
}

fn object<'node>(
    document: &Document<'node>,
    schema: &'node Node,
    parts: &[&'node Node],
    value: &'node Node,
    findings: &mut Vec<Finding>,
) {
    let fields = document.fields(schema);
    let other = parts
        .iter()
        .find_map(|part| part.get("additionalProperties"));
    let names = || fields.iter().map(|field| field.entry.key.as_str());
    let mut meant = Vec::new();
    for entry in value.entries() {
        let field = fields.iter().find(|field| field.entry.key == entry.key);
        let is_open = match other.map(|other| &other.content) {
            Some(Content::Bool(is_open)) => *is_open,
            Some(_) => true,
            // An object without named fields is free-form.
            None => fields.is_empty(),
        };
        match (field, other) {
            (Some(field), _) => check(document, &field.entry.value, &entry.value, findings),
            (None, Some(other)) if matches!(other.content, Content::Map(_)) => {
                check(document, other, &entry.value, findings);
            }
            (None, _) if is_open => {}
            (None, _) => {
                meant.extend(nearest(&entry.key, names()));
                findings.push(Finding::error(
                    &entry.key_place,
                    format!("unknown field `{}`", entry.key),
                    "every field of an example must be a field of the schema",
                    suggestion(&entry.key, names(), || {
                        "add it to `properties`, or remove it here".to_owned()
                    }),
                ));
            }
        }
    }
    for field in fields.iter().filter(|field| field.required) {
        let name = &field.entry.key;
        if value.get(name).is_none() && !meant.contains(&name.as_str()) {
            findings.push(Finding::error(
                &value.place,
                format!("the required field `{name}` is missing"),
                "its schema requires it, so such a record could not be read",
                "add it, or remove it from `required`",
            ));
        }
    }
}

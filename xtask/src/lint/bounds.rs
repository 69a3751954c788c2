//! Checks that bounds match the type of their schema and leave room for a value.

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::{Content, Entry, Node};

/// Keywords and their types.
const KEYWORDS: &[(&[&str], &[&str])] = &[
    (&["minLength", "maxLength", "pattern"], &["string"]),
    (
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        &["integer", "number"],
    ),
    (
        &["items", "minItems", "maxItems", "uniqueItems"],
        &["array"],
    ),
    (
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        &["object"],
    ),
    (
        &["enum"],
        &["array", "boolean", "integer", "number", "object", "string"],
    ),
];

/// Lower and upper bounds.
const PAIRS: [(&str, &str); 4] = [
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
];

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for schema in document.schemas() {
        let node = schema.node;
        findings.extend(
            node.entries()
                .iter()
                .filter_map(|entry| wrong_type(node, entry)),
        );
        findings.extend(
            PAIRS
                .iter()
                .filter_map(|(low, high)| contradiction(node, low, high)),
        );
        findings.extend(whole_numbers(node));
        findings.extend(exclusive(node));
        findings.extend(pattern(node));
    }
    findings
}

fn wrong_type(schema: &Node, entry: &Entry) -> Option<Finding> {
    let (_, types) = KEYWORDS
        .iter()
        .find(|(keys, _)| keys.contains(&entry.key.as_str()))?;
    let why = match types.len() {
        6 => "an `enum` needs a type for its values".to_owned(),
        _ => format!("it applies only to the type {}", types.join(" or ")),
    };
    let (what, fix) = match schema.get("type") {
        None => (
            format!("`{}` is used without a `type`", entry.key),
            match types {
                [only] => format!("add `type: {only}`"),
                _ => "add the `type`".to_owned(),
            },
        ),
        Some(node) => {
            let kind = node.text()?;
            if types.contains(&kind) {
                return None;
            }
            (
                format!("`{}` does not apply to the type {kind}", entry.key),
                "remove it, or correct the `type`".to_owned(),
            )
        }
    };
    Some(Finding::error(&entry.key_place, what, why, fix))
}

fn number(schema: &Node, key: &str) -> Option<f64> {
    match &schema.get(key)?.content {
        Content::Number(number) => number.as_f64(),
        _ => None,
    }
}

fn contradiction(schema: &Node, low: &str, high: &str) -> Option<Finding> {
    let (lower, upper) = (number(schema, low)?, number(schema, high)?);
    let is_open = |key| low == "minimum" && schema.is_set(key);
    let is_point = lower == upper && (is_open("exclusiveMinimum") || is_open("exclusiveMaximum"));
    if lower <= upper && !is_point {
        return None;
    }
    Some(Finding::error(
        &schema.get(low)?.place,
        format!("no value is between `{low}` {lower} and `{high}` {upper}"),
        "no value would match the schema",
        "correct one of them",
    ))
}

/// Requires integers as bounds of an integer; the generator would choose another type.
fn whole_numbers(schema: &Node) -> Vec<Finding> {
    if schema.text_of("type") != Some("integer") {
        return Vec::new();
    }
    ["minimum", "maximum", "multipleOf"]
        .iter()
        .filter_map(|key| schema.get(key))
        .filter(|node| match &node.content {
            Content::Number(number) => !number.is_i64(),
            _ => false,
        })
        .map(|node| {
            Finding::error(
                &node.place,
                "this bound of an integer is not a 64-bit integer",
                "values cannot be compared with it exactly",
                "write the nearest integer with the same meaning",
            )
        })
        .collect()
}

fn exclusive(schema: &Node) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(entry) = schema.entry(key)
            && schema.get(bound).is_none()
        {
            findings.push(Finding::error(
                &entry.key_place,
                format!("`{key}` is used without `{bound}`"),
                "in OpenAPI 3.0 it excludes that bound itself",
                format!("add `{bound}:`, or remove it"),
            ));
        }
    }
    if let Some(multiple) = number(schema, "multipleOf")
        && multiple <= 0.0
        && let Some(entry) = schema.entry("multipleOf")
    {
        findings.push(Finding::error(
            &entry.value.place,
            "`multipleOf` is not positive",
            "no number is a multiple of it",
            "write a number above 0",
        ));
    }
    findings
}

fn pattern(schema: &Node) -> Option<Finding> {
    let node = schema.get("pattern")?;
    let error = regex::Regex::new(node.text()?).err()?;
    // The last line has the reason; those before it repeat the pattern.
    let text = error.to_string();
    let reason = text
        .lines()
        .last()
        .unwrap_or("")
        .trim_start_matches("error: ");
    Some(Finding::error(
        &node.place,
        format!("`pattern` is not a valid regular expression: {reason}"),
        "tools check requests with it",
        "correct it; look-around and back-references are not supported by both JavaScript and Rust",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn bounds_match_their_type_and_leave_room() {
        insta::assert_snapshot!(of!(findings, "
            components:
              schemas:
                A: { type: integer, minimum: 3, maximum: 2, maxLength: 3 }
                B: { type: string, minLength: 5, maxLength: 4, minimum: 1 }
                C: { type: number, minimum: 1, maximum: 1, exclusiveMaximum: true }
                D: { type: number, exclusiveMinimum: true, multipleOf: 0 }
                E: { type: integer, minimum: 1.5, maximum: 18446744073709551615 }
                F: { type: string, pattern: '^(a' }
                G: { type: string, pattern: '^(?!a)' }
                H: { properties: {}, minimum: 1 }
                I: { type: array, minItems: 1, maxItems: 1, properties: {} }
                J: { enum: [a] }
                K: { type: number, minimum: 1, maximum: 1 }
        "), @"
        4:46: no value is between `minimum` 3 and `maximum` 2; no value would match the schema; correct one of them
        4:61: `maxLength` does not apply to the type integer; it applies only to the type string; remove it, or correct the `type`
        5:47: no value is between `minLength` 5 and `maxLength` 4; no value would match the schema; correct one of them
        5:64: `minimum` does not apply to the type string; it applies only to the type integer or number; remove it, or correct the `type`
        6:45: no value is between `minimum` 1 and `maximum` 1; no value would match the schema; correct one of them
        7:36: `exclusiveMinimum` is used without `minimum`; in OpenAPI 3.0 it excludes that bound itself; add `minimum:`, or remove it
        7:72: `multipleOf` is not positive; no number is a multiple of it; write a number above 0
        8:46: this bound of an integer is not a 64-bit integer; values cannot be compared with it exactly; write the nearest integer with the same meaning
        8:60: this bound of an integer is not a 64-bit integer; values cannot be compared with it exactly; write the nearest integer with the same meaning
        9:45: `pattern` is not a valid regular expression: unclosed group; tools check requests with it; correct it; look-around and back-references are not supported by both JavaScript and Rust
        10:45: `pattern` is not a valid regular expression: look-around, including look-ahead and look-behind, is not supported; tools check requests with it; correct it; look-around and back-references are not supported by both JavaScript and Rust
        11:22: `properties` is used without a `type`; it applies only to the type object; add `type: object`
        11:38: `minimum` is used without a `type`; it applies only to the type integer or number; add the `type`
        12:61: `properties` does not apply to the type array; it applies only to the type object; remove it, or correct the `type`
        13:22: `enum` is used without a `type`; an `enum` needs a type for its values; add the `type`
        ");
    }
}

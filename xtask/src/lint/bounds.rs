//! The bounds of schemas: on the type they are for, and with room between them.

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::{Content, Entry, Node};

/// Keywords and the types they are for.
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
        6 => "without one it does not say what its values are".to_owned(),
        _ => format!("it has a meaning for the type {} only", types.join(" or ")),
    };
    let (what, mend) = match schema.get("type") {
        None => (
            format!("`{}` stands without a `type`", entry.key),
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
                format!("`{}` stands on the type {kind}", entry.key),
                "remove it, or correct the `type`".to_owned(),
            )
        }
    };
    Some(Finding::error(&entry.key_place, what, why, mend))
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
        format!("`{low}` {lower} and `{high}` {upper} leave nothing between them"),
        "nothing would be a value of the schema",
        "correct one of them",
    ))
}

/// The bounds of an integer are integers; the generator would take the schema for something else.
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
                "no value can be compared with it exactly",
                "write the nearest integer that means the same",
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
                format!("`{key}` stands without `{bound}`"),
                "in OpenAPI 3.0 it says whether that bound itself is a value",
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
            "nothing is a multiple of it",
            "write a number above 0",
        ));
    }
    findings
}

fn pattern(schema: &Node) -> Option<Finding> {
    let node = schema.get("pattern")?;
    let error = regex::Regex::new(node.text()?).err()?;
    // The last line says what is wrong; those before it show the pattern again.
    let text = error.to_string();
    let reason = text
        .lines()
        .last()
        .unwrap_or("")
        .trim_start_matches("error: ");
    Some(Finding::error(
        &node.place,
        format!("the pattern is no regular expression: {reason}"),
        "tools that check requests go by it",
        "correct it; look-around and back-references are not among what JavaScript and Rust share",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn bounds_leave_room_and_stand_on_their_type() {
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
        4:46: `minimum` 3 and `maximum` 2 leave nothing between them; nothing would be a value of the schema; correct one of them
        4:61: `maxLength` stands on the type integer; it has a meaning for the type string only; remove it, or correct the `type`
        5:47: `minLength` 5 and `maxLength` 4 leave nothing between them; nothing would be a value of the schema; correct one of them
        5:64: `minimum` stands on the type string; it has a meaning for the type integer or number only; remove it, or correct the `type`
        6:45: `minimum` 1 and `maximum` 1 leave nothing between them; nothing would be a value of the schema; correct one of them
        7:36: `exclusiveMinimum` stands without `minimum`; in OpenAPI 3.0 it says whether that bound itself is a value; add `minimum:`, or remove it
        7:72: `multipleOf` is not positive; nothing is a multiple of it; write a number above 0
        8:46: this bound of an integer is not a 64-bit integer; no value can be compared with it exactly; write the nearest integer that means the same
        8:60: this bound of an integer is not a 64-bit integer; no value can be compared with it exactly; write the nearest integer that means the same
        9:45: the pattern is no regular expression: unclosed group; tools that check requests go by it; correct it; look-around and back-references are not among what JavaScript and Rust share
        10:45: the pattern is no regular expression: look-around, including look-ahead and look-behind, is not supported; tools that check requests go by it; correct it; look-around and back-references are not among what JavaScript and Rust share
        11:22: `properties` stands without a `type`; it has a meaning for the type object only; add `type: object`
        11:38: `minimum` stands without a `type`; it has a meaning for the type integer or number only; add the `type`
        12:61: `properties` stands on the type array; it has a meaning for the type object only; remove it, or correct the `type`
        13:22: `enum` stands without a `type`; without one it does not say what its values are; add the `type`
        ");
    }
}
